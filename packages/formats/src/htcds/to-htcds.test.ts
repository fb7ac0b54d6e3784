import { type CaseRecord, type IdentityRecord, STANDARD_VERSION, validate, validateIdentity } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import type { CellValue } from '@tip-standard/sheets'
import { toSourceRows } from '@tip-standard/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { type HtcdsFieldName, htcdsFieldNames, htcdsFields } from './fields.ts'
import { fromHtcds } from './from-htcds.ts'
import { toHtcds } from './to-htcds.ts'
import { htcdsValueLists } from './value-lists.ts'

describe('writing', () => {
  it('reports what HTCDS cannot hold of an identity record, for those that are used', () => {
    const identity = (personId: string): IdentityRecord => ({
      standardVersion: STANDARD_VERSION,
      personId,
      otherNames: ['A', 'B'],
    })
    const record: CaseRecord = {
      standardVersion: STANDARD_VERSION,
      case: { id: 'c1' },
      reportingEntity: { id: 'r' },
      dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
      victims: [{ id: 'v1' }],
    }
    const { losses } = toHtcds([withinCustody(record)], [identity('v1'), identity('another')])
    expect(losses).toContainEqual({ field: 'identityRecord.otherNames', kind: 'dropped', count: 1 })
  })

  it('writes a record of more victims than a call may have arguments', () => {
    const record: CaseRecord = {
      standardVersion: STANDARD_VERSION,
      case: { id: 'c1' },
      reportingEntity: { id: 'r' },
      dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
      victims: Array.from({ length: 150_000 }, (_, at) => ({ id: `v${at}` })),
    }
    expect(toHtcds([withinCustody(record)]).rows).toHaveLength(150_000)
  })

  it('reports what HTCDS cannot hold', () => {
    const { header, rows, losses } = toHtcds([
      withinCustody({
        standardVersion: STANDARD_VERSION,
        case: { id: 'c1' },
        reportingEntity: { id: 'r', type: 'hotline' },
        dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
        victims: [
          {
            id: 'v1',
            sex: 'female',
            sexBasis: 'self',
            pregnant: true,
            absent: { birthDate: 'refused' },
            exploitation: [{ form: 'forcedCriminality', kinds: ['scam'] }, { form: 'other' }],
            meansOfControl: [{ code: 'usesChildren' }, { code: 'threatensFamily' }, { code: 'threats' }],
            consents: [{ purpose: 'research', decision: 'granted', method: 'oral' }],
          },
        ],
        perpetrators: [{ id: 'p', roles: ['exploiter'] }],
        relations: [{ victimId: 'v1', perpetratorId: 'p', kinds: ['intimatePartner'] }],
      }),
    ])
    const value = (name: HtcdsFieldName) => rows[0]?.[header.indexOf(name)]
    expect(value('vic_TypeOfExploitation')).toBe('Other')
    expect(value('vic_RelationshipToTrafficker')).toBe('Acquainted')
    expect(value('con_Consent')).toBe('')
    expect(value('vic_MethodsOfControl')).toBe('Other;ThreatensChildrenFamily;PhysicalThreats')
    for (const loss of [
      { field: 'victim.pregnant', kind: 'dropped', count: 1 },
      { field: 'absentReason.refused', kind: 'dropped', count: 1 },
      { field: 'exploitationForm.forcedCriminality', to: 'vic_TypeOfExploitation.Other', kind: 'merged', count: 1 },
      { field: 'exploitationKind.scam', kind: 'dropped', count: 1 },
      {
        field: 'relationToVictim.intimatePartner',
        to: 'vic_RelationshipToTrafficker.Acquainted',
        kind: 'merged',
        count: 1,
      },
      { field: 'meansOfControl.usesChildren', to: 'vic_MethodsOfControl.Other', kind: 'merged', count: 1 },
      { field: 'meansOfControl.threats', to: 'vic_MethodsOfControl.PhysicalThreats', kind: 'narrowed', count: 1 },
      { field: 'organisationType.hotline', kind: 'dropped', count: 1 },
      { field: 'consent.method', kind: 'dropped', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })
})

/** Rows within the value lists, like those of a careful person. */
const text = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ]{0,20}[A-Za-z0-9]$/)
const coded = (field: keyof typeof htcdsValueLists, codes = htcdsValueLists[field].map(([code]) => code as string)) =>
  fc.constantFrom(...codes)
const several = (field: keyof typeof htcdsValueLists, codes?: string[]) =>
  fc.uniqueArray(coded(field, codes), { minLength: 1, maxLength: 5 }).map((values) => values.join(';'))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const phone = fc.stringMatching(/^\+[1-9][0-9]{6,12}$/)
const position = fc.integer({ min: -80, max: 80 }).map(String)
const country = fc.constantFrom('RW', 'UG', 'KE', 'FR', 'CD')
const withoutPair = htcdsValueLists.per_RoleInProcess
  .map(([code]) => code as string)
  .filter((code) => code !== 'Abuser')

function arbitraryOf(field: (typeof htcdsFields)[number]): fc.Arbitrary<string> {
  const { name } = field
  if (name === 'prs_Citizenship') return fc.uniqueArray(country, { minLength: 1 }).map((codes) => codes.join(';'))
  if (name === 'prs_PrimaryLanguage') return fc.constantFrom('kin', 'fre', 'eng')
  if (name === 'prs_SecondaryLanguage') return fc.constantFrom('swa', 'lug')
  if (name === 'vic_AgeWhenTrafficked' || name === 'prs_NumberOfChildren')
    return fc.integer({ min: 0, max: 30 }).map(String)
  if (/Longitude|Latitude/.test(name)) return position
  if (/Country$/.test(name)) return country
  if (/Phone$/.test(name)) return phone
  if (name === 'prs_Email') return fc.constant('ada@example.org')
  if (name === 'prs_Birthdate') return fc.constantFrom('1950', '1960-02', '1970-03-04')
  if (name === 'prs_Salutation') return fc.constantFrom('Mrs', 'Mr')
  if (/PostalCode/.test(name)) return fc.constantFrom('KG 1', '1200')
  if (name === 'per_RoleInProcess') return several(name, withoutPair)
  // Servitude and similar types are independent; a kind of sexual exploitation belongs to that form.
  if (name in htcdsValueLists) {
    const list = name as keyof typeof htcdsValueLists
    return field.kind === 'many' ? several(list) : coded(list)
  }
  if (field.kind === 'date') return day
  if (field.kind === 'checkbox')
    return name === 'prs_Deceased' ? fc.constantFrom('true', 'false') : fc.constantFrom('true', 'no', 'false')
  return text
}

const row = fc
  .tuple(...htcdsFields.map((field) => fc.option(arbitraryOf(field), { nil: '', freq: 2 })))
  .map((cells) => {
    const values = [...cells]
    const at = (name: HtcdsFieldName) => htcdsFieldNames.indexOf(name)
    // Half a position does not count, and a second language requires a first: other tests cover both.
    for (const [one, other] of [
      ['org_ShippingLongitude', 'org_ShippingLatitude'],
      ['prs_MailingLongitude', 'prs_MailingLatitude'],
      ['hte_Longitude', 'hte_Latitude'],
    ] as const)
      if (values[at(one)] === '' || values[at(other)] === '') values[at(one)] = values[at(other)] = ''
    if (values[at('prs_PrimaryLanguage')] === '') values[at('prs_SecondaryLanguage')] = ''
    return values
  })
  .filter((values) => values.some((value) => value !== ''))

const toSet = (cell: string) => cell.split(';').toSorted().join(';')

describe('properties', () => {
  it('a row within the lists comes back as it was, in any order of values', () => {
    fc.assert(
      fc.property(row, (values) => {
        const { records, identities, findings } = fromHtcds(toSourceRows([htcdsFieldNames, values]))
        const back = toHtcds(records.map(withinCustody), identities)
        const errors = findings.filter(({ severity }) => severity === 'error')
        expect(errors).toEqual([])
        // A value that was read as gender is never written again: no one can tell whether it is the recorded sex.
        const gender = htcdsFieldNames.indexOf('prs_Gender')
        const expected = values.with(gender, values[gender] === '' ? '' : 'NonSpecifiedUnknown')
        expect(back.rows[0]?.map(toSet)).toEqual(expected.map(toSet))
        // A record from HTCDS itself loses only that, and data without an HTCDS field.
        const dropped = back.losses.filter(({ kind }) => kind === 'dropped').map(({ field }) => field)
        const lost = ['case.id', 'victim.id', 'reportingEntity.id', 'victim.genderIdentity']
        expect(dropped.filter((field) => !lost.includes(field))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('whatever is typed, what comes out validates, and no finding holds a value', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom<CellValue>(
        null,
        true,
        false,
        0,
        -1,
        1e21,
        45000,
        { iso: '2024-02-30' },
        { iso: '10:00:00' },
        'ForcedLabour;?',
        '1999-01-01',
        'x',
        ' ',
        '5',
        '180.5',
        'RW',
        ';;',
        'Zzyzx',
      ),
      fc.double(),
    )
    fc.assert(
      fc.property(fc.array(cell, { minLength: 84, maxLength: 84 }), (values) => {
        const { records, identities, findings } = fromHtcds([
          { row: 1, values: [...htcdsFieldNames] },
          { row: 2, values },
        ])
        for (const record of records) expect(validate(record)).toMatchObject({ ok: true })
        for (const identity of identities) expect(validateIdentity(identity)).toMatchObject({ ok: true })
        expect(JSON.stringify(findings)).not.toContain('Zzyzx')
        for (const finding of findings) expect(exchangeCatalogue.english.say(finding)).not.toMatch(/[{}]/)
      }),
      { numRuns: 300 },
    )
  })

  it('rows of random valid cells mixed with each other validate too', () => {
    const anyDate = fc.constantFrom('1950', '2020-05-01', '2024-12', '')
    fc.assert(
      fc.property(row, anyDate, anyDate, anyDate, (values, birth, event, incoming) => {
        const cells = [...values]
        cells[htcdsFieldNames.indexOf('prs_Birthdate')] = birth
        cells[htcdsFieldNames.indexOf('hte_Date')] = event
        cells[htcdsFieldNames.indexOf('cas_IncomingReferralDate')] = incoming
        for (const record of fromHtcds(toSourceRows([htcdsFieldNames, cells])).records)
          expect(validate(record)).toMatchObject({ ok: true })
      }),
      { numRuns: 200 },
    )
  })
})
