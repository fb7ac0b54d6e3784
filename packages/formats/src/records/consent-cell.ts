import { isObject, type Json } from '@tip-standard/core'
import { withGuardianExcluded } from '@tip-standard/core/conditions'
import { hasDuplicateKeys } from '@tip-standard/sheets'

/** What decides whether a consent lets data leave, and is written as it is. */
const plainFields = [
  'purpose',
  'decision',
  'givenBy',
  'childAssent',
  'recipients',
  'recipientKinds',
  'services',
  'date',
  'expiry',
  'withdrawnOn',
] as const

/** Stands for what a person wants held back: that there is something, and neither what nor from whom. */
const withheld = { absent: { fromWhom: 'withheldForSafety' } }

/**
 * What an entry says about excluding the guardian. The field is restricted, so it is written only if a guardian who
 * decided is excluded, and then only in what a guardian decided and in what excludes the guardian.
 */
function exclusionOf({ givenBy, guardianExcluded }: Json, consents: readonly Json[]): boolean | undefined {
  if (typeof guardianExcluded !== 'boolean' || (givenBy !== 'guardian' && !guardianExcluded)) return undefined
  const decides = withGuardianExcluded(consents, { unclearIsNo: true }).some(
    (one) => one['givenBy'] === 'guardian' && one['guardianExcluded'] === true,
  )
  return decides ? guardianExcluded : undefined
}

/** Whether a field of a consent is in the cell. */
export const isInConsentCell = (entry: Json, name: string, consents: readonly Json[]): boolean =>
  plainFields.some((one) => one === name) || (name === 'guardianExcluded' && exclusionOf(entry, consents) !== undefined)

function toDeciding(entry: Json, exclusion: boolean | undefined): Json {
  const kept: Json = {}
  for (const name of plainFields) if (entry[name] !== undefined) kept[name] = entry[name]
  if (exclusion !== undefined) kept.guardianExcluded = exclusion
  if (Array.isArray(entry.withhold) && entry.withhold.length > 0) kept.withhold = [withheld]
  const reasons = Object.entries(isObject(entry.absent) ? entry.absent : {}).filter(
    ([name, reason]) => reason !== undefined && plainFields.some((one) => one === name),
  )
  if (reasons.length > 0) kept.absent = Object.fromEntries(reasons)
  return kept
}

/** The cell of the consents of a victim, as JSON: all that a decision about them needs, without notes; `undefined` for none. */
export function toConsentCell(consents: readonly Json[]): string | undefined {
  if (consents.length === 0) return undefined
  return JSON.stringify(consents.map((one) => toDeciding(one, exclusionOf(one, consents))))
}

/**
 * The consents of a cell; a text that is not a list of JSON objects, or has a duplicate name, is returned unchanged, so
 * that validation reports it.
 */
export function fromConsentCell(cell: string): unknown {
  try {
    const value: unknown = JSON.parse(cell)
    if (Array.isArray(value) && value.every(isObject) && !hasDuplicateKeys(cell)) return value
  } catch {
    // It stays text.
  }
  return cell
}

/**
 * What a guardian agreed to who is excluded, if the file does not show why: that the decision is not known, which lets
 * nothing leave either.
 */
export function withoutAgreement({ decision, ...consent }: Json): Json {
  if (decision !== 'granted' && (decision !== 'withdrawn' || consent.withdrawnOn === undefined))
    return decision === undefined ? consent : { ...consent, decision }
  return { ...consent, absent: { ...(isObject(consent.absent) ? consent.absent : {}), decision: 'unknown' } }
}

/** A decision of which only its existence is known; it lets nothing leave. */
export const unknownConsent = (): Json => ({
  purpose: 'unspecified',
  absent: { decision: 'unknown', givenBy: 'unknown', date: 'unknown' },
})
