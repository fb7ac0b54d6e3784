import type { FieldId } from '@tip-standard/core'
import { componentsOf, type TableComponent, TOTAL } from '@tip-standard/privacy/tables'
import { Readings, type Source } from '../dimensions/answers.ts'
import { nameOfUnion } from '../dimensions/codes.ts'
import { type CompiledDimension, compileDimension, dimensionOfField } from '../dimensions/compile-dimension.ts'
import type { Dimension, Indicator, IndicatorUnit } from '../generated/indicator.ts'
import { ReportError } from '../report-error.ts'
import { checkIndicator } from './check-indicator.ts'

/** The dimension that every table of a unit includes; none for events. */
const sharedDimensions: Readonly<Record<IndicatorUnit, string | undefined>> = {
  victims: 'sexAndAge',
  perpetrators: 'perpetratorSex',
  events: undefined,
}

/** Wider groups of sex and age whose counts every report keeps. */
const keptGroups = ['female', 'male']

/**
 * Fields by which the report itself leaves out what does not count, because organisations, and events other than
 * trafficking, come through the gate with the rest.
 */
const leftOutBy: Readonly<Record<IndicatorUnit, readonly FieldId[]>> = {
  victims: [],
  perpetrators: ['perpetrator.kind'],
  events: ['event.kind'],
}

/** The tables of an indicator, each by its dimensions: for everyone, and by the shared dimension too. */
export type IndicatorTables = {
  readonly indicator: Indicator
  readonly all: readonly string[]
  readonly byShared: readonly string[] | undefined
}

/** A cell that a sentence quotes: a name for each dimension of its table. */
type QuotedCell = { readonly columns: readonly string[]; readonly values: readonly string[] }

/**
 * The cells behind the figures of an indicator: the people to whom it applies, and those of them with the codes of the
 * figure.
 */
function quotedBy({ indicator: { of: slices = [], figures }, all, byShared = [] }: IndicatorTables): QuotedCell[] {
  return figures.flatMap(({ of }) => {
    const columns = all.includes(of.dimension) ? all : byShared
    const valuesWith = (wanted: string): string[] =>
      columns.map((id) => {
        const slice = slices.find(({ dimension }) => dimension === id)
        return id === of.dimension ? wanted : slice === undefined ? TOTAL : nameOfUnion(slice.codes)
      })
    return [valuesWith(nameOfUnion(of.codes)), valuesWith(TOTAL)].map((values) => ({ columns, values }))
  })
}

/** What to count of one unit. */
export type UnitPlan = {
  readonly unit: IndicatorUnit
  readonly shared: string | undefined
  readonly dimensions: ReadonlyMap<string, CompiledDimension>
  /** Codes that are counted together, by dimension. */
  readonly unions: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly components: readonly TableComponent[]
  /** Pairs of dimensions that reveal something about each other. */
  readonly dependent: readonly (readonly [string, string])[]
  readonly indicators: readonly IndicatorTables[]
  /** The groups of the shared dimension that figures count together, each by its name. */
  readonly kept: readonly string[]
  /** The cells that sentences quote. */
  readonly quoted: readonly QuotedCell[]
  /** Fields without which too many people would be counted. */
  readonly leftOutBy: readonly FieldId[]
  /** Every field that the tables depend on. */
  readonly needs: readonly FieldId[]
}

/** The tables of an indicator: if it is limited to some people, the dimensions that limit it come first. */
function tablesOf(indicator: Indicator, shared: string | undefined): IndicatorTables {
  const { of = [], by } = indicator
  const slices = of.map(({ dimension }) => dimension)
  const own = [...new Set([...slices, ...by])].filter((one) => one !== shared)
  const isOfSome = shared !== undefined && slices.includes(shared)
  const isByOne = by.filter((one) => one !== shared).length <= 1
  const withShared = shared === undefined ? undefined : [shared, ...own]
  if (withShared !== undefined && shared !== undefined && by.includes(shared))
    return { indicator, all: withShared, byShared: undefined }
  return {
    indicator,
    all: isOfSome && withShared !== undefined ? withShared : own,
    byShared: isByOne ? withShared : undefined,
  }
}

