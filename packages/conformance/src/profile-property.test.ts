import { defineProfile, type EntityId, type Profile, validate, validatorFor } from '@tip-standard/core'
import { codeList, type FieldInfo, fields, fieldsOf, rules } from '@tip-standard/core/metadata'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultyCaseRecord, type Json, validCaseRecord } from './arbitraries.ts'

/** The same records and profiles in every run. */
const runs = { numRuns: 250 }

function fieldsInside(entity: EntityId): FieldInfo[] {
  return fieldsOf(entity).flatMap((one) =>
    one.type.kind === 'object' || one.type.kind === 'objects' ? [one, ...fieldsInside(one.type.entity)] : [one],
  )
}

const known = [...new Set(fieldsInside('caseRecord'))].filter(({ presence }) => presence !== 'derived')
const ids = known.map(({ id }) => id)
const optional = known.filter(({ presence }) => presence === 'optional').map(({ id }) => id)
const numbers = known.flatMap(({ id, type }) => (type.kind === 'integer' ? [{ id, ...type }] : []))
const texts = known.flatMap(({ id, type }) => (type.kind === 'text' || type.kind === 'texts' ? [id] : []))
const warnings = rules.filter(({ severity }) => severity === 'warning').map(({ id }) => id)

/** What little a profile needs to say for many records to be refused. */
const common = ['exploitationForm', 'sex', 'perpetratorRole', 'relationToVictim', 'consentPurpose'] as const

const someOf = (list: (typeof common)[number]): fc.Arbitrary<string[]> =>
  fc.subarray(
    codeList(list).codes.map(({ code }) => code),
    { minLength: 1 },
  )

/** Fewer codes of a list, of one field that has the list, or of both. */
const codes = fc.constantFrom(...common).chain((list) => {
  const having = known.flatMap(({ id, type }) => ('list' in type && type.list === list ? [id] : []))
  return fc.record(
    {
      codes: someOf(list).map((chosen) => ({ [list]: chosen })),
      codesOf: fc.tuple(fc.constantFrom(...having), someOf(list)).map(([id, chosen]) => ({ [id]: chosen })),
    },
    { requiredKeys: [] },
  )
})

const limits = fc.oneof(
  fc.constantFrom(...numbers).chain(({ id, min, max }) =>
    fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map(([a, b]) => ({
      [id]: { min: Math.min(a, b), max: Math.max(a, b) },
    })),
  ),
  fc
    .tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 8 }))
    .map(([id, maxLength]) => ({ [id]: { maxLength } })),
)

const few = <T>(items: readonly T[], maxLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength })

const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      exclude: few(optional, 3),
      require: few(ids, 2),
      requireValue: few(ids, 2),
      codes,
      limits,
      errors: few(warnings, 3),
    },
    { requiredKeys: [] },
  )
  .map(({ codes: chosen, ...asked }) =>
    defineProfile({ id: 'random', version: '1', title: 'Random', base: '1.0-rc.2', ...chosen, ...asked }),
  )
  .filter((result) => result.ok)
  .map((result) => result.value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** Whether a field of a valid record keeps what a profile asks, read from the words of the profile. */
function keeps(owner: Json, { id, name, type }: FieldInfo, profile: Profile): boolean {
  const value = owner[name]
  const hasReason = Object.hasOwn((owner['absent'] ?? {}) as object, name)
  const isCoded = type.kind === 'code' || type.kind === 'codes'
  const chosen = isCoded ? [profile.codes?.[type.list], profile.codesOf?.[id]] : []
  const { min = -Infinity, max = Infinity, maxLength = Infinity } = profile.limits?.[id] ?? {}
  return (
    !(profile.exclude?.includes(id) && value !== undefined) &&
    !(profile.requireValue?.includes(id) && value === undefined) &&
    !(profile.require?.includes(id) && value === undefined && !hasReason) &&
    listOf(value).every((one) => {
      if (typeof one === 'number') return one >= min && one <= max
      if (typeof one !== 'string') return true
      return [...one].length <= maxLength && chosen.every((codes) => codes === undefined || codes.includes(one))
    })
  )
}

function isKept(owner: Json, entity: EntityId, profile: Profile): boolean {
  return fields
    .filter((one) => one.entity === entity && one.presence !== 'derived')
    .every((one) => {
      const { type } = one
      if (!keeps(owner, one, profile)) return false
      if (type.kind !== 'object' && type.kind !== 'objects') return true
      return listOf(owner[one.name]).every((part) => isKept(part as Json, type.entity, profile))
    })
}

describe('a profile made at random', () => {
  it('accepts nothing that the standard refuses, and takes no error away', () => {
    const seen = { accepted: 0, refused: 0, narrowed: 0 }
    fc.assert(
      fc.property(anyProfile, fc.oneof(validCaseRecord, faultyCaseRecord), (profile, record) => {
        const [standard, narrowed] = [validate(record), validatorFor(profile)(record)]
        if (narrowed.ok) expect(standard.ok).toBe(true)
        if (narrowed.ok) seen.accepted++
        else if (standard.ok) seen.narrowed++
        else {
          seen.refused++
          expect(narrowed.findings).toEqual(
            expect.arrayContaining(standard.findings.filter(({ severity }) => severity === 'error')),
          )
        }
      }),
      runs,
    )
    // Each of the three has to happen often enough to prove something.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs.numRuns / 10)
  })

  it('accepts of the valid records exactly those that keep what it asks', () => {
    const seen = { kept: 0, broken: 0 }
    fc.assert(
      fc.property(anyProfile, validCaseRecord, (profile, record) => {
        const standard = validate(record)
        const raised = new Set<unknown>(profile.errors)
        const isRaised = standard.ok && standard.warnings.some(({ rule }) => raised.has(rule))
        const wanted = isKept({ ...record }, 'caseRecord', profile) && !isRaised
        seen[wanted ? 'kept' : 'broken']++
        expect(validatorFor(profile)(record).ok).toBe(wanted)
      }),
      runs,
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(runs.numRuns / 10)
  })
})
