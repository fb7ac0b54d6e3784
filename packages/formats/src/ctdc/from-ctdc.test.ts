import { validate } from '@tip-standard/core'
import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { convert } from './fixture-table.ts'
import { neverZero, toFlags } from './flags.ts'
import { fromCtdc } from './from-ctdc.ts'
import { type CtdcLayout, ctdcColumns } from './layouts.ts'

/** A value that keeps rows of layouts C and D from being blank. */
const some = { yearOfRegistration: '2019' } as const

it('a published row without faults has no warning either', () => {
  const { record } = convert('D', { yearOfRegistration: '2019', gender: 'Woman', isForcedLabour: '1' })
  expect(validate(record)).toMatchObject({ ok: true, warnings: [] })
})

describe('missing values', () => {
  it.each(['-99', 'Unknown', '', 'NULL'])('%j is absent and never a number, a code or "no"', (text) => {
    const { victim, record, findings } = convert('A', {
      yearOfRegistration: text,
      gender: text,
      ageBroad: text,
      majorityStatus: text,
      citizenship: text,
      CountryOfExploitation: text,
      isForcedLabour: text,
      isAbduction: text,
      meansOfControlThreats: text,
      Datasource: text,
      isSexualExploit: '1',
    })
    expect(findings).toEqual([])
    expect(record.case).toMatchObject({ absent: { registrationYear: 'unknown' } })
    expect(record.reportingEntity.absent?.dataSources).toBe('unknown')
    expect(victim?.absent).toMatchObject({
      genderAsPublished: 'unknown',
      ageBand: 'unknown',
      minorAtRegistration: 'unknown',
      citizenships: 'unknown',
      meansOfControl: 'unknown',
      recruitment: 'unknown',
    })
    expect(victim?.exploitation).toEqual([{ form: 'sexual' }])
  })

  it.each(['ZZ', '00', '0'])('%s is an unknown country', (text) => {
    const { victim, findings } = convert('A', { citizenship: text, CountryOfExploitation: text, isSexualExploit: '1' })
    expect(victim?.absent?.citizenships).toBe('unknown')
    expect(victim?.exploitation?.[0]?.place).toBeUndefined()
    expect(findings).toEqual([])
  })

  it.each(['B', 'C', 'D'] as const)('a blank flag of layout %s is never "no"', (layout) => {
    const { victim } = convert(layout, layout === 'C' ? { gender: 'Female' } : some)
    expect(victim?.absent?.exploitation).toBe('unknown')
    expect(victim?.exploitation).toBeUndefined()
    expect(victim?.extensions).toBeUndefined()
    if (layout !== 'C') expect(victim?.absent?.meansOfControl).toBe('unknown')
  })

  it('a zero of layout A means "not present", a whole group of zeros that there is none', () => {
    const zeros = Object.fromEntries(toFlags('A', 'means').map((flag) => [flag, neverZero.has(flag) ? '-99' : '0']))
    const { victim } = convert('A', { ...zeros, isSexualExploit: '1' })
    expect(victim?.meansOfControl).toEqual([])
    expect(victim?.absent?.meansOfControl).toBeUndefined()
    expect(convert('A', { meansOfControlThreats: '0', isSexualExploit: '1' }).victim?.absent?.meansOfControl).toBe(
      'unknown',
    )
  })

  it('what is neither 1 nor 0 is reported and means nothing, least of all "no"', () => {
    const { victim, codes } = convert('A', { isForcedLabour: 'maybe', gender: 'Female' })
    expect(codes).toEqual(['unknownValue'])
    expect(victim?.absent?.exploitation).toBe('unknown')
    expect(JSON.stringify(victim?.extensions)).not.toContain('isForcedLabour')
  })

  it('a zero where the layout has none is reported and nothing is read from it', () => {
    const { victim, codes } = convert('D', { ...some, isForcedLabour: '0' })
    expect(codes).toEqual(['unexpectedZero'])
    expect(victim?.absent?.exploitation).toBe('unknown')
  })
})

