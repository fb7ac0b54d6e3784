/**
 * A tokenizer for JSON text. It never recurses and never builds a value, so it is safe on hostile text. It answers
 * questions that `JSON.parse` cannot: where a value ends, how deep it is, whether a key occurs twice, and why it does
 * not parse.
 */
const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** Whether a byte or UTF-16 unit is white space in JSON: space, tab, line feed, carriage return. */
export function isJsonSpace(unit: number | undefined): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09
}

/**
 * How often a quotation mark is followed by a colon: at least the number of keys in the text, because strings can only
 * add to it. If it equals `countKeys` of the parsed value, no key occurs twice.
 */
export function countKeyMarks(text: string): number {
  let count = 0
  // The built-in search is faster than a loop over the units: it skips text without colons at the speed of memory.
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1
    if (text.charCodeAt(before) !== quote) while (isJsonSpace(text.charCodeAt(before))) before--
    if (text.charCodeAt(before) === quote) count++
  }
  return count
}

/**
 * Counts the keys of all objects in a parsed JSON value; returns -1 if it is nested deeper than `depthLimit` or
 * contains a number too large for a double (`1e999` is read as Infinity).
 */
export function countKeys(value: unknown, depthLimit = 1000): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : -1
  return typeof value === 'object' && value !== null ? countInside(value, depthLimit) : 0
}

function countInside(value: object, depthLimit: number): number {
  if (depthLimit <= 0) return -1
  let count = 0
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index]
      if (typeof item === 'string') continue
      if (typeof item === 'object' && item !== null) {
        const inside = countInside(item, depthLimit - 1)
        if (inside < 0) return -1
        count += inside
      } else if (typeof item === 'number' && !Number.isFinite(item)) return -1
    }
    return count
  }
  const object = value as Record<string, unknown>
  for (const key in object) {
    const item = object[key]
    count++
    if (typeof item === 'string') continue
    if (typeof item === 'object' && item !== null) {
      const inside = countInside(item, depthLimit - 1)
      if (inside < 0) return -1
      count += inside
    } else if (typeof item === 'number' && !Number.isFinite(item)) return -1
  }
  return count
}

/** The offset just after the string whose opening quotation mark is at `at`, or -1 if it does not end. */
function skipString(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === quote) return index + 1
    if (unit === backslash) index++
  }
  return -1
}

/** The offset just after the object or array that opens at `start`, or -1 if it does not end. */
export function findValueEnd(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      const after = skipString(text, at)
      if (after === -1) return -1
      at = after - 1
    } else if (unit === openBrace || unit === openBracket) depth++
    else if (unit === closeBrace || unit === closeBracket) {
      depth--
      if (depth === 0) return at + 1
      if (depth < 0) return -1
    }
  }
  return -1
}

/** Whether objects and arrays are nested more than `limit` levels. */
export function isNestedDeeper(text: string, limit: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      const after = skipString(text, at)
      if (after === -1) return false
      at = after - 1
    } else if (unit === openBrace || unit === openBracket) {
      depth++
      if (depth > limit) return true
    } else if (unit === closeBrace || unit === closeBracket) depth--
  }
  return false
}

/** Whether `NaN` or `Infinity` occurs outside the strings. */
export function hasNotANumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      const after = skipString(text, at)
      if (after === -1) return false
      at = after - 1
    } else if (text.startsWith('NaN', at) || text.startsWith('Infinity', at)) return true
  }
  return false
}

/**
 * The key behind its written form `written`, quotation marks included; escapes are resolved, so that `"\u0061"` is `a`.
 */
function readKey(written: string): string {
  if (!written.includes('\\')) return written.slice(1, -1)
  try {
    const key: unknown = JSON.parse(written)
    return typeof key === 'string' ? key : written
  } catch {
    return written
  }
}

/** Whether any object in a JSON text has a duplicate key; exact, but slower than counting. */
export function hasDuplicateKeys(text: string): boolean {
  // One entry per open bracket: the keys so far for an object, `undefined` for an array.
  const open: (Set<string> | undefined)[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === quote) {
      const after = skipString(text, at)
      if (after === -1) return false
      const keys = open[open.length - 1]
      if (keys) {
        let next = after
        while (isJsonSpace(text.charCodeAt(next))) next++
        if (text.charCodeAt(next) === colon) {
          const key = readKey(text.slice(at, after))
          if (keys.has(key)) return true
          keys.add(key)
        }
      }
      at = after - 1
    } else if (unit === openBrace) open.push(new Set())
    else if (unit === openBracket) open.push(undefined)
    else if (unit === closeBrace || unit === closeBracket) open.pop()
  }
  return false
}

/** Whether JSON source text contains half a surrogate pair as an escape (`\ud800` without its partner). */
export function hasLoneSurrogateEscape(text: string): boolean {
  if (!text.includes('\\u')) return false
  // Consumes an escaped backslash as a whole, so that `\\ud800` is not mistaken for an escape; consumes a pair as a
  // whole too.
  const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F])[0-9a-fA-F]{2}|.)/gs
  for (const match of text.matchAll(escapes)) if (match[1] !== undefined) return true
  return false
}
