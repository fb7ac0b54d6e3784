import { expect, it } from 'vitest'
import { asValue } from './as-value.ts'

it.each([
  ['25', 25],
  [' 25 ', 25],
  ['-3.5', -3.5],
  ['٢٥', 25],
  ['२५', 25],
  ['\u202a25\u202c', 25],
  ['1e2', '1e2'],
  ['0x10', '0x10'],
  ['Infinity', 'Infinity'],
  ['25 ans', '25 ans'],
  ['3,5', '3,5'],
  ['  ', undefined],
])('%j is handed on as a number only where it is written as one', (typed, value) => {
  expect(asValue(typed, 'number')).toBe(value)
  expect(asValue(typed, 'string')).toBe(typed.trim() === '' ? undefined : typed.trim())
})

it.each([
  ['Huye\u0000 market', 'Huye  market'],
  ['one\u000btwo\u0085three', 'one two three'],
  ['a\ud83d', 'a\ufffd'],
  ['\udc00', '\ufffd'],
  ['\u0000\u200b\ufeff\u202e', undefined],
  ['one\n\ttwo', 'one\n\ttwo'],
  ['\u2067سوق هوي\u2069 می\u200cشود 👩\u200d👧', '\u2067سوق هوي\u2069 می\u200cشود 👩\u200d👧'],
])('%j is kept without what no one writes, and with what its script needs', (typed, value) => {
  expect(asValue(typed, 'string')).toBe(value)
})
