import type { Language } from '@tip-standard/core/texts'
import { data } from './data/data.ts'

/** Writes a number with the marks of a language, all its digits; numbers too big or too small for that stay as JavaScript writes them. */
export function formatNumber(value: number, language: Language): string {
  const text = String(value)
  const [, sign = '', whole = '', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === '') return text
  const { group, decimal } = data[language].numberMarks[0]
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return sign + grouped + (decimals === undefined ? '' : decimal + decimals)
}
