import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressesIn, relinked } from './links.ts';
import { linkBetween, placeOf } from './place.ts';

test.each([
  { address: '/', place: 'index.html' },
  { address: '/decisions/A/RES/69/188', place: 'decisions/A/RES/69/188/index.html' },
  { address: '/decisions/A/C.3/69/L.28/Rev.1', place: 'decisions/A/C.3/69/L.28/Rev.1/index.html' },
  { address: '/decisions/S/RES/1593(2005)', place: 'decisions/S/RES/1593(2005)/index.html' },
  { address: '/charts/decisions/A/RES/69/188/tally.svg', place: 'charts/decisions/A/RES/69/188/tally.svg' },
  { address: '/charts/x/tally.png?size=share', place: 'charts/x/tally.size-share.png' },
  { address: '/assets/site-5f3a.css', place: 'assets/site-5f3a.css' },
])('$address stands at $place', ({ address, place }) => {
  expect(placeOf(address)).toBe(place);
});

test.each([
  { from: 'index.html', to: 'assets/site.css', link: 'assets/site.css' },
  {
    from: 'decisions/A/RES/69/188/index.html',
    to: 'assets/site.css',
    link: '../../../../../assets/site.css',
  },
  {
    from: 'decisions/A/RES/69/188/index.html',
    to: 'decisions/A/RES/70/172/index.html',
    link: '../../70/172/',
  },
  { from: 'decisions/A/RES/69/188/index.html', to: 'index.html', link: '../../../../../' },
  { from: 'words/index.html', to: 'words/index.html', link: './' },
  { from: 'cases/dprk/index.html', to: 'cases/dprk/brief.docx', link: 'brief.docx' },
])('from $from to $to leads $link', ({ from, to, link }) => {
  expect(linkBetween(from, to)).toBe(link);
});

test('any link leads where it should, under any base', () => {
  const part = fc.stringMatching(/^[A-Za-z0-9(). -]{1,8}$/).filter((each) => !/^\.+$/.test(each));
  const place = fc
    .array(part, { minLength: 0, maxLength: 4 })
    .map((parts) => [...parts, 'index.html'].join('/'));
  fc.assert(
    fc.property(place, place, (from, to) => {
      const base = 'http://host/some/base/';
      const here = new URL(from.split('/').map(encodeURIComponent).join('/'), base);
      const target = new URL(linkBetween(from, to), here);
      const folder = to.replace(/index\.html$/, '');
      expect(decodeURIComponent(target.pathname)).toBe(`/some/base/${folder}`);
    }),
  );
});

const page = `<a href="/words#veto">w</a><a href="/members/PRK">m</a><a href="/decisions/X?ballot=no">f</a><a href="https://un.org/">o</a><img src="/charts/a.svg"/><a href="//evil/x">e</a>`;

test('links to what is published are relative; others lead elsewhere, or are none', () => {
  const isPublished = (address: string) => ['/words', '/decisions/X', '/charts/a.svg'].includes(address);
  const whole = relinked(page, '/decisions/Y', { isPublished });
  expect(whole).toContain('<a href="../../words/#veto">');
  expect(whole).toContain('<a data-unpublished="">m</a>');
  expect(whole).toContain('<a href="../X/">f</a>');
  expect(whole).toContain('href="https://un.org/"');
  expect(whole).toContain('src="../../charts/a.svg"');
  const live = relinked(page, '/decisions/Y', { isPublished, elsewhere: 'https://un.example.org' });
  expect(live).toContain('<a href="https://un.example.org/members/PRK">m</a>');
});

test('the addresses of a page are those within the site, without fragments', () => {
  expect(addressesIn(page)).toEqual(['/words', '/members/PRK', '/decisions/X?ballot=no', '/charts/a.svg']);
});
