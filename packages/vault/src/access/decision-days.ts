import { isDeepStrictEqual } from 'node:util'
import type { CaseRecord, Consent } from '@tip-standard/core'
import { VaultError } from '../vault-error.ts'

const DAY = 86_400_000

/** The day after a day, `YYYY-MM-DD`. */
export const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

const decisionsIn = ({ victims = [] }: Pick<CaseRecord, 'victims'>): Consent[] =>
  victims.flatMap(({ consents = [] }) => consents)

/**
 * Makes sure that no new decision or withdrawal in a record has a future day: a refusal would have no effect until
 * then, and consent would undo a withdrawal made before. Tomorrow is allowed, because somewhere it is tomorrow already.
 * Throws `decisionToCome`.
 */
export function checkDecisionDays(next: CaseRecord, day: string, before?: CaseRecord): void {
  const limit = dayAfter(day)
  const known = before === undefined ? [] : decisionsIn(before)
  const late = decisionsIn(next).filter(({ date = '', withdrawnOn = '' }) => date > limit || withdrawnOn > limit)
  const stored: Consent[] = JSON.parse(JSON.stringify(late))
  if (stored.some((one) => !known.some((other) => isDeepStrictEqual(other, one))))
    throw new VaultError('decisionToCome')
}
