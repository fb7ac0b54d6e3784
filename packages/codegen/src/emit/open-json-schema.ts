/**
 * The JSON Schemas for readers of newer documents: the strict ones, except that objects may have unknown members, and
 * code lists unknown codes. Everything else is checked the same way.
 */

import { toSchemaText } from '../json-text.ts'
import { documents, type Model, toKebab } from '../model.ts'
import { documentSchema } from './json-schema.ts'
import { newerVersionPattern } from './newer-version-pattern.ts'

type Keywords = Record<string, unknown>

/** Keywords for people and for forms, which are in the strict schema beside this one. */
const LEFT_OUT = ['x-question', 'x-sensitivity', 'x-identifiability', 'x-sources', 'x-lens', 'x-genderNote', 'x-maps']

const isObject = (value: unknown): value is Keywords =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function opened(value: unknown, model: Model): unknown {
  if (Array.isArray(value)) return value.map((item) => opened(item, model))
  if (!isObject(value)) return value
  const list = value['x-codeList']
  if (list === 'standardVersion') {
    const { enum: known, ...rest } = value
    return { ...rest, anyOf: [{ enum: known }, { pattern: newerVersionPattern(model.version) }] }
  }
  const members = Object.entries(value).filter(([name, member]) => {
    if (name === 'additionalProperties' || name === 'unevaluatedProperties') return member !== false
    if (name === 'enum') return list === undefined
    // A text is an annotation; a field may have this name too, and is then an object.
    return !LEFT_OUT.includes(name) && !(name === 'description' && typeof member === 'string')
  })
  return Object.fromEntries(members.map(([name, member]) => [name, opened(member, model)]))
}

/** schemas/next/*.open.schema.json */
export function emitOpenJsonSchema(model: Model): Record<string, string> {
  return Object.fromEntries(
    documents(model).map((entity) => {
      const name = `${toKebab(entity.id)}.open.schema.json`
      const schema = {
        ...(opened(documentSchema(entity, model), model) as Keywords),
        $id: `${model.base}${model.version}/${name}`,
        title: `${entity.title}, for readers`,
        description:
          'For documents of a newer version of the same major version: members and codes that this version does not know are left alone. Check documents of this version with the strict schema.',
      }
      return [`schemas/next/${name}`, `${toSchemaText(schema)}\n`]
    }),
  )
}
