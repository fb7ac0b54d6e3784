import { expect, it } from 'vitest'
import { loadBuilderTexts } from './index.ts'

it('shows English where a language has no text that may be shown', async () => {
  expect((await loadBuilderTexts('fr', { unreviewedTexts: true })).say('bar.undo')).toBe('Annuler')
  expect((await loadBuilderTexts('fr')).say('bar.undo')).toBe('Undo')
  const [drafts, reviewed] = [await loadBuilderTexts('rn', { unreviewedTexts: true }), await loadBuilderTexts('rn')]
  expect(drafts.say('bar.undo')).toBe('Subiza uko vyari')
  expect(drafts.shown('catalogue.lens')).toEqual({ language: 'rn', status: 'draft' })
  expect(reviewed.say('catalogue.lens')).toBe('Gender lens')
  expect(reviewed.shown('catalogue.lens')).toEqual({ language: 'en', status: 'reviewed' })
})
