/** The metadata of fields and code lists in core, as data that a bundler can leave out. */

import type { Code, Entity, Field } from '@tip-standard/dictionary'
import { toData } from '../conditions/to-data.ts'
import { fieldId, header, type Model, type ResolvedList, toKebab, toTypeName } from '../model.ts'
import { generalRules } from '../structural-rules.ts'

const folder = 'packages/core/src/generated'
const literal = (value: unknown): string => JSON.stringify(value)

/** The type of a field, with lists and entities by name. */
export function typeInfo(field: Field): Record<string, unknown> {
  const { type } = field
  if (type.kind === 'code' || type.kind === 'codes') return { ...type, list: type.list.id }
  return { ...type }
}

/** The members that most fields share: core's `namedFields` adds them unless a field states otherwise. */
const USUAL: Readonly<Record<string, unknown>> = { presence: 'optional', identifiability: 'none', since: '1.0' }

/** A field as a row of `namedFields`. */
function fieldRow(entity: Entity, field: Field): readonly unknown[] {
  const { name: _name, type: _type, definition: _definition, maps: _maps, ...rest } = field
  const { label, question, sensitivity, sources, ...others } = rest
  const more = Object.entries(others).filter(([key, value]) => value !== undefined && USUAL[key] !== value)
  const row = [fieldId(entity, field), typeInfo(field), label, question, sensitivity, sources]
  return more.length === 0 ? row : [...row, Object.fromEntries(more)]
}

