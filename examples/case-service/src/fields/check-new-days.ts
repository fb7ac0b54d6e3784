import { checkDays, type RecordFinding } from '@tip-standard/core'
import { VaultError } from '@tip-standard/vault'

const placeOf = ({ at, rule }: RecordFinding): string => JSON.stringify([at.path, rule])

/**
 * Refuses days that cannot be right, where they are typed: such as lie ahead, but for those of plans, and such as lie
 * before anyone's lifetime. For files of others the standard warns of them; here someone who can correct them is at the
 * page. What a record had before stays.
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
