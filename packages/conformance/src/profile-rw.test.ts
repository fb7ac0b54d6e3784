import { readFileSync } from 'node:fs'
import { defineProfile, type Profile, STANDARD_VERSION, toMessage, validatorFor } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'

function shipped(id: string): Profile {
  const path = new URL(`../../../schemas/profiles/${id}.json`, import.meta.url)
  const profile = defineProfile(JSON.parse(readFileSync(path, 'utf8')))
  if (!profile.ok) throw new Error(profile.findings.map((finding) => toMessage(finding)).join('\n'))
  return profile.value
}

type Json = { [member: string]: unknown }

const protection = {
  legalBases: ['publicTask'],
  laws: ['rwandaLaw058Of2021'],
  sensitivity: 'severe',
  retainUntil: '2035-12-31',
  accessRoles: ['caseWorker'],
  collectedOn: '2026-01-05',
  collectedBy: 'caseWorker',
  transferAllowed: 'no',
  impactAssessmentRef: 'dpia-1',
  storageCountry: 'RW',
  encryption: ['atRest'],
  accessLogged: true,
  breachDeadlineHours: 48,
}

/** The errors that a profile adds at a part of a record: the rest of the record is not what is asked about. */
function errorsAt(profile: Profile, part: string, record: Json): string[] {
  const result = validatorFor(profile)({
    standardVersion: STANDARD_VERSION,
    case: { id: 'c-1' },
    reportingEntity: { id: 'o-1', type: 'ngo' },
    dataProtection: protection,
    ...record,
  })
  const findings = result.ok ? [] : result.findings
  return findings
    .filter(({ severity, at }) => severity === 'error' && at.path.join('.').startsWith(part))
    .map(({ code, at }) => `${code} ${at.path.join('.')}`)
}

describe('the profile rw', () => {
  const rw = shipped('rw')

  it('takes missing policy facts for errors, each by itself', () => {
    expect(errorsAt(rw, 'dataProtection', {})).toEqual([])
    for (const name of Object.keys(protection)) {
      const less = { ...protection, [name]: undefined }
      expect(errorsAt(rw, `dataProtection.${name}`, { dataProtection: less }).length, name).toBeGreaterThan(0)
    }
    const none = errorsAt(rw, 'dataProtection', { dataProtection: {} })
    for (const name of Object.keys(protection)) expect(none).toContain(`required dataProtection.${name}`)
  })

  it('asks for the law of Rwanda among the laws', () => {
    const under = (laws: string[]): string[] =>
      errorsAt(rw, 'dataProtection', { dataProtection: { ...protection, laws } })
    expect(under(['gdpr', 'rwandaLaw058Of2021'])).toEqual([])
    expect(under(['gdpr'])).toEqual(['codeList dataProtection.laws'])
  })

  it('asks for the district where more than the country of a place in Rwanda is known, and nowhere else', () => {
    const placed = (place: Json): string[] =>
      errorsAt(rw, 'reportingEntity.place', { reportingEntity: { id: 'o-1', type: 'ngo', place } })
    expect(placed({ country: 'RW' })).toEqual([])
    expect(placed({ country: 'RW', locality: 'Kimironko' })).toEqual(['required reportingEntity.place.adm2'])
    expect(placed({ country: 'BI', locality: 'Muyinga' })).toEqual([])
    expect(placed({ country: 'RW', adm1: 'RW-01', adm2: 'RW-01/Gasabo', locality: 'Kimironko' })).toEqual([])
    expect(placed({ country: 'RW', adm2: 'RW-01/Gasabo' })).toEqual(['required reportingEntity.place.adm1'])
  })

  it('marks what of the laws was not read, and asks nothing because of it', () => {
    const { grounds = [], ...profile } = rw
    const text = JSON.stringify(profile)
    for (const { reading, asks = [] } of grounds) {
      expect(reading === 'notRead' && asks.length > 0).toBe(false)
      for (const id of asks) expect(text, id).toContain(`"${id}"`)
    }
    expect(grounds.filter(({ reading }) => reading === 'notRead').length).toBeGreaterThan(0)
    expect(rw.status).toBe('draft')
  })
})

it('the profile rw-minimum takes missing policy facts for errors', () => {
  const found = errorsAt(shipped('rw-minimum'), 'dataProtection', { dataProtection: {} })
  for (const name of ['legalBases', 'sensitivity', 'retainUntil'])
    expect(found).toContain(`required dataProtection.${name}`)
})

describe('a profile that loosens', () => {
  const base = { id: 'p', version: '1', title: 'P', base: STANDARD_VERSION }
  const said = (profile: Json): string[] => {
    const result = defineProfile({ ...base, ...profile })
    return result.ok ? [] : result.findings.map((finding) => toMessage(finding))
  }
  it.each([
    [{ limits: { 'victim.age': { max: 500 } } }, 'can only restrict the standard (standard: 0 to'],
    [{ exclude: ['victim.id'] }, 'can only restrict the standard'],
    [{ optional: ['case.id'] }, 'something that profiles or case records do not have (1)'],
    [{ codes: { sex: ['female', 'SENTINEL'] } }, 'is not in the code list'],
    [{ errors: ['SENTINEL'] }, 'something that profiles or case records do not have'],
    [
      { requireWhere: [{ field: 'place.adm2', where: [{ field: 'victim.sex' }] }] },
      'something that profiles or case records do not have',
    ],
    [{ requireCode: { 'victim.age': ['x'] } }, 'something that profiles or case records do not have'],
    [{ base: '2.0' }, 'cannot be read here'],
    [{ base: '1.0-draft' }, 'older version'],
    [{ status: 'SENTINEL' }, 'example, draft, official'],
    [{ grounds: [{ law: 'x', reading: 'guessed', says: 'y' }] }, 'wrong type'],
  ])('%j is refused, and it says why', (profile, sentence) => {
    expect(said(profile).join('\n')).toContain(sentence)
    expect(said(profile).join('\n')).not.toContain('SENTINEL')
  })
})
