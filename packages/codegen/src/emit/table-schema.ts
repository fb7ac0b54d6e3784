/** The standard as flat tables: Frictionless Data Packages (version 2), one for each kind of document. */

import type { Entity, Field, FieldType } from '@tip-standard/dictionary'
import { absentableFields, documents, fieldId, isWrapped, type Model, storedFields, toKebab } from '../model.ts'
import { EMAIL_PATTERN, IDENTIFIER_PATTERN, PARTIAL_DATE_PATTERN, PHONE_PATTERN } from './patterns.ts'

type Descriptor = Record<string, unknown>

/** What identifies a document in every table: for releases the writer of the tables gives it. */
const KEYS: Record<string, { name: string; title: string; description: string }> = {
  caseRecord: { name: 'caseId', title: 'Case', description: 'The id of the case (`case.id`) that the row belongs to.' },
  identityRecord: {
    name: 'personId',
    title: 'Person',
    description: 'The pseudonym of the person that the row belongs to.',
  },
  datasetRelease: {
    name: 'releaseId',
    title: 'Release',
    description: 'What the writer of the tables calls the release.',
  },
}

const JOINED = 'Several values are joined with `;`.'

/** Joined values are strings with a pattern: all versions of Table Schema know those, and the codes are still checked. */
const joined = { 'tip:separator': ';' }

function columnType(type: FieldType, model: Model): Descriptor {
  const text = (constraints: Descriptor): Descriptor => ({ type: 'string', constraints })
  switch (type.kind) {
    case 'text':
      return text({ minLength: 1, maxLength: type.maxLength })
    case 'identifier':
    case 'reference':
      return text({ pattern: IDENTIFIER_PATTERN })
    case 'phone':
      return text({ pattern: PHONE_PATTERN })
    case 'email':
      return { type: 'string', format: 'email', constraints: { pattern: EMAIL_PATTERN } }
    case 'boolean':
      return { type: 'boolean', trueValues: ['true'], falseValues: ['false'] }
    case 'integer':
    case 'number':
      return { type: type.kind, constraints: { minimum: type.min, maximum: type.max } }
    case 'date':
      return { type: 'date', format: 'default' }
    case 'partialDate':
      return text({ pattern: PARTIAL_DATE_PATTERN })
    case 'code': {
      const { codes, isLong, id } = model.list(type.list.id)
      const list = { 'tip:codeList': `code-lists/${toKebab(id)}.csv` }
      return { ...text(isLong ? {} : { enum: codes.map(({ code }) => code) }), ...list }
    }
    case 'codes': {
      const { codes, isLong, id } = model.list(type.list.id)
      const list = { 'tip:codeList': `code-lists/${toKebab(id)}.csv`, ...joined }
      const one = `(?:${codes.map(({ code }) => code.replaceAll('.', '\\.')).join('|')})`
      return { ...text(isLong ? {} : { pattern: `^${one}(?:;${one})*$` }), ...list }
    }
    case 'references': {
      const one = IDENTIFIER_PATTERN.slice(1, -1)
      return { ...text({ pattern: `^${one}(?:;${one})*$` }), ...joined }
    }
    case 'texts':
      return { ...text({}), ...joined }
    case 'object':
    case 'objects':
      throw new Error('What is nested is a table or several columns, never one column.')
    default:
      return type satisfies never
  }
}

type Column = Descriptor & { name: string }

function column(entity: Entity, field: Field, model: Model, prefix?: { name: string; label: string }): Column {
  const { constraints = {}, ...type } = columnType(field.type, model)
  const required = field.presence === 'required' && prefix === undefined
  return {
    name: prefix === undefined ? field.name : `${prefix.name}.${field.name}`,
    title: prefix === undefined ? field.label : `${prefix.label}: ${field.label}`,
    description: 'tip:separator' in type ? `${field.definition} ${JOINED}` : field.definition,
    ...type,
    constraints: { ...(required ? { required: true } : {}), ...(constraints as Descriptor) },
    'tip:field': fieldId(entity, field),
    'tip:sensitivity': field.sensitivity,
    'tip:identifiability': field.identifiability,
  }
}

