/**
 * Bytes that the browser's cryptography takes, written so that declarations can be read by TypeScript 5.4, in which
 * arrays of bytes have no parameter.
 */
export type Bytes = Uint8Array & BufferSource
