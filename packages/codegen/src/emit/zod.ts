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

const listName = (id: string): string => `${id}Codes`

function schemaOf(type: FieldType): string {
  const array = (item: string, minItems?: number): string =>
    `listOf(${item}${minItems === undefined ? '' : `, ${minItems}`})`
  switch (type.kind) {
    case 'text':
      return `text(${type.maxLength})`
    case 'texts':
      return `listOf(text(${type.maxLength}), undefined, ${type.maxItems})`
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
      return 'truth()'
    case 'integer':
      return `integer(${type.min}, ${type.max})`
    case 'number':
      return `number(${type.min}, ${type.max})`
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

/** The type of the schema of a field, written out: what a compiler would have to infer from the call. */
function schemaTypeOf(type: FieldType): string {
  switch (type.kind) {
    case 'text':
    case 'identifier':
    case 'reference':
    case 'phone':
    case 'email':
    case 'date':
    case 'partialDate':
      return 'z.ZodString'
    case 'texts':
    case 'references':
      return 'z.ZodArray<z.ZodString>'
    case 'boolean':
      return 'z.ZodBoolean'
    case 'integer':
    case 'number':
      return 'z.ZodNumber'
    case 'code':
      return codesType(type.list)
    case 'codes':
      return `z.ZodArray<${codesType(type.list)}>`
    case 'object':
      return `${toTypeName(type.entity)}Schema`
    case 'objects':
      return `z.ZodArray<${toTypeName(type.entity)}Schema>`
    default:
      return type satisfies never
  }
}

const codesType = ({ id }: { id: string }): string => `${toTypeName(id)}Codes`

const schemaName = (id: string): string => (id === 'case' ? 'caseFile' : id)

function member(field: Field): string {
  return `  ${field.name}: ${schemaOf(field.type)}${field.presence === 'required' ? '' : '.exactOptional()'},`
}

const memberType = (field: Field): string => {
  const type = schemaTypeOf(field.type)
  return `  ${field.name}: ${field.presence === 'required' ? type : `z.ZodExactOptional<${type}>`}`
}

function emitEntity(entity: Entity): string {
  const name = schemaName(entity.id)
  const type = toTypeName(entity.id)
  const names = (fields: readonly Field[]): string => fields.map(({ name }) => quote(name)).join(', ')
  const answered = storedFields(entity).filter(({ presence }) => presence === 'answered')
  const always = storedFields(entity).filter(({ presence }) => presence === 'required')
  const fields = absentableFields(entity)
    .map(({ name }) => quote(name))
    .join(', ')
  const wrappers = isWrapped(entity)
    ? [
        `  absent: eachOf([${fields}], absentReasonCodes).exactOptional(),`,
        `  provenance: eachOf([${fields}], provenance).exactOptional(),`,
        '  extensions: extensions.exactOptional(),',
      ]
    : []
  const wrapperTypes = isWrapped(entity)
    ? [
        `  absent: z.ZodExactOptional<EachOf<T.${type}['absent'], AbsentReasonCodes>>`,
        `  provenance: z.ZodExactOptional<EachOf<T.${type}['provenance'], ProvenanceSchema>>`,
        '  extensions: z.ZodExactOptional<typeof extensions>',
      ]
    : []
  const checks = [
    ...(isWrapped(entity)
      ? [`presence([${names(answered)}]${always.length === 0 ? '' : `, [${names(always)}]`})`]
      : []),
    ...(entity.kind === 'document' ? [`rules(walk${type})`] : []),
  ]
  const visibility = entity.kind === 'document' ? 'export ' : ''
  return [
    `type ${type}Schema = z.ZodObject<{`,
    ...storedFields(entity).map(memberType),
    ...wrapperTypes,
    '}, z.core.$strict>',
    '',
    `/** ${entity.definition} */`,
    `${visibility}const ${name}: ${type}Schema = /* @__PURE__ */ (() => object({`,
    ...storedFields(entity).map(member),
    ...wrappers,
    `}${checks.map((check) => `, ${check}`).join('')}))()`,
    '',
  ].join('\n')
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

/** Whether a list is so long that it stays packed: zod does not list its codes. */
const isPacked = (list: Model['lists'][number]): boolean => list.isLong || list.isPublished

/** core/src/generated/zod.ts */
export function emitZod(model: Model): Record<string, string> {
  const sets = model.lists.filter(isPacked).map(({ id }) => `is${toTypeName(id)}Code`)
  const lists = model.lists.map((list) => {
    const code = `T.${toTypeName(list.id)}Code`
    const [type, made] = isPacked(list)
      ? [`z.ZodType<${code}, string>`, `code(${quote(list.id)}, is${toTypeName(list.id)}Code)`]
      : [`Codes<${code}>`, `oneOf(${quote(list.id)}, [${list.codes.map((one) => quote(one.code)).join(', ')}])`]
    return `type ${codesType(list)} = ${type}\nconst ${listName(list.id)}: ${codesType(list)} = /* @__PURE__ */ ${made}\n`
  })
  const text = [
    header('packages/dictionary'),
    "import type { z } from 'zod'",
    "import { code, type EachOf, eachOf, extensions, object, presence, rules, unique } from '../zod/checks.ts'",
    "import { type Codes, formatted, integer, listOf, number, oneOf, text, truth } from '../zod/kinds.ts'",
    "import { datePattern, emailPattern, identifierPattern, partialDatePattern, phonePattern } from './patterns.ts'",
    "import type * as T from './types.ts'",
    `import { ${documents(model)
      .map(({ id }) => `walk${toTypeName(id)}`)
      .join(', ')} } from './validators/rules.ts'`,
    `import { ${sets.sort().join(', ')} } from './validators/sets.ts'`,
    '',
    "const identifier = /* @__PURE__ */ formatted('identifier', identifierPattern)",
    "const phone = /* @__PURE__ */ formatted('phone', phonePattern)",
    "const email = /* @__PURE__ */ formatted('email', emailPattern)",
    "const date = /* @__PURE__ */ formatted('date', datePattern)",
    "const partialDate = /* @__PURE__ */ formatted('partialDate', partialDatePattern)",
    '',
    ...lists,
    ...nestedFirst(model).map(emitEntity),
  ]
  return { 'packages/core/src/generated/zod.ts': text.join('\n') }
}
