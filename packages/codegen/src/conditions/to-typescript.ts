/** Compiles a condition to a TypeScript expression over `o` (the entity), `parent` and `root`. */

import type { Code, CodeList, Condition } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'
import { quote } from '../model.ts'

/**
 * What a condition uses: the functions it calls, the constants it needs, and the members of the entity, which are handed to
 * it as parameters: the walk over the members has read them already.
 */
export type Output = { calls: Set<string>; constants: Map<string, string>; members: Set<string> }

/** The parameter that holds a member of the entity. */
export const parameterOf = (member: string): string => `$${member}`

function access(path: string, scope: string, out: Output): string {
  const isOwn = scope === 'o' && !path.startsWith('/') && !path.startsWith('../')
  const [base, rest] = path.startsWith('/')
    ? ['root', path.slice(1)]
    : path.startsWith('../')
      ? ['parent', path.slice(3)]
      : [scope, path]
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

/** The expression for a condition; `scope` is the variable that holds the entity which the condition is about. */
export function toTypeScript(condition: Condition, model: Model, out: Output, scope = 'o'): string {
  const at = (path: string): string => access(path, scope, out)
  const call = (name: string, ...args: string[]): string => {
    out.calls.add(name)
    return `${name}(${args.join(', ')})`
  }
  /** A constraint costs nothing where a value of the entity is not there. */
  const unless = (paths: readonly string[], constraint: string): string => {
    const own = paths.map(at).filter((value) => value.startsWith('$'))
    return own.length === 0 ? constraint : `(${own.map((value) => `${value} === undefined || `).join('')}${constraint})`
  }
  const inner = (that: Condition, within: string): string => toTypeScript(that, model, out, within)
  const member = scope === 'o' ? 'm' : `${scope}m`

  if ('present' in condition) return `${at(condition.field)} !== undefined`
  if ('answered' in condition) {
    const { field } = condition
    if (field.startsWith('../')) return call('isAnswered', 'parent', quote(field.slice(3)))
    if (scope !== 'o') return call('isAnswered', scope, quote(field))
    return `(${at(field)} !== undefined || ${call('hasReason', at('absent'), quote(field))})`
  }
  if ('in' in condition && 'field' in condition) {
    const value = at(condition.field)
    return `(${condition.in.map((code) => `${value} === ${literal(code)}`).join(' || ')})`
  }
  if ('provenance' in condition) {
    const source = call('sourceOf', at('provenance'), quote(condition.provenance))
    return `(${condition.in.map((code) => `${source} === ${quote(code)}`).join(' || ')})`
  }
  if ('includesAny' in condition)
    return call('includesAny', at(condition.field), `[${condition.includesAny.map(quote).join(', ')}]`)
  if ('atLeast' in condition) return call('isWithin', at(condition.field), String(condition.atLeast), 'Infinity')
  if ('atMost' in condition) return call('isWithin', at(condition.field), '-Infinity', String(condition.atMost))
  if ('countAtLeast' in condition) return `${call('countOf', at(condition.field))} >= ${condition.countAtLeast}`
  if ('ageOn' in condition) {
    const { birth, on, atLeast, atMost } = condition.ageOn
    const parts: string[] = []
    if (atLeast !== undefined) parts.push(call('isAgedAtLeast', at(birth), at(on), String(atLeast)))
    if (atMost !== undefined) parts.push(call('isAgedAtMost', at(birth), at(on), String(atMost)))
    return `(${parts.join(' && ')})`
  }
  if ('some' in condition) return call('some', at(condition.some), `(${member}) => ${inner(condition.that, member)}`)
  if ('every' in condition)
    return unless(
      [condition.every],
      call('every', at(condition.every), `(${member}) => ${inner(condition.that, member)}`),
    )
  if ('someReferred' in condition)
    return call(
      'someReferred',
      at(condition.someReferred),
      at(condition.to),
      `(${member}) => ${inner(condition.that, member)}`,
    )
  if ('everyReferred' in condition)
    return call(
      'everyReferred',
      at(condition.everyReferred),
      at(condition.to),
      `(${member}) => ${inner(condition.that, member)}`,
    )
  if ('notAfter' in condition) return unless(condition.notAfter, call('isNotAfter', ...condition.notAfter.map(at)))
  if ('differ' in condition) return unless(condition.differ, call('areDifferent', ...condition.differ.map(at)))
  if ('startsWith' in condition)
    return unless(condition.startsWith, call('startsWith', ...condition.startsWith.map(at)))
  if ('withinBand' in condition) {
    const { value, band, list } = condition.withinBand
    const bands = model.list(list.id).codes.map(({ code, min = 0, max }) => {
      const range = call('isWithin', at(value), String(min), String(max ?? 'Infinity'))
      return `${at(band)} !== ${quote(code)} || ${range}`
    })
    return `(typeof ${at(value)} !== 'number' || ${at(band)} === undefined || (${bands.map((one) => `(${one})`).join(' && ')}))`
  }
  if ('childOf' in condition) {
    const { child, parent, list } = condition.childOf
    const entry = (code: Code): string =>
      code.parent === undefined ? '' : `[${quote(code.code)}, ${quote(code.parent)}]`
    return unless(
      [child, parent],
      call('haveParents', at(child), at(parent), constant('Parents', list, entry, model, out)),
    )
  }
  if ('resolves' in condition)
    return unless([condition.resolves], call('resolve', at(condition.resolves), at(condition.to)))
  if ('uniqueBy' in condition)
    return unless(
      [condition.uniqueBy],
      call('areUniqueBy', at(condition.uniqueBy), `[${condition.keys.map(quote).join(', ')}]`),
    )
  if ('all' in condition) return `(${nearestFirst(condition.all.map((part) => inner(part, scope))).join(' && ')})`
  if ('any' in condition) return `(${nearestFirst(condition.any.map((part) => inner(part, scope))).join(' || ')})`
  if ('not' in condition) return `!(${inner(condition.not, scope)})`
  return unanswered(condition)
}

const isFar = (expression: string): number => (/\b(parent|root)\b/.test(expression) ? 1 : 0)

/** Expressions over the entity's own members before those that reach out of it, which cost more. */
export function nearestFirst(expressions: readonly string[]): string[] {
  return [...expressions].sort((a, b) => isFar(a) - isFar(b))
}

/** Does not compile where a new kind of condition has not been answered. */
export function unanswered(condition: never): never {
  throw new Error(`No answer for the condition ${Object.keys(condition).join(', ')}.`)
}
