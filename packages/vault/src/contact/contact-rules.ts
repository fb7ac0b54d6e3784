import type { IdentityRecord } from '@tip-standard/core'

type Name = keyof IdentityRecord

/** By what a person can be reached. */
const WAYS: ReadonlySet<Name> = new Set<Name>(['addresses', 'email', 'homePhone', 'mobilePhone', 'safePhone'])

/** The person's rules for being contacted. */
const RULES: readonly Name[] = ['noContact', 'safeModes', 'safeFromHour', 'safeUntilHour', 'safeTimes']

/** The fields of an identity that leave together: no number or address goes to anyone without the person's rules for using it. */
export const withContactRules = (fields: readonly Name[]): readonly Name[] =>
  fields.some((name) => WAYS.has(name)) ? [...new Set([...fields, ...RULES])] : fields
