import { tokensOf } from './markup.ts';

/** No page that a person reads comes near these: the deepest of newspapers nest some 60 elements. */
const deepest = 250;
const mostElements = 100_000;
/** Readers of trees walk up from many elements: depths are summed over all of a page. A long article has 100,000. */
const mostSteps = 1_000_000;

/** What in a page would keep a reader of its tree busy for minutes; undefined for any page made to be read. */
export function tooMuchPage(html: string): { readonly found: string; readonly expected: string } | undefined {
  const open: string[] = [];
  let elements = 0;
  let steps = 0;
  for (const token of tokensOf(html)) {
    if (token.kind === 'close') shut(open, token.name);
    if (token.kind !== 'open' || empty.has(token.name)) continue;
    elements++;
    while (closedBy(token.name, open.at(-1))) open.pop();
    open.push(token.name);
    if (open.length > deepest) return refusal(`elements nested more than ${deepest} deep`);
    steps += open.length;
    if (elements > mostElements || steps > mostSteps)
      return refusal(`${elements} elements and more, nested ${open.length} deep`);
  }
  return (html.match(/<(?![a-z/!?])/gi)?.length ?? 0) > mostLooseMarks
    ? refusal('thousands of "<" that begin no tag')
    : undefined;
}

const mostLooseMarks = 20_000;

const refusal = (found: string) => ({
  found,
  expected: 'a page made for reading. Copy its text into a file and check that',
});

function shut(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}

const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** A new paragraph ends the one before, a new row the cells before: many pages leave out what ends them. */
function closedBy(name: string, last: string | undefined): boolean {
  if (last === undefined) return false;
  if (last === 'p') return endsParagraph.has(name);
  return enders[name]?.includes(last) ?? false;
}

const endsParagraph = new Set(
  'p div ul ol dl table h1 h2 h3 h4 h5 h6 section article header footer main nav aside blockquote pre hr form'.split(
    ' ',
  ),
);
const enders: { readonly [name: string]: readonly string[] | undefined } = {
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['td', 'th', 'tr'],
  option: ['option'],
};
