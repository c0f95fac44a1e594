export { pages } from './pages.tsx';
export type { Assets, Site } from './site.ts';
