export { tooLarge } from './check/too-large.tsx';
export { pages } from './pages.tsx';
export type { Assets, Site } from './site.ts';
