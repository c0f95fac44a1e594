export { type Format, type InputFile, Oversized, type Recognition, Truncated } from './format.ts';
export { formats } from './formats.ts';
export { type OpenedInput, openInput, textFile } from './open.ts';
