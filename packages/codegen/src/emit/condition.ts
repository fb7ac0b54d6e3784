/** The language of conditions for core, and the paths that conditions may use. */

import { readText } from '../generated-files.ts'
import { header, type Model, quote } from '../model.ts'

const SOURCE = 'packages/dictionary/src/condition.ts'

/** The paths of an entity's stored fields, and of those in its objects. */
function pathsOf(id: string, model: Model): string[] {
  const entity = model.entities.find((one) => one.id === id)
  return (entity?.fields ?? []).flatMap(({ name, type, presence }) => {
    if (presence === 'derived') return []
    const inner = type.kind === 'object' ? pathsOf(type.entity, model) : []
    return [name, ...inner.map((path) => `${name}.${path}`)]
  })
}

function emitPaths(model: Model): string {
  const paths = new Set(model.entities.flatMap(({ id }) => pathsOf(id, model)))
  const union = [...paths].sort().map((path) => `  | ${quote(path)}`)
  return `${header('packages/dictionary/src/entities')}
/** A field of an entity, or of an object in it, as conditions name it. */
export type FieldPath =
${union.join('\n')}
`
}

/** core/src/generated/{condition,field-paths}.ts, and the paths for the dictionary itself: its conditions are typed by its fields. */
export function emitCondition(model: Model): Record<string, string> {
  const paths = emitPaths(model)
  const language = readText(SOURCE)?.replace('./generated/field-paths.ts', './field-paths.ts') ?? ''
  return {
    'packages/core/src/generated/condition.ts': `${header(SOURCE)}\n${language}`,
    'packages/core/src/generated/field-paths.ts': paths,
    'packages/dictionary/src/generated/field-paths.ts': paths,
  }
}
