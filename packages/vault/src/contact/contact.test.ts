import { codeList, type FollowUpModeCode, type IdentityRecord } from '@tip-standard/core'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  AGENCY,
  caseRecord,
  consent,
  engines,
  identityRecord,
  personOf,
  setUp,
  type TestVault,
  victim,
} from '../fixture-vault.ts'
import { decideContact } from './decide-contact.ts'
import { en, type NotificationKind } from './texts/en.ts'
import { writeNotification } from './write-notification.ts'

const ways: readonly FollowUpModeCode[] = ['inPerson', 'homeVisit', 'phone', 'message', 'throughThirdParty']
const SAFE = '+250788000001'
/** The same number as people write it, and others. */
const written = {
  same: ['+250788000001', '0788000001', '+250 788 000 001'],
  other: ['+250788123456', '0788 123 456', 'x'],
}

/**
 * A second implementation, by enumeration: the set of hours that are safe, the set of ways, the set of numbers. Kigali
 * has the same offset from UTC, two hours, all year.
 */
function isSafeByTable(
  rules: IdentityRecord,
  way: string,
  utcHour: number,
  number: string | undefined,
  read: boolean,
): boolean {
  const hours = new Set<number>()
  const { safeFromHour: from = 0, safeUntilHour: until = 24 } = rules
  for (let hour = from, more = until >= from ? until - from : until + 24 - from; more > 0; more--, hour++)
    hours.add(hour % 24)
  const numbers = rules.safePhone === undefined ? [] : written.same
  const needsNumber = way === 'phone' || way === 'message'
  return [
    rules.noContact !== true,
    (rules.safeModes ?? ([] as string[])).some((one) => one === way),
    !needsNumber || numbers.some((one) => one === number),
    hours.has((utcHour + 2) % 24),
    rules.safeTimes === undefined || read,
  ].every(Boolean)
}

const rules = fc.record(
  {
    safeModes: fc.subarray([...ways]),
    safeFromHour: fc.integer({ min: 0, max: 23 }),
    safeUntilHour: fc.integer({ min: 1, max: 24 }),
    safePhone: fc.constant(SAFE),
    safeTimes: fc.constant('When he is at work.'),
    noContact: fc.boolean(),
  },
  { requiredKeys: [] },
)
const plans = fc.record({
  way: fc.constantFrom(...ways),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  number: fc.option(fc.constantFrom(...written.same, ...written.other), { nil: undefined }),
  timesRead: fc.boolean(),
})

describe('a contact', () => {
  it('is allowed exactly where a second implementation finds everything safe', () => {
    let allowed = 0
    fc.assert(
      fc.property(rules, plans, (own, { way, hour, minute, number, timesRead }) => {
        const at = `2026-03-02T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`
        const identity = identityRecord('v-1', own)
        const plan = { way, at, timesRead, ...(number === undefined ? {} : { number }) }
        const reason = decideContact({ ...identity }, plan, { country: 'RW', zone: 'Africa/Kigali' })
        expect(reason === undefined).toBe(isSafeByTable(identity, way, hour, number, timesRead))
        if (reason === undefined) allowed++
      }),
      { numRuns: 3_000 },
    )
    expect(allowed).toBeGreaterThan(100)
  })

  it('has the ways of the standard, and no instant that another machine would read otherwise', () => {
    expect(
      codeList('followUpMode')
        .codes.map(({ code }) => code)
        .sort(),
    ).toEqual([...ways].sort())
    const identity = identityRecord('v-1', { safeModes: ['inPerson'] })
    const place = { country: 'RW', zone: 'Africa/Kigali' }
    for (const at of ['2026-03-02T10:00:00', '2026-03-02', 'tomorrow', ''])
      expect(decideContact(identity, { way: 'inPerson', at }, place)).toBe('timeNotSafe')
    expect(decideContact(identity, { way: 'inPerson', at: '2026-03-02T10:00:00+02:00' }, place)).toBeUndefined()
  })
})

