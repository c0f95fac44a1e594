import { writeFileSync } from 'node:fs';
import type { Drawing } from '../../charts/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { Terminal } from '../surroundings.ts';

/** Files to which a command saves the picture of its answer. */
export interface PictureOptions {
  readonly svg?: string | undefined;
  readonly png?: string | undefined;
}

/** True where a picture is asked for. */
export const wantsPicture = ({ svg, png }: PictureOptions): boolean => svg !== undefined || png !== undefined;

/**
 * Saves a picture as asked and names the files on standard error, so that they do not mix with an answer in JSON. Ends
 * with `no` and the reason where there is nothing to draw.
 */
export async function savePicture(
  drawing: Drawing,
  { svg, png }: PictureOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (drawing.kind === 'nothing') {
    terminal.note(`No picture: ${drawing.reason}`);
    return exit.no;
  }
  const { svgFile, toPng } = await import('../../charts/index.ts');
  if (svg !== undefined) writeFileSync(svg, svgFile(drawing));
  if (png !== undefined) writeFileSync(png, await toPng(drawing));
  for (const file of [svg, png]) if (file !== undefined) terminal.note(`Picture: ${file}`);
  return exit.done;
}
