export { api } from './api.ts';
export type { ApiSources } from './sources.ts';
