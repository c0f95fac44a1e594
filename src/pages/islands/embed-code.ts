/// <reference lib="dom" />

// A site that does not know its own name leaves it out of the code to embed; the reader's browser knows it.
for (const code of document.querySelectorAll('code[data-origin]')) {
  const path = code.getAttribute('data-origin') ?? '';
  code.textContent = code.textContent?.replace(`"${path}"`, `"${location.origin}${path}"`) ?? '';
}
