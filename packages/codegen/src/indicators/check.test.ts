import { type Dictionary, type Dimension, dictionary, type Indicator } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { DictionaryError, resolveModel } from '../model.ts'
import { checkIndicators } from './check.ts'
import { categoriesOf, dimensionOf } from './resolve.ts'

type Open<T> = { -readonly [K in keyof T]: T[K] }
type Bench = { indicator: Open<Indicator>; dimension: Open<Dimension>; dictionary: Open<Dictionary> }

/** What the check says where something is planted in a copy: the indicator `origin`, or a dimension. */
function planted(plant: (bench: Bench) => void, of = 'origin'): string {
  const copy = structuredClone(dictionary) as Open<Dictionary>
  const indicator = copy.indicators.find(({ id }) => id === 'origin') as Open<Indicator>
  plant({ indicator, dimension: copy.dimensions.find(({ id }) => id === of) as Open<Dimension>, dictionary: copy })
  try {
    checkIndicators(resolveModel(copy))
  } catch (error) {
    expect(error).toBeInstanceOf(DictionaryError)
    return (error as Error).message
  }
  return ''
}

const values = (given: Dimension['values']) => (bench: Bench) => {
  bench.dimension.values = given
}

/** A mistake, what the sentence about it has to name, and how it is planted. */
type Mistake = [what: string, says: RegExp, plant: (bench: Bench) => void, of?: string]

