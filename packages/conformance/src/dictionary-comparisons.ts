/** Every comparison that the dictionary makes: in its rules, and in the conditions under which its fields are asked. */

import { dictionary } from '@tip-standard/dictionary'
import { comparisonsIn } from './condition-boundaries.ts'
import { type ConditionData, writtenRules } from './rule-interpreter.ts'

/** A comparison, the entity of the condition that it is part of, and the list whose members it asks, where it is not the entity itself. */
export type Comparison = { one: ConditionData; entity: string; list?: string }

/** Comparisons that no rule makes today, and that forms may make. */
const unused: ConditionData[] = [
  { op: 'atLeast', field: 'age', value: 18 },
  { op: 'atMost', field: 'age', value: 17 },
  { op: 'countAtLeast', field: 'citizenships', count: 2 },
  { op: 'ageOn', birth: 'birthDate', on: '/case.openedOn', atLeast: 12, atMost: 17 },
  { op: 'in', field: '../deceased', values: [true] },
]

const within = (condition: unknown, entity: string): Comparison[] =>
  comparisonsIn(condition).map(({ comparison, ...rest }) => ({ one: comparison, entity, ...rest }))

/** Every comparison of the dictionary, and a few of forms; the same one may be there several times. */
export const dictionaryComparisons: readonly Comparison[] = [
  ...writtenRules.flatMap(({ when, must, entity }) => within([when, must], entity)),
  ...dictionary.entities.flatMap(({ id, fields }) => fields.flatMap(({ relevantWhen }) => within(relevantWhen, id))),
  ...unused.flatMap((one) => within(one, 'victim')),
]
