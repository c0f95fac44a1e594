export { type Apart, type ApartOptions, openApart } from './apart/apart.ts';
export { api } from './api.ts';
export { apiPath } from './api-path.ts';
export type { ApiSources } from './sources.ts';
export { symbolInOnePart } from './symbol-path.ts';
export { tryApi } from './try-it/try-api.tsx';
