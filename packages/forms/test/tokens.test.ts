import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const tokensIn = (text: string): string[] => [...new Set(text.match(/--tip-[a-z-]*[a-z]/g))].sort()

it('every property that a skin may set is in the guide, and no other', () => {
  const guide = read('../../../docs/guides/forms-in-your-application.md')
  expect(tokensIn(guide)).toEqual(tokensIn(read('../src/theme/tokens.css')))
})

/** The colours of a scheme, as the style sheet sets them. */
function coloursOf(scheme: 'light' | 'dark' | 'darkBySwitch'): Map<string, string> {
  const blocks = read('../src/theme/tokens.css').matchAll(/\{([^{}]*--tip-text:[^{}]*)\}/g)
  const [light = '', dark = '', darkBySwitch = ''] = Array.from(blocks, ([, block]) => block)
  const block = { light, dark, darkBySwitch }[scheme]
  return new Map(
    Array.from(block.matchAll(/--tip-([a-z-]+): (#[0-9a-f]{6});/g), ([, name = '', value = '']) => [name, value]),
  )
}

/** WCAG 2.2: relative luminance of a colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** What is written or drawn, on what, and the least contrast that WCAG asks for: 4.5 for texts, 3 for edges and rings. */
const PAIRS: readonly (readonly [on: string, behind: readonly string[], least: number])[] = [
  ['text', ['page', 'surface', 'accent-soft', 'error-soft', 'warning-soft'], 4.5],
  ['muted', ['page', 'surface', 'accent-soft'], 4.5],
  ['accent', ['page', 'surface', 'accent-soft'], 4.5],
  ['accent-text', ['accent'], 4.5],
  ['error', ['page', 'surface', 'error-soft'], 4.5],
  ['warning', ['page', 'surface', 'warning-soft'], 4.5],
  ['border', ['page', 'surface'], 3],
  ['focus', ['page', 'surface', 'accent-soft', 'error-soft', 'warning-soft'], 3],
]

it.each(['light', 'dark'] as const)('every text has a contrast of 4.5 and every edge and ring of 3: %s', (scheme) => {
  const colours = coloursOf(scheme)
  const low = PAIRS.flatMap(([on, behind, least]) =>
    behind.flatMap((one) => {
      const found = contrast(colours.get(on) ?? '', colours.get(one) ?? '')
      return found >= least ? [] : [`${on} on ${one}: ${found.toFixed(2)}`]
    }),
  )
  expect(colours.size).toBeGreaterThan(12)
  expect(low).toEqual([])
})

it('it is equally dark, no matter who asks for it', () => {
  expect(coloursOf('darkBySwitch')).toEqual(coloursOf('dark'))
})
