import { validate } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { toSourceRows } from '@tip-standard/sheets'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { type Cells, toTable } from './fixture-table.ts'
import { joinedColumns, neverZero, toFlags } from './flags.ts'
import { fromCtdc } from './from-ctdc.ts'
import { type CtdcColumn, ctdcColumns, slaveryColumn } from './layouts.ts'
import { toCtdc } from './to-ctdc.ts'

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
    // Begging and illicit activities are types of labour, so a row with one of them is about forced labour.
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
        const back = toCtdc(records.map(withinCustody), 'A')
        expect(back.header).toEqual(ctdcColumns.A)
        expect(Object.fromEntries(back.header.map((name, index) => [name, back.rows[0]?.[index]]))).toEqual(cells)
      }),
      { numRuns: 300 },
    )
  })

  /** The merge map of the codebook of 2024, typed out: D's flag is 1 if any of these flags is. */
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
    // Forms of A without a column in D are counted as other forms, which the codebook does not state.
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
        const { header, rows } = toCtdc(fromCtdc(toTable('A', cells)).records.map(withinCustody), 'D')
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
          for (const finding of findings) expect(exchangeCatalogue.english.say(finding)).not.toMatch(/[{}]/)
        }),
        { numRuns: 100 },
      )
    },
  )
})
