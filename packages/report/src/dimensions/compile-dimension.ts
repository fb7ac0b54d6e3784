import type { FieldId, Json } from '@tip-standard/core'
import { fieldsNamed, testOf } from '@tip-standard/core/conditions'
import { type FieldInfo, field, fields } from '@tip-standard/core/metadata'
import type { Hierarchy } from '@tip-standard/privacy'
import type { Category, Dimension, DimensionValues, IndicatorUnit } from '../generated/indicator.ts'
import type { CategoryKind } from '../model/report.ts'
import { ReportError } from '../report-error.ts'
import {
  type AnswerReader,
  BLANK,
  type CompiledReading,
  entityOf,
  firstAnswer,
  NONE,
  Readings,
  type Source,
} from './answers.ts'
import { bandOf } from './bands.ts'
import { checkDefinition, checkReadings, codesOfField } from './check-dimension.ts'
import { codeOfReason, kindOf, reasons } from './codes.ts'
import { isCountable, isDate } from './countable.ts'
import { type Outline, sizeOfList, toHierarchy } from './hierarchy.ts'
import { daysBetween, periodOf } from './periods.ts'

/** A dimension that can be asked of people or events. */
export type CompiledDimension = {
  readonly id: string
  readonly isSeveral: boolean
  /** Whether the categories are declared, or those that were found. */
  readonly isDeclared: boolean
  readonly isSensitive: boolean
  /** Every field that it reads. */
  readonly needs: readonly FieldId[]
  /** What it follows from; dimensions that have a source in common say something about each other. */
  readonly sources: readonly Source[]
  /** Whether the codes have no order of their own, so that those come first that most people have. */
  readonly isBySize: boolean
  /** Whether the categories are years or quarters. */
  readonly isPeriod: boolean
  /** Whether there is such a code; any, where only the data show which there are. */
  readonly has: (code: string) => boolean
  /** What a code stands for. */
  readonly kindOf: (code: string) => Exclude<CategoryKind, 'total'>
  /** The categories of one person or event: at least one, each once, in order. */
  readonly categorise: (entry: Json, record: Json) => readonly string[]
  /** The categories and the wider ones; `found` holds the codes that were found. */
  readonly hierarchyOf: (found: ReadonlySet<string>) => Hierarchy
}

/** How values are read: the categories of one person or event, and what the categories are. */
type Values = {
  readonly readings: readonly CompiledReading[]
  readonly categorise: (entry: Json, record: Json) => readonly string[]
  readonly outline: Outline
  /** Fields that conditions name. */
  readonly named?: readonly FieldId[]
  readonly isSeveral: boolean
}

const isSensitive = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity === 'sensitive' && identifiability === 'none'

const toCode = (value: unknown): string => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value))

const reasonCodes = new Map<string, readonly [string]>()

/** The category of a reason; the same list each time. */
function reasonCode(reason: string = BLANK): readonly [string] {
  let code = reasonCodes.get(reason)
  if (code === undefined) {
    code = [codeOfReason(reason)]
    reasonCodes.set(reason, code)
  }
  return code
}

/** The category of a number that no band holds: nobody asked about it. */
const OUTSIDE = /* @__PURE__ */ codeOfReason(NONE)

/** Whether several answers are possible: a field of several codes, or one of a list of entries. */
const canBeSeveral = ({ field: { type }, isOfList }: CompiledReading): boolean => type.kind === 'codes' || isOfList

/** The codes that a field can have, and none where only the data show them. */
function declaredCodes({ field: { type } }: CompiledReading): Outline {
  if (type.kind === 'boolean') return { kind: 'codes', codes: ['yes', 'no'] }
  if (type.kind === 'code' || type.kind === 'codes') return { kind: 'list', list: type.list }
  return { kind: 'found' }
}

/** Reads codes that a list has; others are no answer. */
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

function compileCases(unit: IndicatorUnit, cases: readonly Category[], several: boolean): Values {
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
      if (!several) return one.own
      found = found.length === 0 ? one.own : [...found, one.code]
    }
    return found
  }
  return {
    readings: [],
    isSeveral: several,
    outline: { kind: 'cases', cases },
    named: named.flatMap((one) => [...(one ?? [])]),
    categorise: (entry, record) => {
      const found = find(entry, record)
      return found.length === 0 ? reasonCode(BLANK) : found
    },
  }
}

