/// <reference lib="dom" />

// A part of the page that is being reckoned on the server is asked for again until it is there.

const pause = 3000;
const most = 20;
const asking = new Set<string>();

async function ask(id: string, left: number): Promise<void> {
  if (left === 0) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  const address = location.href;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return;
  const there = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(id);
  if (!there) return;
  // Meanwhile the reader may have asked for something else.
  if (address !== location.href || there.querySelector('[data-waits]')) return ask(id, left - 1);
  document.getElementById(id)?.replaceWith(document.adoptNode(there));
}

function begin(): void {
  for (const each of document.querySelectorAll('[data-waits]')) {
    const id = each.getAttribute('data-waits');
    if (!id || asking.has(id)) continue;
    asking.add(id);
    ask(id, most).finally(() => asking.delete(id));
  }
}

begin();
// A part that another island put in place may wait too.
document.addEventListener('swapped', begin);
