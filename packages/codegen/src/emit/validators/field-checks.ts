/** What a validator does with each field: the check of its value, and the finding where there is none. */

import type { Entity, Field } from '@tip-standard/dictionary'
import { parameterOf } from '../../conditions/to-typescript.ts'
import { fieldId, isWrapped, type Model, quote, toTypeName } from '../../model.ts'
import { testName } from './code-tests.ts'

/** Up to this many codes are compared one by one; a set is faster past it. */
const FEW_CODES = 3

/** The most codes that a finding names; of longer lists it names the list alone. */
const NAMED_CODES = 8

/** What the file of an entity imports, by where it comes from. */
export type Imports = { runtime: Set<string>; conditions: Set<string>; sets: Set<string>; entities: Set<string> }

/** Checks the value `v` of a field. */
function check(entity: Entity, field: Field, model: Model, imports: Imports): string {
  const { type, name } = field
  const at = `${quote(fieldId(entity, field))}, ${quote(name)}`
  const use = (call: string): string => {
    imports.runtime.add(call)
    return call
  }
  const finding = (code: string, params = '{}'): string => `${use('fail')}(findings, '${code}', ${at}, ${params})`
  const isCode = (id: string, value: string): string => {
    const list = model.list(id)
    if (list.codes.length <= FEW_CODES)
      return `(${list.codes.map(({ code }) => `${value} === ${quote(code)}`).join(' || ')})`
    imports.sets.add(testName(list))
    return `${testName(list)}(${value})`
  }
  const text = (test: string, code: string, params: string): string =>
    `if (typeof v !== 'string') ${finding('type', "{ expected: 'text' }")}\n    else if (!${test}) ${finding(code, params)}`
  const list = (body: string, minItems = 0): string =>
    [
      `if (!Array.isArray(v)) ${finding('type', "{ expected: 'list' }")}`,
      '    else {',
      ...(minItems > 0
        ? [`      if (v.length < ${minItems}) ${finding('length', `{ min: ${minItems}, unit: 'entries' }`)}`]
        : []),
      body,
      '    }',
    ].join('\n')
  const members = (test: string, code: string, params: string): string =>
    [
      '      for (let i = 0; i < v.length; i++) {',
      '        const w = v[i]',
      '        const from = findings.length',
      `        if (typeof w !== 'string') ${finding('type', "{ expected: 'text' }")}`,
      `        else if (!${test}) ${finding(code, params)}`,
      `        if (findings.length > from) findings[from]?.at.path.push(i)`,
      '      }',
    ].join('\n')
  const unique = (): string => `\n      if (!${use('isUnique')}(v)) ${finding('duplicate')}`
  const listed = (id: string): string => {
    const codes = model.list(id).codes.map(({ code }) => code)
    return codes.length > NAMED_CODES
      ? `{ list: ${quote(id)} }`
      : `{ list: ${quote(id)}, codes: ${quote(codes.join(', '))} }`
  }
  const length = (max: number): string => `{ min: 1, max: ${max}, unit: 'characters' }`

  switch (type.kind) {
    case 'text':
      return text(`${use('hasLength')}(v, ${type.maxLength})`, 'length', length(type.maxLength))
    case 'texts':
      return list(
        `      if (v.length > ${type.maxItems}) ${finding('length', `{ max: ${type.maxItems}, unit: 'entries' }`)}\n${members(`${use('hasLength')}(w, ${type.maxLength})`, 'length', length(type.maxLength))}`,
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
      return `if (typeof v !== 'boolean') ${finding('type', "{ expected: 'boolean' }")}`
    case 'integer':
      return `if (!Number.isInteger(v)) ${finding('type', "{ expected: 'integer' }")}\n    else if ((v as number) < ${type.min} || (v as number) > ${type.max}) ${finding('range', `{ min: ${type.min}, max: ${type.max} }`)}`
    case 'number':
      return `if (!Number.isFinite(v)) ${finding('type', "{ expected: 'number' }")}\n    else if ((v as number) < ${type.min} || (v as number) > ${type.max}) ${finding('range', `{ min: ${type.min}, max: ${type.max} }`)}`
    case 'code':
      return text(isCode(type.list.id, 'v'), 'codeList', listed(type.list.id))
    case 'codes':
      return list(members(isCode(type.list.id, 'w'), 'codeList', listed(type.list.id)) + unique(), type.minItems)
    case 'references':
      return list(members(`${use('isIdentifier')}(w)`, 'format', "{ format: 'identifier' }") + unique(), type.minItems)
    case 'object': {
      imports.entities.add(type.entity)
      return `const from = findings.length\n    check${toTypeName(type.entity)}(v, findings, o, root)\n    if (findings.length > from) ${use('nest')}(findings, from, ${quote(name)})`
    }
    case 'objects': {
      imports.entities.add(type.entity)
      const body = [
        '      for (let i = 0; i < v.length; i++) {',
        '        const from = findings.length',
        `        check${toTypeName(type.entity)}(v[i], findings, o, root)`,
        `        if (findings.length > from) ${use('nestAt')}(findings, from, ${quote(name)}, i)`,
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
export type Branch = { name: string; text: string }

/** The warnings about what a later major version will not have: the field itself, and codes of its list. */
function warnings(entity: Entity, field: Field, model: Model, imports: Imports): string {
  const { type, name, deprecated } = field
  const at = `${quote(fieldId(entity, field))}, ${quote(name)}`
  const call = (index: string, use: string | undefined): string => {
    imports.runtime.add('warnDeprecated')
    return `warnDeprecated(findings, ${at}, ${index}${use === undefined ? '' : `, ${quote(use)}`})`
  }
  const own = deprecated === undefined ? [] : [call('undefined', deprecated.use)]
  if (type.kind !== 'code' && type.kind !== 'codes') return own.map((line) => `\n    ${line}`).join('')
  const codes = model.list(type.list.id).codes.flatMap((code) => (code.deprecated === undefined ? [] : [code]))
  const tests = codes.map(({ code, deprecated: mark }) =>
    type.kind === 'code'
      ? `if (v === ${quote(code)}) ${call('undefined', mark?.use)}`
      : `if (Array.isArray(v) && v.includes(${quote(code)})) ${call(`v.indexOf(${quote(code)})`, mark?.use)}`,
  )
  return [...own, ...tests].map((line) => `\n    ${line}`).join('')
}

/** One branch of the walk over the members that are there. */
export function checkField(
  entity: Entity,
  field: Field,
  model: Model,
  imports: Imports,
  members: ReadonlySet<string>,
): Branch {
  const text = check(entity, field, model, imports) + warnings(entity, field, model, imports)
  const body = text.replaceAll('\n', '\n    ')
  return { name: field.name, text: `${keep(field.name, members)}        ${body}` }
}

/** The finding where a field is missing. */
export function checkMissing(
  entity: Entity,
  { name, presence }: Field,
  imports: Imports,
  members: Set<string>,
): string[] {
  if (presence !== 'required' && presence !== 'answered') return []
  imports.runtime.add('fail')
  members.add(name)
  let isMissing = `${parameterOf(name)} === undefined`
  if (presence === 'answered') {
    imports.conditions.add('hasReason')
    members.add('absent')
    isMissing += ` && !hasReason(${parameterOf('absent')}, ${quote(name)})`
  }
  return [
    `  if (${isMissing}) fail(findings, 'required', ${quote(fieldId(entity, name))}, ${quote(name)}, ${presence === 'answered' ? "{ accepts: 'reason' }" : '{}'})`,
  ]
}

/** The branches for reasons, provenance and extensions, which are beside the fields. */
export function checkWrappers(entity: Entity, imports: Imports, members: ReadonlySet<string>): Branch[] {
  if (!isWrapped(entity)) return []
  imports.runtime.add('checkProvenanceMap')
  imports.runtime.add('checkExtensions')
  imports.runtime.add('checkAbsent')
  const name = toTypeName(entity.id)
  imports.entities.add('provenance')
  return [
    {
      name: 'absent',
      text: `${keep('absent', members)}        if (isObject(v)) checkAbsent(v, o, findings, ABSENTABLE_${name}, ${quote(entity.id)})\n        else failWrapper(findings, 'absent')`,
    },
    {
      name: 'provenance',
      text: `${keep('provenance', members)}        checkProvenanceMap(v, findings, ABSENTABLE_${name}, checkProvenance)`,
    },
    { name: 'extensions', text: `        checkExtensions(v, findings, ABSENTABLE_${name})` },
  ]
}
