import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const tokensIn = (text: string): string[] => [...new Set(text.match(/--tip-[a-z-]*[a-z]/g))].sort()

it('every property that a skin may set is in the guide, and no other', () => {
  const guide = read('../../../docs/guides/forms-in-your-application.md')
  expect(tokensIn(guide)).toEqual(tokensIn(read('../src/theme/tokens.css')))
})
