/** What a condition comes to when some answers are known and all others can be anything: every outcome that is possible. */

import { partsOf, walkXPath, type XPathExpression } from '../xpath/expression.ts'
import { xpathFunctions } from '../xpath/functions.ts'
import type { Form } from './form.ts'
import type { SurveyRow } from './survey-rows.ts'

/** A value that a part of an expression can have; `any` depends on other answers, `unjudged` on what is not evaluated here. */
export type Value = string | number | boolean | Unknown

/** A value that is not known, and why. */
export type Unknown = { readonly why: 'any' | 'unjudged' }

export const any: Unknown = { why: 'any' }
export const unjudged: Unknown = { why: 'unjudged' }

/** More outcomes than this are not followed. */
const mostOutcomes = 64
const mostDepth = 40

const unique = (values: readonly Value[]): readonly Value[] => {
  const found = [...new Set(values)]
  return found.length > mostOutcomes ? [unjudged] : found
}

/** Every outcome of a function of two parts. */
const combine = (
  left: readonly Value[],
  right: readonly Value[],
  apply: (a: Value, b: Value) => readonly Value[],
): readonly Value[] => unique(left.flatMap((a) => right.flatMap((b) => apply(a, b))))

type Text = string | Unknown
const asText = (value: Value): Text => (typeof value === 'object' ? value : toText(value))
const toText = (value: string | number | boolean): string => String(value)
const toNumber = (value: string | number | boolean): number =>
  typeof value === 'string' ? (value.trim() === '' ? Number.NaN : Number(value)) : Number(value)

/** Whether a value holds; engines differ about the texts of a calculated truth. */
function toTruth(value: Value): readonly Value[] {
  if (value === any) return [true, false]
  if (value === unjudged || value === 'true' || value === 'false') return [unjudged]
  return [typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value)]
}

function compare(by: string, a: Value, b: Value): readonly Value[] {
  if (a === unjudged || b === unjudged) return [unjudged]
  if (typeof a === 'object' || typeof b === 'object') return [true, false]
  if (by === '=' || by === '!=') {
    if (typeof a === 'boolean' || typeof b === 'boolean')
      return combine(toTruth(a), toTruth(b), (x, y) =>
        typeof x === 'boolean' && typeof y === 'boolean' ? [(x === y) === (by === '=')] : [unjudged],
      )
    const isSame =
      typeof a === 'number' || typeof b === 'number' ? toNumber(a) === toNumber(b) : toText(a) === toText(b)
    return [isSame === (by === '=')]
  }
  const [x, y] = [toNumber(a), toNumber(b)]
  return [by === '<' ? x < y : by === '<=' ? x <= y : by === '>' ? x > y : x >= y]
}

function calculate(by: string, a: Value, b: Value): readonly Value[] {
  if (a === unjudged || b === unjudged) return [unjudged]
  if (typeof a === 'object' || typeof b === 'object') return [any]
  const [x, y] = [toNumber(a), toNumber(b)]
  if (by === '+') return [x + y]
  if (by === '-') return [x - y]
  if (by === '*') return [x * y]
  return [by === 'div' ? x / y : x % y]
}

/** Both, or one of two, where either may be unknown: the outcome that decides alone does so. */
function join(deciding: boolean, a: Value, b: Value): readonly Value[] {
  if (a === deciding || b === deciding) return [deciding]
  return a === unjudged || b === unjudged ? [unjudged] : [!deciding]
}

type TextFunction = (...texts: string[]) => string | number | boolean

const textFunctions: Readonly<Record<string, TextFunction>> = {
  string: (text) => text,
  number: (text) => toNumber(text),
  int: (text) => Math.trunc(toNumber(text)),
  round: (text) => Math.round(toNumber(text)),
  once: (text) => text,
  concat: (...texts) => texts.join(''),
  contains: (text, part) => text.includes(part),
  'starts-with': (text, part) => text.startsWith(part),
  'ends-with': (text, part) => text.endsWith(part),
  'string-length': (text) => [...text].length,
  'normalize-space': (text) => text.trim().replace(/\s+/g, ' '),
  selected: (text, code) => text.split(/\s+/).includes(code.trim()),
  'count-selected': (text) => text.split(/\s+/).filter(Boolean).length,
}

