/** The dates in a case record, for the check that compares them with a given day. */

import type { Entity } from '@tip-standard/dictionary'
import { DictionaryError, fieldId, header, type Model } from '../model.ts'

/** Dates that may be in the future: those of plans, and ends of validity. */
const MAY_BE_TO_COME = [
  'consent.expiry',
  'consent.withdrawnOn',
  'dataProtection.retainUntil',
  'followUp.nextDate',
  'legalProcess.reflectionTo',
  'legalProcess.residenceTo',
  'reintegrationPlan.plannedEnd',
  'supportPlan.plannedEnd',
]

/** Numbers that are years. */
const YEARS = ['case.registrationYear']

const DAYS = ['date', 'partialDate']

type Tree = { [member: string]: string | Tree }

function treeOf(entity: Entity, model: Model, known: Set<string>): Tree {
  const tree: Tree = {}
  for (const field of entity.fields) {
    const { name, type } = field
    const id = fieldId(entity, field)
    known.add(id)
    if (type.kind === 'object' || type.kind === 'objects') {
      const inner = treeOf(model.entity(type.entity), model, known)
      if (Object.keys(inner).length > 0) tree[name] = inner
    } else if (DAYS.includes(type.kind) || YEARS.includes(id)) tree[name] = id
  }
  return tree
}

/** core/src/generated/day-fields.ts */
export function emitDayFields(model: Model): Record<string, string> {
  const known = new Set<string>()
  const tree = treeOf(model.entity('caseRecord'), model, known)
  for (const id of [...MAY_BE_TO_COME, ...YEARS])
    if (!known.has(id)) throw new DictionaryError(`A case record has no field "${id}" for a day.`)
  const text = `${header('packages/dictionary/src/entities')}import type { FieldId } from './ids.ts'

/** The members of an object that hold days and years, by the id of the field, and the members with such members. */
export type DayTree = { readonly [member: string]: FieldId | DayTree }

/** Where the days of a case record are. */
export const dayTree: DayTree = ${JSON.stringify(tree, null, 2)}

/** Days that may be to come: those of plans, and until when something holds. */
export const mayBeToCome: readonly FieldId[] = ${JSON.stringify(MAY_BE_TO_COME)}
`
  return { 'packages/core/src/generated/day-fields.ts': text }
}
