import { readdirSync, readFileSync } from 'node:fs'
import { defineProfile, STANDARD_VERSION } from '@tip-standard/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'))
const accepts = new Ajv2020({ strict: true }).compile(read('profile.schema.json') as object)
const names = readdirSync(new URL('../../../schemas/profiles/', import.meta.url))

it.each(names)('the shipped profile %s follows its schema and tightens the standard', (name) => {
  const profile = read(`profiles/${name}`)
  expect(accepts(profile)).toBe(true)
  expect(defineProfile(profile).ok).toBe(true)
})

it('refuses by schema what is not a profile', () => {
  expect(accepts({})).toBe(false)
  expect(accepts({ id: 'x', version: '1', title: 'x', base: '1.0-rc.2', more: 1 })).toBe(false)
  expect(accepts({ id: 'x', version: '1', title: 'x', base: '1.0-rc.2', require: ['sex'] })).toBe(false)
})

it('takes by schema whatever defineProfile takes, and never makes an exception of the rest', () => {
  const mixed = <T>(good: T, ...bad: T[]): fc.Arbitrary<T> =>
    fc.oneof({ weight: 7, arbitrary: fc.constant(good) }, { weight: 3, arbitrary: fc.constantFrom(...bad) })
  const anyJson = fc.record(
    {
      id: mixed('p', 'p.1', 'p 1', '', 'x'.repeat(65)),
      version: mixed<unknown>('1', '', 1, 'x'.repeat(41)),
      title: mixed<unknown>('T', '', null, 'x'.repeat(201)),
      base: mixed<string>(STANDARD_VERSION, '2.0'),
      exclude: mixed<unknown>([], ['victim.ethnicity'], ['victim.id'], ['nothing'], 'victim.sex', [1]),
      require: mixed<unknown>(['victim.sex'], ['victim.sex', 'victim.sex'], ['sex'], {}),
      requireValue: mixed<unknown>(['case.openedOn'], [null]),
      codes: mixed<unknown>({}, { sex: ['female'] }, { sex: [] }, { sex: 'female' }, { nothing: ['a'] }, []),
      limits: mixed<unknown>(
        { 'victim.age': { max: 40 } },
        { 'victim.age': {} },
        { 'victim.age': { maxLength: 1 } },
        { age: {} },
      ),
      errors: mixed<unknown>(['closed-case-has-reason'], ['nothing'], [[]]),
    },
    { requiredKeys: ['id', 'version', 'title', 'base'] },
  )
  let taken = 0
  fc.assert(
    fc.property(anyJson, (json) => {
      if (!defineProfile(json).ok) return
      taken++
      expect([accepts(json), accepts.errors]).toEqual([true, null])
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(10)
})
