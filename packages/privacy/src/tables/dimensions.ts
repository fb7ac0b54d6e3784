import { bindColumn, SUPPRESSED_LEAF } from '../hierarchies/bind.ts'
import type { Hierarchy } from '../hierarchies/hierarchy.ts'
import { flatHierarchy, hierarchyOfList } from '../hierarchies/shipped.ts'
import { knownField } from '../plan/release-plan.ts'
import { PrivacyError } from '../privacy-error.ts'
import { membersOf, SUPPRESSED } from '../table/cell.ts'
import { isEmptyColumn } from '../table/empty-column.ts'
import type { Column } from '../table/table.ts'
import { refuseTellingApart } from '../table/telling-apart.ts'
import { nameOfRest, REST } from './category-names.ts'
import { mergeCategories } from './merge-categories.ts'
import { type CategoryPart, type Dimension, type PublishedDimension, TOTAL } from './plan.ts'

/** The categories of a column, and everything that they are counted under; the total is value 0. */
export type Axis = {
  readonly column: string
  readonly values: readonly string[]
  /** By category: the category itself, the wider ones, the total. */
  readonly pathOf: readonly (readonly number[])[]
  readonly published: PublishedDimension
  /** By the name of a merged category, how it is a part. */
  readonly parts: ReadonlyMap<string, CategoryPart>
  /** By category: its values that a list or hierarchy declares; `undefined` if not requested. */
  readonly members?: Scheme['members']
}

/** The categories of a column, and the category of each value in the data. */
export type Scheme = {
  readonly column: string
  readonly categories: readonly {
    readonly name: string
    readonly above: readonly string[]
    readonly part?: CategoryPart
    readonly isUnshown?: boolean
    readonly isEmpty?: boolean
  }[]
  /** The category of a value, by its text. */
  readonly categoryOf: ReadonlyMap<string, number>
  /** By category: its values that a list or hierarchy declares. Unknown for earlier releases. */
  readonly members: readonly (readonly string[])[]
  /**
   * Whether the names of the categories come from a list or hierarchy: a name from the data shows that someone has it.
   */
  readonly isDeclared: boolean
  /** The category of values that have no other; added if there is none. */
  readonly rest: string
}

/** Whether a column has wider values of a hierarchy, as those of a release do. */
function isReleased(column: Column, { values, leafCount }: Hierarchy): boolean {
  const leaves = new Set(values.slice(0, leafCount))
  const wider = new Set(values.slice(leafCount, -1))
  return column.values.some((value) => membersOf(value).some((one) => wider.has(one) && !leaves.has(one)))
}

/**
 * The hierarchy by which small categories of a column are merged, and whether its values come from a list and not from
 * the data.
 */
function hierarchyFor(column: Column, dimension: Dimension): { hierarchy: Hierarchy; isDeclared: boolean } {
  if (typeof dimension !== 'string') return { hierarchy: dimension.hierarchy, isDeclared: true }
  const type = knownField(dimension)?.type
  if (type?.kind === 'code' || type?.kind === 'codes') {
    const hierarchy = hierarchyOfList(type.list)
    // A column of a release also has wider values of the list, which are counted as they are.
    if (!isReleased(column, hierarchy)) return { hierarchy, isDeclared: true }
  }
  // Tables name values even if their counts are hidden.
  refuseTellingApart(column)
  return { hierarchy: flatHierarchy(column.values.filter((value) => value !== SUPPRESSED)), isDeclared: false }
}

/** Settings of merging: see `MergeRequest`. */
export type MergeSettings = { readonly minimum: number; readonly width: number; readonly rest?: string | undefined }

/** Makes the categories of a column: those with fewer people than the minimum are merged. */
export function toScheme(column: Column, dimension: Dimension, { minimum, width, rest }: MergeSettings): Scheme {
  if (column.values.includes(TOTAL)) throw new PrivacyError('valueReserved', { column: column.name })
  if (isEmptyColumn(column) && column.codes.length > 0) throw new PrivacyError('columnEmpty', { column: column.name })
  if (column.codes.length === 0 && typeof dimension === 'string' && knownField(dimension) === undefined)
    return {
      column: column.name,
      categories: [],
      categoryOf: new Map(),
      members: [],
      isDeclared: false,
      rest: rest ?? REST,
    }
  const declared = hierarchyFor(column, dimension)
  const { codes, hierarchy } = bindColumn(column, declared.hierarchy)
  const counts = new Uint32Array(hierarchy.leafCount)
  for (const leaf of codes) if (leaf !== SUPPRESSED_LEAF) counts[leaf] = (counts[leaf] as number) + 1
  const name = nameOfRest(column.name, hierarchy, rest)
  const categories =
    minimum > 1
      ? mergeCategories({ hierarchy, counts, minimum, width, rest: name, isDeclared: declared.isDeclared })
      : mergeCategories({ hierarchy, counts, minimum: 1, width: 1, rest: name, isDeclared: true }).filter(
          ({ leaves }) => leaves.some((leaf) => (counts[leaf] as number) > 0),
        )
  const categoryOf = new Map<string, number>()
  for (const [at, { leaves }] of categories.entries())
    for (const leaf of leaves) categoryOf.set(hierarchy.values[leaf] as string, at)
  const listed = declared.isDeclared ? declared.hierarchy.values.slice(0, declared.hierarchy.leafCount) : []
  const members = categories.map(({ leaves }) =>
    leaves.map((leaf) => hierarchy.values[leaf] as string).filter((value) => listed.includes(value)),
  )
  return { column: column.name, categories, categoryOf, members, isDeclared: declared.isDeclared, rest: name }
}

/** How merged categories are parts, by their names. */
export const partsOf = (
  categories: readonly { readonly name: string; readonly part?: CategoryPart }[],
): Map<string, CategoryPart> =>
  new Map(categories.flatMap(({ name, part }) => (part === undefined ? [] : [[name, part] as const])))

/** The axis of a scheme: its categories, the wider ones, and the total. */
export function toAxis({ column, categories, members }: Pick<Scheme, 'column' | 'categories' | 'members'>): Axis {
  const values = [TOTAL]
  const ids = new Map<string, number>([[TOTAL, 0]])
  const parentOf = new Map<string, string>()
  const pathOf = categories.map(({ name, above }) => {
    const names = [name, ...above, TOTAL]
    for (const [at, one] of names.entries()) {
      if (!ids.has(one)) ids.set(one, values.push(one) - 1)
      if (one !== TOTAL) parentOf.set(one, names[at + 1] as string)
    }
    return names.map((one) => ids.get(one) as number)
  })
  return { column, values, pathOf, published: { column, parentOf }, parts: partsOf(categories), members }
}

/**
 * The category of each value of a column in the data; values that a scheme does not have are counted in its rest, which
 * is added if missing.
 */
export function categoriesOf(column: Column, scheme: Scheme): { scheme: Scheme; codes: Uint32Array } {
  let restAt = scheme.categories.findIndex(({ name }) => name === scheme.rest)
  const categories = [...scheme.categories]
  const byCode = column.values.map((value) => {
    const known = scheme.categoryOf.get(value)
    if (known !== undefined) return known
    if (restAt === -1) restAt = categories.push({ name: scheme.rest, above: [], part: { kind: 'rest' } }) - 1
    return restAt
  })
  return { scheme: { ...scheme, categories }, codes: column.codes.map((code) => byCode[code] as number) }
}
