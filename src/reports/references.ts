import type { Line, Reference } from './document.ts';

/** Something that can be cited: a name, and where it can be read. */
export interface Citable {
  readonly name: string;
  readonly address?: string | undefined;
}

/** Numbers sources in the order in which they are first cited; the same address, or the same name, has one number. */
export interface Citations {
  /** The numbers of some sources, to put behind what rests on them; empty for none. */
  cite(sources: readonly Citable[]): Line;
  list(): readonly Reference[];
}

/** An empty list of citations. */
export function citations(): Citations {
  const found = new Map<string, Reference>();
  const numberOf = ({ name, address }: Citable): number => {
    const key = address ?? name;
    const known = found.get(key);
    if (known) return known.number;
    const number = found.size + 1;
    found.set(key, { number, text: name, address });
    return number;
  };
  return {
    cite: (sources) =>
      [...new Set(sources.map(numberOf))]
        .sort((a, b) => a - b)
        .map((number) => ({ kind: 'reference', number })),
    list: () => [...found.values()],
  };
}
