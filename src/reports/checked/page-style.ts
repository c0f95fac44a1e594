/** The look of a checked text: text and evidence side by side, one below the other where there is no room. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1c1e21;--soft:#585e66;--rule:#c9cdd2;--link:#1a5a96}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--ink:#e9ebee;--soft:#a9b0b8;--rule:#434a52;--link:#8cbcf0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums}
main{max-width:76rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1,h2{line-height:1.2;text-wrap:balance;margin:0 0 .4rem;overflow-wrap:anywhere}
p{margin:0 0 .5rem}
a{color:var(--link);overflow-wrap:anywhere}
.sum{font-size:1.15rem}
.soft{color:var(--soft);font-size:.9rem}
.row{display:grid;grid-template-columns:minmax(0,36rem) minmax(0,1fr);gap:0 2.5rem;padding:.6rem 0}
.row .text{white-space:pre-line;grid-column:1}
.row .heading{font-size:1.25rem;font-weight:700;line-height:1.3}
.evidence{grid-column:2;margin:0;padding:0 0 0 1.6rem;font-size:.9rem;line-height:1.45}
.claim{border-left:4px solid;padding-left:.8rem;margin-bottom:1rem}
.claim p{margin-bottom:.25rem}
.claim::marker{color:var(--soft)}
${['supported', 'imprecise', 'contradicted', 'uncheckable']
  .map(
    (verdict) =>
      `.claim.${verdict}{border-color:var(--verdict-${verdict})}.claim.${verdict} .verdict{color:var(--verdict-${verdict})}mark.${verdict}{text-decoration-color:var(--verdict-${verdict})}`,
  )
  .join('')}
mark{background:none;color:inherit;text-decoration:underline 2px;text-underline-offset:.2em}
mark.contradicted{text-decoration-style:wavy}
mark.imprecise{text-decoration-style:dashed}
mark.uncheckable{text-decoration-style:dotted}
a.to{font-size:.72em;vertical-align:super;line-height:0;margin-left:.15em;text-decoration:none;padding:.2em}
.correct{font-weight:600}
summary{cursor:pointer;color:var(--soft)}
:target{outline:2px solid var(--link);outline-offset:4px}
:focus-visible{outline:3px solid #b3541e;outline-offset:2px}
@media (max-width:56rem){.row{grid-template-columns:minmax(0,1fr)}.evidence{grid-column:1;padding-left:1.2rem}}
@media print{main{padding:0;max-width:none}.row{grid-template-columns:3fr 2fr;gap:0 6mm}body{font-size:9.5pt}.evidence{font-size:8pt;grid-column:2}.claim{break-inside:avoid}details{display:none}a{color:inherit}}
@page{size:A4;margin:14mm}
`.replace(/\n/g, '');
