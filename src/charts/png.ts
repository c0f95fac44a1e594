import { createRequire } from 'node:module';
import { giveBack } from './give-back.ts';
import { palette, type Shade } from './palette.ts';
import type { Picture } from './picture.ts';

export interface PngOptions {
  /** In pixels; the picture's own width twice where left out, for sharp print. A share picture stays 1200. */
  readonly width?: number | undefined;
  readonly surroundings?: keyof Shade | undefined;
}

/** The picture as PNG, in the typeface that ships. Same picture, same bytes. */
export async function toPng(
  picture: Pick<Picture, 'svg' | 'width'>,
  options: PngOptions = {},
): Promise<Uint8Array> {
  const { width = picture.width >= 1200 ? picture.width : picture.width * 2, surroundings = 'light' } =
    options;
  const { Resvg } = await import('@resvg/resvg-js');
  const drawn = new Resvg(withValues(picture.svg, surroundings), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Roboto' },
  });
  const bytes = drawn.render().asPng();
  giveBack();
  return bytes;
}

/** The renderer knows no CSS custom properties: each gives way to its value, one not of the palette to its fallback. */
function withValues(svg: string, surroundings: keyof Shade): string {
  return svg.replace(/var\(--([a-z-]+), ([^()]+)\)/g, (_, name: string, fallback: string) =>
    name === 'chart-font' ? 'Roboto' : (palette.get(name)?.[surroundings] ?? fallback),
  );
}

const faces = ['400Regular', '500Medium', '700Bold'];

function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return faces.map((face) => resolve(`@expo-google-fonts/roboto/Roboto_${face}.ttf`));
}
