import { expect, test } from 'vitest';
import { textFile } from './open.ts';
import { recogniseFiles } from './recognise.ts';

const assembly2026 =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const assembly2024 =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,committee_report,meeting,title,agenda_title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const council =
  'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,meeting,description,agenda,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,modality,undl_link';
const records =
  'undl_id,body,date,session,resolution,meeting,title,agenda,committee_report,recorded,total_yes,total_no,total_abstentions,total_non_voting,total_ms,scraped_at,undl_link';
const votes = 'undl_id,ms_code,ms_name,ms_vote';

test.each([
  { what: 'Assembly votes of 2026', head: assembly2026, format: 'undl-ga-csv' },
  { what: 'Assembly votes of 2024', head: assembly2024, format: 'undl-ga-csv' },
  {
    what: 'columns in any order',
    head: 'x,resolution,date,ms_vote,ms_name,ms_code,undl_id',
    format: 'undl-ga-csv',
  },
  { what: 'Council votes', head: council, format: 'undl-sc-csv' },
  {
    what: 'a printed roll call',
    head: 'draft,committee_report,meeting_date,ms_code,name_as_printed,vote',
    format: 'undl-committee-roll',
  },
  {
    what: 'Library records',
    head: '<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim">',
    format: 'undl-marcxml',
  },
  {
    what: 'resolutions in JSON',
    head: '{"symbol":"A/RES/80/4","pv":"","adoption_date":"29 October 2025"',
    format: 'akn-jsonl',
  },
  {
    what: 'a resolution in XML',
    head: '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><x value="/akn/un/statement"/>',
    format: 'akn-xml',
  },
])('$what are known by their beginning, whatever the name', ({ head, format }) => {
  const { sets, problems } = recogniseFiles([textFile('download', `${head}\n`)]);
  expect(problems).toEqual([]);
  expect(sets.map((set) => set.format.id)).toEqual([format]);
});

test('two files that belong together make one set, in whatever order they come', () => {
  const files = [textFile('v.csv', `${votes}\n`), textFile('r.csv', `${records}\n`)];
  const { sets, problems } = recogniseFiles(files);
  expect(problems).toEqual([]);
  expect(sets.map(({ format, files: parts }) => [format.id, ...parts.keys()])).toEqual([
    ['undl-crawl', 'records', 'votes'],
  ]);
});

test('a missing counterpart is named', () => {
  const { sets, problems } = recogniseFiles([textFile('v.csv', `${votes}\n`)]);
  expect(sets).toEqual([]);
  expect(problems).toEqual([
    {
      file: 'v.csv',
      found: 'votes without records',
      expected:
        'records and votes in one import: UN Digital Library, record pages (undl_records.csv and undl_votes.csv)',
    },
  ]);
});

test('a layout that lacks a column says which', () => {
  const { problems } = recogniseFiles([textFile('ga.csv', 'undl_id,ms_code,ms_vote,date,title\n')]);
  expect(problems).toMatchObject([{ file: 'ga.csv', line: 1, found: 'no column ms_name, resolution' }]);
});

test('an unknown file is shown by its first line, beside what can be read', () => {
  const { problems } = recogniseFiles([textFile('notes.txt', 'Dear colleague,\nas you know')]);
  expect(problems).toMatchObject([{ file: 'notes.txt', found: 'a file that begins with "Dear colleague,"' }]);
  expect(problems[0]?.expected).toContain('UN Digital Library, General Assembly voting data (CSV)');
});
