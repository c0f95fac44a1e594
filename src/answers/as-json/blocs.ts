import type { Blocs } from '../../analysis/index.ts';
import type { BlocsJson } from '../../json/index.ts';
import { selectionJson } from './selection.ts';

/** Blocs as JSON. */
export function blocsJson(blocs: Blocs): BlocsJson {
  const selection = selectionJson(blocs.selection);
  switch (blocs.kind) {
    case 'blocs':
      return {
        ...blocs,
        selection,
        blocs: blocs.blocs.map(({ members, ...bloc }) => ({ ...bloc, members: [...members] })),
        alone: [...blocs.alone],
        apart: [...blocs.apart],
      };
    case 'undivided':
      return { kind: 'undivided', selection, members: [...blocs.members], apart: [...blocs.apart] };
    case 'too-few':
      return { ...blocs, selection };
  }
}
