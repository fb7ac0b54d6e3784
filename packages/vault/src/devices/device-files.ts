import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { putFile } from '../keys/put-file.ts'
import { VaultError } from '../vault-error.ts'

/** Names of files reveal nothing of their content. */
export type DraftFile = `draft-${string}`
export type DeviceFile = 'device' | 'state' | 'pack' | DraftFile

/** The files of a device in one folder. Each is written completely or not at all. */
export class DeviceFiles {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  make(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    if (readdirSync(this.#folder).length > 0) throw new VaultError('folderNotOurs')
  }

  /** Throws `deviceUnwritten`, for example if the disk is full. */
  write(name: DeviceFile, bytes: Uint8Array): void {
    try {
      putFile(join(this.#folder, name), bytes)
    } catch {
      throw new VaultError('deviceUnwritten')
    }
  }

  read(name: DeviceFile): Buffer {
    try {
      return readFileSync(join(this.#folder, name))
    } catch {
      throw new VaultError('deviceUnreadable')
    }
  }

  sizeOf(name: DraftFile): number {
    return statSync(join(this.#folder, name)).size
  }

  drafts(): DraftFile[] {
    return readdirSync(this.#folder).filter((name): name is DraftFile => /^draft-[0-9a-f-]{36}$/.test(name))
  }

  /**
   * Overwrites a file before removing it. Flash memory and file systems may still keep copies: destroying the key is
   * what counts.
   */
  destroy(name: string): void {
    const path = join(this.#folder, name)
    const file = openSync(path, 'r+')
    try {
      writeFileSync(file, Buffer.alloc(statSync(path).size))
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    rmSync(path)
  }

  /** The key is destroyed first: without it, nothing else can be opened. */
  destroyAll(): void {
    const names = readdirSync(this.#folder).sort((a, b) => Number(b === 'device') - Number(a === 'device'))
    for (const name of names) this.destroy(name)
  }
}
