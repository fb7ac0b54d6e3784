import { escapeHtml } from '@tip-standard/core'
import type { Purpose } from '../plan/plan.ts'
import type { Checked } from '../verify/report.ts'
import { columnLabel, isPlainPromise, promises, purposes } from './certificate-words.ts'
import type { Disclosure } from './disclosure.ts'

export type Cell = string | number

export const escaped = (text: Cell): string => escapeHtml(String(text))
// Rounding may give a little less than zero.
export const percent = (share: number): string => `${Math.abs(share * 100).toFixed(1)} %`
export const whole = (number: number): string => number.toLocaleString('en')

function cellOf(tag: string, cell: Cell): string {
  const isNumber = typeof cell === 'number' || /^[\d,.]+( %)?$/.test(cell)
  const isLong = typeof cell === 'string' && cell.length > 40 && !cell.includes(' ')
  return `<${tag}${isNumber ? ' class="number"' : isLong ? ' class="long"' : ''}>${escaped(cell)}</${tag}>`
}

/** A table of cells under a header. */
export function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (tag: string, row: readonly Cell[]): string =>
    `<tr>${row.map((cell) => cellOf(tag, cell)).join('')}</tr>`
  return `<div class="wide"><table><thead>${line('th', heads)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table></div>`
}

/** A table of names and values, without a header row. */
export function facts(rows: readonly (readonly [string, Cell])[]): string {
  const lines = rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th>${cellOf('td', value)}</tr>`)
  return `<table class="facts"><tbody>${lines.join('')}</tbody></table>`
}

export const section = (title: string, ...parts: readonly string[]): string =>
  `<section><h2>${escaped(title)}</h2>${parts.join('')}</section>`
export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

/** The guarantees of a plan: what was required, and what was found. */
export function guaranteesTable(checks: readonly Checked[]): string {
  return table(
    ['guarantee', 'column', 'required', 'found', 'holds'],
    checks.map((one) => [
      promises[one.guarantee],
      one.column === undefined ? '' : columnLabel(one.column),
      isPlainPromise(one) ? '' : one.required,
      isPlainPromise(one) ? (one.holds ? '' : `${one.found} rows against it`) : Number(one.found.toFixed(4)),
      one.holds ? 'yes' : 'NO',
    ]),
  )
}

const isOnlyInside = ({ policy }: Disclosure): boolean => policy === ''

/**
 * Who may have the release: those whom the gate let it leave for, whatever recipient the plan protects it for. The
 * people in it need not have agreed to any other.
 */
export function intendedFor({ disclosure, plan }: { disclosure: Disclosure; plan: { purpose: Purpose } }): string {
  if (isOnlyInside(disclosure)) return 'use inside one organisation only'
  const { audience } = disclosure
  return audience === 'public' ? purposes[plan.purpose] : `the audience ${audience}, and no one else`
}

/** The recipients and purpose of the release, and its policy. */
export function disclosed(disclosure: Disclosure): [string, Cell][] {
  const { purpose, audience, policy, at, bases = [] } = disclosure
  if (isOnlyInside(disclosure)) return [['made for', 'use inside one organisation only: no policy was asked']]
  return [
    ['made for', audience],
    ['purpose', purpose],
    ['policy, with its hash', policy],
    ['consents and retention as of', at],
    ...(bases.length === 0 ? [] : [['may rest on', bases.join(', ')] satisfies [string, Cell]]),
  ]
}

/** The assumptions about an attacker, as a list. */
export const assumptions = (assumed: readonly string[]): string =>
  `<ul>${assumed.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #767676}
table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #767676;padding:.25rem .6rem;text-align:left;vertical-align:top}
thead th{background:#eef1f5}td.number{text-align:right;font-variant-numeric:tabular-nums}td.long{overflow-wrap:anywhere}.wide{overflow-x:auto}.facts td{overflow-wrap:anywhere}.facts th{font-weight:normal;background:#f6f7f9}.facts td{text-align:left}
.verdict{font-weight:bold;font-size:1.15rem;padding:.75rem 1rem;border-left:.5rem solid}.good{border-color:#1b6e3c;background:#eaf5ee}.bad{border-color:#a11d1d;background:#fbeaea}
@media print{body{margin:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}`

/** One self-contained page of HTML: nothing is fetched, and no script runs. */
export function page(title: string, sections: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${sections.join('')}</main></body></html>\n`
}
