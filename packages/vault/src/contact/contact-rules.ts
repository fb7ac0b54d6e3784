import type { IdentityRecord } from '@tip-standard/core'

type Name = keyof IdentityRecord

/** The ways to reach a person. */
const WAYS: ReadonlySet<Name> = new Set<Name>(['addresses', 'email', 'homePhone', 'mobilePhone', 'safePhone'])

/** The person's rules for being contacted. */
const RULES: readonly Name[] = ['noContact', 'safeModes', 'safeFromHour', 'safeUntilHour', 'safeTimes']

/**
 * Fields of an identity that are disclosed together: no one receives a number or address without the person's rules for
 * using it.
 */
export const withContactRules = (fields: readonly Name[]): readonly Name[] =>
  fields.some((name) => WAYS.has(name)) ? [...new Set([...fields, ...RULES])] : fields
