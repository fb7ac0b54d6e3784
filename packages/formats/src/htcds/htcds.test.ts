import { STANDARD_VERSION, validate, validateIdentity } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SourceRow, toSourceRows } from '../records/source-row.ts'
import type { CellValue } from '../xlsx/read-sheet.ts'
import { type HtcdsFieldName, htcdsFieldNames, htcdsFields } from './fields.ts'
import { type FromHtcdsOptions, fromHtcds } from './from-htcds.ts'
import { detectHtcds } from './headers.ts'
import { toHtcds } from './to-htcds.ts'
import { htcdsValueLists } from './value-lists.ts'

/** A flat table with one row. */
function toTable(cells: Partial<Record<HtcdsFieldName, CellValue>>): SourceRow[] {
  const names = Object.keys(cells)
  return [
    { row: 1, values: names },
    { row: 2, values: Object.values(cells) },
  ]
}

function convert(cells: Partial<Record<HtcdsFieldName, CellValue>>, options?: FromHtcdsOptions) {
  const result = fromHtcds(toTable(cells), options)
  const [record] = result.records
  if (!record) throw new Error('no record')
  return { ...result, record, victim: record.victims?.[0], codes: result.findings.map(({ code }) => code) }
}

/** The header rows of IOM's Excel templates, shifted, misspelt and with a hole as they are there. */
const templateCodes = [
  null,
  'cas_CaseOwner',
  'prs_FirstName',
  'con_Consent',
  'prs_Gender',
  'prs_MailingCity',
  'prs_MailingCountry',
  'prs_MailingState',
  'prs_MailingStreet',
  'prs_MailingPostalCode',
  'vic_TraffickinStatusDecisionMakingOrg',
  null,
]
const templateLabels = [
  null,
  'Case Owner',
  'First Name',
  'Consent',
  'Gender',
  'Mailing Street',
  'Mailing City',
  'Mailing State/Province',
  'Mailing Zip/Postal Code',
  'Mailing Country',
  'Trafficking Status Decision Making Organization',
  'Reason for Outgoing Referral',
]

describe('the fields of HTCDS', () => {
  it('are 84, of which 40 are core', () => {
    expect(htcdsFields).toHaveLength(84)
    expect(new Set(htcdsFieldNames).size).toBe(84)
    expect(htcdsFields.filter(({ core }) => core)).toHaveLength(40)
  })

  it('have a list of values exactly where a list is to be picked from, languages and countries aside', () => {
    const lists = htcdsFields.filter(({ name }) => name in htcdsValueLists).map(({ name }) => name)
    const picks = htcdsFields
      .filter(({ kind, name }) => (kind === 'one' || kind === 'many') && !/Language|Citizenship/.test(name))
      .map(({ name }) => name)
    expect(lists).toEqual(picks)
  })
})

