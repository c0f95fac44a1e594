import { casePath } from '../address/addresses.ts';

/** What one actor said, did and voted: "/cases/dprk/positions/PRK". */
export const positionsPath = (id: string, actor: string): string =>
  `${casePath(id)}/positions/${encodeURIComponent(actor)}`;

export const briefPath = (id: string, ending: BriefEnding): string => `${casePath(id)}/brief.${ending}`;

/** The forms in which a brief can be taken away. */
export const briefEndings = ['docx', 'html', 'md'] as const;
export type BriefEnding = (typeof briefEndings)[number];
