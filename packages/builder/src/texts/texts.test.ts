import { lensPoints } from '@tip-standard/core/metadata'
import { LANGUAGES } from '@tip-standard/core/texts'
import { expect, it } from 'vitest'
import { type BuilderTextId, loadBuilderTexts } from './index.ts'

it('has the name of every point of the gender lens, in every language', async () => {
  for (const language of LANGUAGES) {
    const { say, shown } = await loadBuilderTexts(language, { unreviewedTexts: true })
    for (const [point, name] of Object.entries(lensPoints)) {
      const id = `lens.${point}` as BuilderTextId
      expect(shown(id).language, `${id} in ${language}`).toBe(language)
      if (language === 'en') expect(say(id)).toBe(name)
    }
  }
})

it('shows English where a language has no text that may be shown', async () => {
  expect((await loadBuilderTexts('fr', { unreviewedTexts: true })).say('bar.undo')).toBe('Annuler')
  expect((await loadBuilderTexts('fr')).say('bar.undo')).toBe('Undo')
  const [drafts, reviewed] = [await loadBuilderTexts('rn', { unreviewedTexts: true }), await loadBuilderTexts('rn')]
  expect(drafts.say('bar.undo')).toBe('Subiza uko vyari')
  expect(drafts.shown('catalogue.lens')).toEqual({ language: 'rn', status: 'draft' })
  expect(reviewed.say('catalogue.lens')).toBe('Gender lens')
  expect(reviewed.shown('catalogue.lens')).toEqual({ language: 'en', status: 'reviewed' })
})
