/** Invented people for the checks of the gender lens on reports, and what a table says of some of them. */

import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord, Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import {
  createReport,
  type Report,
  type ReportCell,
  type ReportIndicator,
  type ReportRequest,
  type ReportTable,
  standardCatalogue,
} from '@tip-standard/report'

/** A victim without some fields, and why they are missing. */
function without(victim: Victim, names: readonly (keyof Victim)[], reason: 'refused' | 'notAsked' | 'unknown'): Victim {
  const kept = Object.fromEntries(Object.entries(victim).filter(([name]) => !names.includes(name as keyof Victim)))
  const [first = 'id'] = names
  return { ...(kept as Victim), absent: { ...victim.absent, [first]: reason } }
}

const AGES = [
  'minorAtRegistration',
  'age',
  'birthDate',
  'ageBand',
  'minorAtEntry',
  'minorAtStartOfExploitation',
  'ageWhenTrafficked',
] as const
const SEX = ['sex', 'sexBasis'] as const

const gaps: readonly ((victim: Victim) => Victim)[] = [
  (victim) => without(victim, SEX, 'refused'),
  (victim) => without(victim, SEX, 'notAsked'),
  (victim) => without(victim, AGES, 'unknown'),
  (victim) => without(victim, ['exploitation'], 'unknown'),
  (victim) => ({ ...victim, sex: 'otherMarker', sexBasis: 'self' }),
]

const decisions = ['granted', 'refused'] as const

/** What the justice system did for every third victim, and an answer that is missing for some of the others. */
const withJustice = (victim: Victim, at: number): Victim =>
  at % 3 === 0
    ? {
        ...victim,
        legalProcess: {
          reflectionPeriod: decisions[at % 2] ?? 'granted',
          residencePermit: decisions[at % 2] ?? 'granted',
          compensation: at % 2 === 0 ? 'awarded' : 'claimed',
          nonPunishmentApplied: at % 2 === 0,
        },
      }
    : victim

/** A referral to another organisation for every fourth victim, which half of them answered with yes. */
const withReferral = (victim: Victim, at: number): Victim =>
  at % 4 === 0
    ? { ...victim, referrals: [{ direction: 'outgoing', status: at % 8 === 0 ? 'accepted' : 'rejected' }] }
    : victim

/** People of whom every tenth has no sex (for one of two reasons), no age or no form, or another marker; and perpetrators of both sexes. */
export function peopleWithGaps(count = 300): CaseRecord[] {
  return [...sampleRecords(count, 7)].map((record, at): CaseRecord => {
    const victims = (record.victims ?? []).map((victim) =>
      withReferral(withJustice((gaps[at % 10] ?? ((one) => one))(victim), at), at),
    )
    return { ...record, victims }
  })
}

/** The victims of records. */
export const victimsOf = (records: readonly CaseRecord[]): Victim[] => records.flatMap((record) => record.victims ?? [])

/** The category of sex and age group of a victim, by plain code. */
export function groupOf({ sex, minorAtRegistration: minor }: Victim): string {
  const ages: Record<string, readonly [child: string, adult: string, unknown: string]> = {
    female: ['girls', 'women', 'femalesOfUnknownAge'],
    male: ['boys', 'men', 'malesOfUnknownAge'],
    otherMarker: ['childrenOfOtherMarker', 'adultsOfOtherMarker', 'otherMarkerOfUnknownAge'],
    none: ['childrenOfUnknownSex', 'adultsOfUnknownSex', 'neitherRecorded'],
  }
  const [child, adult, unknown] = ages[sex ?? 'none'] as (typeof ages)[string]
  return minor === 'minor' ? child : minor === 'adult' ? adult : unknown
}

/** A report with every count shown, unless a smallest cell is given. */
export const reportOf = (records: readonly CaseRecord[], more: Partial<ReportRequest> = {}): Promise<Report> =>
  createReport(
    records.map((record) => withinCustody(record)),
    { title: 'Invented', sets: standardCatalogue.sets.map(({ id }) => id), ...more },
  )

/** Every indicator of a report, once. */
export const indicatorsIn = ({ sets }: Report): ReportIndicator[] => [
  ...new Map(sets.flatMap(({ indicators }) => indicators.map((one) => [one.id, one] as const))).values(),
]

/** An indicator of a report. */
export function indicatorIn(report: Report, id: string): ReportIndicator {
  const found = indicatorsIn(report).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no indicator ${id}`)
  return found
}

/** The table of an indicator by sex and age group. */
export function bySex(report: Report, id: string): ReportTable {
  const table = indicatorIn(report, id).tables.find(({ dimensions }) => dimensions[0]?.id === 'sexAndAge')
  if (table === undefined) throw new Error(`${id} has no table by sex`)
  return table
}

/** The cell of some categories, by dimension, with the totals of the others. */
export function cellOf(
  { dimensions, cells }: ReportTable,
  codes: { readonly [dimension: string]: string },
): ReportCell | undefined {
  const at = dimensions.map(({ id, categories }) =>
    categories.findIndex(({ code, kind }) => (codes[id] === undefined ? kind === 'total' : code === codes[id])),
  )
  return cells.find((cell) => cell.at.join() === at.join())
}

/** How many a table says are in some categories: no one, where it has no such category; `undefined` where it does not show it. */
export function countIn(table: ReportTable, codes: { readonly [dimension: string]: string }): number | undefined {
  const isThere = Object.entries(codes).every(([id, code]) =>
    table.dimensions.some((one) => one.id === id && one.categories.some((category) => category.code === code)),
  )
  return isThere ? cellOf(table, codes)?.count : 0
}

/** Every cell of a report. */
export const cellsIn = (report: Report): ReportCell[] =>
  indicatorsIn(report).flatMap(({ tables }) => tables.flatMap(({ cells }) => cells))
