import type { CodeList, Locale } from '@tip-standard/core'

/** The languages of forms; all but English are drafts. */
export const LANGUAGES = ['en', 'fr', 'rw', 'sw', 'rn'] as const

/** A language of forms. */
export type FormLanguage = (typeof LANGUAGES)[number]

/** What the standard says in a language; nothing for English, which it is written in. */
export async function loadLocale(language: FormLanguage): Promise<Locale | undefined> {
  switch (language) {
    case 'en':
      return undefined
    case 'fr':
      return (await import('@tip-standard/core/locales/fr')).fr
    case 'rw':
      return (await import('@tip-standard/core/locales/rw')).rw
    case 'sw':
      return (await import('@tip-standard/core/locales/sw')).sw
    case 'rn':
      return (await import('@tip-standard/core/locales/rn')).rn
  }
}

/** All code lists, the long ones too, by id. */
export async function loadLists(): Promise<{ [id: string]: CodeList }> {
  return { ...(await import('@tip-standard/core/code-lists')) }
}
