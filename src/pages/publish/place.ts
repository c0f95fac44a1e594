/** Endings of files that are served as they are; all other addresses are pages. */
const endings =
  /\.(?:svg|png|csv|json|jsonl|gz|js|css|xml|atom|bib|ris|docx|md|txt|html|parquet|ico|webmanifest)$/;

/**
 * Where what is served at an address stands in the published folder: a page in a folder of its own
 * ("decisions/A/RES/69/188/index.html"), so that its address works on any file server; a file under its own name, what
 * was asked of it in the name ("tally.size-share.png").
 */
export function placeOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://site');
  const path = decodeURI(pathname).slice(1);
  const asked = [...new URLSearchParams(search)].map(([name, value]) => `.${name}-${value}`).join('');
  if (!endings.test(path)) return `${path === '' || path.endsWith('/') ? path : `${path}/`}index.html`;
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}${asked.replace(/[^\w.-]/g, '-')}${path.slice(dot)}`;
}

/** Whether a page is served there, rather than a file. */
export const isPage = (address: string): boolean =>
  placeOf(address).endsWith('/index.html') || placeOf(address) === 'index.html';

/** The way from one place to another, as a link has it: "../../assets/site.css"; to a page, its folder. */
export function linkBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.replace(/(^|\/)index\.html$/, '$1').split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const link = `${'../'.repeat(here.length - shared)}${there.slice(shared).map(encodeURIComponent).join('/')}`;
  return link === '' ? './' : link.replaceAll('%2C', ',');
}
