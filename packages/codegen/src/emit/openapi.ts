/** OpenAPI 3.1: every document, entity and code list as a component that an API refers to; there are no paths, which are the API's own. */

import { documents, type Model, toTypeName } from '../model.ts'
import { documentSchema } from './json-schema.ts'

type Keywords = Record<string, unknown>

/**
 * Notes that an API needs: the field, how it must be protected, and the rule that a part represents; the others are
 * in `fields.json`.
 */
const NOTES = new Set([
  'x-field',
  'x-entity',
  'x-codeList',
  'x-sensitivity',
  'x-identifiability',
  'x-refersTo',
  'x-deprecated',
])
const RULE_NOTES = new Set(['x-rule', 'x-at', 'x-code'])

const isKept = (keyword: string): boolean => !keyword.startsWith('x-') || NOTES.has(keyword) || RULE_NOTES.has(keyword)

/** A copy in which references lead to components, and every list says what its items are: any, where a condition leaves it open. */
function toComponent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toComponent)
  if (typeof value !== 'object' || value === null) return value
  const isOpenList = 'type' in value && value.type === 'array' && !('items' in value)
  return Object.fromEntries(
    Object.entries(isOpenList ? { ...value, items: {} } : value).flatMap(([keyword, inner]) => {
      if (!isKept(keyword)) return []
      if (keyword === '$ref' && typeof inner === 'string')
        return [[keyword, `#/components/schemas/${toTypeName(inner.slice('#/$defs/'.length))}`]]
      return [[keyword, toComponent(inner)]]
    }),
  )
}

/** The components of all documents by name; throws where two documents define a name differently. */
function componentsOf(model: Model): Keywords {
  const components: Keywords = {}
  for (const root of documents(model)) {
    const { $schema: _draft, $id: _id, $comment: _comment, $defs, ...own } = documentSchema(root, model)
    for (const [id, schema] of Object.entries({ [root.id]: own, ...($defs as Keywords) })) {
      const name = toTypeName(id)
      const component = toComponent(schema)
      if (name in components && JSON.stringify(components[name]) !== JSON.stringify(component))
        throw new Error(`Two documents define the component ${name} differently.`)
      components[name] = component
    }
  }
  return Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** schemas/next/openapi.json */
export function emitOpenApi(model: Model): Record<string, string> {
  const document = {
    openapi: '3.1.0',
    info: {
      title: `TIP Standard ${model.version}: components`,
      version: model.version,
      summary: 'Case records, identity records and dataset releases on trafficking in persons',
      description:
        'Components for APIs: refer to them from your own document, such as `openapi.json#/components/schemas/CaseRecord`. Never put an identity record and a case record into one response. Generated from packages/dictionary by `pnpm gen`; do not edit.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: '/', description: 'The API that refers to these components' }],
    paths: {},
    components: { schemas: componentsOf(model) },
  }
  return { 'schemas/next/openapi.json': `${JSON.stringify(document, null, 1)}\n` }
}
