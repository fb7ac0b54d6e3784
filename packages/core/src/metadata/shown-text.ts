import type { Locale, LocaleText } from '../model/locale.ts'

/** Which language a text is wanted in; without a locale it is English. Drafts are shown only where `drafts` says so. */
export type TextOptions = { locale?: Locale; drafts?: boolean }

/** A translated text, if there is one that may be shown. */
export function shownText(text: LocaleText | undefined, { drafts = false }: TextOptions): string | undefined {
  if (text === undefined) return undefined
  const [translated, status] = text
  return status === 'reviewed' || drafts ? translated : undefined
}
