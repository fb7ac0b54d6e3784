import type { TextOptions } from '@tip-standard/core'
import { shownText } from '@tip-standard/core/metadata'
import type { FormTexts } from './definition.ts'

/** Finds a text of a form in the requested language; in English if no translation may be shown. */
export function formText(texts: FormTexts, options: TextOptions & { language?: string } = {}): string {
  const language = options.language ?? options.locale?.language ?? 'en'
  const text = language !== 'en' && Object.hasOwn(texts, language) ? texts[language] : undefined
  if (text === undefined || typeof text === 'string') return texts.en
  const [translated, status] = text
  return shownText([translated, status], options) ?? texts.en
}
