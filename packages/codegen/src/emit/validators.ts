/** Straight-line validators: one function an entity, no schema read at run time, no `eval`. */

import type { Entity, Field, Rule } from '@tip-standard/dictionary'
import { nearestFirst, type Output, parameterOf, toTypeScript } from '../conditions/to-typescript.ts'
import {
  absentableFields,
  documents,
  fieldId,
  header,
  isWrapped,
  type Model,
  quote,
  type ResolvedList,
  storedFields,
  toKebab,
  toTypeName,
} from '../model.ts'

/** Up to this many codes are compared one by one; a set is faster past it. */
const FEW_CODES = 3

type Imports = { runtime: Set<string>; conditions: Set<string>; sets: Set<string>; entities: Set<string> }

const testName = (list: ResolvedList): string => `is${toTypeName(list.id)}Code`

/** Checks a value `v` of a field that is there. */
function check(entity: Entity, field: Field, model: Model, imports: Imports): string {
  const { type, name } = field
  const at = `${quote(fieldId(entity, field))}, ${quote(name)}`
  const use = (call: string): string => {
    imports.runtime.add(call)
    return call
  }
  const issue = (code: string, params = '{}'): string => `${use('fail')}(issues, '${code}', ${at}, ${params})`
  const isCode = (id: string, value: string): string => {
    const list = model.list(id)
    if (list.codes.length <= FEW_CODES)
      return `(${list.codes.map(({ code }) => `${value} === ${quote(code)}`).join(' || ')})`
    imports.sets.add(testName(list))
    return `${testName(list)}(${value})`
  }
  const text = (test: string, code: string, params: string): string =>
    `if (typeof v !== 'string') ${issue('type', "{ expected: 'text' }")}\n    else if (!${test}) ${issue(code, params)}`
  const list = (body: string, minItems = 0): string =>
    [
      `if (!Array.isArray(v)) ${issue('type', "{ expected: 'list' }")}`,
      '    else {',
      ...(minItems > 0 ? [`      if (v.length < ${minItems}) ${issue('length', `{ min: ${minItems} }`)}`] : []),
      body,
      '    }',
    ].join('\n')
  const members = (test: string, code: string, params: string): string =>
    [
      '      for (let i = 0; i < v.length; i++) {',
      '        const w = v[i]',
      '        const from = issues.length',
      `        if (typeof w !== 'string') ${issue('type', "{ expected: 'text' }")}`,
      `        else if (!${test}) ${issue(code, params)}`,
      `        if (issues.length > from) issues[from]?.path.push(i)`,
      '      }',
    ].join('\n')
  const unique = (): string => `\n      if (!${use('isUnique')}(v)) ${issue('duplicate')}`
  const length = (max: number): string => `{ min: 1, max: ${max} }`

  switch (type.kind) {
    case 'text':
      return text(`${use('hasLength')}(v, ${type.maxLength})`, 'length', length(type.maxLength))
    case 'texts':
      return list(
        `      if (v.length > ${type.maxItems}) ${issue('length', `{ max: ${type.maxItems} }`)}\n${members(`${use('hasLength')}(w, ${type.maxLength})`, 'length', length(type.maxLength))}`,
      )
    case 'identifier':
    case 'reference':
      return text(`${use('isIdentifier')}(v)`, 'format', "{ format: 'identifier' }")
    case 'phone':
      return text(`${use('isPhone')}(v)`, 'format', "{ format: 'phone' }")
    case 'email':
      return text(`${use('isEmail')}(v)`, 'format', "{ format: 'email' }")
    case 'date':
      return text(`${use('isDate')}(v)`, 'format', "{ format: 'date' }")
    case 'partialDate':
      return text(`${use('isPartialDate')}(v)`, 'format', "{ format: 'partialDate' }")
    case 'boolean':
      return `if (typeof v !== 'boolean') ${issue('type', "{ expected: 'boolean' }")}`
    case 'integer':
      return `if (!Number.isInteger(v)) ${issue('type', "{ expected: 'integer' }")}\n    else if ((v as number) < ${type.min} || (v as number) > ${type.max}) ${issue('range', `{ min: ${type.min}, max: ${type.max} }`)}`
    case 'number':
      return `if (!Number.isFinite(v)) ${issue('type', "{ expected: 'number' }")}\n    else if ((v as number) < ${type.min} || (v as number) > ${type.max}) ${issue('range', `{ min: ${type.min}, max: ${type.max} }`)}`
    case 'code':
      return text(isCode(type.list.id, 'v'), 'codeList', `{ list: ${quote(type.list.id)} }`)
    case 'codes':
      return list(
        members(isCode(type.list.id, 'w'), 'codeList', `{ list: ${quote(type.list.id)} }`) + unique(),
        type.minItems,
      )
    case 'references':
      return list(members(`${use('isIdentifier')}(w)`, 'format', "{ format: 'identifier' }") + unique(), type.minItems)
    case 'object': {
      imports.entities.add(type.entity)
      return `const from = issues.length\n    check${toTypeName(type.entity)}(v, issues, o, root)\n    if (issues.length > from) ${use('nest')}(issues, from, ${quote(name)})`
    }
    case 'objects': {
      imports.entities.add(type.entity)
      const body = [
        '      for (let i = 0; i < v.length; i++) {',
        '        const from = issues.length',
        `        check${toTypeName(type.entity)}(v[i], issues, o, root)`,
        `        if (issues.length > from) ${use('nestAt')}(issues, from, ${quote(name)}, i)`,
        '      }',
      ].join('\n')
      return list(body, type.minItems)
    }
    default:
      return type satisfies never
  }
}

