/** True, false, not known, or said and denied. Disputed counts as not known wherever something is concluded. */
export type Truth = 'true' | 'false' | 'unknown' | 'disputed'

/** Kleene's "or": one part that is true is enough; false only where every part is. */
export function anyOf(parts: readonly Truth[]): Truth {
  if (parts.includes('true')) return 'true'
  if (parts.includes('disputed')) return 'disputed'
  return parts.includes('unknown') || parts.length === 0 ? 'unknown' : 'false'
}

/** Kleene's "and": one part that is false is enough; true only where every part is. */
export function allOf(parts: readonly Truth[]): Truth {
  if (parts.includes('false')) return 'false'
  if (parts.includes('disputed')) return 'disputed'
  return parts.includes('unknown') || parts.length === 0 ? 'unknown' : 'true'
}

/** The opposite; what is not known or disputed stays so. */
export function not(part: Truth): Truth {
  return part === 'true' ? 'false' : part === 'false' ? 'true' : part
}

/** Whether at least so many parts are true. */
export function atLeast(count: number, parts: readonly Truth[]): Truth {
  if (parts.filter((part) => part === 'true').length >= count) return 'true'
  return parts.filter((part) => part !== 'false').length >= count ? 'unknown' : 'false'
}
