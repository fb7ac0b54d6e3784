import { randomBytes, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { KeyContext, KeyCustodian } from '../keys/custodian.ts'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'
import { open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'

/**
 * The file of a backup: a line `tip-backup 1`, a line with its head, and segments, each behind its length in bytes (32
 * bits, big-endian). A segment is compressed and sealed under a key that is made for this one file and wrapped by the
 * key-encryption key of the vault. What it belongs to, its place and whether it is the last are its associated data
 * (STREAM; Hoang, Reyhanitabar, Rogaway and Vizár 2015): none can be left out, exchanged or taken from another backup.
 */
type Head = { id: string; kek: number; wrapped: string }

const FORMAT = 'tip-backup'
const VERSION = 1
const KEY = 32
/** A longer line cannot be a head. */
const LONGEST_HEAD = 4_096
/** The vault writes no longer segments: one holds about a megabyte, or one row. */
const LONGEST_SEGMENT = 64 * 1024 * 1024

const keyContext = (id: string): KeyContext => ({ agency: '', subject: `backup ${id}` })

const contextOf = (head: string, index: number, isLast: boolean): Buffer =>
  lengthPrefixed('backup', head, String(index), isLast ? 'last' : 'more')

/** Writes the pieces of a file; `add` one segment at a time, and `end` with the last. */
export class BackupWriter {
  readonly #head: string
  readonly #key: Uint8Array
  #index = 0

  private constructor(head: string, key: Uint8Array) {
    this.#head = head
    this.#key = key
  }

  /** Begins a file; returns its first bytes, and the version of the key-encryption key that opens it. */
  static async begin(custodian: KeyCustodian): Promise<{ writer: BackupWriter; first: Uint8Array; kek: number }> {
    const [id, key] = [randomUUID(), randomBytes(KEY)]
    const { version, bytes } = await custodian.wrap(key, keyContext(id))
    const head = JSON.stringify({ id, kek: version, wrapped: Buffer.from(bytes).toString('base64') } satisfies Head)
    const first = Buffer.from(`${FORMAT} ${VERSION}\n${head}\n`)
    return { writer: new BackupWriter(head, key), first, kek: version }
  }

  /** Seals a segment. */
  add(text: string): Uint8Array {
    return this.#seal(text, false)
  }

  /** Seals the last segment, and overwrites the key. */
  end(text: string): Uint8Array {
    const sealed = this.#seal(text, true)
    this.close()
    return sealed
  }

  /** Overwrites the key. */
  close(): void {
    this.#key.fill(0)
  }

  #seal(text: string, isLast: boolean): Uint8Array {
    const sealed = seal(this.#key, gzipSync(text, { level: 1 }), contextOf(this.#head, this.#index, isLast))
    this.#index += 1
    const length = Buffer.alloc(4)
    length.writeUInt32BE(sealed.length)
    return Buffer.concat([length, sealed])
  }
}

/** Reads bytes from a stream in the requested lengths. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>
  #left: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The next bytes; fewer at the end. */
  async take(length: number): Promise<Buffer> {
    const parts = [this.#left]
    for (let had = this.#left.length; had < length; ) {
      const next = await this.#source.next()
      if (next.done === true) break
      parts.push(Buffer.from(next.value))
      had += next.value.length
    }
    const all = parts.length === 1 ? this.#left : Buffer.concat(parts)
    this.#left = all.subarray(length)
    return all.subarray(0, length)
  }

  /** The next line, without its end. */
  async line(): Promise<string> {
    const start = await this.take(LONGEST_HEAD)
    const end = start.indexOf('\n')
    if (end < 0) throw new VaultError('backupMalformed')
    this.#left = Buffer.concat([start.subarray(end + 1), this.#left])
    return start.subarray(0, end).toString('utf8')
  }
}

function readHead(line: string): Head {
  try {
    const { id, kek, wrapped } = JSON.parse(line) as Partial<Record<keyof Head, unknown>>
    if (typeof id === 'string' && Number.isInteger(kek) && typeof wrapped === 'string')
      return { id, kek: kek as number, wrapped }
  } catch {
    // Text that is not JSON cannot be a head.
  }
  throw new VaultError('backupMalformed')
}

/**
 * Opens the segments of a backup, in order. Throws `backupMalformed` for any other file, `backupNewer`, `keyRetired` if
 * the keys were rotated since, and `backupDamaged` for any byte that was changed, removed or added, also at the end.
 */
export async function* readBackup(source: AsyncIterable<Uint8Array>, custodian: KeyCustodian): AsyncGenerator<string> {
  const bytes = new Bytes(source)
  const [format, version] = (await bytes.line()).split(' ')
  if (format !== FORMAT) throw new VaultError('backupMalformed')
  if (Number(version) > VERSION) throw new VaultError('backupNewer')
  // No checksum covers the version.
  if (version !== String(VERSION)) throw new VaultError('backupDamaged')
  const head = await bytes.line()
  const { id, kek, wrapped } = readHead(head)
  const key = await unwrapKey(custodian, id, kek, wrapped)
  try {
    for (let index = 0, isLast = false; !isLast; index++) {
      const length = await bytes.take(4)
      const size = length.length < 4 ? 0 : length.readUInt32BE()
      if (size === 0 || size > LONGEST_SEGMENT) throw new VaultError('backupDamaged')
      const sealed = await bytes.take(size)
      const more = openSegment(key, sealed, contextOf(head, index, false))
      const plain = more ?? openSegment(key, sealed, contextOf(head, index, true))
      if (plain === undefined) throw new VaultError('backupDamaged')
      isLast = more === undefined
      if (isLast && (await bytes.take(1)).length > 0) throw new VaultError('backupDamaged')
      yield gunzipSync(plain).toString('utf8')
    }
  } finally {
    key.fill(0)
  }
}

async function unwrapKey(custodian: KeyCustodian, id: string, kek: number, wrapped: string): Promise<Uint8Array> {
  try {
    return await custodian.unwrap({ version: kek, bytes: Buffer.from(wrapped, 'base64') }, keyContext(id))
  } catch (error) {
    // If the key does not open it, it belongs to another vault.
    if (error instanceof VaultError && error.code === 'sealBroken') throw new VaultError('keyringForeign')
    throw error
  }
}

function openSegment(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Buffer | undefined {
  try {
    return open(key, sealed, context)
  } catch {
    return undefined
  }
}
