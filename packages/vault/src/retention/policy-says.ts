import type { CaseRecord } from '@tip-standard/core'
import type { Policy, RetentionPeriod } from '@tip-standard/policy'
import { monthsAfter, OPEN, type PeriodBegins, periodBegins } from '../records/period-begins.ts'
import { VaultError } from '../vault-error.ts'

/**
 * What becomes of a case: it leaves daily work and stays whole (`archive`), comes back from there (`reopen`), is held
 * for a court no longer (`liftHold`), has a victim in it without their id across cases (`unlink`), leaves de-identified
 * detail and nothing else (`anonymise`), or nothing (`erase`).
 */
export type RetentionAction = 'archive' | 'reopen' | 'liftHold' | 'unlink' | 'anonymise' | 'erase'

/** From what leaves most to what leaves least. */
const ENDS: readonly RetentionPeriod['then'][] = ['review', 'archive', 'anonymise', 'erase']

/** What the policy names for the end of a case, and the day on which its time ends: the last of all days while it goes on. */
type DecidingPeriod = { then: RetentionPeriod['then']; endsOn: string }

/**
 * The period that decides about a case: of those that have begun, or will, the one that ends last; of several that end
 * on one day the one that leaves least.
 */
export function decidingPeriod({ retention }: Policy, begins: PeriodBegins): DecidingPeriod | undefined {
  return retention.periods
    .flatMap(({ from, months, then }) => {
      const begin = begins[from]
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
  const period = decidingPeriod(policy, periodBegins(record))
  const then = period?.then ?? 'review'
  if (asked === undefined) return then === 'review' ? 'erase' : then
  // What is held is not erased whatever its time, and an id erases nothing: what becomes of the case is another request.
  if (asked === 'liftHold' || asked === 'unlink') return asked
  // Who brings a case back leaves as much of it as who archives it.
  const end = asked === 'reopen' ? 'archive' : asked
  const isOver = period !== undefined && period.endsOn < day
  if (isOver && ENDS.indexOf(end) < ENDS.indexOf(then)) throw new VaultError('leavesTooMuch')
  return asked
}
