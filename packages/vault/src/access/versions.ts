import { VaultError } from '../vault-error.ts'

/** The largest number that the column holds. */
const LARGEST = 2 ** 31 - 1

/** Whether this can be the version of something stored. */
export const isVersion = (version: unknown): boolean =>
  Number.isInteger(version) && Number(version) >= 1 && Number(version) <= LARGEST

/** Throws `outOfRange` unless this can be the version that a writer saw, 0 for what is new: another one follows it. */
export function checkExpectedVersion(version: number): void {
  if (!isVersion(version + 1)) throw new VaultError('outOfRange')
}
