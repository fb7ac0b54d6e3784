import type { Locale } from '@tip-standard/core'
import { country } from '@tip-standard/core/code-lists'
import type { TextStatus } from '@tip-standard/core/texts'

/** The name of a country, the language it is in, and whether it was reviewed. */
export type CountryName = { text: string; language: string; status: TextStatus }

/**
 * Names a country by its code (ISO 3166-1 alpha-2) in the language of a locale of `@tip-standard/core`; in English, and marked as
 * such, if the locale has no name for it. `undefined` for an unknown code.
 */
export function countryName(code: string, locale?: Locale): CountryName | undefined {
  const known = country.codes.find((info) => info.code === code)
  if (known === undefined) return undefined
  const [text, status] = locale?.codes.country?.labels[known.code] ?? []
  if (locale === undefined || text === undefined || status === undefined)
    return { text: known.label, language: 'en', status: 'reviewed' }
  return { text, language: locale.language, status }
}
