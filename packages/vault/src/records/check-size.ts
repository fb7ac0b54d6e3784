import { VaultError } from '../vault-error.ts'

/** The largest record in bytes of UTF-8. */
const LARGEST = 16 * 2 ** 20

/** Throws `recordTooLarge` for a document that is larger than the vault stores. */
export function checkSize(document: unknown): void {
  if (Buffer.byteLength(JSON.stringify(document)) > LARGEST) throw new VaultError('recordTooLarge')
}
