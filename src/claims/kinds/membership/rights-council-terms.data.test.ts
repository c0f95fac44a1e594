import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ballots } from '../../../record/index.ts';
import { published, readPublished } from '../../../sources/published.fixture.ts';
import { rightsCouncilTerms } from './rights-council-seat.ts';

const files = ['hrc/hrc_resolutions.csv.gz', 'hrc/hrc_votes.csv.gz'];

describe.skipIf(!files.every((file) => existsSync(published + file)))(
  'the rolls of the Human Rights Council',
  () => {
    test('list those whom the table of terms has on that day', { timeout: 120_000 }, async () => {
      const { accounts } = await readPublished(...files);
      const votes = accounts.flatMap(({ body, roll, heldOn }) =>
        body === 'HRC' && heldOn !== undefined && roll !== undefined
          ? [{ heldOn, members: [...ballots(roll)].map(({ member }) => member) }]
          : [],
      );
      expect(votes.filter(({ members }) => members.length >= 40).length).toBeGreaterThan(800);
      let strangers = 0;
      for (const { members, heldOn } of votes) {
        const seated = new Set(
          rightsCouncilTerms()
            .filter(({ from, to }) => from <= heldOn && (to === undefined || heldOn < to))
            .map(({ code }) => code),
        );
        strangers += members.filter((member) => !seated.has(member)).length;
      }
      // Two rolls of September 2016 list those elected for 2017, one of March 2011 and one of July 2022 a guest.
      expect(strangers).toBe(21);
    });
  },
);
