import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type BuilderTextId, en } from './en.ts'
import { fr } from './fr.ts'
import { loadBuilderTexts } from './index.ts'
import { rn } from './rn.ts'
import { rw } from './rw.ts'
import { sw } from './sw.ts'

const ids = Object.keys(en) as BuilderTextId[]
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort()

/** Words that French and English write alike. */
const alike = ['bar.questions.one', 'bar.questions.other', 'part.page', 'part.question', 'catalogue.sources']
/** What nobody here could word: it is shown in English. */
const leftOut: Record<string, BuilderTextId[]> = { rn: ['catalogue.lens', 'catalogue.lensPoints'] }

describe.each(Object.entries({ fr, rw, sw, rn }))('the texts of the builder in %s', (language, translations) => {
  const translated = ids.filter((id) => translations[id] !== undefined)

  it('are complete but for what is named here, and of the English as it stands now', () => {
    expect(ids.filter((id) => (translations[id]?.[0] ?? '').trim() === '')).toEqual(leftOut[language] ?? [])
    expect(Object.keys(translations).filter((id) => !(id in en))).toEqual([])
    const stale = translated.filter((id) => translations[id]?.[2] !== hashOf(en[id]))
    expect(stale.map((id) => `${id}: ${hashOf(en[id])}`)).toEqual([])
  })

  it('have the places to be filled in that the English has', () => {
    expect(
      translated.filter((id) => String(placeholders(translations[id]?.[0] ?? '')) !== String(placeholders(en[id]))),
    ).toEqual([])
  })

  it('are translated, and drafts', () => {
    const same = translated.filter((id) => translations[id]?.[0] === en[id])
    expect(same.filter((id) => language !== 'fr' || !alike.includes(id))).toEqual([])
    expect(new Set(translated.map((id) => translations[id]?.[1]))).toEqual(new Set(['draft']))
  })
})

it('shows English where a language has no text that may be shown', async () => {
  expect((await loadBuilderTexts('fr', { drafts: true })).say('bar.undo')).toBe('Annuler')
  expect((await loadBuilderTexts('fr')).say('bar.undo')).toBe('Undo')
  const texts = await loadBuilderTexts('rn', { drafts: true })
  expect(texts.say('bar.undo')).toBe('Subiza uko vyari')
  expect(texts.say('catalogue.lens')).toBe('Gender lens')
  expect(texts.shown('catalogue.lens')).toEqual({ language: 'en', status: 'reviewed' })
})
