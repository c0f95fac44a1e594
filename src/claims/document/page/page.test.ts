import { describe, expect, test } from 'vitest';
import { readDocument } from '../read.ts';
import { placesIn } from './places.ts';

const read = (page: string) => {
  const reading = readDocument(Buffer.from(page), 'page.html');
  if (!reading.ok) throw new Error(reading.problem.found);
  return reading.text;
};

const article =
  'The Assembly adopted the text on North Korea, and many members spoke before the vote. '.repeat(6);

describe('the day of publication, and what says so', () => {
  const head = (inside: string) =>
    `<!doctype html><html><head>${inside}</head><body><article><h1>Vote</h1><p>${article}</p></article></body></html>`;
  const linked =
    '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":"NewsArticle","datePublished":"2014-12-18T20:00:00-05:00"}]}</script>';
  const published = '<meta property="article:published_time" content="2014-12-19T01:00:00Z">';
  test.each([
    ['linked data of the article goes first', linked + published, '2014-12-18', 'JSON-LD datePublished'],
    ['then its metadata', published, '2014-12-19', 'meta article:published_time'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2014-12-18">', '2014-12-18', 'meta DC.date.issued'],
    ['a day in words', '<meta name="date" content="18 December 2014">', '2014-12-18', 'meta date'],
    [
      'a day as mails have it',
      '<meta name="pubdate" content="Thu, 18 Dec 2014 10:00:00 GMT">',
      '2014-12-18',
      'meta pubdate',
    ],
    [
      'digits alone',
      '<meta name="parsely-pub-date" content="20141218">',
      '2014-12-18',
      'meta parsely-pub-date',
    ],
    [
      'damaged linked data',
      '<script type="application/ld+json">{"datePublished": "2014-12-18", }</script>',
      '2014-12-18',
      'JSON-LD datePublished',
    ],
    ['a day that is none', '<meta name="date" content="2014-02-30">', undefined, undefined],
    ['seconds since 1970', '<meta name="date" content="1418860800">', undefined, undefined],
  ])('%s', (_, inside, date, dateFrom) => {
    expect(read(head(inside))).toMatchObject({ date, dateFrom });
  });

  const body = (inside: string) =>
    `<!doctype html><html><body>${inside}<article><h1>Vote</h1><p>${article}</p></article></body></html>`;
  test.each([
    ['a time element alone', '<time datetime="2014-12-18">today</time>', '2014-12-18'],
    [
      'times that differ',
      '<time datetime="2014-12-18"></time><time datetime="2015-01-02"></time>',
      undefined,
    ],
    [
      'a time that is marked',
      '<time datetime="2015-01-02"></time><time pubdate datetime="2014-12-18"></time>',
      '2014-12-18',
    ],
  ])('%s', (_, inside, date) => {
    expect(read(body(inside)).date).toBe(date);
  });

  test('the user goes before the page, and the page before a dateline', () => {
    const page = Buffer.from(head(published));
    const reading = readDocument(page, 'page.html', { date: '2014-12-20' });
    expect(reading.ok && reading.text).toMatchObject({ date: '2014-12-20', dateFrom: 'the user' });
    const dated = readDocument(Buffer.from('Oct 06 2022\nText.'), 'a.txt');
    expect(dated.ok && dated.text).toMatchObject({ date: '2022-10-06', dateFrom: 'dateline' });
  });
});

test('what is found in the text is found again in the page as it is written', () => {
  const page = `<!DOCTYPE html>\r\n<html><head><title>Vote 116 votes</title></head><body><nav>Menu 116 votes to 20</nav>
    <article><h1>C&ocirc;te d&#8217;Ivoire &amp; others</h1><p>${article}</p>
    <p>It was <b>adopted</b> by <a href="x?a>b">116&nbsp;votes</a>\n  to 2<i>0</i>, with 53 ab&shy;stentions.</p></article></body></html>`;
  const { text, page: raw = '' } = read(page);
  const placeOf = placesIn(raw, text);
  const written = (quote: string): string | undefined => {
    const start = text.indexOf(quote);
    const place = placeOf({ start, end: start + quote.length });
    return place && raw.slice(place.start, place.end);
  };
  expect(raw).toBe(page);
  expect(written('Côte d’Ivoire & others')).toBe('C&ocirc;te d&#8217;Ivoire &amp; others');
  expect(written('116\u00a0votes to 20, with 53 abstentions')).toBe(
    '116&nbsp;votes</a>\n  to 2<i>0</i>, with 53 ab&shy;stentions',
  );
  expect(placeOf({ start: text.length + 5, end: text.length + 9 })).toBeUndefined();
});

test('a line for each entry of a list, each row of a table and each break', () => {
  const { text } = read(
    `<!doctype html><html><body><article><p>${article}</p><p>One<br>two</p><ul><li>China</li><li><p>Cuba</p></li></ul>
    <table><tr><th></th><th>Yes</th><th>No</th></tr><tr><td>2014</td><td><p>116</p></td><td> 20 </td></tr></table>
    <p>${article}</p></article></body></html>`,
  );
  expect(text).toContain('One\ntwo\n\nChina');
  expect(text).toContain('\n\n\tYes\tNo\n2014\t116\t20\n\n');
});

describe('pages made to keep a reader busy are refused, or read, within seconds', () => {
  test.each([
    [
      '100,000 elements deep',
      `<html><body>${'<div>'.repeat(100_000)}vote${'</div>'.repeat(100_000)}`,
      'nested',
    ],
    ['100,000 left open', `<html><body>${'<b><i>'.repeat(50_000)}`, 'nested'],
    ['a million elements', `<html><body>${'<p>x'.repeat(1_000_000)}`, 'elements'],
    ['a million "<"', `<html><body>${'<'.repeat(1_000_000)}`, 'begin no tag'],
    ['a comment that never ends', `<html><body>x${'<!--'.repeat(200_000)}`, undefined],
    ['a script that never ends', `<html><body>Vote.${'<script>'.repeat(200_000)}`, undefined],
    ['attributes that never end', `<html><body><p ${'a="'.repeat(200_000)}`, undefined],
    ['50,000 paragraphs', `<html><body>${'<p>The vote was 116-20.'.repeat(50_000)}`, undefined],
  ])(
    '%s',
    (_, page, found) => {
      const reading = readDocument(Buffer.from(page), 'page.html');
      if (found) expect(!reading.ok && reading.problem.found).toContain(found);
      else if (reading.ok) expect(placesIn(page, reading.text.text)({ start: 0, end: 3 })).toBeDefined();
    },
    20_000,
  );
});
