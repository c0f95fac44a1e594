import { aknJsonl } from './akn-jsonl.ts';
import { aknXml } from './akn-xml.ts';
import type { Format } from './format.ts';
import { committeeRoll } from './undl-committee-roll.ts';
import { undlCrawl } from './undl-crawl.ts';
import { undlAssemblyCsv } from './undl-ga-csv.ts';
import { undlMarcxml } from './undl-marcxml.ts';
import { undlCouncilCsv } from './undl-sc-csv.ts';

/** Every format that can be read; where two would know a file, the first one listed reads it. */
export const formats: readonly Format[] = [
  undlAssemblyCsv,
  undlCouncilCsv,
  undlCrawl,
  committeeRoll,
  undlMarcxml,
  aknJsonl,
  aknXml,
];
