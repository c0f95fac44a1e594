import { nameOn } from '../../dist/members/index.js';
import { ballots } from '../../dist/record/index.js';

const bodyNames = {
  GA: 'United Nations General Assembly',
  SC: 'United Nations Security Council',
  HRC: 'United Nations Human Rights Council',
};
const otherBody = { GA: 'HRC', SC: 'GA', HRC: 'GA' };
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const words = { yes: 'voted in favour', no: 'voted against the resolution', abstain: 'abstained' };

const spoken = (date) => {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${months[month - 1]} ${year}`;
};

/** What the record says of a decision, with one member for each ballot that was cast. */
export function truthOf(record, decision, random) {
  const cast = [...ballots(record.roll(decision.id))];
  const voters = ['yes', 'no', 'abstain'].flatMap((ballot) => {
    const members = cast.filter((each) => each.ballot === ballot);
    const one = members[Math.floor(random() * members.length)];
    return one && random() < 0.6 ? [{ name: nameOn(one.member, decision.heldOn), ballot }] : [];
  });
  const { body, heldOn, symbol, tally } = decision;
  return { body, heldOn, symbol, tally, outcome: 'adopted', title: decision.title.slice(0, 120), voters };
}

/** The facts as somebody may write them. */
export function sentenceOf({ body, heldOn, symbol, tally, outcome, title, voters }, random) {
  const { yes, no, abstain } = tally;
  const name = bodyNames[body];
  const date = spoken(heldOn);
  const templates = [
    `On ${date} the ${name} ${outcome} a resolution on "${title}" by ${yes} votes to ${no}, with ${abstain} abstentions.`,
    `The ${name} voted ${yes}-${no}-${abstain} on ${date}; the text, "${title}", was ${outcome}.`,
    `The ${name} ${outcome} ${symbol} on ${date} with ${yes} in favour, ${no} against and ${abstain} abstaining.`,
    `"${title}" was ${outcome} by the ${name} on ${date}. ${yes} members voted for it, ${no} voted against and ${abstain} abstained.`,
  ];
  const voted = voters.map(({ name: voter, ballot }) => `${voter} ${words[ballot]}.`);
  return [templates[Math.floor(random() * templates.length)], ...voted].join(' ');
}

/** One thing changed; undefined where the facts do not have it. */
export const changes = [
  {
    name: 'a digit of the tally',
    change: (facts, random) => {
      const field = ['yes', 'no', 'abstain'][Math.floor(random() * 3)];
      const count = facts.tally[field] + 3 + Math.floor(random() * 5);
      return { ...facts, tally: { ...facts.tally, [field]: count } };
    },
  },
  { name: 'the body', change: (facts) => ({ ...facts, body: otherBody[facts.body] }) },
  {
    name: 'the year',
    change: (facts) => ({
      ...facts,
      heldOn: `${Number(facts.heldOn.slice(0, 4)) - 2}${facts.heldOn.slice(4)}`,
    }),
  },
  {
    name: "a member's ballot",
    change: (facts) => {
      const [first, ...others] = facts.voters;
      if (!first) return undefined;
      return { ...facts, voters: [{ ...first, ballot: first.ballot === 'no' ? 'yes' : 'no' }, ...others] };
    },
  },
  { name: 'the outcome', change: (facts) => ({ ...facts, outcome: 'rejected' }) },
];
