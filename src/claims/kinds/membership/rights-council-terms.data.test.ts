import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MemberCode } from '../../../members/index.ts';
import { ballots } from '../../../record/index.ts';
import { openInput, recogniseFiles } from '../../../sources/index.ts';
import { rightsCouncilTerms } from './rights-council-seat.ts';

const folder = fileURLToPath(new URL('../../../../../shared/data/hrc/', import.meta.url));
const files = ['hrc_resolutions.csv.gz', 'hrc_votes.csv.gz'].map((file) => folder + file);

/** Day and members of every roll of the Human Rights Council in the published files. */
async function rolls(): Promise<
  readonly { readonly heldOn: string; readonly members: readonly MemberCode[] }[]
> {
  const opened = await Promise.all(files.map((file) => openInput(file)));
  const { sets } = recogniseFiles(opened.flatMap((each) => (each.ok ? each.files : [])));
  const found: { heldOn: string; members: MemberCode[] }[] = [];
  for (const { format, files: parts } of sets)
    for await (const reading of format.read(parts)) {
      if (reading.kind !== 'account') continue;
      const { body, roll, heldOn } = reading.account;
      if (body === 'HRC' && roll && heldOn)
        found.push({ heldOn, members: [...ballots(roll)].map(({ member }) => member) });
    }
  return found;
}

describe.skipIf(!files.every(existsSync))('the rolls of the Human Rights Council (../shared/data)', () => {
  test('list those whom the table of terms has on that day', { timeout: 120_000 }, async () => {
    const votes = await rolls();
    expect(votes.filter(({ members }) => members.length >= 40).length).toBeGreaterThan(800);
    const strangers = votes.flatMap(({ heldOn, members }) => {
      const seated = rightsCouncilTerms().filter(
        ({ from, to }) => from <= heldOn && (to === undefined || heldOn < to),
      );
      return members.filter((member) => !seated.some(({ code }) => code === member));
    });
    // Two rolls of September 2016 list those elected for 2017, one of March 2011 and one of July 2022 a guest.
    expect(strangers).toHaveLength(21);
  });
});
