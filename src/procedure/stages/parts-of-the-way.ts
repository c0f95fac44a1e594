import { nameOn } from '../../members/index.ts';
import { type Decision, formatTally } from '../../record/index.ts';
import { bodyName, isMainCommittee } from '../../symbols/index.ts';
import { isUnspecified } from '../question.ts';
import type { Stage, StageKind } from './stage.ts';

/** The draft and what its symbol and note tell of revisions. */
export function draftStages({ draft, note }: Decision): readonly Stage[] {
  if (!draft)
    return [{ kind: 'draft', known: false, said: 'The record does not have the symbol of the draft.' }];
  const [, base = '', number] = /^(.*?)(?:\/Rev\.(\d+))?$/.exec(draft) ?? [];
  const orally = /\borally (?:revised|amended)\b/i.test(note ?? '');
  return [
    { kind: 'draft', known: true, said: `Put in as ${base}.`, symbol: base },
    ...(number
      ? [
          {
            kind: 'revision',
            known: true,
            said: `Revised ${times(Number(number))}, last as ${draft}.`,
            symbol: draft,
          } as const,
        ]
      : []),
    ...(orally ? [{ kind: 'revision', known: true, said: 'Revised orally before the vote.' } as const] : []),
  ];
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Who put its name to it, and how many joined later where the dates are known. */
export function sponsorStage({ sponsors, heldOn }: Decision): Stage {
  if (sponsors.length === 0)
    return { kind: 'sponsors', known: false, said: 'The record does not have its sponsors.' };
  const [one, ...others] = sponsors;
  if (one && others.length === 0)
    return { kind: 'sponsors', known: true, said: `Put in by ${nameOn(one.member, heldOn)}.` };
  const main = sponsors.filter(({ role }) => role === 'main').map(({ member }) => nameOn(member, heldOn));
  const joined = sponsors.flatMap((each) => each.joined ?? []).toSorted();
  const count = `${sponsors.length} sponsors`;
  const said = [
    main.length > 0 && main.length <= 3 ? `${count}, led by ${main.join(', ')}` : count,
    joined.length > 0 ? `${joined.length} joined from ${joined[0]} to ${joined.at(-1)}` : undefined,
  ];
  return { kind: 'sponsors', known: true, said: `${said.filter(Boolean).join('; ')}.` };
}

/** A step that was a decision, as the record has it. */
export function decidedStage(kind: StageKind, decision: Decision): Stage {
  const { id, heldOn, tally, outcome, body, symbol, draft } = decision;
  const word = outcome === 'adopted' && isMainCommittee(body) ? 'approved' : (outcome ?? 'voted on');
  const how = tally ? ` ${formatTally(tally)}` : decision.method === 'without-vote' ? ' without a vote' : '';
  const own = isUnspecified(decision)
    ? 'A vote of which no source says what it was on,'
    : (names[kind] ?? kind);
  const what = kind === 'committee' || kind === 'decision' ? bodyName(body) : `${own} ${draft ?? id}`;
  return {
    kind,
    known: true,
    said: `${what}: ${word}${how}.`,
    symbol: symbol ?? draft,
    decision: id,
    heldOn,
    tally,
    outcome,
  };
}

const names: { readonly [kind in StageKind]?: string } = {
  amendment: 'Amendment',
  paragraph: 'Separate vote',
  motion: 'Motion',
};

/** The committee's report to the plenary; none for texts that no committee reports. */
export function reportStage({ body, reports }: Decision): readonly Stage[] {
  if (body !== 'GA' && !isMainCommittee(body)) return [];
  return reports.map((symbol) => ({ kind: 'report', known: true, said: `Reported in ${symbol}.`, symbol }));
}
