import type { ReportPopulation } from '../model/report.ts'
import type { ReportWords } from './words.ts'

/** Codes of countries have the same labels in every dimension of countries. */
const countries = { id: 'victim.countryOfOrigin', isSeveral: false, categories: [] }

/** The population of rates: its source, country and years, and that rates are yearly. */
export function populationText({ source, country, years }: ReportPopulation, words: ReportWords): string {
  const [first, last] = years ?? []
  const parts = [
    source,
    country === undefined ? undefined : words.labelOf(countries, { code: country, kind: 'answer' }),
    first === undefined ? undefined : first === last ? String(first) : `${first}–${last}`,
  ].filter((part) => part !== undefined)
  const named = parts.length === 0 ? '' : `${parts.join(', ')}. `
  return `${named}${words.texts.say('finding.rates')}`
}
