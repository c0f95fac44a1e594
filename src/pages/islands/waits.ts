/// <reference lib="dom" />

// A part of the page that is being reckoned on the server is asked for again until it is there.

const pause = 3000;
const most = 20;

async function ask(id: string, left: number): Promise<void> {
  if (left === 0) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  const response = await fetch(location.href).catch(() => undefined);
  if (!response?.ok) return;
  const there = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById(id);
  if (!there) return;
  if (there.querySelector('[data-waits]')) return ask(id, left - 1);
  document.getElementById(id)?.replaceWith(document.adoptNode(there));
}

for (const each of document.querySelectorAll('[data-waits]')) {
  const id = each.getAttribute('data-waits');
  if (id) ask(id, most);
}
