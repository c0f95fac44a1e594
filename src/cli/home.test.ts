import { join } from 'node:path';
import pc from 'picocolors';
import { expect, test } from 'vitest';
import { homeFolder } from './home.ts';
import type { Surroundings } from './surroundings.ts';

const on = (platform: string, environment: Surroundings['environment']): Surroundings => ({
  terminal: {
    print: () => {},
    note: () => {},
    progress: () => {},
    width: 80,
    colours: pc.createColors(false),
  },
  environment,
  platform,
  userFolder: '/home/ana',
  now: () => new Date(0),
  random: () => 0,
  wait: async () => {},
  fetch: globalThis.fetch,
  readInput: async () => new Uint8Array(),
});

test.each([
  { platform: 'linux', environment: {}, folder: join('/home/ana', '.local', 'share', 'rapporteur') },
  { platform: 'linux', environment: { XDG_DATA_HOME: '/data' }, folder: join('/data', 'rapporteur') },
  {
    platform: 'darwin',
    environment: {},
    folder: join('/home/ana', 'Library', 'Application Support', 'rapporteur'),
  },
  { platform: 'win32', environment: { LOCALAPPDATA: '/local' }, folder: join('/local', 'rapporteur') },
  { platform: 'linux', environment: { RAPPORTEUR_HOME: '/elsewhere' }, folder: '/elsewhere' },
])('on $platform with $environment the record lives in $folder', ({ platform, environment, folder }) => {
  expect(homeFolder(on(platform, environment))).toBe(folder);
});
