import { STANDARD_VERSION, type Victim } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { describe, expect, it } from 'vitest'
import { convert } from './fixture-table.ts'
import type { CtdcColumn } from './layouts.ts'
import { toCtdc } from './to-ctdc.ts'

describe('writing', () => {
  const record = withinCustody({
    standardVersion: STANDARD_VERSION,
    case: { id: 'c', openedOn: '2023-05-04' },
    reportingEntity: { id: 'r', type: 'hotline', dataSources: ['hotline'] },
    dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
    victims: [
      {
        id: 'v',
        sex: 'female',
        sexBasis: 'self',
        genderIdentity: 'transgenderWoman',
        birthDate: '2008-05-05',
        citizenships: ['RW', 'UG', 'CD'],
        meansOfControl: [{ code: 'sexualAbuse' }, { code: 'spiritualOath' }],
        exploitation: [{ form: 'forcedCriminality' }, { form: 'domesticServitude', place: { country: 'KE' } }],
      },
    ],
  })
  it('has what people decided in a column of its own, where anyone decided something', () => {
    const written = (victim: Partial<Victim>) => {
      const { header, rows, losses } = toCtdc([withinCustody({ ...record, victims: [{ id: 'v', ...victim }] })], 'D')
      return [rows[0]?.[header.indexOf('victim.consents')], losses.filter(({ field }) => field.startsWith('consent'))]
    }
    expect(written({ consents: [{ purpose: 'research', decision: 'refused', method: 'oral' }] })).toEqual([
      '[{"purpose":"research","decision":"refused"}]',
      [{ field: 'consent.method', kind: 'dropped', count: 1 }],
    ])
    expect(written({ absent: { consents: 'refused' } })[0]).toContain('"decision":"refused"')
    for (const victim of [{}, { absent: { consents: 'notAsked' } }] as const)
      expect(written(victim)).toEqual([undefined, []])
  })

  it('counts who was found to be no victim, which no column holds', () => {
    const of = (status: NonNullable<Victim['status']>) =>
      toCtdc([withinCustody({ ...record, victims: [{ id: 'v', status }] })], 'A').losses.map(({ field }) => field)
    expect(of('notAVictim')).toContain('traffickingStatus.notAVictim')
    expect(of('identified')).not.toContain('traffickingStatus.notAVictim')
  })

  const toCells = (layout: 'A' | 'D') => {
    const { header, rows, losses } = toCtdc([record], layout)
    return { cells: Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]])), losses }
  }

  it('layout A says 0 only in groups that are informed', () => {
    const { cells, losses } = toCells('A')
    expect(cells).toMatchObject({
      yearOfRegistration: '2023',
      Datasource: 'Hotline',
      gender: 'Female',
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
      { field: 'victim.genderIdentity', kind: 'dropped', count: 1 },
      { field: 'victim.citizenships', kind: 'dropped', count: 2 },
      { field: 'victim.birthDate', to: 'ageBroad', kind: 'merged', count: 1 },
      { field: 'meansOfControl.spiritualOath', to: 'meansOfControlOther', kind: 'merged', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })

  it('layout D writes 1 or nothing, three letters, and reports that sexual abuse was merged', () => {
    const { cells, losses } = toCells('D')
    expect(cells).toMatchObject({
      gender: 'Woman',
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
      { field: 'victim.genderIdentity', kind: 'dropped', count: 1 },
    ])
      expect(losses).toContainEqual(loss)
  })

  it('reports what an import kept aside and the other layout cannot express', () => {
    const fromA = convert('A', { typeOfLabourOther: '1', isForcedLabour: '1', meansOfControlThreats: '0' })
    expect(toCtdc([withinCustody(fromA.record)], 'A').losses).toEqual([])
    expect(toCtdc([withinCustody(fromA.record)], 'D').losses).toEqual([
      { field: 'typeOfLabourOther', kind: 'dropped', count: 1 },
      { field: 'meansOfControlThreats.0', kind: 'dropped', count: 1 },
    ])
    const fromB = convert('B', { typeOfSexOther: '1', isSexualExploit: '1' })
    expect(toCtdc([withinCustody(fromB.record)], 'A').losses).toContainEqual({
      field: 'typeOfSexOther',
      kind: 'dropped',
      count: 1,
    })
  })

  /** Writes one victim in a layout and returns the requested cells, and every loss as text. */
  function write(
    layout: 'A' | 'D',
    victim: Partial<Victim>,
    columns: CtdcColumn[] = [],
  ): [cells: unknown[], losses: string[]] {
    const one = withinCustody({ ...record, victims: [{ id: 'v', absent: { consents: 'unknown' }, ...victim }] })
    const { header, rows, losses } = toCtdc([one], layout)
    const cells = columns.map((name) => rows[0]?.[header.indexOf(name)])
    return [cells, losses.map(({ field, to, kind, count }) => [field, to, kind, count].filter(Boolean).join(' '))]
  }

  it('reports what the year, the first country and words that say more leave out', () => {
    const [cells, losses] = write(
      'D',
      {
        genderAsPublished: 'female',
        exploitation: [{ place: { country: 'KE' } }, { place: { country: 'UG' } }, { place: { country: 'KE' } }],
      },
      ['gender', 'CountryOfExploitation'],
    )
    expect(cells).toEqual(['Woman', 'KEN'])
    expect(losses).toEqual(
      expect.arrayContaining([
        'publishedGender.female gender.Woman narrowed 1',
        'exploitation.place dropped 1',
        'case.openedOn yearOfRegistration narrowed 1',
      ]),
    )
  })

  it('counts what partners add, reasons and sources as dropped', () => {
    const [, losses] = write('A', {
      extensions: { 'org.example.a': 1, 'org.example.b': 2 },
      absent: { consents: 'unknown', sex: 'refused', birthDate: 'refused' },
      provenance: { sex: { source: 'person' } },
    })
    expect(losses).toEqual(
      expect.arrayContaining([
        'victim.extensions dropped 2',
        'absentReason.refused dropped 2',
        'provenance.source dropped 1',
      ]),
    )
  })

  it('writes begging and crime as labour too in layout A, and the farm of section A by its division only', () => {
    expect(
      write('A', { exploitation: [{ form: 'forcedBegging' }] }, ['isForcedLabour', 'typeOfLabourBegging'])[0],
    ).toEqual(['1', '1'])
    const sector = (divisions: ('01' | '02')[]) =>
      write('A', { exploitation: [{ form: 'forcedLabour', sectors: ['A'], divisions }] }, ['typeOfLabourAgriculture'])
    const [farm, farmLosses] = sector(['01'])
    expect(farm).toEqual(['1'])
    expect(farmLosses).not.toContain('economicSector.A dropped 1')
    const [forest, forestLosses] = sector([])
    expect(forest).not.toEqual(['1'])
    expect(forestLosses).toContain('economicSector.A dropped 1')
  })

  it('guesses no age from dates that are not full', () => {
    for (const birthDate of ['2008', '2008-05']) {
      expect(write('A', { birthDate }, ['ageBroad', 'majorityStatus'])[0]).toEqual(['-99', 'Unknown'])
      expect(write('A', { birthDate })[1]).toContain('victim.birthDate dropped 1')
    }
  })

  it('adds the 63rd column of layout A where a record needs it', () => {
    const slavery = withinCustody({
      ...record,
      victims: [{ id: 'v', exploitation: [{ form: 'slaveryServitude' }], absent: { consents: 'unknown' } }],
    })
    const table = toCtdc([slavery, record], 'A')
    expect(table.header).toHaveLength(63)
    expect(table.rows.map((row) => row.at(-1))).toEqual(['1', '0'])
  })

  it('writes a record of more victims than a call may have arguments', () => {
    const victims: Victim[] = Array.from({ length: 150_000 }, (_, at) => ({ id: `v${at}` }))
    expect(toCtdc([withinCustody({ ...record, victims })], 'D').rows).toHaveLength(victims.length)
  })
})
