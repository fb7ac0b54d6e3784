import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BuilderTextId, en } from './en.ts'
import { fr } from './fr.ts'
import { loadBuilderTexts } from './index.ts'

const ids = Object.keys(en) as BuilderTextId[]
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** Words that both languages write alike. */
const alike = ['bar.questions.one', 'bar.questions.other', 'part.page', 'part.question', 'catalogue.sources']

describe('the French texts of the builder', () => {
  it('are complete, and of the English as it stands now', () => {
    expect(ids.filter((id) => (fr[id]?.[0] ?? '').trim() === '')).toEqual([])
    expect(ids.filter((id) => fr[id]?.[2] !== hashOf(en[id])).map((id) => `${id}: ${hashOf(en[id])}`)).toEqual([])
  })

  it('have the places to be filled in that the English has', () => {
    expect(ids.filter((id) => String(placeholders(fr[id]?.[0] ?? '')) !== String(placeholders(en[id])))).toEqual([])
  })

  it('are translated, and drafts', () => {
    expect(ids.filter((id) => fr[id]?.[0] === en[id] && !alike.includes(id))).toEqual([])
    expect(new Set(ids.map((id) => fr[id]?.[1]))).toEqual(new Set(['draft']))
  })
})

it('shows English where a language has no text that may be shown', async () => {
  expect((await loadBuilderTexts('fr', { drafts: true })).say('bar.undo')).toBe('Annuler')
  expect((await loadBuilderTexts('fr')).say('bar.undo')).toBe('Undo')
  const texts = await loadBuilderTexts('rw', { drafts: true })
  expect(texts.say('bar.undo')).toBe('Undo')
  expect(texts.shown('bar.undo')).toEqual({ language: 'en', status: 'reviewed' })
})
