/** What the paths and dimensions of indicators lead to. */

import type { Code, CodeList, Dimension, DimensionValues, Entity, Field, IndicatorUnit } from '@tip-standard/dictionary'
import { DictionaryError, type Model } from '../model.ts'

/** The entities inside a case record: those whose fields an indicator can read. */
function insideCaseRecord(model: Model): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (id: string): void => {
    for (const { type } of model.entity(id).fields)
      if ((type.kind === 'object' || type.kind === 'objects') && !found.has(type.entity)) {
        found.add(type.entity)
        visit(type.entity)
      }
  }
  visit('caseRecord')
  return found
}

/** The entity that a path starts from, and the field that it leads to; throws where it leads nowhere. */
export function resolvePath(path: string, model: Model): { entity: Entity; field: Field } {
  const [first = '', ...steps] = path.split('.')
  if (!insideCaseRecord(model).has(first) || steps.length === 0)
    throw new DictionaryError(`"${path}" is no field of a case record.`)
  const entity = model.entity(first)
  let owner = entity
  let field: Field | undefined
  for (const [index, step] of steps.entries()) {
    field = owner.fields.find(({ name, presence }) => name === step && presence !== 'derived')
    if (field === undefined) throw new DictionaryError(`"${path}" is no field that a case record holds.`)
    if (index === steps.length - 1) break
    if (field.type.kind !== 'object')
      throw new DictionaryError(`"${path}" leads through "${step}", which is no object: begin the path at its entity.`)
    owner = model.entity(field.type.entity)
  }
  return { entity, field: field as Field }
}

/** The code list of a field, or `undefined` where it has none. */
export const listOf = ({ type }: Field): CodeList | undefined =>
  type.kind === 'code' || type.kind === 'codes' ? type.list : undefined

/** The entity of which each entry is counted. */
export function entityOf(unit: IndicatorUnit, model: Model): Entity {
  const rule = model.countingRules.find(({ id }) => id === unit)
  if (rule === undefined) throw new DictionaryError(`There is no counting rule "${unit}".`)
  return model.entity(rule.unit)
}

type Labelled = { readonly code: string; readonly label: string; readonly definition?: string }

/** The categories that a dimension names itself: codes of fields have the labels of their lists. */
export function categoriesNamed(values: DimensionValues): readonly Labelled[] {
  switch (values.kind) {
    case 'groups':
      return [...values.groups, values.rest]
    case 'cases':
      return values.cases
    case 'days':
    case 'number':
      return values.bands
    case 'answered':
      return [values.answer]
    case 'codes':
    case 'period':
      return []
    default:
      return values satisfies never
  }
}

/** The categories of a dimension, with their labels; years and quarters come from the data and are not known before. */
export function categoriesOf({ values }: Dimension, model: Model): readonly Pick<Code, 'code' | 'label' | 'parent'>[] {
  if (values.kind === 'codes') {
    const list = listOf(resolvePath(values.from[0]?.path ?? '', model).field)
    return list === undefined ? [] : model.list(list.id).codes
  }
  const named = categoriesNamed(values)
  if (values.kind !== 'answered') return named
  return [...named, ...model.list('absentReason').codes, { code: 'blank', label: 'Blank, and no reason given' }]
}

/** The dimension with this id, or the dimension of the field with this id; throws if there is neither. */
export function dimensionOf(id: string, unit: IndicatorUnit, model: Model): Dimension {
  if (!id.includes('.')) {
    const dimension = model.dimensions.find((one) => one.id === id)
    if (dimension === undefined) throw new DictionaryError(`There is no dimension "${id}".`)
    return dimension
  }
  const { label, definition } = resolvePath(id, model).field
  return { id, title: label, definition, unit, values: { kind: 'codes', from: [{ path: id }] } }
}
