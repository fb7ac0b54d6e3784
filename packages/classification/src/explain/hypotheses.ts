import type { Assessment } from '../reading/assessment.ts'
import { HYPOTHESES, type HypothesisId } from '../rules/model.ts'
import { textsOf } from '../texts/texts.ts'

/** One line about what it could be; the last has no hypothesis of its own and names all others of which too little is known. */
export type HypothesisLine = { id: HypothesisId | 'insufficient'; name: string; text: string }

/** Hypotheses that are always named while they are open: silence about them would read as a "no". */
const ALWAYS: readonly HypothesisId[] = ['trafficking', 'migrantSmuggling']

/**
 * Describes what the case could be, in the language of the assessment: what is indicated or possible; trafficking and
 * smuggling even if too little is known, with the elements that are not known; and the names of all other hypotheses
 * about which too little is known.
 */
export function describeHypotheses({ hypotheses, elements, language }: Assessment): HypothesisLine[] {
  const say = textsOf(language.id)
  const isUnsaid = (id: HypothesisId): boolean => hypotheses[id].state === 'insufficient'
  const shown = HYPOTHESES.filter(
    (id) => hypotheses[id].state !== 'notIndicated' && (!isUnsaid(id) || ALWAYS.includes(id)),
  )
  const lines = shown.map((id): HypothesisLine => {
    const { name, text, notKnown } = hypotheses[id]
    const open = notKnown.map((one) => elements[one].name).join(', ')
    return { id, name, text: open === '' ? text : `${text}; ${say('elementState.unknown')}${say('sign.colon')}${open}` }
  })
  // Both together follows from each of them.
  const rest = HYPOTHESES.filter((id) => isUnsaid(id) && id !== 'both' && !ALWAYS.includes(id))
  if (rest.length === 0) return lines
  const names = rest.map((id) => hypotheses[id].name).join(', ')
  return [...lines, { id: 'insufficient', name: say('explain.tooLittle'), text: names }]
}
