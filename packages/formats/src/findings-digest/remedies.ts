import type { Fix } from '@tip-standard/core/texts'
import type { Remedy } from './group.ts'

/** The values of `tip`'s flag `--dates` for the order of day and month. */
export const dateOrders = { dmy: 'dayMonthYear', mdy: 'monthDayYear' } as const

type Flag = { name: string; write: (value: string) => string }

const same = (value: string): string => value

/** The flags of `tip` for the options of readers. */
const flags: { readonly [option: string]: Flag } = {
  dateOrder: {
    name: '--dates',
    write: (order) => Object.entries(dateOrders).find(([, one]) => one === order)?.[0] ?? order,
  },
  countryNames: { name: '--country', write: same },
  duplicateRows: { name: '--duplicate-rows', write: (what) => (what === 'leaveOut' ? 'leave-out' : what) },
  layout: { name: '--from-layout', write: same },
}

/**
 * The remedy for findings of an entry, with the flags of `tip`; `proved` is the value that the file itself shows to be
 * right.
 */
export function toRemedy(
  { option, values }: Pick<Fix, 'option' | 'values'>,
  proved?: { value: string; count: number },
): Remedy {
  const flag = flags[option]
  const offered = proved === undefined ? values : [proved.value]
  return {
    option,
    values: offered,
    flags: flag === undefined ? [] : offered.map((value) => `${flag.name} ${flag.write(value)}`),
    ...(proved === undefined ? {} : { evidence: proved.count }),
  }
}
