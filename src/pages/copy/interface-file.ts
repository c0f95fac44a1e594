import type { Hono } from 'hono';
import { english, spoken } from '../language/interface.ts';

const path = '/interface.json';

/** Where the scripts of a copy find the language of the pages; undefined for English, which they speak by themselves. */
export const interfaceFile = (): string | undefined => (spoken() === english ? undefined : path);

/** `/interface.json`: in a copy of the site, the language of the pages. */
export function addInterfaceFile(app: Hono): void {
  app.get(path, (context) => context.json(spoken()));
}
