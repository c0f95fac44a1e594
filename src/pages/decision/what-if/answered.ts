import type { WhatIf } from '../../../procedure/index.ts';

/** A what-if that could be reckoned. */
export type Answered = Extract<WhatIf, { readonly ok: true }>;
