import { type CodeListId, codeLabel, codeList } from '@tip-standard/core'
import type { Language } from '@tip-standard/form-model/languages'
import type { PaperDocument, PrintOptions, Word } from '@tip-standard/form-model/print'
import { packTexts, type SayPack } from './pack-texts.ts'

/** The wording for the papers of a pack. */
export type PackWording = {
  language: Language
  say: SayPack
  /** The codes of a list with their names. */
  words: (list: CodeListId) => Word[]
  options: PrintOptions
  version: string
}

/**
 * Loads the wording for the papers of a pack in a language; `version` is that of the form on which the pack is based.
 */
export function packWording(language: Language, options: PrintOptions, version: string): PackWording {
  return {
    language,
    say: packTexts(language),
    words: (list) => codeList(list).codes.map(({ code }) => ({ code, text: codeLabel(list, code, options) ?? code })),
    options,
    version,
  }
}

/** Makes the beginning of a paper that is not a form. */
export function paper(
  id: string,
  title: string,
  { language, say, version }: PackWording,
): Omit<PaperDocument, 'sections'> {
  return { language, title, form: { id, version }, ...(language === 'en' ? {} : { draft: say('draft') }) }
}
