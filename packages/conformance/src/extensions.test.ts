import { readdirSync, readFileSync } from 'node:fs'
import { defineExtension, STANDARD_VERSION, toMessage, upgrade, validate, withExtensions } from '@tip-standard/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

const schemas = new URL('../../../schemas/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, schemas), 'utf8'))
const accepts = new Ajv2020({ strict: true }).compile(read('extension.schema.json') as object)

const field = {
  name: 'org.example.shelter.nights',
  entity: 'assistance',
  type: { kind: 'integer', min: 0, max: 99 },
  label: 'Nights',
  definition: 'How many nights.',
}
const extension = { id: 'org.example.shelter', version: '1', title: 'Shelter', base: STANDARD_VERSION, fields: [field] }

const record = (extensions: unknown): object => ({
  standardVersion: STANDARD_VERSION,
  case: { id: 'c-1' },
  reportingEntity: { id: 'o-1', type: 'ngo' },
  dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2035-12-31' },
  victims: [{ id: 'v-1', consents: [], extensions }],
})

it.each(readdirSync(new URL('extensions/', schemas)))(
  'the shipped extension %s follows its schema and shadows nothing',
  (name) => {
    const shipped = read(`extensions/${name}`)
    expect(accepts(shipped)).toBe(true)
    expect(defineExtension(shipped)).toMatchObject({ ok: true })
    expect(name).toBe(`${(shipped as { id: string }).id}.json`)
  },
)

describe('defineExtension', () => {
  const marks = (json: unknown): string[] => {
    const result = defineExtension(json)
    if (!result.ok) expect(result.findings.map((finding) => toMessage(finding)).join()).not.toContain('SENTINEL')
    return result.ok
      ? []
      : result.findings.map(({ code, at, field: id }) => [code, at.path.join('.'), id ?? ''].join(' ').trim())
  }
  const withField = (more: object): unknown => ({ ...extension, fields: [{ ...field, ...more }] })

  it('takes what only adds', () => {
    expect(marks(extension)).toEqual([])
    expect(accepts(extension)).toBe(true)
  })
  it('names the field of the standard that is shadowed', () => {
    expect(marks(withField({ name: 'org.example.shelter.state' }))).toEqual([
      'shadowedField fields.0.name assistance.state',
    ])
    expect(marks(withField({ name: 'org.example.shelter.Sex', entity: 'victim' }))).toEqual([
      'shadowedField fields.0.name victim.sex',
    ])
    expect(marks(withField({ name: 'org.example.shelter.birthDate', entity: 'victim' }))).toEqual([
      'shadowedField fields.0.name victim.birthDate',
    ])
    // The same word says something else where the standard does not have it.
    expect(marks(withField({ name: 'org.example.shelter.sex' }))).toEqual([])
  })
  it.each([
    [{ name: 'tip.standard.upgradedFrom.x' }, ['format fields.0.name']],
    [{ name: 'org.other.nights' }, ['format fields.0.name']],
    [{ name: 'org.example.shelter.absent' }, ['format fields.0.name']],
    [{ entity: 'SENTINEL' }, ['profile fields.0.entity']],
    [{ entity: 'place' }, ['profile fields.0.entity']],
    [{ type: { kind: 'SENTINEL' } }, ['type fields.0.type']],
    [{ type: { kind: 'integer', min: 5, max: 1 } }, ['type fields.0.type']],
    [{ type: { kind: 'code', codes: [] } }, ['type fields.0.type']],
    [{ label: '' }, ['length fields.0.label']],
    [{ SENTINEL: 1 }, ['unknownField fields.0']],
  ])('refuses %j', (more, expected) => {
    expect(marks(withField(more))).toEqual(expected)
  })
  it('refuses what is no definition, and a field that is defined twice', () => {
    expect(marks([])).toEqual(['type'])
    expect(marks({ ...extension, base: '2.0' })).toEqual(['unknownVersion base'])
    expect(marks({ ...extension, fields: 'SENTINEL' })).toEqual(['type fields'])
    expect(marks({ ...extension, fields: [field, field] })).toEqual(['duplicate fields.1.name'])
  })
})

describe('extensions in records', () => {
  const defined = defineExtension({
    ...extension,
    fields: [
      { ...field, entity: 'victim' },
      {
        ...field,
        entity: 'victim',
        name: 'org.example.shelter.room',
        type: { kind: 'codes', codes: [{ code: 'own', label: 'Own' }] },
      },
    ],
  })
  const check = withExtensions(validate, defined.ok ? [defined.value] : [])
  const errors = (extensions: object): string[] => {
    const result = check(record(extensions))
    return result.ok
      ? []
      : result.findings
          .filter(({ severity }) => severity === 'error')
          .map(({ code, at }) => `${code} ${at.path.at(-1)}`)
  }
  it('are checked against what defines them, and others are left alone', () => {
    expect(
      errors({ 'org.example.shelter.nights': 3, 'org.example.shelter.room': ['own'], 'org.other.thing': {} }),
    ).toEqual([])
    expect(errors({ 'org.example.shelter.nights': 100 })).toEqual(['range org.example.shelter.nights'])
    expect(errors({ 'org.example.shelter.nights': '3' })).toEqual(['type org.example.shelter.nights'])
    expect(errors({ 'org.example.shelter.room': ['SENTINEL'] })).toEqual(['codeList org.example.shelter.room'])
    expect(errors({ 'org.example.shelter.room': ['own', 'own'] })).toEqual(['duplicate org.example.shelter.room'])
  })
  it('draw a warning where they repeat a field of the standard, which does not show the name', () => {
    const result = validate(record({ 'org.sentinel.sex': 'SENTINEL', 'org.sentinel.age': 1, 'org.sentinel.own': 1 }))
    const found = (result.ok ? result.warnings : []).filter(({ code }) => code === 'shadowedField')
    expect(found).toEqual([
      { code: 'shadowedField', severity: 'warning', at: { path: ['victims', 0, 'extensions'] }, params: { count: 2 } },
    ])
    expect(found.map((finding) => toMessage(finding)).join()).not.toMatch(/sentinel/i)
  })
  it('that an upgrade writes are valid', () => {
    const draft = {
      ...record({ 'tip.standard.upgradedFrom': { '1.0-draft': { age: 'x' } } }),
      standardVersion: '1.0-draft',
    }
    const upgraded = upgrade(draft)
    expect(upgraded.ok && validate(upgraded.value).ok).toBe(true)
  })
})
