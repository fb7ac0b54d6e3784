/**
 * JSON Schema 2020-12: one self-contained file per document, closed objects, rules as `if`/`then`, annotations under
 * `x-`.
 */

import type { Entity, Field, FieldType } from '@tip-standard/dictionary'
import { ruleSchemas } from '../conditions/rule-schemas.ts'
import type { Schema } from '../conditions/schema-parts.ts'
import { toSchemaText } from '../json-text.ts'
import { absentableFields, documents, fieldId, isWrapped, type Model, storedFields, toKebab } from '../model.ts'
import {
  DATE_PATTERN,
  EMAIL_PATTERN,
  EXTENSION_PATTERN,
  IDENTIFIER_PATTERN,
  PARTIAL_DATE_PATTERN,
  PHONE_PATTERN,
} from './patterns.ts'

type Keywords = Record<string, unknown>

/** A schema that accepts nothing: `false` in keywords that code generators and OpenAPI understand. */
const NEVER = { not: {} } as const

const ref = (id: string): Keywords => ({ $ref: `#/$defs/${id}` })
const listRef = (id: string): Keywords => ref(`${id}Code`)

function typeSchema(type: FieldType): Keywords {
  const list = (items: Keywords, minItems?: number): Keywords => ({
    type: 'array',
    items,
    ...(minItems === undefined ? {} : { minItems }),
  })
  switch (type.kind) {
    case 'text':
      return { type: 'string', minLength: 1, maxLength: type.maxLength }
    case 'texts':
      return { ...list({ type: 'string', minLength: 1, maxLength: type.maxLength }), maxItems: type.maxItems }
    case 'identifier':
      return { type: 'string', pattern: IDENTIFIER_PATTERN }
    case 'reference':
      return { type: 'string', pattern: IDENTIFIER_PATTERN, 'x-refersTo': type.to }
    case 'references':
      return {
        ...list({ type: 'string', pattern: IDENTIFIER_PATTERN }, type.minItems),
        uniqueItems: true,
        'x-refersTo': type.to,
      }
    case 'phone':
      return { type: 'string', pattern: PHONE_PATTERN }
    case 'email':
      return { type: 'string', pattern: EMAIL_PATTERN }
    case 'date':
      return { type: 'string', pattern: DATE_PATTERN }
    case 'partialDate':
      return { type: 'string', pattern: PARTIAL_DATE_PATTERN }
    case 'boolean':
      return { type: 'boolean' }
    case 'integer':
      return { type: 'integer', minimum: type.min, maximum: type.max }
    case 'number':
      return { type: 'number', minimum: type.min, maximum: type.max }
    case 'code':
      return listRef(type.list.id)
    case 'codes':
      return { ...list(listRef(type.list.id), type.minItems), uniqueItems: true }
    case 'object':
      return ref(type.entity)
    case 'objects':
      return list(ref(type.entity), type.minItems)
    default:
      return type satisfies never
  }
}

function fieldSchema(entity: Entity, field: Field): Keywords {
  const {
    label,
    definition,
    question,
    type,
    sensitivity,
    identifiability,
    sources,
    lens,
    genderNote,
    maps,
    deprecated,
  } = field
  return {
    title: label,
    description: definition,
    ...typeSchema(type),
    ...(deprecated === undefined ? {} : { deprecated: true, 'x-deprecated': deprecated }),
    'x-field': fieldId(entity, field),
    'x-question': question,
    'x-sensitivity': sensitivity,
    'x-identifiability': identifiability,
    'x-sources': sources,
    ...(lens === undefined ? {} : { 'x-lens': lens }),
    ...(genderNote === undefined ? {} : { 'x-genderNote': genderNote }),
    ...(maps === undefined ? {} : { 'x-maps': maps }),
  }
}

/** The rules that the schema of an entity enforces, as `if`/`then`: its own, and some of those of its objects. */
function rulesIn(entity: Entity, model: Model): Keywords[] {
  const inner = storedFields(entity).flatMap(({ type }) => (type.kind === 'object' ? [model.entity(type.entity)] : []))
  return [entity, ...new Set(inner)].flatMap((owner) =>
    owner.rules.flatMap((rule) =>
      ruleSchemas(rule, owner, model)
        .filter(({ inside }) => inside === entity)
        .map(({ at, when, must }) => {
          // A value that is not an object has its own finding.
          const isAsked: Schema = when === true ? { type: 'object' } : { type: 'object', allOf: [when] }
          return { 'x-code': 'rule', 'x-rule': rule.id, 'x-at': at, $comment: rule.message, if: isAsked, then: must }
        }),
    ),
  )
}

