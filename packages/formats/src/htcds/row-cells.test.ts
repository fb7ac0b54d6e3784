import type { CellValue } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { convert } from './fixture-table.ts'
import { readValues } from './read-values.ts'

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
    expect(codes.toSorted()).toEqual(['labelRead', 'labelRead', 'labelRead', 'variantRead'])
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

  it('joined by line ends, bars or, as forms export codes, by spaces are several too', () => {
    for (const cell of ['Debt bondage\nFalse promises', 'Debt bondage|False promises', 'DebtBondage FalsePromises']) {
      const { victim } = convert({ vic_MethodsOfControl: cell, cas_Status: 'Active', prs_Gender: '' })
      expect(victim?.meansOfControl).toEqual([{ code: 'debtBondage' }, { code: 'falsePromises' }])
    }
  })

  it.each([
    ['MethodsOfControl_PhysicalThreats', 'PhysicalThreats'],
    ['MethodsOfControlThreats', 'PhysicalThreats'],
    ['Threats', 'PhysicalThreats'],
    ['PsychoactiveSubstances', 'PsychoactiveSubstance'],
    ['methodsOfControl_ThreatOfLawEnforcement', 'ThreatsLawEnforcement'],
    ['MethodsOfControlUsesChildren', 'UsesChildren'],
  ])('named as in the definitions file of HTCDS, such as %s, are understood', (text, code) => {
    expect(readValues('vic_MethodsOfControl', text)).toEqual({ values: [{ code, form: 'variant' }], unknown: [] })
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
    ['a name', 'Rwanda', 'RW', 0],
    ['a name as HTCDS lists it', 'Congo, Democratic Republic of the', 'CD', 0],
    ['a name in French', 'Ouganda', 'UG', 1],
    ['a short form', 'RDC', 'CD', 1],
    ['a word for people', 'Burundaise', 'BI', 1],
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
    ['the first number of days that is not a year', 10_000, '1927-05-18', 'serialDate'],
    ['a number of days as text', '36284', '1999-05-04', 'serialDate'],
    ['day first, past the twelfth', '25/12/1999', '1999-12-25', 'dateReordered'],
    ['month first, past the twelfth', '12/25/1999', '1999-12-25', 'dateReordered'],
    ['the same day and month', '5.5.1999', '1999-05-05', 'dateReordered'],
    ['a month in letters', '4 May 1999', '1999-05-04', 'dateReordered'],
    ['day and month that could be either', '04/05/1999', undefined, 'ambiguousDate'],
    ['two digits for the year', '25/12/99', undefined, 'shortYear'],
    ['a month in French', '1er août 1999', '1999-08-01', 'dateReordered'],
    ['a month without a day', 'Mei 1999', '1999-05', 'dateReordered'],
    ['a month of two languages', '4 nyakanga 1999', undefined, 'unreadDate'],
    ['an age', 'about 17', undefined, 'ageForDate'],
    ['an age as a number', 17, undefined, 'ageForDate'],
    ['a period', '2014-2018', undefined, 'periodForDate'],
    ['a word for a missing value', 'inconnu', undefined, 'missingRead'],
    ['a day that is none', '2001-02-29', undefined, 'invalidDate'],
    ['words', 'last summer', undefined, 'unreadDate'],
  ])('of dates may be %s', (_, cell, date, finding) => {
    const { victim, codes } = convert({ prs_Birthdate: cell, cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.birthDate).toBe(date)
    expect(codes).toEqual(finding ? [finding] : [])
    if (date === undefined) expect(victim?.absent?.birthDate).toBe('unknown')
  })

  it('of dates that are numbers of days may hold a time of day, which is dropped and reported', () => {
    const { victim, codes } = convert({ prs_Birthdate: 36284.75, cas_Status: 'Active', prs_Gender: '' })
    expect(victim?.birthDate).toBe('1999-05-04')
    expect(codes).toEqual(['serialDate', 'timeDropped'])
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

  it.each<[CellValue, number | undefined, string]>([
    ['about 17', 17, 'approximateNumber'],
    ['environ 17 ans', 17, 'approximateNumber'],
    ['17 ans', 17, 'variantRead'],
    ['miaka 17', 17, 'variantRead'],
    ['N/A', undefined, 'missingRead'],
    ['15-17', undefined, 'invalidNumber'],
  ])('of ages such as %s are read as people write them, with a note', (cell, age, code) => {
    const { victim, codes } = convert({ vic_AgeWhenTrafficked: cell, cas_Status: 'Active', prs_Gender: '' })
    expect([victim?.ageWhenTrafficked, codes]).toEqual([age, [code]])
    if (age === undefined) expect(victim?.absent?.ageWhenTrafficked).toBe('unknown')
  })

  it.each([
    ['F', 'woman', 'variantRead'],
    ['Femme', 'woman', 'variantRead'],
    ['Mwanamke', 'woman', 'variantRead'],
    ['Homme', 'man', 'variantRead'],
    ['inconnu', undefined, 'missingRead'],
    ['X', undefined, 'unknownValue'],
  ])('of gender such as %s are read with a note, and never become the sex', (cell, gender, code) => {
    const { victim, codes } = convert({ prs_Gender: cell, cas_Status: 'Active', prs_Birthdate: '' })
    expect([victim?.genderIdentity, victim?.sex, victim?.absent?.sex, codes]).toEqual([
      gender,
      undefined,
      'unknown',
      [code],
    ])
  })

  it('that may be Namibia or "not available" are asked about', () => {
    const { victim, codes } = convert({ prs_Citizenship: 'NA', cas_Status: 'Active', prs_Birthdate: '' })
    expect([victim?.citizenships, codes]).toEqual([undefined, ['missingOrNamibia']])
    const { victim: other } = convert({ prs_Citizenship: 'NAM', cas_Status: 'Active', prs_Birthdate: '' })
    expect(other?.citizenships).toEqual(['NA'])
  })

  it('in no list come back with the allowed ones and the nearest, and never as they were typed', () => {
    const { findings } = convert({
      prs_Gender: 'Femenine',
      cas_Status: 'Aktive',
      vic_ForcedLabourIndustry: 'Constructoin',
    })
    expect(findings.map(({ params }) => [params['field'], params['nearest'], params['allowed'] !== undefined])).toEqual(
      [
        ['prs_Gender', 'Feminine', true],
        ['vic_ForcedLabourIndustry', 'Construction', false],
        ['cas_Status', 'Active', true],
      ],
    )
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

  it.each([
    '788123456',
    '12',
    '+12',
    '0788123456',
    '250 788 123 456',
    '2.50788E+11',
    '(0)788123456',
    '0788123456 / 0722123456',
  ])(
    'with the telephone number %s, of which no one knows the country or the end, have a finding and no number',
    (number) => {
      const { identities, codes } = convert({ prs_FirstName: 'Zuzana', prs_MobilePhone: number, cas_Status: 'Active' })
      expect(identities[0]).toMatchObject({ absent: { mobilePhone: 'unknown' } })
      expect(codes).toEqual(['invalidPhone'])
    },
  )
})
