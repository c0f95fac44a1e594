/// <reference lib="dom" />

// The page of a check: a file can be dropped, the form says that it is at work, the note can be copied; and where there is
// room, the evidence stands in a panel of its own that goes along with the text.

// On paper each paragraph has its evidence below it or beside it, as without scripts.
const wide = matchMedia('screen and (min-width: 60rem)');

for (const form of document.querySelectorAll<HTMLFormElement>('.check-form')) takeFiles(form);
showResult();
// A copy of the site puts the result in the place of the form.
document.addEventListener('swapped', showResult);

function showResult(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) copyOn(button);
  const result = document.querySelector<HTMLElement>('.check-result');
  if (!result) return;
  countShown(result);
  besideText(result);
}

function takeFiles(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[type=file]');
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]');
  const go = button?.textContent ?? '';
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
  form.addEventListener('dragleave', () => form.classList.remove('dropping'));
  form.addEventListener('drop', (event) => {
    form.classList.remove('dropping');
    const { files } = event.dataTransfer ?? {};
    if (!field || !files || files.length === 0) return;
    event.preventDefault();
    field.files = files;
    button?.focus();
  });
  form.addEventListener('submit', () => {
    if (!button) return;
    button.setAttribute('aria-busy', 'true');
    button.textContent = button.dataset.busy ?? go;
  });
  // Who comes back finds the form as it was.
  addEventListener('pageshow', () => {
    if (!button) return;
    button.removeAttribute('aria-busy');
    button.textContent = go;
  });
}

function copyOn(button: HTMLElement): void {
  const id = button.dataset.copies ?? '';
  const from = document.getElementById(id);
  const status = document.getElementById(`${id}-status`);
  if (!(from instanceof HTMLTextAreaElement) || !status) return;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(from.value);
      status.textContent = status.dataset.copied ?? '';
    } catch {
      from.select();
      status.textContent = status.dataset.refused ?? '';
    }
  });
}

/** "12 of 30 claims are shown", when that is not all. */
function countShown(result: HTMLElement): void {
  const status = document.getElementById('shown');
  if (!status) return;
  result.addEventListener('change', () => {
    const claims = [...result.querySelectorAll<HTMLElement>('.claim')];
    const shown = claims.filter((claim) => getComputedStyle(claim).display !== 'none').length;
    const said = (status.dataset.said ?? '')
      .replace('{shown}', String(shown))
      .replace('{all}', String(claims.length));
    status.textContent = shown === claims.length ? '' : said;
  });
}

interface Pair {
  readonly claim: HTMLElement;
  readonly marks: readonly HTMLElement[];
  /** Where it stands without scripts and where there is no room. */
  readonly home: Element;
}

function besideText(result: HTMLElement): void {
  const panel = result.querySelector<HTMLElement>('.evidence-panel');
  const pairs = pairsIn(result);
  if (!panel || pairs.length === 0) return;
  const list = document.createElement('ol');
  panel.append(list);

  const place = (): void => {
    panel.hidden = !wide.matches;
    result.classList.toggle('in-step', wide.matches);
    for (const { claim, home } of pairs) (wide.matches ? list : home).append(claim);
    for (const home of result.querySelectorAll<HTMLElement>('.evidence')) home.hidden = wide.matches;
    follow();
  };

  let current: Pair | undefined;
  const choose = (pair: Pair | undefined): void => {
    if (pair === current) return;
    for (const each of current ? [current.claim, ...current.marks] : []) each.classList.remove('current');
    for (const each of pair ? [pair.claim, ...pair.marks] : []) each.classList.add('current');
    current = pair;
  };

  /** Brings the panel to where the reading line is in the text: between two claims in proportion. */
  const follow = (): void => {
    if (!wide.matches) return;
    const shown = pairs.filter(({ claim, marks }) => marks[0] && claim.offsetParent !== null);
    const most = document.documentElement.scrollHeight - innerHeight;
    const line = scrollY + innerHeight * (most > 0 ? 0.15 + 0.5 * Math.min(1, scrollY / most) : 0.3);
    const at = shown.findLastIndex(({ marks }) => topOf(marks[0]) <= line);
    const [here, next] = [shown[Math.max(0, at)], shown[at + 1]];
    if (!here) return;
    const [from, to] = [topOf(here.marks[0]), next ? topOf(next.marks[0]) : Number.POSITIVE_INFINITY];
    const part = at >= 0 && Number.isFinite(to) && to > from ? Math.min(1, (line - from) / (to - from)) : 0;
    const top = offsetIn(panel, here.claim);
    panel.scrollTop = top + (next ? part * (offsetIn(panel, next.claim) - top) : 0) - 12;
    choose(here);
  };

  const show = (pair: Pair): void => {
    choose(pair);
    if (wide.matches) panel.scrollTo({ top: offsetIn(panel, pair.claim) - 12, behavior: 'smooth' });
  };

  let asked = false;
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        follow();
      });
    },
    { passive: true },
  );
  for (const pair of pairs) {
    for (const mark of pair.marks) {
      mark.addEventListener('pointerenter', () => show(pair));
      mark.addEventListener('focusin', () => show(pair));
    }
    pair.claim.addEventListener('pointerenter', () => choose(pair));
    pair.claim.addEventListener('focusin', () => choose(pair));
  }
  wide.addEventListener('change', place);
  place();
}

/** Each claim with the marks that lead to it, in the order of the text. */
function pairsIn(result: HTMLElement): readonly Pair[] {
  return [...result.querySelectorAll<HTMLElement>('.claim')].flatMap((claim) => {
    const home = claim.parentElement;
    const links = result.querySelectorAll(`a.to[href="#${CSS.escape(claim.id)}"]`);
    const marks = [...links].flatMap((link) => link.closest<HTMLElement>('mark') ?? []);
    return home ? [{ claim, marks, home }] : [];
  });
}

function topOf(element: Element | undefined): number {
  return element ? element.getBoundingClientRect().top + scrollY : 0;
}

function offsetIn(panel: HTMLElement, element: HTMLElement): number {
  return element.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop;
}
