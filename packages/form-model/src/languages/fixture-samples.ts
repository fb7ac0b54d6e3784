import type { Locale } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { rw } from '@tip-standard/core/locales/rw'
import { sw } from '@tip-standard/core/locales/sw'
import { countryName, formatDate, formatList, formatNumber, LANGUAGES, type Language, pluralOf } from './index.ts'

const locales: Partial<Record<Language, Locale>> = { fr, rw, sw, rn }

/** Something of everything that languages write: to be the same wherever it is written. */
export function writeSamples(): string[] {
  return LANGUAGES.flatMap((language) => [
    ...Array.from({ length: 12 }, (_, month) => {
      const partial = `2026-${String(month + 1).padStart(2, '0')}`
      return [partial, `${partial}-01`, `${partial}-17`].map((date) => formatDate(date, language, { weekday: true }))
    }).flat(),
    ...[0, 1, -1.5, 2, 1234.5, 98765432.1, 1e21, 1e-7].map((value) => formatNumber(value, language)),
    ...[0, 0.5, 1, 1.5, 2, 11].map((count) => pluralOf(count, language)),
    formatList(['a', 'b', 'c'], language),
    formatList(['a', 'b', 'c'], language, 'or'),
    ...['RW', 'BI', 'CD', 'AE', 'TV'].map((code) => JSON.stringify(countryName(code, locales[language]))),
  ])
}
