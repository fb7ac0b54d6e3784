/** The hand-written examples, and the fields that each of them fills. */

import { filesBelow, readText } from '../../generated-files.ts'
import { fieldId, type Model } from '../../model.ts'
import { code, link, plain } from './markdown.ts'

/** A story with its title, and the fields to which its record gives a value. */
export type ShownExample = { path: string; title: string; isAnnotated: boolean; fields: ReadonlySet<string> }

type Json = { readonly [member: string]: unknown }

/** The maximum number of examples named for a field. */
const MOST = 3

function filledBy(record: Json, model: Model): Set<string> {
  const filled = new Set<string>()
  const visit = (id: string, entry: Json): void => {
    const entity = model.entity(id)
    for (const field of entity.fields) {
      const values = [entry[field.name] ?? []].flat()
      if (values.length === 0) continue
      filled.add(fieldId(entity, field))
      const { type } = field
      if (type.kind === 'object' || type.kind === 'objects') for (const one of values) visit(type.entity, one as Json)
    }
  }
  visit('caseRecord', record)
  return filled
}

/** Reads the stories beside the records in `schemas/examples`, the one that explains every field first, then by name. */
export function readExamples(model: Model): ShownExample[] {
  return filesBelow('schemas/examples')
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path): ShownExample => {
      const story = path.replace(/json$/, 'md')
      const text = readText(story) ?? ''
      return {
        path: story,
        title: text.slice('# '.length, text.indexOf('\n')),
        isAnnotated: text.includes('\n## Field by field\n'),
        fields: filledBy(JSON.parse(readText(path) ?? '{}') as Json, model),
      }
    })
    .sort((one, other) => Number(other.isAnnotated) - Number(one.isAnnotated))
}

/** Links to examples; `up` leads to the folder of the reference. */
const exampleLinks = (examples: readonly ShownExample[], up: string): string[] =>
  examples.map(({ path, title }) => link(plain(title), `${up}../../${path}`))

/** A line with the first examples that fill a field; empty if no example does. */
export function fieldExamples(id: string, examples: readonly ShownExample[], up: string): string[] {
  const shown = exampleLinks(
    examples.filter(({ fields }) => fields.has(id)),
    up,
  )
  return shown.length === 0 ? [] : [`Filled in the examples: ${shown.slice(0, MOST).join('; ')}`]
}

/** The section of the first page; empty if there are no examples. */
export function examplesSection(examples: readonly ShownExample[]): string {
  if (examples.length === 0) return ''
  const items = exampleLinks(examples, '').map((item) => `- ${item}`)
  return `## Examples\n\nComplete, invented case records in ${code('schemas/examples')}, each with its story. The first is explained field by field.\n\n${items.join('\n')}`
}
