import type { Json, RelationToVictimCode } from '@tip-standard/core'
import { type ConsentDecision, isGuardiansAlone } from '@tip-standard/core/conditions'
import { isDay } from '../model/day.ts'
import { entriesOf } from '../model/entries-of.ts'
import { toNumber } from './day-number.ts'
import type { Decisions } from './decide-person.ts'

/** Relations of an alleged perpetrator who may be the guardian who decided. */
const MAY_BE_GUARDIAN: readonly string[] = [
  'parent',
  'otherFamily',
  'family',
  'caregiver',
  'familyOrIntimatePartner',
] satisfies RelationToVictimCode[]

/**
 * The exclusion of a guardian as a number: its day; or one for an allegation, which has no day and gives way to any
 * entry that clears the guardian; or one for an exclusion whose day is unknown, which gives way to none.
 */
const ALLEGED = 0
const NEVER_CLEARED = 99_999_999

const isClearing = ({ guardianExcluded }: Json): boolean => guardianExcluded === false

/** Whether a record says that an alleged perpetrator is family or a caregiver, and no entry clears the guardian. */
function isAlleged(person: Json, record: Json): boolean {
  const isTheirs = ({ victimId, kinds }: Json): boolean =>
    victimId === person['id'] && Array.isArray(kinds) && kinds.some((one) => MAY_BE_GUARDIAN.includes(String(one)))
  return entriesOf(record['relations']).some(isTheirs) && !entriesOf(person['consents']).some(isClearing)
}

/** Marks the guardian as excluded in every decision they made alone. */
const withoutGuardian = (person: Json, consents: readonly Json[]): Json => ({
  ...person,
  consents: consents.map((one) => (isGuardiansAlone(one) ? { ...one, guardianExcluded: true } : one)),
})

/**
 * Marks the guardian as excluded in every decision they made alone, where a relation says that an alleged perpetrator
 * is family or a caregiver, and no entry clears the guardian.
 */
export function excludeAllegedGuardian(person: Json, record: Json): Json {
  const consents = entriesOf(person['consents'])
  // Most people decide themselves; relations then need not be read.
  if (!consents.some(isGuardiansAlone) || consents.length !== (person['consents'] as unknown[]).length) return person
  return isAlleged(person, record) ? withoutGuardian(person, consents) : person
}

/** The last exclusion of a person's guardian in a record; `undefined` if there is none. */
export function exclusionIn(person: Json, record: Json): number | undefined {
  const excluding = entriesOf(person['consents']).filter(({ guardianExcluded }) => guardianExcluded === true)
  if (excluding.length > 0)
    return Math.max(...excluding.map(({ date }) => (isDay(date) ? toNumber(date) : NEVER_CLEARED)))
  return isAlleged(person, record) ? ALLEGED : undefined
}

/** Whether an exclusion in another record takes away what a guardian decided in an entry of a person. */
export function isTakenAway(consent: Json, person: Json, exclusion: number): boolean {
  if (exclusion === ALLEGED) return isGuardiansAlone(consent) && !entriesOf(person['consents']).some(isClearing)
  const { givenBy, date } = consent
  return givenBy === 'guardian' && !(isClearing(consent) && isDay(date) && toNumber(date) >= exclusion)
}

/** The person as if their record also held an exclusion of the guardian from another one. */
function excludedElsewhere(person: Json, exclusion: number): Json {
  const consents = entriesOf(person['consents'])
  if (exclusion === ALLEGED) return consents.some(isClearing) ? person : withoutGuardian(person, consents)
  const day = String(exclusion).padStart(8, '0')
  const date = exclusion === NEVER_CLEARED ? {} : { date: `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` }
  return { ...person, consents: [...consents, { givenBy: 'guardian', guardianExcluded: true, ...date }] }
}

/**
 * What is left of a decision if the guardian is excluded: an exclusion takes consent away, and no refusal. Entries of
 * the last day decide, so consent that is left is of the same day; it can be the guardian's alone, where the entry to
 * which the child assented is taken away.
 */
function leftOf(own: ConsentDecision, excluded: ConsentDecision): ConsentDecision {
  if (own.state !== 'granted') return own
  if (excluded.state !== 'granted') return { ...own, state: 'guardianExcluded' }
  return excluded.byGuardian === true ? { ...own, byGuardian: true } : own
}

/**
 * Exclusions that differ in the entries of a guardian which they leave, from the weakest; each with the smallest
 * exclusion of the same effect. An exclusion leaves the entries that clear the guardian on its day or later.
 */
function exclusionsOf(consents: readonly Json[]): (readonly [least: number, exclusion: number])[] {
  const cleared = consents.filter(isClearing).map(({ date }) => (isDay(date) ? toNumber(date) : ALLEGED))
  const days = [...new Set([ALLEGED, ...cleared])].sort((a, b) => a - b)
  return [[ALLEGED, ALLEGED], ...days.map((day, at) => [day + 1, days[at + 1] ?? NEVER_CLEARED] as const)]
}

/** A person's decisions and, if they rest on a guardian's, the smallest exclusion that would change them. */
type WithGuardian = Decisions & { readonly changedBy?: number | undefined }

/**
 * What is left of a person's decisions after an exclusion of their guardian in another record. `decide` reads the
 * decisions of a person.
 */
export function afterExclusion(
  person: Json,
  own: Decisions,
  exclusion: number | undefined,
  decide: (person: Json) => Decisions,
): WithGuardian {
  const consents = entriesOf(person['consents'])
  if (!consents.some(({ givenBy }) => givenBy === 'guardian')) return own
  const excludedBy = (one: number): Decisions => {
    const { said, keeping } = decide(excludedElsewhere(person, one))
    return { said: leftOf(own.said, said), keeping: leftOf(own.keeping, keeping) }
  }
  const left = exclusion === undefined ? own : excludedBy(exclusion)
  const changes = (one: number): boolean => {
    const { said, keeping } = excludedBy(Math.max(one, exclusion ?? ALLEGED))
    const isSame = said.state === left.said.state && said.byGuardian === left.said.byGuardian
    return !isSame || keeping.state !== left.keeping.state
  }
  const changedBy = exclusionsOf(consents).find(([, one]) => changes(one))?.[0]
  return { ...left, changedBy }
}
