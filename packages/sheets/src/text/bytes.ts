/**
 * The few byte operations that determine the speed of reading. Node's own are several times faster than the portable
 * ones; they are looked up when the module loads, so that the same code runs in a browser.
 */
type NodeBytes = { isUtf8: (bytes: Uint8Array) => boolean; isAscii: (bytes: Uint8Array) => boolean }

const findNodeBytes = (): NodeBytes | undefined =>
  typeof process === 'object' && typeof process.getBuiltinModule === 'function'
    ? process.getBuiltinModule('node:buffer')
    : undefined
const nodeBytes = /* @__PURE__ */ findNodeBytes()

const strictDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Whether the bytes are valid UTF-8; surrogates and overlong forms are not. */
export function isUtf8(bytes: Uint8Array): boolean {
  if (nodeBytes) return nodeBytes.isUtf8(bytes)
  try {
    strictDecoder.decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Decodes bytes as UTF-8, byte order mark included; returns `undefined` if they are not UTF-8. */
export function toText(bytes: Uint8Array): string | undefined {
  if (nodeBytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // Most of the bytes of records are ASCII, which is copied without decoding.
    if (nodeBytes.isAscii(bytes)) return buffer.toString('latin1')
    return nodeBytes.isUtf8(bytes) ? buffer.toString('utf8') : undefined
  }
  try {
    return strictDecoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Joins byte arrays into one. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  let length = 0
  for (const part of parts) length += part.length
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
