import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EqualRows } from './equal-rows.ts'

it('finds the first of equal rows as a map of their texts does', () => {
  const cell = fc.constantFrom('', ' ', 'a', 'b', 'ab', ',', '"', null, 1, '1', true, 'true')
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 60 }), (table) => {
      const [rows, texts] = [new EqualRows(), new Map<string, number>()]
      for (const [index, values] of table.entries()) {
        const bare = values.map((value) => String(value ?? '').trim())
        while (bare.at(-1) === '') bare.pop()
        const text = bare.join('\u001f')
        expect(rows.firstOf({ row: index + 1, values })).toBe(texts.get(text))
        if (!texts.has(text)) texts.set(text, index + 1)
      }
    }),
  )
})

it('remembers every row while it grows', () => {
  const rows = new EqualRows()
  const at = (i: number) => ({ row: i + 1, values: [`c-${i}`, i % 7, 'x'] })
  let wrong = 0
  for (let i = 0; i < 20_000; i++) if (rows.firstOf(at(i)) !== undefined) wrong++
  for (let i = 0; i < 20_000; i++) if (rows.firstOf({ ...at(i), row: 99_999 }) !== i + 1) wrong++
  expect(wrong).toBe(0)
})

it('does not compare columns without a header', () => {
  const rows = new EqualRows((column) => column === 1)
  expect(rows.firstOf({ row: 2, values: [1, 'a'] })).toBeUndefined()
  expect(rows.firstOf({ row: 3, values: [2, 'a'] })).toBe(2)
  expect(rows.firstOf({ row: 4, values: [2, 'b'] })).toBeUndefined()
})
