import { type CaseRecord, STANDARD_VERSION, validate } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SourceRow, toSourceRows } from '../records/source-row.ts'
import { countFlags, tabulate } from './count-flags.ts'
import { joinedColumns, neverZero, toFlags } from './flags.ts'
import { fromCtdc } from './from-ctdc.ts'
import { detectCtdc } from './header.ts'
import { type CtdcColumn, type CtdcLayout, ctdcColumns, slaveryColumn } from './layouts.ts'
import { toNamedRows } from './named-rows.ts'
import { toCtdc } from './to-ctdc.ts'

type Cells = Partial<Record<CtdcColumn, string>>

/** A table in a layout with the rows given; what is not given is blank, or -99 in layout A. */
function toTable(layout: CtdcLayout, ...rows: Cells[]): SourceRow[] {
  const header: readonly CtdcColumn[] = ctdcColumns[layout]
  const missing = layout === 'A' ? '-99' : ''
  return toSourceRows([header, ...rows.map((cells) => header.map((column) => cells[column] ?? missing))])
}

function convert(layout: CtdcLayout, cells: Cells) {
  const result = fromCtdc(toTable(layout, cells))
  const [record] = result.records
  if (!record) throw new Error('no record')
  expect(validate(record)).toMatchObject({ ok: true })
  return { ...result, record, victim: record.victims?.[0], codes: result.findings.map(({ code }) => code) }
}

/** A value that layout C and D rows need so that they are not blank. */
const some = { yearOfRegistration: '2019' } as const

