import { expect, it } from 'vitest'
import { boundsOf } from './bounds-of-counts.ts'
import { TOTAL } from './plan.ts'

const category = (name: string, within?: string) => ({ name, members: [], ...(within !== undefined && { within }) })

it('a hidden count is never more than a wider cell, through cells that are hidden too', () => {
  const dimensions = [
    { name: 'group', isSeveral: false, categories: [category('girls'), category('women')] },
    { name: 'origin', isSeveral: true, categories: [category('East'), category('BI', 'East')] },
  ]
  const shown: readonly (readonly [string, string, number?])[] = [
    ['girls', 'East'],
    ['girls', 'BI'],
    ['girls', TOTAL, 66],
    ['women', 'East'],
    ['women', 'BI'],
    ['women', TOTAL, 170],
    [TOTAL, 'East', 201],
    [TOTAL, 'BI', 147],
    [TOTAL, TOTAL, 236],
  ]
  const cells = shown.map(([group, origin, count]) => ({ values: [group, origin], count }))
  const mostOf = (group: string, origin: string): number | undefined =>
    boundsOf(dimensions, cells).find(({ values }) => values.join() === [group, origin].join())?.bounds?.[1]
  expect([mostOf('girls', 'East'), mostOf('girls', 'BI')]).toEqual([66, 66])
  expect([mostOf('women', 'East'), mostOf('women', 'BI')]).toEqual([170, 147])
})
