import { type Case, stagesOf, timeline } from '../../cases/index.ts';
import { type Drawing, sourceLine, stagesPicture, timelinePicture } from '../../charts/index.ts';
import type { OpenRecord } from '../../record/index.ts';

/** A case as its timeline, or as the line of the steps that it has taken. */
export function casePicture(found: Case, picture: 'timeline' | 'stages', record: OpenRecord): Drawing {
  const source = sourceLine(record.about());
  const { title } = found;
  if (picture === 'timeline') return timelinePicture(timeline(found, record), { title, source });
  return stagesPicture(stagesOf(found, record), { title, subtitle: 'Steps taken so far, in order', source });
}
