import type { Lineage } from '../../../record/index.ts';
import { lineages, spellDate } from '../../../record/index.ts';
import type { Claim } from '../../checked.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Material } from '../kind.ts';
import { caseOf } from '../known-cases.ts';
import { groundFor } from './compared.ts';

/** "Most UN resolutions on North Korea in past years have related to Pyongyang's nuclear programme" */
const reading =
  /\bmost (?:of the )?(?:un |u\.n\. |united nations )?resolutions (?:on|about|against|concerning) [^.;]{3,80}?(?:relate[ds]?|concern(?:ed|s)?|deal(?:t|s)?|focus(?:ed|es)?|about|address(?:ed|es)?|been on)\b[^.;,]{0,60}?\b(nuclear|missile|human rights|sanctions)\b(?: (?:programmes?|programs?|tests?|weapons?|record|abuses|violations))?/g;

/** Which of the lineages about a country is on a theme, by its id. */
const themes: { readonly [word: string]: RegExp } = {
  nuclear: /sanctions/,
  missile: /sanctions/,
  sanctions: /sanctions/,
  'human rights': /human-rights/,
};

/**
 * What most resolutions on a country are about, counted over its lineages up to the day of the latest decision that the
 * text speaks of. A share among lineages depends on what is counted as a resolution: it is never called contradicted.
 */
export function mostlyAbout({
  reading: { lower, sentences },
  text,
  docket,
  findings,
}: Material): readonly Claim[] {
  if (!lower.includes('most ')) return [];
  const asOf = Math.max(...findings.flatMap(({ decision }) => decision?.day ?? []), Number.NEGATIVE_INFINITY);
  return [...lower.matchAll(reading)].flatMap((match): readonly Claim[] => {
    const { index: start, 0: words, 1: theme = '' } = match;
    const end = start + words.length;
    const about = sentences.find((sentence) => sentence.start <= start && start < sentence.end);
    const code = about?.names.find((name) => name.start > start && name.end < end)?.options[0]?.code;
    const ids = (code && caseOf(code)?.whole()?.lineages) ?? [];
    const kin = lineages().filter(({ id }) => ids.includes(id));
    if (kin.length < 2 || asOf === Number.NEGATIVE_INFINITY) return [];
    const counted = kin.map((lineage) => ({ lineage, entries: adopted(lineage, docket, asOf) }));
    const own = counted.filter(({ lineage }) => themes[theme]?.test(lineage.id));
    const count = own.reduce((sum, { entries }) => sum + entries.length, 0);
    const all = counted.reduce((sum, { entries }) => sum + entries.length, 0);
    if (all < 4 || own.length === 0) return [];
    const holds = 2 * count > all;
    const day = spellDate(new Date(asOf * 86_400_000).toISOString().slice(0, 10));
    const told = counted
      .filter(({ entries }) => entries.length > 0)
      .map(({ lineage, entries }) => `${entries.length} under "${lineage.title}"`)
      .join(', ');
    return [
      {
        quote: text.text.slice(start, end),
        start,
        end,
        kind: 'superlative',
        verdict: holds ? 'supported' : 'imprecise',
        rule: holds ? 'count-as-recorded' : 'count-differs',
        because: `Up to ${day} the record has ${all} resolutions adopted on it: ${told}. That is ${count} of ${all} on what the text names${holds ? '' : "; of these the Security Council's alone bind"}.`,
        said: { statement: `most resolutions on the country are about: ${theme}` },
        grounds: counted.map(({ entries, lineage }) => ({
          ...groundFor(entries, 'decisions', { body: lineage.bodies[0] ?? 'GA' }),
          label: `${entries.length} resolutions under "${lineage.title}"`,
        })),
        corrections: holds ? [] : [{ field: 'count', said: 'most', record: `${count} of ${all}` }],
        confidence: 0.9,
        candidates: [],
      },
    ];
  });
}

/** Resolutions of a lineage adopted up to a day by the plenary bodies; a committee's text is the plenary's. */
const adopted = ({ id }: Lineage, docket: Docket, asOf: number): readonly Entry[] =>
  (byLineage(docket).get(id) ?? []).filter(
    ({ body, kind, outcome, day }) =>
      kind === 'resolution' &&
      outcome === 'adopted' &&
      !body.startsWith('GA-') &&
      day !== undefined &&
      day <= asOf,
  );

const known = new WeakMap<Docket, ReadonlyMap<string, readonly Entry[]>>();

/** The decisions of a docket by their lineage, gathered once. */
function byLineage(docket: Docket): ReadonlyMap<string, readonly Entry[]> {
  const found = known.get(docket);
  if (found) return found;
  const groups = new Map<string, Entry[]>();
  for (const entry of docket.entries) {
    const { lineage } = entry.summary;
    if (lineage === undefined) continue;
    const group = groups.get(lineage);
    if (group) group.push(entry);
    else groups.set(lineage, [entry]);
  }
  known.set(docket, groups);
  return groups;
}
