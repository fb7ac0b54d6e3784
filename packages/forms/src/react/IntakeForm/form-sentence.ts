import { type RecordFinding, toSentence } from '@tip-standard/core'
import type { TextId } from '@tip-standard/form-model/texts'
import type { Surroundings } from '../../surroundings/surroundings.ts'

/**
 * Replaces sentences of the standard, which are about documents, with ones about a form: date boxes, digits, a yes or
 * no.
 */
function ownWords({ code, params }: RecordFinding, isDecision: boolean): TextId | undefined {
  if (code === 'required' && isDecision) return 'consentOpen'
  if (code === 'format' && (params['format'] === 'partialDate' || params['format'] === 'date')) return 'dateWrong'
  return code === 'type' && (params['expected'] === 'integer' || params['expected'] === 'number')
    ? 'numberWrong'
    : undefined
}

/** Says what is wrong with an answer in the words of the form; `isDecision` for a decision about consent, which is a yes or a no. */
export function formSentence(
  finding: RecordFinding,
  { text, options }: Pick<Surroundings, 'text' | 'options'>,
  isDecision: boolean,
): string {
  const own = ownWords(finding, isDecision)
  return own === undefined ? toSentence(finding, options) : text(own)
}
