import { STANDARD_VERSION } from '../generated/ids.ts'
import { currentVersions, versions } from '../generated/versions.ts'
import { compareVersions, isSameMajor, isVersion } from './compare-versions.ts'

/**
 * How a version compares with the one known here. `current`: read as it is. `older`: `upgrade` brings it up. `newer`:
 * of the same major version, so that it is read, and unknown parts are ignored. `foreign`: another major version, or
 * one that never existed.
 */
export type VersionStatus = 'current' | 'older' | 'newer' | 'foreign'

/** Tells how a version compares with one, given the known versions; `undefined` for text that is not a version. */
export function standingIn(
  version: unknown,
  own: string,
  current: readonly string[],
  known: readonly string[],
): VersionStatus | undefined {
  if (!isVersion(version)) return undefined
  if (current.includes(version)) return 'current'
  if (known.includes(version)) return 'older'
  return isSameMajor(version, own) && compareVersions(version, own) > 0 ? 'newer' : 'foreign'
}

/**
 * Tells how the version of a document compares with the one that this package implements; `undefined` for anything but
 * a version.
 */
export function standingOf(version: unknown): VersionStatus | undefined {
  return standingIn(version, STANDARD_VERSION, currentVersions, versions)
}
