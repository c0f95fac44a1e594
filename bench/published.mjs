import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

export const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

const shared = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Whether the published files are beside the checkout; without them most figures cannot be had. */
export const havePublished = existsSync(shared);

/** Every published file that makes up a full record. */
export const published = [
  'undl/ga_voting_official_layout.csv.gz',
  'undl/sc_voting_official_layout.csv.gz',
  'undl/undl_records.csv.gz',
  'undl/undl_votes.csv.gz',
  ...['74', '75', '76', '77', '78', '79', '80', 'ES-10', 'ES-11', 'S-32'].map(
    (s) => `akn/data_extract_${s}.jsonl.gz`,
  ),
  'unvotes/ga_roll_calls.csv.gz',
  'unvotes/ga_votes.csv.gz',
  'unvotes/ga_roll_call_issues.csv.gz',
  'unvotes/unvotes_raw_voeten_2016.csv.gz',
  'hrc/hrc_resolutions.csv.gz',
  'hrc/hrc_votes.csv.gz',
  'sc/unsc_vetoes_1946_sept2022.csv',
  'sc/sc_failed_drafts.csv',
  'sc/sc_meeting_outcomes_1946_2019.csv',
  'sc/dppa_sc_membership.csv',
  'sc/sc_members_by_year_derived.csv',
  'below-plenary/undl_marcxml_c3_drafts_session78.xml.gz',
  'below-plenary/third_committee_vote_A_C.3_78_L.41.csv',
].map((path) => join(shared, path));

export const assemblyFile = join(shared, 'undl/ga_voting_official_layout.csv.gz');

/** A folder of its own for one benchmark, removed behind it. @template T @param {(folder: string) => Promise<T>} use */
export async function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-bench-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} packed @param {string} into */
export const unpack = (packed, into) =>
  pipeline(createReadStream(packed), createGunzip(), createWriteStream(into));
