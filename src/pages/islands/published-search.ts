/// <reference lib="dom" />

/** Searching a published site: reads the prebuilt index, once asked, and lists what has all the words. */
type IndexLine = readonly [
  symbol: string,
  title: string,
  date: string,
  body: string,
  tally: string,
  link: string,
];

const most = 100;

async function search(): Promise<void> {
  const asked = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (!document.documentElement.classList.contains('published') || asked === '') return;
  const main = document.querySelector('main');
  const response = await fetch('index.json');
  if (!main || !response.ok) return;
  const lines: readonly IndexLine[] = await response.json();
  const words = plain(asked).split(/\s+/);
  const found = lines.filter((line) => {
    const text = plain(line.slice(0, 4).join(' '));
    return words.every((word) => text.includes(word));
  });
  main.replaceChildren(...listed(asked, found));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

function listed(asked: string, found: readonly IndexLine[]): readonly Node[] {
  const heading = element('h1', `Decisions with “${asked}”`);
  const shown = found.slice(0, most);
  const sum = element(
    'p',
    found.length === 0 ? 'None. Try fewer or other words.' : `${shown.length} of ${found.length}`,
  );
  const list = document.createElement('ul');
  for (const [symbol, title, date, body, tally, link] of shown) {
    const item = document.createElement('li');
    const name = element('a', symbol);
    name.setAttribute('href', link);
    item.append(name, ` ${[body, date, tally].filter(Boolean).join(', ')}. ${title}`);
    list.append(item);
  }
  return [heading, sum, list];
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

void search();