function compileValues(unit: IndicatorUnit, values: DimensionValues, readings: Readings): Values {
  switch (values.kind) {
    case 'codes': {
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
    case 'groups': {
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
    case 'cases':
      return compileCases(unit, values.cases, values.several === true)
    case 'period': {
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
    case 'days': {
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
    case 'number': {
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
    case 'answered': {
      const from = values.from.map((one) => readings.of(one))
      const read = firstAnswer(from)
      return {
        readings: from,
        isSeveral: false,
        // Why there is no answer is what is asked here.
        outline: { kind: 'codes', codes: [values.answer.code, ...reasons] },
        categorise: (entry, record) => {
          const { values: found, reason = BLANK } = read(entry, record)
          if (found.length > 0) return [values.answer.code]
          return reasons.some((one) => one === reason) ? [reason] : reasonCode(reason)
        },
      }
    }
    default:
      return values satisfies never
  }
}

/** Fields that a condition names, as sources: without dates, which are known to the day, and without what holds fields that it names too. */
const sourcesNamed = (ids: readonly FieldId[]): Source[] =>
  ids.filter((id) => isCountable(field(id)) && !isDate(field(id))).map((path) => ({ path }))

/** Lists that are longer than this are looked up by size, not read from the beginning to the end. */
const LONGEST_READ = 12

/** Whether codes have no order of their own: they were found, are sets, or are of a long list. */
function hasNoOrder(outline: Outline): boolean {
  if (outline.kind === 'list') return sizeOfList(outline.list) > LONGEST_READ
  return outline.kind === 'found' || outline.kind === 'sets'
}

/** A few codes, each once, in order. */
function inOrder(codes: readonly string[]): string[] {
  const own: string[] = []
  for (const code of codes) {
    let at = own.length
    while (at > 0 && (own[at - 1] as string) > code) at--
    if (own[at - 1] !== code) own.splice(at, 0, code)
  }
  return own
}

/** The codes that a dimension has; none where only the data show them. */
function declared(outline: Outline, [first]: readonly CompiledReading[]): ReadonlySet<string> | undefined {
  if (outline.kind === 'codes') return new Set(outline.codes)
  if (outline.kind === 'cases') return new Set(outline.cases.map(({ code }) => code))
  return outline.kind === 'list' && first !== undefined ? codesOfField(first.field) : undefined
}

/**
 * Compiles a dimension; `readings` holds those of others that are asked together with it. Throws a `ReportError` for one that names what the standard does not have, or what
 * must not be counted.
 */
export function compileDimension(
  dimension: Dimension,
  readings: Readings = new Readings(dimension.unit),
): CompiledDimension {
  const { id, unit, values, several } = dimension
  checkDefinition(dimension)
  const made = compileValues(unit, values, readings)
  const needs = [...new Set([...made.readings.flatMap((one) => one.needs), ...(made.named ?? [])])]
  // That there is an answer may be counted of any field.
  const shown =
    values.kind === 'answered' ? [] : [...made.readings.map((one) => one.field), ...(made.named ?? []).map(field)]
  checkReadings(dimension, made.readings, [...made.readings.flatMap(({ asked }) => asked), ...(made.named ?? [])])
  const isSet = several === 'set' && made.isSeveral
  const tidy = (codes: readonly string[]): readonly string[] => {
    if (codes.length === 1) return codes
    const own = inOrder(codes)
    return isSet ? [own.join('+')] : own
  }
  const outline: Outline = isSet ? { kind: 'sets', of: made.outline } : made.outline
  const noAnswers = new Set(
    values.kind === 'cases' ? values.cases.flatMap(({ code, isNoAnswer }) => (isNoAnswer === true ? [code] : [])) : [],
  )
  const known = declared(outline, made.readings)
  const isOpen = outline.kind === 'found' || (outline.kind === 'sets' && outline.of.kind === 'found')
  return {
    id,
    needs,
    isDeclared: !isOpen,
    isSeveral: made.isSeveral && !isSet,
    isSensitive: shown.some((one) => isCountable(one) && !isDate(one) && isSensitive(one)),
    sources: [
      ...made.readings.filter((one) => !isDate(one.field) || values.kind === 'period').map(({ source }) => source),
      ...sourcesNamed(made.named ?? []),
    ],
    categorise: (entry, record) => tidy(made.categorise(entry, record)),
    isBySize: hasNoOrder(outline),
    isPeriod: values.kind === 'period',
    has: (code) => known?.has(code) !== false,
    kindOf: (code) => (noAnswers.has(code) ? 'missing' : kindOf(code)),
    hierarchyOf: (found) => toHierarchy(outline, found),
  }
}

/** The dimension of a field: its codes. */
export const dimensionOfField = (id: string, unit: IndicatorUnit): Dimension => ({
  id,
  unit,
  title: fields.find((one) => one.id === id)?.label ?? id,
  definition: '',
  values: { kind: 'codes', from: [{ path: id }] },
})
