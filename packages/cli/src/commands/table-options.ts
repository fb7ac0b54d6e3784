import { Option } from 'commander'
import type { TableOptions } from '../input/read-table.ts'
import { dateOrders } from '../report/settling-flags.ts'

/** What the user knows about a table, so that the reader does not guess. */
export type TableFlags = { dates?: 'dmy' | 'mdy'; fromLayout?: 'A' | 'B' | 'C' | 'D' }

/** The order of day and month in HTCDS. */
export const datesOption: Option = new Option(
  '--dates <order>',
  'order of day and month in HTCDS dates such as 3/4/2021; never guessed',
).choices(['dmy', 'mdy'])

/** The layout of a CTDC table. */
export const fromLayoutOption: Option = new Option(
  '--from-layout <layout>',
  'layout of CTDC to read, where the columns do not show it',
).choices(['A', 'B', 'C', 'D'])

/** The flags as the readers take them. */
export function toTableOptions({ dates, fromLayout }: TableFlags): TableOptions {
  return {
    ...(fromLayout === undefined ? {} : { layout: fromLayout }),
    ...(dates === undefined ? {} : { dateOrder: dateOrders[dates] }),
  }
}
