import { Refusal } from './refusal.ts'

/**
 * The maximum number of output bytes in memory; longer outputs go to the private file system of the page, if there is
 * one.
 */
const mostInMemory = 32 << 20

type SyncFile = { write(bytes: Uint8Array): number; flush(): void; close(): void }

/** An output while it is written, piece by piece. */
class Outlet {
  readonly #type: string
  readonly #folder: string
  readonly #name: string
  readonly #encoder = new TextEncoder()
  #parts: Uint8Array<ArrayBuffer>[] = []
  #length = 0
  #directory: FileSystemDirectoryHandle | undefined
  #handle: FileSystemFileHandle | undefined
  #file: SyncFile | undefined

  /** `folder` is the page's folder in the private file system; the page deletes it. */
  constructor(type: string, folder: string) {
    this.#type = type
    this.#folder = folder
    this.#name = crypto.randomUUID()
  }

  async write(piece: string | Uint8Array): Promise<void> {
    const bytes = (typeof piece === 'string' ? this.#encoder.encode(piece) : piece) as Uint8Array<ArrayBuffer>
    if (this.#file === undefined) {
      this.#parts.push(bytes)
      this.#length += bytes.length
      if (this.#length > mostInMemory) await this.#moveToDisk()
    } else await this.#writeToDisk(bytes)
  }

  async #writeToDisk(bytes: Uint8Array): Promise<void> {
    try {
      if ((this.#file?.write(bytes) ?? 0) < bytes.length) throw new DOMException('', 'QuotaExceededError')
    } catch (error) {
      this.#file?.close()
      // A partial output is useless, and occupies space that is needed.
      await this.#directory?.removeEntry(this.#name)
      throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new Refusal('noSpace') : error
    }
  }

  async #moveToDisk(): Promise<void> {
    const storage = (globalThis.navigator as Navigator | undefined)?.storage
    if (typeof storage?.getDirectory !== 'function') return
    try {
      this.#directory = await (await storage.getDirectory()).getDirectoryHandle(this.#folder, { create: true })
      this.#handle = await this.#directory.getFileHandle(this.#name, { create: true })
      this.#file = await (
        this.#handle as unknown as { createSyncAccessHandle(): Promise<SyncFile> }
      ).createSyncAccessHandle()
    } catch {
      // A private window may have no such file system, so memory is used.
      this.#handle = undefined
      return
    }
    const parts = this.#parts
    this.#parts = []
    for (const part of parts) await this.#writeToDisk(part)
  }

  /** The whole output. */
  async finish(): Promise<Blob> {
    if (this.#file === undefined || this.#handle === undefined) return new Blob(this.#parts, { type: this.#type })
    this.#file.flush()
    this.#file.close()
    return this.#handle.getFile()
  }
}

/** Writes all pieces of an output. */
export async function writeOut(
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  type: string,
  folder: string,
): Promise<Blob> {
  const outlet = new Outlet(type, folder)
  for await (const piece of pieces) await outlet.write(piece)
  return outlet.finish()
}

/** The media types of what is made. */
export const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  html: 'text/html',
} as const
