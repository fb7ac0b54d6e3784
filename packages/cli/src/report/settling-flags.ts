import type { CatalogueEntry } from '@tip-standard/core/texts'
import { formatList } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'

/** How the flag `--dates` writes the order of day and month. */
export const dateOrders = { dmy: 'dayMonthYear', mdy: 'monthDayYear' } as const

type Flag = { name: string; write: (value: string) => string }

/** The flags of the command for the options of readers. */
const flags: { readonly [option: string]: Flag } = {
  dateOrder: {
    name: '--dates',
    write: (order) => Object.entries(dateOrders).find(([, one]) => one === order)?.[0] ?? order,
  },
  countryNames: { name: '--country', write: (pair) => pair },
  duplicateRows: { name: '--duplicate-rows', write: (what) => (what === 'leaveOut' ? 'leave-out' : what) },
  layout: { name: '--from-layout', write: (layout) => layout },
}

/** The flags that settle findings of an entry, in words; `undefined` where there are none. */
export function settlingFlags({ fix }: CatalogueEntry, { texts, language }: Speech): string | undefined {
  if (fix === undefined) return undefined
  const flag = flags[fix.option]
  if (flag === undefined) return undefined
  const written = fix.values.map((value) => `${flag.name} ${flag.write(value)}`)
  return texts.say('report.settle', { flags: formatList(written, language, 'or') })
}
