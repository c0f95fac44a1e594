// Draws docs/check.svg, the first paragraphs of the checked example, from what the built program prints:
//   npm run build && node docs/picture.mjs
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const printed = execFileSync(process.execPath, ['dist/cli/main.js', 'start'], {
  cwd: root,
  encoding: 'utf8',
});
const lines = printed.split('\n');
const end = lines.findIndex((line) => line.includes('The resolution, drafted by'));
const shown = lines.slice(0, end === -1 ? 40 : end - 1);

const colours = { '✓': '#7ee787', '~': '#e3b341', '✗': '#ff7b72', '?': '#79c0ff' };
const [sign, row, edge] = [8.4, 19, 20];
const [width, height] = [80 * sign + 2 * edge, shown.length * row + 2 * edge];

writeFileSync(
  `${root}docs/check.svg`,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">A terminal with an article checked by Rapporteur: marks in the margin, the evidence under each paragraph.</title>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${shown.map(textLine).join('\n')}
</g>
</svg>
`,
);

function textLine(line, at) {
  const clipped = line.length > 80 ? `${line.slice(0, 79)}…` : line;
  const coloured = escaped(clipped)
    .replace(/^[✓~✗?]+/, (marks) => [...marks].map((mark) => inColour(mark)).join(''))
    .replace(
      /^(\u00a0{4})([✓~✗?])(\u00a0\w+)/,
      (_, indent, mark, word) => indent + inColour(mark, mark + word),
    );
  return `<text x="${edge}" y="${edge + (at + 0.8) * row}">${coloured}</text>`;
}

function inColour(mark, text = mark) {
  return `<tspan fill="${colours[mark]}">${text}</tspan>`;
}

function escaped(text) {
  // No-break spaces: browsers fold the others.
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(' ', '\u00a0');
}
