import type { CountryNames } from '@tip-standard/formats'
import { dateOrders } from '@tip-standard/formats/digest'
import type { TableOptions } from './input.ts'

/** What the user knows about a table, so that the reader does not guess. */
export type TableFlags = {
  dates?: 'dmy' | 'mdy'
  fromLayout?: 'A' | 'B' | 'C' | 'D'
  country?: CountryNames
  duplicateRows?: 'keep' | 'leave-out'
}

/** The flags as the readers take them. */
export function toTableOptions({ dates, fromLayout, country: countryNames, duplicateRows }: TableFlags): TableOptions {
  return {
    ...(fromLayout === undefined ? {} : { layout: fromLayout }),
    ...(dates === undefined ? {} : { dateOrder: dateOrders[dates] }),
    ...(countryNames === undefined ? {} : { countryNames }),
    ...(duplicateRows === undefined ? {} : { duplicateRows: duplicateRows === 'keep' ? 'keep' : 'leaveOut' }),
  }
}
