import { counted, formatNumber, nearestTo } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import {
  carriedFile,
  lineageIds,
  mostCarried,
  partScope,
  publish as publishSite,
  type Scope,
  wholeScope,
} from '../../pages/index.ts';
import { changesTo, type OpenRecord } from '../../record/index.ts';
import { lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { programVersion } from '../program-version.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { application } from '../serving/application.ts';
import { speakFile } from '../serving/interface.ts';
import { readPageFiles } from '../serving/page-files.ts';
import { casesToServe, docketOf } from '../serving/sources.ts';
import type { Surroundings } from '../surroundings.ts';
import { shippedScorecard } from './forecast/score.ts';

export interface PublishCommandOptions extends ReadingOptions {
  readonly case?: readonly string[];
  readonly lineage?: readonly string[];
  readonly all?: boolean;
  readonly origin?: string;
  readonly elsewhere?: string;
  readonly date?: string;
  readonly interface?: string;
}

/** `rapporteur publish FOLDER`: the site as files. What it links to and could not be made is noted. */
export function publish(
  folder: string,
  options: PublishCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  if (options.interface && speakFile(options.interface, terminal) === 'refused')
    return Promise.resolve(exit.cannot);
  return withRecord(options, surroundings, async (record) => {
    const cases = casesToServe();
    const scope = scopeOf(record, cases, options);
    if ('problem' in scope) {
      terminal.note(scope.problem);
      return exit.wrongUse;
    }
    const elsewhere = options.elsewhere?.replace(/\/$/, '');
    const carried = carriedFile(record, { decisions: scope.decisions, elsewhere });
    if (!carried)
      terminal.note(
        `The record is over ${mostCarried / 1e6} MB, compressed: the copy does not check texts, and says where to.`,
      );
    const site = { ...siteOf(record, cases, options), copy: { record: carried } };
    const app = application(site, readPageFiles());
    const published = await publishSite(site, {
      ...{ folder, scope, elsewhere },
      ask: (path) => app.request(path),
      progress: (files) => terminal.progress(counted(files, 'file')),
    });
    terminal.progress('');
    if ('problem' in published) {
      terminal.note(published.problem);
      return exit.cannot;
    }
    const { pages, files, bytes, changed, removed, missing } = published;
    for (const { address, status } of missing.slice(0, 20))
      terminal.note(`${address}: answered with ${status}; it is left out, and no page links to it.`);
    if (missing.length > 20) terminal.note(`and ${formatNumber(missing.length - 20)} more`);
    terminal.print(
      `${folder}: ${counted(pages, 'page')} in ${counted(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB; ${formatNumber(changed)} written, ${formatNumber(removed)} removed.`,
    );
    return exit.done;
  });
}

/** The record and the program alone make the site: the day is the last one that they know of, unless one is given. */
function siteOf(record: OpenRecord, cases: readonly Case[], { date, origin = '' }: PublishCommandOptions) {
  const about = record.about();
  const known = [about.to ?? '', ...cases.map(({ asOf }) => asOf.last)].sort().at(-1) ?? '';
  const day = date ? lastDay(date) : known;
  return {
    ...{
      record,
      about,
      changes: changesTo(record.path, about.version),
      cases,
      docket: docketOf(record),
      version: programVersion(),
    },
    scorecard: shippedScorecard,
    ...{ assets: readPageFiles(), today: () => day, origin: origin.replace(/\/$/, '') },
  };
}

function scopeOf(
  record: OpenRecord,
  cases: readonly Case[],
  options: PublishCommandOptions,
): Scope | { readonly problem: string } {
  const { case: wanted = [], lineage = [], all } = options;
  if (all) return wholeScope(record);
  if (wanted.length + lineage.length === 0)
    return { problem: 'publish: found nothing to publish, expected --case, --lineage or --all.' };
  const ids = cases.map(({ id }) => id);
  const problem = unknown('case', wanted, ids) ?? unknown('lineage', lineage, lineageIds());
  if (problem) return { problem };
  return partScope(record, { cases: cases.filter(({ id }) => wanted.includes(id)), lineages: lineage });
}

function unknown(what: string, wanted: readonly string[], known: readonly string[]): string | undefined {
  const wrong = wanted.find((id) => !known.includes(id));
  if (wrong === undefined) return undefined;
  const nearest = nearestTo(wrong, known);
  return `--${what}: found "${wrong}", expected one of ${known.join(', ')}.${nearest ? ` Nearest: ${nearest}.` : ''}`;
}
