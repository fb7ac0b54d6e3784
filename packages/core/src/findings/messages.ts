import { codeListTitles } from '../generated/code-lists/titles.ts'
import type { CodeListId } from '../generated/ids.ts'
import { fieldLabel } from '../metadata/labels.ts'
import { shownText, type TextOptions } from '../metadata/shown-text.ts'
import type { RecordFinding } from '../model/finding.ts'
import { toPathText } from './path-text.ts'
import { recordTexts } from './record-texts.ts'
import { ruleText } from './rule-text.ts'
import { sentenceId, sentenceOf, withField } from './sentence.ts'

function titleOf(list: string | number | undefined, options: TextOptions): string | undefined {
  if (typeof list !== 'string' || !Object.hasOwn(codeListTitles, list)) return undefined
  const id = list as CodeListId
  return shownText(options.locale?.codes[id]?.title, options) ?? codeListTitles[id]
}

/** The language of the sentence: labels and titles are taken in it, since a sentence is never half in another language. */
const languageOf = (finding: RecordFinding, options: TextOptions): TextOptions =>
  recordTexts(options).shown(sentenceId(finding)).language === 'en' ? {} : options

/**
 * Writes what is wrong without naming the field: for a message beside the field, or where its name or path is shown as well. English, or
 * the language of a locale where its texts may be shown.
 */
export function toSentence(finding: RecordFinding, options: TextOptions = {}): string {
  if (finding.rule !== undefined) return ruleText(finding.rule, options)
  const own = languageOf(finding, options)
  return sentenceOf(finding, recordTexts(own), titleOf(finding.params['list'], own))
}

/**
 * Says in one plain sentence what is wrong and with which field: never with a value of the document. English, or the language of a
 * locale where its texts may be shown.
 */
export function toMessage(finding: RecordFinding, options: TextOptions = {}): string {
  const sentence = toSentence(finding, options)
  if (finding.rule !== undefined) return sentence
  const own = languageOf(finding, options)
  const texts = recordTexts(own)
  const { at, field } = finding
  const name = field === undefined ? toPathText(at.path) || texts.say('record') : fieldLabel(field, own)
  return withField(finding, sentence, name, texts)
}
