const LENGTH = 4

/**
 * Concatenated texts, each preceded by its length in bytes (32 bits, big-endian), so that no two lists of texts have
 * the same bytes.
 */
export function lengthPrefixed(...texts: readonly string[]): Buffer {
  const all = Buffer.allocUnsafe(texts.reduce((sum, text) => sum + LENGTH + Buffer.byteLength(text), 0))
  let at = 0
  for (const text of texts) {
    const length = all.write(text, at + LENGTH)
    all.writeUInt32BE(length, at)
    at += LENGTH + length
  }
  return all
}
