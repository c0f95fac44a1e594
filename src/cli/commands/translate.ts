import { existsSync, readFileSync } from 'node:fs';
import { counted } from '../../answers/index.ts';
import { type Interface, readInterface, writeInterface } from '../../pages/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { interfaceTexts } from '../serving/interface.ts';
import type { Surroundings } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import { writeWhole } from '../write-file.ts';

export interface TranslateOptions {
  /** Of a new file; a file that is there says it itself. */
  readonly language?: string | undefined;
}

/** `rapporteur translate FILE`: the texts of the pages in a file to fill in; what it has already is kept. */
export function translate(
  file: string,
  { language }: TranslateOptions,
  { terminal }: Surroundings,
): ExitCode {
  const texts = interfaceTexts();
  const had = existsSync(file) ? readInterface(file, readFileSync(file, 'utf8'), texts) : undefined;
  if (had && !had.ok) {
    for (const problem of had.problems) terminal.note(`${problemText(problem)} Nothing was written.`);
    return exit.cannot;
  }
  const begun = had?.interface ?? (language === undefined ? undefined : newInterface(language));
  if (!begun) {
    terminal.note(
      `--language: found ${language === undefined ? 'nothing' : `"${language}"`}, expected the language of the new file: fr, ar, zh-Hant.`,
    );
    return exit.wrongUse;
  }
  const refused = writeWhole(file, writeInterface(begun, texts));
  if (refused) {
    terminal.note(refused);
    return exit.cannot;
  }
  const done = Object.keys(begun.texts).length;
  terminal.print(`${file}: ${counted(texts.length, 'text')}, of which ${done} translated.`);
  return exit.done;
}

const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** Undefined for what is no language. */
function newInterface(written: string): Interface | undefined {
  try {
    const locale = new Intl.Locale(written);
    const isRtl = rightToLeft.includes(locale.maximize().script ?? '');
    return { language: locale.baseName, direction: isRtl ? 'rtl' : 'ltr', texts: {} };
  } catch {
    return undefined;
  }
}
