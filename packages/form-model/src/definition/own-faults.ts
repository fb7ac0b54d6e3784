/** Checks a question that the standard does not have. */

import type { EntityId, Path } from '@tip-standard/core'
import { entity } from '@tip-standard/core'
import { extensionPattern, fieldsOf } from '@tip-standard/core/metadata'
import type { FormItem, OwnAnswer } from './definition.ts'
import type { FormFault } from './findings/form-catalogue.ts'

/** One fault, at a path from the question on. */
export type OwnFault = [code: FormFault, path: Path]

/** What an item of the standard can have and a question of one's own cannot. */
const OF_STANDARD = ['codes', 'atLeast', 'checklist', 'asOne', 'preset', 'items'] as const

/** The most characters that an answer can have. */
const MOST = 10_000

const ofKind = (answers: readonly OwnAnswer[], { own }: FormItem): boolean =>
  own !== undefined && answers.includes(own.answer)

/** Names with this beginning belong to the standard; what every entity has beside its fields is not an answer. */
function isOwnName(name: string): boolean {
  const word = name.slice(name.lastIndexOf('.') + 1)
  const isReserved = name.startsWith('tip.standard.') || ['absent', 'provenance', 'extensions'].includes(word)
  return extensionPattern.test(name) && !isReserved
}

function isShadow(name: string, of: EntityId): boolean {
  const word = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return fieldsOf(of).some((field) => field.name.toLowerCase() === word)
}

function limitFaults(item: FormItem): OwnFault[] {
  const { min, max, maxLength } = item
  const isNumber = ofKind(['integer', 'number'], item)
  const isText = ofKind(['text', 'longText'], item)
  const isLength = Number.isInteger(maxLength) && Number(maxLength) > 0 && Number(maxLength) <= MOST
  const isLoose =
    ((min !== undefined || max !== undefined) && !isNumber) ||
    (maxLength !== undefined && !(isText && isLength)) ||
    (min !== undefined && max !== undefined && min > max)
  return isLoose ? [['looser', []]] : []
}

function optionFaults(item: FormItem): OwnFault[] {
  const options = item.own?.options
  const path = ['own', 'options']
  if (ofKind(['code', 'codes'], item) !== (options !== undefined)) return [['options', path]]
  const codes = (options ?? []).map(({ code }) => code)
  return codes.flatMap((code, at): OwnFault[] => (codes.indexOf(code) === at ? [] : [['code', [...path, at]]]))
}

/** Lists what is wrong with a question that the standard does not have, about an entity. */
export function ownFaults(item: FormItem, of: EntityId): OwnFault[] {
  const { field: name, label, need, hidden } = item
  const outOfPlace = [
    ...OF_STANDARD.filter((member) => item[member] !== undefined),
    // A form's own answer has no place for the reason why it is missing, and nothing restricted may stay when it is not
    // asked.
    ...(need === 'answer' ? ['need'] : []),
    ...(hidden === 'keep' ? ['hidden'] : []),
  ]
  return [
    ...(isOwnName(name) && !isShadow(name, of) ? [] : [['ownName', ['field']] satisfies OwnFault]),
    // A value such as a place or an amount of money has no extensions.
    ...(entity(of).kind === 'value' ? [['outOfPlace', ['field']] satisfies OwnFault] : []),
    ...(label === undefined ? [['unnamed', []] satisfies OwnFault] : []),
    ...outOfPlace.map((member): OwnFault => ['outOfPlace', [member]]),
    ...limitFaults(item),
    ...optionFaults(item),
  ]
}
