import type { FieldId, Json } from '@tip-standard/core'
import { fieldsNamed, testOf } from '@tip-standard/core/conditions'
import type { DimensionValues, IndicatorUnit } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'
import {
  type AnswerReader,
  BLANK,
  type CompiledReading,
  entityOf,
  firstAnswer,
  NONE,
  type Readings,
} from './answers.ts'
import { bandOf } from './bands.ts'
import { codeOfReason, reasons } from './codes.ts'
import type { Outline } from './hierarchy.ts'
import { daysBetween, periodOf } from './periods.ts'

/** How to read values: the categories of one person or event, and what the categories are. */
export type Values = {
  readonly readings: readonly CompiledReading[]
  readonly categorise: (entry: Json, record: Json) => readonly string[]
  readonly outline: Outline
  /** Fields that conditions name. */
  readonly named?: readonly FieldId[]
  readonly isSeveral: boolean
}

const toCode = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))

const reasonCodes = new Map<string, readonly [string]>()

/** The category of a reason; always the same list object. */
function reasonCode(reason: string = BLANK): readonly [string] {
  let code = reasonCodes.get(reason)
  if (code === undefined) {
    code = [codeOfReason(reason)]
    reasonCodes.set(reason, code)
  }
  return code
}

/** The category of a number outside every band: the question does not apply. */
const OUTSIDE = /* @__PURE__ */ codeOfReason(NONE)

/** Whether several answers are possible: the field has several codes, or is in a list of entries. */
const canBeSeveral = ({ field: { type }, isOfList }: CompiledReading): boolean => type.kind === 'codes' || isOfList

/** The codes of a field; none if only the data show them. */
function declaredCodes({ field: { type } }: CompiledReading): Outline {
  if (type.kind === 'boolean') return { kind: 'codes', codes: ['yes', 'no'] }
  if (type.kind === 'code' || type.kind === 'codes') return { kind: 'list', list: type.list }
  return { kind: 'found' }
}

/** Reads the codes of a list; other codes are no answer. */
function codesOfList(read: AnswerReader, outline: Outline): (entry: Json, record: Json) => readonly string[] {
  const known = outline.kind === 'codes' ? new Set(outline.codes) : undefined
  const single = new Map<unknown, readonly string[]>()
  const ofOne = (value: unknown): readonly string[] => {
    const code = toCode(value)
    return known?.has(code) === false ? reasonCode(BLANK) : [code]
  }
  return (entry, record) => {
    const { values, reason } = read(entry, record)
    if (values.length === 0) return reasonCode(reason)
    if (values.length > 1) {
      const codes = values.map(toCode).filter((code) => known?.has(code) !== false)
      return codes.length === 0 ? reasonCode(BLANK) : codes
    }
    const [value] = values
    let codes = single.get(value)
    if (codes === undefined) {
      codes = ofOne(value)
      single.set(value, codes)
    }
    return codes
  }
}

type Kind = DimensionValues['kind']
type ValuesOf<K extends Kind> = Extract<DimensionValues, { kind: K }>

function compileCodes(values: ValuesOf<'codes'>, readings: Readings): Values {
  const from = values.from.map((one) => readings.of(one))
  const [first] = from as [CompiledReading]
  const outline = declaredCodes(first)
  return {
    readings: from,
    outline,
    isSeveral: from.some(canBeSeveral),
    categorise: codesOfList(firstAnswer(from), outline),
  }
}

function compileGroups(values: ValuesOf<'groups'>, readings: Readings): Values {
  const from = values.from.map((one) => readings.of(one))
  const groupOf = new Map(values.groups.flatMap(({ code, codes }) => codes.map((one) => [one, code] as const)))
  const read = codesOfList(firstAnswer(from), { kind: 'found' })
  const toGroup = (code: string): string => (code.startsWith('?') ? code : (groupOf.get(code) ?? values.rest.code))
  const listOf = new Map<string, readonly string[]>()
  const ofOne = (code: string): readonly string[] => {
    let list = listOf.get(code)
    if (list === undefined) {
      list = [toGroup(code)]
      listOf.set(code, list)
    }
    return list
  }
  return {
    readings: from,
    isSeveral: from.some(canBeSeveral),
    outline: { kind: 'codes', codes: [...values.groups.map(({ code }) => code), values.rest.code] },
    categorise: (entry, record) => {
      const codes = read(entry, record)
      return codes.length === 1 ? ofOne(codes[0] as string) : codes.map(toGroup)
    },
  }
}

