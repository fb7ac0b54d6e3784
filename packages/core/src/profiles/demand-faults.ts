import type { RecordFinding } from '../model/finding.ts'
import { isObject, type Json } from '../runtime/values.ts'
import { chosenFaults, fault, type Known, listOfField, unknownAt } from './faults.ts'

type Path = RecordFinding['at']['path']

function whereFaults(where: unknown, entity: string, path: Path, known: Known): RecordFinding[] {
  if (!Array.isArray(where)) return [fault('type', path, { expected: 'list' })]
  if (where.length === 0) return [fault('length', path, { min: 1 })]
  return where.flatMap((one: unknown, at): RecordFinding[] => {
    const here = [...path, at]
    if (!isObject(one)) return [fault('type', here, { expected: 'object' })]
    const { field: id, in: codes, ...rest } = one
    const field = known.get(id)
    // A demand is about one entity only: fields of another entity cannot be looked up.
    if (field === undefined || field.entity !== entity || Object.keys(rest).length > 0) return [unknownAt(here)]
    if (codes === undefined) return []
    const list = listOfField(field)
    return list === undefined ? [unknownAt([...here, 'in'])] : chosenFaults(list, codes, [...here, 'in'])
  })
}

/** What is wrong with `requireWhere`: fields that are required if others of the same entity have certain values. */
export function requireWhereFaults({ requireWhere }: Json, known: Known): RecordFinding[] {
  if (requireWhere === undefined) return []
  if (!Array.isArray(requireWhere)) return [fault('type', ['requireWhere'], { expected: 'list' })]
  return requireWhere.flatMap((demand: unknown, at): RecordFinding[] => {
    const path = ['requireWhere', at]
    if (!isObject(demand)) return [fault('type', path, { expected: 'object' })]
    const { field: id, where, ...rest } = demand
    const field = known.get(id)
    if (field === undefined || Object.keys(rest).length > 0) return [unknownAt(path)]
    return whereFaults(where, field.entity, [...path, 'where'], known)
  })
}

/** What is wrong with `requireCode`: fields that must have one of some codes. */
export function requireCodeFaults({ requireCode }: Json, known: Known): RecordFinding[] {
  if (requireCode === undefined) return []
  if (!isObject(requireCode)) return [fault('type', ['requireCode'], { expected: 'object' })]
  return Object.entries(requireCode).flatMap(([id, codes], index) => {
    const list = listOfField(known.get(id))
    return list === undefined ? [unknownAt(['requireCode', index])] : chosenFaults(list, codes, ['requireCode', index])
  })
}

const READINGS = ['text', 'summary', 'notRead']

/** What is wrong with `grounds`: why the profile requires what it does, and which part of the law was read. */
export function groundsFaults({ grounds }: Json): RecordFinding[] {
  if (grounds === undefined) return []
  if (!Array.isArray(grounds)) return [fault('type', ['grounds'], { expected: 'list' })]
  return grounds.flatMap((ground: unknown, at): RecordFinding[] => {
    const path = ['grounds', at]
    if (!isObject(ground)) return [fault('type', path, { expected: 'object' })]
    const { law, article, reading, says, asks, ...rest } = ground
    const isText = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= 500
    const isWhole = isText(law) && isText(says) && (article === undefined || isText(article))
    const isKnown = READINGS.includes(String(reading)) && (asks === undefined || Array.isArray(asks))
    return isWhole && isKnown && Object.keys(rest).length === 0 ? [] : [fault('type', path, { expected: 'object' })]
  })
}
