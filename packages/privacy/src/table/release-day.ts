import { isDate } from '@tip-standard/core'
import { PrivacyError } from '../privacy-error.ts'

/**
 * Throws `planInvalid` for a release date that is not a day of the calendar: once sealed, releases are ordered by it.
 */
export function checkReleaseDay(date: string, of: 'ledger' | 'history'): void {
  if (!isDate(date)) throw new PrivacyError('planInvalid', { dateOf: of })
}
