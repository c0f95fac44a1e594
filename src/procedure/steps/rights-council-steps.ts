import { spellDate } from '../../record/index.ts';
import { article } from '../routes/articles.ts';
import type { FindEarlier } from './earlier.ts';
import { majorityBlocks } from './majority-blocks.ts';
import { meetingAfter } from './meeting.ts';
import type { LastDone, StepDraft, StepSources } from './model.ts';

/** What the Human Rights Council can do next, and an inquiry of its making. */
export function rightsCouncilSteps(
  last: LastDone,
  sources: StepSources,
  earlier: FindEarlier,
): readonly StepDraft[] {
  return [
    rightsCouncilVote(last, sources, earlier),
    specialSession(last, earlier),
    ...inquiry(last, earlier),
  ];
}

function rightsCouncilVote(last: LastDone, sources: StepSources, earlier: FindEarlier): StepDraft {
  const before = last('rights-council-vote');
  return {
    step: 'rights-council-vote',
    name: 'Text in the Human Rights Council',
    why: before
      ? `It voted last on ${spellDate(before.on)}; mandates are renewed by a new text.`
      : 'Any situation may be brought before it.',
    who: 'any member of the United Nations tables a draft; the 47 members vote',
    basis: article('hrc-20'),
    majority: { needed: 'a majority of the 47 members present and voting', basis: article('hrc-20') },
    clock: meetingAfter('HRC', before, sources),
    blockers: [majorityBlocks()],
    follows: before,
    earlier: earlier('rights-council-vote', 'rights-council-vote'),
  };
}

function specialSession(last: LastDone, earlier: FindEarlier): StepDraft {
  return {
    step: 'special-session',
    name: 'Special session of the Human Rights Council',
    why: 'Needs no regular session.',
    who: 'a member of the Human Rights Council, with the support of one third',
    basis: article('hrc-60-251-10'),
    majority: { needed: '16 of 47 members ask', basis: article('hrc-60-251-10') },
    blockers: [],
    follows: last('special-session'),
    earlier: earlier('special-session', 'special-session'),
  };
}

/** Created once; its report leads back to the bodies above. */
function inquiry(last: LastDone, earlier: FindEarlier): readonly StepDraft[] {
  const [created, reported] = [last('inquiry-created'), last('inquiry-reported')];
  if (!created)
    return [
      {
        step: 'inquiry-created',
        name: 'Commission of inquiry',
        why: 'None is among the steps given.',
        who: 'the Human Rights Council or the General Assembly',
        basis: article('hrc-20'),
        majority: { needed: 'a majority of the members present and voting', basis: article('hrc-20') },
        blockers: [majorityBlocks()],
        earlier: earlier('rights-council-vote', 'inquiry-created'),
      },
    ];
  if (reported && reported.on >= created.on) return [];
  return [
    {
      step: 'inquiry-reported',
      name: 'Report of the inquiry',
      why: `An inquiry was created on ${spellDate(created.on)}.`,
      who: 'the inquiry, to the body that created it',
      basis: article('hrc-20'),
      clock: { how: 'as its mandate says', mark: 'M' },
      blockers: [],
      follows: created,
      earlier: earlier('inquiry-created', 'inquiry-reported'),
    },
  ];
}
