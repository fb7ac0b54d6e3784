import { isDate } from '@tip-standard/core'
import { PrivacyError } from '../privacy-error.ts'

/**
 * Throws `planInvalid` for a date of a release that is no day of the calendar: once it is sealed, releases are compared
 * with it in the order of time.
 */
export function checkReleaseDay(date: string, of: 'ledger' | 'history'): void {
  if (!isDate(date)) throw new PrivacyError('planInvalid', { dateOf: of })
}
