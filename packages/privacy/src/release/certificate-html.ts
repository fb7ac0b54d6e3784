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

/** A table of things and what is said of them, without heads. */
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
    ? `Every promise of the plan holds. Meant for: ${purposes[plan.purpose]}.`
    : 'Not every promise holds: do not publish.'
  return [
    `<p class="verdict ${isGood ? 'good' : 'bad'}">${escaped(verdict)}</p>`,
    paragraph(
      `${whole(data.rows)} rows were given. ${whole(data.rows - blank)} are released; ${whole(blank)} are blank in every column (suppressed).`,
    ),
    paragraph(
      `Whoever knows all about a person that these columns can hold finds at least ${plan.k} rows that look alike (counted in ${plan.counted}), and cannot tell which is theirs. In the data as they were, ${whole(risk.before.uniqueRows)} rows stood alone.`,
    ),
    paragraph(
      'All this was computed anew from the released rows, by a program that shares nothing with the one that made them.',
    ),
  ].join('')
}

function guaranteesOf({ guarantees }: Certificate): string {
  return table(
    ['promise', 'column', 'asked', 'found', 'holds'],
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
      'This release was not compared with any other. If there are earlier releases of the same people, comparing them can single people out, although each is safe by itself.',
    )
  const { earlierReleases: count, smallestGroup, rowsWithheld, rowsWaiting } = comparedWith
  if (count === 0) return paragraph('This is the first release of its series; a ledger was begun for those to come.')
  return facts([
    ['earlier releases of the same people that were taken into account', count],
    ['smallest group that somebody finds who compares them all', smallestGroup],
    ['rows that were released before and are withheld now, so that nobody is singled out', whole(rowsWithheld)],
    ['new rows that wait for a later release, since they are too few', whole(rowsWaiting)],
  ])
}

const notReported = 'not told'

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
  // A column that says the same of everybody has no groups.
  const tables = Object.entries(byColumn).filter(([, groups]) => groups.length > 1)
  return [
    paragraph(
      `Protection must not make anybody invisible unseen. “Still visible” is the share of a group’s rows that still say they belong to it. A group of fewer than ${plan.k} is told together with others, so that nobody finds its number by subtracting; so few suppressed rows are not told either.`,
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

function planOf({ plan, data, standardVersion, format }: Certificate): string {
  return [
    facts([
      ['who will hold it', purposes[plan.purpose]],
      ['rows that look alike, at least (k)', plan.k],
      ['what is counted', plan.counted],
      ['method', methods[plan.method]],
      ['largest share of rows that may be suppressed', percent(plan.suppressionLimit)],
      ...plan.masks.map(({ column, mask }): [string, Cell] => [`${columnLabel(column)}, before all else`, mask]),
      ['rows that came suppressed', data.suppressedBefore],
      ['TIP Standard, version', standardVersion],
      ['form of this certificate', format],
    ]),
    table(
      ['released column', 'what it is', 'values', 'levels of detail'],
      [
        ...plan.quasiIdentifiers.map(({ column, leaves, levels }) => [
          columnLabel(column),
          'could help to recognise somebody: generalised',
          leaves,
          levels,
        ]),
        ...plan.sensitive.map(({ column, rules }) => [
          columnLabel(column),
          `must not be learnt of anybody: ${rules.length === 0 ? 'no rule' : rules.join('; ')}`,
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

/** The certificate as one page of HTML that needs nothing else: for a reader who decides and computes nothing. */
export function toCertificateHtml(certificate: Certificate): string {
  const { plan, utility, risk, classSizes, attacks, attackerIsAssumed } = certificate
  const body = [
    '<h1>Certificate of a release</h1>',
    summary(certificate),
    section('What was promised, and what was found', guaranteesOf(certificate)),
    section(
      'What an attacker is assumed',
      `<ul>${attackerIsAssumed.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
    ),
    section(
      'Attacks that were tried',
      table(
        ['attack', 'rows concerned', 'what came of it'],
        attacks.map((one) => [attackNames[one.attack], whole(one.rows), one.outcome]),
      ),
    ),
    section('Earlier releases', earlierReleases(certificate)),
    section(
      'Risk before and after',
      table(
        [
          '',
          'greatest chance to recognise a row',
          'mean chance',
          `rows among fewer than ${plan.k}`,
          'rows that stand alone',
        ],
        (['before', 'after'] as const).map((when) => [
          when,
          percent(risk[when].prosecutor),
          percent(risk[when].marketer),
          whole(risk[when].rowsAtRisk),
          whole(risk[when].uniqueRows),
        ]),
      ),
      table(
        ['in groups of rows that look alike, of this size and more', 'released rows'],
        classSizes.after.map(({ from, rows }) => [from, whole(rows)]),
      ),
    ),
    section(
      'What was lost',
      facts([
        ['detail lost, of all that the columns told (granularity)', percent(utility.granularityLoss)],
        ['the same, where rare values count more (entropy)', percent(utility.entropyLoss)],
        ['suppressed rows', whole(utility.suppressedRows)],
        ['groups of rows that look alike', whole(utility.classes)],
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
    section('Who lost what', losses(certificate)),
    section('The plan, the data and the versions', planOf(certificate)),
  ]
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Certificate of a release</title><style>${style}</style></head><body><main>${body.join('')}</main></body></html>\n`
}
