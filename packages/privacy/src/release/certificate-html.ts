import type { Checked } from '../verify/report.ts'
import type { Certificate } from './certificate.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => escapes[sign] as string)
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (tag: string, row: readonly (string | number)[]): string =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`
  return `<table><thead>${cells('th', heads)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`
}

const section = (title: string, ...parts: readonly string[]): string =>
  `<section><h2>${escaped(title)}</h2>${parts.join('')}</section>`
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`

const promises: Readonly<Record<Checked['guarantee'], string>> = {
  columns: 'No column but those of the plan',
  knownValues: 'No value that the hierarchies do not have',
  suppressedWhole: 'Suppressed rows say nothing in any column',
  kAnonymity: 'Rows that share all quasi-identifiers, at least',
  distinctDiversity: 'Different sensitive values in every class, at least',
  entropyDiversity: 'Sensitive values in every class as evenly spread as so many, at least',
  recursiveDiversity: 'The commonest sensitive value, in multiples of the rarer ones, below',
  closeness: 'Distance of every class from all rows, at most',
  suppressionLimit: 'Share of suppressed rows, at most',
  ledger: 'The ledger says what was released',
  kAcrossReleases: 'People whom all releases together show alike, at least',
}

function summary({ plan, data, guarantees, utility, risk }: Certificate): string {
  const kept = data.rows - utility.suppressedRows - data.suppressedBefore
  return [
    `${data.rows} rows were given, ${kept} are released; of the others every cell is blank.`,
    `Whoever knows everything about a person that these columns can hold finds at least ${plan.k} rows that look alike (counted in ${plan.counted}); before, ${risk.before.uniqueRows} rows stood alone.`,
    guarantees.holds
      ? 'Every promise below was computed anew from the released rows, by a program that shares nothing with the one that made them.'
      : 'Not every promise holds: do not publish.',
  ]
    .map(paragraph)
    .join('')
}

function losses(certificate: Certificate): string {
  const few = `fewer than ${certificate.plan.k}`
  return Object.entries(certificate.losses)
    .map(
      ([column, groups]) =>
        `<h3>${escaped(column)}</h3>${table(
          ['group', 'rows', 'suppressed', 'still visible as such', 'detail lost'],
          groups.map((one) =>
            one.rows === undefined
              ? [one.group, few, '', '', '']
              : [
                  one.group,
                  one.rows,
                  one.suppressed ?? 0,
                  percent(one.stillVisible ?? 0),
                  percent(one.granularityLoss ?? 0),
                ],
          ),
        )}`,
    )
    .join('')
}

/** The certificate as one page of HTML that needs nothing else: for a reader who decides and computes nothing. */
export function toCertificateHtml(certificate: Certificate): string {
  const { plan, data, guarantees, utility, risk, classSizes, attacks, attackerIsAssumed } = certificate
  const body = [
    '<h1>Certificate of a release</h1>',
    summary(certificate),
    section(
      'What was promised, and what was found',
      table(
        ['promise', 'column', 'asked', 'found', 'rows against it', 'holds'],
        guarantees.checks.map((one) => [
          promises[one.guarantee],
          one.column ?? '',
          one.required,
          Number(one.found.toFixed(4)),
          one.rowsAgainst,
          one.holds ? 'yes' : 'NO',
        ]),
      ),
    ),
    section(
      'What an attacker is assumed',
      `<ul>${attackerIsAssumed.map((one) => `<li>${escaped(one)}</li>`).join('')}</ul>`,
    ),
    section(
      'Attacks that were tried',
      table(
        ['attack', 'rows', 'outcome'],
        attacks.map((one) => [one.attack, one.rows, one.outcome]),
      ),
    ),
    section(
      'Risk before and after',
      table(
        ['', 'greatest risk of a row', 'share that would be recognised', 'rows at risk', 'rows that stand alone'],
        (['before', 'after'] as const).map((when) => [
          when,
          percent(risk[when].prosecutor),
          percent(risk[when].marketer),
          risk[when].rowsAtRisk,
          risk[when].uniqueRows,
        ]),
      ),
      table(
        ['rows that look alike, from', 'rows'],
        classSizes.after.map(({ from, rows }) => [from, rows]),
      ),
    ),
    section(
      'What was lost',
      table(
        ['measure', 'value'],
        [
          ['granularity loss', percent(utility.granularityLoss)],
          ['entropy loss', percent(utility.entropyLoss)],
          ['suppressed rows', utility.suppressedRows],
          ['classes', utility.classes],
          ['average size of a class, in k', utility.averageClassSize.toFixed(2)],
        ],
      ),
      table(
        ['column', 'granularity loss'],
        plan.quasiIdentifiers.map(({ column }, at) => [column, percent(utility.granularityLossByColumn[at] ?? 0)]),
      ),
    ),
    section('Who lost what', losses(certificate)),
    section(
      'How it was made',
      table(
        ['', ''],
        [
          ['purpose', plan.purpose],
          ['method', plan.method],
          ['standard', certificate.standardVersion],
          ['hash of the data (SHA-256)', data.sha256],
          ['rows that came suppressed', data.suppressedBefore],
          ...plan.sensitive.map(({ column, rules }): [string, string] => [`sensitive: ${column}`, rules.join('; ')]),
        ],
      ),
    ),
  ]
  const style =
    'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:left}'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Certificate of a release</title><style>${style}</style></head><body><main>${body.join('')}</main></body></html>\n`
}
