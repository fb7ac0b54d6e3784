/**
 * The conformance suite: JSON cases with one fault each, generated from the dictionary, for validators in any language.
 */

import type { Entity, ExampleValue, Field, Rule, RuleExample } from '@tip-standard/dictionary'
import { ruleSchemas } from '../conditions/rule-schemas.ts'
import {
  absentableFields,
  DictionaryError,
  documents,
  fieldId,
  isWrapped,
  type Model,
  storedFields,
  toKebab,
} from '../model.ts'
import { deprecatedIn } from './conformance-deprecated.ts'
import { validValue, valuesOf } from './conformance-values.ts'

type Json = { [member: string]: unknown }
type Step = string | number
type Expected = { code: string; severity: 'error' | 'warning'; path: Step[]; rule?: string }

/** One case: a document and its expected findings, in any order. */
export type Case = {
  id: string
  about: string
  document: string
  data: unknown
  findings: Expected[]
  /** Whether JSON Schema can find the fault; if it cannot, the schema accepts the document. */
  jsonSchema: boolean
}

const isPlain = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const copy = (value: ExampleValue | undefined): unknown => structuredClone(value)

/** A step on the path from a document to an entity: the parent entity, and the place of the next one in it. */
type ChainLink = { from: Entity; to: string; at: [member: string, ...inside: Step[]] }

/** The path from a document to an entity. */
function chainTo(target: Entity, model: Model): ChainLink[] {
  // The provenance of values is stored by the name of their field.
  if (target.id === 'provenance') {
    const victim = model.entity('victim')
    return [...chainTo(victim, model), { from: victim, to: target.id, at: ['provenance', 'birthDate'] }]
  }
  const queue: { entity: Entity; chain: ChainLink[] }[] = documents(model).map((entity) => ({ entity, chain: [] }))
  const seen = new Set(queue.map(({ entity }) => entity.id))
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { entity, chain } = next
    if (entity.id === target.id) return chain
    for (const { name, type } of storedFields(entity)) {
      if (type.kind !== 'object' && type.kind !== 'objects') continue
      if (seen.has(type.entity)) continue
      seen.add(type.entity)
      const link: ChainLink = { from: entity, to: type.entity, at: type.kind === 'objects' ? [name, 0] : [name] }
      queue.push({ entity: model.entity(type.entity), chain: [...chain, link] })
    }
  }
  throw new DictionaryError(`No document holds "${target.id}".`)
}

function overlay(target: Json, members: Json): void {
  for (const [name, value] of Object.entries(members)) {
    if (value === null) delete target[name]
    else if (isPlain(value) && isPlain(target[name])) overlay(target[name], value)
    else target[name] = structuredClone(value)
  }
}

/** Builds a document around an entity and returns the places where examples are inserted. */
function build(entity: Entity, model: Model): { data: Json; parent: Json; self: Json; path: Step[]; document: string } {
  const { minimal, surroundings } = model.examples
  const least = (id: string): Json => copy(minimal[id] ?? {}) as Json
  const chain = chainTo(entity, model)
  const document = chain[0]?.from.id ?? entity.id
  const data = least(document)
  let parent: Json = data
  let self: Json = data
  const path: Step[] = []
  for (const { to, at } of chain) {
    const [member, ...inside] = at
    const inner = least(to)
    parent = self
    parent[member] = inside.reduceRight<unknown>((held, step) => (step === 0 ? [held] : { [step]: held }), inner)
    path.push(...at)
    self = inner
  }
  overlay(data, copy(surroundings[entity.id] ?? {}) as Json)
  return { data, parent, self, path, document }
}

function lay(place: ReturnType<typeof build>, example: Json): void {
  for (const [name, value] of Object.entries(example)) {
    if (name === '/') overlay(place.data, value as Json)
    else if (name === '../') overlay(place.parent, value as Json)
    else overlay(place.self, { [name]: value })
  }
}

/** To rules about references, a value of the wrong format is a reference that leads nowhere. */
const pointsNowhere = (field: Field, entity: Entity): Expected['rule'][] =>
  entity.rules.filter(({ must }) => must.op === 'resolves' && must.field === field.name).map(({ id }) => id)

