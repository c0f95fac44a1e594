import type { Blocs } from '../../analysis/index.ts';
import type { BlocsJson } from '../../json/index.ts';
import { selectionJson } from './selection.ts';

/** Blocs as JSON. */
export function blocsJson(blocs: Blocs, record: BlocsJson['record']): BlocsJson {
  const selection = selectionJson(blocs.selection);
  switch (blocs.kind) {
    case 'blocs':
      return {
        ...blocs,
        record,
        selection,
        blocs: blocs.blocs.map(({ members, ...bloc }) => ({ ...bloc, members: [...members] })),
        alone: [...blocs.alone],
        apart: [...blocs.apart],
      };
    case 'undivided':
      return { kind: 'undivided', record, selection, members: [...blocs.members], apart: [...blocs.apart] };
    case 'too-few':
      return { ...blocs, record, selection };
  }
}
