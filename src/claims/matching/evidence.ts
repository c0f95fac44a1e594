import { dayNumber } from '../docket/days.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import { once } from '../docket/once.ts';
import { stem, stemsOfMember } from '../docket/stem.ts';
import type { DateMention } from '../mentions/date.ts';
import type { TallyField, TallyPart } from '../mentions/tally-mention.ts';
import type { Moment } from '../moments.ts';
import type { Reading } from '../reading.ts';
import type { SourceText } from '../source-text.ts';
import { type Scene, scenesOf } from './scene.ts';
import { type When, whenOf } from './when.ts';

/** A count that a moment gives, or that another moment on the same vote gave (`own` is false). */
export interface SaidCount {
  readonly value: number;
  readonly bound: TallyPart['bound'];
  readonly own: boolean;
}

/** Everything that can tell which decision a moment speaks of. */
export interface MomentEvidence {
  readonly moment: Moment;
  readonly scene: Scene;
  readonly counts: Readonly<Partial<Record<TallyField, SaidCount>>>;
  /** Where only their order tells yes from no, and the text says the proposal failed, they may stand turned round. */
  readonly mayBeTurned: boolean;
  readonly dates: readonly When[];
  /** Dates that the scene gives and this moment does not. */
  readonly sceneDates: readonly When[];
  readonly sceneBodies: readonly Moment['bodies'][number][];
  /** Weight of the stems of this moment, its scene and the headings by their id in the docket: 1 in the sentence itself. */
  readonly stems: ReadonlyMap<number, number>;
  /** Ids of the stems of the moment itself. */
  readonly ownStems: ReadonlySet<number>;
  /**
   * By stem id: its weight here times what it says, in bits; zero for what is not said. Holds until it is asked of another
   * moment of the text.
   */
  stemBits(): Float32Array;
  /** Decisions whose titles share most with these stems; searched when first asked for. */
  topical(): readonly Entry[];
  readonly named: readonly Entry[];
  /** Decisions whose title the moment or its scene quotes. */
  readonly titled: ReadonlySet<Entry>;
  readonly published?: number | undefined;
}

const nearWeight = 0.6;
const headingWeight = 0.6;
const farWeight = 0.35;

/** Gathers the evidence of every moment of a text. */
export function evidenceOf(
  source: SourceText,
  reading: Reading,
  moments: readonly Moment[],
  docket: Docket,
): readonly MomentEvidence[] {
  const published = source.date ? dayNumber(source.date) : undefined;
  const whens = datesOf(reading, published);
  const around = textStems(reading, docket);
  const headings = new Map([...around].filter(([, weight]) => weight === headingWeight));
  const column = weighingColumn(around, docket);
  const known = (dates: readonly DateMention[]): readonly When[] =>
    dates.flatMap((date) => (date.bound ? [] : (whens.get(date) ?? [])));
  return scenesOf(moments, ({ dates }) => known(dates)).flatMap((scene) => {
    const own = scene.moments.map((moment) => momentStems(moment, docket));
    const near = new Map(headings);
    for (const ids of own) raise(near, ids, nearWeight);
    const dated = scene.moments.flatMap(({ dates }) => dates);
    const titled = new Set(
      scene.moments.flatMap(({ quoted }) => quoted.flatMap((words) => docket.titles().find(words))),
    );
    const sceneBodies = scene.moments.flatMap(({ bodies }) => bodies);
    return scene.moments.map((moment, at): MomentEvidence => {
      const stems = new Map(near);
      raise(stems, own[at] ?? [], 1);
      return {
        moment,
        scene,
        counts: countsOf(moment, scene),
        mayBeTurned: moment.tally !== undefined && !moment.tally.inOrder,
        dates: known(moment.dates),
        sceneDates: known(dated.filter((date) => !moment.dates.includes(date))),
        sceneBodies,
        stems,
        ownStems: own[at] ?? new Set(),
        stemBits: () => column(stems),
        topical: once(() =>
          docket
            .topics()
            .nearest(stems)
            .flatMap((place) => docket.entries[place] ?? []),
        ),
        named: namedIn(moment, docket),
        titled,
        published,
      };
    });
  });
}

