import { type Citation, readIn } from './citation.ts';

/** An item of CSL-JSON, the form that citation programs exchange. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report';
  readonly genre: string;
  readonly author: readonly { readonly literal: string }[];
  readonly title: string;
  readonly number: string;
  readonly publisher: string;
  readonly issued?: CslDate | undefined;
  readonly accessed?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly note: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A list of one: files of CSL-JSON are lists. */
export function csl(citation: Citation): readonly [CslItem] {
  const { key, author, title, number, heldOn, address, accessed, result } = citation;
  return [
    {
      id: key,
      type: 'report',
      genre: 'UN document',
      author: [{ literal: author }],
      title,
      number,
      publisher: 'United Nations',
      issued: heldOn ? dateParts(heldOn) : undefined,
      accessed: accessed ? dateParts(accessed) : undefined,
      URL: address,
      note: `${result} ${readIn(citation)}`,
    },
  ];
}

const dateParts = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });
