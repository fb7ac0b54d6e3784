/** Random bytes of the platform's generator. */
export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Concatenates bytes. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}

/** Whether two byte strings are equal, in time that depends only on their length. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length
  for (let index = 0; index < left.length; index++) difference |= (left[index] as number) ^ (right[index] as number)
  return difference === 0
}

/**
 * Writes a text after its length in bytes, such as `5:phone,`, so that no two lists of texts have the same encoding.
 */
export function lengthPrefixed(text: string): string {
  for (let index = 0; index < text.length; index++)
    if (text.charCodeAt(index) > 127) return `${utf8(text).length}:${text},`
  return `${text.length}:${text},`
}
