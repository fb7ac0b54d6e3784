import { expect, it } from 'vitest'
import { allOf, anyOf, atLeast, not, type Truth } from './truth.ts'

const TRUTHS = ['true', 'false', 'unknown', 'disputed'] as const
const same = (truth: Truth): Truth => truth

/** Kleene's tables, with "disputed" as an unknown that is remembered. */
function expected(parts: readonly Truth[], decides: Truth, otherwise: Truth): Truth {
  if (parts.includes(decides)) return decides
  if (parts.includes('disputed')) return 'disputed'
  return parts.includes('unknown') || parts.length === 0 ? 'unknown' : otherwise
}

const lists: Truth[][] = [[], ...TRUTHS.map((one) => [one])]
for (const one of TRUTHS)
  for (const two of TRUTHS) {
    lists.push([one, two])
    for (const three of TRUTHS) lists.push([one, two, three])
  }

it('"and" and "or" follow Kleene, in whatever order the parts come; what is disputed stays so', () => {
  for (const parts of lists) {
    expect(anyOf(parts, same), `or ${parts}`).toBe(expected(parts, 'true', 'false'))
    expect(allOf(parts, same), `and ${parts}`).toBe(expected(parts, 'false', 'true'))
  }
})

it('the opposite of what is not known is not known', () => {
  expect(TRUTHS.map(not)).toEqual(['false', 'true', 'unknown', 'disputed'])
})

it('"at least" is true once enough are, and false once too few can be', () => {
  for (const parts of lists)
    for (let count = 0; count <= 4; count++) {
      const sure = parts.filter((one) => one === 'true').length
      const possible = parts.filter((one) => one !== 'false').length
      expect(atLeast(count, parts, same)).toBe(sure >= count ? 'true' : possible >= count ? 'unknown' : 'false')
    }
})
