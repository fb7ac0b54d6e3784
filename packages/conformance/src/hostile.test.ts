import {
  createDatasetCheck,
  defineProfile,
  isCaseRecord,
  parse,
  toMessage,
  validate,
  validateIdentity,
  validatorFor,
} from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { generated, jsonSchema, zod } from './engines.ts'
import { fullRecord } from './hostile-values.ts'

const profile = defineProfile({
  id: 'p',
  version: '1',
  title: 'P',
  base: '1.0-rc.2',
  requireValue: ['victim.sex'],
})
if (!profile.ok) throw new Error('The profile of the test is not a profile.')
const underProfile = validatorFor(profile.value)

/** Whether all engines refuse a document without an exception; JSON Schema sees only what JSON can hold. */
function refusals(data: unknown, isJson = true): boolean[] {
  const dataset = createDatasetCheck()
  for (const finding of [...dataset.add(data), ...dataset.finish()]) toMessage(finding)
  validateIdentity(data)
  return [
    !validate(data).ok,
    !underProfile(data).ok,
    zod('caseRecord', data).length > 0,
    ...(isJson ? [jsonSchema('caseRecord', data).length > 0] : []),
  ]
}

const withVictim = (member: string): unknown =>
  JSON.parse(
    `{ "standardVersion": "1.0-rc.2", "case": { "id": "c" }, "reportingEntity": { "id": "o", "type": "ngo" }, "dataProtection": { "absent": { "legalBases": "unknown", "sensitivity": "unknown", "retainUntil": "unknown" } }, "victims": [{ "id": "v", "consents": []${member} }] }`,
  )

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

describe('hostile documents', () => {
  it('the record that they are built on is valid', () => {
    expect(refusals(withVictim(''))).toEqual([false, true, false, false])
  })

  it.each([null, undefined, 0, '', 'text', true, [], [[]], [fullRecord], Symbol.iterator, () => fullRecord, 10n])(
    'what is not an object is refused (%#)',
    (data) => {
      expect(refusals(data, false)).toEqual([true, true, true])
    },
  )

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', ''])(
    'an unknown member %j is refused and pollutes nothing',
    (name) => {
      const data = withVictim(`, ${JSON.stringify(name)}: { "sex": "female", "polluted": true }`)
      expect(refusals(data)).toEqual([true, true, true, true])
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      for (const wrapper of ['absent', 'provenance', 'extensions']) {
        // zod leaves `__proto__` out of what it reads by name: it neither refuses nor passes on such an extension.
        const isSeenByZod = name !== '__proto__' || wrapper !== 'extensions'
        const data = withVictim(`, "${wrapper}": { ${JSON.stringify(name)}: "unknown" }`)
        expect(refusals(data)).toEqual([true, true, isSeenByZod, true])
      }
    },
  )

  it.each(['constructor', '__proto__', 'toString'])(
    '%s is not a code, an identifier of anything or a version',
    (text) => {
      for (const member of ['sex', 'minorAtEntry', 'maritalStatus', 'education'])
        expect(validate(withVictim(`, "${member}": "${text}"`)).ok).toBe(false)
      for (const member of ['citizenships', 'languages', 'statusBases', 'functionalDifficulties'])
        expect(validate(withVictim(`, "${member}": ["${text}"]`)).ok).toBe(false)
      expect(validate(withVictim(`, "absent": { "sex": "${text}" }`)).ok).toBe(false)
      expect(validate({ ...fullRecord, standardVersion: text }).ok).toBe(false)
    },
  )

  it('takes objects without a prototype', () => {
    const bare: unknown = Object.assign(Object.create(null), fullRecord)
    expect(refusals(bare)).toEqual([false, false, false, false])
  })

  it('treats a member that is undefined as one that is missing', () => {
    const { events: _, ...rest } = fullRecord
    expect(validate({ ...rest, events: undefined })).toEqual({
      ...validate(rest),
      value: { ...rest, events: undefined },
    })
    expect(validate({ ...rest, case: undefined }).ok).toBe(false)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1.5, -1, 1e308])(
    '%d is not an age',
    (age) => {
      const data = { ...fullRecord, victims: [{ id: 'v', consents: [], age }] }
      expect(refusals(data, Number.isFinite(age)).every(Boolean)).toBe(true)
    },
  )

  it('minus zero is zero', () => {
    const data = { ...fullRecord, victims: [{ id: 'v', consents: [], age: -0 }], events: [], relations: [] }
    expect(
      [generated, zod, jsonSchema].map((engine) =>
        engine('caseRecord', data).filter(({ severity }) => severity === 'error'),
      ),
    ).toEqual([[], [], []])
  })

  it('lists where objects belong, and objects where lists belong, are refused', () => {
    for (const data of [
      { ...fullRecord, case: [] },
      { ...fullRecord, victims: {} },
      { ...fullRecord, victims: { 0: fullRecord.victims?.[0], length: 1 } },
      { ...fullRecord, events: [[]] },
      { ...fullRecord, victims: [null] },
    ])
      expect(refusals(data)).toEqual([true, true, true, true])
  })

  it('a list with holes, and one with ten thousand wrong entries, is refused', () => {
    const holes: unknown[] = []
    holes.length = 3
    for (const victims of [holes, Array.from({ length: 10_000 }, () => 7)])
      expect(refusals({ ...fullRecord, victims, events: [], relations: [] }, false)).toEqual([true, true, true])
  })

  it('an extension may be ten thousand levels deep; a field may not', () => {
    expect(validate(withVictim(`, "extensions": { "org.example.deep": ${deep(10_000)} }`)).ok).toBe(true)
    for (const member of ['sex', 'citizenships', 'exploitation', 'legalProcess', 'absent', 'provenance'])
      expect(validate(withVictim(`, "${member}": ${deep(10_000)}`)).ok).toBe(false)
    expect(parse(deep(10_000)).ok).toBe(false)
  })

  it('a text of a million characters is refused in linear time wherever it is', () => {
    const long = 'a'.repeat(1_000_000)
    for (const member of ['sex', 'birthDate', 'ethnicity', 'pronouns'])
      expect(validate(withVictim(`, "${member}": "${long}"`)).ok).toBe(false)
    expect(validate(withVictim(`, "extensions": { "${long}": 1 }`)).ok).toBe(false)
    expect(validate({ ...fullRecord, case: { id: long } }).ok).toBe(false)
  })

  it('a lone surrogate and a NUL are characters like others, and count as one', () => {
    expect(validate(withVictim(', "ethnicity": "\\ud800"')).ok).toBe(true)
    expect(validate(withVictim(', "ethnicity": "\\u0000"')).ok).toBe(true)
    expect(validate(withVictim(', "birthDate": "2000\\u0000"')).ok).toBe(false)
  })

  it('is a guard: what it lets through is a record', () => {
    const data: unknown = JSON.parse(JSON.stringify(fullRecord))
    expect(isCaseRecord(data) && data.case.id).toBe('case-1')
    expect(isCaseRecord({})).toBe(false)
  })

  it('does not change what it checks', () => {
    const before = JSON.stringify(fullRecord)
    const frozen = JSON.parse(before, (_, value: unknown) =>
      typeof value === 'object' ? Object.freeze(value) : value,
    ) as unknown
    expect(validate(frozen).ok && underProfile(frozen) && JSON.stringify(frozen)).toBe(before)
  })
})
