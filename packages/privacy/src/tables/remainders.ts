/** A set of patterns: for each, whether it is included. */
export type Patterns = Uint8Array

const minus = (one: Patterns, other: Patterns): Patterns => one.map((is, at) => (is === 1 && other[at] === 0 ? 1 : 0))
const both = (one: Patterns, other: Patterns): Patterns => one.map((is, at) => is & (other[at] as number))
const isWithin = (one: Patterns, other: Patterns): boolean => one.every((is, at) => is === 0 || other[at] === 1)

/**
 * What is published of a dimension: the patterns of its categories, including everyone and wider ones, and of its
 * unions.
 */
export type PublishedPatterns = { readonly categories: readonly Patterns[]; readonly unions: readonly Patterns[] }

/**
 * What remains when a union is subtracted from a published neighbour, or a neighbour from a union: people of a category
 * who are not in the union, people of a union who are in none of its categories, and people in neither of two unions. A
 * union is a figure that a sentence quotes: if these were not guarded sums, a sentence and a table could reveal few
 * people. The last kind is people in two categories that make up a union.
 */
export function remaindersOf({ categories, unions }: PublishedPatterns): Patterns[] {
  const found = new Map<string, Patterns>()
  const known = new Set([...categories, ...unions].map((one) => one.join('')))
  const add = (one: Patterns): void => {
    const name = one.join('')
    if (one.includes(1) && !known.has(name)) found.set(name, one)
  }
  const all = [...categories, ...unions]
  for (const [at, one] of unions.entries()) {
    for (const other of all) {
      if (other === one) continue
      add(minus(other, one))
      add(minus(one, other))
      add(both(other, one))
    }
    for (const next of unions.slice(at + 1))
      for (const other of all) if (other !== one && other !== next) add(minus(minus(other, one), next))
    const parts = categories.filter((other) => isWithin(other, one))
    for (const [place, part] of parts.entries()) {
      for (const next of parts.slice(place + 1)) {
        add(both(part, next))
        add(minus(minus(one, part), next))
      }
    }
  }
  return [...found.values()]
}

/**
 * Who is in more than one of some categories: where people can have several values, what the categories add up to, less
 * the wider one that they are within, shows how many these are.
 */
export const inSeveral = (categories: readonly Patterns[]): Patterns =>
  Uint8Array.from(categories[0] ?? [], (_, at) => (categories.filter((one) => one[at] === 1).length > 1 ? 1 : 0))
