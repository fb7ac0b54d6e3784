import type { RecordFinding } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultyCaseRecord, validCaseRecord } from './arbitraries.ts'
import { boundariesOf, comparisonsIn } from './condition-boundaries.ts'
import type { DocumentId } from './document-id.ts'
import { generated, jsonSchema, zod } from './engines.ts'
import { type Case, readCases } from './read-files.ts'
import {
  brokenRules,
  type ConditionData,
  codesOf,
  isObject,
  type Json,
  type RuleData,
  valueAt,
  writtenFields,
  writtenRules,
} from './rule-interpreter.ts'

const cases = new Map(readCases().map((one) => [one.id, one]))

const marks = (findings: readonly RecordFinding[]): string[] =>
  findings
    .flatMap(({ rule, at: { path } }) =>
      rule === undefined || rule === 'value-or-reason' ? [] : `${rule} ${path.join('.')}`,
    )
    .sort()

/** Documents that were compared, as texts: changes of several rules lead to the same ones. */
const compared = new Map<string, boolean>()

/** Holds every engine against the interpreter; documents that are wrong apart from rules are left out. Returns whether it was asked. */
function compare(document: DocumentId, data: unknown): boolean {
  const text = JSON.stringify(data)
  const isAsked = compared.get(`${document} ${text}`) ?? compareAnew(document, data, text)
  compared.set(`${document} ${text}`, isAsked)
  return isAsked
}

function compareAnew(document: DocumentId, data: unknown, text: string): boolean {
  const findings = generated(document, data)
  if (findings.some(({ rule }) => rule === undefined)) return false
  const broken = brokenRules(document, data)
  const wanted = (isChecked: (rule: RuleData) => boolean): string[] =>
    broken.flatMap(({ rule, path }) => (isChecked(rule) ? `${rule.id} ${path.join('.')}` : [])).sort()
  expect(marks(findings), text).toEqual(wanted(() => true))
  expect(marks(zod(document, data)), text).toEqual(wanted(({ severity }) => severity === 'error'))
  expect(marks(jsonSchema(document, data)), text).toEqual(wanted(({ engines }) => engines.includes('jsonSchema')))
  return true
}

/** What a condition names: paths of fields, and the values that matter for them. */
function namedIn(condition: unknown, found = new Map<string, unknown[]>()): Map<string, unknown[]> {
  const note = (path: unknown, ...values: unknown[]): void => {
    if (typeof path === 'string') found.set(path, [...(found.get(path) ?? []), ...values])
  }
  if (Array.isArray(condition)) for (const part of condition) namedIn(part, found)
  if (!isObject(condition)) return found
  const { op, field, values, value, fields, birth, on, band, list, child, parent } = condition
  const dates = ['1999', '1999-06', '1999-06-15', '2007-01-02', '2025-01', '2025-01-01', '2031-12-31']
  const isDated = op === 'notAfter' || op === 'ageOn'
  note(field, ...(Array.isArray(values) ? values : []))
  if (typeof value === 'number') note(field, value - 1, value, value + 1)
  for (const path of [fields, birth, on].flat()) note(path, ...(isDated ? dates : []))
  if (op === 'withinBand') {
    const bands = codesOf(list)
    note(value, ...bands.flatMap(({ min = 0, max = 120 }) => [min, max]))
    note(band, ...bands.map(({ code }) => code))
  }
  for (const path of [child, parent]) note(path)
  for (const part of Object.values(condition)) if (typeof part === 'object') namedIn(part, found)
  return found
}

/** Where the entity of a case is, and what holds it. */
function placesOf({ data, findings }: Case): { self: Json; parent: Json; root: Json; list: unknown[] | undefined } {
  const root = data as Json
  let [self, parent, list]: [Json, Json, unknown[] | undefined] = [root, {}, undefined]
  for (const step of findings[0]?.path.slice(0, -1) ?? []) {
    const next: unknown = Array.isArray(list) && typeof step === 'number' ? list[step] : self[step]
    if (Array.isArray(next)) list = next
    else {
      if (typeof step === 'string') list = undefined
      parent = self
      self = next as Json
    }
  }
  return { self, parent, root, list }
}

/** The values worth trying for a field: those that the rule names, each of its codes where there are few and all are wanted, and none. */
function valuesFor(name: string, owner: string | undefined, named: readonly unknown[], withAll: boolean): unknown[] {
  const field = writtenFields.find((one) => one.name === name && one.entity === owner)
  const codes = codesOf(field?.type.list)
    .slice(0, 60)
    .map(({ code }) => code)
  const single = [...new Set([...named, ...(withAll ? codes : codes.slice(0, 3))])]
  const isList = field?.type.kind === 'codes' || field?.type.kind === 'texts' || field?.type.kind === 'references'
  const values = isList ? [...single.map((value) => [value]), codes.slice(0, 2), codes, []] : single
  return [undefined, ...values, ...(field?.type.kind === 'boolean' ? [true, false] : [])]
}

