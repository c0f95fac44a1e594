/// <reference lib="dom" />

// A choice of many in their order (`select[data-slides]`) gets a slider beside it: what is slid to is chosen.

/** The slider that was in use when its part of the page was put in anew: it has the focus again. */
let held: string | undefined;

function slides(select: HTMLSelectElement): void {
  if (select.dataset.slides !== 'true' || select.options.length < 3) return;
  select.dataset.slides = 'done';
  const slider = document.createElement('input');
  slider.type = 'range';
  slider.min = '0';
  slider.max = String(select.options.length - 1);
  slider.value = String(select.selectedIndex);
  slider.className = 'slide';
  slider.dataset.key = `slide-${select.name}`;
  slider.setAttribute('aria-label', select.labels[0]?.firstChild?.textContent?.trim() ?? select.name);
  const tell = (): void => slider.setAttribute('aria-valuetext', select.selectedOptions[0]?.text ?? '');
  tell();
  slider.addEventListener('input', (event) => {
    // The list is what is asked with; it tells in its own name.
    event.stopPropagation();
    select.selectedIndex = Number(slider.value);
    tell();
  });
  slider.addEventListener('change', () => {
    held = document.activeElement === slider ? select.name : undefined;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
  select.addEventListener('input', () => {
    slider.value = String(select.selectedIndex);
    tell();
  });
  select.closest('label')?.after(slider);
  if (held === select.name) slider.focus({ preventScroll: true });
  held = undefined;
}

const all = (): void => {
  for (const select of document.querySelectorAll('select[data-slides]'))
    if (select instanceof HTMLSelectElement) slides(select);
};
all();
document.addEventListener('swapped', all);
// What was waited for comes with its own choices.
new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
