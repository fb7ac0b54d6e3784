import { expect, it } from 'vitest'
import { cyclesAmong } from './cycles.ts'

const among = (edges: Record<string, string[]>): string[][] =>
  cyclesAmong(Object.keys(edges), (node) => edges[node] ?? [])

it('finds circles of two and of many, and none where two ways lead to one place', () => {
  expect(among({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([])
  expect(among({ a: ['b'], b: ['a'], c: ['a'] })).toEqual([['a', 'b']])
  expect(among({ a: ['b'], b: ['c'], c: ['d', 'a'], d: ['e'], e: ['d'] })).toEqual([
    ['d', 'e'],
    ['a', 'b', 'c'],
  ])
})