/** Names what dimensions depend on: a field, or some of its entries if no dimension covers all of them. */
function sourceNames(compiled: ReadonlyMap<string, CompiledDimension>): (id: string) => readonly string[] {
  const whole = new Set(
    [...compiled.values()].flatMap(({ sources }) =>
      sources.filter(({ where }) => where === undefined).map(({ path }) => path),
    ),
  )
  return (id) => [
    id,
    ...(compiled.get(id)?.sources ?? []).map(({ path, where }) =>
      where === undefined || whole.has(path) ? path : `${path} ${where}`,
    ),
  ]
}

/** Whether one of two sources reveals something about the other: all entries of a field include some of them. */
const isAbout = (one: Source, other: Source): boolean =>
  one.path === other.path && (one.where === undefined || other.where === undefined || one.where === other.where)

/** Pairs of dimensions that reveal something about each other, by what they depend on. */
function dependentPairs(compiled: ReadonlyMap<string, CompiledDimension>): [string, string][] {
  const all = [...compiled]
  return all.flatMap(([one, { sources }], at) =>
    all
      .slice(at + 1)
      .filter(([, other]) => sources.some((own) => other.sources.some((beside) => isAbout(own, beside))))
      .map(([other]): [string, string] => [one, other]),
  )
}

const unionsIn = ({ of = [], figures }: Indicator): readonly { dimension: string; codes: readonly string[] }[] => [
  ...of,
  ...figures.map((figure) => figure.of),
]

/** Plans what is counted about one unit for its indicators. Throws a `ReportError` for an indicator that cannot be counted. */
export function planUnit(
  unit: IndicatorUnit,
  indicators: readonly Indicator[],
  dimensionOf: (id: string) => Dimension | undefined,
): UnitPlan {
  const shared = sharedDimensions[unit]
  const compiled = new Map<string, CompiledDimension>()
  const readings = new Readings(unit)
  const compile = (id: string): void => {
    if (compiled.has(id)) return
    const dimension = id.includes('.') ? dimensionOfField(id, unit) : dimensionOf(id)
    if (dimension === undefined) throw new ReportError('unknownDimension', `There is no dimension ${id}.`)
    if (dimension.unit !== unit)
      throw new ReportError(
        'wrongUnit',
        `The dimension ${id} is asked of ${dimension.unit}, and what is counted is ${unit}.`,
      )
    compiled.set(id, compileDimension(dimension, readings))
  }
  if (shared !== undefined) compile(shared)
  const tables = indicators.map((indicator) => tablesOf(indicator, shared))
  const unions = new Map<string, string[][]>()
  for (const { indicator, all, byShared = [] } of tables) {
    for (const id of [...all, ...byShared]) compile(id)
    const own = new Set([...all, ...byShared, ...(shared === undefined ? [] : [shared])])
    checkIndicator(indicator, new Map([...compiled].filter(([id]) => own.has(id))), shared !== undefined)
    for (const { dimension, codes } of unionsIn(indicator)) {
      unions.set(dimension, [...(unions.get(dimension) ?? []), [...codes]])
    }
  }
  const asked = tables
    .flatMap(({ all, byShared }) => [all, byShared ?? []])
    .filter((table) => table.some((id) => id !== shared))
  return {
    unit,
    shared,
    dimensions: compiled,
    unions,
    indicators: tables,
    leftOutBy: leftOutBy[unit],
    components: componentsOf(asked, shared, sourceNames(compiled)),
    dependent: dependentPairs(compiled),
    kept: [
      ...keptGroups,
      ...indicators.flatMap(({ figures }) =>
        figures.flatMap(({ of }) => (of.dimension === shared ? [nameOfUnion(of.codes)] : [])),
      ),
    ],
    quoted: tables.flatMap(quotedBy),
    needs: [...new Set([...compiled.values()].flatMap(({ needs }) => needs))],
  }
}
