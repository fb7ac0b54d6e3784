import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Loss, LossCounter } from './losses.ts'

const loss: fc.Arbitrary<Loss> = fc
  .record(
    {
      field: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('dropped' as const, 'merged' as const, 'narrowed' as const),
      to: fc.constantFrom('a', 'x'),
      count: fc.integer({ min: 1, max: 9 }),
    },
    { requiredKeys: ['field', 'kind', 'count'] },
  )
  .map(({ to, ...rest }) => (to === undefined ? rest : { ...rest, to }))

it('losses of one field, target and kind are added up, and all others stay apart', () => {
  const key = ({ field, kind, to }: Loss): string => JSON.stringify([field, kind, to ?? null])
  fc.assert(
    fc.property(fc.array(loss, { maxLength: 30, size: 'max' }), (losses) => {
      const counter = new LossCounter()
      counter.addAll(losses)
      const list = counter.toList()
      expect(list.map(key)).toEqual([...new Set(losses.map(key))])
      for (const one of list)
        expect(one.count).toBe(
          losses.filter((other) => key(other) === key(one)).reduce((total, { count }) => total + count, 0),
        )
    }),
  )
})
