import type { FieldId, Json } from '@tip-standard/core'
import { type FieldInfo, field, fields } from '@tip-standard/core/metadata'
import type { Hierarchy } from '@tip-standard/privacy'
import type { Dimension, IndicatorUnit } from '../generated/indicator.ts'
import type { CategoryKind } from '../model/report.ts'
import { type CompiledReading, Readings, type Source } from './answers.ts'
import { checkDefinition, checkReadings, codesOfField } from './check-dimension.ts'
import { kindOf } from './codes.ts'
import { compileValues } from './compile-values.ts'
import { isCountable, isDate } from './countable.ts'
import { type Outline, placesOf, sizeOfList, toHierarchy } from './hierarchy.ts'
import { sourcesOf } from './sources.ts'

/** A compiled dimension of people or events. */
export type CompiledDimension = {
  readonly id: string
  readonly isSeveral: boolean
  /** Whether the categories are declared, or come from the data. */
  readonly isDeclared: boolean
  readonly isSensitive: boolean
  /** Every field that it reads. */
  readonly needs: readonly FieldId[]
  /** What it depends on; dimensions with a common source reveal something about each other. */
  readonly sources: readonly Source[]
  /**
   * The position of a code in the dimension's own order; `undefined` if it has none, so that the most frequent come
   * first.
   */
  readonly placeOf: ((code: string) => number) | undefined
  /** Whether the categories are years or quarters. */
  readonly isPeriod: boolean
  /** Whether the code exists; always true if only the data show which codes there are. */
  readonly has: (code: string) => boolean
  /** The category that a code represents. */
  readonly kindOf: (code: string) => Exclude<CategoryKind, 'total'>
  /** The categories of one person or event: at least one, each once, in order. */
  readonly categorise: (entry: Json, record: Json) => readonly string[]
  /** The categories and the wider ones; `found` has the codes from the data. */
  readonly hierarchyOf: (found: ReadonlySet<string>) => Hierarchy
}

const isSensitive = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity === 'sensitive' && identifiability === 'none'

/** Longer lists are sorted by size, because no one reads them from beginning to end. */
const LONGEST_READ = 12

/** Whether codes have no order of their own: they come from the data, are sets, or belong to a long list. */
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

/** The codes of a dimension; none if only the data show them. */
function declared(outline: Outline, [first]: readonly CompiledReading[]): ReadonlySet<string> | undefined {
  if (outline.kind === 'codes') return new Set(outline.codes)
  if (outline.kind === 'cases') return new Set(outline.cases.map(({ code }) => code))
  return outline.kind === 'list' && first !== undefined ? codesOfField(first.field) : undefined
}

/**
 * Compiles a dimension; `readings` shares answers with other dimensions. Throws a `ReportError` for one that names what
 * the standard does not have, or what must not be counted.
 */
export function compileDimension(
  dimension: Dimension,
  readings: Readings = new Readings(dimension.unit),
): CompiledDimension {
  const { id, unit, values, several } = dimension
  checkDefinition(dimension)
  const made = compileValues(unit, values, readings)
  const needs = [...new Set([...made.readings.flatMap((one) => one.needs), ...(made.named ?? [])])]
  // Any field may be counted by whether it has an answer.
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
    sources: sourcesOf(values.kind, made.readings, made.named ?? []),
    categorise: (entry, record) => tidy(made.categorise(entry, record)),
    placeOf: hasNoOrder(outline) ? undefined : placesOf(outline),
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
