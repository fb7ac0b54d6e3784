import { type CaseRecord, lastDay } from '@tip-standard/core'
import type { Policy, RetentionPeriod } from '@tip-standard/policy'
import { VaultError } from '../vault-error.ts'

/**
 * What becomes of a case: it leaves daily work and stays whole (`archive`), comes back from there (`reopen`), is held
 * for a court no longer (`liftHold`), leaves de-identified detail and nothing else (`anonymise`), or nothing (`erase`).
 */
export type RetentionAction = 'archive' | 'reopen' | 'liftHold' | 'anonymise' | 'erase'

/** From what leaves most to what leaves least. */
const ENDS: readonly RetentionPeriod['then'][] = ['review', 'archive', 'anonymise', 'erase']

/** The end of what is still going on. */
const OPEN = '9999-12-31'

/** The last day that a date can mean: of `2001` the end of that year. */
function latest(date: string): string {
  const [year = 0, month = 12, day = lastDay(year, month)] = date.split('-').map(Number)
  return [String(year).padStart(4, '0'), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-')
}

/** The day so many months after another; the last day of the month where the month is shorter. */
function monthsAfter(date: string, months: number): string {
  const [year, month, day] = latest(date).split('-').map(Number) as [number, number, number]
  const all = year * 12 + month - 1 + Math.floor(months)
  const [nextYear, nextMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return latest(`${nextYear}-${nextMonth}-${Math.min(day, lastDay(nextYear, nextMonth))}`)
}

const last = (days: readonly string[]): string | undefined => days.toSorted().at(-1)

/**
 * When a period begins for a case, or `undefined` where the case has nothing that begins it. A trial ends with its last
 * decision; an appeal is not looked for.
 */
function beginOf(from: RetentionPeriod['from'], { case: own, dataProtection, victims, perpetrators }: CaseRecord) {
  if (from === 'caseClosed') return own.closedOn ?? OPEN
  if (from === 'collected') return dataProtection.collectedOn ?? own.openedOn
  if (from === 'personIs18')
    return last(
      (victims ?? []).flatMap(({ birthDate }) => (birthDate === undefined ? [] : [monthsAfter(birthDate, 216)])),
    )
  const charges = (perpetrators ?? []).flatMap((one) => one.charges ?? [])
  return last(charges.map(({ decidedOn }) => (decidedOn === undefined ? OPEN : latest(decidedOn))))
}

/**
 * The period that decides about a case: of those that have begun, or will, the one that ends last; of several that end
 * on one day the one that leaves least.
 */
export function decidingPeriod(
  { retention }: Policy,
  record: CaseRecord,
): { then: RetentionPeriod['then']; endsOn: string } | undefined {
  return retention.periods
    .flatMap(({ from, months, then }) => {
      const begin = beginOf(from, record)
      return begin === undefined ? [] : [{ then, endsOn: begin === OPEN ? OPEN : monthsAfter(begin, months) }]
    })
    .toSorted((a, b) =>
      a.endsOn === b.endsOn ? ENDS.indexOf(a.then) - ENDS.indexOf(b.then) : a.endsOn < b.endsOn ? -1 : 1,
    )
    .at(-1)
}

/**
 * What is to be done with a case: what was asked for, or what the policy names; where it leaves that to a review,
 * erasing. Throws `leavesTooMuch` for less than the policy names once its time is over.
 */
export function actionFor(
  policy: Policy,
  record: CaseRecord,
  day: string,
  asked: RetentionAction | undefined,
): RetentionAction {
  const period = decidingPeriod(policy, record)
  const then = period?.then ?? 'review'
  if (asked === undefined) return then === 'review' ? 'erase' : then
  // What is held is not erased whatever its time; what becomes of it is another request.
  if (asked === 'liftHold') return asked
  // Who brings a case back leaves as much of it as who archives it.
  const end = asked === 'reopen' ? 'archive' : asked
  const isOver = period !== undefined && period.endsOn < day
  if (isOver && ENDS.indexOf(end) < ENDS.indexOf(then)) throw new VaultError('leavesTooMuch')
  return asked
}
