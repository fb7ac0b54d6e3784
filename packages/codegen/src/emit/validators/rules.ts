/** The cross-field rules of entities, and the walk that runs them alone. */

import type { Entity, Rule } from '@tip-standard/dictionary'
import { nearestFirst, type Output, parameterOf, toTypeScript } from '../../conditions/to-typescript.ts'
import { fieldId, header, type Model, quote, storedFields, toKebab, toTypeName } from '../../model.ts'
import type { Imports } from './field-checks.ts'

/** The line that reports a rule where it is broken. */
export function emitRule(entity: Entity, rule: Rule, model: Model, imports: Imports, out: Output): string {
  const isBroken = `!(${toTypeScript(rule.must, model, out)})`
  const tests = rule.when === undefined ? [isBroken] : [toTypeScript(rule.when, model, out), isBroken]
  imports.runtime.add('failRule')
  return `  if (${nearestFirst(tests).join(' && ')}) failRule(findings, '${rule.severity}', ${quote(rule.id)}, ${quote(fieldId(entity, rule.at))}, ${quote(rule.at)})`
}

/** The rules of an entity: over members that the walk has read, and over an entity that has been checked elsewhere. */
export function emitRules(entity: Entity, rules: readonly string[], members: readonly string[]): string {
  const name = toTypeName(entity.id)
  const parameters = [
    'findings: RecordFinding[]',
    'parent: Json',
    'root: Json',
    ...members.map((member) => `${parameterOf(member)}: unknown`),
  ]
  const values = ['findings', 'parent', 'root', ...members.map((member) => `o[${quote(member)}]`)]
  return `/** The cross-field rules of ${entity.title.toLowerCase()}. */
function check${name}Rules(${parameters.join(', ')}): void {
${rules.join('\n')}
}

/** Runs the rules of an entity whose fields have been checked. */
export function run${name}Rules(o: Json, findings: RecordFinding[], parent: Json, root: Json): void {
  check${name}Rules(${values.join(', ')})
}

`
}

/** The walk over nested entities that runs the rules alone: what zod calls after it has checked the fields. */
export function emitRuleWalk(model: Model): string {
  const imports: string[] = []
  const functions = model.entities.map((entity) => {
    const name = toTypeName(entity.id)
    const hasRules = entity.rules.length > 0
    if (hasRules) imports.push(`import { run${name}Rules } from './${toKebab(entity.id)}.ts'`)
    const steps = storedFields(entity).flatMap(({ name: field, type }) => {
      if (type.kind === 'object')
        return [`  walkOne(o, ${quote(field)}, findings, root, walk${toTypeName(type.entity)})`]
      if (type.kind === 'objects')
        return [`  walkAll(o, ${quote(field)}, findings, root, walk${toTypeName(type.entity)})`]
      return []
    })
    const isDocument = entity.kind === 'document'
    return `/** Runs the rules of ${entity.title.toLowerCase()} and of what it holds. */\nexport function walk${name}(o: Json, findings: RecordFinding[], parent: Json${isDocument ? ' = o' : ''}, root: Json${isDocument ? ' = o' : ''}): void {\n${[...steps, ...(hasRules ? [`  run${name}Rules(o, findings, parent, root)`] : [])].join('\n')}\n}\n`
  })
  return `${header('packages/dictionary/src/entities')}\nimport type { RecordFinding } from '../../model/finding.ts'\nimport type { Json } from '../../runtime/values.ts'\nimport { walkAll, walkOne } from '../../runtime/wrappers.ts'\n${imports.sort().join('\n')}\n\n${functions.join('\n')}`
}
