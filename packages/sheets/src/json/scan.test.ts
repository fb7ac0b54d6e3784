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
      expect(hasDuplicateKeys(text)).toBe(false)
      expect(countKeyMarks(text)).toBeGreaterThanOrEqual(countKeys(JSON.parse(text)))
    }),
  )
})

test('a repeated key is always found, and the cheap count never hides it', () => {
  fc.assert(
    fc.property(nasty, jsonValue, jsonValue, fc.constantFrom('', ' ', '\n\t'), (key, first, second, space) => {
      const text = `[{"x":1,${JSON.stringify(key)}${space}:${JSON.stringify(first)},${space}${JSON.stringify(key)}:${JSON.stringify(second)}}]`
      expect(hasDuplicateKeys(text)).toBe(true)
      expect(countKeyMarks(text)).not.toBe(countKeys(JSON.parse(text)))
    }),
  )
})

test('a number that is too large is reported wherever it is', () => {
  for (const text of ['1e999', '[1,-1e999]', '{"a":{"b":[1e999]}}']) expect(countKeys(JSON.parse(text))).toBe(-1)
  expect(countKeys(JSON.parse('[1e308,{"a":-0}]'))).toBe(1)
})

test('a key written with an escape is the same key', () => {
  expect(hasDuplicateKeys('{"a":1,"\\u0061":2}')).toBe(true)
  expect(hasDuplicateKeys('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toBe(false)
})

test('a colon counts after a quotation mark, with white space between or not', () => {
  expect(countKeyMarks(':"a":"b:c","d" \t: {"e":"\\":"}:: :')).toBe(4)
  expect(countKeyMarks('')).toBe(0)
})

test('counting stops at the depth limit and at numbers beyond a double', () => {
  expect(countKeys(JSON.parse('{"a":{"b":1}}'), 2)).toBe(2)
  expect(countKeys(JSON.parse('{"a":{"b":[]}}'), 2)).toBe(-1)
  expect(countKeys(JSON.parse('{"a":1e999}'))).toBe(-1)
  expect(countKeys(JSON.parse('[-1e999]'))).toBe(-1)
})

test('only brackets outside strings count for the depth', () => {
  expect(isNestedDeeper('{"a":"[[[[["}', 1)).toBe(false)
  expect(isNestedDeeper('[[[1]]]', 2)).toBe(true)
  expect(isNestedDeeper('[[[1]]]', 3)).toBe(false)
})

test('the end of a value is the end of its own text', () => {
  fc.assert(
    fc.property(fc.dictionary(nasty, jsonValue), nasty, (value, after) => {
      const own = JSON.stringify(value)
      expect(findValueEnd(own + after, 0)).toBe(own.length)
      expect(findValueEnd(own.slice(0, -1), 0)).toBe(-1)
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
