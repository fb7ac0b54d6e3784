import type { TextOptions } from '@tip-standard/core'
import { defineTexts, type Language, type TextSource, type Texts } from '@tip-standard/core/texts'
import { loadLocale } from '@tip-standard/form-model/languages'
import { englishFindingWords, type FindingWords, loadFindingWords } from '@tip-standard/formats/digest'
import { en, type TextId } from './en.ts'

/** The texts of the command itself. */
const ownTexts: TextSource<TextId> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./translations/rn.json', { with: { type: 'json' } }),
})

/** Everything that a command needs for output in a language; translations are drafts, which reports state. */
export type Speech = {
  language: Language
  /** The texts of the command. */
  texts: Texts<TextId>
  /** The language of the labels of the standard. */
  options: TextOptions
  /** The words for findings and for groups of them. */
  findings: FindingWords
}

/** English, which needs no loading. */
export const english: Speech = {
  language: 'en',
  texts: ownTexts.english,
  options: {},
  findings: englishFindingWords,
}

/** Loads a language; reads only what is needed from the disk. */
export async function loadSpeech(language: Language): Promise<Speech> {
  if (language === 'en') return english
  const drafts = { unreviewedTexts: true }
  const locale = await loadLocale(language)
  const options = { ...drafts, ...(locale !== undefined && { locale }) }
  return {
    language,
    texts: await ownTexts.load(language, drafts),
    options,
    findings: await loadFindingWords(language, options),
  }
}
