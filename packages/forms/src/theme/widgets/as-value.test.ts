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