describe('headers', () => {
  const template: SourceRow[] = [
    { row: 1, values: templateCodes },
    { row: 2, values: templateLabels },
    {
      row: 3,
      values: [
        1,
        'Owner',
        'Ada',
        'x',
        'Feminine',
        '1 High Street',
        'Kigali',
        'Kigali',
        'KG 1',
        'Rwanda',
        'Police',
        'Other',
      ],
    },
    { row: 4, values: [2] },
  ]

  it('follow the label where code and label of an address are shifted', () => {
    const { identities, findings } = fromHtcds(template)
    expect(identities.find(({ role }) => role === 'victim')?.addresses).toEqual([
      { use: 'mailing', street: '1 High Street', city: 'Kigali', state: 'Kigali', postalCode: 'KG 1', country: 'RW' },
    ])
    const shifted = findings.filter(({ code }) => code === 'shiftedHeader')
    expect(shifted.map(({ at }) => at.cell)).toEqual(['F2', 'G2', 'I2', 'J2'])
  })

  it('read the misspelt name and the column without a code', () => {
    const { records, findings } = fromHtcds(template)
    expect(records[0]?.victims?.[0]).toMatchObject({
      statusDecidedBy: 'police',
      referrals: [{ direction: 'outgoing', reason: 'other' }],
    })
    expect(findings.filter(({ code }) => code === 'repairedHeader').map(({ at }) => at.cell)).toEqual(['K2', 'L2'])
  })

  it('take rows that hold their number only for blank, without a finding', () => {
    const { records, findings } = fromHtcds(template)
    expect(records).toHaveLength(1)
    expect(findings.some(({ code }) => code === 'valueWithoutHeader')).toBe(false)
  })

  it('of IOM’s XLSForm are known, and what it asks for under the title stays with the names', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['start', 'group/prs_First_Name', 'prs_Second_Name', 'prs_Title', 'vic_Methods_of_Control'] },
      { row: 2, values: [null, 'Ada', 'Uwase', 'Mukamana', 'DebtBondage PhysicalAbuse'] },
    ]
    const { records, identities, findings } = fromHtcds(rows)
    expect(detectHtcds(rows)?.kind).toBe('xlsform')
    expect(records[0]?.victims?.[0]).toMatchObject({
      meansOfControl: [{ code: 'debtBondage' }, { code: 'physicalAbuse' }],
    })
    expect(records[0]?.victims?.[0]?.positionInOrganisation).toBeUndefined()
    expect(identities[0]).toMatchObject({ firstName: 'Ada', secondName: 'Uwase', otherNames: ['Mukamana'] })
    expect(findings.map(({ code }) => code)).toContain('mislabelledField')
  })

  it('may come in any order below other rows, and what is not known is reported by its place', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['A title'] },
      { row: 3, values: ['cas_Status', 'shoe size', 'prs_Gender', 'prs_Birthdate', 'prs_Gender'] },
      { row: 4, values: ['Active', '42', 'Masculine', '1999', 'Feminine'] },
    ]
    const { records, findings } = fromHtcds(rows)
    expect(records[0]?.case.status).toBe('open')
    expect(records[0]?.victims?.[0]?.genderIdentity).toBe('man')
    expect(findings.map(({ code, at }) => [code, at.cell])).toEqual([
      ['unknownColumn', 'B3'],
      ['duplicateColumn', 'E3'],
    ])
  })

  it('that are labels only are read where a label means one field', () => {
    const rows: SourceRow[] = [
      { row: 1, values: ['First Name', 'Gender', 'Birthdate', 'Citizenship', 'Status', 'Type', 'Consent', 'Email'] },
      { row: 2, values: ['Ada', 'Feminine', '1999-05-04', 'Rwanda', 'Follow up', 'x', 'yes', ''] },
    ]
    const { records, findings } = fromHtcds(rows)
    expect(records[0]).toMatchObject({ case: { status: 'followUp' }, victims: [{ citizenships: ['RW'] }] })
    expect(findings.find(({ code }) => code === 'ambiguousHeader')?.at.cell).toBe('F1')
  })

  it('of another table are not taken for HTCDS', () => {
    const rows = toSourceRows([
      ['name', 'email', 'title', 'phone', 'status', 'date'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ])
    expect(detectHtcds(rows)).toBeUndefined()
    expect(fromHtcds(rows).findings.map(({ code }) => code)).toEqual(['unknownLayout'])
  })
})

