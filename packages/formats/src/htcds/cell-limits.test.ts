/** Cells at the limits of a field, and the findings for cells with more than one thing in them. */

import type { CellValue } from '@tip-standard/sheets'
import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { type HtcdsFieldName, htcdsFields } from './fields.ts'
import { convert } from './fixture-table.ts'
import { fromHtcds } from './from-htcds.ts'
import { detectHtcds } from './headers.ts'
import { readNumber } from './read-number.ts'
import { readValues } from './read-values.ts'
import { type HtcdsListField, htcdsValueLists } from './value-lists.ts'

/** Reads one cell beside two blank ones, so that the header is recognised and nothing else is found. */
const read = (field: HtcdsFieldName, cell: CellValue) =>
  convert({ [field]: cell, prs_SecondName: '', cas_CaseOwner: '', per_RoleDetails: '' })

describe('numbers', () => {
  it.each<[HtcdsFieldName, number, number]>([
    ['vic_AgeWhenTrafficked', 0, 120],
    ['prs_NumberOfChildren', 0, 30],
  ])('of %s are from %i to %i, both included', (field, min, max) => {
    const name = field === 'vic_AgeWhenTrafficked' ? 'ageWhenTrafficked' : 'numberOfChildren'
    for (const value of [min, max]) expect(read(field, value).victim?.[name]).toBe(value)
    for (const value of [min - 1, max + 1]) {
      const { victim, findings } = read(field, value)
      expect(victim?.[name]).toBeUndefined()
      expect(findings).toMatchObject([{ code: 'outOfRange', params: { min, max } }])
    }
  })

  it('of positions end at the poles and the date line', () => {
    const at = (longitude: CellValue, latitude: CellValue) =>
      convert({ hte_Longitude: longitude, hte_Latitude: latitude, prs_SecondName: '' })
    for (const [longitude, latitude] of [
      [180, 90],
      [-180, -90],
    ] as const)
      expect(at(longitude, latitude).identities[0]?.addresses).toMatchObject([{ longitude, latitude }])
    expect(at(181, 1).findings).toMatchObject([{ code: 'outOfRange', params: { min: -180, max: 180 } }])
    expect(at(1, 91).findings).toMatchObject([{ code: 'outOfRange', params: { min: -90, max: 90 } }])
    // The value out of range is reported, and not also that its other half is missing.
    expect(at(181, '').codes).toEqual(['outOfRange'])
    expect(at('', 91).codes).toEqual(['outOfRange'])
    expect(at(1, '').codes).toEqual(['halfPosition'])
  })

  it.each([
    ['-1,5', -1.5],
    ['1,5', 1.5],
    ['+3', 3],
    ['âge : 17', 17],
    ['1,5,2', Number.NaN],
    ['', Number.NaN],
  ])('such as %j are read with their sign', (text, value) => {
    expect(readNumber(text).value).toBe(value)
  })

  it.each(['na', 'ND', 'nr', 'dk', 'Unknown', '-'])('that are said to be missing, as by %s, are so', (word) => {
    for (const field of [
      'prs_NumberOfChildren',
      'prs_Birthdate',
      'prs_Deceased',
      'prs_Email',
      'prs_HomePhone',
    ] as const)
      expect(read(field, word).codes, field).toEqual(['missingRead'])
  })
})

