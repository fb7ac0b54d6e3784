import { chartStyles } from '../charts/chart-styles.ts'

/**
 * Shows what has the timeline of its own scrolling, which only a region that scrolls has. A hidden region is no stop for the
 * Tab key and no landmark, while the table in it stays visible.
 */
export const keyframes = `
@keyframes --tip-scrolls{from,to{visibility:visible}}`

/** The styles of a whole page only: its root, its margins, and print. */
const frame = `
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:var(--tip-ink);background:var(--tip-paper);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
.tip-skip{position:absolute;left:-100vw}.tip-skip:focus{left:1rem;top:1rem;background:var(--tip-paper);padding:.5rem 1rem;z-index:1}
@page{size:A4;margin:16mm}
@media print{html{font-size:10.5pt}.tip-skip{display:none}}`

/** The styles of a report, on its own page or within another. */
export const layout = `
a{color:var(--tip-accent)}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--tip-accent);outline-offset:2px}
header,main,footer,nav{max-width:44rem;margin:0 auto;padding:0 1rem}
header{padding-top:2.5rem}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:2rem;margin:0 0 1.5rem;color:var(--tip-accent)}
h2{font-size:1.5rem;margin:3.5rem 0 1rem;padding-top:1.25rem;border-top:4px solid var(--tip-accent);color:var(--tip-accent)}
h3{font-size:1.2rem;margin:0 0 .25rem}
.tip-about{display:grid;grid-template-columns:fit-content(13rem) 1fr;gap:.4rem 1.25rem;margin:0 0 1.5rem;padding:1rem 0;border-top:1px solid var(--tip-rule);border-bottom:1px solid var(--tip-rule)}
dt{color:var(--tip-muted)}dd{margin:0}
.tip-draft{border-left:4px solid var(--tip-s1);padding:.25rem 0 .25rem 1rem;margin:1.5rem 0}
.tip-draft p{margin:.25rem 0}
nav h2{font-size:1.1rem;border:0;padding:0;margin:1.5rem 0 .5rem;color:inherit}
nav a{display:inline-block;max-width:100%;min-height:24px}nav ol{margin:0;padding:0;list-style:none}nav li{margin:.25rem 0}nav ol ol{padding-left:1.25rem;margin-bottom:.75rem}
.tip-lead,.tip-question,.tip-small,figcaption,caption,small{color:var(--tip-muted)}
.tip-question{margin:0 0 .75rem}
.tip-finding{margin:2.5rem 0 3.5rem}
.tip-headline{font-size:1.3rem;line-height:1.4;font-weight:600;margin:.5rem 0 1.25rem;text-wrap:pretty}
.tip-absence{background:var(--tip-soft);padding:.75rem 1rem;margin:1rem 0}
figure{margin:1.5rem 0}figcaption{font-size:.9rem}figcaption p{margin:.75rem 0 .25rem}figcaption ul{margin:0;padding-left:1.25rem}
.tip-narrow{width:100%;max-width:30rem}
.tip-scroll{overflow-x:auto;margin:1.25rem 0 .5rem}.tip-scroll>table{visibility:visible}
@supports (animation-timeline:scroll(self inline)){@media (prefers-reduced-motion:no-preference){.tip-scroll{visibility:hidden;animation:--tip-scrolls linear;animation-timeline:scroll(self inline)}}}
table{border-collapse:collapse;width:100%;font-size:.95rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-size:.9rem;padding:0 0 .5rem}caption span{display:inline-block;position:sticky;left:0;max-width:calc(100vw - 2rem)}
small{white-space:nowrap}.tip-unshown small{display:block;font-style:normal}
th,td{padding:.4rem var(--tip-side,.6rem);border-bottom:1px solid var(--tip-rule);text-align:right;vertical-align:top}
th{font-weight:400;text-align:left}thead th{font-weight:600;vertical-align:bottom;border-bottom:2px solid var(--tip-ink);text-align:right}
thead tr:first-child th:first-child,thead th[rowspan],thead .tip-label,thead th[scope=colgroup]{text-align:left}thead th[scope=colgroup]{border-bottom:1px solid var(--tip-rule)}
th:first-child,td:first-child{padding-left:0}:where(.tip-deep) th[scope=row]:first-child{padding-left:var(--tip-side,.6rem)}
tbody th{min-width:5.5rem}
.tip-part-1,th.tip-part-1:first-child{padding-left:1.25rem}.tip-part-2,th.tip-part-2:first-child{padding-left:2.5rem}.tip-part-3,th.tip-part-3:first-child{padding-left:3.75rem}
.tip-absent,.tip-unshown{color:var(--tip-muted)}.tip-unshown{font-style:italic}
.tip-total,.tip-sumrow>*{font-weight:600}
small{font-size:.85em;font-weight:400}
.tip-notes{font-size:.9rem;color:var(--tip-muted);margin:.5rem 0;padding-left:1.25rem}
.tip-small{font-size:.9rem}
.tip-limits{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.4rem 1.25rem;margin:1.25rem 0 0;padding-top:1rem;border-top:1px solid var(--tip-rule);font-size:.9rem}
footer{padding:2rem 1rem 3rem;color:var(--tip-muted);font-size:.9rem}
@media (max-width:36rem){h1{font-size:1.6rem}.tip-about,.tip-limits{grid-template-columns:1fr;gap:0}.tip-about dd,.tip-limits dd{margin-bottom:.6rem}.tip-headline{font-size:1.15rem}}
@media (min-width:1200px){.tip-page{display:grid;grid-template-columns:17rem 44rem;gap:0 3rem;justify-content:center;align-items:start}
header,footer{max-width:64rem}nav{position:sticky;top:0;max-height:100vh;overflow-y:auto;margin:0;font-size:.9rem;padding-bottom:2rem}main{margin:0;padding:0}nav h2{margin-top:2.5rem}main>section:first-child h2{margin-top:2.5rem}}
@media print{header,main,footer,nav{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}
a{color:inherit;text-decoration:none}.tip-scroll{overflow:visible}table{font-size:.8rem;--tip-side:.3rem}th,td{padding:.25rem var(--tip-side)}.tip-unshown{font-size:.92em}tbody th{min-width:0}caption span{position:static;max-width:none}
h2,h3,.tip-lead,.tip-headline,.tip-question,caption,thead{break-after:avoid}figure,tr,.tip-answer,.tip-lead,.tip-headline,h1,h2,h3,.tip-notes,.tip-limits,.tip-draft,.tip-absence,.tip-about{break-inside:avoid}
.tip-finding{margin:1.5rem 0 2rem}.tip-chart{max-height:185mm}h2{margin-top:2rem}nav>ol{columns:2;column-gap:2rem;font-size:.85rem}nav li{margin:.1rem 0}nav a{min-height:0}nav ol ol{break-before:avoid}thead{display:table-header-group}
tbody{break-inside:auto}.tip-compare,table:not(.tip-deep){break-inside:avoid}.tip-notes,.tip-limits{break-before:avoid}
main>section{break-before:page}main>section:first-child{break-before:auto}}
`

/**
 * The style sheet of the page, with that of its charts. A page has no other styles, so that its content security policy
 * can name this one by its hash.
 */
export const pageStyles: string = /* @__PURE__ */ (() => chartStyles + frame + keyframes + layout)()

/** The SHA-256 of `pageStyles` in base64, which the page's content security policy names. A test compares it. */
export const pageStylesHash = 'IsAqnbralg4OuOH+qGzk164q2QnsIUnMmdKMMP84VIc='
