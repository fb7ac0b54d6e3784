import type { TextOptions } from '@tip-standard/core'
import { shownText } from '@tip-standard/core/metadata'
import type { FormTexts } from './definition.ts'

/** The text as the form has it, or else as the forms that ship have it. */
function translationOf(texts: FormTexts, language: string, { locale }: TextOptions): FormTexts[string] | undefined {
  if (Object.hasOwn(texts, language)) return texts[language]
  const { formTexts = {} } = locale?.language === language ? locale : {}
  return Object.hasOwn(formTexts, texts.en) ? formTexts[texts.en] : undefined
}

/** Finds a text of a form in the requested language; in English if no translation may be shown. */
export function formText(texts: FormTexts, options: TextOptions & { language?: string } = {}): string {
  const language = options.language ?? options.locale?.language ?? 'en'
  const text = language === 'en' ? undefined : translationOf(texts, language, options)
  if (text === undefined || typeof text === 'string') return texts.en
  const [translated, status] = text
  return shownText([translated, status], options) ?? texts.en
}