/** Keeps a member for the rules and the checks of presence, which come after the walk. */
const keep = (name: string, members: ReadonlySet<string>): string =>
  members.has(name) ? `        ${parameterOf(name)} = v\n` : ''

/** What is done with a member of a name. */
type Branch = { name: string; text: string }

/** One branch of the walk over the members that are there. */
function checkField(
  entity: Entity,
  field: Field,
  model: Model,
  imports: Imports,
  members: ReadonlySet<string>,
): Branch {
  const body = check(entity, field, model, imports).replaceAll('\n', '\n    ')
  return { name: field.name, text: `${keep(field.name, members)}        ${body}` }
}

/** What is said where a field is not there. */
function checkMissing(entity: Entity, { name, presence }: Field, imports: Imports, members: Set<string>): string[] {
  if (presence !== 'required' && presence !== 'answered') return []
  imports.runtime.add('fail')
  members.add(name)
  let isMissing = `${parameterOf(name)} === undefined`
  if (presence === 'answered') {
    imports.conditions.add('hasReason')
    members.add('absent')
    isMissing += ` && !hasReason(${parameterOf('absent')}, ${quote(name)})`
  }
  return [`  if (${isMissing}) fail(issues, 'required', ${quote(fieldId(entity, name))}, ${quote(name)}, {})`]
}

function checkWrappers(entity: Entity, imports: Imports, members: ReadonlySet<string>): Branch[] {
  if (!isWrapped(entity)) return []
  imports.runtime.add('checkProvenanceMap')
  imports.runtime.add('checkExtensions')
  imports.runtime.add('checkAbsent')
  const name = toTypeName(entity.id)
  imports.entities.add('provenance')
  return [
    {
      name: 'absent',
      text: `${keep('absent', members)}        if (isObject(v)) checkAbsent(v, o, issues, ABSENTABLE_${name}, ${quote(entity.id)})\n        else failWrapper(issues, 'absent')`,
    },
    {
      name: 'provenance',
      text: `${keep('provenance', members)}        checkProvenanceMap(v, issues, ABSENTABLE_${name}, checkProvenance)`,
    },
    { name: 'extensions', text: '        checkExtensions(v, issues)' },
  ]
}

function emitRule(entity: Entity, rule: Rule, model: Model, imports: Imports, out: Output): string {
  const isBroken = `!(${toTypeScript(rule.must, model, out)})`
  const tests = rule.when === undefined ? [isBroken] : [toTypeScript(rule.when, model, out), isBroken]
  imports.runtime.add('failRule')
  return `  if (${nearestFirst(tests).join(' && ')}) failRule(issues, '${rule.severity}', ${quote(rule.id)}, ${quote(fieldId(entity, rule.at))}, ${quote(rule.at)})`
}

