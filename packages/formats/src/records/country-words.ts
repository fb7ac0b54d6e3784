import type { CountryCode } from '@tip-standard/core'
import { countryNames } from '../generated/country-names.ts'

/** Short names of countries that people use, besides those in the lists. */
export const shortCountryNames: readonly (readonly [CountryCode, ...string[]])[] = [
  ['CD', 'RDC', 'DRC', 'RD Congo', 'DR Congo', 'D.R. Congo', 'Congo Kinshasa', 'Congo DRC', 'Congo RDC', 'Zaire'],
  ['CD', 'République démocratique du Congo', 'Democratic Republic of Congo', 'Jamhuri ya Kidemokrasia ya Kongo'],
  ['CG', 'Congo Brazzaville', 'République du Congo', 'Republic of the Congo', 'Republic of Congo'],
  ['CF', 'RCA', 'Centrafrique', 'République centrafricaine'],
  ['SS', 'Soudan du Sud', 'Sudan Kusini'],
  ['TZ', 'Tanzanie'],
  ['US', 'USA', 'États-Unis'],
  ['GB', 'UK', 'Royaume-Uni', 'Great Britain'],
  ['AE', 'UAE', 'Dubai', 'Émirats arabes unis', 'Emirats'],
  ['SA', 'KSA', 'Arabie saoudite'],
  ['RW', 'u Rwanda'],
  ['BI', 'u Burundi'],
]

/** Demonyms, which columns of citizenship often contain; without those that two countries share. */
export const demonyms: readonly (readonly [CountryCode, ...string[]])[] = [
  ['RW', 'Rwandan', 'Rwandese', 'Rwandais', 'Rwandaise', 'Mnyarwanda', 'Umunyarwanda'],
  ['BI', 'Burundian', 'Burundais', 'Burundaise', 'Mrundi', 'Umurundi'],
  ['UG', 'Ugandan', 'Ougandais', 'Ougandaise', 'Mganda'],
  ['KE', 'Kenyan', 'Kényan', 'Kényane', 'Mkenya'],
  ['TZ', 'Tanzanian', 'Tanzanien', 'Tanzanienne', 'Mtanzania'],
  ['SS', 'South Sudanese', 'Sud-Soudanais', 'Sud-Soudanaise'],
  ['ET', 'Ethiopian', 'Éthiopien', 'Éthiopienne'],
  ['SO', 'Somali', 'Somalien', 'Somalienne'],
  ['ER', 'Eritrean', 'Érythréen', 'Érythréenne'],
  ['ZM', 'Zambian', 'Zambien', 'Zambienne'],
  ['MZ', 'Mozambican', 'Mozambicain', 'Mozambicaine'],
  ['MG', 'Malagasy', 'Malgache'],
]

/** Languages in which names of countries are read besides English; the names come from the JavaScript engine. */
const namedIn = ['fr', 'sw'] as const

/** The names of countries, each with its code, in the other languages of the standard. */
export function translatedNames(codes: readonly string[]): (readonly [code: string, name: string])[] {
  const ofEngine = namedIn.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return codes.flatMap((code): [string, string][] => {
      const name = names.of(code)
      return name === undefined ? [] : [[code, name]]
    })
  })
  return [...ofEngine, ...countryNames]
}
