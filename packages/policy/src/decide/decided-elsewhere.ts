import { type ConsentPurposeCode, isObject, type Json, objectOr } from '@tip-standard/core'
import { entriesOf } from '../model/entries-of.ts'
import { exclusionIn, isTakenAway } from './guardian-exclusion.ts'
import { type Places, Refusals } from './refusals.ts'

/** What the other entries of a person in a file say about the decisions in one of them. */
export type Elsewhere = {
  /** Whether the guardian who gave a consent is excluded in another entry only, so that the consent does not count. */
  readonly takesAway: (consent: Json) => boolean
  /** Each "no" in another entry as a refusal of its day, without notes. */
  readonly noes: readonly Json[]
}

/** Looks up a person in a record of the file. Both have to be the objects that were read. */
export type LookUpElsewhere = (person: object, record: object) => Elsewhere

const KEEPING: ConsentPurposeCode = 'storage'

/** What a refusal says besides its day, as far as it decides about anyone. */
const SCOPE = ['recipients', 'recipientKinds', 'services'] as const

/** A refusal in place of an entry that says or may come to say "no"; one for each day that may be the day of the "no". */
function toRefusals(entry: Json): Json[] {
  const { purpose, decision, givenBy, childAssent, date, withdrawnOn } = entry
  const isGrant = decision === 'granted' && withdrawnOn === undefined && childAssent !== false
  if (isGrant) return []
  const days = withdrawnOn === undefined ? [date] : [...new Set([date, withdrawnOn])]
  return days.map((day) => {
    const kept: Json = { purpose: typeof purpose === 'string' ? purpose : 'unspecified', decision: 'refused' }
    for (const name of SCOPE) if (entry[name] !== undefined) kept[name] = entry[name]
    const known = { ...(givenBy !== undefined && { givenBy }), ...(day !== undefined && { date: day }) }
    const missing = ['givenBy', 'date'].filter((name) => !(name in known))
    const absent = missing.length > 0 && { absent: Object.fromEntries(missing.map((name) => [name, 'unknown'])) }
    return { ...kept, ...known, ...absent }
  })
}

/** A person who was asked and chose not to answer said "no" to everything. */
function refusalsOf(person: Json): Json[] {
  const isUnanswered = person['consents'] === undefined && objectOr(person['absent'])['consents'] === 'refused'
  return isUnanswered ? toRefusals({ decision: 'refused' }) : entriesOf(person['consents']).flatMap(toRefusals)
}

type Said = { readonly person: Json; readonly places: Places; readonly noes: readonly Json[] }

/**
 * Reads the victims of all records of a file, and tells for each what their other entries take away from consent in
 * this one. A file that does not show which entries are of one person, or why a guardian is excluded, has to say it in
 * each of them. Entries are of one person where the gate takes them to be.
 */
export function decidedElsewhere(records: Iterable<object>): LookUpElsewhere {
  const refusals = new Refusals()
  const all: Said[] = []
  for (const one of records) {
    const record = objectOr(one)
    const victims: readonly unknown[] = Array.isArray(record['victims']) ? record['victims'] : []
    for (const person of victims) {
      if (!isObject(person)) continue
      const places = refusals.placesOf('victim', person, record)
      refusals.add(places, { exclusion: exclusionIn(person, record) })
      const noes = refusalsOf(person)
      if (noes.length > 0) all.push({ person, places, noes })
    }
  }
  // Only after the last record is it known which entries are of one person.
  const byPerson = new Map<number | undefined, Said[]>()
  for (const said of all) {
    const key = refusals.personOf(said.places)
    const list = byPerson.get(key)
    if (list === undefined) byPerson.set(key, [said])
    else list.push(said)
  }
  return (one, record) => {
    const person = one as Json
    const places = refusals.placesOf('victim', person, record as Json)
    const key = refusals.personOf(places)
    const others = key === undefined ? [] : (byPerson.get(key) ?? []).filter((other) => other.person !== person)
    const noes = others.flatMap((other) =>
      // A "no" to keeping a record applies to copies of this case alone.
      other.noes.filter(({ purpose }) => purpose !== KEEPING || other.places.ofCase === places.ofCase),
    )
    const exclusion = refusals.exclusionOf(places)
    const isOwn = exclusion === undefined || exclusion === exclusionIn(person, record as Json)
    return { takesAway: (consent) => !isOwn && isTakenAway(consent, person, exclusion), noes }
  }
}
