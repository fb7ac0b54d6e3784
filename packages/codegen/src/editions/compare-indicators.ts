/** What changed of the indicators between two versions: whether figures can still be compared. */

import { changed } from './compare-fields.ts'
import type { Edition, EditionIndicator } from './edition.ts'
import { type Difference, difference } from './kinds.ts'
import { pairs } from './pairs.ts'

type Data = { readonly [member: string]: unknown }

/** Texts for people, wherever they are in an indicator or a dimension. */
const WORDS = ['title', 'question', 'denominator', 'notReadAs', 'says', 'label', 'definition']

/** The same without its words. */
const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, member: unknown) => (WORDS.includes(key) ? undefined : member)))

const figuresOf = (indicator: EditionIndicator): Map<string, Data> =>
  new Map(((indicator['figures'] ?? []) as Data[]).map((figure) => [String(figure['id']), figure]))

/** The denominator of a figure; figures published elsewhere are a source beside it. */
const counted = (figures: ReadonlyMap<string, Data>, ids: readonly string[]): Data =>
  Object.fromEntries(ids.map((id) => [id, figures.get(id)?.['of']]))

const published = (figures: ReadonlyMap<string, Data>, ids: readonly string[]): Data =>
  Object.fromEntries(ids.map((id) => [id, figures.get(id)?.['published']]))

function compareIndicator(before: EditionIndicator, after: EditionIndicator): Difference[] {
  const [was, is] = [figuresOf(before), figuresOf(after)]
  const { added, removed } = pairs(was, is)
  const kept = [...was.keys()].filter((id) => is.has(id))
  const countsOther =
    changed(before, after, ['unit', 'of', 'by', 'per']) ||
    removed.length > 0 ||
    changed({ figures: counted(was, kept) }, { figures: counted(is, kept) }, ['figures'])
  if (countsOther) return [difference('indicatorChanged', after.id)]
  const wordsOf = (figures: ReadonlyMap<string, Data>): unknown => kept.map((id) => figures.get(id)?.['title'])
  const isReworded =
    changed(before, after, ['title', 'question', 'denominator', 'notReadAs', 'says', 'picture']) ||
    changed({ titles: wordsOf(was) }, { titles: wordsOf(is) }, ['titles'])
  const hasOtherSources =
    changed(before, after, ['sources', 'sourceRef', 'lens']) ||
    changed({ shares: published(was, kept) }, { shares: published(is, kept) }, ['shares'])
  return [
    ...added.map((figure) => difference('figureAdded', `${after.id}.${String(figure['id'])}`)),
    ...(isReworded ? [difference('wordingChanged', after.id)] : []),
    ...(hasOtherSources ? [difference('sourcesChanged', after.id)] : []),
  ]
}

function compareDimension(before: EditionIndicator, after: EditionIndicator): Difference[] {
  const sorts = changed({ of: withoutWords(before) }, { of: withoutWords(after) }, ['of'])
  if (sorts) return [difference('dimensionChanged', after.id)]
  return changed({ of: before }, { of: after }, ['of']) ? [difference('wordingChanged', after.id)] : []
}

function compareSets(before: Edition, after: Edition): Difference[] {
  return pairs(before.indicatorSets, after.indicatorSets).kept.flatMap(([one, other]) => [
    ...other.indicators
      .filter((id) => !one.indicators.includes(id))
      .map((id) => difference('indicatorListed', `${other.id}.${id}`)),
    ...one.indicators
      .filter((id) => !other.indicators.includes(id))
      .map((id) => difference('indicatorUnlisted', `${other.id}.${id}`)),
    ...(changed(one, other, ['title', 'definition']) ? [difference('wordingChanged', other.id)] : []),
  ])
}

/** Every difference between the indicators of two versions; sets that are new or gone are files that are. */
export function compareIndicators(before: Edition, after: Edition): Difference[] {
  const indicators = pairs(before.indicators, after.indicators)
  const dimensions = pairs(before.dimensions, after.dimensions)
  return [
    ...indicators.added.map(({ id }) => difference('indicatorAdded', id)),
    ...indicators.removed.map(({ id }) => difference('indicatorRemoved', id)),
    ...indicators.kept.flatMap(([one, other]) => compareIndicator(one, other)),
    ...dimensions.added.map(({ id }) => difference('dimensionAdded', id)),
    ...dimensions.removed.map(({ id }) => difference('dimensionRemoved', id)),
    ...dimensions.kept.flatMap(([one, other]) => compareDimension(one, other)),
    ...compareSets(before, after),
  ]
}
