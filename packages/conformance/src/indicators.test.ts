import { readdirSync, readFileSync } from 'node:fs'
import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord, Victim } from '@tip-standard/core'
import { type Condition, holds } from '@tip-standard/core/conditions'
import { fields } from '@tip-standard/core/metadata'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readExamples } from './read-files.ts'

type Json = { readonly [member: string]: unknown }
type Entry = { entity: object; parent: object | undefined; root: CaseRecord }
type Category = { code: string; when?: Condition }
type Reading = { path: string; where?: Condition }
type Dimension = { id: string; unit: 'victims' | 'perpetrators' | 'events'; values: Json & { kind: string } }

const folder = new URL('../../../schemas/', import.meta.url)
const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T
const { dimensions } = read<{ dimensions: Dimension[] }>('next/indicators/dimensions.json')
const sets = readdirSync(new URL('next/indicators/', folder))
  .filter((name) => name !== 'dimensions.json')
  .map((name) => read<Json & { id: string; indicators: (Json & { by: string[] })[] }>(`next/indicators/${name}`))

const samples = [...sampleRecords(600, 3)]
const records: readonly CaseRecord[] = [...samples, ...readExamples().map(({ record }) => record)]

/** The parts that each entity holds. */
const parts = new Map<string, { name: string; of: string }[]>()
for (const { entity, name, type } of fields)
  if (type.kind === 'object' || type.kind === 'objects')
    parts.set(entity, [...(parts.get(entity) ?? []), { name, of: type.entity }])

/** The entries in each record by their entities: every dimension asks for some of them. */
const entriesIn = new Map<CaseRecord, Map<string, Entry[]>>()

/** Every entry of an entity in a record, with what holds it. */
function entriesOf(wanted: string, root: CaseRecord): readonly Entry[] {
  const known = entriesIn.get(root)
  if (known !== undefined) return known.get(wanted) ?? []
  const found = new Map<string, Entry[]>()
  const walk = (id: string, entity: Json, parent: object | undefined): void => {
    found.set(id, [...(found.get(id) ?? []), { entity, parent, root }])
    for (const { name, of } of parts.get(id) ?? [])
      for (const inner of [entity[name]].flat()) if (inner !== undefined) walk(of, inner as Json, entity)
  }
  walk('caseRecord', root as unknown as Json, undefined)
  entriesIn.set(root, found)
  return found.get(wanted) ?? []
}

const meets = (condition: Condition | undefined, { entity, parent, root }: Entry): boolean =>
  condition === undefined || holds(condition, { entity, parent, root } as Parameters<typeof holds>[1])

/** The values that a reading finds in a record. */
function valuesIn({ path, where }: Reading, root: CaseRecord): unknown[] {
  const [first = '', ...steps] = path.split('.')
  return entriesOf(first, root)
    .filter((entry) => meets(where, entry))
    .flatMap(({ entity }) => steps.reduce<unknown>((value, step) => (value as Json | undefined)?.[step], entity))
    .filter((value) => value !== undefined)
}

const readingsOf = ({ values }: Dimension): readonly Reading[] =>
  (values['from'] ?? [values['start'], values['end']].filter((one) => one !== undefined)) as Reading[]

const ENTITY = { victims: 'victim', perpetrators: 'perpetrator', events: 'event' }
const casesOf = (id: string): readonly Category[] =>
  dimensions.find((one) => one.id === id)?.values['cases'] as readonly Category[]
const firstCase = (id: string, entry: Entry): string | undefined =>
  casesOf(id).find(({ when }) => when !== undefined && meets(when, entry))?.code

const victims = records.flatMap((record) => entriesOf('victim', record))

