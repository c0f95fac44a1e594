/** The regional groups of the United Nations, in the order in which it lists them. */
export const regionalGroups = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof regionalGroups)[number];

/** "Latin American and Caribbean States" */
export const groupNames: { readonly [group in RegionalGroup]: string } = {
  African: 'African States',
  'Asia-Pacific': 'Asia-Pacific States',
  'Eastern European': 'Eastern European States',
  GRULAC: 'Latin American and Caribbean States',
  WEOG: 'Western European and other States',
};
