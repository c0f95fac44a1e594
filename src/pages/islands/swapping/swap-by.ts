/// <reference lib="dom" />

export interface Swapping {
  /** Gives the page at an address as HTML, or its part alone. */
  readonly answer: (address: string, signal: AbortSignal) => Promise<string>;
  /** What to do where there is no answer, or no such part in it. */
  readonly otherwise: (address: string) => void;
}

/**
 * Links and forms that change a part of their page (`data-swaps="ID"`) change only that part: it is asked for, put in the
 * place of the one here, and the address kept in step. Gives what changes a part without a click.
 */
export function swapBy({ answer, otherwise }: Swapping): (address: string, id: string) => Promise<void> {
  let last: AbortController | undefined;

  async function swap(address: string, id: string): Promise<void> {
    last?.abort();
    const mine = new AbortController();
    last = mine;
    const here = document.getElementById(id);
    if (!here) return otherwise(address);
    here.setAttribute('aria-busy', 'true');
    try {
      const html = await answer(address, mine.signal);
      const there = new DOMParser().parseFromString(html, 'text/html').getElementById(id);
      if (!there) return otherwise(address);
      const keep = focusKept(here);
      if (here instanceof HTMLDetailsElement && here.open) there.setAttribute('open', '');
      here.replaceWith(document.adoptNode(there));
      keep(there);
      history.replaceState(null, '', address);
      document.dispatchEvent(new CustomEvent('swapped', { detail: id }));
    } catch {
      // Superseded by a later one, which will end it.
      if (!mine.signal.aborted) otherwise(address);
    }
  }

  onAsking(swap);
  return swap;
}

/** What had the focus has it again: by its key, else by its name; with the cursor where it was, and scrolled as it was. */
function focusKept(part: Element): (there: Element) => void {
  const active = document.activeElement;
  const inside = active && part.contains(active) ? active : undefined;
  const key = inside?.getAttribute('data-key');
  const name = inside?.getAttribute('name');
  const heading = inside?.closest('th') ? inside.textContent?.replace(/ [↑↓]$/, '') : undefined;
  const end = inside instanceof HTMLInputElement ? inside.selectionStart : null;
  return (there) => {
    const found = key
      ? there.querySelector(`[data-key="${CSS.escape(key)}"]`)
      : name
        ? there.querySelector(`[name="${CSS.escape(name)}"]`)
        : heading
          ? [...there.querySelectorAll('th a')].find((link) => link.textContent?.startsWith(heading))
          : inside && there.querySelector('a, button');
    if (!(found instanceof HTMLElement)) return;
    found.focus({ preventScroll: true });
    if (found instanceof HTMLInputElement && end !== null) found.setSelectionRange(end, end);
  };
}

const asked = (form: HTMLFormElement): string => {
  const address = new URL(form.action);
  const pairs = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  address.search = new URLSearchParams(pairs).toString();
  return address.href;
};

/** A click on a link, a form that is sent, a choice or a letter. */
function onAsking(swap: (address: string, id: string) => Promise<void>): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.target instanceof Element ? event.target.closest('a[data-swaps]') : null;
    const id = link?.getAttribute('data-swaps');
    if (!(link instanceof HTMLAnchorElement) || !id) return;
    event.preventDefault();
    swap(link.href, id);
  });

  document.addEventListener('submit', (event) => {
    const form = event.target;
    const id = form instanceof HTMLFormElement ? form.dataset.swaps : undefined;
    if (!(form instanceof HTMLFormElement) || !id) return;
    event.preventDefault();
    swap(asked(form), id);
  });

  // A choice or a letter is enough: nobody has to press the button.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('input', (event) => {
    const field = event.target;
    const form =
      field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.form : undefined;
    const id = form?.dataset.swaps;
    if (!form || !id || form.dataset.onSubmit !== undefined) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => swap(asked(form), id), field instanceof HTMLSelectElement ? 0 : 250);
  });
}
