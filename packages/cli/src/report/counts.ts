import { formatNumber } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'
import type { FileReport } from './found.ts'

/** How many more there are of what was named. */
export const moreText = (count: number, { texts, language }: Speech): string =>
  texts.say('report.more', { count: formatNumber(count, language) })

/** How many records of a file were read, and how many of them have errors. */
export function countsText({ records, invalid }: Pick<FileReport, 'records' | 'invalid'>, speech: Speech): string {
  const { say } = speech.texts
  if (records === 0) return say('report.noRecords')
  if (records === 1) return say(invalid === 0 ? 'report.oneRecord' : 'report.oneWithErrors')
  const [count, wrong] = [records, invalid].map((one) => formatNumber(one, speech.language)) as [string, string]
  return say('report.records', { count, invalid: wrong })
}