/** The rules of an entity: over members that the walk has read, and over an entity that somebody else has checked. */
function emitRules(entity: Entity, rules: readonly string[], members: readonly string[]): string {
  const name = toTypeName(entity.id)
  const parameters = [
    'issues: Issue[]',
    'parent: Json',
    'root: Json',
    ...members.map((member) => `${parameterOf(member)}: unknown`),
  ]
  const values = ['issues', 'parent', 'root', ...members.map((member) => `o[${quote(member)}]`)]
  return `/** The cross-field rules of ${entity.title.toLowerCase()}. */
function check${name}Rules(${parameters.join(', ')}): void {
${rules.join('\n')}
}

/** Runs the rules of an entity whose fields have been checked. */
export function run${name}Rules(o: Json, issues: Issue[], parent: Json, root: Json): void {
  check${name}Rules(${values.join(', ')})
}

`
}

const importLine = (names: Iterable<string>, from: string, kind = ''): string => {
  const sorted = [...names].sort()
  return sorted.length === 0 ? '' : `import ${kind}{ ${sorted.join(', ')} } from '${from}'\n`
}

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
    "import type { Issue } from '../../issues/issue.ts'\n",
    importLine(types, '../../validate/conditions.ts', 'type '),
    importLine(imports.conditions, '../../validate/conditions.ts'),
    importLine(['Json'], '../../validate/runtime.ts', 'type '),
    importLine(
      [...imports.runtime].filter((call) => !WRAPPER_CALLS.has(call)),
      '../../validate/runtime.ts',
    ),
    importLine(
      [...imports.runtime].filter((call) => WRAPPER_CALLS.has(call)),
      '../../validate/wrappers.ts',
    ),
    importLine(imports.sets, './sets.ts'),
    ...[...imports.entities].sort().map((id) => `import { check${toTypeName(id)} } from './${toKebab(id)}.ts'\n`),
    '\n',
    isWrapped(entity) ? `const ABSENTABLE_${name} = ${set(absentableFields(entity).map((field) => field.name))}\n` : '',
    ...[...constants.values()].map((line) => `${line}\n`),
    '\n',
    rules.length === 0 ? '' : emitRules(entity, rules, [...out.members]),
    `/** ${entity.definition} */\nexport function check${name}(value: unknown, issues: Issue[], parent: Json, root${isDocument ? '?' : ''}: Json): void {\n`,
    "  if (!isObject(value)) {\n    failHere(issues, 'type', { expected: 'object' })\n    return\n  }\n",
    '  const o = value\n',
    isDocument ? '  root ??= o\n' : '',
    ...[...members].map((member) => `  let ${parameterOf(member)}: unknown\n`),
    '  let unknown = 0\n  let members = 0\n  for (const key in o) {\n    members++\n    const v = o[key]\n    if (v === undefined) continue\n    switch (key.length) {\n',
    ...byLength([...body, ...wrappers], (branch) => branch.name).map(
      ([length, branches]) => `      case ${length}:\n${branches.map(branchText).join('\n')}\n        break\n`,
    ),
    "    }\n    unknown++\n  }\n  tally.members += members\n  if (unknown > 0) failHere(issues, 'unknownField', { count: unknown })\n",
    missing.map((line) => `${line}\n`).join(''),
    rules.length > 0
      ? `  check${name}Rules(${['issues', 'parent', 'root', ...[...out.members].map(parameterOf)].join(', ')})\n`
      : '',
    '}\n',
  ]
  return text.join('')
}

const branchText = ({ name, text }: Branch): string =>
  `        if (key === ${quote(name)}) {\n${text}\n          continue\n        }`

const WRAPPER_CALLS = new Set(['checkAbsent', 'checkProvenanceMap', 'checkExtensions', 'failWrapper'])

/** A list in few bytes: codes that share their beginning are grouped. */
function pack(list: ResolvedList): string {
  const cut = (code: string): [string, string] => {
    const at = list.id === 'language' ? 2 : Math.max(code.lastIndexOf('/'), code.indexOf('-')) + 1
    return [code.slice(0, at), code.slice(at)]
  }
  const groups = new Map<string, string[]>()
  for (const { code } of list.codes) {
    const [start, end] = cut(code)
    groups.set(start, [...(groups.get(start) ?? []), end])
  }
  return [...groups].map(([start, ends]) => `${start}:${ends.join(',')}`).join(';')
}

/** Codes by their length: most texts differ in length, so that few are compared. */
function byLength<T>(items: readonly T[], textOf: (item: T) => string): [length: number, items: T[]][] {
  const groups = new Map<number, T[]>()
  for (const item of items) groups.set(textOf(item).length, [...(groups.get(textOf(item).length) ?? []), item])
  return [...groups].sort(([a], [b]) => a - b)
}

/** Past this many codes of one length a set is faster. */
const MOST_OF_A_LENGTH = 10

