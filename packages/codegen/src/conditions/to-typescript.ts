/** Compiles a condition to a TypeScript expression over `o` (the entity), `parent` and `root`. */

import type { Code, CodeList, Condition } from '@tip-standard/dictionary'
import type { Model } from '../model.ts'
import { quote } from '../model.ts'

/** Where constants of a condition (bounds, parents) are kept, and which functions it calls. */
export type Output = { calls: Set<string>; constants: Map<string, string> }

function access(path: string, scope: string, out: Output): string {
  const [base, rest] = path.startsWith('/')
    ? ['root', path.slice(1)]
    : path.startsWith('../')
      ? ['parent', path.slice(3)]
      : [scope, path]
  const steps = rest.split('.')
  if (steps.length === 1) return `${base}[${quote(rest)}]`
  out.calls.add('valueAt')
  return `valueAt(${base}, ${steps.map(quote).join(', ')})`
}

function constant(name: string, list: CodeList, entry: (code: Code) => string, model: Model, out: Output): string {
  const id = `${list.id}${name}`
  const { codes } = model.list(list.id)
  out.constants.set(id, `const ${id}: ${name} = { ${codes.map(entry).filter(Boolean).join(', ')} }`)
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
  const inner = (that: Condition, within: string): string => toTypeScript(that, model, out, within)
  const member = scope === 'o' ? 'm' : `${scope}m`

  if ('present' in condition) return `${at(condition.field)} !== undefined`
  if ('answered' in condition) {
    const [base, field] = condition.field.startsWith('../')
      ? ['parent', condition.field.slice(3)]
      : [scope, condition.field]
    return call('isAnswered', base, quote(field))
  }
  if ('in' in condition && 'field' in condition) {
    const value = at(condition.field)
    return `(${condition.in.map((code) => `${value} === ${literal(code)}`).join(' || ')})`
  }
  if ('provenance' in condition) {
    const source = call('sourceOf', scope, quote(condition.provenance))
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
  if ('every' in condition) return call('every', at(condition.every), `(${member}) => ${inner(condition.that, member)}`)
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
  if ('notAfter' in condition) return call('isNotAfter', ...condition.notAfter.map(at))
  if ('differ' in condition) return call('areDifferent', ...condition.differ.map(at))
  if ('startsWith' in condition) return call('startsWith', ...condition.startsWith.map(at))
  if ('withinBand' in condition) {
    const { value, band, list } = condition.withinBand
    const bounds = constant(
      'Bounds',
      list,
      (code) => `${code.code}: [${code.min ?? 0}, ${code.max ?? 'Infinity'}]`,
      model,
      out,
    )
    return call('isInBand', at(value), at(band), bounds)
  }
  if ('childOf' in condition) {
    const { child, parent, list } = condition.childOf
    const entry = (code: Code): string =>
      code.parent === undefined ? '' : `${quote(code.code)}: ${quote(code.parent)}`
    return call('haveParents', at(child), at(parent), constant('Parents', list, entry, model, out))
  }
  if ('resolves' in condition) return call('resolve', at(condition.resolves), at(condition.to))
  if ('uniqueBy' in condition)
    return call('areUniqueBy', at(condition.uniqueBy), `[${condition.keys.map(quote).join(', ')}]`)
  if ('all' in condition) return `(${condition.all.map((part) => inner(part, scope)).join(' && ')})`
  if ('any' in condition) return `(${condition.any.map((part) => inner(part, scope)).join(' || ')})`
  if ('not' in condition) return `!(${inner(condition.not, scope)})`
  return unanswered(condition)
}

/** Does not compile where a new kind of condition has not been answered. */
export function unanswered(condition: never): never {
  throw new Error(`No answer for the condition ${Object.keys(condition).join(', ')}.`)
}
