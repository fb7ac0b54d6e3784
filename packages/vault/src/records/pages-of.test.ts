import { expect, it } from 'vitest'
import { PAGE, pagesOf } from './pages-of.ts'

it.each([0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 2 * PAGE + 1])('pages of %i ids have each of them once', (count) => {
  const ids = Array.from({ length: count }, (_, at) => `case-${at}`)
  const pages = [...pagesOf(ids)]
  expect(pages.flat()).toEqual(ids)
  expect(pages.map(({ length }) => length).filter((length) => length === 0 || length > PAGE)).toEqual([])
})
