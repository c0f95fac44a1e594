import type { CopyChecker, GivenText } from '../../copy/checking.tsx';

/** To the thread that checks: where the record is that was carried, and the language of the page unless it is English. */
export type ToChecker = { readonly record: string; readonly interface?: string | undefined } & (
  | { readonly kind: 'check'; readonly text: GivenText }
  | { readonly kind: 'download'; readonly id: string; readonly reviewer: string }
);

/** One answer to each message, in their order. */
export type FromChecker =
  | ({ readonly kind: 'checked' } & ReturnType<CopyChecker['check']>)
  | { readonly kind: 'download'; readonly download: ReturnType<CopyChecker['download']> }
  | { readonly kind: 'failed'; readonly because: string };
