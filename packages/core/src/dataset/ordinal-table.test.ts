import { expect, it } from 'vitest'
import { OrdinalTable } from './ordinal-table.ts'

it('remembers what a Map remembers, past many times of growing', () => {
  const table = new OrdinalTable()
  const map = new Map<string, number>()
  let wrong = 0
  for (let i = 0; i < 200_000; i++) {
    const text = i % 3 === 0 ? `case-${i}` : i % 3 === 1 ? `org.${i * 7919}_x` : `Fälle-${i.toString(36)}`
    if (table.getOrAdd(text, i) !== undefined) wrong++
    map.set(text, i)
  }
  for (const [text, ordinal] of map) if (table.get(text) !== ordinal || table.getOrAdd(text, -1) !== ordinal) wrong++
  for (let i = 0; i < 200_000; i++) if (table.get(`other-${i}`) !== undefined) wrong++
  expect(wrong).toBe(0)
})

it('tells texts of one hash apart, whatever their length, letters and halves of characters', () => {
  const all = ['', 'a', 'b', 'ab', 'ba', 'a\0', 'é', 'ł', 'B\u0142', '\u0142B', '\ud800', '\ud801', '\ufffd', '\0ab']
  // One text begins as another does: it can come before it or after it.
  for (const texts of [all, all.toReversed()]) {
    const table = new OrdinalTable(() => 7)
    for (const [ordinal, text] of texts.entries()) expect(table.getOrAdd(text, ordinal)).toBeUndefined()
    expect(texts.map((text) => table.get(text))).toEqual(texts.map((_, ordinal) => ordinal))
    expect(texts.map((text) => table.getOrAdd(text, 99))).toEqual(texts.map((_, ordinal) => ordinal))
    expect(table.get('abc')).toBeUndefined()
  }
})

it('keeps colliding texts apart while it grows, and over the ends of its chunks of bytes', () => {
  const table = new OrdinalTable((text) => text.length % 3)
  const texts = Array.from({ length: 3_000 }, (_, i) => `${i}-${'x'.repeat(i % 60)}`)
  for (const [ordinal, text] of texts.entries()) expect(table.getOrAdd(text, ordinal)).toBeUndefined()
  expect(texts.every((text, ordinal) => table.get(text) === ordinal)).toBe(true)
})