describe('texts', () => {
  it('may be as long as their field, counted in characters', () => {
    for (const [text, code] of [
      ['x'.repeat(120), undefined],
      ['\u{1F600}'.repeat(120), undefined],
      ['x'.repeat(121), 'textTooLong'],
      ['\u{1F600}'.repeat(121), 'textTooLong'],
    ] as const) {
      const { identities, codes } = read('prs_FirstName', text)
      expect(codes).toEqual(code === undefined ? [] : [code])
      expect(identities[0]?.firstName).toBe(code === undefined ? text : undefined)
    }
  })

  it('lose the space around them with a note', () => {
    expect(read('prs_FirstName', ' Ada').codes).toEqual(['variantRead'])
    expect(read('prs_Email', ' ada@example.org').codes).toEqual(['variantRead'])
  })

  it.each(['ada@example.org or so', 'ada@@example.org', '@example.org', 'ada'])('%s is no address', (text) => {
    expect(read('prs_Email', text)).toMatchObject({ codes: ['invalidEmail'] })
    expect(JSON.stringify(read('prs_Email', text).identities)).not.toContain('ada')
  })

  it('that go into a case record are looked through for people, every column of them', () => {
    const isText = ({ kind }: (typeof htcdsFields)[number]) => ['text', 'longText', 'organisation'].includes(kind)
    // For organisations and towns, the name itself is requested.
    const named = /^org_|^cas_Refer\w+Organisation$|^hte_City$/
    const held = htcdsFields.filter(isText).flatMap(({ name }) => {
      const { record, codes } = convert(
        { [name]: 'Marker', cas_Status: 'Active', prs_Gender: '', prs_SecondaryLanguage: '' },
        { detectPersonalText: (text) => text === 'Marker' },
      )
      return JSON.stringify(record).includes('Marker') && !named.test(name) ? [[name, codes]] : []
    })
    expect(held.map(([, codes]) => codes)).toEqual(held.map(() => ['personalText']))
    expect(held.length).toBeGreaterThan(12)
  })

  it('of referred organisations are twenty at most, each of 200 characters', () => {
    const several = (count: number, length = 5) =>
      read('cas_ReferredOrganisation', Array.from({ length: count }, (_, at) => `${at}`.padEnd(length, 'x')).join('; '))
    const taken = several(20).victim?.referrals?.[0]?.toEntities
    expect(taken).toHaveLength(20)
    expect(several(1, 200).codes).toEqual([])
    for (const { victim, codes } of [
      several(21),
      several(1, 201),
      read('cas_ReferredOrganisation', `a;${'x'.repeat(201)}`),
    ]) {
      expect(codes).toEqual(['textTooLong'])
      expect(victim?.referrals?.[0]).toMatchObject({ absent: { toEntities: 'unknown' } })
    }
  })
})

describe('lists', () => {
  it('have each country and each language once, and say which came twice', () => {
    const { victim, codes } = read('prs_Citizenship', 'RW;UG;Rwanda')
    expect([victim?.citizenships, codes]).toEqual([['RW', 'UG'], ['duplicateValue']])
    const spoken = convert({ prs_PrimaryLanguage: 'kin', prs_SecondaryLanguage: 'kin', cas_Status: '' })
    expect([spoken.victim?.languages, spoken.codes]).toEqual([['kin'], ['duplicateValue']])
  })

  it('of one value take no first of two', () => {
    const { victim, codes } = read('prs_MaritalStatus', 'Single;Married')
    expect([victim?.maritalStatus, victim?.absent?.maritalStatus, codes]).toEqual([
      undefined,
      'unknown',
      ['severalValues'],
    ])
  })

  it('of a gender keep the one that is named beside "not specified"', () => {
    const { victim, codes } = read('prs_Gender', 'NonSpecifiedUnknown;Feminine')
    expect([victim?.genderIdentity, codes]).toEqual(['woman', ['valueWithoutHome']])
  })

  it('know each code in any spelling of letters', () => {
    for (const [field, list] of Object.entries(htcdsValueLists) as [HtcdsListField, readonly [string, string][]][])
      for (const [code, label] of list) {
        // A code that equals the label of another one is read as that other one.
        if (list.some(([other, text]) => other !== code && text.toLowerCase() === code.toLowerCase())) continue
        for (const text of [code.toUpperCase(), label.toUpperCase()])
          expect(readValues(field, text).values[0]?.code, `${field} ${text}`).toBe(code)
      }
  })

  it('joined by spaces are taken all or not at all', () => {
    expect(readValues('vic_MethodsOfControl', 'DebtBondage Shouting')).toEqual({
      values: [],
      unknown: ['DebtBondage Shouting'],
    })
  })

  it('of languages are as HTCDS has them in three letters, and noted in any other form', () => {
    expect(['fre', 'fra', 'fr', 'kin'].map((text) => read('prs_PrimaryLanguage', text).codes)).toEqual([
      [],
      [],
      ['variantRead'],
      [],
    ])
  })
})

