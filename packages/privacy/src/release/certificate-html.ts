import { escapeHtml } from '@tip-standard/core'
import type { Certificate } from './certificate.ts'
import {
  attackNames,
  columnLabel,
  isPlainPromise,
  methods,
  promises,
  purposes,
  valueLabel,
} from './certificate-words.ts'
import type { ReportedLoss } from './hide-small-groups.ts'

type Cell = string | number

const escaped = (text: Cell): string => escapeHtml(String(text))
// Rounding may leave a little less than nothing.
const percent = (share: number): string => `${Math.abs(share * 100).toFixed(1)} %`
const whole = (number: number): string => number.toLocaleString('en')

function cellOf(tag: string, cell: Cell): string {
  const isNumber = typeof cell === 'number' || /^[\d,.]+( %)?$/.test(cell)
  const isLong = typeof cell === 'string' && cell.length > 40 && !cell.includes(' ')
  return `<${tag}${isNumber ? ' class="number"' : isLong ? ' class="long"' : ''}>${escaped(cell)}</${tag}>`
}

function table(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (tag: string, row: readonly Cell[]): string =>
    `<tr>${row.map((cell) => cellOf(tag, cell)).join('')}</tr>`
  return `<table><thead>${line('th', heads)}</thead><tbody>${rows.map((row) => line('td', row)).join('')}</tbody></table>`
}

