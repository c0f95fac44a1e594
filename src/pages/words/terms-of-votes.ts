import { toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';

export const voteTerms = {
  ballot: {
    name: toSay('ballot'),
    says: toSay('What one member did in one vote: yes, no, abstain, or absent.'),
    basis: ['charter-18-3'],
    see: ['abstaining', 'absent', 'tally'],
  },
  abstaining: {
    name: toSay('abstaining'),
    says: toSay(
      'A member that abstains is in the room, takes part, and says neither yes nor no. It does not count as voting: an abstention makes the majority smaller and is no vote against.',
    ),
    example: {
      decision: 'A/RES/69/188',
      shows: toSay('53 members abstained; the sum that decided was 116 of 136.'),
    },
    basis: ['ga-86', 'ga-126'],
    see: ['absent', 'present-and-voting'],
  },
  absent: {
    name: toSay('absent'),
    says: toSay(
      'A member that the roll names without a ballot: it was away, did not press a button, or may not vote because its dues are unpaid. That is not abstaining, and many sources leave it out.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('Four members have no ballot.') },
    basis: [
      {
        cite: 'Charter, article 19 (arrears)',
        address: 'https://www.un.org/en/about-us/un-charter/full-text',
      },
    ],
    see: ['abstaining'],
  },
  no: {
    name: toSay('no'),
    says: toSay(
      'A no vote is counted against a text, and that is all it is, in the Assembly, in committees and in the Human Rights Council. Only in the Security Council, and only from a permanent member, is it a veto.',
    ),
    example: {
      decision: 'A/RES/69/188',
      shows: toSay('China and the Russian Federation voted no; nothing was vetoed.'),
    },
    see: ['veto'],
  },
  veto: {
    name: toSay('veto'),
    says: toSay(
      'The no of a permanent member of the Security Council on a matter that is not procedural stops a draft that has the votes it needs. Where the votes were lacking anyway, a permanent member’s no is not called a veto; abstaining or being away is none either.',
    ),
    example: {
      decision: 'S/2014/348',
      shows: toSay(
        'Thirteen said yes, and China and the Russian Federation no: the situation in Syria was not referred.',
      ),
    },
    basis: ['charter-27-3', 'abstention', 'nine-first'],
    see: ['no', 'permanent-member', 'procedural-vote'],
  },
  'procedural-vote': {
    name: toSay('procedural vote'),
    says: toSay(
      'A vote of the Security Council on how it works, such as what to put on its agenda. Any nine yes votes carry it, and nobody has a veto.',
    ),
    example: {
      decision: 'S/PV.7353',
      shows: toSay(
        'Two permanent members voted no, and human rights in the DPRK went on the agenda all the same.',
      ),
    },
    basis: ['charter-27-2', 'sc-9', 'double-veto'],
    see: ['veto'],
  },
  'recorded-vote': {
    name: toSay('recorded vote'),
    says: toSay(
      'A vote in which each member’s ballot is written down. Any member may ask for one; without it a show of hands leaves figures at most.',
    ),
    example: { decision: 'A/RES/60/173', shows: toSay('Who voted how is known for every member.') },
    see: ['roll', 'consensus'],
  },
  roll: {
    name: toSay('roll'),
    says: toSay(
      'The list of members with their ballots in one vote. A roll that leaves members out is said to be incomplete: a member that it does not name may have voted.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('A whole roll, by regional group.') },
    see: ['recorded-vote'],
  },
  tally: {
    name: toSay('tally'),
    says: toSay(
      'The ballots of a decision counted: yes, no and abstaining, written 116-20-53. Members that are absent stand apart.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('116-20-53, and four absent.') },
    see: ['ballot', 'margin'],
  },
  margin: {
    name: toSay('margin'),
    says: toSay(
      'How many members stand between an outcome and the other one: yes votes beyond what was needed, or lacking.',
    ),
    see: ['majority'],
  },
  'present-and-voting': {
    name: toSay('present and voting'),
    says: toSay('The members that cast a yes or a no. Those who abstain are held not to vote.'),
    basis: ['ga-86', 'ga-126'],
    see: ['abstaining', 'majority'],
  },
  majority: {
    name: toSay('majority'),
    says: toSay(
      'More yes than no, of members present and voting: the rule in the Assembly, its committees and the Human Rights Council. The Security Council counts otherwise: nine yes votes of fifteen.',
    ),
    example: { decision: 'A/RES/69/188', shows: toSay('Of 136 cast, 69 were needed.') },
    basis: ['charter-18-3', 'ga-125', 'hrc-20', 'charter-27-2'],
    see: ['two-thirds', 'veto'],
  },
  'two-thirds': {
    name: toSay('two-thirds majority'),
    says: toSay(
      'Important questions of the Assembly need two yes votes of every three cast: recommendations on peace and security, elections, admission, the budget. Committees never need it, and a resolution on human rights in a country does not.',
    ),
    example: {
      decision: 'A/RES/ES-11/3',
      shows: toSay(
        'The suspension of the Russian Federation from the Human Rights Council: 78 of 117 were needed.',
      ),
    },
    basis: ['charter-18-2', 'ga-83', 'hrc-60-251-8'],
    see: ['majority'],
  },
} as const satisfies { readonly [id: string]: TermEntry };
