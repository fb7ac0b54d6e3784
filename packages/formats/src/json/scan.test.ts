import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  countKeyMarks,
  countKeys,
  findValueEnd,
  hasDuplicateKeys,
  hasLoneSurrogateEscape,
  isNestedDeeper,
} from './scan.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const marks = (text: string) => countKeyMarks(bytesOf(text), 0, bytesOf(text).length)

/** Strings that look like JSON from the inside. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('":', '" :', '{"a":1}', '\\', '"', '__proto__', 'constructor'),
)
const jsonValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    nasty,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(nasty, tie('value'), { maxKeys: 5 }),
  ),
})).value

test('JSON without repeated keys is never accused, however it is laid out', () => {
  fc.assert(
    fc.property(jsonValue, fc.constantFrom(0, 1, 4), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      expect(hasDuplicateKeys(bytesOf(text))).toBe(false)
      expect(marks(text)).toBeGreaterThanOrEqual(countKeys(JSON.parse(text)))
    }),
  )
})

test('a repeated key is always found, and the cheap count never hides it', () => {
  fc.assert(
    fc.property(nasty, jsonValue, jsonValue, fc.constantFrom('', ' ', '\n\t'), (key, first, second, space) => {
      const text = `[{"x":1,${JSON.stringify(key)}${space}:${JSON.stringify(first)},${space}${JSON.stringify(key)}:${JSON.stringify(second)}}]`
      expect(hasDuplicateKeys(bytesOf(text))).toBe(true)
      expect(marks(text)).not.toBe(countKeys(JSON.parse(text)))
    }),
  )
})

test('a key written with an escape is the same key', () => {
  expect(hasDuplicateKeys(bytesOf('{"a":1,"\\u0061":2}'))).toBe(true)
  expect(hasDuplicateKeys(bytesOf('{"a":{"a":1},"b":[{"a":1},{"a":2}]}'))).toBe(false)
})

test('the count is exact at every offset', () => {
  const text = '{"a":"b:c","d" : {"e":"\\":"}}'
  for (let offset = 0; offset < 9; offset++) {
    const bytes = bytesOf(`${'"'.repeat(offset)}${text}:::`)
    expect(countKeyMarks(bytes, offset, offset + text.length)).toBe(4)
  }
})

test('counting stops at the depth limit and at numbers beyond a double', () => {
  expect(countKeys(JSON.parse('{"a":{"b":1}}'), 2)).toBe(2)
  expect(countKeys(JSON.parse('{"a":{"b":[]}}'), 2)).toBe(-1)
  expect(countKeys(JSON.parse('{"a":1e999}'))).toBe(-1)
  expect(countKeys(JSON.parse('[-1e999]'))).toBe(-1)
})

test('depth is told from brackets outside strings only', () => {
  expect(isNestedDeeper(bytesOf('{"a":"[[[[["}'), 0, 13, 1)).toBe(false)
  expect(isNestedDeeper(bytesOf('[[[1]]]'), 0, 7, 2)).toBe(true)
  expect(isNestedDeeper(bytesOf('[[[1]]]'), 0, 7, 3)).toBe(false)
})

test('the end of a value is the end of its own text', () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, jsonValue), nasty, (value, after) => {
      const own = bytesOf(JSON.stringify(value))
      const bytes = bytesOf(`${JSON.stringify(value)}${after}`)
      expect(findValueEnd(bytes, 0, bytes.length)).toBe(own.length)
      expect(findValueEnd(bytes, 0, own.length - 1)).toBe(-1)
    }),
  )
})

test('only half a character is a lone surrogate', () => {
  expect(hasLoneSurrogateEscape('"\\ud83d\\ude00"')).toBe(false)
  expect(hasLoneSurrogateEscape('"\\ud83d"')).toBe(true)
  expect(hasLoneSurrogateEscape('"\\uDE00"')).toBe(true)
  expect(hasLoneSurrogateEscape('"\\\\ud83d"')).toBe(false)
  expect(hasLoneSurrogateEscape('"\\ud83d\\ud83d\\ude00"')).toBe(true)
  expect(hasLoneSurrogateEscape('"\\u00e9"')).toBe(false)
})
