import { toSay } from '../language/say.ts';
import type { TermEntry } from './term-entry.ts';

const statute = 'https://www.icc-cpi.int/sites/default/files/2024-05/Rome-Statute-eng.pdf';
const article = (number: string) => ({ cite: `Rome Statute, article ${number}`, address: statute });

export const courtTerms = {
  binding: {
    name: toSay('binding'),
    says: toSay(
      'What the Security Council decides, members must carry out. What it only calls for or urges binds nobody, and of one resolution some paragraphs may bind and others not.',
    ),
    example: {
      decision: 'S/RES/1718 (2006)',
      shows: toSay('Measures under Chapter VII that bind every member.'),
    },
    basis: ['charter-25', 'charter-39'],
    see: ['recommendation'],
  },
  recommendation: {
    name: toSay('recommendation'),
    says: toSay(
      'What the Assembly and the Human Rights Council say to members and to the Security Council: it has weight and binds nobody. On their own budget, members and organs they do decide.',
    ),
    example: {
      decision: 'A/RES/69/188',
      shows: toSay('It encourages the Security Council to consider a referral; it refers nothing.'),
    },
    basis: ['charter-10', 'charter-13-1', 'hrc-60-251-5'],
    see: ['binding', 'referral'],
  },
  referral: {
    name: toSay('referral'),
    says: toSay(
      'The Security Council refers a situation, never a person, to the Prosecutor of the International Criminal Court, and then that Court may act even where the state is no party. It needs nine yes votes and no veto. The Prosecutor still decides whether to investigate. The Assembly cannot refer.',
    ),
    example: {
      decision: 'S/RES/1593 (2005)',
      shows: toSay('The first referral: Darfur, by 11 votes to none.'),
    },
    basis: [article('13(b)'), article('53'), 'charter-27-3'],
    see: ['veto', 'rome-statute-party', 'route'],
  },
  'rome-statute-party': {
    name: toSay('party to the Rome Statute'),
    says: toSay(
      'A state that has joined the treaty of the International Criminal Court. The Court may try what is done on the territory of a party, or by its nationals, after it joined. To sign is not to join.',
    ),
    basis: [article('12'), article('126'), article('127')],
    see: ['referral', 'route'],
  },
  'international-criminal-court': {
    name: toSay('International Criminal Court'),
    says: toSay(
      'It tries persons for genocide, crimes against humanity, war crimes and aggression, where states do not. It is no organ of the United Nations, and another court than the International Court of Justice, which settles disputes between states.',
    ),
    basis: [article('5'), article('17')],
    see: ['referral'],
  },
  route: {
    name: toSay('route'),
    says: toSay(
      'A way to a court: a referral by the Council, one by a State Party, the Prosecutor’s own motion, a state’s declaration, another tribunal. Each has its conditions and those who can stop it.',
    ),
    basis: [article('13'), article('12(3)')],
    see: ['referral'],
  },
} as const satisfies { readonly [id: string]: TermEntry };
