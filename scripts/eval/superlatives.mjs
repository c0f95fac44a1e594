const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const measures = [
  {
    name: 'yes',
    most: 'the highest number of votes in favour',
    fewest: 'the lowest number of votes in favour',
  },
  { name: 'no', most: 'the most votes against', fewest: 'the fewest votes against' },
  { name: 'abstain', most: 'the highest number of abstentions', fewest: 'the lowest number of abstentions' },
];

/** Recurring questions of the Assembly by their lineage, each as its recorded votes in order of date, one a year. */
export function questionsOf(record) {
  const byLineage = new Map();
  const votes = record.decisions({
    bodies: ['GA'],
    kinds: ['resolution'],
    methods: ['recorded'],
    outcomes: ['adopted'],
  });
  for (const vote of votes) {
    if (!vote.lineage || !vote.heldOn || !vote.tally || !vote.symbol || vote.id.includes('#')) continue;
    byLineage.set(vote.lineage, [...(byLineage.get(vote.lineage) ?? []), vote]);
  }
  return [...byLineage.values()].filter(
    (list) => list.length > 3 && new Set(list.map(year)).size === list.length,
  );
}

/** Two sentences on a vote: a superlative that holds, and one that does not; the second may be missing. */
export function superlativesOf(votes, random) {
  const at = 2 + Math.floor(random() * (votes.length - 2));
  const { name, ...words } = measures[Math.floor(random() * measures.length)];
  const direction = random() < 0.5 ? 'most' : 'fewest';
  const sign = direction === 'most' ? 1 : -1;
  const beyond = (vote) => sign * vote.tally[name] >= sign * votes[at].tally[name];
  const last = votes.slice(0, at).findLastIndex(beyond);
  const say = (reach) => sentence(votes[at], `${words[direction]} ${reach}`);
  const since = last === -1 ? 'ever' : `since ${year(votes[last])}`;
  const strictly = votes.slice(0, at).some((vote) => sign * vote.tally[name] > sign * votes[at].tally[name]);
  return { holds: last === at - 1 ? undefined : say(since), fails: strictly ? say('ever') : undefined };
}

const year = ({ heldOn }) => heldOn.slice(0, 4);

function sentence({ heldOn, symbol, title, tally: { yes, no, abstain } }, superlative) {
  const [y, m, d] = heldOn.split('-').map(Number);
  return `On ${d} ${months[m - 1]} ${y} the United Nations General Assembly adopted ${symbol}, "${title.slice(0, 100)}", by ${yes} votes to ${no}, with ${abstain} abstentions. It was ${superlative}.`;
}
