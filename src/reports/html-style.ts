/** The look of a document: black on white, one column, A4 on paper; references as small figures. */
export const style = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 16px/1.5 Georgia, "Liberation Serif", "Times New Roman", serif; }
main { max-width: 52rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, th, caption, .subtitle { font-family: "Liberation Sans", Arial, Helvetica, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 0.4rem; }
h2 { font-size: 1.15rem; margin: 1.8rem 0 0.5rem; padding-top: 0.5rem; border-top: 2px solid #1a1a1a; }
p, ul { margin: 0 0 0.7rem; }
.subtitle { color: #4a4a4a; font-size: 0.875rem; }
table { width: 100%; border-collapse: collapse; margin: 0.4rem 0 1.1rem; font-size: 0.875rem; line-height: 1.4; table-layout: fixed; }
caption { text-align: left; font-weight: bold; font-size: 0.875rem; padding-bottom: 0.3rem; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid #c8c8c8; overflow-wrap: break-word; }
thead th { border-bottom: 1px solid #1a1a1a; }
tbody th { font-weight: normal; font-family: inherit; }
.figure { text-align: right; padding-right: 0.9rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: #0b4f8a; }
a.reference { font-size: 0.7em; vertical-align: super; line-height: 0; text-decoration: none; margin-left: 0.2em; }
.sources { font-size: 0.8125rem; }
.sources ol { padding-left: 2rem; margin: 0.5rem 0 0; }
.sources li { overflow-wrap: anywhere; }
@media (max-width: 40rem) { table { font-size: 0.8125rem; table-layout: auto; } col { width: auto !important; } .figure { white-space: normal; } }
@page { size: A4; margin: 13mm 17mm 15mm; }
@media print {
  body { font-size: 9.5pt; line-height: 1.35; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 16pt; }
  h2 { font-size: 11pt; margin: 8pt 0 3pt; padding-top: 3pt; border-top-width: 1pt; break-after: avoid; }
  p, ul { margin-bottom: 5pt; }
  table, caption { font-size: 8pt; }
  table { line-height: 1.25; margin: 2pt 0 6pt; }
  th, td { padding-top: 1.5pt; padding-bottom: 1.5pt; }
  tr { break-inside: avoid; }
  p:has(+ table) { break-after: avoid; }
  caption { break-after: avoid; }
  thead { display: table-header-group; break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .sources { font-size: 7pt; line-height: 1.2; }
  .sources ol { columns: 2; column-gap: 8mm; }
  .subtitle { font-size: 8.5pt; }
  a { color: inherit; text-decoration: none; }
}`;