function codeInfo({ code, label, parent, min, max, deprecated }: Code): Record<string, unknown> {
  return {
    code,
    label,
    ...(parent === undefined ? {} : { parent }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(deprecated === undefined ? {} : { deprecated }),
  }
}

/** A long list: its labels in the order of its codes, which are already in the validators. */
function emitLongList({ id, title, definition, codes }: ResolvedList): string {
  const type = `${toTypeName(id)}Code`
  const within = codes.some(({ parent }) => parent !== undefined) ? 'within' : 'alone'
  return `${header(`packages/dictionary/src/codelists/${toKebab(id)}.ts`)}import { labelledCodes } from '../../codes/labelled-codes.ts'
import type { CodeList } from '../../model/info.ts'
import { ${id} as codes } from '../packed/${toKebab(id)}.ts'
import type { ${type} } from '../types.ts'

/** ${definition} */
export const ${id}: CodeList<${type}> = /* @__PURE__ */ labelledCodes<${type}>(${literal(id)}, ${literal(title)}, codes, ${literal(within)}, [
${codes.map(({ label }) => `  ${literal(label)},`).join('\n')}
])
`
}

function emitList(list: ResolvedList): string {
  if (list.isLong) return emitLongList(list)
  const type = toTypeName(list.id)
  const codes = list.codes.map(
    (code) =>
      `    ${literal(list.isPublished ? { code: code.code, label: code.label, ...(code.parent ? { parent: code.parent } : {}) } : codeInfo(code))},`,
  )
  return `${header(`packages/dictionary/src/codelists/${toKebab(list.id)}.ts`)}import type { CodeList } from '../../model/info.ts'
import type { ${type}Code } from '../types.ts'

/** ${list.definition} */
export const ${list.id}: CodeList<${type}Code> = {
  id: ${literal(list.id)},
  title: ${literal(list.title)},
  codes: [
${codes.join('\n')}
  ],
}
`
}

/**
 * Definitions of codes are a separate module: forms and validators do not show them, and they are larger than all
 * labels.
 */
function emitDefinitions(model: Model): string {
  const lists = model.lists.flatMap(({ id, codes, isPublished }) => {
    const defined = codes.flatMap(({ code, definition }) => (definition === undefined ? [] : [[code, definition]]))
    return isPublished ? [] : [`  ${id}: ${literal(Object.fromEntries(defined))},`]
  })
  return `${header('packages/dictionary/src/codelists')}import type { CodeListId } from '../ids.ts'

/** What each code means, in a sentence or two that tell it from its neighbours, by code list; published lists have their own sources. */
export const codeDefinitions: { readonly [K in CodeListId]?: { readonly [code: string]: string } } = {
${lists.join('\n')}
}

/** What each code list is, in a sentence. */
export const codeListDefinitions: { readonly [K in CodeListId]: string } = {
${model.lists.map(({ id, definition }) => `  ${id}: ${literal(definition)},`).join('\n')}
}
`
}

/** Definitions of fields and entities are separate for the same reason. */
function emitFieldDefinitions(model: Model): string {
  const line = (id: string, { definition }: { definition: string }): string =>
    `  ${literal(id)}: ${literal(definition)},`
  const fields = model.entities.flatMap((entity) => entity.fields.map((field) => line(fieldId(entity, field), field)))
  return `${header('packages/dictionary/src/entities')}import type { EntityId, FieldId } from '../ids.ts'

/** What each entity is, in a sentence. */
export const entityDefinitions: { readonly [K in EntityId]: string } = {
${model.entities.map((entity) => line(entity.id, entity)).join('\n')}
}

/** What each field holds, in a sentence or two. */
export const fieldDefinitions: { readonly [K in FieldId]: string } = {
${fields.join('\n')}
}
`
}

function emitRuleConditions(model: Model): string {
  const lines = model.entities.flatMap((entity) =>
    entity.rules.map(({ id, when, must }) => {
      const data = { ...(when === undefined ? {} : { when: toData(when) }), must: toData(must) }
      return `  ${literal(id)}: ${literal(data)},`
    }),
  )
  return `${header('packages/dictionary/src/entities')}import type { RuleCondition } from '../model/info.ts'
import type { RuleId } from './ids.ts'

/** What each cross-field rule asks, as data; rules that no condition can express are not in it. */
export const ruleConditions: { readonly [K in RuleId]?: RuleCondition } = {
${lines.join('\n')}
}
`
}

/** core/src/generated/{fields,rules,rule-messages,rule-conditions,code-lists/*,code-definitions/en,field-definitions/en}.ts */
export function emitMetadata(model: Model): Record<string, string> {
  const files: Record<string, string> = {}
  const entities = model.entities.map(({ id, title, kind, key }) => ({
    id,
    title,
    kind,
    ...(key === undefined ? {} : { key }),
  }))
  const fields = model.entities.flatMap((entity) =>
    entity.fields.map((field) => `  ${literal(fieldRow(entity, field))},`),
  )
  const rules = model.entities.flatMap((entity) =>
    entity.rules.map(
      ({ id, severity, at, message, why, sources, lens }) =>
        `  ${literal({ id, entity: entity.id, field: fieldId(entity, at), severity, message, why, sources, ...(lens === undefined ? {} : { lens }) })},`,
    ),
  )
  const general = generalRules.map((rule) => `  ${literal(rule)},`)
  files[`${folder}/fields.ts`] =
    `${header('packages/dictionary/src/entities')}import type { EntityInfo, FieldInfo } from '../model/info.ts'
import { namedFields } from '../model/named-fields.ts'

/** Every entity of the standard. */
export const entities: readonly EntityInfo[] = [
${entities.map((entity) => `  ${literal(entity)},`).join('\n')}
]

/** Every field of the standard, in order. */
export const fields: readonly FieldInfo[] = /* @__PURE__ */ namedFields(${literal(USUAL)}, [
${fields.join('\n')}
])
`
  files[`${folder}/rules.ts`] =
    `${header('packages/dictionary/src/entities')}import type { RuleInfo } from '../model/info.ts'

/** Every cross-field rule of the standard. */
export const rules: readonly RuleInfo[] = [
${[...general, ...rules].join('\n')}
]
`
  const messages = [...generalRules, ...model.entities.flatMap((entity) => entity.rules)]
  files[`${folder}/rule-messages.ts`] =
    `${header('packages/dictionary/src/entities')}import type { RuleId } from './ids.ts'

/** What is reported where a rule is broken, for those who do not need the rest of the rules. */
export const ruleMessages: { readonly [K in RuleId]: string } = {
${messages.map(({ id, message }) => `  ${literal(id)}: ${literal(message)},`).join('\n')}
}
`
  files[`${folder}/rule-conditions.ts`] = emitRuleConditions(model)
  files[`${folder}/code-definitions/en.ts`] = emitDefinitions(model)
  files[`${folder}/field-definitions/en.ts`] = emitFieldDefinitions(model)
  for (const list of model.lists) files[`${folder}/code-lists/${toKebab(list.id)}.ts`] = emitList(list)
  files[`${folder}/code-lists/index.ts`] =
    `${header('packages/dictionary/src/codelists')}${model.lists.map(({ id }) => `export { ${id} } from './${toKebab(id)}.ts'`).join('\n')}\n`
  files[`${folder}/code-lists/titles.ts`] =
    `${header('packages/dictionary/src/codelists')}import type { CodeListId } from '../ids.ts'

/** The title of every code list, for those who do not need the codes. */
export const codeListTitles: { readonly [K in CodeListId]: string } = {
${model.lists.map(({ id, title }) => `  ${id}: ${literal(title)},`).join('\n')}
}
`
  const short = model.lists.filter(({ isLong }) => !isLong)
  files[`${folder}/code-lists/short.ts`] =
    `${header('packages/dictionary/src/codelists')}import type { CodeList } from '../../model/info.ts'
${short.map(({ id }) => `import { ${id} } from './${toKebab(id)}.ts'`).join('\n')}

/** Every code list but the long ones (languages, subdivisions, sectors), which are imported by name. */
export const shortCodeLists: readonly CodeList[] = [
${short.map(({ id }) => `  ${id},`).join('\n')}
]
`
  return files
}
