import { expect, it } from 'vitest'
import { OrdinalTable } from './ordinal-table.ts'

it('remembers what a Map remembers, past many times of growing', () => {
  const table = new OrdinalTable()
  const map = new Map<string, number>()
  for (let i = 0; i < 200_000; i++) {
    const text = i % 3 === 0 ? `case-${i}` : i % 3 === 1 ? `org.${i * 7919}_x` : `Fälle-${i.toString(36)}`
    expect(table.getOrAdd(text, i)).toBeUndefined()
    map.set(text, i)
  }
  let wrong = 0
  for (const [text, ordinal] of map) if (table.get(text) !== ordinal || table.getOrAdd(text, -1) !== ordinal) wrong++
  for (let i = 0; i < 200_000; i++) if (table.get(`other-${i}`) !== undefined) wrong++
  expect(wrong).toBe(0)
})
