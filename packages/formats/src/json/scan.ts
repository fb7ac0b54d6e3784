/**
 * A tokenizer over the bytes of JSON. It never recurses and never builds a value, so it is safe on hostile text; it is used
 * where `JSON.parse` cannot answer: where does a value end, how deep is it, is a key given twice, why did it not parse.
 */
const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

/** Whether a byte is white space in JSON: space, tab, line feed, carriage return. */
export function isJsonSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

/**
 * How often a quotation mark is followed by a colon between `start` and `end`: at least the number of keys written there, since
 * text inside strings can only add to it. Equal to `countKeys` of the parsed value means: no key is given twice.
 */
export function countKeyMarks(bytes: Uint8Array, start: number, end: number): number {
  let count = 0
  // The built-in search beat a loop over four bytes at once: it skips text without colons at the speed of memory.
  for (let at = bytes.indexOf(colon, start); at !== -1 && at < end; at = bytes.indexOf(colon, at + 1)) {
    let before = at - 1
    if (bytes[before] !== quote) while (before > start && isJsonSpace(bytes[before])) before--
    if (before >= start && bytes[before] === quote) count++
  }
  return count
}

/**
 * How many keys all objects of a parsed JSON value have together, or -1 when it is nested deeper than `depthLimit` or holds a
 * number too large for a double (`1e999` is read as Infinity).
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

/** The offset just after the string whose opening quotation mark is at `at`, or -1 when it does not end before `end`. */
function skipString(bytes: Uint8Array, at: number, end: number): number {
  for (let index = at + 1; index < end; index++) {
    const byte = bytes[index]
    if (byte === quote) return index + 1
    if (byte === backslash) index++
  }
  return -1
}

/** The offset just after the object or array that opens at `start`, or -1 when it does not end before `end`. */
export function findValueEnd(bytes: Uint8Array, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      const after = skipString(bytes, at, end)
      if (after === -1) return -1
      at = after - 1
    } else if (byte === openBrace || byte === openBracket) depth++
    else if (byte === closeBrace || byte === closeBracket) {
      depth--
      if (depth === 0) return at + 1
      if (depth < 0) return -1
    }
  }
  return -1
}

/** Whether objects and arrays are nested more than `limit` levels between `start` and `end`. */
export function isNestedDeeper(bytes: Uint8Array, start: number, end: number, limit: number): boolean {
  let depth = 0
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      const after = skipString(bytes, at, end)
      if (after === -1) return false
      at = after - 1
    } else if (byte === openBrace || byte === openBracket) {
      depth++
      if (depth > limit) return true
    } else if (byte === closeBrace || byte === closeBracket) depth--
  }
  return false
}

/** Whether `NaN` or `Infinity` stands outside the strings between `start` and `end`. */
export function hasNotANumber(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      const after = skipString(bytes, at, end)
      if (after === -1) return false
      at = after - 1
    } else if ((byte === 0x4e && matches(bytes, at, 'NaN')) || (byte === 0x49 && matches(bytes, at, 'Infinity')))
      return true
  }
  return false
}

function matches(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) if (bytes[at + index] !== word.charCodeAt(index)) return false
  return true
}

const keyDecoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The key written between two offsets, quotation marks included; escapes are resolved so that `"\u0061"` is `a`. */
function readKey(bytes: Uint8Array, start: number, end: number): string {
  const written = keyDecoder.decode(bytes.subarray(start, end))
  if (!written.includes('\\')) return written.slice(1, -1)
  try {
    const key: unknown = JSON.parse(written)
    return typeof key === 'string' ? key : written
  } catch {
    return written
  }
}

/** Whether any object of the JSON text between `start` and `end` gives a key twice; exact, but slower than counting. */
export function hasDuplicateKeys(bytes: Uint8Array, start = 0, end = bytes.length): boolean {
  // One entry per open bracket: the keys seen so far for an object, nothing for an array.
  const open: (Set<string> | undefined)[] = []
  for (let at = start; at < end; at++) {
    const byte = bytes[at]
    if (byte === quote) {
      const after = skipString(bytes, at, end)
      if (after === -1) return false
      const keys = open[open.length - 1]
      if (keys) {
        let next = after
        while (next < end && isJsonSpace(bytes[next])) next++
        if (next < end && bytes[next] === colon) {
          const key = readKey(bytes, at, after)
          if (keys.has(key)) return true
          keys.add(key)
        }
      }
      at = after - 1
    } else if (byte === openBrace) open.push(new Set())
    else if (byte === openBracket) open.push(undefined)
    else if (byte === closeBrace || byte === closeBracket) open.pop()
  }
  return false
}

/** Whether JSON source text writes half of a character as an escape (`\ud800` without its partner). */
export function hasLoneSurrogateEscape(text: string): boolean {
  if (!text.includes('\\u')) return false
  // An escaped backslash is taken whole, so that `\\ud800` is not mistaken for an escape; a pair is taken whole as well.
  const escapes = /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([dD][89a-fA-F])[0-9a-fA-F]{2}|.)/gs
  for (const match of text.matchAll(escapes)) if (match[1] !== undefined) return true
  return false
}