function columnsOf(entity: Entity, model: Model): Column[] {
  const values = storedFields(entity).flatMap((field): Column[] => {
    if (field.type.kind === 'objects') return []
    if (field.type.kind !== 'object') return [column(entity, field, model)]
    const held = model.entity(field.type.entity)
    if (isWrapped(held)) return []
    return storedFields(held).map((inner) => column(held, inner, model, field))
  })
  const reasons = model.list('absentReason').codes.map(({ code }) => code)
  const absent = absentableFields(entity).map((field) => ({
    name: `${field.name}:absent`,
    title: `${field.label}: why it is missing`,
    description: 'Why the value is missing; empty where there is a value.',
    type: 'string',
    constraints: { enum: reasons },
    'tip:field': fieldId(entity, field),
  }))
  return [...values, ...absent]
}

/** The entities of a document that need a table: all but values, unless a list or the provenance holds them. */
function tablesOf(root: Entity, model: Model): Entity[] {
  const tables = new Set<Entity>([root])
  const visit = (entity: Entity): void => {
    for (const { type } of storedFields(entity)) {
      if (type.kind !== 'object' && type.kind !== 'objects') continue
      const held = model.entity(type.entity)
      if (tables.has(held) || (type.kind === 'object' && !isWrapped(held))) continue
      tables.add(held)
      visit(held)
    }
  }
  visit(root)
  tables.add(model.entity('provenance'))
  return model.entities.filter((entity) => tables.has(entity))
}

function resource(entity: Entity, root: Entity, model: Model): Descriptor {
  const key = KEYS[root.id]
  if (key === undefined) throw new Error(`No key is known for tables of "${root.id}".`)
  const isRoot = entity === root
  const identifier = { type: 'string', constraints: { required: true, ...(isRoot ? { unique: true } : {}) } }
  const path = {
    name: 'path',
    title: 'Place in the document',
    description: 'Where the row stands in its document, lists counted from 0, such as `victims/0/exploitation/1`.',
    type: 'string',
    constraints: { required: true },
  }
  // A document may hold its own key as a field: the column stands once.
  const columns = columnsOf(entity, model).filter(({ name }) => !(isRoot && name === key.name))
  return {
    name: toKebab(entity.id),
    path: `${toKebab(entity.id)}.csv`,
    title: entity.title,
    description: entity.definition,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [{ ...key, ...identifier }, ...(isRoot ? [] : [path]), ...columns],
      missingValues: [''],
      primaryKey: isRoot ? [key.name] : [key.name, 'path'],
      ...(isRoot
        ? {}
        : { foreignKeys: [{ fields: [key.name], reference: { resource: toKebab(root.id), fields: [key.name] } }] }),
    },
  }
}

function dataPackage(root: Entity, model: Model): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    'tip:comment': 'Generated from packages/dictionary by `pnpm gen`; do not edit.',
    name: `tip-standard-${toKebab(root.id)}`,
    title: `TIP Standard ${model.version}: ${root.title} as tables`,
    description: `${root.definition} One table for each entity; what partners add (\`extensions\`) is in no table.`,
    version: `${model.version}.0`,
    licenses: [
      {
        name: 'CC-BY-4.0',
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    resources: tablesOf(root, model).map((entity) => resource(entity, root, model)),
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

/** schemas/next/datapackage.json for case records; identity records and releases are kept apart in files of their own. */
export function emitTableSchema(model: Model): Record<string, string> {
  return Object.fromEntries(
    documents(model).map((root) => {
      const name = root.id === 'caseRecord' ? 'datapackage.json' : `${toKebab(root.id)}.datapackage.json`
      return [`schemas/next/${name}`, dataPackage(root, model)]
    }),
  )
}