describe('schemas/indicator.schema.json', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false }).addSchema(read<object>('indicator.schema.json'), 'i')
  const accepts = (data: unknown, of = ''): boolean => ajv.validate(`i${of}`, data)

  it('takes every indicator, dimension and set of the standard', () => {
    for (const { id, title, definition, indicators } of sets) {
      expect(indicators.filter((one) => !accepts(one))).toEqual([])
      const set = { id, title, definition, indicators: indicators.map((one) => one['id']) }
      expect(accepts(set, '#/$defs/indicatorSet'), id).toBe(true)
    }
    expect(dimensions.filter((one) => !accepts(one, '#/$defs/dimension'))).toEqual([])
  })

  it('refuses an indicator that does not say what it must not be read as, or asks for more than there is', () => {
    const [good] = sets.flatMap(({ indicators }) => indicators)
    const silent = Object.fromEntries(Object.entries(good ?? {}).filter(([name]) => name !== 'notReadAs'))
    expect(accepts(silent)).toBe(false)
    expect(accepts({ ...good, unit: 'families' })).toBe(false)
    expect(accepts({ ...good, by: ['victim sex'] })).toBe(false)
    expect(accepts({ ...good, per: 1000 })).toBe(false)
    expect(accepts({ ...good, more: 1 })).toBe(false)
    expect(accepts({ ...dimensions[0], values: { kind: 'sql', from: [] } }, '#/$defs/dimension')).toBe(false)
  })
})

describe('what indicators read', () => {
  // Files of CTDC give a year and no day; no example has a service that was not needed.
  const nowhere = ['year', 'perpetratorYear', 'eventYear', 'servicesNotApplicable']

  it('is there: every path leads to a value in some record', () => {
    const ofFields = sets
      .flatMap(({ indicators }) => indicators.flatMap(({ by }) => by))
      .filter((id) => id.includes('.'))
      .map((id) => ({ id, reading: { path: id } }))
    const ofDimensions = dimensions.flatMap((one) => readingsOf(one).map((reading) => ({ id: one.id, reading })))
    const empty = [...ofFields, ...ofDimensions].filter(
      ({ reading }) => !records.some((record) => valuesIn(reading, record).length > 0),
    )
    expect(empty.map(({ id }) => id)).toEqual(nowhere)
  })

  it('tells people apart: of every dimension some record meets a case', () => {
    const unmet = dimensions
      .filter(({ values }) => values.kind === 'cases')
      .filter(
        ({ id, unit }) => !records.some((record) => entriesOf(ENTITY[unit], record).some((one) => firstCase(id, one))),
      )
    expect(unmet.map(({ id }) => id)).toEqual([])
  })
})

describe('sex and age group', () => {
  it('leaves nobody out, whatever is recorded', () => {
    expect(victims.map((entry) => firstCase('sexAndAge', entry))).not.toContain(undefined)
    const optional = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)
    const victim = fc.record({
      sex: optional('female', 'male', 'otherMarker'),
      age: optional(0, 17, 18, 40),
      birthDate: optional('2001', '2010-02', '2006-05-01'),
      minorAtRegistration: optional('minor', 'adult'),
      minorAtEntry: optional('minor', 'adult'),
    })
    const root = { case: { openedOn: '2024-05-01' } } as CaseRecord
    fc.assert(
      fc.property(victim, (entity) => firstCase('sexAndAge', { entity, parent: undefined, root }) !== undefined),
      { numRuns: 400 },
    )
  })

  it('goes by the recorded sex and by the age on the day of registration', () => {
    const codeOf = (victim: object): string | undefined =>
      firstCase('sexAndAge', {
        entity: victim,
        parent: undefined,
        root: { case: { openedOn: '2024-05-01' } } as CaseRecord,
      })
    expect(codeOf({ sex: 'female', age: 17 })).toBe('girls')
    expect(codeOf({ sex: 'female', age: 18 })).toBe('women')
    expect(codeOf({ sex: 'male', birthDate: '2006-05-02' })).toBe('boys')
    expect(codeOf({ sex: 'male', birthDate: '2006-05-01' })).toBe('men')
    // A child when it began, of whom nothing is known on the day of registration.
    expect(codeOf({ sex: 'male', minorAtEntry: 'minor' })).toBe('malesOfUnknownAge')
    expect(codeOf({ sex: 'female' })).toBe('femalesOfUnknownAge')
    expect(codeOf({ sex: 'otherMarker', age: 9 })).toBe('childrenOfOtherMarker')
    expect(codeOf({ sex: 'otherMarker', age: 40 })).toBe('adultsOfOtherMarker')
    expect(codeOf({ sex: 'otherMarker' })).toBe('otherMarkerOfUnknownAge')
    expect(codeOf({ age: 9 })).toBe('childrenOfUnknownSex')
    expect(codeOf({ genderIdentity: 'woman', age: 30 })).toBe('adultsOfUnknownSex')
    expect(codeOf({ genderIdentity: 'woman' })).toBe('neitherRecorded')
  })
})