describe('meaning', () => {
  it.each<[CtdcLayout, string, string]>([
    ['A', 'Transgender/NonConforming', 'transgenderOrNonConforming'],
    ['B', 'Female', 'female'],
    ['C', 'Male', 'male'],
    ['D', 'Woman', 'woman'],
  ])('gender of layout %s is kept as published and is neither sex nor identity', (layout, text, code) => {
    const { victim } = convert(layout, { gender: text })
    expect(victim).toMatchObject({ genderAsPublished: code, absent: { sex: 'unknown' } })
    expect(victim?.sex ?? victim?.genderIdentity).toBeUndefined()
    expect(victim?.provenance?.genderAsPublished).toEqual({ source: 'import', system: `CTDC layout ${layout}` })
  })

  it('merged flags of layout D stay merged', () => {
    const { victim } = convert('D', { meansAbusePsyPhySex: '1', meansThreats: '1', meansDrugsAlcohol: '1' })
    expect(victim?.meansOfControl).toEqual([
      { code: 'mergedThreats', provenance: { code: { source: 'import', system: 'CTDC layout D' } } },
      { code: 'mergedAbuse', provenance: { code: { source: 'import', system: 'CTDC layout D' } } },
      { code: 'psychoactiveSubstances' },
    ])
  })

  it.each(['9--17', '09--17', '9\u201417', '9\u201317', '9-17'])('the age band %s is that of 9 to 17', (text) => {
    expect(convert('D', { ageBroad: text }).victim?.ageBand).toBe('age9To17')
  })

  it('the age band 48+ is not the number 48', () => {
    expect(convert('D', { ageBroad: '48+' }).victim?.ageBand).toBe('age48AndOver')
    const { victim, codes } = convert('D', { ...some, ageBroad: '48' })
    expect([victim?.ageBand, victim?.absent?.ageBand, codes]).toEqual([undefined, 'unknown', ['unknownValue']])
  })

  it.each<[string, string]>([
    ['0--12 (0-1 yr)', 'months0To12'],
    ['13--24 (1-2 yrs)', 'months13To24'],
    ['25+ (2+ yrs)', 'months25AndOver'],
  ])('the duration %s', (text, band) => {
    expect(convert('D', { traffickMonths: text }).record.events).toMatchObject([{ durationBand: band }])
  })

  it('countries have two letters in layout A and three in the others; NA is a country in one of them only', () => {
    expect(convert('A', { citizenship: 'NA' }).victim?.citizenships).toEqual(['NA'])
    expect(convert('D', { citizenship: 'NAM' }).victim?.citizenships).toEqual(['NA'])
    for (const citizenship of ['NA', 'na', 'Na']) {
      const unsure = convert('D', { ...some, citizenship })
      expect(unsure.victim?.absent?.citizenships).toBe('unknown')
      expect(unsure.codes).toEqual(['unknownValue'])
    }
    expect(convert('D', { citizenship: 'RW' })).toMatchObject({
      victim: { citizenships: ['RW'] },
      codes: ['variantRead'],
    })
  })

  it('sectors, kinds and forms go where they belong; domestic work is a sector, not a form', () => {
    const { victim } = convert('A', {
      isForcedLabour: '1',
      isSexualExploit: '1',
      isSexAndLabour: '1',
      typeOfLabourDomesticWork: '1',
      typeOfLabourAquafarming: '1',
      typeOfLabourPeddling: '1',
      typeOfLabourBegging: '1',
      typeOfLabourOther: '1',
      typeOfSexPornography: '1',
      CountryOfExploitation: 'RW',
      typeOfLabourConcatenated: 'Aquafarming/Fishing;Begging;Domestic Work;Peddling/informal street commerce;Other',
      typeOfSexConcatenated: 'Pornography',
    })
    expect(victim?.exploitation).toEqual([
      { form: 'forcedLabour', sectors: ['A', 'T'], divisions: ['03'], kinds: ['peddling'], place: { country: 'RW' } },
      { form: 'sexual', kinds: ['pornography'] },
      { form: 'forcedBegging' },
    ])
    expect(victim?.extensions?.['org.ctdc.saidYes']).toEqual(['typeOfLabourOther'])
  })

  it('joined columns are compared with their flags, and the label without a flag is kept', () => {
    const { victim, findings } = convert('A', {
      meansOfControlThreats: '1',
      meansOfControlDebtBondage: '0',
      meansOfControlConcatenated: 'Minor sexually exploited or abused;Debt bondage;Shouting',
    })
    expect(findings.map(({ code, params }) => [code, params.flag])).toEqual([
      ['flagDisagrees', 'meansOfControlDebtBondage'],
      ['flagDisagrees', 'meansOfControlThreats'],
      ['unknownValue', undefined],
    ])
    expect(victim?.meansOfControl).toEqual([{ code: 'threats' }])
    expect(victim?.extensions?.['org.ctdc.saidYes']).toEqual(['Minor sexually exploited or abused'])
  })

  it('one entry represents the perpetrators of a row of layout C, with both genders and nothing split', () => {
    const { record } = convert('C', {
      yearRegister: '2005-2013',
      gender: 'Female',
      isForcedLabour: '1',
      UN_COO_Region: 'Africa',
      UN_COE_Region: 'Americas/Oceania',
      IP_Gender: 'Female;Male',
      IP_ageBroad: '0--29;48+',
      IP_citizen_UNRegion: 'Asia;Europe',
      IP_PayMoney: 'No;Yes',
      IP_Relation: 'FamilyIntimatePartner;StrangerUnknownOther',
      IP_RecruiterBroker: '1',
      IP_ControlAbuseKidnap: '1',
    })
    expect(record.perpetrators).toMatchObject([
      {
        gendersAsPublished: ['female', 'male'],
        ageBands: ['age0To29', 'age48AndOver'],
        regionsAsPublished: ['asia', 'europe'],
        paidMoney: ['no', 'yes'],
        roles: ['recruiterOrBroker', 'controllerAbuserOrKidnapper'],
      },
    ])
    expect(record.relations).toMatchObject([{ kinds: ['familyOrIntimatePartner', 'strangerUnknownOrOther'] }])
    expect(record.case).toMatchObject({
      absent: { registrationYear: 'unknown' },
      extensions: { 'org.ctdc.yearRegister': '2005-2013' },
    })
    expect(record.victims?.[0]).toMatchObject({
      regionOfOrigin: 'africa',
      exploitation: [{ form: 'forcedLabour', regionAsPublished: 'americasOrOceania' }],
    })
  })

  it('a row of layout C without perpetrators has none, and a single year is a year', () => {
    const { record } = convert('C', { yearRegister: '2019', gender: 'Male' })
    expect(record.case.registrationYear).toBe(2019)
    expect(record.perpetrators ?? record.relations).toBeUndefined()
    expect(record.absent?.perpetrators).toBe('unknown')
  })

  it('values that contradict each other do not both stay', () => {
    const { victim, codes } = convert('A', { ageBroad: '9--17', majorityStatus: 'Adult', isSexualExploit: '1' })
    expect(codes).toEqual(['conflict'])
    expect(victim).toMatchObject({ ageBand: 'age9To17', absent: { minorAtRegistration: 'unknown' } })
  })

  it('what has no home is a loss', () => {
    const { losses } = convert('B', { typeOfTraffickingForcedLabour: '1', isForcedLabour: '1' })
    expect(losses).toEqual([{ field: 'typeOfTraffickingForcedLabour', kind: 'dropped', count: 1 }])
  })
})

it('a header may have more columns than a call may have arguments', () => {
  const unknown = Array.from({ length: 300_000 }, (_, at) => `other${at}`)
  const names = [...ctdcColumns.D, ...unknown]
  const { records, findings } = fromCtdc(toSourceRows([names, [...ctdcColumns.D.map(() => '1')]]))
  expect(records).toHaveLength(1)
  expect(findings.filter(({ code }) => code === 'unknownColumn')).toHaveLength(unknown.length)
})
