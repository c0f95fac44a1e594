import type { OpenRecord } from '../record/index.ts';
import { type CaseDate, compareDates } from './case-date.ts';
import { type Grounds, groundsOf } from './grounds.ts';
import type { Case, Promised, Statement } from './model.ts';

/** What came after words: what their speaker did, what happened, what was said then, or what a source says was not done. */
export interface Deed {
  readonly kind: 'did' | 'happened' | 'said' | 'not-done';
  /** Of `not-done`: the day up to which the source speaks. */
  readonly on: CaseDate;
  readonly text: string;
  readonly grounds: Grounds;
}

/** A promise, offer, threat or refusal, in the words of its date, beside what then was done or not done. */
export interface WordsAndDeeds {
  readonly kind: Promised['kind'];
  readonly what: string;
  readonly condition?: string | undefined;
  readonly said: Statement;
  readonly grounds: Grounds;
  /** In order of date; empty where the case knows of nothing. */
  readonly deeds: readonly Deed[];
}

/**
 * Each thing that an actor promised, offered, threatened or refused, in order of date, beside what came then. Nothing is
 * judged kept or broken: the table says what the sources say, and a reader judges.
 */
export function wordsAndDeeds(found: Case, record: OpenRecord, actor: string): readonly WordsAndDeeds[] {
  return found.promises
    .flatMap((promise) => {
      const said = found.statements.find(({ id }) => id === promise.statement);
      if (!said || said.actor !== actor) return [];
      const { kind, what, condition } = promise;
      const grounds = groundsOf(said, found, record);
      return [{ kind, what, condition, said, grounds, deeds: deedsOf(promise, found, record) }];
    })
    .sort((a, b) => compareDates(a.said.on, b.said.on));
}

function deedsOf({ deeds }: Promised, found: Case, record: OpenRecord): readonly Deed[] {
  return deeds
    .flatMap((each): readonly Deed[] => {
      if ('notDone' in each) {
        const grounds = groundsOf(each, found, record);
        return [{ kind: 'not-done', on: each.by, text: each.notDone, grounds }];
      }
      if ('action' in each) {
        return found.actions
          .filter(({ id }) => id === each.action)
          .map((one) => ({ kind: 'did', on: one.on, text: one.did, grounds: groundsOf(one, found, record) }));
      }
      if ('event' in each) {
        return found.events
          .filter(({ id }) => id === each.event)
          .map((one) => ({
            kind: 'happened',
            on: one.on,
            text: one.what,
            grounds: groundsOf(one, found, record),
          }));
      }
      return found.statements
        .filter(({ id }) => id === each.statement)
        .map((one) => ({ kind: 'said', on: one.on, text: one.said, grounds: groundsOf(one, found, record) }));
    })
    .sort((a, b) => compareDates(a.on, b.on));
}
