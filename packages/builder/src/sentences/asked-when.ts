import type { ConsentPurposeCode } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import type { FormDefinition, FormNeeds } from '@tip-standard/form-model'
import { formatList } from '@tip-standard/form-model/languages'
import { infoAt, type Place, partAt, questionAt } from '../editing/index.ts'
import { conditionSentence } from './condition-sentence.ts'
import { scopeAt } from './place-of-condition.ts'
import type { Say } from './say.ts'

/** The parts around a place, from the form inwards, and the part itself. */
const around = (place: Place): Place[] =>
  Array.from({ length: place.length / 2 + 1 }, (_, depth) => place.slice(0, depth * 2))

/** Finds the purposes that need consent before something is asked: those of the nearest part that sets them. */
export function consentsAt(form: FormDefinition, place: Place): readonly ConsentPurposeCode[] {
  const said = around(place).map((at) => (partAt(form, at) as FormNeeds | undefined)?.consents)
  const purposes = said.findLast((consents) => consents !== undefined) ?? []
  const isOwnOfPerson = form.subject === 'victim' && questionAt(form, place)?.own !== undefined
  // What the standard does not have is never asked without it.
  return purposes.length === 0 && isOwnOfPerson ? ['storage'] : purposes
}

/** The conditions that have to hold before something is asked, from the outside in: of the parts around it, of the standard, its own. */
export function conditionsAt(
  form: FormDefinition,
  place: Place,
): { place: Place; condition: Condition; ofStandard: boolean }[] {
  return around(place).flatMap((at) => {
    const given = infoAt(form, at)?.relevantWhen
    const own = (partAt(form, at) as FormNeeds | undefined)?.when
    return [
      ...(given === undefined ? [] : [{ place: at, condition: given, ofStandard: true }]),
      ...(own === undefined ? [] : [{ place: at, condition: own, ofStandard: false }]),
    ]
  })
}

/** Describes when a part of a form is asked, in one sentence: "Asked only if the person consented to interview, and Sex is Female." */
export function askedWhen(form: FormDefinition, place: Place, say: Say): string {
  const consents = consentsAt(form, place).map((purpose) => say.code('consentPurpose', purpose) ?? purpose)
  const agreed =
    consents.length === 0
      ? []
      : [say.text('sentence.consents', { purposes: formatList(consents, say.language, 'and') })]
  const conditions = conditionsAt(form, place).map((one) => {
    const sentence = conditionSentence(one.condition, scopeAt(form, one.place), say)
    return one.condition.op === 'any' ? `(${sentence})` : sentence
  })
  const all = [...agreed, ...conditions]
  return all.length === 0
    ? say.text('sentence.always')
    : say.text('sentence.onlyIf', { conditions: formatList(all, say.language, 'and') })
}
