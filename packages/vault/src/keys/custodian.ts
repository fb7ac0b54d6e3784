/** What a wrapped key belongs to: it unwraps nowhere else. */
export type KeyContext = { agency: string; subject: string }

/** A data key under a key-encryption key: useless without who keeps that one. */
export type WrappedKey = { version: number; bytes: Uint8Array }

/**
 * Who keeps the key-encryption keys: a keyring in a file, a key management service, a hardware module. Data keys are 32
 * bytes. Nothing here shows a key-encryption key.
 */
export type KeyCustodian = {
  /**
   * How many people it takes to open it, where that is known: 1 for what a passphrase opens, because anyone who knows it
   * needs no one else.
   */
  readonly quorum?: number | undefined
  /** The version that new keys are wrapped under. */
  currentVersion(): Promise<number>
  /** Every version that can still unwrap, oldest first. */
  versions(): Promise<readonly number[]>
  wrap(key: Uint8Array, context: KeyContext): Promise<WrappedKey>
  /**
   * Throws `keyRetired` for a version that is gone, `keyringStale` for a later one than it knows, and `sealBroken` for
   * what it did not wrap for this context.
   */
  unwrap(wrapped: WrappedKey, context: KeyContext): Promise<Uint8Array>
  /** Makes a new version, which is the current one from then on. */
  addVersion(): Promise<number>
  /** Destroys every version but the current one. Call it when nothing is wrapped under them any more. */
  retireOldVersions(): Promise<void>
}
