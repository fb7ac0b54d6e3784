import { chartRules, schemes } from '../charts/chart-styles.ts'
import { keyframes, layout } from '../page/page-styles.ts'

/**
 * The style sheet for a report within another page, derived from that for a page of its own: it applies only inside
 * `.tip-report`, its names occur in no other of our style sheets, it queries the width of the report instead of the
 * window, and its headings start one level lower.
 */
export function viewStyles(): string {
  const rules = (chartRules + layout)
    // A page has margins beside the drawing; a report within another page has smaller ones.
    .replaceAll('(min-width:760px)', '(min-width:692px)')
    .replace(/@media \((min|max)-width/g, '@container ($1-width')
    .replaceAll('100vw', '100cqi')
    .replace(/\bh([123])\b/g, (_, level: string) => `h${Number(level) + 1}`)
    .replace(/\bmain\b/g, '.tip-main')
  const css = `/* Made from the style sheet of the page: run the test of this file with --update. */
.tip-report{container-type:inline-size;color-scheme:light dark;color:var(--tip-ink);background:var(--tip-paper);line-height:1.55;overflow-wrap:break-word;${schemes.light}}
@media (prefers-color-scheme:dark){.tip-report:not([data-scheme="light"] *){${schemes.dark}}}
[data-scheme="dark"] .tip-report{color-scheme:dark;${schemes.dark}}
[data-scheme="light"] .tip-report{color-scheme:light}
@media print{:is(.tip-report,[data-scheme] .tip-report){color-scheme:light;${schemes.print}}}${keyframes}
.tip-report{
*{box-sizing:border-box}
${rules}}
`
  return css.replace(/(\.|--)tip-(?!report[^-\w])/g, '$1tip-report-')
}
