import type { PublishedDimension, PublishedTable } from '@tip-standard/privacy/tables'
import { loadWords } from '@tip-standard/report'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharesOf, tableHeader, tableRows } from './table-rows.ts'

const dimension = (column: string, contents?: PublishedDimension['contents']): PublishedDimension => ({
  column,
  parentOf: new Map(),
  ...(contents !== undefined && { contents }),
})

const dimensions = [
  dimension('victim.sex'),
  dimension(
    'victim.citizenships',
    new Map([['Africa (other)', { members: ['DJ', 'ER', 'ET', 'KE'], part: { kind: 'others', of: 'Africa' } }]]),
  ),
]
const rows = ['female', 'male'] as const
const answers = ['BI', 'RW', 'Other'] as const
const reasons = ['(unknown)', '(missing)'] as const

/** A table with its totals, some of whose counts are hidden. */
const tables = fc
  .array(fc.record({ count: fc.nat(40), isHidden: fc.boolean() }), { minLength: 12, maxLength: 12 })
  .map((drawn): PublishedTable => {
    const cells = rows.flatMap((sex, row) => {
      const own = [...answers, ...reasons].map((country, at) => ({ ...drawn[row * 6 + at], values: [sex, country] }))
      const total = own.reduce((sum, { count = 0 }) => sum + count, 0)
      return [...own, { count: total, isHidden: drawn[row * 6 + 5]?.isHidden ?? false, values: [sex, 'Total'] }]
    })
    return {
      dimensions,
      cells: cells.map(({ values, count, isHidden }) => ({ values, count: isHidden ? undefined : count })),
    }
  })

describe('shares of a table', () => {
  it('are 0 and 1 only of none and of all', () => {
    const cells = [
      { values: ['female'], count: 99_999 },
      { values: ['male'], count: 1 },
      { values: ['Total'], count: 100_000 },
    ]
    const shares = [...sharesOf({ dimensions: [], cells }).values()].map(({ share }) => share)
    expect(shares).toEqual([0.99999, 0.00001])
  })

  it('are the count by those with an answer, and are there where everything that they need is shown, and nowhere else', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const shares = sharesOf(table)
        for (const sex of rows) {
          const countOf = (country: string): number | undefined =>
            table.cells.find(({ values }) => values.join() === `${sex},${country}`)?.count
          const needed = ['Total', ...reasons].map(countOf)
          const of = needed.includes(undefined)
            ? 0
            : (countOf('Total') ?? 0) - reasons.reduce((sum, reason) => sum + (countOf(reason) ?? 0), 0)
          for (const cell of table.cells.filter(({ values }) => values[0] === sex)) {
            const isAnswer = answers.some((answer) => answer === cell.values[1])
            const expected = isAnswer && cell.count !== undefined && of > 0 ? cell.count / of : undefined
            // Rounded to four decimals, a half either way.
            expect(Math.abs((shares.get(cell)?.share ?? -1) - (expected ?? -1))).toBeLessThanOrEqual(0.00005 + 1e-9)
            expect(shares.get(cell)?.of).toBe(expected === undefined ? undefined : of)
          }
        }
      }),
    )
  })
})

describe('labels of a table', () => {
  const table: PublishedTable = {
    dimensions,
    cells: ['BI', 'BI + RW', 'Africa (other)', 'Other', '(unknown)', '(missing)', 'ZZ', 'Total'].map((country) => ({
      values: ['female', country],
      count: 12,
    })),
  }

  it('are those of the standard, of reasons, of merged and of several codes; what has none stays as it is', async () => {
    const style = { shares: true, words: await loadWords('en'), rest: 'Other' }
    expect(tableHeader(table, style)).toEqual(['Sex', 'Citizenships', 'Number', 'Share', 'Shares are of'])
    expect([...tableRows(table, style)].map(([sex, country]) => [sex, country])).toEqual([
      ['Female', 'Burundi'],
      ['Female', 'Burundi and Rwanda'],
      ['Female', 'Africa: all others'],
      ['Female', 'All others'],
      ['Female', 'Unknown'],
      ['Female', 'No reason given'],
      ['Female', 'ZZ'],
      ['Female', 'Total'],
    ])
  })

  it('are not given to columns that the standard does not know', async () => {
    const own: PublishedTable = {
      dimensions: [dimension('status')],
      cells: [{ values: ['unknown'], count: 12 }],
    }
    const style = { shares: false, words: await loadWords('fr'), rest: 'Other' }
    expect([tableHeader(own, style)[0], [...tableRows(own, style)][0]?.[0]]).toEqual(['status', 'unknown'])
  })
})

