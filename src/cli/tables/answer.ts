import type { Drawing } from '../../charts/index.ts';
import { type PictureOptions, savePicture, wantsPicture } from '../pictures/save-picture.ts';
import type { Terminal } from '../surroundings.ts';
import { csvText } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { writeParquet } from './parquet.ts';

/** How an answer with figures may be asked for: as text, JSON or CSV, and beside that as a Parquet file or a picture. */
export interface AnswerOptions extends PictureOptions {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
  readonly parquet?: string | undefined;
}

/** One answer in each of its forms, made when asked for. */
export interface Answer {
  readonly text: () => string;
  readonly json: () => object;
  readonly table: () => DataTable;
  /** What draws is loaded here: it takes longer than most answers. */
  readonly picture?: (() => Promise<Drawing>) | undefined;
}

/** Prints an answer in the form asked for, and writes its rows to a Parquet file and its picture where these are named. */
export async function giveAnswer(
  answer: Answer,
  { json, csv, parquet, ...files }: AnswerOptions,
  terminal: Terminal,
): Promise<void> {
  if (parquet) await writeParquet(parquet, answer.table());
  if (json) terminal.print(JSON.stringify(answer.json(), undefined, 2));
  else if (csv) terminal.print(csvText(answer.table()));
  else if (!parquet) terminal.print(answer.text());
  if (wantsPicture(files) && answer.picture) await savePicture(await answer.picture(), files, terminal);
}
