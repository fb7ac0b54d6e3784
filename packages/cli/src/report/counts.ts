import { formatNumber } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'
import type { FileReport } from './found.ts'

/** The number of unnamed places, after the named ones. */
export const moreText = (count: number, { texts, language }: Speech): string =>
  texts.say('report.more', { count: formatNumber(count, language) })

/** The number of records read from a file, and of those with errors. */
export function countsText({ records, invalid }: Pick<FileReport, 'records' | 'invalid'>, speech: Speech): string {
  const { say } = speech.texts
  if (records === 0) return say('report.noRecords')
  if (records === 1) return say(invalid === 0 ? 'report.oneRecord' : 'report.oneWithErrors')
  const [count, wrong] = [records, invalid].map((one) => formatNumber(one, speech.language)) as [string, string]
  return say('report.records', { count, invalid: wrong })
}
