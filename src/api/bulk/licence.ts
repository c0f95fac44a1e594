import type { ImportedSource } from '../../record/index.ts';

/** Whether what a source says may be handed on in bulk, and why. */
export interface HandingOn {
  readonly may: boolean;
  readonly because: string;
}

/**
 * Reads the licence that the record keeps with each source. Only what a licence or the nature of the matter plainly allows is
 * handed on; where nothing is said, nothing is. This is how the program decides, and no legal advice.
 */
export function handingOn({ licence }: Pick<ImportedSource, 'licence'>): HandingOn {
  const rule = rules.find(({ says }) => says.test(licence));
  return rule ? { may: rule.may, because: rule.because } : silent;
}

const silent: HandingOn = {
  may: false,
  because: 'Its licence is none of those that this program knows to allow it.',
};

/** The first that fits. */
const rules: readonly (HandingOn & { readonly says: RegExp })[] = [
  {
    says: /PolyForm/i,
    may: false,
    because:
      'A PolyForm Noncommercial licence binds each further recipient, which a file handed on here cannot see to.',
  },
  {
    says: /none stated/i,
    may: false,
    because: 'It states no licence: nothing allows handing it on.',
  },
  { says: /\bCC0\b|\bMIT\b|\bCC BY\b/i, may: true, because: 'Its licence allows it.' },
  { says: /^facts\b/i, may: true, because: 'It holds facts and figures only.' },
  {
    says: /acknowledge the United Nations|United Nations; open with attribution/i,
    may: true,
    because: 'The United Nations allow it with acknowledgement.',
  },
  {
    says: /United Nations; non-commercial use with attribution/i,
    may: true,
    because:
      'The United Nations allow it for non-commercial use with acknowledgement, which goes for these files too.',
  },
];
