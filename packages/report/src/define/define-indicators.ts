import type { Catalogue } from '../catalogue.ts'
import { planUnit } from '../counting/unit-plan.ts'
import { compileDimension } from '../dimensions/compile-dimension.ts'
import type { Dimension, Indicator, IndicatorSet } from '../generated/indicator.ts'
import { ReportError, type ReportErrorCode } from '../report-error.ts'
import { standardCatalogue } from '../standard-catalogue.ts'
import { shapeProblems } from './shape.ts'

/** A fault in indicators that a partner wrote; it repeats nothing of them but ids. */
export type IndicatorFinding = {
  readonly code: ReportErrorCode | 'shape'
  /** Where it is, such as `indicators[0].by`. */
  readonly at: string
  /** What is wrong, in a sentence. */
  readonly message: string
}

/** A catalogue with a partner's own indicators, or the reasons why they cannot be counted. */
export type DefinedIndicators =
  | { readonly ok: true; readonly catalogue: Catalogue; readonly sets: readonly string[] }
  | { readonly ok: false; readonly findings: readonly IndicatorFinding[] }

/** The content of a file of indicators. */
type IndicatorFile = {
  readonly sets?: readonly IndicatorSet[]
  readonly dimensions?: readonly Dimension[]
  readonly indicators: readonly Indicator[]
}

/** The default set, for indicators in a file without sets. */
const ownSet = (indicators: readonly Indicator[]): IndicatorSet => ({
  id: 'own',
  title: 'Our own indicators',
  definition: 'Indicators that were added to those of the standard.',
  indicators: indicators.map(({ id }) => id),
})

/** The name that commands use for all sets together. */
const ALL = 'all'

/** Returns the reason why something cannot be counted, if it cannot. */
function tried(at: string, count: () => unknown): IndicatorFinding[] {
  try {
    count()
    return []
  } catch (error) {
    if (error instanceof ReportError) return [{ code: error.code, at, message: error.message }]
    throw error
  }
}

/** Finds ids that occur twice, among these or in the catalogue. */
function doubled(list: string, own: readonly { id: string }[], known: readonly { id: string }[]): IndicatorFinding[] {
  const seen = new Set(known.map(({ id }) => id))
  return own.flatMap(({ id }, place): IndicatorFinding[] => {
    const isNew = !seen.has(id)
    seen.add(id)
    const message = `The id ${id} is taken: by the standard, or by another one in this file.`
    return isNew ? [] : [{ code: 'doubled', at: `${list}[${place}].id`, message }]
  })
}

/** Finds ids that sets name but that do not exist. */
function unknownInSets(sets: readonly IndicatorSet[], { indicators }: Catalogue): IndicatorFinding[] {
  return sets.flatMap(({ id, indicators: named }, place): IndicatorFinding[] => [
    ...(id === ALL
      ? [{ code: 'doubled' as const, at: `sets[${place}].id`, message: `The id ${ALL} stands for all sets.` }]
      : []),
    ...named.flatMap((one, at): IndicatorFinding[] =>
      indicators.some((known) => known.id === one)
        ? []
        : [
            {
              code: 'unknownIndicator',
              at: `sets[${place}].indicators[${at}]`,
              message: `There is no indicator ${one}.`,
            },
          ],
    ),
  ])
}

/**
 * Adds indicators that a partner wrote as JSON, `{ sets?, dimensions?, indicators }` in the shape of
 * `schemas/indicator.schema.json`, to those of the standard; without sets of their own, they form the set `own`.
 * Findings report what cannot be counted: paths, dimensions and codes that do not exist, fields by which no one may be
 * counted, and ids that are taken. Never throws, no matter what the JSON is, and repeats nothing of it but ids.
 */
export function defineIndicators(json: unknown, catalogue: Catalogue = standardCatalogue): DefinedIndicators {
  const problems = shapeProblems(json)
  if (problems.length > 0)
    return {
      ok: false,
      findings: problems.map(({ at, problem }) => ({ code: 'shape', at, message: `${at || 'The file'} ${problem}.` })),
    }
  const { dimensions = [], indicators, sets = [ownSet(indicators)] } = json as IndicatorFile
  const joined: Catalogue = {
    sets: [...catalogue.sets, ...sets],
    indicators: [...catalogue.indicators, ...indicators],
    dimensions: [...catalogue.dimensions, ...dimensions],
  }
  const dimensionOf = (id: string): Dimension | undefined => joined.dimensions.find((one) => one.id === id)
  const inDimensions = dimensions.flatMap((one, place) => tried(`dimensions[${place}]`, () => compileDimension(one)))
  const findings = [
    ...doubled('sets', sets, catalogue.sets),
    ...doubled('dimensions', dimensions, catalogue.dimensions),
    ...doubled('indicators', indicators, catalogue.indicators),
    ...unknownInSets(sets, joined),
    ...inDimensions,
    // A fault in a dimension is reported once, not for each indicator that counts by it.
    ...indicators
      .flatMap((one, place) => tried(`indicators[${place}]`, () => planUnit(one.unit, [one], dimensionOf)))
      .filter(({ message }) => !inDimensions.some((known) => known.message === message)),
  ]
  return findings.length > 0 ? { ok: false, findings } : { ok: true, catalogue: joined, sets: sets.map(({ id }) => id) }
}
