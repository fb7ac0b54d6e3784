import { partialDatePattern } from '@tip-standard/core/metadata'
import { PrivacyError } from '../privacy-error.ts'
import { buildHierarchy, type Hierarchy } from './hierarchy.ts'

/**
 * The finest unit of released dates. Above a half year, quarter or month come the year and the decade; partial dates
 * keep what is known.
 */
export type DateBand = 'month' | 'quarter' | 'half' | 'year' | 'decade'

/**
 * Returns the band that contains a partial date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`); its year if the month is unknown.
 */
export function dateBand(date: string, band: DateBand): string {
  if (!partialDatePattern.test(date)) throw new PrivacyError('cellNotScalar', { dateBand: band })
  const [year = '', month] = date.split('-')
  if (band === 'decade') return `${year.slice(0, 3)}0s`
  if (band === 'year' || month === undefined) return year
  if (band === 'month') return `${year}-${month}`
  return band === 'quarter' ? `${year}-Q${Math.ceil(Number(month) / 3)}` : `${year}-H${Math.ceil(Number(month) / 6)}`
}

const wider: Readonly<Record<DateBand, readonly DateBand[]>> = {
  month: ['quarter', 'year', 'decade'],
  quarter: ['year', 'decade'],
  half: ['year', 'decade'],
  year: ['decade'],
  decade: [],
}
const monthsIn: Readonly<Record<DateBand, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 12 }

/**
 * Creates a hierarchy of the bands of a range of years, independent of the dates that occur: a plan can be made before
 * anyone looks at the data.
 */
export function dateBandHierarchy(from: number, to: number, band: DateBand): Hierarchy {
  const lines = new Map<string, readonly string[]>()
  for (let year = from; year <= to; year++) {
    const dates = [`${year}`]
    for (let month = 1; month <= 12; month += monthsIn[band]) dates.push(`${year}-${String(month).padStart(2, '0')}`)
    for (const date of dates) {
      const leaf = dateBand(date, band)
      lines.set(leaf, [leaf, ...wider[band].map((one) => dateBand(date, one)), '*'])
    }
  }
  return buildHierarchy([...lines.values()])
}

/** Creates a hierarchy for the dates that occur: day, month, quarter, year, decade. */
export function dateHierarchy(dates: Iterable<string>): Hierarchy {
  const bands: readonly DateBand[] = ['month', 'quarter', 'year', 'decade']
  return buildHierarchy([...new Set(dates)].map((date) => [date, ...bands.map((band) => dateBand(date, band)), '*']))
}
