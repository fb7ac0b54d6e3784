import {
  defineProfile,
  type StandardSchema,
  toStandardSchema,
  type Validator,
  validate,
  validateIdentity,
  validateRelease,
  validatorFor,
} from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { caseRecord } from '@tip-standard/core/zod'
import { describe, expect, it } from 'vitest'
import { type Case, readCases, readSchema } from './read-files.ts'

/** What a library that takes Standard Schemas does with one; nothing of it is ours. */
function read(
  schema: StandardSchema<unknown>,
  data: unknown,
  options?: Parameters<StandardSchema<unknown>['~standard']['validate']>[1],
) {
  const { version, vendor, validate: run } = schema['~standard']
  expect([version, vendor]).toEqual([1, 'tip-standard'])
  const result = run(data, options)
  if (result instanceof Promise) throw new Error('validators answer at once')
  return result
}

const validators: Record<Case['document'], Validator<unknown>> = {
  caseRecord: validate,
  identityRecord: validateIdentity,
  datasetRelease: validateRelease,
}

describe('the validators as Standard Schemas', () => {
  it('report the errors of every case of the suite, in words, and no warning', () => {
    let refused = 0
    for (const { document, data } of readCases()) {
      const validator = validators[document]
      const own = validator(data)
      const result = read(validator, data)
      expect(result.issues === undefined).toBe(own.ok)
      if (result.issues === undefined) expect(result.value).toBe(data)
      else {
        refused++
        const errors = own.ok ? [] : own.findings.filter(({ severity }) => severity === 'error')
        expect(result.issues.map(({ path }) => path)).toEqual(errors.map(({ at: { path } }) => path))
        for (const { message } of result.issues) expect(message).toMatch(/^[A-Z].{10,}\.$/s)
      }
    }
    expect(refused).toBeGreaterThan(1000)
  })

  it('speak the language of a locale, from the start or where a caller asks for it', () => {
    const data = {
      standardVersion: '1.0-rc.2',
      case: { id: 'c-1' },
      reportingEntity: { id: 'org-1' },
      dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
      victims: [{ id: 'v-1', consents: [], sexBasis: 'document' }],
    }
    const messages = ({ issues = [] }: ReturnType<typeof read>) => issues.map(({ message }) => message)
    expect(messages(read(validate, data))).toEqual([
      'Give a value, or the reason why it is missing.',
      'A basis of sex is given without the sex.',
    ])
    const french = [
      'Donnez une valeur, ou la raison pour laquelle elle manque.',
      fr.rules['sex-basis-needs-sex']?.message?.[0],
    ]
    const options = { locale: fr, unreviewedTexts: true }
    expect(messages(read(toStandardSchema(validate, options), data))).toEqual(french)
    expect(messages(read(validate, data, { libraryOptions: options }))).toEqual(french)
    expect(messages(read(toStandardSchema(validate, { locale: fr }), data))).toEqual(messages(read(validate, data)))
  })

  it('are made for profiles too', () => {
    const profile = defineProfile({
      id: 'p',
      version: '1',
      title: 'P',
      base: '1.0-rc.2',
      requireValue: ['case.openedOn'],
    })
    if (!profile.ok) throw new Error('no profile')
    const data = {
      standardVersion: '1.0-rc.2',
      case: { id: 'c-1' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
      victims: [{ id: 'v-1', consents: [] }],
    }
    expect(read(validate, data)).toEqual({ value: data })
    expect(read(validatorFor(profile.value), data).issues).toEqual([
      { message: 'Give a value. The profile p requires this.', path: ['case', 'openedOn'] },
    ])
  })

  it('give the published JSON Schema to what asks for one, and refuse a dialect that it is not written in', () => {
    const published = { ...readSchema('case-record') }
    const schema = toStandardSchema(validate, { jsonSchema: published })
    const { jsonSchema } = schema['~standard']
    expect(jsonSchema.input({ target: 'draft-2020-12' })).toBe(published)
    expect(jsonSchema.output({ target: 'draft-2020-12' })).toBe(published)
    expect(() => jsonSchema.input({ target: 'draft-07' })).toThrow('draft 2020-12')
    expect(read(schema, {}).issues).toEqual(read(validate, {}).issues)
    expect('jsonSchema' in validate['~standard']).toBe(false)
  })

  it('say of a case record what the zod schema says, where both find something', () => {
    // The zod schema names a list by its title, and the few reasons for a missing value.
    const plain = (message: string): string => message.replace(/ \(list: [^)]*\)/, '')
    let compared = 0
    for (const { data } of readCases().filter(({ document }) => document === 'caseRecord')) {
      const own = new Map<string, string[]>()
      for (const { path = [], message } of read(validate, data).issues ?? []) {
        const at = JSON.stringify(path)
        own.set(at, [...(own.get(at) ?? []), plain(message)])
      }
      for (const { path, message } of caseRecord.safeParse(data).error?.issues ?? []) {
        const said = own.get(JSON.stringify(path))
        if (said === undefined || path.includes('absent')) continue
        expect(said).toContain(plain(message))
        compared++
      }
    }
    expect(compared).toBeGreaterThan(500)
  })
})
