import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { englishTexts, loadTexts } from './index.ts'

describe('texts', () => {
  it('are in English, and marked as such, unless drafts are requested', async () => {
    const texts = await loadTexts('rw')
    expect(texts.say('draft.open')).toBe('Open the draft')
    expect(texts.shown('draft.open')).toEqual({ language: 'en', status: 'reviewed' })
    const drafts = await loadTexts('rw', { unreviewedTexts: true })
    expect(drafts.say('draft.open')).toBe('Fungura inyandiko')
    expect(drafts.shown('draft.open')).toEqual({ language: 'rw', status: 'draft' })
    expect(await loadTexts('en', { unreviewedTexts: true })).toBe(englishTexts)
  })

  it('are filled in, in one pass and with own values only', () => {
    expect(englishTexts.say('draft.savedAt', { time: '{count}', count: 'no' })).toBe('Saved: {count}')
    expect(englishTexts.say('draft.savedAt', Object.create({ time: 'inherited' }))).toBe('Saved: {time}')
  })

  it('follow a count by the rules of the language that is shown', async () => {
    expect(englishTexts.sayCount('quickExit.press', 2)).toBe('Press Shift 2 more times to leave.')
    expect(englishTexts.sayCount('quickExit.press', 1)).toBe('Press Shift once more to leave.')
    const drafts = await loadTexts('fr', { unreviewedTexts: true })
    expect(drafts.sayCount('fault.wrongPin', 0)).toBe(drafts.say('fault.wrongPin.one'))
    const undrafted = await loadTexts('fr')
    expect(undrafted.sayCount('fault.wrongPin', 0)).toContain('0 more times')
  })

  it('come in pairs where they depend on a count', () => {
    const ids = Object.keys(en)
    const ends = (end: string): string[] => ids.filter((id) => id.endsWith(end)).map((id) => id.slice(0, -end.length))
    expect(ends('.one')).toEqual(ends('.other'))
  })
})
