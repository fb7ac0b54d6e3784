import type { TextOptions } from '../metadata/shown-text.ts'
import type { Language } from '../model/language.ts'
import { textsOf } from '../texts/texts.ts'
import { en } from './en.ts'
import type { RecordTexts } from './sentence.ts'

/** The texts of findings about records in English. */
const englishRecordTexts: RecordTexts = /* @__PURE__ */ textsOf<keyof typeof en>(en, 'en', {})

/** The texts of findings about records in the language of a locale, where they may be shown, otherwise in English. */
export function recordTexts({ locale, unreviewedTexts = false }: TextOptions): RecordTexts {
  if (locale?.findings === undefined) return englishRecordTexts
  return textsOf<keyof typeof en>(en, locale.language as Language, locale.findings, { unreviewedTexts })
}
