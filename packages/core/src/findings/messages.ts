import { codeListTitles } from '../generated/code-lists/titles.ts'
import type { CodeListId } from '../generated/ids.ts'
import { fieldLabel } from '../metadata/labels.ts'
import { shownText, type TextOptions } from '../metadata/shown-text.ts'
import type { RecordFinding } from '../model/finding.ts'
import { toPathText } from './path-text.ts'
import { recordTexts } from './record-texts.ts'
import { ruleText } from './rule-text.ts'
import { type RecordTexts, sentenceId, sentenceOf, withField } from './sentence.ts'

function titleOf(list: string | number | undefined, options: TextOptions): string | undefined {
  if (typeof list !== 'string' || !Object.hasOwn(codeListTitles, list)) return undefined
  const id = list as CodeListId
  return shownText(options.locale?.codes[id]?.title, options) ?? codeListTitles[id]
}

type Wording = { texts: RecordTexts; labels: TextOptions }

/** The texts for a finding. Labels and titles are in the language of its sentence, so that none is half in another language. */
function wordingOf(finding: RecordFinding, options: TextOptions): Wording {
  const texts = recordTexts(options)
  const isEnglish = texts.shown(sentenceId(finding)).language === 'en'
  return isEnglish ? { texts: recordTexts({}), labels: {} } : { texts, labels: options }
}

const sentenceIn = (finding: RecordFinding, { texts, labels }: Wording): string =>
  sentenceOf(finding, texts, titleOf(finding.params['list'], labels))

/**
 * Writes what is wrong without naming the field: for a message beside the field, or if its name or path is shown too.
 * It is in English, or in the language of a locale if its texts may be shown.
 */
export function toSentence(finding: RecordFinding, options: TextOptions = {}): string {
  return finding.rule === undefined ? sentenceIn(finding, wordingOf(finding, options)) : ruleText(finding.rule, options)
}

/**
 * Writes one plain sentence with what is wrong and in which field, never with a value of the document. It is in
 * English, or in the language of a locale if its texts may be shown.
 */
export function toMessage(finding: RecordFinding, options: TextOptions = {}): string {
  const { at, field, rule } = finding
  if (rule !== undefined) return ruleText(rule, options)
  const wording = wordingOf(finding, options)
  const { texts, labels } = wording
  const name = field === undefined ? toPathText(at.path) || texts.say('record') : fieldLabel(field, labels)
  return withField(finding, sentenceIn(finding, wording), name, texts)
}
