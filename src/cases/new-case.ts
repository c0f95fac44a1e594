import type { CaseFile } from './reading/read.ts';

/**
 * The files of a new case: commented templates that can be read as they are, and pass the check once the words in capitals
 * are replaced.
 *
 * @param today the day from which the case is kept
 */
export const newCase = (id: string, today: string): readonly CaseFile[] => [
  { name: 'case.yaml', text: headTemplate(id, today) },
  { name: 'events.yaml', text: eventsTemplate },
  { name: 'positions.yaml', text: positionsTemplate },
];

const headTemplate = (
  id: string,
  today: string,
): string => `# What the case is. Dates are 2014-11-18, 2014-11, 2014, or { between: 2014-11-10, and: 2014-11-12 }.
id: ${id}
title: TITLE OF THE CASE
# The state concerned, by its code (rapporteur member NAME tells it).
state: PRK
# The day up to which the case is kept; no fact may be of a later day.
asOf: ${today}
# Recurring questions of data/lineages.yaml; their decisions come from the record by themselves.
lineages: []
situation: >-
  TWO OR THREE SENTENCES ON THE SITUATION.

# Where facts come from: an id for each, used under "source:" below. Two need no entry: "record" for what a decision says
# of itself, and "memory" for what nobody looked up, always with mark M.
sources:
  example-report:
    name: NAME OF THE REPORT
    address: https://example.org/report

# Who is named and is no state: un-organ, expert, inquiry, court, group, ngo, media, government.
actors:
  - id: council
    kind: un-organ
    name: Security Council
`;

const eventsTemplate = `# What happened. "mark" tells how far it was checked: O (official record or document seen), a number (that many independent
# sources), M (from memory), C (sources conflict; say how under "note:").
# "step" is one of: resolution, rapporteur, inquiry, report, sanctions, suspension, committee, assembly, call, agenda, veto,
# referral, mechanism, declaration, state-referral, examination, investigation, warrant, custody, trial, conviction,
# interstate-case, interstate-measures, tribunal.
events:
  - on: 2014
    what: WHAT HAPPENED, IN ONE SENTENCE.
    who: council
    source: example-report
    mark: 1
`;

const positionsTemplate = `# Positions. What was said stands under "statements", what was done under "actions"; no entry is both.
statements:
  - id: first-offer
    actor: PRK
    on: 2014
    said: WHAT WAS SAID, IN OUR OWN WORDS.
    source: example-report
    mark: 1

actions:
  - id: first-deed
    actor: PRK
    on: 2015
    did: WHAT WAS DONE.
    source: example-report
    mark: 1

# Words to hold against deeds: promise, offer, threat, refusal.
promises:
  - id: first-promise
    kind: offer
    statement: first-offer
    what: WHAT WAS OFFERED
    deeds:
      - action: first-deed
`;