/** A table of names and values, without a header row. */
function facts(rows: readonly (readonly [string, Cell])[]): string {
  const lines = rows.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th>${cellOf('td', value)}</tr>`)
  return `<table class="facts"><tbody>${lines.join('')}</tbody></table>`
}

const section = (title: string, ...parts: readonly string[]): string =>
  `<section><h2>${escaped(title)}</h2>${parts.join('')}</section>`
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

function summary({ plan, data, guarantees, utility, risk }: Certificate): string {
  const blank = utility.suppressedRows + data.suppressedBefore
  const isGood = guarantees.holds
  const verdict = isGood
    ? `Every guarantee of the plan holds. Intended for: ${purposes[plan.purpose]}.`
    : 'Not every guarantee holds: do not publish this release.'
  return [
    `<p class="verdict ${isGood ? 'good' : 'bad'}">${escaped(verdict)}</p>`,
    paragraph(
      `The data has ${whole(data.rows)} rows. ${whole(data.rows - blank)} are released; ${whole(blank)} are suppressed (blank in every column).`,
    ),
    paragraph(
      `An attacker who knows the value of every quasi-identifier of a person finds at least ${plan.k} rows with the same released values (counted in ${plan.counted}) and cannot tell which row is the person’s. Before anonymisation, ${whole(risk.before.uniqueRows)} rows were unique.`,
    ),
    paragraph(
      'All guarantees were recomputed from the released rows alone, by code that is independent of the code that made the release.',
    ),
  ].join('')
}

function guaranteesOf({ guarantees }: Certificate): string {
  return table(
    ['guarantee', 'column', 'required', 'found', 'holds'],
    guarantees.checks.map((one) => [
      promises[one.guarantee],
      one.column === undefined ? '' : columnLabel(one.column),
      isPlainPromise(one) ? '' : one.required,
      isPlainPromise(one) ? (one.holds ? '' : `${one.found} rows against it`) : Number(one.found.toFixed(4)),
      one.holds ? 'yes' : 'NO',
    ]),
  )
}

function earlierReleases({ comparedWith }: Certificate): string {
  if (comparedWith === undefined)
    return paragraph(
      'This release was not compared with any other. If there are earlier releases of the same people, comparing them can single people out, even though each is safe by itself. To prevent that, use a ledger.',
    )
  const { earlierReleases: count, smallestGroup, rowsWithheld, rowsWaiting } = comparedWith
  if (count === 0) return paragraph('This is the first release of its series; a ledger was started for later releases.')
  return facts([
    ['earlier releases of the same people that were taken into account', count],
    ['smallest group that a comparison of all releases can isolate', smallestGroup],
    ['rows that were released before and are withheld now, so that no one is singled out', whole(rowsWithheld)],
    ['new rows that wait for a later release because there are too few of them', whole(rowsWaiting)],
  ])
}

const notReported = 'not reported'

function groupRow(column: string, one: ReportedLoss): Cell[] {
  const names = (one.together ?? [one.group]).map((name) => valueLabel(column, name))
  const group = names.length === 1 ? (names[0] as string) : `${names.join(', ')} (together)`
  if (one.rows === undefined) return [group, notReported, notReported, notReported, notReported]
  return [
    group,
    whole(one.rows),
    one.suppressed === undefined ? notReported : whole(one.suppressed),
    percent(one.stillVisible ?? 0),
    percent(one.granularityLoss ?? 0),
  ]
}

function losses({ losses: byColumn, plan }: Certificate): string {
  // A column with a single value has no groups to compare.
  const tables = Object.entries(byColumn).filter(([, groups]) => groups.length > 1)
  return [
    paragraph(
      `Protection must not make a group disappear unnoticed. “Still visible” is the share of a group’s rows that still show that they belong to it. A group of fewer than ${plan.k} is reported together with others, so that no one can find its size by subtraction; fewer than ${plan.k} suppressed rows are not reported either.`,
    ),
    ...tables.map(
      ([column, groups]) =>
        `<h3>${escaped(columnLabel(column))}</h3>${table(
          ['group', 'rows', 'suppressed', 'still visible', 'detail lost'],
          groups.map((one) => groupRow(column, one)),
        )}`,
    ),
  ].join('')
}

function planOf({ plan, data, standardVersion, format, disclosure }: Certificate): string {
  return [
    facts([
      ...disclosed(disclosure),
      ['recipient', purposes[plan.purpose]],
      ['smallest equivalence class allowed (k)', plan.k],
      ['what is counted', plan.counted],
      ['method', methods[plan.method]],
      ['largest share of rows that may be suppressed', percent(plan.suppressionLimit)],
      ...plan.masks.map(({ column, mask }): [string, Cell] => [`${columnLabel(column)}, masked first`, mask]),
      ['rows that were already suppressed in the data', data.suppressedBefore],
      ['version of TIP Standard', standardVersion],
      ['format of this certificate', format],
    ]),
    table(
      ['released column', 'treatment', 'values', 'levels of detail'],
      [
        ...plan.quasiIdentifiers.map(({ column, leaves, levels }) => [
          columnLabel(column),
          'quasi-identifier (could help to recognise a person): generalised',
          leaves,
          levels,
        ]),
        ...plan.sensitive.map(({ column, rules }) => [
          columnLabel(column),
          `sensitive (must not be learnt about a person): ${rules.length === 0 ? 'no rule' : rules.join('; ')}`,
          '',
          '',
        ]),
      ],
    ),
  ].join('')
}

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #767676}
table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #767676;padding:.25rem .6rem;text-align:left;vertical-align:top}
thead th{background:#eef1f5}td.number{text-align:right;font-variant-numeric:tabular-nums}td.long{overflow-wrap:anywhere}.facts th{font-weight:normal;background:#f6f7f9}.facts td{text-align:left}
.verdict{font-weight:bold;font-size:1.15rem;padding:.75rem 1rem;border-left:.5rem solid}.good{border-color:#1b6e3c;background:#eaf5ee}.bad{border-color:#a11d1d;background:#fbeaea}
@media print{body{margin:0}h2,h3{break-after:avoid}tr{break-inside:avoid}}`

/** For whom and what the release was made, and under which policy. */
function disclosed({ purpose, audience, policy, at, bases = [] }: Certificate['disclosure']): [string, Cell][] {
  if (policy === '') return [['made for', 'use inside one organisation only: no policy was asked']]
  return [
    ['made for', audience],
    ['purpose', purpose],
    ['policy, with its hash', policy],
    ['consents and retention as of', at],
    ...(bases.length === 0 ? [] : [['rests on', bases.join(', ')] satisfies [string, Cell]]),
  ]
}

/** Renders a certificate as one self-contained page of HTML, for the reader who decides about the release. */
export function toCertificateHtml(certificate: Certificate): string {
  const { plan, utility, risk, classSizes, attacks, attackerIsAssumed } = certificate
  const body = [
    '<h1>Certificate of a release</h1>',
    summary(certificate),
    section('Guarantees', guaranteesOf(certificate)),
    section(
      'Assumptions about an attacker',
      `<ul>${attackerIsAssumed.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
    ),
    section(
      'Attacks that were tried',
      table(
        ['attack', 'rows concerned', 'result'],
        attacks.map((one) => [attackNames[one.attack], whole(one.rows), one.outcome]),
      ),
    ),
    section('Earlier releases', earlierReleases(certificate)),
    section(
      'Risk before and after',
      table(
        ['', 'highest chance of recognising a row', 'mean chance', `rows among fewer than ${plan.k}`, 'unique rows'],
        (['before', 'after'] as const).map((when) => [
          when,
          percent(risk[when].prosecutor),
          percent(risk[when].marketer),
          whole(risk[when].rowsAtRisk),
          whole(risk[when].uniqueRows),
        ]),
      ),
      table(
        ['equivalence classes of at least this size', 'released rows'],
        classSizes.after.map(({ from, rows }) => [from, whole(rows)]),
      ),
    ),
    section(
      'What was lost',
      facts([
        ['detail lost, over all columns (granularity)', percent(utility.granularityLoss)],
        ['detail lost, where rare values count more (entropy)', percent(utility.entropyLoss)],
        ['suppressed rows', whole(utility.suppressedRows)],
        ['equivalence classes', whole(utility.classes)],
        [`their average size, in multiples of k = ${plan.k}`, utility.averageClassSize.toFixed(2)],
      ]),
      table(
        ['column', 'detail lost'],
        plan.quasiIdentifiers.map(({ column }, at) => [
          columnLabel(column),
          percent(utility.granularityLossByColumn[at] ?? 0),
        ]),
      ),
    ),
    section('What was lost, by group', losses(certificate)),
    section('Plan, data and versions', planOf(certificate)),
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Certificate of a release</title><style>${style}</style></head><body><main>${body.join('')}</main></body></html>\n`
}
