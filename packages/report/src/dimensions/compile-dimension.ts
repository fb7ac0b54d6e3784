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
  /** The place of a code in their own order; not given where they have none, so that those come first that most people have. */
  readonly placeOf: ((code: string) => number) | undefined
  /** Whether the categories are years or quarters. */
  readonly isPeriod: boolean
  /** Whether there is such a code; any, where only the data show which there are. */
  readonly has: (code: string) => boolean
  /** The category that a code represents. */
  readonly kindOf: (code: string) => Exclude<CategoryKind, 'total'>
  /** The categories of one person or event: at least one, each once, in order. */
  readonly categorise: (entry: Json, record: Json) => readonly string[]
  /** The categories and the wider ones; `found` holds the codes that were found. */
  readonly hierarchyOf: (found: ReadonlySet<string>) => Hierarchy
}

const isSensitive = ({ sensitivity, identifiability }: FieldInfo): boolean =>
  sensitivity === 'sensitive' && identifiability === 'none'

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
 * Compiles a dimension; `readings` holds those of others that are asked together with it. Throws a `ReportError` for
 * one that names what the standard does not have, or what must not be counted.
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
