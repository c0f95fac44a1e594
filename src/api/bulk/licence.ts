import type { ImportedSource } from '../../record/index.ts';

/** Whether what a source says may be handed on in bulk, and why. */
export interface HandingOn {
  readonly may: boolean;
  readonly because: string;
  /** As data packages name it (Open Definition). */
  readonly name: string;
}

/**
 * Reads the licence that the record keeps with each source. Only what a licence or the nature of the matter plainly allows is
 * handed on; where nothing is said, nothing is. This is how the program decides, and no legal advice.
 */
export function handingOn({ licence }: Pick<ImportedSource, 'licence'>): HandingOn {
  return rules.find(({ says }) => says.test(licence)) ?? silent;
}

const silent: HandingOn = {
  may: false,
  name: 'notspecified',
  because: 'Its licence is none of those that this program knows to allow it.',
};

/** The first that fits. */
const rules: readonly (HandingOn & { readonly says: RegExp })[] = [
  {
    says: /PolyForm/i,
    name: 'other-nc',
    may: false,
    because:
      'A PolyForm Noncommercial licence binds each further recipient, which a file handed on here cannot see to.',
  },
  {
    says: /none stated/i,
    name: 'notspecified',
    may: false,
    because: 'It states no licence: nothing allows handing it on.',
  },
  { says: /\bCC0\b/i, name: 'CC0-1.0', may: true, because: 'Its licence allows it.' },
  { says: /\bMIT\b/i, name: 'MIT', may: true, because: 'Its licence allows it.' },
  { says: /\bCC BY\b(?![- ](?:NC|ND))/i, name: 'other-at', may: true, because: 'Its licence allows it.' },
  { says: /^facts\b/i, name: 'other-pd', may: true, because: 'It holds facts and figures only.' },
  {
    says: /acknowledge the United Nations|United Nations; open with attribution/i,
    name: 'other-at',
    may: true,
    because: 'The United Nations allow it with acknowledgement.',
  },
  {
    says: /United Nations; non-commercial use with attribution/i,
    name: 'other-nc',
    may: true,
    because:
      'The United Nations allow it for non-commercial use with acknowledgement, which goes for these files too.',
  },
];
