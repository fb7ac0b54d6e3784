import { Option } from 'commander'
import type { TableOptions } from '../input/read-table.ts'

/** What the caller of a command knows of tables, so that it is not guessed. */
export type TableFlags = { dates?: 'dmy' | 'mdy'; fromLayout?: 'A' | 'B' | 'C' | 'D' }

const dateOrders = { dmy: 'dayMonthYear', mdy: 'monthDayYear' } as const

/** How HTCDS writes days. */
export const datesOption: Option = new Option(
  '--dates <order>',
  'how HTCDS writes days such as 3/4/2021; not guessed',
).choices(['dmy', 'mdy'])

/** The layout of a CTDC table. */
export const fromLayoutOption: Option = new Option(
  '--from-layout <layout>',
  'layout of CTDC to read, where its columns do not tell',
).choices(['A', 'B', 'C', 'D'])

/** The flags as the readers take them. */
export function toTableOptions({ dates, fromLayout }: TableFlags): TableOptions {
  return {
    ...(fromLayout === undefined ? {} : { layout: fromLayout }),
    ...(dates === undefined ? {} : { dateOrder: dateOrders[dates] }),
  }
}
