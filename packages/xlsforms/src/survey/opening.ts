/** What a survey begins with: its title, and whether there is consent where the form does not ask for it. */

import { type ConsentPurposeCode, codeLabel } from '@tip-standard/core'
import type { FormDefinition, ResolvedGroup, ResolvedItem } from '@tip-standard/form-model'
import { consentsOf, gateName } from './consent-gate.ts'
import { yes } from './expression.ts'
import type { Places } from './places.ts'
import type { QuestionParts } from './question-parts.ts'
import type { SurveyQuestion } from './survey.ts'
import type { Wording } from './texts.ts'
import { filled, word } from './words/words.ts'

/** Whether a question is about the consents themselves: behind a gate of consent they would never be asked. */
const isDecision = ({ id, info }: ResolvedItem, subject: FormDefinition['subject']): boolean =>
  info.entity === 'consent' || id === `${subject}.consents`

/** The title, and where drafts of texts are shown a note that they are drafts. */
export function titleNote({ title }: FormDefinition, wording: Wording, parts: QuestionParts): SurveyQuestion {
  const [own, draft] = [wording.own(title), wording.words(word('draft'))]
  const label = wording.each((language) => [own[language], draft[language]].filter((one) => one).join('\n'))
  return parts.note('form_title', 'title', label)
}

/** Where the form does not ask for consent itself, someone has to confirm that there is consent. */
export function gateQuestions(
  groups: readonly ResolvedGroup[],
  {
    definition: { subject },
    wording,
    parts,
    places,
  }: { definition: FormDefinition; wording: Wording; parts: QuestionParts; places: Places },
): SurveyQuestion[] {
  if (consentsOf(places) !== undefined) return []
  const needed = (items: readonly ResolvedItem[]): ConsentPurposeCode[] =>
    items
      .filter((item) => places.isPut(item) && !isDecision(item, subject))
      .flatMap(({ consents, items: within }) => [...consents, ...needed(within)])
  const purposes = new Set(groups.flatMap(({ items }) => needed(items)))
  return [...purposes].map((purpose) => {
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

/** The consents without which nothing of an item is asked; the questions of the one entry of a form each know their own. */
export function gateOfItem(item: ResolvedItem, subject: FormDefinition['subject']): readonly ConsentPurposeCode[] {
  if (isDecision(item, subject)) return []
  if (item.part?.kind !== 'last') return item.consents
  return item.consents.filter((purpose) => item.items.every(({ consents }) => consents.includes(purpose)))
}