function fieldCases(entity: Entity, field: Field, model: Model): Case[] {
  const id = fieldId(entity, field)
  const cases: Case[] = []
  const add = (
    name: string,
    about: string,
    change: (place: ReturnType<typeof build>) => void,
    findings: (path: Step[]) => Expected[],
  ): void => {
    const place = build(entity, model)
    lay(place, copy(model.examples.company[id] ?? {}) as Json)
    change(place)
    const expected = findings([...place.path])
    const jsonSchema = expected.every(
      ({ severity, rule }) => severity === 'error' && (rule === undefined || rule === 'value-or-reason'),
    )
    cases.push({
      id: `${id}/${name}`,
      about: `${field.label}: ${about}.`,
      document: place.document,
      data: place.data,
      findings: expected,
      jsonSchema,
    })
  }
  for (const { name, about, value, code, path = [] } of valuesOf(field, model)) {
    const nowhere = code === 'format' ? pointsNowhere(field, entity) : []
    add(
      name,
      about,
      ({ self }) => {
        self[field.name] = value
      },
      (at) =>
        code === undefined
          ? []
          : [
              { code, severity: 'error', path: [...at, field.name, ...path] },
              ...nowhere.map((rule) => ({
                code: 'rule',
                severity: 'error' as const,
                path: [...at, field.name],
                ...(rule === undefined ? {} : { rule }),
              })),
            ],
    )
  }
  if (field.presence === 'required' || field.presence === 'answered')
    add(
      'missing',
      'missing without a reason',
      ({ self }) => {
        delete self[field.name]
      },
      (at) => [{ code: 'required', severity: 'error', path: [...at, field.name] }],
    )
  return cases
}

function entityCases(entity: Entity, model: Model): Case[] {
  const cases: Case[] = []
  const add = (
    name: string,
    about: string,
    change: (self: Json) => void,
    finding: (path: Step[]) => Expected,
  ): void => {
    const place = build(entity, model)
    change(place.self)
    cases.push({
      id: `${entity.id}/${name}`,
      about: `${entity.title}: ${about}.`,
      document: place.document,
      data: place.data,
      findings: [finding([...place.path])],
      jsonSchema: true,
    })
  }
  const unknown = (path: Step[]): Expected => ({ code: 'unknownField', severity: 'error', path })
  add(
    'unknown-field',
    'a member that the standard does not know',
    (self) => {
      self['sentinelUnknownMember'] = 'x'
    },
    unknown,
  )
  if (!isWrapped(entity)) return cases
  const [first] = absentableFields(entity).filter(
    ({ presence, name }) => presence === 'optional' && model.examples.minimal[entity.id]?.[name] === undefined,
  )
  if (first === undefined) return cases
  const absent = (value: unknown) => (self: Json) => {
    self['absent'] = { ...(isPlain(self['absent']) ? self['absent'] : {}), ...(value as Json) }
  }
  add('unknown-reason', 'a reason that is not in the list', absent({ [first.name]: 'noSuchReason' }), (at) => ({
    code: 'codeList',
    severity: 'error',
    path: [...at, 'absent', first.name],
  }))
  add(
    'reason-for-nothing',
    'a reason for a member that the standard does not know',
    absent({ sentinelUnknownMember: 'refused' }),
    (at) => unknown([...at, 'absent']),
  )
  const always = entity.fields.find(({ presence }) => presence === 'required' || presence === 'derived')
  if (always !== undefined)
    add(
      'reason-for-required',
      'a reason for a member that is always there',
      absent({ [always.name]: 'refused' }),
      (at) => unknown([...at, 'absent']),
    )
  add(
    'extension-name',
    'an extension without a domain name',
    (self) => {
      self['extensions'] = { plain: 1 }
    },
    (at) => unknown([...at, 'extensions']),
  )
  add(
    'provenance-of-nothing',
    'provenance of a member that the standard does not know',
    (self) => {
      self['provenance'] = { sentinelUnknownMember: { source: 'person' } }
    },
    (at) => unknown([...at, 'provenance']),
  )
  return cases
}

