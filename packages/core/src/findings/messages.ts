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

/** Says what is wrong without naming the field: for a place beside the field, or where the path is given as well. */
export function toSentence(finding: RecordFinding, options: TextOptions = {}): string {
  if (finding.rule !== undefined) return ruleText(finding.rule, options)
  return sentenceOf(finding, recordTexts(options), titleOf(finding.params['list'], options))
}

/**
 * Says in one plain sentence what is wrong: never with a value of the document. English, or the language of a locale where its
 * texts may be shown.
 */
export function toMessage(finding: RecordFinding, options: TextOptions = {}): string {
  if (finding.rule !== undefined) return ruleText(finding.rule, options)
  // A sentence is never half in another language: labels and titles are taken in the language of the sentence.
  const own = recordTexts(options).shown(sentenceId(finding)).language === 'en' ? {} : options
  const texts = recordTexts(own)
  const { at, field, params } = finding
  const name = field === undefined ? toPathText(at.path) || texts.say('record') : fieldLabel(field, own)
  return withField(finding, sentenceOf(finding, texts, titleOf(params['list'], own)), name, texts)
}
