import { expect, it } from 'vitest'
import { inside } from '../fixture-inside.ts'
import { parseHierarchy } from '../hierarchies/hierarchy.ts'
import { safeTables } from './safe-tables.ts'

const hierarchy = parseHierarchy('d0;north;*\nd1;north;*\nd2;south;*\n')

/** A table by district and sex, in which no one is of the first district, which is listed all the same. */
async function tableOf(few: number) {
  const counts = { d1: { m: 16, w: few }, d2: { m: 0, w: 27 } }
  const rows = Object.entries(counts).flatMap(([district, bySex]) =>
    Object.entries(bySex).flatMap(([sex, count]) => Array.from({ length: count }, () => ({ district, sex }))),
  )
  const dimensions = [{ column: 'district', hierarchy }, 'sex']
  const { tables } = await safeTables(inside(rows), { tables: [dimensions], sensitive: [] })
  return tables[0]?.cells ?? []
}

it('protects counts from someone who sees by its name that a category is empty: with few people it would be merged', async () => {
  for (let few = 1; few < 11; few++) {
    const cells = await tableOf(few)
    const countOf = (...values: string[]) => cells.find((one) => one.values.join() === values.join())?.count
    expect(cells.some(({ values }) => values[0] === 'd0')).toBe(true)
    const known = [countOf('north', 'Total') ?? countOf('d1', 'Total'), countOf('north', 'm') ?? countOf('d1', 'm')]
    expect(known).toContain(undefined)
    expect(countOf('north', 'w')).toBeUndefined()
  }
})