describe('values', () => {
  it('are read by label, by code and in the spellings of the templates', () => {
    const { victim, record, codes } = convert({
      cas_Status: 'Follow up',
      cas_ReasonForIncomingReferral: 'Migration Or Change Of Location',
      vic_MethodsOfControl: 'Debt bondage ',
      vic_TraffickingStatus: 'Possible victim of trafficking',
    })
    expect(record.case.status).toBe('followUp')
    expect(victim).toMatchObject({
      status: 'potential',
      meansOfControl: [{ code: 'debtBondage' }],
      referrals: [{ reason: 'migrationOrChangeOfLocation' }],
    })
    expect(codes.toSorted()).toEqual(['labelRead', 'variantRead', 'variantRead', 'variantRead'])
  })

  it('joined by ; have no order, even where a label has a ; of its own', () => {
    const industry = 'Public administration and defence; compulsory social security;Construction'
    const { victim } = convert({
      prs_Gender: 'Masculine',
      vic_TypeOfExploitation: 'Servitude; ForcedLabour',
      vic_ForcedLabourIndustry: industry,
    })
    expect(victim?.exploitation).toEqual([{ form: 'slaveryServitude' }, { form: 'forcedLabour', sectors: ['O', 'F'] }])
    expect(
      convert({ prs_Gender: 'Masculine', cas_Status: '', vic_TypeOfExploitation: 'ForcedLabour;Servitude' }).codes,
    ).toEqual([])
  })

  it('that are in no list are unknown and reported, the rest of the cell is kept', () => {
    const { victim, findings } = convert({
      prs_MaritalStatus: 'It is complicated',
      prs_Gender: 'Masculine',
      vic_MethodOfRecruitment: 'AtWork;By pigeon',
    })
    expect(victim).toMatchObject({ absent: { maritalStatus: 'unknown' }, recruitment: [{ methods: ['atWork'] }] })
    expect(findings.map(({ code, at, params }) => [code, at.cell, params.field])).toEqual([
      ['unknownValue', 'A2', 'prs_MaritalStatus'],
      ['unknownValue', 'C2', 'vic_MethodOfRecruitment'],
    ])
  })

  it.each([
    ['alpha-2', 'RW', 'RW', 0],
    ['alpha-3', 'RWA', 'RW', 1],
    ['a name', 'Rwanda', 'RW', 1],
    ['a name as HTCDS lists it', 'Congo, Democratic Republic of the', 'CD', 1],
    ['a name that the list gives to one of two', 'Congo', 'CG', 1],
    ['small letters', ' rw ', 'RW', 1],
  ])('of citizenship may be %s', (_, cell, code, count) => {
    const { victim, findings } = convert({ prs_Citizenship: cell, prs_Gender: '', cas_Status: 'Active' })
    expect(victim?.citizenships).toEqual([code])
    expect(findings).toHaveLength(count)
  })

  it.each([
    ['639-1', 'fr', 'fra'],
    ['639-2 bibliographic', 'fre', 'fra'],
    ['639-2 terminological', 'fra', 'fra'],
    ['639-3 only', 'nyn', 'nyn'],
    ['a name', 'Kinyarwanda', 'kin'],
    ['a bare name of a language that is listed twice with notes', 'Swahili', 'swa'],
    ['a name that looks like the code of another', 'Ga', undefined],
  ])('of languages may be %s', (_, cell, code) => {
    const { victim } = convert({ prs_PrimaryLanguage: cell, cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.languages).toEqual(code === undefined ? undefined : [code])
    if (code === undefined) expect(victim?.absent?.languages).toBe('unknown')
  })

  it.each<[string, CellValue, string | undefined, string | undefined]>([
    ['an Excel date', { iso: '1999-05-04' }, '1999-05-04', undefined],
    ['a time of day too', { iso: '1999-05-04T10:00:00' }, '1999-05-04', 'timeDropped'],
    ['ISO', '1999-05-04', '1999-05-04', undefined],
    ['a year', '1999', '1999', undefined],
    ['a year as a number', 1999, '1999', undefined],
    ['a month', '1999-05', '1999-05', undefined],
    ['a number of days', 36284, '1999-05-04', 'serialDate'],
    ['day first, past the twelfth', '25/12/1999', '1999-12-25', 'dateReordered'],
    ['month first, past the twelfth', '12/25/1999', '1999-12-25', 'dateReordered'],
    ['the same day and month', '5.5.1999', '1999-05-05', 'dateReordered'],
    ['a month in letters', '4 May 1999', '1999-05-04', 'dateReordered'],
    ['day and month alike', '04/05/1999', undefined, 'ambiguousDate'],
    ['two digits for the year', '25/12/99', undefined, 'ambiguousDate'],
    ['a day that is none', '2001-02-29', undefined, 'invalidDate'],
    ['words', 'last summer', undefined, 'invalidDate'],
  ])('of dates may be %s', (_, cell, date, finding) => {
    const { victim, codes } = convert({ prs_Birthdate: cell, cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.birthDate).toBe(date)
    expect(codes).toEqual(finding ? [finding] : [])
    if (date === undefined) expect(victim?.absent?.birthDate).toBe('unknown')
  })

  it('of dates in a known order are not ambiguous', () => {
    const cells = { prs_Birthdate: '04/05/1999', cas_Status: 'Active', prs_Gender: '' }
    expect(convert(cells, { dateOrder: 'dayMonthYear' }).victim?.birthDate).toBe('1999-05-04')
    expect(convert(cells, { dateOrder: 'monthDayYear' }).victim?.birthDate).toBe('1999-04-05')
  })

  it('of dates that need a day are unknown without one', () => {
    const { victim, codes } = convert({ cas_IncomingReferralDate: '2021-05', cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.referrals?.[0]?.absent?.sentOn).toBe('unknown')
    expect(codes).toEqual(['dateNotFull'])
  })

  it.each<[CellValue, boolean | undefined]>([
    [true, true],
    ['1', true],
    ['Yes', true],
    ['x', true],
    [false, false],
    ['no', false],
    [0, false],
    ['maybe', undefined],
  ])('of a box %s', (cell, expected) => {
    const { victim } = convert({ prs_Deceased: cell, cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.deceased).toBe(expected)
    expect(victim?.absent?.deceased).toBe(expected === undefined ? 'unknown' : undefined)
  })

  it('of numbers may be text; what is out of range is unknown', () => {
    expect(convert({ prs_NumberOfChildren: '3', cas_Status: '', prs_Gender: '' }).victim?.numberOfChildren).toBe(3)
    const { victim, codes } = convert({ vic_AgeWhenTrafficked: 999, prs_NumberOfChildren: '2.5', cas_Status: 'Active' })
    expect(victim?.absent).toMatchObject({ ageWhenTrafficked: 'unknown', numberOfChildren: 'unknown' })
    expect(codes.toSorted()).toEqual(['invalidNumber', 'outOfRange'])
  })

  it('of telephones lose their spacing and nothing else', () => {
    const { identities, codes } = convert({
      prs_HomePhone: '00250 788-123 456',
      prs_MobilePhone: '0788 123 456',
      cas_Status: 'Active',
    })
    expect(identities[0]).toMatchObject({ homePhone: '+250788123456', absent: { mobilePhone: 'unknown' } })
    expect(codes).toEqual(['variantRead', 'invalidPhone'])
  })
})

describe('meaning', () => {
  it('gender never becomes sex', () => {
    const { victim, record } = convert({ prs_Gender: 'Transgender Feminine', cas_Status: 'Active', prs_Deceased: '' })
    expect(victim).toMatchObject({
      genderIdentity: 'transgenderWoman',
      provenance: { genderIdentity: { source: 'import', system: 'HTCDS 2.0' } },
      absent: { sex: 'unknown' },
    })
    expect(victim?.sex).toBeUndefined()
    expect(validate(record).ok).toBe(true)
  })

  it('a gender that is not specified is unknown and flagged as ambiguous', () => {
    const { victim, codes } = convert({ prs_Gender: 'NonSpecifiedUnknown', cas_Status: 'Active', prs_Deceased: '' })
    expect(victim?.absent?.genderIdentity).toBe('unknown')
    expect(codes).toEqual(['unspecifiedGender'])
  })

  it('blank cells say nothing at all', () => {
    const { victim } = convert({
      prs_Gender: '',
      prs_Deceased: ' ',
      prs_NumberOfChildren: null,
      vic_MethodsOfControl: '',
      cas_Status: 'Active',
    })
    expect(victim).toEqual({ id: 'person-2', absent: { consents: 'unknown' } })
  })

  it('a ticked consent is one consent of unspecified scope; an unticked box is neither consent nor refusal', () => {
    expect(convert({ con_Consent: 'x', cas_Status: '', prs_Gender: '' }).victim?.consents).toEqual([
      {
        id: 'htcds-consent',
        purpose: 'unspecified',
        decision: 'granted',
        absent: { givenBy: 'unknown', date: 'unknown' },
      },
    ])
    const unticked = convert({ con_Consent: false, cas_Status: '', prs_Gender: '' })
    expect(unticked.victim?.consents?.[0]).toMatchObject({ absent: { decision: 'unknown' } })
    expect(unticked.codes).toEqual(['uncheckedConsent'])
    expect(convert({ con_Consent: 'No', cas_Status: '', prs_Gender: '' }).victim?.consents?.[0]?.decision).toBe(
      'refused',
    )
  })

  it('child labour is for review: no form is inferred', () => {
    const { victim, codes } = convert({ vic_TypeOfExploitation: 'ChildLabour', cas_Status: '', prs_Gender: '' })
    expect(victim?.exploitation).toMatchObject([{ absent: { form: 'unknown' } }])
    expect(victim?.exploitation?.[0]?.form).toBeUndefined()
    expect(codes).toEqual(['childLabour'])
  })

  it('a number of children gives no dependants', () => {
    expect(convert({ prs_NumberOfChildren: 2, cas_Status: '', prs_Gender: '' }).victim).toMatchObject({
      numberOfChildren: 2,
    })
    expect(convert({ prs_NumberOfChildren: 2, cas_Status: '', prs_Gender: '' }).victim?.dependants).toBeUndefined()
  })

  it.each([
    ['Familial', 'family'],
    ['Acquainted', 'acquaintedUnspecified'],
    ['Unaquainted', 'stranger'],
    ['Unacquainted', 'stranger'],
  ])('the relation %s is read as %s, with a perpetrator of whom nothing is known', (value, kind) => {
    const { record } = convert({ vic_RelationshipToTrafficker: value, cas_Status: '', prs_Gender: '' })
    expect(record.relations).toMatchObject([{ kinds: [kind] }])
    expect(record.perpetrators).toEqual([{ id: 'perpetrator-2', absent: { roles: 'unknown' } }])
    expect(validate(record).ok).toBe(true)
  })

  it('threats to children and use of children are two things', () => {
    const { victim } = convert({
      vic_MethodsOfControl: 'ThreatensChildrenFamily;UsesChildren;RestrictsMovement',
      cas_Status: '',
      prs_Gender: '',
    })
    expect(victim?.meansOfControl?.map(({ code }) => code)).toEqual([
      'threatensFamily',
      'usesChildren',
      'restrictsMovement',
    ])
  })

  it('no name, contact or address is in a case record', () => {
    const secret = 'Zyxwvu'
    const cells = Object.fromEntries(
      htcdsFields
        .filter(
          ({ name, kind }) =>
            /^prs_(Salutation|First|Middle|Second|Identity|Email|Mailing(City|State|Street|Postal))/.test(name) ||
            kind === 'staff',
        )
        .map(({ name }) => [name, name === 'prs_Email' ? `${secret}@example.org` : secret]),
    )
    const { record, identities } = convert(cells)
    expect(JSON.stringify(record)).not.toContain(secret)
    expect(identities.map(({ role }) => role)).toEqual(['victim', 'staff', 'staff', 'staff'])
  })

  it('values that contradict each other do not both stay', () => {
    const { record, victim, findings } = convert({
      prs_Birthdate: '2010-01-01',
      org_ShippingLatitude: '1',
      vic_TraffickingStatus: 'ActualVictimOfTrafficking',
    })
    expect(victim?.birthDate).toBe('2010-01-01')
    expect(record.reportingEntity.absent).toMatchObject({ latitude: 'unknown', longitude: 'unknown' })
    expect(findings.map(({ code }) => code)).toEqual(['halfPosition'])
    expect(validate(record).ok).toBe(true)
  })

  it('pseudonyms come from the caller, who hears the names of staff only', () => {
    const calls: string[] = []
    const { record } = convert(
      { cas_CaseOwner: 'Jo Doe', prs_FirstName: 'Ada', cas_Status: 'Active' },
      {
        pseudonym: (kind, row, name) => {
          calls.push(`${kind}:${name ?? ''}`)
          return `x${row}-${kind}`
        },
      },
    )
    expect(record.case.ownerId).toBe('x2-caseOwner')
    expect(calls.filter((call) => !call.endsWith(':'))).toEqual(['caseOwner:Jo Doe'])
    expect(() =>
      convert({ prs_FirstName: 'Ada', cas_Status: 'Active', prs_Gender: '' }, { pseudonym: () => 'not an id' }),
    ).toThrow(RangeError)
  })
})

describe('writing', () => {
  it('tells what HTCDS cannot carry', () => {
    const { header, rows, losses } = toHtcds([
      {
        standardVersion: STANDARD_VERSION,
        case: { id: 'c1' },
        reportingEntity: { id: 'r', type: 'hotline' },
        dataProtection: {},
        victims: [
          {
            id: 'v1',
            sex: 'female',
            sexBasis: 'self',
            pregnant: true,
            absent: { birthDate: 'refused' },
            exploitation: [{ form: 'forcedCriminality', kinds: ['scam'] }, { form: 'other' }],
            meansOfControl: [{ code: 'usesChildren' }, { code: 'threatensFamily' }, { code: 'threats' }],
            consents: [{ purpose: 'research', decision: 'granted' }],
          },
        ],
        perpetrators: [{ id: 'p', roles: ['exploiter'] }],
        relations: [{ victimId: 'v1', perpetratorId: 'p', kinds: ['intimatePartner'] }],
      },
    ])
    const value = (name: HtcdsFieldName) => rows[0]?.[header.indexOf(name)]
    expect(value('vic_TypeOfExploitation')).toBe('Other')
    expect(value('vic_RelationshipToTrafficker')).toBe('Acquainted')
    expect(value('con_Consent')).toBe('')
    expect(value('vic_MethodsOfControl')).toBe('Other;ThreatensChildrenFamily;PhysicalThreats')
    for (const loss of [
      { field: 'victim.sex', kind: 'dropped', count: 1 },
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
      { field: 'consent.decision', kind: 'dropped', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })
})

/** Rows within the value lists, as a careful person fills them in. */
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
  // Servitude and the like are plain; a kind of sexual exploitation belongs to that form.
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
    // Half a position is none, and a second language needs a first: both are said elsewhere.
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
        const back = toHtcds(records, identities)
        const errors = findings.filter(({ severity }) => severity === 'error')
        expect(errors).toEqual([])
        expect(back.rows[0]?.map(toSet)).toEqual(values.map(toSet))
        // A record that HTCDS itself filled loses only what HTCDS has no field for.
        const dropped = back.losses.filter(({ kind }) => kind === 'dropped').map(({ field }) => field)
        expect(
          dropped.filter((field) => field !== 'case.id' && field !== 'victim.id' && field !== 'reportingEntity.id'),
        ).toEqual([])
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
