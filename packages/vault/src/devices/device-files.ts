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

/** Names of files say nothing of what is in them. */
export type DraftFile = `draft-${string}`
export type DeviceFile = 'device' | 'state' | 'pack' | DraftFile

/** The files of a device in one folder. What is written is there whole or not at all. */
export class DeviceFiles {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  make(): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    if (readdirSync(this.#folder).length > 0) throw new VaultError('folderNotOurs')
  }

  /** Throws `deviceUnwritten`, as where the disk is full. */
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

  /** Overwrites a file before it is removed. Flash memory and file systems can keep copies all the same: the key is what counts. */
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

  /** The key goes first: without it nothing else opens. */
  destroyAll(): void {
    const names = readdirSync(this.#folder).sort((a, b) => Number(b === 'device') - Number(a === 'device'))
    for (const name of names) this.destroy(name)
  }
}
