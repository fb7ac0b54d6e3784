/** True, false, not known, or both stated and denied. Disputed counts as not known wherever something is concluded. */
export type Truth = 'true' | 'false' | 'unknown' | 'disputed'

/** Kleene's "or" over parts: one that is true is enough; false only where every part is. */
export function anyOf<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let found: Truth = parts.length === 0 ? 'unknown' : 'false'
  for (const part of parts) {
    const truth = truthOf(part)
    if (truth === 'true') return truth
    if (truth === 'disputed' || (truth === 'unknown' && found === 'false')) found = truth
  }
  return found
}

/** Kleene's "and" over parts: one that is false is enough; true only where every part is. */
export function allOf<Part>(parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  let found: Truth = parts.length === 0 ? 'unknown' : 'true'
  for (const part of parts) {
    const truth = truthOf(part)
    if (truth === 'false') return truth
    if (truth === 'disputed' || (truth === 'unknown' && found === 'true')) found = truth
  }
  return found
}

/** The opposite; what is not known or disputed stays so. */
export function not(part: Truth): Truth {
  return part === 'true' ? 'false' : part === 'false' ? 'true' : part
}

/** Whether at least this many parts are true. */
export function atLeast<Part>(count: number, parts: readonly Part[], truthOf: (part: Part) => Truth): Truth {
  const truths = parts.map(truthOf)
  if (truths.filter((truth) => truth === 'true').length >= count) return 'true'
  return truths.filter((truth) => truth !== 'false').length >= count ? 'unknown' : 'false'
}
