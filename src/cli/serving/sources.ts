import { type Case, readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import { type Docket, openDocket } from '../../claims/index.ts';
import type { OpenRecord } from '../../record/index.ts';

/** The cases that ship. */
export const casesToServe = (): readonly Case[] =>
  shippedCaseIds().flatMap((id) => readCase(shippedCase(id) ?? id).case ?? []);

/** The record's docket, opened when it is first asked for. */
export function docketOf(record: OpenRecord): () => Docket {
  let docket: Docket | undefined;
  return () => {
    docket ??= openDocket(record);
    return docket;
  };
}
