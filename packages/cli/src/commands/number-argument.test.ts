import { expect, it } from 'vitest'
import { numberArgument, repeated, shareBetween } from './number-argument.ts'

const taken = (read: (text: string) => number, ...texts: string[]): (number | undefined)[] =>
  texts.map((text) => {
    try {
      return read(text)
    } catch {
      return undefined
    }
  })

it('a number is taken from the least to the most, and whole unless it may be a part', () => {
  expect(taken(numberArgument(1), '0', '1', '2', '1.5', '', 'x', '-1', '1e3', 'Infinity')).toEqual([
    undefined,
    1,
    2,
    undefined,
    undefined,
    undefined,
    undefined,
    1000,
    undefined,
  ])
  expect(taken(numberArgument(0, 1, false), '0', '0.5', '1', '1.01', '-0.1', 'NaN')).toEqual([
    0,
    0.5,
    1,
    undefined,
    undefined,
    undefined,
  ])
  expect(() => numberArgument(2, 20)('21')).toThrow('a whole number of at least 2 and at most 20')
  expect(() => numberArgument(2, Number.POSITIVE_INFINITY, false)('1')).toThrow('a number of at least 2.')
})

it('a share is between two limits that it does not reach', () => {
  expect(taken(shareBetween(0.5, 1), '0.5', '0.51', '0.95', '1', '', 'x')).toEqual([
    undefined,
    0.51,
    0.95,
    undefined,
    undefined,
    undefined,
  ])
  expect(() => shareBetween(0.5, 1)('1')).toThrow('a number above 0.5 and below 1.')
})

it('no number is made of nothing but space', () => {
  expect(taken(numberArgument(0), ' ', '\t')).toEqual([undefined, undefined])
})

it('options that are given again are added', () => {
  expect(repeated('b', repeated('a', undefined))).toEqual(['a', 'b'])
})
