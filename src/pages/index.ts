export { tooLarge } from './check/too-large.tsx';
export { carriedFile, mostCarried } from './copy/carried-file.ts';
export { type Interface, speak } from './language/interface.ts';
export { readInterface, writeInterface } from './language/read-interface.ts';
export { pages } from './pages.tsx';
export { type Published, type PublishOptions, publish } from './publish/publish.ts';
export { lineageIds, partScope, type Scope, wholeScope } from './publish/scope.ts';
export type { Assets, Site } from './site.ts';
