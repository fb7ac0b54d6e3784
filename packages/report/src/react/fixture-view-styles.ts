import { chartRules, schemes } from '../charts/chart-styles.ts'
import { layout } from '../page/page-styles.ts'

/**
 * The style sheet of a report within another page, made of that of its own page: it holds for nothing outside of
 * `.tip-report`, has names that no other of our style sheets has, asks how wide the report is and not the window, and
 * begins one level of headings lower.
 */
export function viewStyles(): string {
  const rules = (chartRules + layout)
    // Of a page, the sides are left beside the drawing; of a report within another page, less.
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
@media print{:is(.tip-report,[data-scheme] .tip-report){color-scheme:light;${schemes.print}}}
.tip-report{
*{box-sizing:border-box}
${rules}}
`
  return css.replace(/(\.|--)tip-(?!report[^-\w])/g, '$1tip-report-')
}
