import type { Source } from '../record/index.ts';

/** The UN's own machine-readable resolutions of the Assembly, since its seventy-fourth session. */
export const akn: Source = {
  id: 'akn',
  name: 'Machine-readable resolutions of the General Assembly',
  publisher: 'United Nations, Department for General Assembly and Conference Management',
  authority: 'official',
  licence: 'The user must acknowledge the United Nations as the source',
  address: 'https://github.com/UNxml/GAresolutions',
};
