/** Conditions of a form as JSON Schema over the data of RJSF, for those who render it without the engine. */

import { type Condition, type ConditionCases, foldCondition } from '@tip-standard/core/conditions'
import type { ResolvedForm, ResolvedItem } from '@tip-standard/form-model'
import { hasAnswer, hasReason, within } from './has-answer.ts'
import type { Schema } from './schema.ts'

/**
 * The place of a path's question: the names of the objects around its answer, and the question; `undefined` if it is
 * out of reach.
 */
type Located = { around: readonly string[]; item: ResolvedItem }

/** Finds the question that a path of a condition leads to. */
export type Locate = (path: string) => Located | undefined

/** Data with an answer, of that schema, to a question at its place. */
const answered = ({ around, item }: Located, schema: Schema = {}): Schema => within(around, hasAnswer(item, schema))

function asked(path: string, locate: Locate, schemaOf: (found: Located) => Schema): Schema | undefined {
  const found = locate(path)
  return found && schemaOf(found)
}

function joined(parts: readonly Condition[], join: 'allOf' | 'anyOf', locate: Locate): Schema | undefined {
  const schemas = parts.map((one) => relevanceSchema(one, locate))
  return schemas.every((one) => one !== undefined) ? { [join]: schemas } : undefined
}

const cannotTell = (): undefined => undefined

const cases: ConditionCases<Locate, Schema | undefined> = {
  present: ({ field }, locate) => asked(field, locate, (found) => answered(found)),
  answered: ({ field }, locate) =>
    asked(field, locate, (found) => ({ anyOf: [answered(found), within(found.around, hasReason(found.item))] })),
  in: ({ field, values }, locate) => asked(field, locate, (found) => answered(found, { enum: [...values] })),
  includesAny: ({ field, values }, locate) =>
    asked(field, locate, (found) => answered(found, { type: 'array', contains: { enum: [...values] } })),
  atLeast: ({ field, value }, locate) =>
    asked(field, locate, (found) => answered(found, { type: 'number', minimum: value })),
  atMost: ({ field, value }, locate) =>
    asked(field, locate, (found) => answered(found, { type: 'number', maximum: value })),
  countAtLeast: ({ field, count }, locate) =>
    asked(field, locate, (found) =>
      count > 0 ? answered(found, { type: 'array', minItems: count }) : { type: 'object' },
    ),
  all: ({ of }, locate) => joined(of, 'allOf', locate),
  any: ({ of }, locate) => joined(of, 'anyOf', locate),
  not: ({ of }, locate) => {
    const schema = relevanceSchema(of, locate)
    return schema === undefined ? undefined : { not: schema }
  },
  ageOn: cannotTell,
  provenance: cannotTell,
  some: cannotTell,
  every: cannotTell,
  someReferred: cannotTell,
  everyReferred: cannotTell,
  holder: cannotTell,
  notAfter: cannotTell,
  notAbove: cannotTell,
  ascending: cannotTell,
  spanInBand: cannotTell,
  subset: cannotTell,
  differ: cannotTell,
  startsWith: cannotTell,
  withinBand: cannotTell,
  childOf: cannotTell,
  resolves: cannotTell,
  uniqueBy: cannotTell,
}

/**
 * A schema that data satisfies if a condition holds, or `undefined` if JSON Schema or the shape of the data cannot
 * express it.
 */
export function relevanceSchema(condition: Condition, locate: Locate): Schema | undefined {
  return foldCondition(condition, cases, locate)
}

/** The path to the answers of an entity from the top of the data of a form. */
export function locateInForm(form: ResolvedForm, entity: string): Locate {
  const places = new Map<string, Located>()
  // No single place has all the entries of a list that is asked in parts.
  for (const { page, group, items } of form.groups)
    for (const item of items) if (item.part === undefined) places.set(item.id, { around: [page.id, group.id], item })
  return (path) => {
    const [first, ...rest] = path.startsWith('/') ? path.slice(1).split('.') : [entity, ...path.split('.')]
    // A path such as `/case.openedOn` names a field of an entity that occurs once in the record, `/events` one of the record.
    return rest.length === 0
      ? places.get(`caseRecord.${first}`)
      : rest.length === 1
        ? places.get(`${first}.${rest[0]}`)
        : undefined
  }
}

/** The path to answers inside one entry. */
export function locateInEntry(items: readonly ResolvedItem[]): Locate {
  return (path) => {
    const item = items.find(({ info }) => info.name === path)
    return item && { around: [], item }
  }
}
