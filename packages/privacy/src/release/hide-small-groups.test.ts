import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { GroupLoss } from '../measures/losses-by-group.ts'
import { hideSmallGroups } from './hide-small-groups.ts'

const loss = (group: string, rows: number): GroupLoss => ({
  group,
  rows,
  suppressed: 0,
  stillVisible: 1,
  granularityLoss: 0,
})

it('reports a small group together with another, which would reveal it', () => {
  const { fine } = hideSmallGroups(
    [loss('female', 1293), loss('other', 7), { ...loss('male', 364), suppressed: 12, stillVisible: 0 }],
    11,
  )
  expect(fine).toEqual([
    loss('female', 1293),
    {
      group: 'other, male',
      together: ['other', 'male'],
      rows: 371,
      suppressed: 12,
      stillVisible: 7 / 371,
      granularityLoss: 0,
    },
  ])
  expect(hideSmallGroups([loss('a', 3), loss('b', 4)], 11).fine).toMatchObject([{ group: 'a, b', rows: undefined }])
})

it('reports no sum of fewer than k, in groups and wider groups, or by subtracting one from another', () => {
  const drawn = fc.record({
    rows: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 9 }),
    k: fc.integer({ min: 2, max: 12 }),
  })
  fc.assert(
    fc.property(drawn, ({ rows, k }) => {
      const of = (group: string): string => `w${Number(group) % 3}`
      const fine = rows.map((count, at) => loss(String(at), count))
      const wideRows = new Map<string, number>()
      for (const { group, rows: count = 0 } of fine) wideRows.set(of(group), (wideRows.get(of(group)) ?? 0) + count)
      const groups = [...wideRows].map(([group, count]) => loss(group, count))
      const reported = hideSmallGroups(fine, k, { groups, of })
      // Every reported set of people, as a set of the finest groups; the total is known too.
      const all = fine.map(({ group }) => group)
      const known = [
        all,
        ...reported.fine.flatMap((one) => (one.rows === undefined ? [] : [one.together ?? [one.group]])),
        ...reported.wide.flatMap((one) =>
          one.rows === undefined ? [] : [all.filter((group) => (one.together ?? [one.group]).includes(of(group)))],
        ),
      ].map((set) => new Set(set))
      const sizeOf = (set: Iterable<string>): number =>
        [...set].reduce((sum, group) => sum + (rows[Number(group)] ?? 0), 0)
      if (sizeOf(all) < k) return
      // Every reported subset is subtracted from its set: what is left is no one, or at least k.
      for (const set of known) {
        const left = new Set(set)
        for (const part of known)
          if (part.size < set.size && [...part].every((group) => set.has(group)))
            for (const group of part) left.delete(group)
        const size = sizeOf(left)
        expect(size === 0 || size >= k).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
})

it('reports numbers of suppressed rows only where they are zero or large, and reveal no small one', () => {
  const suppressedIn = (...numbers: number[]) =>
    hideSmallGroups(
      numbers.map((suppressed, at) => ({ ...loss(String(at), 100), suppressed })),
      11,
    ).fine.map(({ suppressed }) => suppressed)
  const not = undefined
  expect(suppressedIn(0, 0)).toEqual([0, 0])
  expect(suppressedIn(20, 0, 30)).toEqual([20, 0, 30])
  expect(suppressedIn(20, 3, 30)).toEqual([not, not, 30])
  expect(suppressedIn(6, 5, 30)).toEqual([not, not, 30])
  expect(suppressedIn(4, 0, 0)).toEqual([not, not, not])
})
