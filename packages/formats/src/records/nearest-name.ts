import damerauLevenshtein from 'damerau-levenshtein'

/** Longer texts are no misspelt names. */
const longest = 100

/** The name that someone most likely meant: the nearest one, if less than a third of what they typed differs, or `undefined`. */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  if (typed.length > longest) return undefined
  let nearest: string | undefined
  let least = Math.max(2, Math.ceil(typed.length / 3))
  for (const name of names) {
    if (Math.abs(name.length - typed.length) >= least) continue
    // An exchange of neighbours counts as one edit: fingers do it more often than anything else.
    const distance = damerauLevenshtein(typed.toLowerCase(), name.toLowerCase()).steps
    if (distance < least) [nearest, least] = [name, distance]
  }
  return nearest
}
