import { randomBytes, randomUUID } from 'node:crypto'
import { lengthPrefixed } from '../sealing/length-prefixed.ts'
import { open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import type { KeyContext, KeyCustodian, WrappedKey } from './custodian.ts'
import { joinKey, splitKey } from './key-shares.ts'
import { checkIsNew, type KeyringFile, type Lock, readKeyringFile, writeKeyringFile } from './keyring-file.ts'
import { checkPassphrase, keyOfPassphrase } from './passphrase.ts'

const KEY = 32
const shown = '[keyring]'

/**
 * A keyring in a file, with the key-encryption keys of one vault. Close it with the vault: its keys are then
 * overwritten.
 */
export type Keyring = KeyCustodian & { close(): void }

/**
 * Key-encryption keys by version, and the key that seals their file. They are in private fields, so that printing or
 * serialising a keyring reveals nothing.
 */
class FileKeyring implements Keyring {
  readonly #path: string
  readonly #id: string
  readonly #lock: Lock
  readonly #fileKey: Uint8Array
  readonly #keys: Map<number, Uint8Array>
  /** The file's content, as far as this process knows. */
  #sealed: string | undefined

  constructor(
    path: string,
    { id, lock, sealed }: Omit<KeyringFile, 'sealed'> & { sealed?: string },
    fileKey: Uint8Array,
    keys: Map<number, Uint8Array>,
  ) {
    this.#path = path
    this.#id = id
    this.#lock = lock
    this.#fileKey = fileKey
    this.#keys = keys
    this.#sealed = sealed
    // Nor does Node's console reveal them. As a class member, this method would keep bundlers from removing the class.
    Object.defineProperty(this, Symbol.for('nodejs.util.inspect.custom'), { value: () => shown })
  }

  get quorum(): number {
    return this.#lock.by === 'quorum' ? this.#lock.threshold : 1
  }

  get #current(): number {
    if (this.#keys.size === 0) throw new VaultError('keyringClosed')
    return Math.max(...this.#keys.keys())
  }

  /** Seals the keys into the file. Throws `keyringStale` if another process has stored other keys there. */
  write(isNew: boolean): void {
    if (!isNew && !this.#isAsKnown()) throw new VaultError('keyringStale')
    const plain = Buffer.alloc(this.#keys.size * (4 + KEY))
    for (const [at, [version, key]] of [...this.#keys].entries()) {
      plain.writeUInt32BE(version, at * (4 + KEY))
      plain.set(key, at * (4 + KEY) + 4)
    }
    const sealed = seal(this.#fileKey, plain, contextOf(this.#id, this.#lock)).toString('base64url')
    plain.fill(0)
    writeKeyringFile(this.#path, { id: this.#id, lock: this.#lock, sealed }, isNew)
    this.#sealed = sealed
  }

  /**
   * Whether the file's content is what this process knows; a missing or damaged file has nothing that could be lost.
   */
  #isAsKnown(): boolean {
    try {
      return readKeyringFile(this.#path).sealed === this.#sealed
    } catch {
      return true
    }
  }

  async currentVersion(): Promise<number> {
    return this.#current
  }

  async versions(): Promise<readonly number[]> {
    return [...this.#keys.keys()].sort((a, b) => a - b)
  }

  async wrap(key: Uint8Array, context: KeyContext): Promise<WrappedKey> {
    const version = this.#current
    const bytes = seal(this.#keys.get(version) as Uint8Array, key, this.#aad(context, version))
    return { version, bytes }
  }

  async unwrap({ version, bytes }: WrappedKey, context: KeyContext): Promise<Uint8Array> {
    const current = this.#current
    const key = this.#keys.get(version)
    if (key === undefined) throw new VaultError(version > current ? 'keyringStale' : 'keyRetired')
    return open(key, bytes, this.#aad(context, version))
  }

  async addVersion(): Promise<number> {
    const version = this.#current + 1
    this.#keys.set(version, randomBytes(KEY))
    try {
      this.write(false)
    } catch (error) {
      // A key that is not in the file must not wrap anything.
      this.#keys.delete(version)
      throw error
    }
    return version
  }

  async retireOldVersions(): Promise<void> {
    const current = this.#current
    for (const [version, key] of this.#keys)
      if (version !== current) {
        this.#keys.delete(version)
        key.fill(0)
      }
    this.write(false)
  }

  close(): void {
    for (const key of this.#keys.values()) key.fill(0)
    this.#keys.clear()
    this.#fileKey.fill(0)
  }

  #aad({ agency, subject }: KeyContext, version: number): Buffer {
    return lengthPrefixed('data key', this.#id, agency, subject, String(version))
  }

  toJSON(): string {
    return shown
  }
}

/** Binds the sealed keys to the lock in the file, so that neither can be changed without the other. */
const contextOf = (id: string, lock: Lock): Buffer => lengthPrefixed('keyring', id, JSON.stringify(lock))

/**
 * Creates a keyring in a new file that a passphrase opens. Throws `keyringExists` and `passphraseTooShort`. Store a
 * copy apart from copies of the data.
 */
export async function createKeyring(path: string, passphrase: string): Promise<Keyring> {
  checkPassphrase(passphrase)
  // Checked before the key is derived too, because that takes a second.
  checkIsNew(path)
  const salt = randomBytes(16)
  const lock: Lock = { by: 'passphrase', salt: salt.toString('base64url') }
  return create(path, randomUUID(), lock, keyOfPassphrase(passphrase, salt))
}

/**
 * Creates a keyring in a new file that any `threshold` of the given number of `shares` open together. The shares are
 * shown once: give each to a different person.
 */
export async function createQuorumKeyring(
  path: string,
  { shares, threshold }: { shares: number; threshold: number },
): Promise<{ keyring: Keyring; shares: readonly string[] }> {
  const [id, key] = [randomUUID(), randomBytes(KEY)]
  const texts = await splitKey(key, id, shares, threshold)
  return { keyring: create(path, id, { by: 'quorum', threshold, shares }, key), shares: texts }
}

function create(path: string, id: string, lock: Lock, fileKey: Uint8Array): Keyring {
  const keyring = new FileKeyring(path, { id, lock }, fileKey, new Map([[1, randomBytes(KEY)]]))
  keyring.write(true)
  return keyring
}

/**
 * Opens a keyring with its passphrase, or with the shares of its quorum. Throws `keyringMissing`, `keyringMalformed`,
 * `keyringDamaged`, `passphraseWrong`, `sharesTooFew`, `sharesForeign`, `shareMalformed`.
 */
export async function openKeyring(path: string, opens: string | readonly string[]): Promise<Keyring> {
  const { id, lock, sealed } = readKeyringFile(path)
  if (typeof opens === 'string' ? lock.by !== 'passphrase' : lock.by !== 'quorum')
    throw new VaultError('keyringLockedOtherwise')
  const key =
    lock.by === 'passphrase'
      ? keyOfPassphrase(opens as string, Buffer.from(lock.salt, 'base64url'))
      : await joinKey(opens as readonly string[], id, lock.threshold)
  let plain: Buffer
  try {
    plain = open(key, Buffer.from(sealed, 'base64url'), contextOf(id, lock))
  } catch {
    key.fill(0)
    throw new VaultError(lock.by === 'passphrase' ? 'passphraseWrong' : 'sharesForeign')
  }
  const keys = new Map<number, Uint8Array>()
  for (let at = 0; at < plain.length; at += 4 + KEY)
    keys.set(plain.readUInt32BE(at), Uint8Array.from(plain.subarray(at + 4, at + 4 + KEY)))
  plain.fill(0)
  return new FileKeyring(path, { id, lock, sealed }, key, keys)
}
