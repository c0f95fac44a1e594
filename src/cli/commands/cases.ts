import { comparedJson } from '../../answers/index.ts';
import { type Case, compareCases, readCase, shippedCase, shippedCaseIds } from '../../cases/index.ts';
import type { CasesJson } from '../../json/index.ts';
import { nameOn } from '../../members/index.ts';
import { caseFolder } from '../case-meant.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { comparedText } from '../text/compared.ts';
import { table } from '../text/table.ts';
import { wrap } from '../text/wrap.ts';

/** `rapporteur cases [compare CASE CASE…]`: the shipped cases, or the steps of some side by side. */
export async function cases(
  words: readonly string[],
  options: ReadingOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [first, ...ids] = words;
  if (first === undefined) return listCases(options, surroundings);
  if (first === 'compare' && ids.length > 1) return compare(ids, options, surroundings);
  const { terminal } = surroundings;
  terminal.note(
    wrap(
      `cases: found "${words.join(' ')}", expected nothing, or "compare" and two or more cases such as dprk syr.`,
      {
        width: terminal.width,
      },
    ),
  );
  return exit.wrongUse;
}

function listCases({ json }: ReadingOptions, { terminal }: Surroundings): ExitCode {
  const found = shippedCaseIds().flatMap((id) => {
    const read = readCase(shippedCase(id) ?? '').case;
    return read ? [read] : [];
  });
  if (json) {
    const answer: CasesJson = {
      cases: found.map(({ id, title, state, asOf, events }) => ({
        id,
        title,
        state,
        asOf: asOf.first,
        events: events.length,
      })),
    };
    terminal.print(JSON.stringify(answer, undefined, 2));
    return exit.done;
  }
  const rows = found.map(({ id, title, state, asOf }) => [id, nameOn(state), asOf.first, title]);
  const columns = [
    { heading: 'Case' },
    { heading: 'State' },
    { heading: 'Kept to' },
    { heading: 'Title', flexible: true },
  ];
  terminal.print(table(columns, rows, terminal.width));
  return exit.done;
}

async function compare(
  ids: readonly string[],
  options: ReadingOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const read: Case[] = [];
  for (const id of ids) {
    const meant = caseFolder(id);
    const found = meant.kind === 'folder' ? readCase(meant.folder).case : undefined;
    if (!found) {
      const message =
        meant.kind === 'none' ? meant.message : `"rapporteur case check ${id}" tells what is wrong with it.`;
      terminal.note(wrap(message, { width: terminal.width }));
      return exit.no;
    }
    read.push(found);
  }
  return withRecord(options, surroundings, (record) => {
    const steps = compareCases(read, record);
    const { version, decisions } = record.about();
    terminal.print(
      options.json
        ? JSON.stringify(comparedJson({ version, decisions }, read, steps), undefined, 2)
        : comparedText(read, steps, terminal),
    );
    return exit.done;
  });
}
