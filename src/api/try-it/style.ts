/** The page has no other file: it is read where the pages are not. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1d1f; --soft: #55595e; --line: #d5d8db; --paper: #fff; --link: #0b5394; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaec; --soft: #a5abb1; --line: #3a3f44; --paper: #15171a; --link: #8ab8f0; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
header, main { max-width: 56rem; margin: 0 auto; padding: 1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .5rem; }
.lead { font-size: 1.15rem; max-width: 42rem; }
.soft { color: var(--soft); font-size: .875rem; }
details { border-top: 1px solid var(--line); padding: .25rem 0; }
summary { padding: .5rem 0; cursor: pointer; }
summary span { color: var(--soft); }
code, pre, input, textarea, select { font-family: ui-monospace, monospace; font-size: .875rem; }
form p { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: .125rem .75rem; align-items: center; margin: .5rem 0; }
form p .soft { grid-column: 2; }
input, textarea, select, button {
  width: 100%; padding: .5rem; border: 1px solid var(--soft); border-radius: .25rem; background: var(--paper); color: var(--ink);
}
button { width: auto; padding: .5rem 1.25rem; margin: .25rem 0 .75rem; font: inherit; background: var(--ink); color: var(--paper); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
pre { max-height: 28rem; overflow: auto; padding: .75rem; border: 1px solid var(--line); border-radius: .25rem; margin: .5rem 0; }
pre code { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 36rem) { form p { grid-template-columns: 1fr; } form p .soft { grid-column: 1; } }
`;
