/** What a wrapped key belongs to: it cannot be unwrapped for anything else. */
export type KeyContext = { agency: string; subject: string }

/** A data key wrapped under a key-encryption key: useless without its custodian. */
export type WrappedKey = { version: number; bytes: Uint8Array }

/**
 * The custodian of the key-encryption keys: a keyring file, a key management service, a hardware module. Data keys are
 * 32 bytes. Nothing here reveals a key-encryption key.
 */
export type KeyCustodian = {
  /**
   * The number of people needed to open it, if known: 1 for a passphrase, because anyone who knows it needs no one
   * else.
   */
  readonly quorum?: number | undefined
  /** The version that new keys are wrapped under. */
  currentVersion(): Promise<number>
  /** Every version that can still unwrap keys, oldest first. */
  versions(): Promise<readonly number[]>
  wrap(key: Uint8Array, context: KeyContext): Promise<WrappedKey>
  /**
   * Throws `keyRetired` for a version that was destroyed, `keyringStale` for a later one than it knows, and
   * `sealBroken` for a key that it did not wrap for this context.
   */
  unwrap(wrapped: WrappedKey, context: KeyContext): Promise<Uint8Array>
  /** Adds a new version, which becomes the current one. */
  addVersion(): Promise<number>
  /** Destroys every version but the current one. Call it once no key is wrapped under them any more. */
  retireOldVersions(): Promise<void>
}
