import type { Indicator } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { compareEditions } from './compare.ts'
import { type Bench, planted } from './fixture-planted.ts'
import { judge } from './gate.ts'

const before = planted(undefined, '1.0')
const named = (one = before, other = before): string[] =>
  compareEditions(one, other)
    .filter(({ kind }) => !kind.startsWith('file'))
    .map(({ level, kind, at }) => `${level} ${kind} ${at}`)

const addIndicator = ({ dictionary, indicator, indicatorSet }: Bench): void => {
  dictionary.indicators = [...dictionary.indicators, { ...indicator('origin'), id: 'planted' }]
  indicatorSet('trends').indicators = [...indicatorSet('trends').indicators, 'planted']
}

/** A change, what it is called, and what taking it back is called. */
const plants: readonly [what: string, plant: (bench: Bench) => void, there: string[], back: string[]][] = [
  [
    'a new indicator',
    addIndicator,
    ['minor indicatorAdded planted', 'minor indicatorListed trends.planted'],
    ['major indicatorRemoved planted', 'major indicatorUnlisted trends.planted'],
  ],
  [
    'another dimension of the table',
    ({ indicator }) => {
      indicator('origin').by = ['destinationCountry']
    },
    ['major indicatorChanged origin'],
    ['major indicatorChanged origin'],
  ],
  [
    'other people counted',
    ({ indicator }) => {
      indicator('internal').of = []
    },
    ['major indicatorChanged internal'],
    ['major indicatorChanged internal'],
  ],
  [
    'other codes of a figure',
    ({ indicator }) => {
      indicator('age').figures = indicator('age').figures.map((figure) =>
        figure.id === 'below18' ? { ...figure, of: { dimension: 'ageAtRegistration', codes: ['age0To8'] } } : figure,
      )
    },
    ['major indicatorChanged age'],
    ['major indicatorChanged age'],
  ],
  [
    'one figure more',
    ({ indicator }) => {
      const figure = { id: 'planted', title: 'x', of: { dimension: 'origin', codes: ['UG'] } }
      indicator('origin').figures = [...indicator('origin').figures, figure]
    },
    ['minor figureAdded origin.planted'],
    ['major indicatorChanged origin'],
  ],
  [
    'other words and another picture',
    ({ indicator }) => {
      Object.assign(indicator('origin'), { notReadAs: 'Planted.', picture: 'none' } satisfies Partial<Indicator>)
    },
    ['patch wordingChanged origin'],
    ['patch wordingChanged origin'],
  ],
  [
    'a share that is no longer compared with',
    ({ indicator }) => {
      indicator('origin').figures = indicator('origin').figures.map(({ published: _, ...figure }) => figure)
    },
    ['patch sourcesChanged origin'],
    ['patch sourcesChanged origin'],
  ],
  [
    'a new dimension',
    ({ dictionary, dimension }) => {
      dictionary.dimensions = [...dictionary.dimensions, { ...dimension('origin'), id: 'planted' }]
    },
    ['minor dimensionAdded planted'],
    ['major dimensionRemoved planted'],
  ],
  [
    'a dimension that reads another field first',
    ({ dimension }) => {
      dimension('origin').values = { kind: 'codes', from: [{ path: 'victim.citizenships' }] }
    },
    ['major dimensionChanged origin'],
    ['major dimensionChanged origin'],
  ],
  [
    'other words of a category',
    ({ dimension }) => {
      const { values } = dimension('sexAndAge')
      if (values.kind === 'cases')
        dimension('sexAndAge').values = { ...values, cases: values.cases.map((one) => ({ ...one, label: 'Planted' })) }
    },
    ['patch wordingChanged sexAndAge'],
    ['patch wordingChanged sexAndAge'],
  ],
]

describe('indicators of two versions', () => {
  it.each(plants)('%s is called by its name, and so is taking it back', (_, plant, there, back) => {
    const after = planted(plant)
    expect(named(before, after)).toEqual(there)
    expect(named(after, before)).toEqual(back)
  })

  it('pass the gate where they are new, and not where what they count changed within a major version', () => {
    const added = planted(addIndicator)
    expect(judge(before, added, [], 'minor').problems).toEqual([])
    const changed = planted(({ dimension }) => {
      dimension('origin').values = { kind: 'codes', from: [{ path: 'victim.citizenships' }] }
    })
    expect(judge(before, changed, [], 'minor').problems).toEqual([
      expect.stringMatching(/are major.*dimensionChanged origin/),
      expect.stringMatching(/^Major changes need version 2\.0/),
    ])
  })
})
