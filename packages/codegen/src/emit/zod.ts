/** zod 4 schemas of the documents: fields by zod, cross-field rules by the same compiled rules as the validators. */

import type { Entity, Field, FieldType } from '@tip-standard/dictionary'
import {
  absentableFields,
  documents,
  header,
  isWrapped,
  type Model,
  quote,
  storedFields,
  toTypeName,
} from '../model.ts'
import { DATE_PATTERN, IDENTIFIER_PATTERN, PARTIAL_DATE_PATTERN, PHONE_PATTERN } from './patterns.ts'

const listName = (id: string): string => `${id}Codes`

function schemaOf(type: FieldType): string {
  const array = (item: string, minItems?: number): string =>
    `z.array(${item})${minItems === undefined ? '' : `.min(${minItems})`}`
  switch (type.kind) {
    case 'text':
      return `z.string().min(1).max(${type.maxLength})`
    case 'texts':
      return `z.array(z.string().min(1).max(${type.maxLength})).max(${type.maxItems})`
    case 'identifier':
    case 'reference':
      return 'identifier'
    case 'phone':
      return 'phone'
    case 'email':
      return 'email'
    case 'date':
      return 'date'
    case 'partialDate':
      return 'partialDate'
    case 'boolean':
      return 'z.boolean()'
    case 'integer':
      return `z.number().int().min(${type.min}).max(${type.max})`
    case 'number':
      return `z.number().min(${type.min}).max(${type.max})`
    case 'code':
      return listName(type.list.id)
    case 'codes':
      return `${array(listName(type.list.id), type.minItems)}.check(unique)`
    case 'references':
      return `${array('identifier', type.minItems)}.check(unique)`
    case 'object':
      return schemaName(type.entity)
    case 'objects':
      return array(schemaName(type.entity), type.minItems)
    default:
      return type satisfies never
  }
}

const schemaName = (id: string): string => (id === 'case' ? 'caseFile' : id)

function member(field: Field): string {
  return `  ${field.name}: ${schemaOf(field.type)}${field.presence === 'required' ? '' : '.exactOptional()'},`
}

function emitEntity(entity: Entity): string {
  const name = schemaName(entity.id)
  const answered = storedFields(entity).filter(({ presence }) => presence === 'answered')
  const absentable = absentableFields(entity)
  const map = (value: string): string =>
    `z.strictObject({\n${absentable.map((field) => `    ${field.name}: ${value}.exactOptional(),`).join('\n')}\n  })`
  const wrappers = isWrapped(entity)
    ? [
        `  absent: ${map('absentReasonCodes')}.exactOptional(),`,
        `  provenance: ${map('provenance')}.exactOptional(),`,
        '  extensions: extensions.exactOptional(),',
      ]
    : []
  const presence = isWrapped(entity)
    ? `.check(presence([${answered.map((field) => quote(field.name)).join(', ')}]))`
    : ''
  const rules = entity.kind === 'document' ? `.check(rules(walk${toTypeName(entity.id)}))` : ''
  const visibility = entity.kind === 'document' ? 'export ' : ''
  return `/** ${entity.definition} */\n${visibility}const ${name}: z.ZodType<T.${toTypeName(entity.id)}> = z.strictObject({\n${[...storedFields(entity).map(member), ...wrappers].join('\n')}\n})${presence}${rules}\n`
}

/** Entities in an order in which what is nested comes first. */
function nestedFirst(model: Model): readonly Entity[] {
  const done = new Set<Entity>()
  const visit = (entity: Entity): void => {
    if (done.has(entity)) return
    if (isWrapped(entity)) visit(model.entity('provenance'))
    for (const { type } of storedFields(entity))
      if (type.kind === 'object' || type.kind === 'objects') visit(model.entity(type.entity))
    done.add(entity)
  }
  for (const entity of model.entities) visit(entity)
  return [...done]
}

/** core/src/generated/zod.ts */
export function emitZod(model: Model): Record<string, string> {
  const sets = model.lists.filter((list) => list.isLong || list.isPublished).map(({ id }) => `is${toTypeName(id)}Code`)
  const lists = model.lists.map((list) =>
    list.isLong || list.isPublished
      ? `const ${listName(list.id)}: z.ZodType<T.${toTypeName(list.id)}Code> = code(${quote(list.id)}, is${toTypeName(list.id)}Code)\n`
      : `const ${listName(list.id)} = z.enum([${list.codes.map(({ code }) => quote(code)).join(', ')}])\n`,
  )
  const text = [
    header('packages/dictionary'),
    "import { z } from 'zod'",
    "import { code, extensions, presence, rules, unique } from '../zod/checks.ts'",
    "import type * as T from './types.ts'",
    `import { ${documents(model)
      .map(({ id }) => `walk${toTypeName(id)}`)
      .join(', ')} } from './validators/rules.ts'`,
    `import { ${sets.sort().join(', ')} } from './validators/sets.ts'`,
    '',
    `const identifier = z.string().regex(/${IDENTIFIER_PATTERN}/)`,
    `const phone = z.string().regex(/${PHONE_PATTERN}/)`,
    String.raw`const email = z.string().regex(/^[^\s@]{1,64}@[^\s@]{1,189}$/)`,
    `const date = z.string().regex(/${DATE_PATTERN}/)`,
    `const partialDate = z.string().regex(/${PARTIAL_DATE_PATTERN}/)`,
    '',
    ...lists,
    ...nestedFirst(model).map(emitEntity),
  ]
  return { 'packages/core/src/generated/zod.ts': text.join('\n') }
}
