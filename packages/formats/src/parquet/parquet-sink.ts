/**
 * The destination of a file's bytes: the members of `ByteWriter`, `fileWriter` and other writers of hyparquet-writer.
 * Declared here because that package's declarations need a newer TypeScript than ours.
 */
export interface ParquetSink {
  buffer: ArrayBuffer
  view: DataView
  offset: number
  ensure(size: number): void
  flush?(): void | Promise<void>
  finish(): void | Promise<void>
  getBuffer(): ArrayBuffer
  getBytes(): Uint8Array
  appendUint8(value: number): void
  appendUint32(value: number): void
  appendInt32(value: number): void
  appendInt64(value: bigint): void
  appendFloat32(value: number): void
  appendFloat64(value: number): void
  appendBuffer(buffer: ArrayBuffer): void
  appendBytes(value: Uint8Array): void
  appendVarInt(value: number): void
  appendVarBigInt(value: bigint): void
  appendZigZag(value: number | bigint): void
}