/** Evaluates conditions of a form under some answers. */
export class Evaluator {
  readonly #form: Form
  /** The answers that are known, each with what it can be. */
  readonly #answers: ReadonlyMap<SurveyRow, readonly Value[]>
  /** The rows that depend on these answers. */
  readonly #gates: ReadonlySet<SurveyRow>
  readonly #asked = new Map<SurveyRow, readonly Value[]>()
  readonly #values = new Map<SurveyRow, readonly Value[]>()
  #depth = 0

  constructor(form: Form, answers: ReadonlyMap<SurveyRow, readonly Value[]>, gates: ReadonlySet<SurveyRow>) {
    this.#form = form
    this.#answers = answers
    this.#gates = gates
  }

  /** Whether a row is asked: its own condition and those of the groups around it. */
  isAsked(row: SurveyRow): readonly Value[] {
    const known = this.#asked.get(row)
    if (known) return known
    this.#asked.set(row, [unjudged])
    const own = this.#relevant(row)
    const around = row.parent ? this.isAsked(row.parent) : [true]
    const asked = combine(around, own, (a, b) => join(false, a, b))
    this.#asked.set(row, asked)
    return asked
  }

  #relevant(row: SurveyRow): readonly Value[] {
    const cell = this.#form.cell(row, 'relevant')
    if (!cell) return [true]
    if (/^(yes|true)$/i.test(cell.text)) return [true]
    if (/^(no|false)$/i.test(cell.text)) return [false]
    const expression = this.#form.expression(row, 'relevant')
    return expression ? this.#truth(expression, row) : [unjudged]
  }

  #truth(expression: XPathExpression, at: SurveyRow): readonly Value[] {
    return unique(this.#evaluate(expression, at).flatMap(toTruth))
  }

  #evaluate(expression: XPathExpression, at: SurveyRow): readonly Value[] {
    if (this.#depth > mostDepth) return [unjudged]
    this.#depth++
    const values = this.#outcomes(expression, at)
    this.#depth--
    return values
  }

  #outcomes(expression: XPathExpression, at: SurveyRow): readonly Value[] {
    switch (expression.kind) {
      case 'number':
      case 'text':
        return [expression.value]
      case 'reference': {
        const row = expression.isLastSaved ? undefined : this.#form.find(expression.name)
        return row ? this.#valueOf(row) : [any]
      }
      case 'negation':
        return combine([0], this.#evaluate(expression.operand, at), (a, b) => calculate('-', a, b))
      case 'binary':
        return this.#binary(expression, at)
      case 'call':
        return this.#call(expression, at)
      case 'filter':
        return this.#filter(expression, at)
      case 'path': {
        const row = this.#rowOf(expression, at)
        if (!row) return [unjudged]
        const isOfEntries = typeof expression.from !== 'string' && expression.from.kind === 'filter'
        const entries = isOfEntries ? this.#evaluate(expression.from as XPathExpression, at) : [any]
        return unique(
          entries.flatMap((entry) =>
            entry === '' ? [''] : isOfEntries ? ['', ...this.#valueOf(row)] : this.#valueOf(row),
          ),
        )
      }
      default:
        return expression satisfies never
    }
  }

  #binary(expression: XPathExpression & { kind: 'binary' }, at: SurveyRow): readonly Value[] {
    const { operator, left, right } = expression
    if (operator === 'and' || operator === 'or')
      return combine(this.#truth(left, at), this.#truth(right, at), (a, b) => join(operator === 'or', a, b))
    if (operator === '|') return this.#unknown(expression)
    const apply = ['=', '!=', '<', '<=', '>', '>='].includes(operator) ? compare : calculate
    return combine(this.#evaluate(left, at), this.#evaluate(right, at), (a, b) => apply(operator, a, b))
  }

  #call(call: XPathExpression & { kind: 'call' }, at: SurveyRow): readonly Value[] {
    const { name } = call
    const [first, second, third] = call.arguments
    const [least, most] = xpathFunctions.get(name) ?? [0, 0]
    // A call with too few or too many arguments is reported elsewhere; its value is unknown.
    if (call.arguments.length < least || call.arguments.length > most) return this.#unknown(call)
    if (name === 'true' || name === 'false') return [name === 'true']
    if (!first) return this.#unknown(call)
    if (name === 'boolean') return this.#truth(first, at)
    if (name === 'not') return this.#truth(first, at).map((value) => (typeof value === 'boolean' ? !value : value))
    if (name === 'if' && second && third)
      return unique(
        this.#truth(first, at).flatMap((test) =>
          test === unjudged ? [unjudged] : this.#evaluate(test === true ? second : third, at),
        ),
      )
    if (name === 'coalesce' && second)
      return unique(this.#evaluate(first, at).flatMap((value) => (value === '' ? this.#evaluate(second, at) : [value])))
    // None of no entries, and nothing where each entry adds nothing; otherwise their number decides.
    if (name === 'count' || name === 'count-non-empty' || name === 'sum')
      return unique(this.#evaluate(first, at).map((value) => this.#ofEntries(value, name)))
    if (name === 'indexed-repeat') return unique(['', ...this.#evaluate(first, at)])
    const apply = textFunctions[name]
    if (!apply || (name === 'round' && second)) return this.#unknown(call)
    let lists: readonly (readonly Text[])[] = [[]]
    for (const argument of call.arguments) {
      const values = this.#evaluate(argument, at).map(asText)
      lists = lists.flatMap((list) => values.map((value) => [...list, value]))
      if (lists.length > mostOutcomes) return [unjudged]
    }
    return unique(
      lists.map((list) => {
        if (list.includes(unjudged)) return unjudged
        return list.includes(any) ? any : apply(...(list as string[]))
      }),
    )
  }

  #ofEntries(value: Value, name: string): Value {
    if (typeof value === 'object') return value
    if (name === 'sum') return value === '' || toNumber(value) === 0 ? 0 : any
    return value === '' ? 0 : any
  }

  /** Entries of a repeat that fit: the empty text where none can, otherwise any number of them. */
  #filter(expression: XPathExpression & { kind: 'filter' }, at: SurveyRow): readonly Value[] {
    const row = this.#rowOf(expression.of, at)
    if (!row) return this.#unknown(expression)
    const fits = expression.predicates
      .map((predicate) => this.#truth(predicate, row))
      .reduce((a, b) => combine(a, b, (x, y) => join(false, x, y)), [true])
    if (fits.includes(unjudged)) return [unjudged]
    return fits.includes(true) ? ['', any] : ['']
  }

  /** The row that a reference or a path of plain steps leads to. */
  #rowOf(expression: XPathExpression, at: SurveyRow): SurveyRow | undefined {
    if (expression.kind === 'reference') return expression.isLastSaved ? undefined : this.#form.find(expression.name)
    if (expression.kind === 'filter') return this.#rowOf(expression.of, at)
    if (expression.kind === 'call') return expression.name === 'current' ? at : undefined
    if (expression.kind !== 'path') return undefined
    const { from, steps } = expression
    let row = from === 'here' ? at : from === 'root' ? undefined : this.#rowOf(from, at)
    if (from !== 'here' && from !== 'root' && !row) return undefined
    for (const { axis, test, predicates } of from === 'root' ? steps.slice(1) : steps) {
      if (predicates.length > 0) return undefined
      if (axis === 'self') continue
      if (axis === 'parent') row = row?.parent
      else if (axis !== 'child') return undefined
      else {
        const found = (this.#form.named.get(test) ?? []).filter(({ parent }) => parent === row)
        if (found.length !== 1) return undefined
        ;[row] = found
      }
    }
    return row
  }

  #valueOf(row: SurveyRow): readonly Value[] {
    const known = this.#answers.get(row) ?? this.#values.get(row)
    if (known) return known
    const calculation = this.#form.cell(row, 'calculation')
    if (row.kind !== 'question' || !calculation) return [any]
    this.#values.set(row, [unjudged])
    const expression = this.#form.expression(row, 'calculation')
    const made = expression ? this.#evaluate(expression, row) : [unjudged]
    // What is not asked has no value.
    const values = unique(
      this.isAsked(row).flatMap((asked): readonly Value[] => {
        if (asked !== true) return [asked === false ? '' : unjudged]
        return made.map(asText)
      }),
    )
    this.#values.set(row, values)
    return values
  }

  /** What is not evaluated here: it can be anything, unless the answers that are known are part of it. */
  #unknown(expression: XPathExpression): readonly Value[] {
    const isOpen = [...walkXPath(expression)].some((part) => {
      if (part.kind === 'path') return partsOf(part).length === 0
      const row = part.kind === 'reference' ? this.#form.find(part.name) : undefined
      return row !== undefined && this.#gates.has(row)
    })
    return [isOpen ? unjudged : any]
  }
}
