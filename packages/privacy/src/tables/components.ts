/** Tables that have to be protected together, and their dimensions, without the one that every table may share. */
export type TableComponent = { readonly dimensions: readonly string[]; readonly tables: readonly (readonly string[])[] }

/**
 * Divides tables into components that can be protected separately. Tables of two components share at most the dimension
 * `shared`, whose counts are all published; given those, the possibilities of one do not depend on the other: people of
 * the same category can swap places in one component and not in the other (bounds given decomposable margins; Dobra and
 * Fienberg 2000). `sourcesOf` names what the values of a dimension depend on: dimensions with a common source, such as
 * a country and its region, are in one component. Tables with the same dimensions, in any order, are one. O(tables ×
 * dimensions).
 */
export function componentsOf(
  tables: readonly (readonly string[])[],
  shared: string | undefined,
  sourcesOf: (dimension: string) => readonly string[] = (dimension) => [dimension],
): TableComponent[] {
  let components: { dimensions: Set<string>; sources: Set<string>; tables: Map<string, readonly string[]> }[] = []
  for (const table of tables) {
    const own = table.filter((one) => one !== shared)
    const sources = new Set(own.flatMap((one) => [...sourcesOf(one)]))
    const isTouched = (one: { sources: ReadonlySet<string> }): boolean =>
      [...sources].some((source) => one.sources.has(source))
    const touched = components.filter(isTouched)
    const joined = {
      dimensions: new Set([...touched.flatMap(({ dimensions }) => [...dimensions]), ...own]),
      sources: new Set([...touched.flatMap((one) => [...one.sources]), ...sources]),
      tables: new Map([...touched.flatMap((one) => [...one.tables]), [table.toSorted().join('\n'), table] as const]),
    }
    components = [...components.filter((one) => !isTouched(one)), joined]
  }
  return components.map(({ dimensions, tables: of }) => ({ dimensions: [...dimensions], tables: [...of.values()] }))
}
