/** Compiles a condition to a TypeScript expression over `o` (the entity), `parent` and `root`. */

import { type Code, type CodeList, type Condition, type ConditionCases, foldCondition } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'
import { quote } from '../model.ts'

/**
 * The dependencies of a condition: the functions it calls, the constants it needs, and the members of the entity, which
 * are passed as parameters because the walk over the members has already read them.
 */
export type Output = { calls: Set<string>; constants: Map<string, string>; members: Set<string> }

/** The context of an expression: its dependencies, and the variables that hold its entity and the surrounding one. */
type Context = { model: Model; out: Output; scope: string; around: string }

/** The parameter for a member of the entity. */
export const parameterOf = (member: string): string => `$${member}`

/** The variable at the start of a path, and the steps from there. */
function startOf(path: string, { scope, around }: Context): [base: string, rest: string] {
  if (path.startsWith('/')) return ['root', path.slice(1)]
  if (path.startsWith('../')) return ['parent', path.slice(3)]
  return path.startsWith('^/') ? [around, path.slice(2)] : [scope, path]
}

function at(path: string, context: Context): string {
  const { out } = context
  const [base, rest] = startOf(path, context)
  const isOwn = base === 'o'
  const [first = '', ...steps] = rest.split('.')
  if (isOwn) out.members.add(first)
  const start = isOwn ? parameterOf(first) : `${base}[${quote(first)}]`
  if (steps.length > 0) out.calls.add('memberOf')
  return steps.reduce((value, step) => `memberOf(${value}, ${quote(step)})`, start)
}

function constant(name: string, list: CodeList, entry: (code: Code) => string, model: Model, out: Output): string {
  const id = `${list.id}${name}`
  const { codes } = model.list(list.id)
  out.constants.set(
    id,
    `const ${id}: ${name} = /* @__PURE__ */ new Map([${codes.map(entry).filter(Boolean).join(', ')}])`,
  )
  return id
}

const literal = (value: string | boolean): string => (typeof value === 'string' ? quote(value) : String(value))

function call({ out }: Context, name: string, ...args: string[]): string {
  out.calls.add(name)
  return `${name}(${args.join(', ')})`
}

/** A constraint costs nothing if a value of the entity is missing. */
function unless(paths: readonly string[], constraint: string, context: Context): string {
  const own = paths.map((path) => at(path, context)).filter((value) => value.startsWith('$'))
  return own.length === 0 ? constraint : `(${own.map((value) => `${value} === undefined || `).join('')}${constraint})`
}

/** A function that returns whether a condition holds for an entry of a list. */
function ofEntry(that: Condition, context: Context): string {
  const entry = context.scope === 'o' ? 'm' : `${context.scope}m`
  return `(${entry}) => ${foldCondition(that, cases, { ...context, scope: entry, around: context.scope })}`
}

const isAnyOf = (value: string, values: readonly (string | boolean)[]): string =>
  `(${values.map((one) => `${value} === ${literal(one)}`).join(' || ')})`

const inner = (parts: readonly Condition[], context: Context): string[] =>
  nearestFirst(parts.map((part) => foldCondition(part, cases, context)))

