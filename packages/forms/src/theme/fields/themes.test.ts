import { codeList } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { around, LANGUAGES } from '../../react/fixture-display.tsx'
import { themesOf } from './themes.ts'

const linesOf = (list: 'indicator' | 'meansOfControl') =>
  codeList(list).codes.map(({ code, label }) => ({ code, label, index: undefined }))

describe('themes', () => {
  it('hold every line of the list once, and only what names no means stands under "Other", last', () => {
    for (const list of ['indicator', 'meansOfControl'] as const) {
      const lines = linesOf(list)
      const themes = themesOf(lines, list, around('en')) ?? []
      expect(themes.flatMap((theme) => theme.lines.map(({ code }) => code)).sort()).toEqual(
        lines.map(({ code }) => code).sort(),
      )
      // Never a wall.
      expect(Math.max(...themes.map((theme) => theme.lines.length))).toBeLessThan(17)
    }
    const means = themesOf(linesOf('meansOfControl'), 'meansOfControl', around('en')) ?? []
    const other = means.at(-1)
    expect(other?.title).toBe('Other')
    expect(other?.lines.filter(({ code = '' }) => !/^merged|^other$|^notSpecified$/.test(code))).toEqual([])
    expect((themesOf(linesOf('indicator'), 'indicator', around('en')) ?? []).map(({ title }) => title)).toContain(
      'Forced labour',
    )
  })

  it.each(LANGUAGES)('have headings that differ: %s', (language) => {
    for (const list of ['indicator', 'meansOfControl'] as const) {
      const titles = (themesOf(linesOf(list), list, around(language)) ?? []).map(({ title }) => title)
      expect(new Set(titles).size).toBe(list === 'indicator' ? 7 : 6)
    }
  })

  it('are not needed for few lines, or for a list that has none', () => {
    expect(themesOf(linesOf('indicator').slice(0, 12), 'indicator', around('en'))).toBeUndefined()
    expect(themesOf(linesOf('meansOfControl'), 'own', around('en'))).toBeUndefined()
  })
})