function compileCases(values: ValuesOf<'cases'>, _readings: Readings, unit: IndicatorUnit): Values {
  const { cases } = values
  const isSeveral = values.several === true
  const entity = entityOf(unit)
  const conditions = cases.flatMap(({ code, when }) => (when === undefined ? [] : [{ code, when }]))
  const named = conditions.map(({ when }) => fieldsNamed(when, { entity, parent: 'caseRecord' }))
  if (named.some((one) => one === undefined))
    throw new ReportError('unknownPath', `A condition names what ${entity} does not have.`)
  const asked = conditions.map(({ code, when }) => ({ code, own: [code], holds: testOf(when) }))
  const find = (entry: Json, record: Json): readonly string[] => {
    const scope = { entity: entry, parent: record, root: record }
    let found: readonly string[] = []
    for (const one of asked) {
      if (!one.holds(scope)) continue
      if (!isSeveral) return one.own
      found = found.length === 0 ? one.own : [...found, one.code]
    }
    return found
  }
  return {
    readings: [],
    isSeveral,
    outline: { kind: 'cases', cases },
    named: named.flatMap((one) => [...(one ?? [])]),
    categorise: (entry, record) => {
      const found = find(entry, record)
      return found.length === 0 ? reasonCode(BLANK) : found
    },
  }
}

function compilePeriod(values: ValuesOf<'period'>, readings: Readings): Values {
  const from = values.from.map((one) => readings.of(one))
  const read = firstAnswer(from)
  return {
    readings: from,
    isSeveral: false,
    outline: { kind: 'period', unit: values.unit },
    categorise: (entry, record) => {
      const { values: dates, reason } = read(entry, record)
      const [first] = dates.map((date) => periodOf(date, values.unit)).filter((one) => one !== undefined)
      return first === undefined ? reasonCode(reason) : [first]
    },
  }
}

function compileDays(values: ValuesOf<'days'>, readings: Readings): Values {
  const [start, end] = [readings.of(values.start), readings.of(values.end)]
  return {
    readings: [start, end],
    isSeveral: false,
    outline: { kind: 'codes', codes: values.bands.map(({ code }) => code) },
    categorise: (entry, record) => {
      const to = end.read(entry, record)
      if (to.values.length === 0) return reasonCode(to.reason)
      const from = start.read(entry, record)
      const days = daysBetween(from.values, to.values)
      return days === undefined ? reasonCode(from.reason) : [bandOf(days, values.bands) ?? OUTSIDE]
    },
  }
}

function compileNumber(values: ValuesOf<'number'>, readings: Readings): Values {
  const from = values.from.map((one) => readings.of(one))
  const read = firstAnswer(from)
  return {
    readings: from,
    isSeveral: false,
    outline: { kind: 'codes', codes: values.bands.map(({ code }) => code) },
    categorise: (entry, record) => {
      const { values: numbers, reason } = read(entry, record)
      const number = numbers.find((one) => typeof one === 'number')
      return number === undefined ? reasonCode(reason) : [bandOf(number, values.bands) ?? OUTSIDE]
    },
  }
}

function compileAnswered(values: ValuesOf<'answered'>, readings: Readings): Values {
  const from = values.from.map((one) => readings.of(one))
  const read = firstAnswer(from)
  return {
    readings: from,
    isSeveral: false,
    // This dimension counts why there is no answer.
    outline: { kind: 'codes', codes: [values.answer.code, ...reasons] },
    categorise: (entry, record) => {
      const { values: found, reason = BLANK } = read(entry, record)
      if (found.length > 0) return [values.answer.code]
      return reasons.some((one) => one === reason) ? [reason] : reasonCode(reason)
    },
  }
}

const compilers: {
  readonly [K in Kind]: (values: ValuesOf<K>, readings: Readings, unit: IndicatorUnit) => Values
} = {
  codes: compileCodes,
  groups: compileGroups,
  cases: compileCases,
  period: compilePeriod,
  days: compileDays,
  number: compileNumber,
  answered: compileAnswered,
}

/** Compiles how to read the values of a dimension, with one compiler for each kind. */
export function compileValues(unit: IndicatorUnit, values: DimensionValues, readings: Readings): Values {
  const compile = compilers[values.kind] as (values: DimensionValues, readings: Readings, unit: IndicatorUnit) => Values
  return compile(values, readings, unit)
}