function wrapperCases(entity: Entity, model: Model): Case[] {
  return absentableFields(entity).map((field) => {
    const place = build(entity, model)
    lay(place, copy(model.examples.company[fieldId(entity, field)] ?? {}) as Json)
    place.self[field.name] ??= validValue(field, model)
    place.self['absent'] = { ...(isPlain(place.self['absent']) ? place.self['absent'] : {}), [field.name]: 'refused' }
    const path = [...place.path, field.name]
    return {
      id: `${fieldId(entity, field)}/value-and-reason`,
      about: `${field.label}: a value and a reason for its absence.`,
      document: place.document,
      data: place.data,
      findings: [{ code: 'rule', severity: 'error', path, rule: 'value-or-reason' }],
      jsonSchema: true,
    }
  })
}

/** Builds the document that satisfies or violates a rule; throws if the rule has no example. */
function buildExample(entity: Entity, rule: Rule, side: keyof RuleExample, model: Model): ReturnType<typeof build> {
  const example = model.examples.rules[rule.id]
  if (example === undefined)
    throw new DictionaryError(
      `The rule "${rule.id}" has no example: write one into packages/dictionary/src/examples/rules.ts.`,
    )
  const place = build(entity, model)
  lay(place, copy(example[side]) as Json)
  return place
}

/**
 * An example that satisfies or violates a rule, for readers: the entity alone if that suffices, otherwise the whole
 * document.
 */
export function ruleExample(entity: Entity, rule: Rule, side: keyof RuleExample, model: Model): unknown {
  const { data, self } = buildExample(entity, rule, side, model)
  const laid = Object.keys({ ...model.examples.rules[rule.id]?.keeps, ...model.examples.rules[rule.id]?.breaks })
  const isLocal =
    laid.every((name) => name !== '/' && name !== '../') && model.examples.surroundings[entity.id] === undefined
  return isLocal ? self : data
}

function ruleCases(entity: Entity, model: Model): Case[] {
  return entity.rules.flatMap((rule) => {
    const jsonSchema = ruleSchemas(rule, entity, model).length > 0
    const caseOf = (name: string, about: string, isBroken: boolean, place: ReturnType<typeof build>): Case => {
      const finding: Expected = { code: 'rule', severity: rule.severity, path: [...place.path, rule.at], rule: rule.id }
      return {
        id: `${rule.id}/${name}`,
        about,
        document: place.document,
        data: place.data,
        findings: isBroken ? [finding] : [],
        jsonSchema,
      }
    }
    const boundaries = model.examples.boundaries[rule.id] ?? []
    return [
      caseOf('keeps', `Keeps the rule: ${rule.why}`, false, buildExample(entity, rule, 'keeps', model)),
      caseOf('breaks', rule.message, true, buildExample(entity, rule, 'breaks', model)),
      ...boundaries.map((boundary) => {
        const place = build(entity, model)
        lay(place, copy('keeps' in boundary ? boundary.keeps : boundary.breaks) as Json)
        return caseOf(boundary.name, boundary.about, 'breaks' in boundary, place)
      }),
    ]
  })
}

const casesOf = (entity: Entity, model: Model): Case[] =>
  [
    ...entityCases(entity, model),
    ...storedFields(entity).flatMap((field) => fieldCases(entity, field, model)),
    ...wrapperCases(entity, model),
    ...ruleCases(entity, model),
  ].map((one) => {
    const deprecated = deprecatedIn(one.data, model.entity(one.document), model)
    return deprecated.length === 0 ? one : { ...one, findings: [...one.findings, ...deprecated] }
  })

/** Every case of the suite. */
export const suiteOf = (model: Model): Case[] => model.entities.flatMap((entity) => casesOf(entity, model))

/** schemas/conformance/*.json */
export function emitConformance(model: Model): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entity of model.entities)
    files[`schemas/conformance/${toKebab(entity.id)}.json`] = `[\n${casesOf(entity, model)
      .map((one) => JSON.stringify(one))
      .join(',\n')}\n]\n`
  return files
}
