import type { Account, Reading } from '../record/index.ts';
import { type AknDocument, readDocument } from './akn-document.ts';
import { resolutionAccount, tallyOfCounts } from './akn-facts.ts';
import { akn } from './akn-source.ts';
import type { Format } from './format.ts';
import { isoDate } from './undl-facts.ts';
import { brokenXml } from './undl-marcxml.ts';
import { namesInList, type Sponsors, sponsorsOf } from './undl-sponsors.ts';

/** One resolution in Akoma Ntoso, as the UN publishes it beside its JSON lines. */
export const aknXml: Format = {
  id: 'akn-xml',
  title: 'UN machine-readable resolution (Akoma Ntoso XML)',
  source: akn,
  parts: ['resolution'],
  recognise: ({ head }) =>
    /<(?:\w+:)?akomaNtoso\b/.test(head) && head.includes('/un/')
      ? { kind: 'part', part: 'resolution' }
      : undefined,
  async *read(files) {
    for (const file of files.values()) {
      try {
        yield readingOf(await readDocument(file), file.label);
      } catch (error) {
        yield { kind: 'stop', problem: brokenXml(file, error) };
        return;
      }
    }
  },
};

function readingOf(document: AknDocument, file: string): Reading {
  if (document.symbol !== '') return { kind: 'account', rows: 1, account: accountOf(document) };
  const problem = { file, column: 'docNumber', found: 'no symbol', expected: 'a resolution with its symbol' };
  return { kind: 'problem', rows: 1, problem };
}

function accountOf(document: AknDocument): Account {
  const date = isoDate(document.adoptedOn);
  const { counts, steps, voting } = document;
  const step = (stage: string) => steps.find((each) => each.stage === stage);
  const count = (side: string) => counts.get(side)?.count;
  const names = (side: string) => counts.get(side)?.names ?? [];
  const account = resolutionAccount(
    {
      symbol: document.symbol,
      title: document.title,
      date,
      meeting: step('adopted')?.document ?? '',
      origins: [
        step('draftResolution')?.document ?? '',
        step('recommendedForAdoption')?.document ?? '',
        document.originatingDocument,
      ],
      method: /RecordedVote/.test(voting)
        ? 'recorded'
        : /WithoutVote/.test(voting)
          ? 'without-vote'
          : 'unknown',
      tally: tallyOfCounts({ yes: count('inFavour'), no: count('against'), abstain: count('abstaining') }),
      voters: { yes: names('inFavour'), no: names('against'), abstain: names('abstaining') },
      main: listed(step('draftResolution')?.by, 'main', date),
      additional: listed(step('draftResolutionAdditionalSponsors')?.by, 'co', date),
      agenda: document.agenda,
      subjects: document.subjects,
      text: document.text || undefined,
    },
    1,
  );
  const translated = document.language !== 'eng' && document.language !== '';
  return translated ? { ...account, ref: `${account.ref} (${document.language})` } : account;
}

const listed = (text: string | undefined, role: 'main' | 'co', date: string | undefined): Sponsors =>
  sponsorsOf(namesInList(text ?? '', date), role, date);
