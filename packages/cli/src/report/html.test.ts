import { describe, expect, it } from 'vitest'
import { loadSpeech } from '../texts/speech.ts'
import { moreText } from './counts.ts'
import type { FileReport, FoundGroup } from './found.ts'
import { bySection } from './found.ts'
import { toHtml } from './html.ts'
import { wrap } from './text.ts'

const MARKUP = '<img src=x onerror="alert(1)">&'
const group = (more: Partial<FoundGroup>): FoundGroup =>
  ({
    source: 'table',
    severity: 'error',
    rule: 'raggedRow',
    code: 'raggedRow',
    message: 'M',
    count: 1,
    params: {},
    turn: 'partner',
    isUnread: false,
    isEverywhere: false,
    places: [],
    ...more,
  }) as FoundGroup
const report = (...groups: FoundGroup[]): FileReport => ({
  file: 'a.csv',
  kind: 'HTCDS',
  records: 9,
  invalid: 1,
  groups,
})
const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ row: at + 2 }))

describe('a report as a page', () => {
  it('shows what stands in names of files and columns as text', async () => {
    const found = group({ message: MARKUP, settle: MARKUP, rule: MARKUP, column: MARKUP, places: [{ path: [MARKUP] }] })
    const html = toHtml([{ ...report(found), file: MARKUP, kind: MARKUP }], await loadSpeech('en'))
    expect(html).not.toContain('<img')
    expect(html.match(/&lt;img/g)?.length).toBeGreaterThanOrEqual(7)
  })

  it('shows the first places, opens the others, and counts those that it does not name', async () => {
    const speech = await loadSpeech('en')
    const page = (count: number, named: number): string =>
      toHtml([report(group({ count, places: rows(named) }))], speech)
    expect(page(5, 5)).not.toContain('<details>')
    const [one, two] = [1, 2].map((more) => moreText(more, speech))
    expect(page(6, 6)).toContain(`<summary>${one}</summary>`)
    expect(page(6, 6).match(/<li>/g)).toHaveLength(6)
    expect(page(7, 6)).toMatch(new RegExp(`<summary>${two}</summary><ul><li>[^<]+</li><li>${one}</li></ul>`))
    expect(toHtml([report(group({ count: 9, isEverywhere: true, places: rows(9) }))], speech)).not.toContain('<li>')
  })

  it('is in its language, and says that this is a draft where it is one', async () => {
    for (const language of ['en', 'fr'] as const) {
      const speech = await loadSpeech(language)
      const html = toHtml([report()], speech)
      expect(html).toContain(`<html lang="${language}">`)
      expect(html.includes(speech.texts.say('draft'))).toBe(language !== 'en')
      expect(html).toContain(speech.texts.say('report.clean'))
    }
  })
})

it('what was not read comes first, no matter who has to act', () => {
  const groups = [group({ turn: 'info' }), group({ turn: 'us' }), group({ turn: 'us', isUnread: true }), group({})]
  expect(bySection(groups).map(({ heading, groups: own }) => [heading, own.length])).toEqual([
    ['unread', 1],
    ['partner', 1],
    ['us', 1],
    ['info', 1],
  ])
})

it('lines are as wide as they may be, the indent included, and a longer word has one of its own', () => {
  expect(wrap('aa bb cc', '', 5)).toBe('aa bb\ncc')
  expect(wrap('aa bb cc', '  ', 7)).toBe('  aa bb\n  cc')
  expect(wrap('aa bb cc', '  ', 6)).toBe('  aa\n  bb\n  cc')
  expect(wrap('a longword b', '', 4)).toBe('a\nlongword\nb')
})
