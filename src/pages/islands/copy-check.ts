/// <reference lib="dom" />

// The form of a copy of the site: a text is checked in a thread of this browser, and shown in the place of the form.
import type { FromChecker, ToChecker } from './checker-messages/messages.ts';

/** As long as the server takes at most. */
const patience = 30_000;

const form = document.querySelector<HTMLFormElement>('form.check-form');
if (form) checkHere(form);

function checkHere(form: HTMLFormElement): void {
  const button = form.querySelector('button');
  const problem = form.querySelector<HTMLElement>('#check-problem');
  const whole = (address: string): string => new URL(address, location.href).href;
  const given = {
    record: whole(form.dataset.record ?? ''),
    interface: form.dataset.interface === undefined ? undefined : whole(form.dataset.interface),
  };
  let thread: Worker | undefined;

  const ask = (asked: ToChecker): Promise<FromChecker> => {
    thread ??= new Worker(whole(form.dataset.src ?? ''), { type: 'module' });
    const asking = thread;
    return new Promise((resolve) => {
      const ended = (answer: FromChecker): void => {
        clearTimeout(late);
        asking.removeEventListener('message', told);
        asking.removeEventListener('error', broken);
        if (answer.kind === 'failed') {
          asking.terminate();
          thread = undefined;
        }
        resolve(answer);
      };
      const told = ({ data }: MessageEvent<FromChecker>): void => ended(data);
      const broken = (): void => ended({ kind: 'failed', because: 'the checker did not load' });
      const late = setTimeout(
        () => ended({ kind: 'failed', because: `no answer in ${patience / 1000} seconds` }),
        patience,
      );
      asking.addEventListener('message', told);
      asking.addEventListener('error', broken);
      asking.postMessage(asked);
    });
  };

  /** Shows the answer in the place of the page, as the server would. */
  const show = (html: string): void => {
    const main = document.querySelector('main');
    if (!main) return;
    main.innerHTML = html;
    scrollTo(0, 0);
    main.focus();
    document.dispatchEvent(new CustomEvent('swapped', { detail: 'content' }));
    const take = main.querySelector<HTMLFormElement>('form.take-away');
    take?.addEventListener('submit', (event) => {
      event.preventDefault();
      void takeAway(take, event.submitter);
    });
  };

  const checkText = async (name: string, bytes: Uint8Array, date?: string): Promise<void> => {
    const answer = await ask({ ...given, kind: 'check', text: { name, bytes, date: date || undefined } });
    if (answer.kind === 'checked' && answer.ok) return show(answer.html);
    if (button) {
      button.removeAttribute('aria-busy');
      button.textContent = form.dataset.go ?? '';
    }
    if (!problem) return;
    if (answer.kind === 'checked') problem.innerHTML = answer.html;
    else problem.textContent = `${problem.dataset.failed} ${answer.kind === 'failed' ? answer.because : ''}`;
  };

  const takeAway = async (take: HTMLFormElement, submitter: HTMLElement | null): Promise<void> => {
    const id = submitter instanceof HTMLButtonElement ? submitter.value : '';
    const reviewer = String(new FormData(take).get('reviewer') ?? '');
    const answer = await ask({ ...given, kind: 'download', id, reviewer });
    if (answer.kind !== 'download' || !answer.download) return;
    const { file, type, content } = answer.download;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
  };

  if (button) form.dataset.go = button.textContent ?? '';
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem?.replaceChildren();
    const fields = new FormData(form);
    const file = fields.get('file');
    const date = String(fields.get('date') ?? '');
    if (file instanceof File && file.size > 0)
      return checkText(file.name, new Uint8Array(await file.arrayBuffer()), date);
    return checkText('Your text', new TextEncoder().encode(String(fields.get('text') ?? '')), date);
  });

  // `?example=…` is answered as by the server.
  const id = new URLSearchParams(location.search).get('example');
  const example = [...document.querySelectorAll<HTMLElement>('[data-example]')].find(
    (each) => each.dataset.example === id,
  );
  if (example) void checkExample(example);

  async function checkExample({ dataset }: HTMLElement): Promise<void> {
    const response = await fetch(dataset.src ?? '');
    if (response.ok) await checkText(dataset.name ?? '', new Uint8Array(await response.arrayBuffer()));
  }
}
