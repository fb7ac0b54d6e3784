/** The standard as flat tables: Frictionless Data Packages (version 2), one for each kind of document. */

import type { Entity, Field, FieldType } from '@tip-standard/dictionary'
import { documents, fieldId, isWrapped, type Model, storedFields, toKebab } from '../model.ts'
import { EMAIL_PATTERN, IDENTIFIER_PATTERN, PARTIAL_DATE_PATTERN, PHONE_PATTERN } from './patterns.ts'

type Descriptor = Record<string, unknown>

type Key = { name: string; title: string; description: string; holds?: string }

/** What identifies a document in every table, and the field that it holds; for releases the writer of the tables gives it. */
const KEYS: Record<string, Key> = {
  caseRecord: {
    name: 'caseId',
    title: 'Case id',
    description: 'The id of the case that the row belongs to.',
    holds: 'case.id',
  },
  identityRecord: {
    name: 'personId',
    title: 'Person',
    description: 'The pseudonym of the person that the row belongs to.',
    holds: 'identityRecord.personId',
  },
  datasetRelease: {
    name: 'releaseId',
    title: 'Release',
    description: 'What the writer of the tables calls the release.',
  },
}

const JOINED =
  'Several values are joined with `;`, an empty list is `[]`; within a value `;` is written `\\;` and a backslash twice.'

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
      return { ...text(isLong ? {} : { pattern: `^(?:\\[\\]|${one}(?:;${one})*)$` }), ...list }
    }
    case 'references': {
      const one = IDENTIFIER_PATTERN.slice(1, -1)
      return { ...text({ pattern: `^(?:\\[\\]|${one}(?:;${one})*)$` }), ...joined }
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

/** The place of a column: within which single objects, and whether all of those must be there. */
type Place = { prefix: string; label: string; isRequired: boolean; isRestricted: boolean }

function column(entity: Entity, field: Field, place: Place, model: Model): Column {
  const { constraints = {}, ...type } = columnType(field.type, model)
  const isRequired = field.presence === 'required' && place.isRequired
  const isRestricted = field.sensitivity === 'restricted' || place.isRestricted
  return {
    name: `${place.prefix}${field.name}`,
    title: `${place.label}${field.label}`,
    description: 'tip:separator' in type ? `${field.definition} ${JOINED}` : field.definition,
    ...type,
    constraints: { ...(isRequired ? { required: true } : {}), ...(constraints as Descriptor) },
    'tip:field': fieldId(entity, field),
    'tip:sensitivity': isRestricted ? 'restricted' : field.sensitivity,
    'tip:identifiability': field.identifiability,
  }
}

/** The columns of an entity: single objects are in the same row under dotted names, lists are tables of their own. */
function valueColumns(entity: Entity, place: Place, model: Model): Column[] {
  return storedFields(entity).flatMap((field): Column[] => {
    const { type, name, label, presence, sensitivity } = field
    if (type.kind === 'objects') return []
    if (type.kind !== 'object') return [column(entity, field, place, model)]
    const inner: Place = {
      prefix: `${place.prefix}${name}.`,
      label: `${place.label}${label}: `,
      isRequired: place.isRequired && presence === 'required',
      isRestricted: place.isRestricted || sensitivity === 'restricted',
    }
    return valueColumns(model.entity(type.entity), inner, model)
  })
}

const WRAPPERS: readonly Column[] = [
  {
    name: 'absent',
    title: 'Reasons for missing values',
    description: 'Why values are missing, such as `sexBasis=unknown; birthDate=refused`.',
    type: 'string',
    'tip:codeList': 'code-lists/absent-reason.csv',
  },
  {
    name: 'provenance',
    title: 'Where values come from',
    description: 'Source, time and system of values, such as `sex=document@2025-01/system`.',
    type: 'string',
    'tip:codeList': 'code-lists/information-source.csv',
  },
  {
    name: 'extensions',
    title: 'Own additions (JSON)',
    description: 'What a partner adds, as JSON; restricted, and left out of exports.',
    type: 'string',
    'tip:sensitivity': 'restricted',
  },
]

/** The entities of a document that need a table: the document, and what is in its lists. */
function tablesOf(root: Entity, model: Model): Entity[] {
  const tables = new Set<Entity>([root])
  const visit = (entity: Entity): void => {
    for (const { type } of storedFields(entity)) {
      if (type.kind !== 'object' && type.kind !== 'objects') continue
      const held = model.entity(type.entity)
      if (tables.has(held)) continue
      if (type.kind === 'objects') tables.add(held)
      visit(held)
    }
  }
  visit(root)
  return model.entities.filter((entity) => tables.has(entity))
}

function resource(entity: Entity, root: Entity, model: Model): Descriptor {
  const key = KEYS[root.id]
  if (key === undefined) throw new Error(`No key is known for tables of "${root.id}".`)
  const { holds, ...keyColumn } = key
  const isRoot = entity === root
  const identifier = {
    type: 'string',
    constraints: { required: true, ...(isRoot ? { unique: true } : {}), pattern: IDENTIFIER_PATTERN },
    ...(holds === undefined ? {} : { 'tip:field': holds }),
  }
  const row = {
    name: 'row',
    title: 'Place in the record',
    description: 'Where the row belongs in its document, lists counted from 0, such as `victims/0/exploitation/1`.',
    type: 'string',
    constraints: { required: true },
  }
  // The key column already holds the field that is the key.
  const values = valueColumns(entity, { prefix: '', label: '', isRequired: true, isRestricted: false }, model).filter(
    (value) => holds === undefined || value['tip:field'] !== holds,
  )
  return {
    name: toKebab(entity.id),
    path: `${entity.id}.csv`,
    title: entity.title,
    description: entity.definition,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: [
        { ...keyColumn, ...identifier },
        ...(isRoot ? [] : [row]),
        ...values,
        ...(isWrapped(entity) ? WRAPPERS : []),
      ],
      missingValues: [''],
      primaryKey: isRoot ? [key.name] : [key.name, 'row'],
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
    description: `${root.definition} One table for the document with its single parts, and one for each list of parts.`,
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
