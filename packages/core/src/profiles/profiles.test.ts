import { describe, expect, it } from 'vitest'
import { validate } from '../validate/validate.ts'
import { defineProfile } from './define-profile.ts'
import type { Profile } from './profile.ts'
import { validatorFor } from './validator-for.ts'

const base = { id: 'test', version: '1', title: 'Test', base: '1.0-rc.2' } as const
const record = {
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', status: 'closed' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
  victims: [
    {
      id: 'v-1',
      consents: [],
      age: 40,
      ethnicity: 'SENTINEL',
      exploitation: [{ form: 'sexual' }, { form: 'organRemoval' }],
    },
  ],
}

function marks(profile: Partial<Profile>): string[] {
  const defined = defineProfile({ ...base, ...profile })
  if (!defined.ok) throw new Error('not a profile')
  const result = validatorFor(defined.value)(record)
  const findings = result.ok ? result.warnings : result.findings
  expect(JSON.stringify(findings)).not.toContain('SENTINEL')
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, at: { path } }) => `${code} ${path.join('.')}`)
}

describe('validatorFor', () => {
  it('finds what the profile asks, and nothing where it asks nothing', () => {
    expect(marks({})).toEqual([])
    expect(marks({ exclude: ['victim.ethnicity'] })).toEqual(['profile victims.0.ethnicity'])
    expect(marks({ require: ['victim.sex'] })).toEqual(['required victims.0.sex'])
    expect(marks({ requireValue: ['victim.consents', 'case.openedOn'] })).toEqual(['required case.openedOn'])
    expect(marks({ codes: { exploitationForm: ['sexual'] } })).toEqual(['codeList victims.0.exploitation.1.form'])
    expect(marks({ limits: { 'victim.age': { max: 39 } } })).toEqual(['range victims.0.age'])
    expect(marks({ limits: { 'victim.age': { min: 41 } } })).toEqual(['range victims.0.age'])
    expect(marks({ limits: { 'victim.age': { min: 40, max: 40 } } })).toEqual([])
    expect(marks({ limits: { 'victim.ethnicity': { maxLength: 7 } } })).toEqual(['length victims.0.ethnicity'])
    expect(marks({ limits: { 'victim.ethnicity': { maxLength: 8 } } })).toEqual([])
    expect(marks({ errors: ['closed-case-has-reason'] })).toEqual(['rule case.closureReasons'])
  })
  it('takes codes of long lists, and reports each code at its place', () => {
    const profile = defineProfile({ ...base, codes: { language: ['kin', 'fra'], country: ['RW'] } })
    const victims = [{ id: 'v-1', consents: [], languages: ['fra', 'eng', 'kin'], citizenships: ['RW', 'XX'] }]
    const result = profile.ok && validatorFor(profile.value)({ ...record, victims })
    expect(result).toMatchObject({
      findings: expect.arrayContaining([
        {
          code: 'codeList',
          severity: 'error',
          at: { path: ['victims', 0, 'languages', 1] },
          field: 'victim.languages',
          params: { list: 'language', codes: 'kin, fra', profile: 'test' },
        },
      ]),
    })
    // A code that the standard does not have is reported once.
    const paths = result && !result.ok ? result.findings.map(({ at: { path } }) => path.join('.')) : []
    expect(paths.filter((path) => path === 'victims.0.citizenships.1')).toHaveLength(1)
  })
  it('asks for a value where the standard takes a reason, and reports each missing value once', () => {
    const profile = defineProfile({ ...base, require: ['victim.sex'], requireValue: ['victim.consents', 'case.id'] })
    const result =
      profile.ok &&
      validatorFor(profile.value)({
        ...record,
        case: {},
        victims: [{ id: 'v', absent: { consents: 'notAsked', sex: 'refused' } }],
      })
    const paths =
      result && !result.ok
        ? result.findings.filter(({ severity }) => severity === 'error').map(({ at: { path } }) => path.join('.'))
        : []
    expect(paths).toEqual(['case.id', 'victims.0.consents'])
  })
  it('names itself in what it asks, and not in what the standard says', () => {
    const profile = defineProfile({ ...base, errors: ['closed-case-has-reason'], requireValue: ['case.openedOn'] })
    const result = profile.ok && validatorFor(profile.value)({ ...record, victims: [{ id: 7, consents: [] }] })
    const named =
      result && !result.ok
        ? result.findings
            .filter(({ severity }) => severity === 'error')
            .map(({ at: { path }, params }) => [path.join('.'), params['profile']])
        : []
    expect(named).toEqual(
      expect.arrayContaining([
        ['case.closureReasons', 'test'],
        ['case.openedOn', 'test'],
        ['victims.0.id', undefined],
      ]),
    )
  })
  it('keeps every finding of the standard', () => {
    const profile = defineProfile(base)
    const bad = { ...record, case: {} }
    const standard = validate(bad)
    expect(profile.ok && validatorFor(profile.value)(bad)).toEqual(standard)
  })
})

