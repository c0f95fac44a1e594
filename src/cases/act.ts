/** Acts that are crimes against humanity, by the ids of `data/procedure/routes/acts.yaml`: Rome Statute, article 7(1)(a) to (k). */
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

/** "art. 7(1)(b)" of `7.1.b`. */
export const formatAct = (act: Act): string => `art. 7(1)(${act.slice(-1)})`;
