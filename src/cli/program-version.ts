import { readFileSync } from 'node:fs';

/** The version in package.json, which lies above `src/` and `dist/`; "unknown" where it cannot be read. */
export function programVersion(): string {
  try {
    const manifest: unknown = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    const isVersioned = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return isVersioned ? String(manifest.version) : 'unknown';
  } catch {
    return 'unknown';
  }
}
