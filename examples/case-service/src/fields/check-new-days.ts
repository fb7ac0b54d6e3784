import { checkDays, type RecordFinding } from '@tip-standard/core'
import { VaultError } from '@tip-standard/vault'

const placeOf = ({ at, rule }: RecordFinding): string => JSON.stringify([at.path, rule])

/**
 * Rejects impossible dates where they are typed: future ones, except for plans, and those before anyone's lifetime. In
 * files from others the standard only warns about them; here someone who can correct them is at the page. Existing
 * dates of a record stay.
 */
export function checkNewDays(changed: unknown, today: string, rules?: readonly string[], before?: unknown): void {
  const known = new Set(checkDays(before, today).map(placeOf))
  const found = checkDays(changed, today).filter(
    (one) => !known.has(placeOf(one)) && (rules === undefined || rules.includes(one.rule ?? '')),
  )
  if (found.length > 0)
    throw new VaultError(
      'recordInvalid',
      found.map((one) => ({ ...one, severity: 'error' })),
    )
}
