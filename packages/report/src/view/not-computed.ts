import type { NotComputed } from '../model/report.ts'
import type { ReportWords } from './words.ts'

/** Why an indicator has no table, as a sentence. */
export function notComputedSentence({ code, fields = [] }: NotComputed, words: ReportWords): string {
  return words.texts.say(`notComputed.${code}`, { fields: words.list(fields.map(words.nameOf)) })
}
