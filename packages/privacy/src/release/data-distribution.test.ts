import { expect, it } from 'vitest'
import type { Column } from '../table/table.ts'
import { blankRows, countInData } from './data-distribution.ts'

const column = (name: string, values: readonly string[], codes: readonly number[]): Column => ({
  name,
  values,
  codes: Uint32Array.from(codes),
})
const age = column('age', ['12', '*', '25'], [0, 1, 2, 1])
const place = column('place', ['*', 'north'], [1, 0, 0, 1])

it('takes a row as suppressed where every quasi-identifier is, and leaves it out of the distribution', () => {
  const isBlank = blankRows([age, place], 4)
  expect([...isBlank]).toEqual([0, 1, 0, 0])
  expect([...countInData(column('secret', ['debt', 'threats'], [0, 1, 0, 1]), isBlank)]).toEqual([2, 1])
})
