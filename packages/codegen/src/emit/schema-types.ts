/** Type declarations beside each JSON Schema, made from the schema itself, for programs that do not use the core package. */

import { compile } from 'json-schema-to-typescript'
import { documents, type Model, toKebab, toTypeName } from '../model.ts'
import { documentSchema } from './json-schema.ts'

type Keywords = Record<string, unknown>
type CompilableSchema = Parameters<typeof compile>[0]

const isObject = (value: unknown): value is Keywords =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keywords that do not affect types; the title of a field would even become a separate type. */
const TYPELESS = new Set(['title', 'pattern', 'propertyNames', 'allOf', '$comment', 'description'])

/**
 * Copies a schema without keywords that do not affect types; a reference keeps its description because it is inside
 * `allOf`.
 */
function strip(schema: Keywords): Keywords {
  const { $ref, title, description } = schema
  const words = [title === undefined ? '' : `**${title}.**`, description ?? ''].filter((text) => text !== '').join(' ')
  const said = words === '' ? {} : { description: words }
  if ($ref !== undefined) return { ...said, ...(words === '' ? { $ref } : { allOf: [{ $ref }] }) }
  const kept = Object.entries(schema).filter(([keyword]) => !TYPELESS.has(keyword) && !keyword.startsWith('x-'))
  const inner = kept.map(([keyword, value]) => {
    if (!isObject(value)) return [keyword, value]
    if (keyword !== 'properties') return [keyword, strip(value)]
    return [
      keyword,
      Object.fromEntries(Object.entries(value).map(([name, member]) => [name, strip(member as Keywords)])),
    ]
  })
  return { ...said, ...Object.fromEntries(inner) }
}

function typeSchema(root: string, schema: Keywords, model: Model): CompilableSchema {
  const long = new Set(model.lists.filter(({ isLong }) => isLong).map(({ id }) => `${id}Code`))
  const { $schema: _draft, $id: _id, $defs, ...own } = schema
  const definitions = Object.entries({ [root]: own, ...($defs as Keywords) }).map(([id, definition]) => {
    const { enum: codes, title: _title, ...rest } = definition as Keywords
    const stripped = strip(rest)
    const values = codes === undefined || long.has(id) ? {} : { enum: codes }
    return [id, { title: toTypeName(id), ...stripped, ...values }]
  })
  return { $ref: `#/$defs/${root}`, $defs: Object.fromEntries(definitions) } as CompilableSchema
}

/** schemas/next/*.d.ts */
export async function emitSchemaTypes(model: Model): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for (const root of documents(model)) {
    const name = `schemas/next/${toKebab(root.id)}`
    files[`${name}.d.ts`] = await compile(
      typeSchema(root.id, documentSchema(root, model), model),
      toTypeName(root.id),
      {
        bannerComment: `// Generated from ${name}.schema.json by \`pnpm gen\`; do not edit.`,
        ignoreMinAndMaxItems: true,
        format: true,
        style: { semi: false, singleQuote: true, printWidth: 120 },
      },
    )
  }
  return files
}
