import { expect, it } from 'vitest'
import { readPastedDate } from './read-pasted-date.ts'

it.each([
  ['1999-03-12', '1999 03 12'],
  [' 1999/3/2 ', '1999 3 2'],
  ['25/03/1999', '1999 03 25'],
  ['3.25.1999', '1999 3 25'],
  ['25 3 1999', '1999 3 25'],
  ['05/05/1999', '1999 05 05'],
  ['\u200e1999-03-12\u200e', '1999 03 12'],
  ['٢٥/٠٣/١٩٩٩', '1999 03 25'],
])('takes %s apart', (pasted, expected) => {
  const { year, month, day } = readPastedDate(pasted) ?? expect.fail()
  expect(`${year} ${month} ${day}`).toBe(expected)
})

it.each(['12/03/1999', '25/03/99', '1999', '12', '25 March 1999', ''])('does not guess at %j', (pasted) => {
  expect(readPastedDate(pasted)).toBeUndefined()
})
