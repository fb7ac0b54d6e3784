/** Concatenated lists of numbers: those of `at` are `items[starts[at]]` to `items[starts[at + 1]]`. */
export type Lists = { readonly starts: Uint32Array; readonly items: Uint32Array }

/** Concatenates lists of numbers. */
export function toLists(lists: readonly ArrayLike<number>[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  for (const [at, { length }] of lists.entries()) starts[at + 1] = (starts[at] as number) + length
  const items = new Uint32Array(starts[lists.length] as number)
  for (const [at, list] of lists.entries()) items.set(list, starts[at])
  return { starts, items }
}

/** The lists that contain each number, ascending; `count` is larger than every number. */
export function invert({ starts, items }: Lists, count: number): Lists {
  const ends = new Uint32Array(count + 1)
  for (const item of items) ends[item + 1] = (ends[item + 1] as number) + 1
  for (let at = 0; at < count; at++) ends[at + 1] = (ends[at + 1] as number) + (ends[at] as number)
  const next = ends.slice()
  const inverted = new Uint32Array(items.length)
  for (let list = 0; list + 1 < starts.length; list++)
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number
      inverted[next[item] as number] = list
      next[item] = (next[item] as number) + 1
    }
  return { starts: ends, items: inverted }
}
