import damerauLevenshtein from 'damerau-levenshtein'

/** The maximum length of a misspelt name. */
const longest = 100

/**
 * The name that someone most likely meant: the nearest one if less than a third of the typed text differs, otherwise
 * `undefined`.
 */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined
  let nearest: string | undefined
  let least = Math.max(2, Math.ceil(typed.length / 3))
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    // A transposition counts as one edit, because it is the most common typing error.
    const distance = damerauLevenshtein(typed.toLowerCase(), name.toLowerCase()).steps
    if (distance < least) [nearest, least] = [name, distance]
  }
  return nearest
}