describe('labels of merged age bands', () => {
  const contents: PublishedDimension['contents'] = new Map([
    ['age0To17', { members: ['age0To8', 'age9To17'] }],
    ['adult (other)', { members: ['age18To20', 'age48AndOver'], part: { kind: 'others', of: 'adult' } }],
    // What later tables of a series count like earlier ones has no members.
    ['adult (rest of a series)', { members: [], part: { kind: 'others', of: 'adult' } }],
    ['age24To29', { members: ['age24To26', 'age27To29'] }],
  ])
  const values = ['age0To17', 'age24To29', 'adult (other)', 'adult', 'age30To47', 'adult (rest of a series)']
  const labels = async (language: 'en' | 'fr') => {
    const table = {
      dimensions: [dimension('victim.ageBand', contents)],
      cells: values.map((value) => ({ values: [value], count: 12 })),
    }
    return [...tableRows(table, { shares: false, rest: 'Other', words: await loadWords(language) })].map(
      ([label]) => label,
    )
  }

  it('are one range where they are neighbours, and name each where they are not', async () => {
    expect(new Set(await labels('en'))).toEqual(
      new Set([
        '0 to 17 years',
        '24 to 29 years',
        '18 to 20 years and 48 years and over',
        '18 years and over',
        '30 to 47 years',
        '18 years and over: all others',
      ]),
    )
    expect(await labels('fr')).toEqual(
      expect.arrayContaining(['0 à 17 ans', '18 ans et plus', '18 à 20 ans et 48 ans et plus']),
    )
  })
})

describe('the rows of a table', () => {
  const rowsOf = (own: readonly PublishedDimension[], values: readonly (readonly string[])[]): unknown[][] => {
    const cells = values.map((of, count) => ({ values: of, count }))
    return [...tableRows({ dimensions: own, cells }, { shares: false, rest: 'Other' })]
  }

  it('follow each other as in the list of the standard, wider values among them, and what is in no list last', () => {
    // In the order of their texts, as tables come.
    const bands = ['(unknown)', 'Other', 'adult (other)', 'age0To17', 'age48AndOver', 'age18To20', 'Total']
    const merged: PublishedDimension['contents'] = new Map([
      ['age0To17', { members: ['age0To8', 'age9To17'] }],
      ['adult (other)', { members: ['age30To38', 'age39To47'], part: { kind: 'others', of: 'adult' } }],
    ])
    const own = rowsOf(
      [dimension('victim.ageBand', merged)],
      bands.map((band) => [band]),
    ).map(([band]) => band)
    expect(own).toEqual(['age0To17', 'age18To20', 'adult (other)', 'age48AndOver', '(unknown)', 'Other', 'Total'])
  })

  it('put what is left of a wider value behind all that is in it, unless its codes are neighbours', () => {
    const merged: PublishedDimension['contents'] = new Map([
      ['adult (other)', { members: ['age18To20', 'age39To47'], part: { kind: 'others', of: 'adult' } }],
    ])
    const bands = ['adult (other)', 'age48AndOver', 'age30To38', 'age9To17']
    const own = rowsOf(
      [dimension('victim.ageBand', merged)],
      bands.map((band) => [band]),
    ).map(([band]) => band)
    expect(own).toEqual(['age9To17', 'age30To38', 'age48AndOver', 'adult (other)'])
  })

  it('stay as they come where a column is not of the standard, within the order of the columns before it', () => {
    const pairs = [
      ['age18To20', 'x'],
      ['age18To20', 'y (other)'],
      ['age9To17', 'x'],
      ['age9To17', 'y'],
      ['Total', 'Total'],
    ]
    const own = rowsOf([dimension('victim.ageBand'), dimension('ours')], pairs).map((row) => row.slice(0, 2).join())
    expect(own).toEqual(['age9To17,x', 'age9To17,y', 'age18To20,x', 'age18To20,y (other)', 'Total,Total'])
  })
})
