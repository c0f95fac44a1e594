import type { Source } from '../record/index.ts';

/** The UN Digital Library, whatever the form of the file: a record keeps its number in all of them. */
export const undl: Source = {
  id: 'undl',
  name: 'UN Digital Library',
  publisher: 'United Nations, Dag Hammarskjöld Library',
  authority: 'official',
  licence: '© United Nations; non-commercial use with attribution',
  address: 'https://digitallibrary.un.org',
};

/** Where a person can read a record of the Digital Library. */
export const recordAddress = (id: string): string => `https://digitallibrary.un.org/record/${id}`;
