import type { CountryNames } from '@tip-standard/formats'
import { dateOrders } from '@tip-standard/formats/digest'
import type { TableOptions } from './input.ts'

/** Facts about a table that the user knows, so that the reader does not guess. */
export type TableFlags = {
  dates?: 'dmy' | 'mdy'
  fromLayout?: 'A' | 'B' | 'C' | 'D'
  country?: CountryNames
  duplicateRows?: 'keep' | 'leave-out'
}

/** Converts the flags to the options of the readers. */
export function toTableOptions({ dates, fromLayout, country: countryNames, duplicateRows }: TableFlags): TableOptions {
  return {
    ...(fromLayout === undefined ? {} : { layout: fromLayout }),
    ...(dates === undefined ? {} : { dateOrder: dateOrders[dates] }),
    ...(countryNames === undefined ? {} : { countryNames }),
    ...(duplicateRows === undefined ? {} : { duplicateRows: duplicateRows === 'keep' ? 'keep' : 'leaveOut' }),
  }
}
