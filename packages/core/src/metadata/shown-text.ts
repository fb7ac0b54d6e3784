import type { Locale, LocaleText } from '../model/locale.ts'

/** The language to show a text in; English without a locale. Drafts are shown only if `unreviewedTexts` is set. */
export type TextOptions = { locale?: Locale; unreviewedTexts?: boolean }

/** A translated text, if there is one that may be shown. */
export function shownText(text: LocaleText | undefined, { unreviewedTexts = false }: TextOptions): string | undefined {
  if (text === undefined) return undefined
  const [translated, status] = text
  return status === 'reviewed' || unreviewedTexts ? translated : undefined
}
