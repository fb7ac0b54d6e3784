/** The TypeScript types of documents, with the standard's own words on every member. */

import type { Entity, Field, FieldType } from '@tip-standard/dictionary'
import { absentableFields, header, isWrapped, type Model, quote, storedFields, toTypeName } from '../model.ts'

/** The TypeScript type of a field. */
function typeOf(type: FieldType): string {
  switch (type.kind) {
    case 'text':
    case 'identifier':
    case 'phone':
    case 'email':
    case 'date':
    case 'partialDate':
    case 'reference':
      return 'string'
    case 'texts':
    case 'references':
      return 'string[]'
    case 'boolean':
      return 'boolean'
    case 'integer':
    case 'number':
      return 'number'
    case 'code':
      return `${toTypeName(type.list.id)}Code`
    case 'codes':
      return `${toTypeName(type.list.id)}Code[]`
    case 'object':
      return toTypeName(type.entity)
    case 'objects':
      return `${toTypeName(type.entity)}[]`
    default:
      return type satisfies never
  }
}

const comment = (indent: string, lines: readonly string[]): string =>
  lines.length === 1
    ? `${indent}/** ${lines[0]} */`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`).join('\n')}\n${indent} */`

function member(field: Field): string {
  const { name, type, presence, label, definition, genderNote, sensitivity, deprecated } = field
  const lines = [`**${label}.** ${definition}`]
  if (genderNote !== undefined) lines.push(genderNote)
  if (sensitivity === 'restricted') lines.push('Restricted: off by default in forms, in no default export.')
  if (deprecated !== undefined)
    lines.push(
      `@deprecated since ${deprecated.since}: ${deprecated.reason}${deprecated.use === undefined ? '' : ` Use ${deprecated.use}.`}`,
    )
  return `${comment('  ', lines)}\n  ${name}${presence === 'required' ? '' : '?'}: ${typeOf(type)}`
}

function wrappers(entity: Entity): string[] {
  if (!isWrapped(entity)) return []
  const map = (value: string, fields: readonly Field[]): string =>
    `{\n${fields.map(({ name }) => `    ${name}?: ${value}`).join('\n')}\n  }`
  return [
    `  /** Why a value is missing: unknown, not asked, refused, not applicable, withheld for safety. Never beside the value. */\n  absent?: ${map('AbsentReasonCode', absentableFields(entity))}`,
    `  /** Where a value comes from, and when it was true. */\n  provenance?: ${map('Provenance', absentableFields(entity))}`,
    '  /** What a partner adds, by reversed domain name (`org.example.field`): restricted, in no export. */\n  extensions?: { [name: string]: unknown }',
  ]
}

function emitEntity(entity: Entity): string {
  const members = [...storedFields(entity).map(member), ...wrappers(entity)]
  return `/** ${entity.definition} */\nexport interface ${toTypeName(entity.id)} {\n${members.join('\n')}\n}\n`
}

/** core/src/generated/types.ts */
export function emitTypes(model: Model): Record<string, string> {
  const lists = model.lists.map(({ id, definition, codes, isLong }) => {
    const values = isLong ? 'string' : codes.map(({ code }) => quote(code)).join(' | ')
    return `/** ${definition} */\nexport type ${toTypeName(id)}Code = ${values}\n`
  })
  const text = [header('packages/dictionary'), ...lists, ...model.entities.map(emitEntity)].join('\n')
  return { 'packages/core/src/generated/types.ts': text }
}
