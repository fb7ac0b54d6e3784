/** Documents past the suite: the values at which each comparison of a rule changes its answer, and random documents. */

import fc from 'fast-check'
import { faultyCaseRecord, validCaseRecord } from '../arbitraries.ts'
import { boundariesOf, comparisonsIn } from '../condition-boundaries.ts'
import { readCases } from '../read-files.ts'
import { codesOf, isObject, type Json, writtenFields, writtenRules } from '../rule-interpreter.ts'
import { OWN_ID, renamed, type Trial, toTrial } from './suite.ts'

/** Sets a value at a path of an object, or takes it away. */
function lay(object: Json, steps: readonly string[], value: unknown): void {
  const [first = '', ...rest] = steps
  if (rest.length > 0) {
    const inner: Json = isObject(object[first]) ? (object[first] as Json) : {}
    object[first] = inner
    lay(inner, rest, value)
  } else if (value === undefined) delete object[first]
  else object[first] = value
}

/** The object at a path, and the objects on the way to it. */
function objectsTo(data: Json, path: readonly (string | number)[]): Json[] {
  const objects = [data]
  let value: unknown = data
  for (const step of path) {
    value = (value as Json)[String(step)]
    if (isObject(value)) objects.push(value)
  }
  return objects
}

/** Every case of a rule of case records, with the values of each boundary of what the rule compares. */
export function boundaryTrials(): Trial[] {
  const cases = new Map(readCases().map((one) => [one.id, one]))
  const trials: Trial[] = []
  for (const rule of writtenRules) {
    const [breaks, keeps] = [cases.get(`${rule.id}/breaks`), cases.get(`${rule.id}/keeps`)]
    const path = breaks?.findings[0]?.path.slice(0, -1)
    if (breaks?.document !== 'caseRecord' || keeps === undefined || path === undefined) continue
    for (const { comparison, list } of comparisonsIn([rule.when, rule.must])) {
      if (list !== undefined) continue
      const { type } = writtenFields.find(({ id }) => id === `${rule.entity}.${String(comparison['field'])}`) ?? {}
      for (const { about, values } of boundariesOf(
        comparison,
        codesOf(type?.list).map(({ code }) => code),
      ))
        for (const one of [breaks, keeps]) {
          const data = structuredClone(one.data) as Json
          const objects = objectsTo(data, path)
          const [parent, self] = [objects.at(-2), objects.at(-1)]
          for (const [name, value] of Object.entries(values)) {
            const holder = name.startsWith('/') ? data : name.startsWith('../') ? parent : self
            if (holder !== undefined) lay(holder, name.replace(/^(\.\.)?\//, '').split('.'), value)
          }
          const own = renamed(data, (data['case'] as Json)['id'], OWN_ID.caseRecord)
          trials.push(toTrial({ id: `${one.id}: ${about}`, document: one.document, data: own }, 10_000 + trials.length))
        }
    }
  }
  return trials
}

/** Random documents, sound and faulty. */
export const randomTrials = (count: number): Trial[] =>
  [...fc.sample(validCaseRecord, count), ...fc.sample(faultyCaseRecord, count)].map((random, index) => {
    // Only what JSON can hold comes to a database.
    const data = JSON.parse(JSON.stringify(random)) as Json
    const record = `record-${100_000 + index}`
    if (isObject(data) && isObject(data['case'])) data['case']['id'] = record
    return { ...toTrial({ id: `random ${index}`, document: 'caseRecord', data }, index), record, data }
  })
