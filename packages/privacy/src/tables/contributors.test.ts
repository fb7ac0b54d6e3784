import { describe, expect, it } from 'vitest'
import { TableBuilder } from '../table/table.ts'
import { countedContributors } from './contributors.ts'
import { protectTables } from './secondary-suppression.ts'

/** Which counts are shown of 900 people in nine cells, most of one agency, and of others where `agencyOf` says so. */
function shownOf(agencyOf: (row: number) => string, rule: { minimum?: number; maximumShare?: number }): string[] {
  const builder = new TableBuilder(['age', 'district', 'agency'])
  for (let row = 0; row < 900; row++)
    builder.addCells([`age ${row % 3}`, `district ${((row / 3) % 3) | 0}`, agencyOf(row)])
  const { tables } = protectTables(builder.finish(), {
    tables: [['age', 'district']],
    contributors: [{ column: 'agency', ...rule }],
  })
  return tables.flatMap(({ cells }) =>
    cells.flatMap(({ values, count }) => (count === undefined ? [] : [values.join()])),
  )
}

describe('a rule about agencies', () => {
  it.each([{ minimum: 2 }, { maximumShare: 0.995 }])(
    'does not show where the few people of a small agency are: %o',
    (rule) => {
      const somewhere = shownOf((row) => (row < 3 ? 'small' : 'large'), rule)
      const elsewhere = shownOf((row) => ([3, 4, 8].includes(row) ? 'small' : 'large'), rule)
      expect(elsewhere).toEqual(somewhere)
    },
  )

  it('counts small agencies that are enough people together', () => {
    const shown = shownOf((row) => (row % 9 === 4 && row < 200 ? `small ${row}` : 'large'), { minimum: 2 })
    expect(shown).toContain('age 1,district 1')
    expect(countedContributors({ codes: [0, 0, 0, 1, 2] }, 3)).toEqual(new Set([0]))
    expect(countedContributors({ codes: [0, 0, 0, 1, 2, 2] }, 3)).toEqual(new Set([0, 1, 2]))
    expect(countedContributors({ codes: [0, 1], peopleOfRow: [2, 3] }, 3)).toEqual(new Set([1]))
  })
})
