/** The named conditions of the dictionary as predicates of core, so that programs and rules share one definition. */

import { type Output, parameterOf, toTypeScript } from '../conditions/to-typescript.ts'
import { header, type Model, quote } from '../model.ts'

/** core/src/generated/definitions.ts */
export function emitDefinitions(model: Model): Record<string, string> {
  const calls = new Set<string>()
  const constants = new Map<string, string>()
  const functions = Object.entries(model.definitions).map(([name, { entity, about, condition }]) => {
    const out: Output = { calls, constants, members: new Set() }
    const expression = toTypeScript(condition, model, out)
    const members = [...out.members].map((member) => `  const ${parameterOf(member)} = o[${quote(member)}]`)
    return `/** ${about} Asked of ${entity === '*' ? 'any part of a case record' : `\`${entity}\``}; \`parent\` is the object that holds it, \`root\` the record. */
export function ${name}(o: Json, parent: Json, root: Json): boolean {
${[...members, `  return ${expression}`].join('\n')}
}
`
  })
  const file = [
    header('packages/dictionary/src/definitions'),
    `import { ${[...calls].sort().join(', ')} } from '../runtime/conditions.ts'\nimport type { Json } from '../runtime/values.ts'\n`,
    ...constants.values(),
    ...functions,
  ]
  return { 'packages/core/src/generated/definitions.ts': file.join('\n') }
}
