import { Inflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { FileFindingCode } from '../findings/findings.ts'

/** The maximum number of parts of a workbook; the largest real ones have some hundreds. */
const maxParts = 10_000

/** The maximum total unpacked size in bytes: 1 GiB, about fifteen sheets of 50,000 rows × 40 columns. */
export const maxUnpackedSize: number = 1024 * 1024 * 1024

/** The maximum compression ratio of a part; real sheets reach about 30, an attack about 1,000. */
export const maxRatio = 300

/** The size below which a high ratio is harmless; it is normal for files of blanks. */
const ratioFreeSize = 4 * 1024 * 1024

/** One file inside a zip package, as its directory describes it. */
export type ZipEntry = {
  name: string
  method: number
  checksum: number
  packedSize: number
  size: number
  offset: number
}

/** Thrown inside this folder only: the package cannot be used; carries the code and limit of a finding. */
export class PackageError extends Error {
  readonly code: FileFindingCode
  readonly limit: number | undefined

  constructor(code: FileFindingCode, limit?: number) {
    super(code)
    this.name = 'PackageError'
    this.code = code
    this.limit = limit
  }
}

const endMark = 0x06054b50
const directoryMark = 0x02014b50
const localMark = 0x04034b50

/**
 * Reads the directory of a zip package without unpacking; rejects packages that are too large, too dense, encrypted or
 * damaged.
 */
export function readDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  // Zip64 sets all bits of its counts and offsets: more than 65,534 parts or 4 GB.
  if (count === 0xffff || start === 0xffffffff) throw new PackageError('workbookTooBig', maxUnpackedSize)
  if (count > maxParts) throw new PackageError('workbookTooManyParts', maxParts)

  const entries = new Map<string, ZipEntry>()
  const decoder = new TextDecoder()
  let total = 0
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryMark) throw new PackageError('damagedWorkbook')
    const nameLength = view.getUint16(at + 28, true)
    const entry: ZipEntry = {
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if (view.getUint16(at + 8, true) & 1) throw new PackageError('encryptedWorkbook')
    if (entry.method !== 0 && entry.method !== 8) throw new PackageError('damagedWorkbook')
    total += entry.size
    if (total > maxUnpackedSize) throw new PackageError('workbookTooBig', maxUnpackedSize)
    if (entry.size > ratioFreeSize && entry.size > entry.packedSize * maxRatio)
      throw new PackageError('workbookSuspicious', maxRatio)
    entries.set(entry.name, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record of the directory is last in the file, followed only by a comment of at most 64 kB. */
function findDirectoryEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at--)
    if (view.getUint32(at, true) === endMark) return at
  throw new PackageError('damagedWorkbook')
}

/** The packed bytes of an entry, as a view into the package. */
export function readPacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localMark) throw new PackageError('damagedWorkbook')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.packedSize > bytes.length) throw new PackageError('damagedWorkbook')
  return bytes.subarray(start, start + entry.packedSize)
}

/** Packed bytes per step; a step unpacks to 16 MiB at most. */
const unpackStep = 16 * 1024

/** Unpacks an entry piece by piece, and stops if it is longer or shorter than the directory states. */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  const packed = readPacked(bytes, entry)
  if (entry.method === 0) {
    if (packed.length !== entry.size) throw new PackageError('damagedWorkbook')
    yield packed
    return
  }
  let pieces: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((piece) => {
    length += piece.length
    pieces.push(piece)
  })
  for (let at = 0; at < packed.length; at += unpackStep) {
    try {
      inflate.push(packed.subarray(at, at + unpackStep), at + unpackStep >= packed.length)
    } catch {
      throw new PackageError('damagedWorkbook')
    }
    if (length > entry.size) throw new PackageError('damagedWorkbook')
    yield* pieces
    pieces = []
  }
  if (length !== entry.size) throw new PackageError('damagedWorkbook')
}

/** The content of a part to write: as already packed, or new text. */
export type PartContent = { packed: Uint8Array; entry: ZipEntry } | Iterable<string>

/** The compression level, from 1 to 9. */
const packLevel = 4

/** The approximate length, in characters, of the pieces in which text is packed. */
const packStep = 1 << 18

/** The date of every part, the earliest in a zip, so that the same content gives the same bytes. */
const partDate = /* @__PURE__ */ new Date(1980, 0, 1)

/**
 * Writes a zip package part by part; copies unchanged parts without unpacking them. Returns its unpacked size in bytes.
 */
export function* packParts(parts: Iterable<[string, PartContent]>): Generator<Uint8Array, number> {
  let size = 0
  let ready: Uint8Array[] = []
  const take = () => {
    const taken = ready
    ready = []
    return taken
  }
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const encoder = new TextEncoder()
  for (const [name, content] of parts) {
    // A part that was stored uncompressed is compressed: only then may its length follow its bytes.
    if ('packed' in content && content.entry.method === 8) {
      const file = new ZipPassThrough(name)
      file.mtime = partDate
      file.compression = 8
      zip.add(file)
      file.crc = content.entry.checksum
      file.size = content.entry.size
      size += content.entry.size
      file.ondata(null, content.packed.slice(), true)
    } else {
      const file = new ZipDeflate(name, { level: packLevel })
      file.mtime = partDate
      zip.add(file)
      const push = (bytes: Uint8Array, isLast: boolean) => {
        size += bytes.length
        file.push(bytes, isLast)
      }
      if ('packed' in content) push(content.packed, true)
      else {
        let waiting = ''
        for (const text of content) {
          waiting += text
          if (waiting.length < packStep) continue
          push(encoder.encode(waiting), false)
          waiting = ''
          yield* take()
        }
        push(encoder.encode(waiting), true)
      }
    }
    yield* take()
  }
  zip.end()
  yield* take()
  return size
}
