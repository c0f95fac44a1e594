import { nameOn } from '../../dist/members/index.js';
import { ballots } from '../../dist/record/index.js';

const otherBody = { GA: 'HRC', SC: 'GA', HRC: 'GA' };

/** A title as somebody may quote it: "Security Council resolution 41 (1948) [on the truce]" is "the truce". */
function quotable(title) {
  const inner =
    /^(?:Security Council )?resolution \d+ \(\d{4}\) \[(?:on )?(.*?)\]?$/i.exec(title)?.[1] ?? title;
  return inner
    .replace(/\s*:\s*resolution \/.*$/i, '')
    .replace(/["[\]]/g, '')
    .slice(0, 120)
    .trim();
}

/** What the record says of a decision, with one member for each ballot that was cast. */
export function truthOf(record, decision, random) {
  const cast = [...ballots(record.roll(decision.id))];
  const voters = ['yes', 'no', 'abstain'].flatMap((ballot) => {
    const members = cast.filter((each) => each.ballot === ballot);
    const one = members[Math.floor(random() * members.length)];
    return one && random() < 0.6 ? [{ name: nameOn(one.member, decision.heldOn), ballot }] : [];
  });
  const { body, heldOn, symbol, tally, title } = decision;
  return { body, heldOn, symbol, tally, outcome: 'adopted', title: quotable(title), voters };
}

/**
 * One thing changed; undefined where the facts do not have it. `of` is what a sentence must tell for it to show, and `left`
 * what singles the decision out without it.
 */
export const changes = [
  {
    name: 'a digit of the tally',
    of: 'tally',
    left: ['body', 'heldOn', 'title'],
    change: (facts, random) => {
      const field = ['yes', 'no', 'abstain'][Math.floor(random() * 3)];
      const count = facts.tally[field] + 3 + Math.floor(random() * 5);
      return { ...facts, tally: { ...facts.tally, [field]: count } };
    },
  },
  {
    name: 'the body',
    of: 'body',
    left: ['heldOn', 'title', 'tally'],
    change: (facts) => ({ ...facts, body: otherBody[facts.body] }),
  },
  {
    name: 'the year',
    of: 'year',
    left: ['body', 'title', 'tally'],
    change: (facts) => ({
      ...facts,
      heldOn: `${Number(facts.heldOn.slice(0, 4)) - 2}${facts.heldOn.slice(4).replace('-02-29', '-02-28')}`,
    }),
  },
  {
    name: "a member's ballot",
    of: 'ballot',
    left: ['body', 'heldOn', 'title', 'tally'],
    change: (facts) => {
      const [first, ...others] = facts.voters;
      if (!first) return undefined;
      return { ...facts, voters: [{ ...first, ballot: first.ballot === 'no' ? 'yes' : 'no' }, ...others] };
    },
  },
  {
    name: 'the outcome',
    of: 'outcome',
    left: ['body', 'heldOn', 'title', 'tally'],
    change: (facts) => ({ ...facts, outcome: 'rejected' }),
  },
];

/** Whether what a change leaves, or a symbol, is that of one decision of the record alone. */
export function isAlone(decision, { left, of }, other, { tells, all }) {
  if (tells.includes('symbol')) return true;
  // Mandates are renewed every year: a like text of the wrong year may be meant as well.
  if (
    of === 'year' &&
    all.some((each) => each.body === decision.body && isOfYear(each, other) && isLike(each, decision))
  )
    return false;
  const key = (each) =>
    left
      .map((field) =>
        field === 'tally' ? [each.tally?.yes, each.tally?.no, each.tally?.abstain].join('-') : each[field],
      )
      .join('|');
  const own = key(decision);
  return all.filter((each) => key(each) === own).length === 1;
}

const isOfYear = ({ heldOn }, other) => heldOn.slice(0, 4) === other.heldOn.slice(0, 4);

/** Half of the words of the shorter title are in the other. */
function isLike(one, other) {
  const [a, b] = [one, other].map(({ title }) => new Set(title.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(a.size, b.size) / 2;
}
