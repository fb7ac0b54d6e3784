import { expect, it } from 'vitest'
import { Collector } from './collector.ts'

it('reports errors first, then warnings, then notes, the most frequent first, and counts past the places that it keeps', () => {
  const collector = new Collector(2)
  const add = (severity: 'error' | 'warning' | 'note', rule: string, times: number): void => {
    for (let line = 1; line <= times; line++)
      collector.add({ finding: { code: rule, severity, at: { line }, params: {} }, message: rule })
  }
  add('note', 'n', 9)
  add('warning', 'w', 5)
  add('error', 'rare', 1)
  add('error', 'often', 3)
  add('error', 'also', 1)
  const { groups } = collector.report('file', 'NDJSON')
  expect(groups.map(({ rule, count, places }) => [rule, count, places.map(({ line }) => line)])).toEqual([
    ['often', 3, [1, 2]],
    ['also', 1, [1]],
    ['rare', 1, [1]],
    ['w', 5, [1, 2]],
    ['n', 9, [1, 2]],
  ])
})