function emitTest(list: ResolvedList): string {
  const doc = `/** Tells whether a text is a code of the list ${quote(list.id)}. */`
  const head = `export function ${testName(list)}(text: string): boolean {`
  if (list.isLong)
    return `const ${list.id}Codes = /* @__PURE__ */ lazySet(() => unpackCodes(${quote(pack(list))}))\n${doc}\n${head}\n  return ${list.id}Codes.has(text)\n}\n`
  const codes = list.codes.map(({ code }) => code)
  const groups = byLength(codes, (code) => code)
  if (groups.some(([, group]) => group.length > MOST_OF_A_LENGTH))
    return `const ${list.id}Codes = /* @__PURE__ */ new Set([${codes.map(quote).join(', ')}])\n${doc}\n${head}\n  return ${list.id}Codes.has(text)\n}\n`
  const cases = groups.map(
    ([length, group]) =>
      `    case ${length}:\n      return ${group.map((code) => `text === ${quote(code)}`).join(' || ')}`,
  )
  return `${doc}\n${head}\n  switch (text.length) {\n${cases.join('\n')}\n    default:\n      return false\n  }\n}\n`
}

function emitSets(model: Model): string {
  return `${header('packages/dictionary/src/codelists')}\nimport { lazySet, unpackCodes } from '../../validate/membership.ts'\n\n${model.lists.map(emitTest).join('\n')}`
}

/** The tests of all lists by id, for those who learn only at run time which list they need; a bundler can leave it out. */
function emitTestsById({ lists }: Model): string {
  const names = lists.map(testName).sort()
  const rows = lists.map((list) => `  ${list.id}: ${testName(list)},`)
  return `${header('packages/dictionary/src/codelists')}
import type { CodeListId } from '../ids.ts'
import { ${names.join(', ')} } from './sets.ts'

/** Tells for every list whether a text is one of its codes. */
export const isCodeOf: { readonly [K in CodeListId]: (text: string) => boolean } = {
${rows.join('\n')}
}
`
}

/** The walk over nested entities that runs the rules alone: what zod calls after it has checked the fields. */
function emitRuleWalk(model: Model): string {
  const imports: string[] = []
  const functions = model.entities.map((entity) => {
    const name = toTypeName(entity.id)
    const hasRules = entity.rules.length > 0
    if (hasRules) imports.push(`import { run${name}Rules } from './${toKebab(entity.id)}.ts'`)
    const steps = storedFields(entity).flatMap(({ name: field, type }) => {
      if (type.kind === 'object') return [`  walkOne(o, ${quote(field)}, issues, root, walk${toTypeName(type.entity)})`]
      if (type.kind === 'objects')
        return [`  walkAll(o, ${quote(field)}, issues, root, walk${toTypeName(type.entity)})`]
      return []
    })
    const isDocument = entity.kind === 'document'
    return `/** Runs the rules of ${entity.title.toLowerCase()} and of what it holds. */\nexport function walk${name}(o: Json, issues: Issue[], parent: Json${isDocument ? ' = o' : ''}, root: Json${isDocument ? ' = o' : ''}): void {\n${[...steps, ...(hasRules ? [`  run${name}Rules(o, issues, parent, root)`] : [])].join('\n')}\n}\n`
  })
  return `${header('packages/dictionary/src/entities')}\nimport type { Issue } from '../../issues/issue.ts'\nimport type { Json } from '../../validate/runtime.ts'\nimport { walkAll, walkOne } from '../../validate/wrappers.ts'\n${imports.sort().join('\n')}\n\n${functions.join('\n')}`
}

/** core/src/generated/validators/*.ts: built, never committed. */
export function emitValidators(model: Model): Record<string, string> {
  const folder = 'packages/core/src/generated/validators'
  const files: Record<string, string> = {}
  for (const entity of model.entities) files[`${folder}/${toKebab(entity.id)}.ts`] = emitEntity(entity, model)
  files[`${folder}/sets.ts`] = emitSets(model)
  files[`${folder}/is-code-of.ts`] = emitTestsById(model)
  files[`${folder}/rules.ts`] = emitRuleWalk(model)
  files[`${folder}/index.ts`] = `${header('packages/dictionary/src/entities')}\n${documents(model)
    .map(({ id }) => `export { check${toTypeName(id)} } from './${toKebab(id)}.ts'`)
    .join('\n')}\n`
  return files
}
