/** ISO codes besides those of the code lists: alpha-3 of countries, ISO 639-2 and 639-1 of languages. */

import countries from 'i18n-iso-countries'
import { iso6393 } from 'iso-639-3'
import { header, type Model } from '../model.ts'

const SOURCE = 'the packages i18n-iso-countries and iso-639-3'

function countryRows(model: Model): string[] {
  const names = countries.getNames('en', { select: 'all' })
  return model.list('country').codes.map(({ code, label }) => {
    const alpha3 = countries.alpha2ToAlpha3(code)
    if (alpha3 === undefined) throw new Error(`No alpha-3 code is published for "${code}".`)
    const others = (names[code] ?? []).filter((name) => name !== label)
    return `  ${JSON.stringify([code, alpha3, ...others])},`
  })
}

function languageRows(): string[] {
  return iso6393
    .filter(({ iso6392B, iso6391 }) => iso6392B !== undefined || iso6391 !== undefined)
    .sort((a, b) => (a.iso6393 < b.iso6393 ? -1 : 1))
    .map(({ iso6393: code, iso6392B = '', iso6392T = '', iso6391 = '' }) =>
      JSON.stringify([code, iso6392B, iso6392T, iso6391]),
    )
    .map((row) => `  ${row},`)
}

/** core/src/generated/iso.ts */
export function emitIso(model: Model): Record<string, string> {
  const text = `${header(SOURCE)}import type { CountryCode } from './types.ts'

/** Countries and areas: ISO 3166-1 alpha-2, alpha-3, then English names beside the label of the code list. */
export const countryCodes: readonly (readonly [alpha2: CountryCode, alpha3: string, ...names: string[]])[] = [
${countryRows(model).join('\n')}
]

/** Languages that have a shorter code: ISO 639-3, 639-2 bibliographic, 639-2 terminological, 639-1; empty where there is none. */
export const languageCodes: readonly (readonly [iso6393: string, iso6392B: string, iso6392T: string, iso6391: string])[] = [
${languageRows().join('\n')}
]
`
  return { 'packages/core/src/generated/iso.ts': text }
}
