/** Lists that well-kept packages publish, read at generation time so that no one types them in. */

import { createRequire } from 'node:module'
import type { Code, PublishedList } from '@tip-standard/dictionary'
import currencies from 'currency-codes'
import countries from 'i18n-iso-countries'
import { iso6393 } from 'iso-639-3'
import { iso31662 } from 'iso-3166'

type RwandaPackage = {
  Provinces: () => string[]
  Districts: (province: string) => string[]
  Sectors: (province: string, district: string) => string[]
}
const rwanda: RwandaPackage = createRequire(import.meta.url)('rwanda')

/** The package names provinces in plain English; ISO 3166-2 has their codes. */
const PROVINCE_CODES: Record<string, string> = {
  Kigali: 'RW-01',
  East: 'RW-02',
  North: 'RW-03',
  West: 'RW-04',
  South: 'RW-05',
}

const byCode = (a: Code, b: Code): number => (a.code < b.code ? -1 : 1)

function districtsOfRwanda(): Code[] {
  return rwanda.Provinces().flatMap((province) =>
    rwanda.Districts(province).map((name) => {
      const parent = PROVINCE_CODES[province] ?? ''
      return { code: `${parent}/${name}`, label: name, parent }
    }),
  )
}

function sectorsOfRwanda(): Code[] {
  return rwanda.Provinces().flatMap((province) =>
    rwanda.Districts(province).flatMap((district) =>
      rwanda.Sectors(province, district).map((name) => {
        const parent = `${PROVINCE_CODES[province] ?? ''}/${district}`
        return { code: `${parent}/${name}`, label: name, parent }
      }),
    ),
  )
}

/** The package has white space at the ends of names, and names that two currencies share. */
function currenciesInUse(): Code[] {
  const named = currencies.data.map(({ code, currency }) => ({ code, label: currency.trim() }))
  return named.map(({ code, label }) => {
    const isShared = named.filter((other) => other.label === label).length > 1
    return { code, label: isShared ? `${label} (${code})` : label }
  })
}

const readers: Record<PublishedList, () => Code[]> = {
  'iso3166-1': () => Object.entries(countries.getNames('en')).map(([code, label]) => ({ code, label })),
  'iso3166-2': () => iso31662.map(({ code, name }) => ({ code, label: name, parent: code.slice(0, 2) })),
  'iso639-3': () => iso6393.map(({ iso6393: code, name }) => ({ code, label: name })),
  iso4217: currenciesInUse,
  'rwanda-districts': districtsOfRwanda,
  'rwanda-sectors': sectorsOfRwanda,
}

/** The npm package that each published list is read from. */
export const packageOf: Record<PublishedList, string> = {
  'iso3166-1': 'i18n-iso-countries',
  'iso3166-2': 'iso-3166',
  'iso639-3': 'iso-639-3',
  iso4217: 'currency-codes',
  'rwanda-districts': 'rwanda',
  'rwanda-sectors': 'rwanda',
}

const known = new Map<PublishedList, readonly Code[]>()

/** Reads a published list, sorted by code, without the spaces and commas that would make a code hard to type. */
export function readPublishedList(list: PublishedList): readonly Code[] {
  const codes =
    known.get(list) ??
    readers[list]()
      .map((code) => ({ ...code, code: code.code.replace(/\s+/g, '-') }))
      .sort(byCode)
  known.set(list, codes)
  return codes
}

/** The names of countries in a language that the package has (en, fr, sw), by ISO 3166-1 alpha-2 code. */
export function countryNames(language: string): Record<string, string> {
  return countries.getNames(language)
}
