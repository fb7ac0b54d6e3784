import { describe, expect, it } from 'vitest'
import { buildHierarchy } from '../hierarchies/hierarchy.ts'
import { seededRandom } from '../random.ts'
import { TableBuilder } from '../table/table.ts'
import type { Dimension, TablePlan } from './plan.ts'
import { protectCounts } from './protect-counts.ts'
import { protectTables } from './secondary-suppression.ts'

/** Synthetic people: of each sex many have one form, and few each of the others. */
function people(
  forms: readonly (readonly [string, number])[] = [
    ['labour', 40],
    ['begging', 9],
    ['other', 7],
  ],
) {
  const builder = new TableBuilder(['sex', 'form'])
  for (const [form, count] of forms)
    for (let at = 0; at < count; at++) builder.addCells([at % 3 === 0 ? 'M' : 'F', form])
  return builder.finish()
}

const protect = (plan: Omit<TablePlan, 'tables'>, tables: TablePlan['tables'] = [['sex', 'form']], table = people()) =>
  protectTables(table, { tables, ...plan }, seededRandom(1))

const reserved = (column: string) => expect.objectContaining({ code: 'valueReserved', params: { column } })

describe('a name of the rest', () => {
  it('is never that of the totals, in which both would be one row', () => {
    const refused = expect.objectContaining({ code: 'planInvalid', params: { restIsTotal: 'Total' } })
    expect(() => protect({ rest: 'Total' })).toThrow(refused)
    expect(() => protect({ rest: 'Total', minimumCell: 1 })).toThrow(refused)
    const dimension = {
      name: 'form',
      isDeclared: true,
      isSensitive: false,
      isSeveral: false,
      hierarchy: buildHierarchy([['labour', '*']]),
      patterns: [['labour']],
    }
    const counted = {
      dimensions: new Map([['form', dimension]]),
      components: [{ dimensions: ['form'], tables: [['form']], groups: [{ patterns: [0], people: 20 }] }],
    }
    expect(() => protectCounts(counted, { minimumCell: 11, rest: 'Total' })).toThrow(refused)
  })

  it.each(['labour', 'F', '*'])('that is given is never that of a value: %s', (rest) => {
    expect(() => protect({ rest })).toThrow(expect.objectContaining({ code: 'planInvalid' }))
  })

  it('is another one where none is given and a value has the usual one', () => {
    const forms: [string, number][] = [
      ['labour', 40],
      ['Other', 30],
      ['begging', 6],
      ['marriage', 7],
    ]
    const { tables } = protect({}, [['form']], people(forms))
    const counts = new Map(tables[0]?.cells.map(({ values: [value], count }) => [value, count]))
    expect(counts.get('Other')).toBe(30)
    expect([...counts.keys()]).toContain('Other (rest)')
  })
})

describe('a value of a hierarchy', () => {
  it.each<[string, string[][]]>([
    [
      'the totals',
      [
        ['labour', 'Total', '*'],
        ['begging', 'Total', '*'],
        ['other', 'rest', '*'],
      ],
    ],
    [
      'what is merged below another',
      [
        ['labour', 'work', '*'],
        ['begging', 'work', '*'],
        ['other', 'work (other)', '*'],
      ],
    ],
    [
      'those without a finer value',
      [
        ['labour', 'other', '*'],
        ['begging', 'other', '*'],
        ['other', 'other', '*'],
        ['other (no finer value)', 'x', '*'],
      ],
    ],
  ])('is never named like %s', (_, lines) => {
    const dimension = { column: 'form', hierarchy: buildHierarchy(lines) }
    expect(() => protect({}, [[dimension]])).toThrow(reserved('form'))
  })

  it('may end in (other) where no value has the name before it', () => {
    const lines = [
      ['labour', 'work (other)', '*'],
      ['begging', 'work (other)', '*'],
      ['other', 'other', '*'],
    ]
    expect(protect({}, [[{ column: 'form', hierarchy: buildHierarchy(lines) }]]).tables).toHaveLength(1)
  })
})

describe('the contents of a category', () => {
  const forms: [string, number][] = [
    ['labour', 40],
    ['domestic', 9],
    ['begging', 8],
    ['other', 7],
    ['removal', 6],
  ]
  const lines = forms.map(([form], at) => [form, at < 3 ? 'work' : form, '*'])
  const contentsOf = (dimension: Dimension, plan = {}) =>
    protect({ leastShown: 0, ...plan }, [[dimension]], people(forms)).tables[0]?.dimensions[0]?.contents

  it('are the values that a hierarchy declares, and what they are a part of', () => {
    const rest = { members: ['other', 'removal'], part: { kind: 'rest' } }
    expect(contentsOf({ column: 'form', hierarchy: buildHierarchy(lines) })).toEqual(
      new Map<string, unknown>([
        ['work', { members: ['labour', 'domestic', 'begging'] }],
        ['work (other)', { members: ['domestic', 'begging'], part: { kind: 'others', of: 'work' } }],
        ['Other', rest],
      ]),
    )
  })

  it('name no value that was found in the data only', () => {
    expect(contentsOf('form')).toEqual(new Map([['Other', { members: [], part: { kind: 'rest' } }]]))
  })

  it('are not given where every category is one value', () => {
    expect(contentsOf('form', { minimumCell: 1 })).toBeUndefined()
  })
})