describe.each(engines)('the contacts of a vault on %s', (engine) => {
  let test: TestVault
  const plan = { way: 'phone', at: '2026-03-02T10:00:00Z', number: SAFE } as const
  beforeAll(async () => {
    test = await setUp(engine)
    const session = await test.session()
    const victims = ['v-1', 'v-2', 'v-3'].map((id) => victim(id))
    await test.vault.putCase(session, caseRecord('k-1', { victims }), { expectedVersion: 0 })
    const safe = { safeModes: ['phone'], safePhone: SAFE, safeFromHour: 8, safeUntilHour: 12 }
    await test.vault.putIdentity(session, personOf('k-1'), identityRecord('v-1', safe), { expectedVersion: 0 })
    await test.vault.putIdentity(session, personOf('k-1', 'v-2'), identityRecord('v-2'), { expectedVersion: 0 })
  })
  afterAll(() => test.close())

  it('are answered by a code and nothing else, and written down', async () => {
    const session = await test.session()
    for (const [person, over, reason] of [
      ['v-1', {}, undefined],
      ['v-1', { at: '2026-03-02T13:00:00Z' }, 'timeNotSafe'],
      ['v-1', { number: '+250788123456' }, 'numberNotSafe'],
      ['v-1', { way: 'homeVisit' }, 'wayNotSafe'],
      ['v-2', {}, 'noSafeWay'],
      ['v-3', {}, 'noIdentity'],
    ] as const) {
      const answer = await test.vault.checkContact(session, personOf('k-1', person), { ...plan, ...over })
      expect(answer).toEqual(reason === undefined ? { allowed: true } : { allowed: false, reason })
      const written = (await test.events()).filter(({ agency }) => agency === AGENCY).at(-1)
      expect(written).toMatchObject({ what: 'checkContact', contact: reason ?? 'allowed', outcome: 'done' })
      expect(JSON.stringify(written)).not.toMatch(/2507|0788|Inventa/)
    }
  })

  it('are not for staff who do not see the person, from a withdrawal on', async () => {
    const stranger = await test.session('caseWorker', 'w-9')
    await expect(test.vault.checkContact(stranger, personOf('k-1'), plan)).rejects.toMatchObject({ code: 'notFound' })
    const session = await test.session()
    const withdrawn = consent({ decision: 'withdrawn', withdrawnOn: '2026-03-01' })
    await test.vault.recordConsent(session, { case: 'k-1', person: 'v-1' }, withdrawn as never)
    await expect(test.vault.checkContact(session, personOf('k-1'), plan)).rejects.toMatchObject({ code: 'withheld' })
  })
})

describe('a notification', () => {
  it.each(['en', 'fr', 'rn', 'rw', 'sw'] as const)(
    'in %s shows no number, no name, no place, and not what the organisation does',
    async (language) => {
      const values = JSON.stringify([identityRecord('v-1', { addresses: [{ city: 'Kigali' }] }), caseRecord('k-1')])
      const words = new Set([...values.matchAll(/"([^"]{3,})"/g)].map(([, word]) => (word as string).toLowerCase()))
      for (const kind of Object.keys(en) as NotificationKind[]) {
        const text = await writeNotification(kind, language, { unreviewedTexts: true })
        expect(text).toMatch(/^[\p{L}’'\- ,]+[.](?: [\p{L}’'\- ,]+[.])*$/u)
        expect(text).not.toMatch(
          /traffi|traite|victim|surviv|shelter|refuge|abri|police|court|tribunal|safe|salama|umutekano|help|aide|msaada|ubufasha|exploit|clinic|polisi|gucuruza|usafirishaji/i,
        )
        for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) expect(words.has(word), word).toBe(false)
        // No place for a value: nothing is filled in.
        expect(text).not.toMatch(/[{}\d]/)
        // Names and places have a capital inside a sentence.
        expect(text).not.toMatch(/[^.] \p{Lu}/u)
      }
    },
  )
})