describe('the dimensions of the study', () => {
  const share = (hits: number, all: number): number => hits / all
  const sampled = samples.flatMap((record) => entriesOf('victim', record))

  it('put the age of a sampled victim into the band that the record says', () => {
    for (const entry of sampled) expect(firstCase('ageAtRegistration', entry)).toBe((entry.entity as Victim).ageBand)
  })

  it('find destinations in the regions that the study published, within 2 points in 600 invented victims', () => {
    const region = dimensions.find(({ id }) => id === 'destinationRegion') as Dimension
    const groups = region.values['groups'] as { code: string; codes: string[] }[]
    const countries = samples.map((record) => valuesIn(readingsOf(region)[0] as Reading, record)[0] as string)
    const of = (code: string): number =>
      share(
        countries.filter((one) => groups.find((group) => group.code === code)?.codes.includes(one)).length,
        countries.length,
      )
    expect(Math.abs(of('middleEast') - 0.3855)).toBeLessThan(0.02)
    expect(Math.abs(of('eastAfrica') - 0.0735)).toBeLessThan(0.02)
  })

  it('find that trafficking within the country leads mainly from rural to urban places', () => {
    const at = (id: string, record: CaseRecord): unknown =>
      readingsOf(dimensions.find((one) => one.id === id) as Dimension)
        .map((reading) => valuesIn(reading, record)[0])
        .find((value) => value !== undefined)
    const fromRwanda = [...sampleRecords(3000, 3)].filter(({ victims: [one] = [] }) => one?.countryOfOrigin === 'RW')
    const internal = fromRwanda.filter((record) =>
      entriesOf('victim', record).some((entry) => firstCase('whereExploited', entry) === 'inCountryOfOrigin'),
    )
    const ways = internal.map((record) => `${at('settlementFrom', record)} to ${at('settlementTo', record)}`)
    expect(internal.length).toBeGreaterThan(40)
    expect(share(ways.filter((way) => way === 'rural to urban').length, ways.length)).toBeGreaterThan(0.6)
  })

  it('see exploitation at home and abroad, also where only citizenship is recorded', () => {
    const where = (victim: Json): string[] => {
      const entry = { entity: { id: 'v', ...victim }, parent: undefined, root: samples[0] as CaseRecord }
      return casesOf('whereExploited').flatMap(({ code, when }) => (meets(when, entry) ? [code] : []))
    }
    const inRwanda = { form: 'sexual', place: { country: 'RW' } }
    const inOman = { form: 'sexual', place: { country: 'OM' } }
    expect(where({ countryOfOrigin: 'RW', exploitation: [inRwanda] })).toEqual(['inCountryOfOrigin'])
    expect(where({ countryOfOrigin: 'BI', citizenships: ['RW'], exploitation: [inRwanda] })).toEqual(['abroad'])
    expect(where({ citizenships: ['BI', 'RW'], exploitation: [inRwanda] })).toEqual(['inCountryOfOrigin'])
    expect(where({ countryOfOrigin: 'RW', exploitation: [inRwanda, inOman] })).toEqual(['inCountryOfOrigin', 'abroad'])
    expect(where({ countryOfOrigin: 'RW', exploitation: [{ form: 'sexual' }] })).toEqual([])
    expect(where({ exploitation: [inRwanda] })).toEqual([])
  })
})