const has = (...path: string[]): Keywords => {
  const [first = '', ...rest] = path
  return { type: 'object', required: [first], ...(rest.length === 0 ? {} : { properties: { [first]: has(...rest) } }) }
}

function presenceSchemas(entity: Entity): Keywords[] {
  const answered = storedFields(entity)
    .filter(({ presence }) => presence === 'answered')
    .map(({ name }) => ({
      'x-code': 'required',
      'x-at': name,
      if: { type: 'object' },
      then: { anyOf: [has(name), has('absent', name)] },
    }))
  const single = absentableFields(entity).map(({ name }) => ({
    'x-code': 'rule',
    'x-rule': 'value-or-reason',
    'x-at': name,
    if: { allOf: [has(name), has('absent', name)] },
    then: NEVER,
  }))
  return [...answered, ...single]
}

/**
 * Statements about the values of an entity, with titles of their own, because code generators use titles as type names.
 */
function aboutValues(entity: Entity): Keywords {
  if (!isWrapped(entity)) return {}
  const byField = (id: string): Keywords => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(absentableFields(entity).map(({ name }) => [name, ref(id)])),
  })
  return {
    [`${entity.id}Absent`]: {
      title: `${entity.title}: absent`,
      description: 'Why a value is missing; never beside the value.',
      ...byField('absentReasonCode'),
    },
    [`${entity.id}Provenance`]: {
      title: `${entity.title}: provenance`,
      description: 'Who or what said a value, and when it held.',
      ...byField('provenance'),
    },
  }
}

function entitySchema(entity: Entity, model: Model): Keywords {
  const fields = storedFields(entity)
  const required = fields.filter(({ presence }) => presence === 'required').map(({ name }) => name)
  const properties: Keywords = Object.fromEntries(fields.map((field) => [field.name, fieldSchema(entity, field)]))
  if (isWrapped(entity)) {
    properties['absent'] = ref(`${entity.id}Absent`)
    properties['provenance'] = ref(`${entity.id}Provenance`)
    properties['extensions'] = {
      title: `${entity.title}: extensions`,
      description: 'What a partner adds, by reversed domain name: restricted, in no export.',
      type: 'object',
      propertyNames: { pattern: EXTENSION_PATTERN },
    }
  }
  const rules = rulesIn(entity, model)
  const allOf = isWrapped(entity) ? [...presenceSchemas(entity), ...rules] : rules
  return {
    title: entity.title,
    description: entity.definition,
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
    ...(allOf.length === 0 ? {} : { allOf }),
    'x-entity': entity.id,
  }
}

function reachable(root: Entity, model: Model): { entities: Set<string>; lists: Set<string> } {
  const entities = new Set<string>()
  const lists = new Set<string>()
  const visit = (entity: Entity): void => {
    if (entities.has(entity.id)) return
    entities.add(entity.id)
    if (isWrapped(entity)) {
      lists.add('absentReason')
      visit(model.entity('provenance'))
    }
    for (const { type } of storedFields(entity)) {
      if (type.kind === 'code' || type.kind === 'codes') lists.add(type.list.id)
      if (type.kind === 'object' || type.kind === 'objects') visit(model.entity(type.entity))
    }
  }
  visit(root)
  return { entities, lists }
}

/** The schema of one document. */
export function documentSchema(root: Entity, model: Model): Keywords {
  const { entities, lists } = reachable(root, model)
  const $defs: Keywords = {}
  for (const entity of model.entities) {
    if (!entities.has(entity.id)) continue
    if (entity.id !== root.id) $defs[entity.id] = entitySchema(entity, model)
    Object.assign($defs, aboutValues(entity))
  }
  for (const list of model.lists) {
    if (!lists.has(list.id)) continue
    $defs[`${list.id}Code`] = {
      title: list.title,
      description: list.definition,
      type: 'string',
      enum: list.codes.map(({ code }) => code),
      'x-codeList': list.id,
    }
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${model.base}${model.version}/${toKebab(root.id)}.schema.json`,
    $comment: 'Generated from packages/dictionary by `pnpm gen`; do not edit. Licence: CC BY 4.0, see NOTICE.',
    // The document itself instead of a reference to it, because code generators use its title as the name of the root
    // type.
    ...entitySchema(root, model),
    $defs,
  }
}

/** schemas/next/*.schema.json */
export function emitJsonSchema(model: Model): Record<string, string> {
  return Object.fromEntries(
    documents(model).map((entity) => [
      `schemas/next/${toKebab(entity.id)}.schema.json`,
      `${toSchemaText(documentSchema(entity, model))}\n`,
    ]),
  )
}
