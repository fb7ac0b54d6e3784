import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { en, type TextId } from './en.ts'
import { fr } from './fr.ts'
import { englishTexts, loadTexts } from './index.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

const ids = Object.keys(en) as TextId[]
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe.each(Object.entries({ fr, rw, sw, rn }))('the translations into %s', (_, translations) => {
  it('are complete, and of the English as it stands now', () => {
    expect(ids.filter((id) => (translations[id]?.[0] ?? '').trim() === '')).toEqual([])
    expect(Object.keys(translations).filter((id) => !(id in en))).toEqual([])
    const stale = ids.filter((id) => translations[id]?.[2] !== hashOf(en[id]))
    expect(stale.map((id) => `${id}: ${hashOf(en[id])}`)).toEqual([])
  })

  it('have the places to be filled in that the English has', () => {
    // A language may say "once more" where another says "1 more time".
    const counted = ids.filter((id) => !id.endsWith('.one'))
    expect(
      counted.filter((id) => String(placeholders(translations[id]?.[0] ?? '')) !== String(placeholders(en[id]))),
    ).toEqual([])
  })

  it('are translated: a language that mostly repeats English is not', () => {
    expect(ids.filter((id) => translations[id]?.[0] === en[id])).toEqual([])
  })

  it('are drafts', () => {
    expect(new Set(ids.map((id) => translations[id]?.[1]))).toEqual(new Set(['draft']))
  })
})

describe('texts', () => {
  it('are shown in English, and say so, unless drafts are wanted', async () => {
    const texts = await loadTexts('rw')
    expect(texts.say('draft.open')).toBe('Open the draft')
    expect(texts.shown('draft.open')).toEqual({ language: 'en', status: 'reviewed' })
    const drafts = await loadTexts('rw', { drafts: true })
    expect(drafts.say('draft.open')).toBe('Fungura inyandiko')
    expect(drafts.shown('draft.open')).toEqual({ language: 'rw', status: 'draft' })
    expect(await loadTexts('en', { drafts: true })).toBe(englishTexts)
  })

  it('are filled in, in one pass and with own values only', () => {
    expect(englishTexts.say('draft.savedAt', { time: '{count}', count: 'no' })).toBe('Saved: {count}')
    expect(englishTexts.say('draft.savedAt', Object.create({ time: 'inherited' }))).toBe('Saved: {time}')
  })

  it('follow a count by the rules of the language that is shown', async () => {
    expect(englishTexts.sayCount('quickExit.press', 2)).toBe('Press Shift 2 more times to leave.')
    expect(englishTexts.sayCount('quickExit.press', 1)).toBe('Press Shift once more to leave.')
    const drafts = await loadTexts('fr', { drafts: true })
    expect(drafts.sayCount('fault.wrongPin', 0)).toBe(drafts.say('fault.wrongPin.one'))
    const undrafted = await loadTexts('fr')
    expect(undrafted.sayCount('fault.wrongPin', 0)).toContain('0 more times')
  })

  it('come in pairs where they depend on a count', () => {
    const ends = (end: string): string[] => ids.filter((id) => id.endsWith(end)).map((id) => id.slice(0, -end.length))
    expect(ends('.one')).toEqual(ends('.other'))
  })
})
