/**
 * The steps that a situation may take on its way to a court, in the order in which they usually come. An event of a case
 * names the step that it was; the same step may be taken again and again.
 */
export const caseSteps = [
  'resolution',
  'rapporteur',
  'inquiry',
  'report',
  'sanctions',
  'suspension',
  'committee',
  'assembly',
  'call',
  'agenda',
  'veto',
  'referral',
  'mechanism',
  'declaration',
  'state-referral',
  'examination',
  'investigation',
  'warrant',
  'custody',
  'trial',
  'conviction',
  'interstate-case',
  'interstate-measures',
  'tribunal',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** The step in a few words, as a heading or a cell of a table. */
export const stepNames: { readonly [step in CaseStep]: string } = {
  resolution: 'Commission or HRC resolution',
  rapporteur: 'Special Rapporteur',
  inquiry: 'Inquiry created',
  report: 'Inquiry reports',
  sanctions: 'Council sanctions',
  suspension: 'Suspended from the HRC',
  committee: 'Third Committee votes',
  assembly: 'Assembly resolution',
  call: 'Assembly points to the ICC',
  agenda: 'On the Council’s agenda',
  veto: 'Veto in the Council',
  referral: 'Council refers to the ICC',
  mechanism: 'Evidence mechanism',
  declaration: 'State accepts the ICC',
  'state-referral': 'States Parties refer',
  examination: 'ICC preliminary examination',
  investigation: 'ICC investigation opened',
  warrant: 'ICC arrest warrant',
  custody: 'Suspect before the ICC',
  trial: 'ICC trial opens',
  conviction: 'ICC conviction',
  'interstate-case': 'Case at the ICJ',
  'interstate-measures': 'ICJ orders measures',
  tribunal: 'Other tribunal agreed',
};
