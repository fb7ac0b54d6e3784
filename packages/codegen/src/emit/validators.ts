/** Straight-line validators: one function an entity, no schema read at run time, no `eval`. */

import type { Entity } from '@tip-standard/dictionary'
import { type Output, parameterOf } from '../conditions/to-typescript.ts'
import {
  absentableFields,
  documents,
  header,
  isWrapped,
  type Model,
  quote,
  storedFields,
  toKebab,
  toTypeName,
} from '../model.ts'
import { byLength, emitCodeTests, emitCodeTestsById } from './validators/code-tests.ts'
import { type Branch, checkField, checkMissing, checkWrappers, type Imports } from './validators/field-checks.ts'
import { emitRule, emitRules, emitRuleWalk } from './validators/rules.ts'

const importLine = (names: Iterable<string>, from: string, kind = ''): string => {
  const sorted = [...names].sort()
  return sorted.length === 0 ? '' : `import ${kind}{ ${sorted.join(', ')} } from '${from}'\n`
}

const WRAPPER_CALLS = new Set(['checkAbsent', 'checkProvenanceMap', 'checkExtensions', 'failWrapper'])

const branchText = ({ name, text }: Branch): string =>
  `        if (key === ${quote(name)}) {\n${text}\n          continue\n        }`

function emitEntity(entity: Entity, model: Model): string {
  const imports: Imports = {
    runtime: new Set(['isObject', 'failHere', 'tally']),
    conditions: new Set(),
    sets: new Set(),
    entities: new Set(),
  }
  const constants = new Map<string, string>()
  const out: Output = { calls: imports.conditions, constants, members: new Set() }
  const fields = storedFields(entity)
  const rules = entity.rules.map((rule) => emitRule(entity, rule, model, imports, out))
  const members = new Set(out.members)
  const missing = fields.flatMap((field) => checkMissing(entity, field, imports, members))
  const body = fields.map((field) => checkField(entity, field, model, imports, members))
  const wrappers = checkWrappers(entity, imports, members)
  const name = toTypeName(entity.id)
  const isDocument = entity.kind === 'document'
  imports.entities.delete(entity.id)
  if (wrappers.length > 0) imports.runtime.add('failWrapper')
  const set = (values: readonly string[]): string => `/* @__PURE__ */ new Set([${values.map(quote).join(', ')}])`
  const types = ['parents']
    .map(toTypeName)
    .filter((type) => [...constants.values()].some((text) => text.includes(`: ${type} =`)))
  const text = [
    header(`packages/dictionary/src/entities/${toKebab(entity.id)}.ts`),
    "import type { RecordFinding } from '../../model/finding.ts'\n",
    importLine(types, '../../runtime/conditions.ts', 'type '),
    importLine(imports.conditions, '../../runtime/conditions.ts'),
    importLine(['Json'], '../../runtime/values.ts', 'type '),
    importLine(
      [...imports.runtime].filter((call) => !WRAPPER_CALLS.has(call)),
      '../../runtime/values.ts',
    ),
    importLine(
      [...imports.runtime].filter((call) => WRAPPER_CALLS.has(call)),
      '../../runtime/wrappers.ts',
    ),
    importLine(imports.sets, './sets.ts'),
    ...[...imports.entities].sort().map((id) => `import { check${toTypeName(id)} } from './${toKebab(id)}.ts'\n`),
    '\n',
    isWrapped(entity) ? `const ABSENTABLE_${name} = ${set(absentableFields(entity).map((field) => field.name))}\n` : '',
    ...[...constants.values()].map((line) => `${line}\n`),
    '\n',
    rules.length === 0 ? '' : emitRules(entity, rules, [...out.members]),
    `/** ${entity.definition} */\nexport function check${name}(value: unknown, findings: RecordFinding[], parent: Json, root${isDocument ? '?' : ''}: Json): void {\n`,
    "  if (!isObject(value)) {\n    failHere(findings, 'type', { expected: 'object' })\n    return\n  }\n",
    '  const o = value\n',
    isDocument ? '  root ??= o\n' : '',
    ...[...members].map((member) => `  let ${parameterOf(member)}: unknown\n`),
    '  let unknown = 0\n  let members = 0\n  for (const key in o) {\n    members++\n    const v = o[key]\n    if (v === undefined) continue\n    switch (key.length) {\n',
    ...byLength([...body, ...wrappers], (branch) => branch.name).map(
      ([length, branches]) => `      case ${length}:\n${branches.map(branchText).join('\n')}\n        break\n`,
    ),
    "    }\n    unknown++\n  }\n  tally.members += members\n  if (unknown > 0) failHere(findings, 'unknownField', { count: unknown })\n",
    missing.map((line) => `${line}\n`).join(''),
    rules.length > 0
      ? `  check${name}Rules(${['findings', 'parent', 'root', ...[...out.members].map(parameterOf)].join(', ')})\n`
      : '',
    '}\n',
  ]
  return text.join('')
}

/** core/src/generated/validators/*.ts: built, never committed. */
export function emitValidators(model: Model): Record<string, string> {
  const folder = 'packages/core/src/generated/validators'
  const files: Record<string, string> = {}
  for (const entity of model.entities) files[`${folder}/${toKebab(entity.id)}.ts`] = emitEntity(entity, model)
  files[`${folder}/sets.ts`] = emitCodeTests(model)
  files[`${folder}/is-code-of.ts`] = emitCodeTestsById(model)
  files[`${folder}/rules.ts`] = emitRuleWalk(model)
  files[`${folder}/index.ts`] = `${header('packages/dictionary/src/entities')}\n${documents(model)
    .map(({ id }) => `export { check${toTypeName(id)} } from './${toKebab(id)}.ts'`)
    .join('\n')}\n`
  return files
}