const cases: ConditionCases<CodeList, Context, string> = {
  present: ({ field }, context) => `${at(field, context)} !== undefined`,
  answered: ({ field }, context) => {
    if (field.startsWith('../')) return call(context, 'isAnswered', 'parent', quote(field.slice(3)))
    if (context.scope !== 'o') return call(context, 'isAnswered', context.scope, quote(field))
    const reason = call(context, 'hasReason', at('absent', context), quote(field))
    return `(${at(field, context)} !== undefined || ${reason})`
  },
  in: ({ field, values }, context) => isAnyOf(at(field, context), values),
  includesAny: ({ field, values }, context) =>
    call(context, 'includesAny', at(field, context), `[${values.map(quote).join(', ')}]`),
  atLeast: ({ field, value }, context) => call(context, 'isWithin', at(field, context), String(value), 'Infinity'),
  atMost: ({ field, value }, context) => call(context, 'isWithin', at(field, context), '-Infinity', String(value)),
  countAtLeast: ({ field, count }, context) => `${call(context, 'countOf', at(field, context))} >= ${count}`,
  ageOn: ({ birth, on, atLeast, atMost }, context) => {
    const dates = [at(birth, context), at(on, context)]
    const parts: string[] = []
    if (atLeast !== undefined) parts.push(call(context, 'isAgedAtLeast', ...dates, String(atLeast)))
    if (atMost !== undefined) parts.push(call(context, 'isAgedAtMost', ...dates, String(atMost)))
    return `(${parts.join(' && ')})`
  },
  provenance: ({ field, values }, context) =>
    isAnyOf(call(context, 'sourceOf', at('provenance', context), quote(field)), values),
  some: ({ field, that }, context) => call(context, 'some', at(field, context), ofEntry(that, context)),
  every: ({ field, that }, context) =>
    unless([field], call(context, 'every', at(field, context), ofEntry(that, context)), context),
  someReferred: ({ field, to, that }, context) =>
    call(context, 'someReferred', at(field, context), at(to, context), ofEntry(that, context)),
  everyReferred: ({ field, to, that }, context) =>
    call(context, 'everyReferred', at(field, context), at(to, context), ofEntry(that, context)),
  notAfter: ({ fields }, context) =>
    unless(fields, call(context, 'isNotAfter', ...fields.map((path) => at(path, context))), context),
  notAbove: ({ fields }, context) =>
    unless(fields, call(context, 'isNotAbove', ...fields.map((path) => at(path, context))), context),
  subset: ({ fields }, context) =>
    unless(fields, call(context, 'isSubset', ...fields.map((path) => at(path, context))), context),
  ascending: ({ field, keys }, context) =>
    unless([field], call(context, 'areAscending', at(field, context), `[${keys.map(quote).join(', ')}]`), context),
  spanInBand: ({ unit, from, to, band, list }, context) => {
    const [first, last, code] = [at(from, context), at(to, context), at(band, context)]
    const bands = context.model.list(list.id).codes.map(({ code: one, min = 0, max }) => {
      const span = call(context, 'isSpanWithin', quote(unit), first, last, String(min), String(max ?? 'Infinity'))
      return `(${code} !== ${quote(one)} || ${span})`
    })
    return unless([from, to, band], `(${bands.join(' && ')})`, context)
  },
  differ: ({ fields }, context) =>
    unless(fields, call(context, 'areDifferent', ...fields.map((path) => at(path, context))), context),
  startsWith: ({ fields }, context) =>
    unless(fields, call(context, 'startsWith', ...fields.map((path) => at(path, context))), context),
  withinBand: ({ value, band, list }, context) => {
    const [number, code] = [at(value, context), at(band, context)]
    const bands = context.model.list(list.id).codes.map(({ code: one, min = 0, max }) => {
      const range = call(context, 'isWithin', number, String(min), String(max ?? 'Infinity'))
      return `(${code} !== ${quote(one)} || ${range})`
    })
    return `(typeof ${number} !== 'number' || ${code} === undefined || (${bands.join(' && ')}))`
  },
  childOf: ({ child, parent, list }, context) => {
    const entry = (code: Code): string =>
      code.parent === undefined ? '' : `[${quote(code.code)}, ${quote(code.parent)}]`
    const parents = constant('Parents', list, entry, context.model, context.out)
    return unless(
      [child, parent],
      call(context, 'haveParents', at(child, context), at(parent, context), parents),
      context,
    )
  },
  resolves: ({ field, to }, context) =>
    unless([field], call(context, 'resolve', at(field, context), at(to, context)), context),
  uniqueBy: ({ field, keys }, context) =>
    unless([field], call(context, 'areUniqueBy', at(field, context), `[${keys.map(quote).join(', ')}]`), context),
  holder: ({ that }, context) => foldCondition(that, cases, { ...context, scope: 'parent', around: context.scope }),
  all: ({ of }, context) => `(${inner(of, context).join(' && ')})`,
  any: ({ of }, context) => `(${inner(of, context).join(' || ')})`,
  not: ({ of }, context) => `!(${foldCondition(of, cases, context)})`,
}

/** The expression for a condition over the entity that the validator checks. */
export function toTypeScript(condition: Condition, model: Model, out: Output): string {
  return foldCondition(condition, cases, { model, out, scope: 'o', around: 'o' })
}

const isFar = (expression: string): number => (/\b(parent|root)\b/.test(expression) ? 1 : 0)

/** Expressions over the entity's own members come before those that reach outside, which are slower. */
export function nearestFirst(expressions: readonly string[]): string[] {
  return [...expressions].sort((a, b) => isFar(a) - isFar(b))
}
