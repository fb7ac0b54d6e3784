const mostExtensions = 2

/**
 * The positions where the root of a verb may end in a word whose stem ends at `to`: there, or before one or two
 * extensions, which derive passives, causatives and other verbs. They are computed once, so that each possible start of
 * the root costs only a lookup in the list of roots.
 */
export function rootEnds(
  word: string,
  to: number,
  extension: RegExp,
  longest: number,
  depth: number = mostExtensions,
): number[] {
  const ends = [to]
  if (depth === 0) return ends
  for (let length = 1; length <= longest && to - length > 1; length++)
    if (extension.test(word.slice(to - length, to)))
      for (const end of rootEnds(word, to - length, extension, longest, depth - 1))
        if (!ends.includes(end)) ends.push(end)
  return ends
}
