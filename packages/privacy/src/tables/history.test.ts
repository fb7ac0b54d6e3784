import { describe, expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { parseHierarchy } from '../hierarchies/hierarchy.ts'
import { SecretKey } from '../pseudonyms/secret-key.ts'
import { seededRandom } from '../random.ts'
import { openTableHistory, type TableHistory } from './history.ts'
import { type PublishedTable, type TablePlan, TOTAL } from './plan.ts'
import { safeTables } from './safe-tables.ts'

type Person = { readonly id: string; readonly a: string; readonly b: string }

const key = SecretKey.generate()
const plan: TablePlan = { tables: [['a', 'b']], sensitive: [] }
let lastId = 0
const people = (count: number, a: string, b: string): Person[] =>
  Array.from({ length: count }, () => ({ id: `SENTINEL${lastId++}`, a, b }))
const release = async (rows: readonly Person[], history: TableHistory, more: Partial<TablePlan> = {}) =>
  await safeTables(inside(rows), { ...plan, ...more }, { series: { history, key, date: '2026-01-01' } })
const first = openTableHistory('id', key)
const countOf = ({ tables: [table] }: { tables: readonly PublishedTable[] }, ...values: string[]): number | undefined =>
  table?.cells.find((cell) => cell.values.join() === values.join())?.count

const start = [
  ...people(50, 'a0', 'b0'),
  ...people(60, 'a1', 'b0'),
  ...people(40, 'a0', 'b1'),
  ...people(30, 'a1', 'b1'),
]

describe('tables of one population over time', () => {
  it('change a count by the minimum or by more, and by nothing less', async () => {
    const one = await release(start, first)
    const after = async (left: number, came: number) =>
      countOf(await release([...start.slice(left), ...people(came, 'a0', 'b0')], one.history), 'a0', 'b0')
    expect(await Promise.all([after(0, 10), after(10, 0), after(12, 15), after(15, 12)])).toEqual([50, 50, 50, 50])
    // Of ten who came while many left nothing is shown.
    expect(await Promise.all([after(0, 11), after(11, 0), after(11, 22), after(21, 10)])).toEqual([61, 39, 61, 29])
  })

  it('are of a day of the calendar', async () => {
    for (const date of ['2026-99-99', '2026-02-30', '2026', '', 'today'])
      await expect(safeTables(inside(start), plan, { series: { history: first, key, date } })).rejects.toMatchObject({
        code: 'planInvalid',
        params: { dateOf: 'history' },
      })
  })

  it('count newcomers only where they are enough, and then all of them', async () => {
    const one = await release(start, first)
    expect(countOf(one, 'a0', 'b0')).toBe(50)
    expect(countOf(one, TOTAL, TOTAL)).toBe(180)
    const few = [...start, ...people(3, 'a0', 'b0'), ...people(40, 'a1', 'b0')]
    const two = await release(few, one.history)
    expect(countOf(two, 'a0', 'b0')).toBe(50)
    expect(countOf(two, 'a1', 'b0')).toBe(100)
    // 43 came to b0: with the 40, that would show the 3. That 3 of 43 came to another cell says nothing of anyone.
    expect([countOf(two, TOTAL, 'b0'), countOf(two, TOTAL, TOTAL)]).toEqual([110, 223])
    const three = await release([...few, ...people(8, 'a0', 'b0')], two.history)
    expect(countOf(three, 'a0', 'b0')).toBe(61)
    expect(countOf(three, TOTAL, TOTAL)).toBe(223)
  })

  it('count those who left until they are enough, and do not take people who come in for them', async () => {
    const one = await release(start, first)
    const two = await release([...start.slice(5), ...people(5, 'a0', 'b0')], one.history)
    expect(countOf(two, 'a0', 'b0')).toBe(50)
    const three = await release([...start.slice(12), ...people(20, 'a1', 'b1')], two.history)
    expect(countOf(three, 'a0', 'b0')).toBe(38)
    expect(countOf(three, 'a1', 'b1')).toBe(50)
  })

  it('say the same of the same people, whatever their order', async () => {
    const one = await release(start, first)
    const two = await release(start.toReversed(), one.history)
    expect(two.tables).toEqual(one.tables)
    expect(two.history.releases.at(-1)?.changes).toEqual([])
  })

  it('do not give away by other columns what came since', async () => {
    const one = await release(start, first)
    const two = await release([...start, ...people(3, 'a0', 'b0')], one.history, { tables: [['a']] })
    expect([countOf(two, 'a0'), countOf(two, TOTAL)]).toEqual([90, 180])
  })

  it('keep the categories of the first tables, and count what is new in the rest', async () => {
    const one = await release([...start, ...people(12, 'a2', 'b0'), ...people(4, 'a3', 'b0')], first, {
      tables: [['a']],
    })
    const names = (of: typeof one): string[] => of.tables[0]?.cells.map(({ values }) => values.join()) ?? []
    // The name of a value that was found in the data shows that someone has it.
    expect(names(one)).toEqual(['Other', 'a0', 'a1', 'a2', TOTAL])
    const two = await release([...start, ...people(30, 'a4', 'b0')], one.history, { tables: [['a']] })
    expect(names(two)).toEqual(names(one))
  })

  it('hold no id, no value of a person, and nothing without the key', async () => {
    const { history } = await release(start, first)
    const text = JSON.stringify(history)
    expect(text).not.toContain('SENTINEL')
    expect(text).not.toContain('"id":')
    for (const { tokens } of history.releases[0]?.columns ?? [])
      for (const token of tokens) expect(token).toMatch(/^[0-9a-z]{26}$/)
  })
})

describe('a history is refused', () => {
  const random = seededRandom(7)
  const mixed = (prefix: string): Person[] =>
    Array.from({ length: 200 }, (_, at) => ({ id: `${prefix}${at}`, a: `a${random(2)}`, b: `b${random(2)}` }))
  const fails = async (run: Promise<unknown>): Promise<string> => {
    try {
      await run
    } catch (error) {
      return (error as Error).message
    }
    return 'nothing is wrong'
  }

  it('with another key, or after any change', async () => {
    const { history } = await release(start, first)
    const other = SecretKey.generate()
    expect(await fails(safeTables(inside(start), plan, { series: { history, key: other, date: '2026-01-01' } }))).toBe(
      'historyNotSealed',
    )
    const changed: readonly unknown[] = [
      { ...history, minimumCell: 1 },
      { ...history, releases: [] },
      { ...history, releases: history.releases.map((one) => ({ ...one, changes: one.changes.slice(1) })) },
      { ...history, format: 'other' },
      { ...history, schemes: undefined },
      undefined,
      'text',
    ]
    for (const one of changed) expect(await fails(release(start, one as TableHistory))).toBe('historyNotSealed')
  })

  it('of other people, also where their ids are the same by chance', async () => {
    const one = await release(mixed('p'), first)
    expect(await fails(release(mixed('q'), one.history))).toBe('historyOfOthers')
    expect(await fails(release(mixed('p'), one.history))).toBe('historyOfOthers')
  })

  it('of a plan that counts in another way', async () => {
    const { history } = await release(start, first)
    expect(await fails(release(start, history, { minimumCell: 5 }))).toBe('historyOfOtherPlan: leastCell 11')
    const hierarchy = parseHierarchy('a0;x;*\na1;x;*')
    expect(await fails(release(start, history, { tables: [[{ column: 'a', hierarchy }, 'b']] }))).toBe(
      'historyOfOtherPlan: column a',
    )
  })

  it('where rows have no person, or several one', async () => {
    expect(await fails(release([...start, { id: '', a: 'a0', b: 'b0' }], first))).toBe('personMissing')
    expect(await fails(release([...start, start[0] as Person], first))).toBe('personTwice: rows 1')
  })
})
