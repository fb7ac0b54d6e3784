import {
  assumptions,
  type Cell,
  disclosed,
  escaped,
  facts,
  guaranteesTable,
  intendedFor,
  page,
  paragraph,
  percent,
  section,
  table,
  whole,
} from './certificate-parts.ts'
import { attackNames, columnLabel, methods, purposes, valueLabel } from './certificate-words.ts'
import type { ReportedLoss } from './hide-small-groups.ts'
import type { InternalCertificate } from './internal-certificate.ts'

function summary(certificate: InternalCertificate): string {
  const { plan, data, guarantees, utility, risk } = certificate
  const blank = utility.suppressedRows + data.suppressedBefore
  const isGood = guarantees.holds
  const verdict = isGood
    ? `Every guarantee of the plan holds. Intended for: ${intendedFor(certificate)}.`
    : 'Not every guarantee holds: do not publish this release.'
  return [
    `<p class="verdict ${isGood ? 'good' : 'bad'}">${escaped(verdict)}</p>`,
    paragraph(
      `The data has ${whole(data.rows)} rows. ${whole(data.rows - blank)} are released; ${whole(blank)} are suppressed (not in the release).`,
    ),
    paragraph(
      `An attacker who knows the value of every quasi-identifier of a person finds at least ${plan.k} rows with the same released values (counted in ${plan.counted}) and cannot tell which row is the person’s. Before anonymisation, ${whole(risk.before.uniqueRows)} rows were unique.`,
    ),
    paragraph(
      'All guarantees were recomputed from the released rows alone, by code that is independent of the code that made the release.',
    ),
  ].join('')
}

function earlierReleases({ comparedWith }: InternalCertificate): string {
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

function losses({ losses: byColumn, plan }: InternalCertificate): string {
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

function planOf({ plan, data, standardVersion, format, disclosure }: InternalCertificate): string {
  return [
    facts([
      ...disclosed(disclosure),
      ['protected as for', purposes[plan.purpose]],
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

/** Renders an internal certificate as one self-contained page of HTML, for the reader who decides about the release. */
export function toInternalCertificateHtml(certificate: InternalCertificate): string {
  const { plan, utility, singleCounts, risk, classSizes, attacks, attackerIsAssumed } = certificate
  const body = [
    paragraph(
      'Internal: keep it with the data. Its numbers give small groups away to anyone who subtracts them from each other, or from those of another year.',
    ),
    summary(certificate),
    section('Guarantees', guaranteesTable(certificate.guarantees.checks)),
    section('Assumptions about an attacker', assumptions(attackerIsAssumed)),
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
        ['counts of single values that a reader can make', whole(singleCounts.counts)],
        ['of these, off by more than a tenth', whole(singleCounts.wrong)],
        ['how far they are off on average', percent(singleCounts.meanError)],
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
  return page('Internal certificate of a release', body)
}
