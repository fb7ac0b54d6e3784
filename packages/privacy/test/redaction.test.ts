import { describe, expect, it } from 'vitest'
import { redactText } from '../src/redaction/index.ts'
import { makeNotes } from './notes/make-notes.ts'
import { scoreNotes } from './notes/score-notes.ts'

describe('redaction of notes that the rules were not written for', () => {
  it.each(['seen', 'heldOut'] as const)('leaves little and takes little: %s', (half) => {
    const score = scoreNotes(makeNotes(half, 1500, 20_261_125), (text) => redactText(text).text)
    expect(score.recall).toBeGreaterThan(0.997)
    expect(score.cleanNotes).toBeGreaterThan(0.98)
    expect(score.wordsLost).toBeLessThan(0.005)
  })

  it.each([
    ['in capitals only', 'toUpperCase', ['en', 'fr'], 0.98],
    ['without capitals', 'toLowerCase', ['en', 'fr'], 0.9],
    ['without capitals', 'toLowerCase', ['rw', 'sw'], 0.6],
  ] as const)('finds what it can in notes %s (%s, %s)', (_, write, languages, least) => {
    const notes = makeNotes('heldOut', 1500, 20_261_125)
      .filter(({ lang }) => (languages as readonly string[]).includes(lang))
      .map((note) => ({
        ...note,
        text: note.text[write](),
        spans: note.spans.map((span) => ({ ...span, text: span.text[write]() })),
      }))
    expect(scoreNotes(notes, (text) => redactText(text).text).recall).toBeGreaterThan(least)
  })

  it('is seen by the score when it does nothing or takes everything', () => {
    const notes = makeNotes('seen', 100, 1)
    expect(scoreNotes(notes, (text) => text)).toMatchObject({ recall: 0, cleanNotes: 0, wordsLost: 0 })
    expect(scoreNotes(notes, () => '')).toMatchObject({ recall: 1, cleanNotes: 1, wordsLost: 1 })
  })
})