/** Puts a value where a path leads, if there is an object to hold it; of a list of objects, as many like its first one as the value has. */
function lay({ self, parent, root }: { self: Json; parent: Json; root: Json }, path: string, value: unknown): void {
  const steps = path.replace(/^(\.\.)?\//, '').split('.')
  const name = steps.at(-1) ?? ''
  const start = path.startsWith('/') ? root : path.startsWith('../') ? parent : self
  const holder = steps
    .slice(0, -1)
    .reduce<unknown>((object, step) => (isObject(object) ? object[step] : undefined), start)
  if (!isObject(holder)) return
  const [first] = Array.isArray(holder[name]) ? holder[name] : []
  if (value === undefined) delete holder[name]
  else if (isObject(first) && Array.isArray(value))
    holder[name] = value.map((_, at) => ({ ...first, ...(first['id'] === undefined ? {} : { id: `entry-${at}` }) }))
  else holder[name] = value
  if (isObject(holder['absent'])) delete holder['absent'][name]
}

const lastOf = (list: unknown): unknown => (Array.isArray(list) ? list.at(-1) : undefined)

describe('rules as they are written', () => {
  it.each(writtenRules)('$id says the same in every engine, whatever is in the fields that it names', (rule) => {
    const breaks = cases.get(`${rule.id}/breaks`)
    const keeps = cases.get(`${rule.id}/keeps`)
    if (breaks === undefined || keeps === undefined) throw new Error('no cases')
    const named = namedIn([rule.when, rule.must] as ConditionData[])
    let asked = 0
    for (const base of [breaks, keeps]) {
      if (compare(base.document, base.data)) asked++
      for (const [path, values] of named) {
        const steps = path.replace(/^(\.\.)?\//, '').split('.')
        const name = steps.at(-1) ?? ''
        const owner = path.startsWith('.') || path.startsWith('/') || steps.length > 1 ? undefined : rule.entity
        // A code too many or too few in an engine changes what it says of a record that breaks the rule.
        for (const value of valuesFor(name, owner, values, base === breaks)) {
          const data = structuredClone(base.data)
          lay(placesOf({ ...base, data, findings: breaks.findings }), path, value)
          if (compare(base.document, data)) asked++
        }
      }
    }
    expect(asked).toBeGreaterThan(1)
  })

  let atBoundaries = 0
  it.each(writtenRules)('$id says the same in every engine at the boundaries of each of its comparisons', (rule) => {
    const breaks = cases.get(`${rule.id}/breaks`)
    const keeps = cases.get(`${rule.id}/keeps`)
    if (breaks === undefined || keeps === undefined) throw new Error('no cases')
    for (const { comparison, list } of comparisonsIn([rule.when, rule.must]))
      for (const { values } of boundariesOf(comparison))
        for (const base of [breaks, keeps]) {
          const data = structuredClone(base.data)
          const places = placesOf({ ...base, data, findings: breaks.findings })
          // What is asked of the members of a list is laid on the last one.
          const self = list === undefined ? places.self : lastOf(valueAt(list, places))
          if (!isObject(self)) continue
          for (const [path, value] of Object.entries(values)) lay({ ...places, self }, path, value)
          if (compare(base.document, data)) atBoundaries++
        }
  })

  it('asks the engines at many boundaries', () => {
    expect(atBoundaries).toBeGreaterThan(1000)
  })

  it.each(writtenRules)('$id is found at its own place among several', ({ id }) => {
    const [breaks, keeps] = [cases.get(`${id}/breaks`), cases.get(`${id}/keeps`)]
    if (breaks === undefined || keeps === undefined) throw new Error('no cases')
    const data = structuredClone(breaks.data)
    const { list } = placesOf({ ...breaks, data })
    const sibling = structuredClone(placesOf({ ...keeps, data: keeps.data, findings: breaks.findings }).self)
    if (sibling['id'] !== undefined) sibling['id'] = 'sibling'
    list?.unshift(sibling)
    compare(breaks.document, data)
  })

  it('of the suite and of random records are broken where the interpreter says', () => {
    let asked = 0
    for (const { document, data } of cases.values()) if (compare(document, data)) asked++
    for (const record of [validCaseRecord, faultyCaseRecord])
      fc.assert(
        fc.property(record, (data) => {
          if (compare('caseRecord', data)) asked++
        }),
        { numRuns: 100 },
      )
    expect(asked).toBeGreaterThan(800)
  })
})
