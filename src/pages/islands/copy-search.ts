/// <reference lib="dom" />

// Searching a copy of the site: reads the prebuilt index, once asked, and lists what has all the words.
import type { IndexLine } from '../publish/search-files.ts';

const most = 100;
const part = document.getElementById('copy-search');
const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
if (part && asked !== '') void search(part);

async function search(part: HTMLElement): Promise<void> {
  const response = await fetch(part.dataset.src ?? '');
  if (!response.ok) return;
  const lines: readonly IndexLine[] = await response.json();
  const words = plain(asked).split(/\s+/);
  const found = lines.filter((line) => {
    const text = plain(line.slice(0, 4).join(' '));
    return words.every((word) => text.includes(word));
  });
  for (const field of part.querySelectorAll('input')) field.value = asked;
  part.append(...listed(part.dataset, found));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function listed(said: DOMStringMap, found: readonly IndexLine[]): readonly Node[] {
  const shown = found.slice(0, most);
  const heading = element('h2', (said.heading ?? '').replace('{asked}', asked));
  const sum = (said.sum ?? '')
    .replace('{shown}', String(shown.length))
    .replace('{all}', String(found.length));
  const list = document.createElement('ul');
  for (const [symbol, title, date, body, tally, link] of shown) {
    const item = document.createElement('li');
    const name = element('a', symbol);
    name.setAttribute('href', link);
    const facts = [body, date, tally].filter(Boolean).join(', ');
    item.append(
      name,
      [facts, title]
        .filter(Boolean)
        .map((each) => ` ${each}`)
        .join('.'),
    );
    list.append(item);
  }
  return [heading, element('p', found.length === 0 ? (said.none ?? '') : sum), list];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
