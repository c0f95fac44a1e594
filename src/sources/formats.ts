import { aknJsonl } from './akn-jsonl.ts';
import { aknXml } from './akn-xml.ts';
import { councilMembersDerived } from './council-members-derived.ts';
import { councilMembersDppa } from './council-members-dppa.ts';
import { failedDrafts } from './failed-drafts.ts';
import type { Format } from './format.ts';
import { ohchrHrc } from './hrc.ts';
import { meetingOutcomes } from './meeting-outcomes.ts';
import { committeeRoll } from './undl-committee-roll.ts';
import { undlCrawl } from './undl-crawl.ts';
import { undlAssemblyCsv } from './undl-ga-csv.ts';
import { undlMarcxml } from './undl-marcxml.ts';
import { undlCouncilCsv } from './undl-sc-csv.ts';
import { vetoes } from './vetoes.ts';
import { voetenRaw } from './voeten-raw.ts';
import { voetenUnvotes } from './voeten-unvotes.ts';
/** Every format that can be read; where two would know a file, the first one listed reads it. */
export const formats: readonly Format[] = [
  undlAssemblyCsv,
  undlCouncilCsv,
  undlCrawl,
  committeeRoll,
  undlMarcxml,
  aknJsonl,
  aknXml,
  ohchrHrc,
  vetoes,
  failedDrafts,
  meetingOutcomes,
  councilMembersDppa,
  councilMembersDerived,
  voetenUnvotes,
  voetenRaw,
];