describe('layouts', () => {
  it('have as many columns as published', () => {
    expect(Object.values(ctdcColumns).map((columns) => columns.length)).toEqual([62, 40, 16, 27])
  })

  it.each(['A', 'B', 'C', 'D'] as const)('%s is known by its header, whatever the case and the order', (layout) => {
    const header = ctdcColumns[layout].map((name) => name.toUpperCase()).toReversed()
    const detection = detectCtdc({ row: 1, values: header })
    expect(detection).toMatchObject({ ok: true, header: { layout, findings: [] } })
  })

  it('A may have its 63rd column', () => {
    expect(detectCtdc({ row: 1, values: [...ctdcColumns.A, slaveryColumn] })).toMatchObject({
      ok: true,
      header: { layout: 'A', findings: [] },
    })
  })

  it('D is known by the names of 2025/26 too', () => {
    const header = ctdcColumns.D.map((name) =>
      name === 'meansWithholdDocs' ? 'meansWithholdDocuments' : name.replace(/^typeOf/, 'sectorOf'),
    )
    const rows = toSourceRows([
      header,
      header.map((name) =>
        name === 'sectorOfLabourConstruction' || name === 'isForcedLabour' || name === 'meansWithholdDocuments'
          ? '1'
          : '',
      ),
    ])
    const { records, findings } = fromCtdc(rows)
    expect(findings).toEqual([])
    expect(records[0]?.victims?.[0]).toMatchObject({
      exploitation: [{ form: 'forcedLabour', sectors: ['F'] }],
      meansOfControl: [{ code: 'withholdsDocuments' }],
    })
  })

  it('with unknown columns or missing ones are read, and both are reported', () => {
    const header = [...ctdcColumns.D.slice(1), 'shoeSize']
    const detection = detectCtdc({ row: 1, values: header })
    expect(detection).toMatchObject({
      ok: true,
      header: {
        findings: [
          { code: 'unknownColumn', at: { cell: 'AA1' } },
          { code: 'partialLayout', params: { count: 1, layout: 'D' } },
        ],
      },
    })
    expect(JSON.stringify(detection)).not.toContain('shoeSize')
  })

  it('that are mixed, or a part that fits several, are refused unless named', () => {
    const mixed = { row: 1, values: [...ctdcColumns.A, 'traffickMonths'] }
    const part = {
      row: 1,
      values: ['gender', 'ageBroad', 'citizenship', 'isForcedLabour', 'isSexualExploit', 'isOtherExploit'],
    }
    expect(detectCtdc(mixed)).toMatchObject({ ok: false, findings: [{ code: 'mixedLayout' }] })
    expect(detectCtdc(part)).toMatchObject({
      ok: false,
      findings: [{ code: 'mixedLayout', params: { layouts: 'A, B, D' } }],
    })
    expect(detectCtdc(part, { layout: 'D' })).toMatchObject({ ok: true, header: { layout: 'D' } })
    expect(detectCtdc({ row: 1, values: ['name', 'gender'] })).toMatchObject({
      ok: false,
      findings: [{ code: 'unknownLayout' }],
    })
  })
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

  it('a zero of layout A says that it is not present, a whole group of zeros that there is none', () => {
    const zeros = Object.fromEntries(toFlags('A', 'means').map((flag) => [flag, neverZero.has(flag) ? '-99' : '0']))
    const { victim } = convert('A', { ...zeros, isSexualExploit: '1' })
    expect(victim?.meansOfControl).toEqual([])
    expect(victim?.absent?.meansOfControl).toBeUndefined()
    expect(convert('A', { meansOfControlThreats: '0', isSexualExploit: '1' }).victim?.absent?.meansOfControl).toBe(
      'unknown',
    )
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
    const unsure = convert('D', { ...some, citizenship: 'NA' })
    expect(unsure.victim?.absent?.citizenships).toBe('unknown')
    expect(unsure.codes).toEqual(['unknownValue'])
    expect(convert('D', { citizenship: 'RW' })).toMatchObject({
      victim: { citizenships: ['RW'] },
      codes: ['variantRead'],
    })
  })

  it('sectors, kinds and forms go where they belong; domestic work is a sector and no form', () => {
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

  it('joined columns are held against their flags, and the label without a flag is kept', () => {
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

  it('one entry stands for the perpetrators of a row of layout C, with both genders and nothing split', () => {
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

describe('writing', () => {
  const record: CaseRecord = {
    standardVersion: STANDARD_VERSION,
    case: { id: 'c', openedOn: '2023-05-04' },
    reportingEntity: { id: 'r', type: 'hotline', dataSources: ['hotline'] },
    dataProtection: {},
    victims: [
      {
        id: 'v',
        sex: 'female',
        sexBasis: 'self',
        genderIdentity: 'transgenderWoman',
        birthDate: '2008-05-05',
        citizenships: ['RW', 'UG'],
        meansOfControl: [{ code: 'sexualAbuse' }, { code: 'spiritualOath' }],
        exploitation: [{ form: 'forcedCriminality' }, { form: 'domesticServitude', place: { country: 'KE' } }],
      },
    ],
  }
  const toCells = (layout: 'A' | 'D') => {
    const { header, rows, losses } = toCtdc([record], layout)
    return { cells: Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]])), losses }
  }

  it('layout A says 0 only in groups that are informed', () => {
    const { cells, losses } = toCells('A')
    expect(cells).toMatchObject({
      yearOfRegistration: '2023',
      Datasource: 'Hotline',
      gender: 'Unknown',
      ageBroad: '9--17',
      majorityStatus: 'Minor',
      MajorityEntry: 'Unknown',
      citizenship: 'RW',
      CountryOfExploitation: 'KE',
      meansOfControlSexualAbuse: '1',
      meansOfControlOther: '1',
      meansOfControlThreats: '0',
      meansOfControlUsesChildren: '-99',
      isForcedLabour: '1',
      isSexualExploit: '0',
      isSexAndLabour: '0',
      typeOfLabourIllicitActivities: '1',
      typeOfLabourDomesticWork: '1',
      typeOfLabourBegging: '0',
      typeOfSexProstitution: '-99',
      recruiterRelationFriend: '-99',
      isAbduction: '-99',
      meansOfControlConcatenated: 'Sexual abuse;Other',
      typeOfSexConcatenated: '-99',
    })
    for (const loss of [
      { field: 'victim.sex', kind: 'dropped', count: 1 },
      { field: 'victim.genderIdentity', kind: 'dropped', count: 1 },
      { field: 'victim.citizenships', kind: 'dropped', count: 1 },
      { field: 'victim.birthDate', to: 'ageBroad', kind: 'merged', count: 1 },
      { field: 'meansOfControl.spiritualOath', to: 'meansOfControlOther', kind: 'merged', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })

  it('layout D writes 1 or nothing, three letters, and tells that sexual abuse was merged', () => {
    const { cells, losses } = toCells('D')
    expect(cells).toMatchObject({
      gender: 'Trans/Transgender/NonConforming',
      citizenship: 'RWA',
      CountryOfExploitation: 'KEN',
      meansAbusePsyPhySex: '1',
      isForcedLabour: '1',
      isSexualExploit: '',
    })
    expect(Object.values(cells)).not.toContain('0')
    for (const loss of [
      { field: 'meansOfControl.sexualAbuse', to: 'meansAbusePsyPhySex', kind: 'merged', count: 1 },
      { field: 'meansOfControl.spiritualOath', kind: 'dropped', count: 1 },
      {
        field: 'genderIdentity.transgenderWoman',
        to: 'gender.Trans/Transgender/NonConforming',
        kind: 'merged',
        count: 1,
      },
      { field: 'victim.sex', kind: 'dropped', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })

  it('tells what an import kept aside and the other layout cannot say', () => {
    const fromA = convert('A', { typeOfLabourOther: '1', isForcedLabour: '1', meansOfControlThreats: '0' })
    expect(toCtdc([fromA.record], 'A').losses).toEqual([])
    expect(toCtdc([fromA.record], 'D').losses).toEqual([
      { field: 'typeOfLabourOther', kind: 'dropped', count: 1 },
      { field: 'meansOfControlThreats.0', kind: 'dropped', count: 1 },
    ])
    const fromB = convert('B', { typeOfSexOther: '1', isSexualExploit: '1' })
    expect(toCtdc([fromB.record], 'A').losses).toContainEqual({ field: 'typeOfSexOther', kind: 'dropped', count: 1 })
  })

  it('adds the 63rd column of layout A where a record needs it', () => {
    const slavery: CaseRecord = {
      ...record,
      victims: [{ id: 'v', exploitation: [{ form: 'slaveryServitude' }], absent: { consents: 'unknown' } }],
    }
    const table = toCtdc([slavery, record], 'A')
    expect(table.header).toHaveLength(63)
    expect(table.rows.map((row) => row.at(-1))).toEqual(['1', '0'])
  })
})

/** Rows of layout A as its dictionary describes them. */
const flag = (name: string) => fc.constantFrom('1', neverZero.has(name) ? '-99' : '0', '-99')
const groups = (['means', 'exploitation', 'labour', 'sex', 'recruiter'] as const)
  .flatMap((group) => toFlags('A', group))
  .filter((name) => name !== slaveryColumn)
const rowA = fc
  .record({
    flags: fc.tuple(...groups.map(flag)),
    source: fc.constantFrom('Case Management', 'Hotline', '-99'),
    year: fc.constantFrom('2002', '2017', '-99'),
    gender: fc.constantFrom('Male', 'Female', 'Transgender/NonConforming', undefined),
    band: fc.constantFrom('18--20', '21--23', '24--26', '27--29', '30--38', '39--47', '48+', '-99'),
    majority: fc.constantFrom('Adult', undefined),
    earlier: fc.constantFrom('Minor', 'Adult', undefined),
    citizenship: fc.constantFrom('RW', 'NA', 'UG', 'ZZ'),
    country: fc.constantFrom('RW', 'KE', 'FR', '00'),
    abduction: fc.constantFrom('0', '1', '-99'),
  })
  .map(({ flags, source, year, gender, band, majority, earlier, citizenship, country, abduction }) => {
    const missing = source === 'Hotline' ? 'Unknown' : '-99'
    const cells: Cells = { ...Object.fromEntries(groups.map((name, index) => [name, flags[index]])) }
    // Begging and illicit activities are types of labour, so a row with one of them is one of forced labour.
    if (cells.typeOfLabourBegging === '1' || cells.typeOfLabourIllicitActivities === '1') cells.isForcedLabour = '1'
    const pair = [cells.isSexualExploit, cells.isForcedLabour]
    cells.isSexAndLabour = pair.includes('0') ? '0' : pair.includes('-99') ? '-99' : '1'
    for (const { column, labels } of joinedColumns)
      cells[column] =
        labels
          .filter(([name]) => cells[name as CtdcColumn] === '1')
          .map(([, label]) => label)
          .join(';') || '-99'
    return {
      ...cells,
      Datasource: source,
      yearOfRegistration: year,
      gender: gender ?? missing,
      ageBroad: band,
      majorityStatus: majority ?? missing,
      majorityStatusAtExploit: earlier ?? missing,
      MajorityEntry: earlier ?? missing,
      citizenship,
      CountryOfExploitation: country,
      isAbduction: abduction,
      typeOfExploitConcatenated: '-99',
    } satisfies Cells
  })

describe('properties', () => {
  it('a row of layout A comes back as it was', () => {
    fc.assert(
      fc.property(rowA, (cells) => {
        const { records, findings, losses } = fromCtdc(toTable('A', cells))
        expect(findings).toEqual([])
        expect(losses).toEqual([])
        for (const record of records) expect(validate(record)).toMatchObject({ ok: true })
        const back = toCtdc(records, 'A')
        expect(back.header).toEqual(ctdcColumns.A)
        expect(Object.fromEntries(back.header.map((name, index) => [name, back.rows[0]?.[index]]))).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })

  /** The merge map of the codebook of 2024, typed out: D's flag is 1 if any of these is. */
  const mergeMap: Record<string, CtdcColumn[]> = {
    meansDebtBondageEarnings: ['meansOfControlDebtBondage', 'meansOfControlTakesEarnings'],
    meansThreats: ['meansOfControlThreats', 'meansOfControlUsesChildren', 'meansOfControlThreatOfLawEnforcement'],
    meansAbusePsyPhySex: [
      'meansOfControlPsychologicalAbuse',
      'meansOfControlPhysicalAbuse',
      'meansOfControlSexualAbuse',
    ],
    meansFalsePromises: ['meansOfControlFalsePromises'],
    meansDrugsAlcohol: ['meansOfControlPsychoactiveSubstances'],
    meansDenyBasicNeeds: [
      'meansOfControlRestrictsFinancialAccess',
      'meansOfControlRestrictsMovement',
      'meansOfControlRestrictsMedicalCare',
      'meansOfControlWithholdsNecessities',
    ],
    meansExcessiveWorkHours: ['meansOfControlExcessiveWorkingHours'],
    meansWithholdDocs: ['meansOfControlWithholdsDocuments'],
    isForcedLabour: ['isForcedLabour'],
    isSexualExploit: ['isSexualExploit'],
    // Forms of A that D has no column for are counted as other forms, which is more than the codebook says.
    isOtherExploit: ['isOtherExploit', 'isForcedMarriage', 'isForcedMilitary', 'isOrganRemoval'],
    typeOfLabourAgriculture: ['typeOfLabourAgriculture'],
    typeOfLabourConstruction: ['typeOfLabourConstruction'],
    typeOfLabourDomesticWork: ['typeOfLabourDomesticWork'],
    typeOfLabourHospitality: ['typeOfLabourHospitality'],
    typeOfSexProstitution: ['typeOfSexProstitution'],
    typeOfSexPornography: ['typeOfSexPornography'],
    recruiterRelationIntimatePartner: ['recruiterRelationIntimatePartner'],
    recruiterRelationFriend: ['recruiterRelationFriend'],
    recruiterRelationFamily: ['recruiterRelationFamily'],
    recruiterRelationOther: ['recruiterRelationOther'],
  }

  it('from A to D is the union of the merge map', () => {
    fc.assert(
      fc.property(rowA, (cells) => {
        const { header, rows } = toCtdc(fromCtdc(toTable('A', cells)).records, 'D')
        for (const [target, sources] of Object.entries(mergeMap)) {
          const expected = sources.some((source) => (cells as Cells)[source] === '1') ? '1' : ''
          expect([target, rows[0]?.[header.indexOf(target)]]).toEqual([target, expected])
        }
        expect(rows[0]).not.toContain('0')
      }),
      { numRuns: 200 },
    )
  })

  it.each(['A', 'B', 'C', 'D'] as const)(
    'whatever is in a table of layout %s, what comes out validates, and no finding holds a value',
    (layout) => {
      const cell = fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            '0',
            '1',
            '-99',
            '',
            'Unknown',
            '9--17',
            'Minor',
            'Adult',
            '2019',
            '2005-2013',
            'Female;Male',
            'Woman',
            'RWA',
            'RW',
            'Africa',
            '48+',
            'Zzyzx',
          ),
        },
        { weight: 1, arbitrary: fc.string() },
      )
      const width = ctdcColumns[layout].length
      fc.assert(
        fc.property(fc.array(cell, { minLength: width, maxLength: width }), (values) => {
          const { records, findings } = fromCtdc(toSourceRows([ctdcColumns[layout], values]))
          for (const record of records) expect(validate(record)).toMatchObject({ ok: true })
          expect(JSON.stringify(findings)).not.toContain('Zzyzx')
        }),
        { numRuns: 100 },
      )
    },
  )
})

describe('counting', () => {
  it('leaves people without a flag of the group out of the denominator', () => {
    const rows = [{ a: '1' }, { a: '1', b: '1' }, { b: '1' }, { c: '1' }, { a: '', b: null }]
    expect(countFlags(rows, ['a', 'b', 'c'])).toEqual({
      people: 5,
      informed: 4,
      flags: [
        { flag: 'a', count: 2, share: 0.5 },
        { flag: 'b', count: 2, share: 0.5 },
        { flag: 'c', count: 1, share: 0.25 },
      ],
    })
  })

  it('never takes -99 for a flag, and has no share where nobody is informed', () => {
    expect(countFlags([{ a: '-99' }, { a: -99 }], ['a'])).toMatchObject({
      informed: 0,
      flags: [{ count: 0, share: undefined }],
    })
  })

  it('tabulates by columns of layout C, blanks included', () => {
    const rows = toTable(
      'C',
      { gender: 'Female', IP_Gender: 'Female' },
      { gender: 'Female', IP_Gender: 'Female;Male' },
      { IP_Gender: 'Female' },
      { gender: 'Female', IP_Gender: 'Female' },
    )
    const [first] = rows
    const detection = first && detectCtdc(first)
    if (!detection?.ok) throw new Error('layout C not found')
    expect(tabulate(toNamedRows(rows, detection.header), ['gender', 'IP_Gender'])).toEqual([
      { values: { gender: 'Female', IP_Gender: 'Female' }, count: 2 },
      { values: { gender: 'Female', IP_Gender: 'Female;Male' }, count: 1 },
      { values: { gender: '', IP_Gender: 'Female' }, count: 1 },
    ])
  })
})
