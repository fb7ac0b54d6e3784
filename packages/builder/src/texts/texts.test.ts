import { expect, it } from 'vitest'
import { loadBuilderTexts } from './index.ts'

it('shows English where a language has no text that may be shown', async () => {
  expect((await loadBuilderTexts('fr', { unreviewedTexts: true })).say('bar.undo')).toBe('Annuler')
  expect((await loadBuilderTexts('fr')).say('bar.undo')).toBe('Undo')
  const texts = await loadBuilderTexts('rn', { unreviewedTexts: true })
  expect(texts.say('bar.undo')).toBe('Subiza uko vyari')
  expect(texts.say('catalogue.lens')).toBe('Gender lens')
  expect(texts.shown('catalogue.lens')).toEqual({ language: 'en', status: 'reviewed' })
})
