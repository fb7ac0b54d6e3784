import { expect, it } from 'vitest'
import { nameList } from './name-list.ts'

it('names are split at commas, and those of an option that is given again are added', () => {
  expect(nameList('a, b ,c d')).toEqual(['a', 'b', 'c d'])
  expect(nameList('b', nameList('a,c'))).toEqual(['a', 'c', 'b'])
})