/** One mistake each, and what the sentence about it has to name. */
const mistakes: readonly Mistake[] = [
  ['a path that is no field', /"victim\.colour"/, values({ kind: 'codes', from: [{ path: 'victim.colour' }] })],
  ['a path through a list', /"journey"/, values({ kind: 'codes', from: [{ path: 'victim.journey.role' }] })],
  [
    'an entity that no case holds',
    /no field of a case/,
    values({ kind: 'codes', from: [{ path: 'datasetRelease.languages' }] }),
  ],
  ['a field that is computed', /gbvContexts/, values({ kind: 'codes', from: [{ path: 'victim.gbvContexts' }] })],
  ['a text as codes', /holds text/, values({ kind: 'codes', from: [{ path: 'screening.tool' }] })],
  [
    'gender identity counted',
    /how people identify/,
    values({ kind: 'codes', from: [{ path: 'victim.genderIdentity' }] }),
  ],
  [
    'gender as published counted',
    /how people identify/,
    values({ kind: 'codes', from: [{ path: 'victim.genderAsPublished' }] }),
  ],
  [
    'gender identity asked in a condition',
    /asks about "genderIdentity"/,
    values({
      kind: 'cases',
      cases: [{ code: 'a', label: 'A', when: { op: 'in', field: 'genderIdentity', values: ['transgenderWoman'] } }],
    }),
  ],
  [
    'gender identity asked on the way to a field',
    /asks about "genderIdentity"/,
    values({
      kind: 'codes',
      from: [{ path: 'exploitation.form', where: { op: 'present', field: '../genderIdentity' } }],
    }),
  ],
  [
    'pregnancy asked in a condition',
    /asks about "pregnant"/,
    values({
      kind: 'cases',
      cases: [{ code: 'a', label: 'A', when: { op: 'in', field: 'pregnant', values: [true] } }],
    }),
  ],
  [
    'a code that a condition does not know',
    /violet is not a code of sex/,
    values({ kind: 'cases', cases: [{ code: 'a', label: 'A', when: { op: 'in', field: 'sex', values: ['violet'] } }] }),
  ],
  [
    'a condition about another entity',
    /not a stored field of victim/,
    values({ kind: 'cases', cases: [{ code: 'a', label: 'A', when: { op: 'present', field: 'justiceStage' } }] }),
  ],
  [
    'a parent that is not there',
    /"nowhere"/,
    values({
      kind: 'cases',
      cases: [{ code: 'a', label: 'A', parent: 'nowhere', when: { op: 'present', field: 'sex' } }],
    }),
  ],
  [
    'a category below itself',
    /belongs to itself/,
    values({
      kind: 'cases',
      cases: [
        { code: 'a', label: 'A', parent: 'b' },
        { code: 'b', label: 'B', parent: 'a' },
      ],
    }),
  ],
  ['a category of nobody', /nothing says who/, values({ kind: 'cases', cases: [{ code: 'a', label: 'A' }] })],
  [
    'a group of a code that is not there',
    /"XX"/,
    values({
      kind: 'groups',
      from: [{ path: 'victim.countryOfOrigin' }],
      groups: [{ code: 'a', label: 'A', codes: ['XX'] }],
      rest: { code: 'rest', label: 'Rest' },
    }),
  ],
  [
    'a code in two groups',
    /"RW" is there twice/,
    values({
      kind: 'groups',
      from: [{ path: 'victim.countryOfOrigin' }],
      groups: [
        { code: 'a', label: 'A', codes: ['RW'] },
        { code: 'b', label: 'B', codes: ['RW'] },
      ],
      rest: { code: 'rest', label: 'Rest' },
    }),
  ],
  [
    'fields of two code lists',
    /different code lists/,
    values({ kind: 'codes', from: [{ path: 'victim.countryOfOrigin' }, { path: 'victim.sex' }] }),
  ],
  [
    'bands that overlap',
    /overlaps/,
    values({
      kind: 'number',
      from: [{ path: 'victim.age' }],
      bands: [
        { code: 'a', label: 'A', max: 9 },
        { code: 'b', label: 'B', min: 9 },
      ],
    }),
  ],
  [
    'days between what are no dates',
    /holds code/,
    values({ kind: 'days', start: { path: 'case.openedOn' }, end: { path: 'victim.sex' }, bands: [] }),
  ],
  ['a number as a set', /as a set/, ({ dimension }) => (dimension.several = 'set'), 'waitForShelter'],
  ['a dimension that is not there', /no dimension "planted"/, ({ indicator }) => (indicator.by = ['planted'])],
  ['a dimension of another unit', /asked of perpetrators/, ({ indicator }) => (indicator.by = ['perpetratorSex'])],
  ['a field without codes', /holds no codes/, ({ indicator }) => (indicator.by = ['victim.birthDate'])],
  [
    'a restricted field',
    /is restricted|how people identify/,
    ({ indicator }) => (indicator.by = ['victim.genderIdentity']),
  ],
  [
    'a figure of another table',
    /no dimension of its table/,
    ({ indicator }) => {
      indicator.figures = [{ id: 'a', title: 'x', of: { dimension: 'year', codes: [] } }]
      indicator.figures = [{ id: 'a', title: 'x', of: { dimension: 'victim.sex', codes: ['female'] } }]
    },
  ],
  [
    'a figure of a code that is not there',
    /"XX" is no code/,
    ({ indicator }) => (indicator.figures = [{ id: 'a', title: 'x', of: { dimension: 'origin', codes: ['XX'] } }]),
  ],
  [
    'a figure of a wider category',
    /wider category/,
    ({ indicator }) =>
      (indicator.figures = [{ id: 'a', title: 'x', of: { dimension: 'sexAndAge', codes: ['female'] } }]),
  ],
  [
    'only those of a code that is not there',
    /"teenager" is no code/,
    ({ indicator }) => (indicator.of = [{ dimension: 'sexAndAge', codes: ['teenager'] }]),
  ],
  [
    'a rate of events',
    /rate/,
    ({ dictionary: { indicators } }) =>
      Object.assign(indicators.find(({ id }) => id === 'casesByYear') ?? {}, { per: 100_000 }),
  ],
  ['a line that runs along no time', /a line needs/, ({ indicator }) => (indicator.picture = 'line')],
  ['a flow from one to nowhere', /a flow needs/, ({ indicator }) => (indicator.picture = 'flow')],
  ['a source that is not there', /no source "planted"/, ({ indicator }) => (indicator.sources = ['planted'])],
  ['a point that is not there', /no point "G25"/, ({ indicator }) => (indicator.lens = ['G25'])],
  [
    'only those of no code',
    /names no code of "sexAndAge"/,
    ({ indicator }) => (indicator.of = [{ dimension: 'sexAndAge', codes: [] }]),
  ],
  ['one dimension twice', /by one dimension twice/, ({ indicator }) => (indicator.by = ['origin', 'origin'])],
  ['the dimension of every table', /need not be named/, ({ indicator }) => (indicator.by = ['origin', 'sexAndAge'])],
  ['a path of an entity alone', /no field of a case/, values({ kind: 'codes', from: [{ path: 'victim' }] })],
  [
    'a flow between three',
    /a flow needs two/,
    ({ indicator }) => Object.assign(indicator, { picture: 'flow', by: ['origin', 'victim.sex', 'victim.status'] }),
  ],
  [
    'a matrix with one side',
    /a matrix needs two/,
    ({ dictionary: { indicators } }) =>
      Object.assign(indicators.find(({ id }) => id === 'casesByYear') ?? {}, { picture: 'matrix' }),
  ],
  ...[-0.001, 1.001, Number.NaN].map(
    (share): Mistake => [
      `a published share of ${share}`,
      /lies from 0 to 1/,
      ({ indicator: { figures } }: Bench) => Object.assign(figures[0] ?? {}, { published: { share, source: 'icTip' } }),
    ],
  ),
  [
    'a figure that no source has published',
    /no source "planted"/,
    ({ indicator: { figures } }) => Object.assign(figures[0] ?? {}, { published: { share: 1, source: 'planted' } }),
  ],
  [
    'a set with the name of the dimensions',
    /no name for a set/,
    ({ dictionary: copy }) =>
      (copy.indicatorSets = [...copy.indicatorSets, { id: 'dimensions', title: 'x', definition: 'x', indicators: [] }]),
  ],
  [
    'gender identity compared in a condition',
    /asks about "genderIdentity"/,
    values({
      kind: 'cases',
      cases: [{ code: 'a', label: 'A', when: { op: 'differ', fields: ['sex', 'genderIdentity'] } }],
    }),
  ],
  [
    'groups of two code lists',
    /different code lists/,
    values({
      kind: 'groups',
      from: [{ path: 'victim.countryOfOrigin' }, { path: 'victim.sex' }],
      groups: [{ code: 'a', label: 'A', codes: ['RW'] }],
      rest: { code: 'rest', label: 'Rest' },
    }),
  ],
  [
    'a rest with the code of a group',
    /"a" is there twice/,
    values({
      kind: 'groups',
      from: [{ path: 'victim.countryOfOrigin' }],
      groups: [{ code: 'a', label: 'A', codes: ['RW'] }],
      rest: { code: 'a', label: 'Rest' },
    }),
  ],
  ...[[{ min: 5, max: 4 }], [{ max: 4 }, { min: 6, max: 5 }], [{ min: 1 }, { min: 5 }], [{ max: 4 }, { max: 9 }]].map(
    (bands): Mistake => [
      `bands such as ${JSON.stringify(bands)}`,
      /overlaps the one before, or ends before it begins/,
      values({
        kind: 'number',
        from: [{ path: 'victim.age' }],
        bands: bands.map((band, at) => ({ code: `b${at}`, label: 'B', ...band })),
      }),
    ],
  ),
  [
    'two of one id',
    /Two indicators/,
    ({ dictionary: copy, indicator }) => (copy.indicators = [...copy.indicators, indicator]),
  ],
  [
    'one in no set',
    /in no set/,
    ({ dictionary: copy, indicator }) => (copy.indicators = [...copy.indicators, { ...indicator, id: 'planted' }]),
  ],
  [
    'a set of what is not there',
    /no indicator "planted"/,
    ({ dictionary: copy }) =>
      (copy.indicatorSets = [...copy.indicatorSets, { id: 'x', title: 'x', definition: 'x', indicators: ['planted'] }]),
  ],
]