/** Every date of the text resolved, one after the other: "a month later" needs the one before. */
function datesOf(reading: Reading, published: number | undefined): ReadonlyMap<DateMention, When> {
  const found = new Map<DateMention, When>();
  let before: number | undefined;
  for (const date of reading.sentences.flatMap(({ dates }) => dates)) {
    const when = whenOf(date, { published, before });
    if (!when) continue;
    found.set(date, when);
    if (when.kind === 'days' && when.precision !== 'year') before = Math.round((when.first + when.last) / 2);
  }
  return found;
}

/** Stem ids by word, for words of many texts; forgotten where they grow too many. */
const wordIds = new WeakMap<ReadonlyMap<string, number>, Map<string, number | undefined>>();
const mostWords = 30_000;

function stemIds(docket: Docket): (word: string) => number | undefined {
  const { ids } = docket.topics();
  const known = wordIds.get(ids) ?? new Map<string, number | undefined>();
  wordIds.set(ids, known);
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined || known.has(word)) return seen;
    const cut = stem(word);
    const id = cut === undefined ? undefined : ids.get(cut);
    if (known.size >= mostWords) known.clear();
    known.set(word, id);
    return id;
  };
}

/** Weight of every stem of the text by its id, for standing in the text at all or in a heading. */
function textStems({ sentences }: Reading, docket: Docket): ReadonlyMap<number, number> {
  const { ids } = docket.topics();
  const idOf = stemIds(docket);
  const weights = new Map<number, number>();
  for (const { kind, words, names } of sentences) {
    const weight = kind === 'heading' ? headingWeight : farWeight;
    const add = (id: number | undefined): void => {
      if (id !== undefined && (weights.get(id) ?? 0) < weight) weights.set(id, weight);
    };
    for (const { text } of words) add(idOf(text));
    for (const { options } of names)
      for (const { code } of options) for (const cut of stemsOfMember(code)) add(ids.get(cut));
  }
  return weights;
}

/** The ids of the stems that a moment has of its own. */
function momentStems({ stems, subjects }: Moment, docket: Docket): ReadonlySet<number> {
  const { ids } = docket.topics();
  const found = new Set<number>();
  const add = (cut: string): void => {
    const id = ids.get(cut);
    if (id !== undefined) found.add(id);
  };
  stems.forEach(add);
  for (const { options } of subjects) for (const { code } of options) stemsOfMember(code).forEach(add);
  return found;
}

function raise(weights: Map<number, number>, ids: Iterable<number>, weight: number): void {
  for (const id of ids) if ((weights.get(id) ?? 0) < weight) weights.set(id, weight);
}

/**
 * What each stem of a moment says, in bits, by its id. All moments of a text share one column, in which only what they
 * have besides the text's own stems is written anew: a column for each would be most of the memory of a check.
 */
function weighingColumn(
  around: ReadonlyMap<number, number>,
  docket: Docket,
): (stems: ReadonlyMap<number, number>) => Float32Array {
  const { bits } = docket.topics();
  const column = new Float32Array(bits.length);
  let written = around;
  for (const [id, weight] of around) column[id] = weight * (bits[id] ?? 0);
  return (stems) => {
    if (stems === written) return column;
    for (const id of written.keys()) column[id] = (around.get(id) ?? 0) * (bits[id] ?? 0);
    for (const [id, weight] of stems) column[id] = weight * (bits[id] ?? 0);
    written = stems;
    return column;
  };
}

function countsOf(moment: Moment, scene: Scene): MomentEvidence['counts'] {
  const counts: Partial<Record<TallyField, SaidCount>> = {};
  for (const { field, value, bound } of moment.tally?.parts ?? [])
    counts[field] ??= { value, bound, own: true };
  for (const other of scene.moments.filter(({ paragraph }) => Math.abs(paragraph - moment.paragraph) <= 1))
    for (const { field, value, bound } of other.tally?.parts ?? [])
      counts[field] ??= { value, bound, own: false };
  return counts;
}

const namedIn = ({ symbols }: Moment, docket: Docket): readonly Entry[] =>
  symbols.flatMap(({ symbols: said, number, cited }) =>
    cited
      ? []
      : [
          ...said.flatMap((symbol) => docket.withSymbol(symbol)),
          ...(number ? docket.withNumber(number) : []),
        ],
  );