describe('below the labels of the template', () => {
  const header = ['First Name', 'Gender', 'Birthdate', 'Citizenship', 'Consent', 'Mailing Country', 'Case Owner']
  const below = (...rows: CellValue[][]) => {
    const { records, identities, findings } = fromHtcds(toSourceRows([header, ...(rows as string[][])]))
    return { records, identities, codes: findings.map(({ code }) => code) }
  }

  it('a value that IOM offers there is no one’s mistake', () => {
    expect(below(['Ada', 'Not Specified/Unknown', '', '', 'false', '', '']).codes).toEqual([])
    expect(below(['Ada', 'Feminine', '', '', 'yes', '', '']).codes).toEqual([])
  })

  it('NA is asked about in every column of countries; as an answer to a form it is Namibia', () => {
    const { identities, codes } = below(['Ada', '', '', 'NA', '', 'NA', ''])
    expect(codes).toEqual(['missingOrNamibia', 'missingOrNamibia'])
    expect(identities[0]?.addresses?.[0]).toMatchObject({ absent: { country: 'unknown' } })
    const form = ['prs_First_Name', 'prs_Second_Name', 'prs_MailingCountry', 'prs_Citizenship']
    const { identities: answered } = fromHtcds(toSourceRows([form, ['Ada', 'Uwase', 'NA', 'NA']]))
    expect(answered[0]?.addresses?.[0]?.country).toBe('NA')
  })

  it('a row is the header once more only where every cell of it is', () => {
    const { records, codes } = below(header, ['Gender', 'Feminine', '1999', 'RW', 'yes', '', 'Case Owner'])
    expect([records.length, codes]).toEqual([1, ['repeatedHeader']])
  })

  it('a number beyond the first column without a header is reported, and tells no rows apart', () => {
    const row = ['Ada', 'Feminine', '1999-05-04', 'RW', 'yes', '', '']
    const { records, codes } = below([...row, '1'], [...row, '2'])
    expect([records.length, codes]).toEqual([2, ['valueWithoutHeader', 'valueWithoutHeader', 'duplicateRow']])
  })

  it('each label that one field has means that field, whatever words other languages have', () => {
    const labels = htcdsFields.filter(
      ({ label }) => label !== '' && htcdsFields.filter((other) => other.label === label).length === 1,
    )
    const layout = detectHtcds([{ row: 1, values: labels.map(({ label }) => label) }])
    expect([...(layout?.columns.keys() ?? [])]).toEqual(labels.map(({ name }) => name))
  })

  it('a label that several fields have is asked about, whatever words other languages have', () => {
    const labels = htcdsFields.map(({ label }) => label).filter((label) => label !== '')
    const shared = [...new Set(labels.filter((label, at) => labels.indexOf(label) !== at))]
    expect(shared.length).toBeGreaterThan(0)
    const layout = detectHtcds([{ row: 1, values: [...header, ...shared] }])
    expect(layout?.findings).toMatchObject(
      shared.map((_, at) => ({ code: 'ambiguousHeader', at: { column: header.length + at + 1 } })),
    )
  })

  it('the label is followed in an XLSForm too where the name above it is another field’s', () => {
    const layout = detectHtcds(
      toSourceRows([
        ['prs_First_Name', 'prs_Second_Name', 'prs_Email', 'cas_Status'],
        ['First Name', 'Second Name', 'Gender', 'Status'],
      ]),
    )
    expect(layout?.kind).toBe('xlsform')
    expect(layout?.findings).toContainEqual(
      expect.objectContaining({ code: 'shiftedHeader', at: { row: 2, column: 3, cell: 'C2' } }),
    )
    expect(layout?.columns.get('prs_Gender')).toBe(3)
  })

  it('two names of fields are no table of HTCDS yet', () => {
    expect(detectHtcds([{ row: 1, values: ['prs_Gender', 'prs_Email', 'shoe size'] }])).toBeUndefined()
    expect(detectHtcds([{ row: 1, values: ['prs_Gender', 'prs_Email', 'cas_Status'] }])?.kind).toBe('names')
  })
})
