/**
 * The few byte operations whose speed decides the speed of reading. Node's own are several times faster than the portable
 * ones; they are looked up when the module loads, so that the same code runs in a browser.
 */
type NodeBytes = { isUtf8: (bytes: Uint8Array) => boolean; isAscii: (bytes: Uint8Array) => boolean }

const nodeBytes: NodeBytes | undefined =
  typeof process === 'object' && typeof process.getBuiltinModule === 'function'
    ? process.getBuiltinModule('node:buffer')
    : undefined

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

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

/** Whether every byte is below 128. */
export function isAscii(bytes: Uint8Array): boolean {
  if (nodeBytes) return nodeBytes.isAscii(bytes)
  return bytes.every((byte) => byte < 0x80)
}

/** A byte array that decodes slices of itself: `ascii` must only be true when every byte is below 128. */
export type SliceableBytes = { bytes: Uint8Array; slice: (start: number, end: number) => string }

/** Prepares bytes for being cut into strings; positions are offsets into `bytes`. */
export function toSliceable(bytes: Uint8Array, ascii: boolean): SliceableBytes {
  if (nodeBytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return ascii
      ? { bytes: buffer, slice: (start, end) => buffer.toString('latin1', start, end) }
      : { bytes: buffer, slice: (start, end) => buffer.toString('utf8', start, end) }
  }
  return { bytes, slice: (start, end) => decoder.decode(bytes.subarray(start, end)) }
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
