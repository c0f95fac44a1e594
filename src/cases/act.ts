/** Acts that are crimes against humanity: Rome Statute, article 7(1)(a) to (k). */
export const acts = [
  '7.1.a',
  '7.1.b',
  '7.1.c',
  '7.1.d',
  '7.1.e',
  '7.1.f',
  '7.1.g',
  '7.1.h',
  '7.1.i',
  '7.1.j',
  '7.1.k',
] as const;
export type Act = (typeof acts)[number];

/** The act in our own words. @see Rome Statute, article 7(1) */
export const actNames: { readonly [act in Act]: string } = {
  '7.1.a': 'murder',
  '7.1.b': 'extermination',
  '7.1.c': 'enslavement',
  '7.1.d': 'deportation or forcible transfer',
  '7.1.e': 'imprisonment against fundamental rules of international law',
  '7.1.f': 'torture',
  '7.1.g': 'rape and other grave sexual violence',
  '7.1.h': 'persecution of a group',
  '7.1.i': 'enforced disappearance',
  '7.1.j': 'apartheid',
  '7.1.k': 'other inhumane acts',
};

/** "art. 7(1)(b)" of `7.1.b`. */
export const formatAct = (act: Act): string => `art. 7(1)(${act.slice(-1)})`;
