import { toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';

const charter = 'https://www.un.org/en/about-us/un-charter/full-text';

export const placeTerms = {
  member: {
    name: toSay('member'),
    says: toSay(
      'A state that belongs to the United Nations, or did. It is known by a code of three letters, since names change: Zaire, the USSR and Yugoslavia are found as they were called on the day.',
    ),
    basis: ['charter-4-2'],
    see: ['regional-group'],
  },
  body: {
    name: toSay('body'),
    says: toSay(
      'Who decides: the General Assembly, its Main Committees, the Security Council, the Human Rights Council, and the Commission on Human Rights until 2006.',
    ),
    see: ['plenary', 'committee'],
  },
  plenary: {
    name: toSay('plenary'),
    says: toSay('The General Assembly as a whole, in which every member has a vote. It adopts resolutions.'),
    example: { decision: 'A/RES/69/188', shows: toSay('A vote of the plenary.') },
    basis: ['charter-18-3'],
    see: ['committee', 'adopt'],
  },
  committee: {
    name: toSay('committee'),
    says: toSay(
      'Six Main Committees prepare the Assembly’s resolutions; human rights are the Third’s. All members sit there too, and vote there first, mostly in November; the plenary follows in December.',
    ),
    example: {
      decision: 'A/C.3/69/L.28/Rev.1',
      shows: toSay('The Third Committee’s vote, a month before the plenary’s.'),
    },
    basis: ['ga-125', 'ga-126'],
    see: ['approve', 'plenary'],
  },
  'security-council': {
    name: toSay('Security Council'),
    says: toSay(
      'Fifteen members, five of them permanent and ten elected for two years. It alone can decide what binds all members, and it alone can refer a situation to the Court.',
    ),
    example: { decision: 'S/RES/1593 (2005)', shows: toSay('The referral of Darfur.') },
    basis: ['charter-25', 'charter-27-3'],
    see: ['permanent-member', 'veto', 'binding'],
  },
  'permanent-member': {
    name: toSay('permanent member'),
    says: toSay(
      'China, France, the Russian Federation, the United Kingdom and the United States: always on the Security Council, and each with a veto. The USSR held its seat until 1991, and the Republic of China its until 1971.',
    ),
    basis: [{ cite: 'Charter, article 23(1)', address: charter }, 'charter-27-3'],
    see: ['veto'],
  },
  'human-rights-council': {
    name: toSay('Human Rights Council'),
    says: toSay(
      'Forty-seven members that the Assembly elects for three years. It decides by majority, recommends, and can set up inquiries and rapporteurs. It took the place of the Commission on Human Rights in 2006.',
    ),
    example: { decision: 'A/HRC/RES/25/25', shows: toSay('On the report of the inquiry into the DPRK.') },
    basis: ['hrc-60-251-5', 'hrc-20'],
    see: ['recommendation'],
  },
  'regional-group': {
    name: toSay('regional group'),
    says: toSay(
      'Five groups of members share out seats: African, Asia-Pacific, Eastern European, Latin American and Caribbean, Western European and others. They do not vote as one.',
    ),
    see: ['member'],
  },
  sponsor: {
    name: toSay('sponsor'),
    says: toSay(
      'A member that puts its name to a proposal. Main sponsors draft it and table it; co-sponsors join until it is put to the vote. Sponsoring is an act of its own and no ballot.',
    ),
    example: {
      decision: 'A/C.3/69/L.28/Rev.1',
      shows: toSay('Its sponsors, as far as the record has them.'),
    },
    see: ['proposal'],
  },
  proposal: {
    name: toSay('proposal'),
    says: toSay('A text put to a body: a draft resolution, an amendment, a part of a text, a motion.'),
    example: { decision: 'S/2014/348', shows: toSay('A draft that never became a resolution.') },
    see: ['amendment', 'resolution'],
  },
} as const satisfies { readonly [id: string]: TermEntry };
