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
  /** Weight of each stem by its id in the docket: 1 in the sentence, less in what stands around it. */
  readonly stems: ReadonlyMap<number, number>;
  /** By stem id: its weight here times what it says, in bits; zero for what is not said. */
  stemBits(): Float32Array;
  /** Decisions whose titles share most with these stems; searched when first asked for. */
  topical(): readonly Entry[];
  readonly named: readonly Entry[];
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
  return scenesOf(moments).flatMap((scene) => {
    const near = scene.moments.flatMap((moment) => [...momentStems(moment)]);
    return scene.moments.map((moment): MomentEvidence => {
      const own = new Set(moment.dates);
      const stems = new Map(around);
      raise(stems, near, nearWeight, docket);
      raise(stems, [...momentStems(moment)], 1, docket);
      return {
        moment,
        scene,
        counts: countsOf(moment, scene),
        mayBeTurned: moment.tally !== undefined && !moment.tally.inOrder,
        dates: moment.dates.flatMap((date) => (date.bound ? [] : (whens.get(date) ?? []))),
        sceneDates: scene.moments
          .flatMap(({ dates }) => dates)
          .flatMap((date) => (date.bound || own.has(date) ? [] : (whens.get(date) ?? []))),
        sceneBodies: scene.moments.flatMap(({ bodies }) => bodies),
        stems,
        stemBits: once(() => stemBits(stems, docket)),
        topical: once(() =>
          docket
            .topics()
            .nearest(stems)
            .flatMap((at) => docket.entries[at] ?? []),
        ),
        named: namedIn(moment, docket),
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

function textStems(reading: Reading, docket: Docket): ReadonlyMap<number, number> {
  const { ids } = docket.topics();
  const weights = new Map<number, number>();
  for (const { kind, words, names } of reading.sentences) {
    const weight = kind === 'heading' ? headingWeight : farWeight;
    const subjects = names.flatMap(({ options }) => options.flatMap(({ code }) => [...stemsOfMember(code)]));
    for (const cut of [...wordsAsStems(words), ...subjects]) {
      const id = ids.get(cut);
      if (id !== undefined && (weights.get(id) ?? 0) < weight) weights.set(id, weight);
    }
  }
  return weights;
}

const wordsAsStems = (words: Reading['sentences'][number]['words']): readonly string[] =>
  words.flatMap(({ text }) => stem(text) ?? []);

const momentStems = ({ stems, subjects }: Moment): ReadonlySet<string> =>
  new Set([
    ...stems,
    ...subjects.flatMap(({ options }) => options.flatMap(({ code }) => [...stemsOfMember(code)])),
  ]);

function raise(weights: Map<number, number>, stems: readonly string[], weight: number, docket: Docket): void {
  const { ids } = docket.topics();
  for (const cut of stems) {
    const id = ids.get(cut);
    if (id !== undefined && (weights.get(id) ?? 0) < weight) weights.set(id, weight);
  }
}

function stemBits(stems: ReadonlyMap<number, number>, docket: Docket): Float32Array {
  const { bits } = docket.topics();
  const weighed = new Float32Array(bits.length);
  for (const [id, weight] of stems) weighed[id] = weight * (bits[id] ?? 0);
  return weighed;
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