describe('defineProfile', () => {
  it.each([
    ['no object', 'profile'],
    ['an unknown field', { ...base, require: ['victim.name'] }],
    ['a computed field', { ...base, require: ['event.elementsComplete'] }],
    ['leaving out what is needed', { ...base, exclude: ['victim.id'] }],
    ['an unknown code', { ...base, codes: { sex: ['SENTINEL'] } }],
    ['an unknown list', { ...base, codes: { SENTINEL: [] } }],
    ['a looser limit', { ...base, limits: { 'victim.age': { max: 500 } } }],
    ['a limit of the wrong kind', { ...base, limits: { 'victim.sex': { max: 5 } } }],
    ['limits of a field that has none', { ...base, limits: { 'victim.sex': {} } }],
    ['an unknown rule', { ...base, errors: ['SENTINEL'] }],
    ['a field of another document', { ...base, require: ['identityRecord.firstName'] }],
    ['leaving out what it asks for', { ...base, exclude: ['victim.sex'], require: ['victim.sex'] }],
    ['a list of codes that is empty', { ...base, codes: { sex: [] } }],
    ['an unknown language', { ...base, codes: { language: ['kin', 'SENTINEL'] } }],
    ['bounds with nothing between them', { ...base, limits: { 'victim.age': { min: 30, max: 20 } } }],
    ['bounds that are not numbers', { ...base, limits: { 'victim.age': { min: Number.NaN } } }],
    ['a length of half a character', { ...base, limits: { 'victim.ethnicity': { maxLength: 2.5 } } }],
    ['a name that is a sentence', { ...base, id: 'SENTINEL and more' }],
    ['members of objects', { ...base, codes: { constructor: ['a'] }, limits: { toString: { max: 1 } } }],
    ['an unknown member', { ...base, SENTINEL: 1 }],
    ['another version of the standard', { ...base, base: '9.9' }],
    ['no name', { ...base, id: '' }],
  ])('refuses %s without an exception and without showing it', (_what, json) => {
    const result = defineProfile(json)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('SENTINEL')
  })

  it('says where in a demand something is wrong', () => {
    const wrongAt = (...where: unknown[]): unknown => {
      const result = defineProfile({ ...base, requireWhere: [{ field: 'place.adm2', where }] })
      return result.ok ? undefined : result.findings.map(({ at }) => at.path.join('.'))
    }
    const known = { field: 'place.country', in: ['RW'] }
    expect(wrongAt(known)).toBeUndefined()
    expect(wrongAt(known, { field: 'place.country', in: ['RW', 'SENTINEL'] })).toEqual(['requireWhere.0.where.1.in.1'])
    expect(wrongAt(known, { field: 'place.locality', in: ['RW'] })).toEqual(['requireWhere.0.where.1.in'])
    expect(wrongAt(known, { field: 'victim.sex' })).toEqual(['requireWhere.0.where.1'])
    expect(wrongAt()).toEqual(['requireWhere.0.where'])
  })

  it('states the limits of the standard where a profile has looser ones', () => {
    const statedFor = (id: string, bounds: object): unknown => {
      const result = defineProfile({ ...base, limits: { [id]: bounds } })
      return result.ok ? undefined : result.findings.map(({ params }) => params)
    }
    expect(statedFor('victim.age', { max: 121 })).toEqual([{ fault: 'looser', min: 0, max: 120 }])
    expect(statedFor('money.amount', { min: -1 })).toMatchObject([{ fault: 'looser', min: 0 }])
    expect(statedFor('case.closureDetails', { maxLength: 10_001 })).toEqual([{ fault: 'looser', max: 10_000 }])
    expect(statedFor('victim.specialNeeds', { maxLength: 201 })).toEqual([{ fault: 'looser', max: 200 }])
    expect(statedFor('victim.sex', { max: 5 })).toEqual([{ fault: 'looser' }])
    expect(statedFor('victim.specialNeeds', { maxLength: 200 })).toBeUndefined()
  })
})
