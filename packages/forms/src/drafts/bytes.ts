/**
 * Bytes that the browser's cryptography accepts, declared so that TypeScript 5.4 can read the type: its byte arrays
 * have no type parameter.
 */
export type Bytes = Uint8Array & BufferSource
