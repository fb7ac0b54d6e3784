import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { pageStyles, pageStylesHash } from './page-styles.ts'

it('the policy of the page names its style sheet; a changed style sheet needs the hash that this test shows', () => {
  expect(pageStylesHash).toBe(createHash('sha256').update(pageStyles).digest('base64'))
})

it('the style sheet fetches nothing and cannot end early', () => {
  expect(pageStyles).not.toMatch(/url\(|@import|<\//)
})
