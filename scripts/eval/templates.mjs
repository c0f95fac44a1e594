const bodyNames = {
  GA: 'United Nations General Assembly',
  SC: 'United Nations Security Council',
  HRC: 'United Nations Human Rights Council',
};
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const parts = (date) => date.split('-').map(Number);
/** "18 December 2014" */
const spoken = (date) => {
  const [year, month, day] = parts(date);
  return `${day} ${months[month - 1]} ${year}`;
};
/** "Dec. 18, 2014" */
const american = (date) => {
  const [year, month, day] = parts(date);
  const name = months[month - 1];
  return `${name.length > 5 ? `${name.slice(0, 3)}.` : name} ${day}, ${year}`;
};
const dayAfter = (date) => new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const did = { yes: 'voted in favour', no: 'voted against the resolution', abstain: 'abstained' };
const each = ({ voters }) => voters.map(({ name, ballot }) => ` ${name} ${did[ballot]}.`).join('');

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** "one hundred and sixteen" */
function inWords(count) {
  if (count <= 20) return small[count];
  if (count < 100) return `${tens[Math.floor(count / 10) - 2]}${count % 10 ? `-${small[count % 10]}` : ''}`;
  const rest = count % 100;
  return `${count < 200 ? 'one' : 'two'} hundred${rest ? ` and ${rest === 0 ? '' : inWords(rest)}` : ''}`;
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const verb = { adopted: 'adopts', rejected: 'rejects' };
const down = { adopted: 'carried', rejected: 'voted down' };

/**
 * Ways in which people write of a vote. `tells` names what each says, so that nothing is changed that it leaves out; `symbol`
 * is among it where the sentence names the text. `date` of what is written is its day of publication, where that matters.
 */
export const templates = [
  {
    name: 'wire',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `On ${spoken(f.heldOn)} the ${bodyNames[f.body]} ${f.outcome} a resolution on "${f.title}" by ${f.tally.yes} votes to ${f.tally.no}, with ${f.tally.abstain} abstentions.${each(f)}`,
    }),
  },
  {
    name: 'dashes',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `The ${bodyNames[f.body]} voted ${f.tally.yes}-${f.tally.no}-${f.tally.abstain} on ${spoken(f.heldOn)}; the text, "${f.title}", was ${f.outcome}.${each(f)}`,
    }),
  },
  {
    name: 'symbol',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot', 'symbol'],
    write: (f) => ({
      text: `The ${bodyNames[f.body]} ${f.outcome} ${f.symbol} on ${spoken(f.heldOn)} with ${f.tally.yes} in favour, ${f.tally.no} against and ${f.tally.abstain} abstaining.${each(f)}`,
    }),
  },
  {
    name: 'passive',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `"${f.title}" was ${f.outcome} by the ${bodyNames[f.body]} on ${spoken(f.heldOn)}. ${f.tally.yes} members voted for it, ${f.tally.no} voted against and ${f.tally.abstain} abstained.${each(f)}`,
    }),
  },
  {
    name: 'brackets',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot', 'symbol'],
    write: (f) => ({
      text: `${f.title} (${f.symbol}, ${spoken(f.heldOn)}): ${f.outcome} by the ${bodyNames[f.body]} (${f.tally.yes}-${f.tally.no}-${f.tally.abstain})${f.voters
        .filter(({ ballot }) => ballot !== 'yes')
        .map(({ name, ballot }) => `; ${ballot === 'no' ? 'against' : 'abstaining'}, among others: ${name}`)
        .join('')}.${each({ voters: f.voters.filter(({ ballot }) => ballot === 'yes') })}`,
    }),
  },
  {
    name: 'heading',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `${bodyNames[f.body]} ${verb[f.outcome]} text on "${f.title}"\n\nNEW YORK. The vote on ${american(f.heldOn)} was ${f.tally.yes} in favour to ${f.tally.no} against, with ${f.tally.abstain} abstaining.${each(f)}`,
    }),
  },
  {
    name: 'table',
    tells: ['tally', 'year', 'symbol'],
    write: (f) => ({
      text: `Votes at the United Nations\n\nDate | Text | Subject | Yes | No | Abstaining\n${spoken(f.heldOn)} | ${f.symbol} | ${f.title} | ${f.tally.yes} | ${f.tally.no} | ${f.tally.abstain}`,
    }),
  },
  {
    name: 'labels',
    tells: ['tally', 'body', 'year', 'symbol'],
    write: (f) => ({
      text: `The ${bodyNames[f.body]} voted on ${f.symbol}, "${f.title}", on ${spoken(f.heldOn)}.\n\nVotes in favour: ${f.tally.yes}\nVotes against: ${String(f.tally.no).padStart(2, '0')}\nAbstentions: ${f.tally.abstain}`,
    }),
  },
  {
    name: 'the day after',
    tells: ['tally', 'body', 'outcome', 'ballot'],
    write: (f) => ({
      date: dayAfter(f.heldOn),
      text: `Yesterday the ${bodyNames[f.body]} ${f.outcome} a resolution on "${f.title}" by ${f.tally.yes} votes to ${f.tally.no}; ${f.tally.abstain} countries abstained.${each(f)}`,
    }),
  },
  {
    name: 'American date',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `The ${bodyNames[f.body]} ${f.outcome} the resolution "${f.title}" ${f.tally.yes} to ${f.tally.no}, with ${f.tally.abstain} abstentions, on ${american(f.heldOn)}.${each(f)}`,
    }),
  },
  {
    name: 'in words',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `On ${spoken(f.heldOn)} the ${bodyNames[f.body]} voted on a text on "${f.title}". ${capital(inWords(f.tally.yes))} members voted in favour, ${inWords(f.tally.no)} against, and ${inWords(f.tally.abstain)} abstained; the resolution was ${f.outcome}.${each(f)}`,
    }),
  },
  {
    name: 'over sentences',
    tells: ['tally', 'body', 'year', 'outcome', 'ballot'],
    write: (f) => ({
      text: `The ${bodyNames[f.body]} voted on "${f.title}" on ${spoken(f.heldOn)}. The resolution was ${down[f.outcome]}. ${f.tally.yes} states were in favour. Against were ${f.tally.no}. Another ${f.tally.abstain} abstained.${each(f)}`,
    }),
  },
  {
    name: 'Markdown list',
    tells: ['tally', 'body', 'year', 'outcome', 'symbol'],
    write: (f) => ({
      text: `# Votes of the United Nations\n\n- ${f.heldOn}: ${bodyNames[f.body]}, **${f.symbol}**, "${f.title}", ${f.outcome} ${f.tally.yes}–${f.tally.no}–${f.tally.abstain}`,
    }),
  },
  {
    name: 'essay',
    tells: ['tally', 'body', 'year', 'ballot'],
    write: (f) => ({
      text: `In ${f.heldOn.slice(0, 4)} the ${bodyNames[f.body]} voted on "${f.title}". The resolution had ${f.tally.yes} votes in favour, ${f.tally.no} against and ${f.tally.abstain} abstentions.${each(f)}`,
    }),
  },
];
