export { checkCase } from './checking/check.ts';
export type * from './model.ts';
export { type CaseFile, type CaseReading, readCase, readCaseFiles } from './reading/read.ts';
