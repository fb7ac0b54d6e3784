import { afterEach, beforeEach, expect, vi } from 'vitest'
import { page } from 'vitest/browser'
import { overflows } from './every-story.ts'

const HEIGHT = 740

/** WCAG 1.4.10 and 1.4.4: on a narrow phone, and with texts of twice the size, every story is there without scrolling sideways. */
afterEach(async () => {
  await page.viewport(360, HEIGHT)
  expect([...overflows(document.body)], 'at 360 px').toEqual([])
  document.documentElement.style.fontSize = '200%'
  expect([...overflows(document.body)], 'at 360 px and 200 %').toEqual([])
  document.documentElement.style.fontSize = ''
})

/**
 * What React says of a component in the console, such as two entries with one key: no one reads it there. What it says
 * about `act` is of the test.
 */
beforeEach(() => {
  vi.spyOn(console, 'error').mockClear()
})
afterEach(() => {
  const said = vi.mocked(console.error).mock.calls.map(([text]) => String(text))
  expect(said.filter((text) => !text.includes('`act`'))).toEqual([])
})
