/** The start of a survey: its title, and whether there is consent if the form does not ask for it. */

import { type ConsentPurposeCode, codeLabel } from '@tip-standard/core'
import type { FormDefinition, ResolvedGroup, ResolvedItem } from '@tip-standard/form-model'
import { consentsOf, decisionsAgree, gateName } from './consent-gate.ts'
import { isYes, yes } from './expression.ts'
import type { Places } from './places.ts'
import type { QuestionParts } from './question-parts.ts'
import type { SurveyConstraint, SurveyQuestion } from './survey.ts'
import type { Wording } from './texts.ts'
import { filled, word } from './words/words.ts'

/** What makes the questions about consent. */
export type OpeningTools = { wording: Wording; parts: QuestionParts; places: Places }

/** The title, or the id of a form whose title has nothing to read, and where drafts of texts are shown a note that they are drafts. */
export function titleNote({ id, title }: FormDefinition, wording: Wording, parts: QuestionParts): SurveyQuestion {
  const [own, draft] = [wording.own(title), wording.words(word('draft'))]
  const label = wording.each(
    (language) =>
      [own[language], draft[language]].filter((one) => one !== undefined && one.trim() !== '').join('\n') || id,
  )
  return parts.note('form_title', 'title', label)
}

/** The purposes to which questions need consent. */
function purposesNeeded(groups: readonly ResolvedGroup[], places: Places): ConsentPurposeCode[] {
  const needed = (items: readonly ResolvedItem[]): ConsentPurposeCode[] =>
    items
      .filter((item) => places.isPut(item))
      .flatMap(({ consents, items: within }) => [...consents, ...needed(within)])
  return [...new Set(groups.flatMap(({ items }) => needed(items)))]
}

/** Where the form does not ask for consent itself, someone has to confirm that there is consent. */
export function gateQuestions(
  groups: readonly ResolvedGroup[],
  { wording, parts, places }: OpeningTools,
): SurveyQuestion[] {
  if (consentsOf(places) !== undefined) return []
  return purposesNeeded(groups, places).map((purpose) => {
    const english = codeLabel('consentPurpose', purpose) ?? purpose
    const label = wording.standard(english, ({ codes }) => codes.consentPurpose?.labels[purpose])
    return {
      ...parts.note(gateName(purpose), 'gate', filled(wording.words(word('consentOnRecord')), { purpose: label })),
      type: 'selectOne',
      required: yes,
      requiredMessage: wording.words(word('answerNeeded')),
      list: parts.yesNo(),
    }
  })
}

/** What several decisions about a purpose have to satisfy: all come to the same. */
export function agreementOf(
  { id }: ResolvedItem,
  groups: readonly ResolvedGroup[],
  { wording, places }: OpeningTools,
): SurveyConstraint[] {
  if (id !== 'consent.decision') return []
  const holds = decisionsAgree(purposesNeeded(groups, places), places)
  return isYes(holds) ? [] : [{ holds, message: wording.words(word('decisionsDiffer')) }]
}
