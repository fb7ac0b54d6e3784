/** The indicators: as data for any program, and as constants for the package that counts them. */

import type { Dimension, Indicator, IndicatorSet } from '@tip-standard/dictionary'
import { readText } from '../generated-files.ts'
import { checkIndicators } from '../indicators/check.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import { DictionaryError, header, type Model } from '../model.ts'

const SOURCE = 'packages/dictionary/src/indicators'
const TARGET = 'packages/report/src/generated'

/** The shape of an indicator, and the source of the standard's names in it. */
const SHAPE = `${SOURCE}/indicator.ts`

const ABOUT_SET =
  'Indicators that are reported together. A dimension in `by` or `of` is one of dimensions.json, or the id of a field, which stands for the codes of ' +
  'that field. Every table of victims is by `sexAndAge` as well. `unit` names a counting rule of counting-rules.json. `docs/reference/indicators.md` explains it.'

const ABOUT_DIMENSIONS =
  'What indicators count by. A path is a field of the case record, or of an object in it; `where` is asked of the entry that the path begins at, `when` ' +
  'of the person or event that is counted. Of several fields the first with an answer is read.'

const rows = (items: readonly unknown[]): string => items.map((item) => `  ${JSON.stringify(item)},`).join('\n')

/** `sdg-16-2-2` → `sdg1622`, `rwanda-study` → `rwandaStudy`. */
const constantOf = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Assigns each indicator to the first set that names it, so that it is written once. */
function ownOf(model: Model): Map<IndicatorSet, Indicator[]> {
  const own = new Map<IndicatorSet, Indicator[]>(model.indicatorSets.map((set) => [set, []]))
  for (const indicator of model.indicators) {
    const set = model.indicatorSets.find(({ indicators }) => indicators.includes(indicator.id))
    if (set !== undefined) own.get(set)?.push(indicator)
  }
  return own
}

function emitShape(): string {
  const shape = readText(SHAPE)
  if (shape === undefined) throw new DictionaryError(`${SHAPE} is not there.`)
  const ofCore = shape
    .replace(
      "import type { Condition, SourceId } from './names.ts'",
      "import type { Condition } from '@tip-standard/core/conditions'",
    )
    .replaceAll('SourceId', 'string')
  return `${header(SHAPE)}\n${ofCore}`
}

const emitSet = (set: IndicatorSet, own: readonly Indicator[]): string => `${header(SOURCE)}
import type { Indicator, IndicatorSet } from '../indicator.ts'

/** Indicators of this set and of no set before it. */
export const ${constantOf(set.id)}Indicators: readonly Indicator[] = [
${rows(own)}
]

/** ${set.title}. */
export const ${constantOf(set.id)}Set: IndicatorSet = ${JSON.stringify(set)}
`

const emitDimensions = (dimensions: readonly Dimension[]): string => `${header(`${SOURCE}/dimensions`)}
import type { Dimension } from '../indicator.ts'

/** Everything by which the indicators of the standard count. */
export const dimensions: readonly Dimension[] = [
${rows(dimensions)}
]
`

/**
 * The parts of a dimension that a page needs to show its name and its categories; without its counting, which is the
 * largest part.
 */
const LABELS = [
  'id',
  'title',
  'values',
  'kind',
  'from',
  'path',
  'groups',
  'rest',
  'cases',
  'bands',
  'answer',
  'code',
  'label',
]

const emitLabels = (dimensions: readonly Dimension[]): string => `${header(`${SOURCE}/dimensions`)}
import type { LabelledDimension } from '../../model/labelled-dimension.ts'

/** The names of everything by which the indicators of the standard count, and of its categories. */
export const labelledDimensions: readonly LabelledDimension[] = [
${dimensions.map((one) => `  ${JSON.stringify(one, LABELS)},`).join('\n')}
]
`

function emitIndex(sets: readonly IndicatorSet[]): string {
  const list = (ending: string): string => sets.map(({ id }) => `${constantOf(id)}${ending}`).join(', ')
  const imports = sets.map(({ id }) => `import { ${constantOf(id)}Indicators, ${constantOf(id)}Set } from './${id}.ts'`)
  return `${header(SOURCE)}
import type { Indicator, IndicatorSet } from '../indicator.ts'
${imports.join('\n')}

export { dimensions } from './dimensions.ts'

/** Every indicator of the standard, once. */
export const indicators: readonly Indicator[] = /* @__PURE__ */ [${list('Indicators')}].flat()

/** The sets in which indicators are reported. */
export const indicatorSets: readonly IndicatorSet[] = [${list('Set')}]
`
}

/** The sources of indicators: their titles, and whether their texts were available. */
function emitSources({ indicators, sources }: Model): string {
  const named = new Set(
    indicators.flatMap((one) => [
      ...one.sources,
      ...one.figures.flatMap(({ published }) => (published === undefined ? [] : [published.source])),
    ]),
  )
  const isSecondHand = (id: string): boolean => ['thirdParty', 'recalled'].includes(sources[id]?.read ?? '')
  const titles = [...named].sort().map((id) => `  ${id}: ${JSON.stringify(sources[id]?.title)},`)
  const secondHand = [...named].sort().filter(isSecondHand)
  return `${header('packages/dictionary/src/sources')}
/** The titles of the sources that indicators name, by their ids. */
export const indicatorSources: { readonly [id: string]: string } = {
${titles.join('\n')}
}

/** Those of them whose texts were not at hand: what the standard has from them was reported by others, or recalled. */
export const secondHandSources: readonly string[] = ${JSON.stringify(secondHand)}
`
}

function setData({ id, title, definition, indicators }: IndicatorSet, model: Model): string {
  const held = indicators.map((name) => model.indicators.find((one) => one.id === name))
  return toJsonFile({ ...dataHead(model.version, ABOUT_SET), id, title, definition }, { indicators: held })
}

/** schemas/next/indicators */
export function emitIndicatorData(model: Model): Record<string, string> {
  const data = model.indicatorSets.map((set): [string, string] => [
    `schemas/next/indicators/${set.id}.json`,
    setData(set, model),
  ])
  return {
    ...Object.fromEntries(data),
    'schemas/next/indicators/dimensions.json': toJsonFile(dataHead(model.version, ABOUT_DIMENSIONS), {
      dimensions: model.dimensions,
    }),
  }
}

/** packages/report/src/generated/{indicator.ts,indicators}, schemas/next/indicators */
export function emitIndicators(model: Model): Record<string, string> {
  checkIndicators(model)
  const constants = [...ownOf(model)].map(([set, own]): [string, string] => [
    `${TARGET}/indicators/${set.id}.ts`,
    emitSet(set, own),
  ])
  return {
    ...emitIndicatorData(model),
    ...Object.fromEntries(constants),
    [`${TARGET}/indicator.ts`]: emitShape(),
    [`${TARGET}/indicators/dimensions.ts`]: emitDimensions(model.dimensions),
    [`${TARGET}/indicators/labelled-dimensions.ts`]: emitLabels(model.dimensions),
    [`${TARGET}/sources.ts`]: emitSources(model),
    [`${TARGET}/indicators/index.ts`]: emitIndex(model.indicatorSets),
  }
}
