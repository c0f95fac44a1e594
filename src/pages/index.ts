export { tooLarge } from './check/too-large.tsx';
export { pages } from './pages.tsx';
export { type Published, type PublishOptions, publish } from './publish/publish.ts';
export { lineageIds, partScope, type Scope, wholeScope } from './publish/scope.ts';
export type { Assets, Site } from './site.ts';