describe('the check of indicators', () => {
  it('finds nothing in those of the standard', () => {
    expect(planted(() => {})).toBe('')
  })

  it.each(mistakes)('refuses %s, in a sentence that names it', (_, says, plant, of) => {
    const message = planted((bench) => void plant(bench), of)
    expect(message).toMatch(says)
    expect(message).toMatch(/^(The|Two|There|").*\.$/s)
  })

  it('lets ask whether a restricted field is answered, and nothing else about it', () => {
    const answer = { code: 'answered', label: 'Answered' }
    expect(
      planted(values({ kind: 'answered', from: [{ path: 'victim.genderIdentity' }], answer }), 'genderAnswered'),
    ).toBe('')
  })
})

describe('the indicators of the standard', () => {
  const model = resolveModel(dictionary)

  it('have figures of codes that their tables show, each share at most once', () => {
    for (const { id, unit, figures } of model.indicators)
      for (const { of } of figures) {
        const codes = categoriesOf(dimensionOf(of.dimension, unit, model), model).map(({ code }) => code)
        expect(codes, id).toEqual(expect.arrayContaining([...of.codes]))
      }
  })

  it('keep what the survivor declined, what was missing and what was not needed apart', () => {
    const states = model.dimensions.flatMap(({ id, values: { kind, ...rest } }) =>
      kind === 'codes' && id.startsWith('services') ? [JSON.stringify(rest)] : [],
    )
    const named = states.map((text) =>
      ['declinedBySurvivor', 'unavailable', 'notApplicable'].filter((state) => text.includes(state)),
    )
    expect(named.every((found) => found.length <= 1)).toBe(true)
    expect(named.flat().sort()).toEqual(['declinedBySurvivor', 'notApplicable', 'unavailable'])
  })

  it('compare with every share that the study published', () => {
    const shares = model.indicators.flatMap(({ figures }) => figures.flatMap(({ published }) => published?.share ?? []))
    expect(shares.sort()).toEqual(
      [0.627, 0.15, 0.136, 0.7767, 0.2239, 0.8701, 0.5522, 0.3855, 0.0735, 0.8902, 0.0732, 0.63, 0.37].sort(),
    )
  })
})
