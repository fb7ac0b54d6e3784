import type { CaseRecord } from '@tip-standard/core'
import type { Policy, RetentionPeriod } from '@tip-standard/policy'
import { monthsAfter, OPEN, type PeriodBegins, periodBegins } from '../records/period-begins.ts'
import { VaultError } from '../vault-error.ts'

/**
 * What happens to a case. It leaves daily work and stays whole (`archive`), returns to it (`reopen`), is no longer held
 * for a court (`liftHold`), or has a victim's id across cases removed (`unlink`); or only de-identified detail remains
 * (`anonymise`), or nothing (`erase`).
 */
export type RetentionAction = 'archive' | 'reopen' | 'liftHold' | 'unlink' | 'anonymise' | 'erase'

/** From the action that leaves most to the one that leaves least. */
const ENDS: readonly RetentionPeriod['then'][] = ['review', 'archive', 'anonymise', 'erase']

/**
 * What the policy names for the end of a case, and the day on which its retention ends: the last possible day while the
 * case continues.
 */
type DecidingPeriod = { then: RetentionPeriod['then']; endsOn: string }

/**
 * The period that decides about a case: of those that have begun, or will, the one that ends last; if several end on
 * one day, the one that leaves least.
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
 * What to do with a case: the requested action, or the one that the policy names; erasing, if the policy leaves that to
 * a review. Throws `leavesTooMuch` if the action leaves more than the policy allows once the retention has ended.
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
  // A held case is not erased whatever its retention, and removing an id erases nothing: the end of the case needs
  // another request.
  if (asked === 'liftHold' || asked === 'unlink') return asked
  // Reopening a case leaves as much of it as archiving does.
  const end = asked === 'reopen' ? 'archive' : asked
  const isOver = period !== undefined && period.endsOn < day
  if (isOver && ENDS.indexOf(end) < ENDS.indexOf(then)) throw new VaultError('leavesTooMuch')
  return asked
}
