import { formatNumber } from '@tip-standard/form-model/languages'

/** A count with the English words that go with it: `1 case`, `2 cases`; `many` where the plural takes more than an s. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`
