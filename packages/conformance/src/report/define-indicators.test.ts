import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord } from '@tip-standard/core'
import { withinCustody } from '@tip-standard/policy'
import { createReport, type Dimension, defineIndicators, loadWords, reportPage } from '@tip-standard/report'
import { describe, expect, it } from 'vitest'
import { eachText, SENTINEL, stuffed } from '../hostile-values.ts'
import { dimension, file, findingsOf, indicator } from './fixture-indicators.ts'

const withSet = (id: string, named = 'ourShelter') => ({
  ...file(),
  sets: [{ id, title: 'a', definition: 'a', indicators: [named] }],
})

const values = (from: Dimension['values']): Partial<Dimension> => ({ values: from })
const codesOf = (path: string, where?: object): Partial<Dimension> =>
  values({ kind: 'codes', from: [{ path, ...(where !== undefined && { where }) }] } as Dimension['values'])
const cases = (...own: object[]): Partial<Dimension> =>
  values({ kind: 'cases', cases: own } as unknown as Dimension['values'])
const isFemale = { op: 'in', field: 'sex', values: ['female'] }
const bands = (...own: object[]): Partial<Dimension> =>
  values({ kind: 'number', from: [{ path: 'victim.age' }], bands: own } as unknown as Dimension['values'])

describe('indicators that a partner adds', () => {
  it('are counted, protected and shown like those of the standard', async () => {
    const defined = defineIndicators(file({ of: [{ dimension: 'sexAndAge', codes: ['women', 'men'] }] }))
    if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
    const { catalogue, sets } = defined
    expect(sets).toEqual(['own'])
    const records = [...sampleRecords(100, 2)]
    const report = await createReport(
      records.map((record) => withinCustody(record)),
      { title: 'Ours', sets: [...sets], catalogue },
    )
    const accepted = records
      .flatMap((record) => record.victims ?? [])
      .filter(
        ({ minorAtRegistration, assistance = [] }) =>
          minorAtRegistration === 'adult' &&
          assistance.some(({ serviceType, state }) => serviceType === 'shelter' && state === 'accepted'),
      )
    const [table] = report.sets[0]?.indicators[0]?.tables ?? []
    const at = table?.dimensions.at(-1)?.categories.findIndex(({ code }) => code === 'shelter')
    const totals = table?.dimensions.slice(0, -1).map(({ categories }) => categories.length - 1) ?? []
    expect(table?.cells.find((cell) => cell.at.join() === [...totals, at].join())?.count).toBe(accepted.length)
    const page = reportPage(report, await loadWords('en', catalogue))
    expect(page).toContain('Shelter by district')
    expect(page).toContain('Our own indicators')
  })

  it('count a number of 0 in its band, and not as missing', async () => {
    const ages = bands({ code: 'child', label: 'Under 18', max: 17 }, { code: 'adult', label: '18 and over', min: 18 })
    const defined = defineIndicators(file({}, ages))
    if (!defined.ok) throw new Error(defined.findings.map(({ message }) => message).join(' '))
    const [newborn] = sampleRecords(1, 2)
    const records = Array.from({ length: 20 }, (_, at) => ({
      ...newborn,
      victims: [{ id: `v-${at}`, age: 0 }],
    })) as CaseRecord[]
    const report = await createReport(
      records.map((record) => withinCustody(record)),
      { title: 'Ours', sets: [...defined.sets], catalogue: defined.catalogue },
    )
    const [table] = report.sets[0]?.indicators[0]?.tables ?? []
    const counted = table?.cells.map(({ at, count }) => [table.dimensions[0]?.categories[at[0] ?? 0]?.code, count])
    expect(counted).toContainEqual(['child', 20])
  })

  it.each<[string, object, string]>([
    ['a field that does not exist', file({ by: ['victim.sexx'] }), 'unknownPath'],
    ['a path through nothing', file({}, codesOf('assistance.serviceType.code')), 'unknownPath'],
    [
      'a condition over what is not there',
      file({}, codesOf('victim.sex', { op: 'present', field: 'nothing' })),
      'unknownPath',
    ],
    ['a condition that is none', file({}, codesOf('victim.sex', { op: 'sql' })), 'unknownPath'],
    [
      'a code in a condition that the list does not have',
      file({}, codesOf('assistance.serviceType', { op: 'in', field: 'state', values: ['acceptedd'] })),
      'unknownPath',
    ],
    ['free text', file({ by: ['victim.ownWords'] }), 'notCountable'],
    ['gender identity', file({ by: ['victim.genderIdentity'] }), 'notCountable'],
    ['gender as others published it', file({ by: ['victim.genderAsPublished'] }), 'notCountable'],
    ['restricted fields', file({ by: ['screening.traumaSigns'] }), 'notCountable'],
    ['ids', file({ by: ['case.id'] }), 'notCountable'],
    [
      'gender identity in a condition',
      file({}, codesOf('victim.sex', { op: 'present', field: 'genderIdentity' })),
      'notCountable',
    ],
    [
      'gender identity in the condition of a category',
      file({}, cases({ code: 'a', label: 'A', when: { op: 'present', field: 'genderIdentity' } })),
      'notCountable',
    ],
    ['dates one by one', file({ by: ['case.openedOn'] }), 'wrongKind'],
    ['ages one by one', file({ by: ['victim.age'] }), 'wrongKind'],
    ['a dimension of others', file({ by: ['perpetratorAgeGroup'] }), 'wrongUnit'],
    ['a dimension of others, its own', file({}, { unit: 'events' }), 'wrongUnit'],
    ['a rate of perpetrators', file({ unit: 'perpetrators', by: [], per: 100_000 }), 'wrongUnit'],
    ['a dimension that is not there', file({ by: ['ourService'] }), 'unknownDimension'],
    [
      'a figure of no dimension of its table',
      file({ figures: [{ id: 'a', title: 'a', of: { dimension: 'origin', codes: ['RW'] } }] }),
      'unknownDimension',
    ],
    [
      'a code that the list does not have',
      file({ figures: [{ id: 'a', title: 'a', of: { dimension: 'ourServices', codes: ['shelterr'] } }] }),
      'unknownCode',
    ],
    ['a country by its name', file({ of: [{ dimension: 'origin', codes: ['Burundi'] }] }), 'unknownCode'],
    [
      'a group of codes that the list does not have',
      file(
        {},
        values({
          kind: 'groups',
          from: [{ path: 'victim.countryOfOrigin' }],
          groups: [{ code: 'near', label: 'Near', codes: ['Burundi'] }],
          rest: { code: 'far', label: 'Far' },
        }),
      ),
      'unknownCode',
    ],
    ['two indicators of one id', { dimensions: [dimension()], indicators: [indicator(), indicator()] }, 'doubled'],
    ['the id of an indicator of the standard', file({ id: 'origin' }), 'doubled'],
    [
      'the id of a dimension of the standard',
      { dimensions: [dimension({ id: 'origin' })], indicators: [indicator({ by: [] })] },
      'doubled',
    ],
    ['the id of a set of the standard', withSet('rwanda-study'), 'doubled'],
    ['the id that stands for all sets', withSet('all'), 'doubled'],
    [
      'two figures of one id',
      file({
        figures: [0, 1].map(() => ({ id: 'a', title: 'a', of: { dimension: 'ourServices', codes: ['shelter'] } })),
      }),
      'doubled',
    ],
    ['a set of indicators that are not there', withSet('ours', 'ourShelterr'), 'unknownIndicator'],
    ['a dimension without readings', file({}, values({ kind: 'codes', from: [] })), 'shape'],
    [
      'a category that is its own parent',
      file({}, cases({ code: 'a', label: 'A', parent: 'b' }, { code: 'b', label: 'B', parent: 'a' })),
      'badCategories',
    ],
    ['a category that no one is in', file({}, cases({ code: 'a', label: 'A' })), 'badCategories'],
    ['a category below none', file({}, cases({ code: 'a', label: 'A', parent: 'b', when: isFemale })), 'badCategories'],
    [
      'two categories of one code',
      file({}, cases({ code: 'a', label: 'A', when: isFemale }, { code: 'a', label: 'B', when: isFemale })),
      'badCategories',
    ],
    [
      'a code that stands for no answer',
      file({}, cases({ code: '?refused', label: 'A', when: isFemale })),
      'badCategories',
    ],
    [
      'bands that overlap',
      file({}, bands({ code: 'a', label: 'A', max: 18 }, { code: 'b', label: 'B', min: 18 })),
      'badBands',
    ],
    [
      'a number between two bands that neither holds',
      file({}, bands({ code: 'young', label: 'Young', max: 17 }, { code: 'old', label: 'Old', min: 30 })),
      'badBands',
    ],
    ['a line without time', file({ picture: 'line' }), 'wrongPicture'],
    ['a flow of one dimension', file({ picture: 'flow' }), 'wrongPicture'],
    [
      'more dimensions than a table can show',
      file({ by: ['ourServices', 'origin', 'year', 'exploitation.form'] }),
      'tooMany',
    ],
    [
      'an indicator that does not say what it must not be read as',
      { indicators: [{ ...indicator(), notReadAs: undefined }] },
      'shape',
    ],
    ['a member that is not known', { indicators: [{ ...indicator({ by: [] }), note: 'a' }] }, 'shape'],
    ['no indicators', { indicators: [] }, 'shape'],
    ['a list', [], 'shape'],
  ])('are refused for %s', (_what, json, code) => {
    expect(findingsOf(JSON.parse(JSON.stringify(json))).map((one) => one.code)).toEqual([code])
  })

  it('are refused for a number too large to be one', () => {
    const text = JSON.stringify(file({}, bands({ code: 'a', label: 'A', max: 7 })))
    expect(findingsOf(JSON.parse(text))).toEqual([])
    expect(findingsOf(JSON.parse(text.replace('"max":7', '"max":1e999'))).map(({ code }) => code)).toEqual(['shape'])
  })

  it('name a place and no text of the file', () => {
    const full = file(
      { of: [{ dimension: 'sexAndAge', codes: ['women'] }], says: 'a', sourceRef: 'a', lens: ['G4'] },
      cases({ code: 'a', label: 'A', definition: 'a', parent: 'b', when: isFemale }, { code: 'b', label: 'B' }),
    )
    for (const document of eachText({
      ...full,
      sets: [{ id: 'ours', title: 'a', definition: 'a', indicators: ['ourShelter'] }],
    }))
      expect(JSON.stringify(findingsOf(document))).not.toContain(SENTINEL)
    expect(JSON.stringify(findingsOf(stuffed(file())))).not.toContain(SENTINEL)
    expect(findingsOf({ indicators: [{ ...indicator(), by: 7 }] })).toEqual([
      { code: 'shape', at: 'indicators[0].by', message: 'indicators[0].by must be a list.' },
    ])
  })
})
