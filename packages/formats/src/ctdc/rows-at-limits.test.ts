/**
 * Rows of CTDC at the limits of years and ages, in the spellings of other programs, and the choice among several
 * entries.
 */

import { type CaseRecord, STANDARD_VERSION, type Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { toSourceRows } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { toAgeBand } from './age.ts'
import { convert, toTable } from './fixture-table.ts'
import { fromCtdc } from './from-ctdc.ts'
import { detectCtdc } from './header.ts'
import { type CtdcColumn, ctdcColumns } from './layouts.ts'
import { toCtdc } from './to-ctdc.ts'

const some = { gender: 'Woman' } as const

describe('the age band', () => {
  const band = (victim: Partial<Victim>, openedOn = '2024-03-04') =>
    toAgeBand({ id: 'v', ...victim }, { id: 'c', openedOn })

  it('is of the age that is reached on the birthday', () => {
    expect(band({ birthDate: '2006-03-05' })).toBe('age9To17')
    expect(band({ birthDate: '2006-03-04' })).toBe('age18To20')
    expect(band({ birthDate: '2006-04-01' })).toBe('age9To17')
  })

  it('is as recorded, else of the age, else of the dates', () => {
    expect(band({ ageBand: 'age0To8', age: 30, birthDate: '2000-01-01' })).toBe('age0To8')
    expect(band({ age: 30, birthDate: '2010-01-01' })).toBe('age30To38')
    expect(band({ birthDate: '2010-01-01' })).toBe('age9To17')
    expect(band({ birthDate: '2010-01-01' }, '2024-03')).toBeUndefined()
  })
})

describe('reading', () => {
  it.each<[string, number | undefined]>([
    ['1990', 1990],
    ['2100', 2100],
    ['2016.0', 2016],
    ['1989', undefined],
    ['2101', undefined],
    ['2005-2013', undefined],
  ])('a year of registration such as %s', (text, year) => {
    const { record, codes, findings } = convert('D', { ...some, yearOfRegistration: text })
    expect([record.case.registrationYear, codes]).toEqual([year, year === undefined ? ['outOfRange'] : []])
    expect(record.case.extensions).toBeUndefined()
    for (const { params } of findings) expect(params).toMatchObject({ min: 1990, max: 2100 })
  })

  it('a missing value and a zero as programs write numbers', () => {
    const { victim, codes } = convert('A', {
      citizenship: 'RW',
      ageBroad: '-99.0',
      isForcedLabour: '0.0',
      isSexualExploit: '1.0',
      isSexAndLabour: '0',
    })
    expect(codes).toEqual([])
    expect(victim).toMatchObject({ absent: { ageBand: 'unknown' }, exploitation: [{ form: 'sexual' }] })
    expect(victim?.extensions).toEqual({ 'org.ctdc.saidNo': ['isForcedLabour'] })
  })

  it.each([
    ['0--8', 'age0To8'],
    ['9--17', 'age9To17'],
    ['18--20', 'age18To20'],
  ])('the band %s', (text, band) => {
    expect(convert('A', { ageBroad: text, citizenship: 'RW' }).victim?.ageBand).toBe(band)
  })

  it('no one value of two', () => {
    const { victim, codes } = convert('A', { gender: 'Male;Female', citizenship: 'RW' })
    expect([victim?.genderAsPublished, victim?.absent?.genderAsPublished, codes]).toEqual([
      undefined,
      'unknown',
      ['unknownValue'],
    ])
  })

  it('a duration that is not known, and one that is not asked, apart', () => {
    expect(convert('D', some).record.absent?.events).toBe('unknown')
    const columns = ctdcColumns.D.filter((name) => name !== 'traffickMonths')
    const { records } = fromCtdc(
      toSourceRows([[...columns], columns.map((name) => (name === 'gender' ? 'Woman' : ''))]),
    )
    expect([records.length, records[0]?.absent?.events]).toEqual([1, undefined])
  })

  it('a group that the file has no column of as not known, and not as none', () => {
    const columns = ctdcColumns.D.filter((name) => !/^(means|is|recruiter|type)/.test(name))
    const rows = [[...columns], columns.map((name) => (name === 'gender' ? 'Woman' : ''))]
    const { records } = fromCtdc(toSourceRows(rows), { layout: 'D' })
    const [victim] = records[0]?.victims ?? []
    expect([victim?.meansOfControl, victim?.exploitation, victim?.recruitment]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(victim?.absent).toEqual({ sex: 'unknown', consents: 'unknown', citizenships: 'unknown', ageBand: 'unknown' })
  })

  it('perpetrators of whom only the relation is known, or all but the relation', () => {
    const related = convert('C', { gender: 'Female', IP_Relation: 'FamilyIntimatePartner' }).record
    expect([related.perpetrators?.length, related.relations?.length, related.absent?.perpetrators]).toEqual([
      1,
      1,
      undefined,
    ])
    const alone = convert('C', { gender: 'Female', IP_Gender: 'Male' }).record
    expect([alone.perpetrators?.length, alone.relations]).toEqual([1, undefined])
  })

  it('what the caller knows of the organisation, which no row changes', () => {
    const reportingEntity = { id: 'org-1', type: 'ngo' as const }
    const { records } = fromCtdc(
      toTable('A', { Datasource: 'Hotline', citizenship: 'RW' }, { Datasource: 'Case Management', citizenship: 'RW' }),
      { reportingEntity },
    )
    expect(records.map((record) => record.reportingEntity.dataSources)).toEqual([['hotline'], ['caseManagement']])
    expect(reportingEntity).toEqual({ id: 'org-1', type: 'ngo' })
  })

  it('a reason of the caller before its own', () => {
    const absent = { legalBases: 'withheldForSafety', sensitivity: 'notAsked' } as const
    const { records } = fromCtdc(toTable('A', { citizenship: 'RW' }), { dataProtection: { absent } })
    expect(records[0]?.dataProtection.absent).toEqual({ ...absent, retainUntil: 'notApplicable' })
  })

  it('a header behind a byte order mark, and none of four columns', () => {
    const columns = [`\ufeff${ctdcColumns.C[0]}`, ...ctdcColumns.C.slice(1)]
    expect(detectCtdc([{ row: 1, values: columns }])).toMatchObject({ ok: true, header: { layout: 'C', findings: [] } })
    const four = { row: 1, values: ['UN_COO_Region', 'UN_COE_Region', 'IP_Gender', 'IP_Relation'] }
    expect(detectCtdc([four])).toMatchObject({ ok: false, findings: [{ code: 'unknownLayout' }] })
  })
})

describe('writing', () => {
  const base: CaseRecord = {
    standardVersion: STANDARD_VERSION,
    case: { id: 'c' },
    reportingEntity: { id: 'r', absent: { type: 'unknown' } },
    dataProtection: { absent: { legalBases: 'refused', sensitivity: 'notApplicable', retainUntil: 'notApplicable' } },
  }
  function write(layout: 'A' | 'D', victim: Partial<Victim>, columns: CtdcColumn[], more: Partial<CaseRecord> = {}) {
    const record = { ...base, ...more, victims: [{ id: 'v', absent: { consents: 'unknown' as const }, ...victim }] }
    const { header, rows, losses } = toCtdc([withinCustody(record)], layout)
    return {
      cells: columns.map((name) => rows[0]?.[header.indexOf(name)]),
      losses: losses.map(({ field, kind, count }) => `${field} ${kind} ${count}`),
    }
  }

  it.each([
    [8, '0--8', 'Minor'],
    [17, '9--17', 'Minor'],
    [18, '18--20', 'Adult'],
  ])('someone of %i is in the band %s, and is called %s', (age, band, majority) => {
    expect(write('A', { age }, ['ageBroad', 'majorityStatus']).cells).toEqual([band, majority])
  })

  it('the country of events of this person, where all of the journey is the exploitation and no exploitation has one', () => {
    const events = [
      { id: 'e-1', victimIds: ['other'], places: [{ country: 'KE' as const }], absent: {} },
      { id: 'e-2', victimIds: ['v'], places: [{ country: 'UG' as const }], absent: {} },
    ]
    const country = (victim: Partial<Victim>) => write('D', victim, ['CountryOfExploitation'], { events }).cells[0]
    expect(country({ journey: [{ role: 'exploitation' }] })).toBe('UGA')
    expect(country({ journey: [{ role: 'exploitation' }, { role: 'transit' }] })).toBe('')
    expect(country({ journey: [] })).toBe('')
    const both = { journey: [{ role: 'exploitation' as const }], exploitation: [{ place: { country: 'RW' as const } }] }
    const { cells, losses } = write('D', both, ['CountryOfExploitation'], { events })
    expect([cells, losses.filter((loss) => /^exploitation/.test(loss))]).toEqual([['RWA'], []])
  })

  it('the duration of an event of this person', () => {
    const events = [
      { id: 'e-1', victimIds: ['other'], durationBand: 'months0To12' as const, absent: {} },
      { id: 'e-2', victimIds: ['v'], durationBand: 'months25AndOver' as const, absent: {} },
    ]
    expect(write('D', {}, ['traffickMonths'], { events }).cells).toEqual(['25+ (2+ yrs)'])
  })

  it('fish and farms by their divisions, and section A by itself not at all', () => {
    const labour = (divisions: ('01' | '03')[]) => {
      const entry = { form: 'forcedLabour' as const, sectors: ['A' as const], divisions }
      const { cells, losses } = write('A', { exploitation: [entry] }, [
        'typeOfLabourAgriculture',
        'typeOfLabourAquafarming',
      ])
      return [...cells, losses.includes('economicSector.A dropped 1')]
    }
    expect([labour(['01']), labour(['03']), labour([])]).toEqual([
      ['1', '0', false],
      ['0', '1', false],
      ['-99', '-99', true],
    ])
  })

  it('reasons other than those of an import are lost, and extensions of other programs are no flags', () => {
    const { cells, losses } = write('D', { extensions: { 'org.ctdc.saidYes': [1, 'isForcedLabour'] } }, [
      'isForcedLabour',
    ])
    expect(cells).toEqual(['1'])
    expect(losses.filter((loss) => /^absentReason/.test(loss))).toEqual(['absentReason.refused dropped 1'])
    expect(losses.join()).not.toContain('1 dropped')
  })
})
