import { formatNumber } from '@tip-standard/form-model/languages'

/** A count with its English noun: `1 case`, `2 cases`; `many` is for plurals that take more than an s. */
export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${formatNumber(count, 'en')} ${count === 1 ? one : many}`
