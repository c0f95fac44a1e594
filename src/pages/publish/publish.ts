import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Site } from '../site.ts';
import { openSiteFolder, type Written } from './folder.ts';
import type { Scope } from './scope.ts';
import { searchFiles, searchIndex } from './search-files.ts';
import { siteMap } from './site-map.ts';
import { walk } from './walk.ts';

export interface PublishOptions {
  readonly folder: string;
  readonly scope: Scope;
  /** Answers a path as the server does. */
  readonly ask: (path: string) => Response | Promise<Response>;
  /** "https://un.example.org": where the whole site is served, for links to what is not published. */
  readonly elsewhere?: string | undefined;
  readonly progress: (files: number) => void;
}

/** What came of it. `missing`: addresses that the site links to and that answer with an error. */
export interface Published extends Written {
  readonly pages: number;
  readonly missing: readonly { readonly address: string; readonly status: number }[];
}

/**
 * Writes the site into a folder as files that any file server serves. The same record and program give the same bytes;
 * only what changed is written, and whoever reads meanwhile finds either the old file or the new one.
 */
export async function publish(
  site: Site,
  options: PublishOptions,
): Promise<Published | { readonly problem: string }> {
  const { folder, scope, ask, elsewhere, progress } = options;
  const opened = openSiteFolder(folder);
  if ('problem' in opened) return opened;
  const missing: { address: string; status: number }[] = [];
  const pages = new Set<string>();
  let files = 0;
  for await (const { place, bytes, page } of walk({
    ask,
    ...scope,
    elsewhere,
    given: [searchIndex],
    missing: (address, status) => missing.push({ address, status }),
  })) {
    opened.put(place, bytes);
    if (page !== undefined) pages.add(page);
    progress(++files);
    // Pictures are drawn outside the heap, and given back only between turns of the event loop.
    await nextTurn();
  }
  for (const { place, bytes } of searchFiles(site, pages)) opened.put(place, bytes);
  if (site.origin) opened.put('sitemap.xml', new TextEncoder().encode(siteMap(site.origin, [...pages])));
  return { ...opened.finish(), pages: pages.size, missing };
}
