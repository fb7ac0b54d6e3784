import { type CaseRecord, lastDay } from '@tip-standard/core'
import type { RetentionPeriod } from '@tip-standard/policy'

/** The end of what is still going on. */
export const OPEN = '9999-12-31'

/** The last day that a date can mean: of `2001` the end of that year. */
function latest(date: string): string {
  const [year = 0, month = 12, day = lastDay(year, month)] = date.split('-').map(Number)
  return [String(year).padStart(4, '0'), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-')
}

/** The day this many months after another; the last day of the month if the month is shorter. */
export function monthsAfter(date: string, months: number): string {
  const [year, month, day] = latest(date).split('-').map(Number) as [number, number, number]
  const all = year * 12 + month - 1 + Math.floor(months)
  const [nextYear, nextMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return latest(`${nextYear}-${nextMonth}-${Math.min(day, lastDay(nextYear, nextMonth))}`)
}

const last = (days: readonly string[]): string | undefined => days.toSorted().at(-1)

/** On which day each kind of period begins for a case; none where the case has nothing that begins it. */
export type PeriodBegins = { readonly [from in RetentionPeriod['from']]?: string | undefined }

/** The begin of each kind of period. A trial ends with its last decision; an appeal is not looked for. */
export function periodBegins({ case: own, dataProtection, victims = [], perpetrators = [] }: CaseRecord): PeriodBegins {
  const births = victims.flatMap(({ birthDate }) => (birthDate === undefined ? [] : [monthsAfter(birthDate, 216)]))
  const charges = perpetrators.flatMap((one) => one.charges ?? [])
  const decided = charges.map(({ decidedOn }) => (decidedOn === undefined ? OPEN : latest(decidedOn)))
  return {
    caseClosed: own.closedOn ?? OPEN,
    collected: dataProtection.collectedOn ?? own.openedOn,
    personIs18: last(births),
    processEnded: last(decided),
  }
}
