import {
  type CaseRecord,
  type Event,
  elementsComplete,
  type MinorStatusCode,
  statusAtEntry,
  type Victim,
  validate,
} from '@tip-standard/core'
import { ageBand } from '@tip-standard/core/code-lists'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const status = fc.constantFrom<MinorStatusCode>('minor', 'adult', 'unknown' as MinorStatusCode)
const year = fc.integer({ min: 1995, max: 2012 }).map(String)
const day = fc
  .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 })

/** A person about whose age a record says this or that, and an event without means. */
const evidence = fc
  .record({
    birthDate: maybe(fc.oneof(year, day)),
    age: maybe(fc.integer({ min: 14, max: 22 })),
    band: maybe(fc.constantFrom(...ageBand.codes.map(({ code }) => code))),
    when: maybe(fc.integer({ min: 14, max: 22 })),
    registration: maybe(status),
    entry: maybe(status),
    start: maybe(status),
    recruited: maybe(day),
    exploited: maybe(day),
    opened: maybe(day),
    began: maybe(day),
  })
  .map((said) => {
    const known = <T extends object>(members: T): T =>
      Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T
    const victim = known({
      id: 'v-1',
      consents: [],
      birthDate: said.birthDate,
      age: said.birthDate === undefined ? said.age : undefined,
      ageBand: said.band,
      ageWhenTrafficked: said.when,
      minorAtRegistration: said.registration,
      minorAtEntry: said.entry,
      minorAtStartOfExploitation: said.start,
      recruitment: said.recruited === undefined ? undefined : [{ date: said.recruited }],
      exploitation: said.exploited === undefined ? undefined : [{ form: 'forcedLabour', startedOn: said.exploited }],
    }) as Victim
    const event = known({
      id: 'e-1',
      acts: ['transfer'],
      purposes: ['servitude'],
      victimIds: ['v-1'],
      periodFrom: said.began,
    }) as Event
    const record = {
      standardVersion: '1.0-rc.2',
      case: known({ id: 'c-1', openedOn: said.opened }),
      reportingEntity: { id: 'o-1', type: 'ngo' },
      dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
      victims: [victim],
      events: [event],
    } as CaseRecord
    return { victim, event, record }
  })

function rulesBroken(record: CaseRecord): string[] {
  const result = validate(record)
  return (result.ok ? result.warnings : result.findings).flatMap(({ rule }) => rule ?? [])
}

it('the rule about means, the status that is derived and the elements of an event agree about who is a child', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(evidence, ({ victim, event, record }) => {
      const derived = statusAtEntry(victim, record, event)
      const needsMeans = rulesBroken(record).includes('means-for-adults')
      seen.add(`${derived} ${needsMeans}`)
      if (derived !== undefined) expect([derived, needsMeans]).toEqual([derived, derived === 'adult'])
      expect(elementsComplete(event, record)).toBe(derived === 'minor' ? true : derived === 'adult' ? false : undefined)
    }),
    { numRuns: 2000 },
  )
  expect([...seen]).toEqual(expect.arrayContaining(['minor false', 'adult true', 'undefined true']))
})

it('a record that shows a minor and an adult at one time has an error that says so', () => {
  const asks =
    /^(minor-at-\w+-agrees|age-band-agrees|age-in-band|age-when-trafficked|born-|recruited-after|exploitation-after)/
  let contradictions = 0
  fc.assert(
    fc.property(evidence, ({ victim, record }) => {
      // Nothing is derived, although a status, an age or a date is there that says something when it stands alone.
      const alone = (['minorAtEntry', 'ageWhenTrafficked'] as const).flatMap((name) => {
        const value = victim[name]
        return value === undefined ? [] : (statusAtEntry({ id: 'v-1', [name]: value }) ?? [])
      })
      if (alone.length === 0 || statusAtEntry(victim, record) !== undefined) return
      contradictions++
      expect(rulesBroken(record).filter((rule) => asks.test(rule))).not.toEqual([])
    }),
    { numRuns: 3000 },
  )
  expect(contradictions).toBeGreaterThan(50)
})
