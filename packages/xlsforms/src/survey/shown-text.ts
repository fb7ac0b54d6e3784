/**
 * Records with a consent which text was read out. No ODK expression knows the language of a form, but a choice has its
 * label in that language: a hidden question has the language and the status of the texts as labels.
 */

import type { ConsentPurposeCode } from '@tip-standard/core'
import { codeList } from '@tip-standard/core'
import type { ResolvedItem } from '@tip-standard/form-model'
import { consentText } from '@tip-standard/form-model/wording'
import { no } from './expression.ts'
import { codesOffered, type Lists } from './lists.ts'
import { nameIn, type Place, type Places } from './places.ts'
import { questionsIn, type SurveyChoice, type SurveyNode, type SurveyPreset, type SurveyQuestion } from './survey.ts'
import type { Texts, Wording } from './texts.ts'

/** The hidden question and its list. */
const NAME = 'shown_text'

const FIELDS = ['language', 'textStatus'] as const

/** The language and status of a survey's texts, in each of its languages. */
function choices(wording: Wording): SurveyChoice[] {
  const purposes = codeList('consentPurpose').codes.map(({ code }) => code as ConsentPurposeCode)
  const labelOf = (field: (typeof FIELDS)[number]): Texts =>
    wording.each((language) => consentText(purposes, { options: wording.optionsIn(language) })[field] ?? '')
  return FIELDS.map((code) => ({ code, label: labelOf(code) }))
}

/** The hidden question, if another question takes its value from it. */
export function shownText(nodes: readonly SurveyNode[], lists: Lists, wording: Wording): SurveyQuestion[] {
  if (!questionsIn(nodes).some(({ preset }) => preset?.by === 'choice')) return []
  const { name: list } = lists.own(NAME, choices(wording))
  return [
    {
      kind: 'question',
      name: NAME,
      role: 'shownText',
      type: 'hidden',
      label: wording.each(() => NAME),
      relevant: no,
      required: no,
      constraints: [],
      filters: [],
      list,
    },
  ]
}

/**
 * The value that fills in a question about consent: the text of its decision, unless the form does not offer one of its
 * values.
 */
export function shownTextFor(
  item: ResolvedItem,
  place: Place,
  places: Places,
  wording: Wording,
): SurveyPreset | undefined {
  const { name } = item.info
  const choice = place.entity === 'consent' ? choices(wording).find(({ code }) => code === name) : undefined
  const decision = places.find('decision', place)
  if (choice === undefined || decision?.isAsked !== true) return undefined
  const offered = new Set(codesOffered(item).map(({ code }) => code))
  if (!Object.values(choice.label).every((value) => offered.has(value))) return undefined
  return { by: 'choice', after: nameIn(place, 'decision'), choice: name, of: NAME }
}
