import { STANDARD_VERSION } from '../generated/ids.ts'
import { currentVersions, versions } from '../generated/versions.ts'
import { compareVersions, isSameMajor, isVersion } from './compare-versions.ts'

/**
 * How a version stands to the one that is known here. `current`: read as it is. `older`: `upgrade` brings it up. `newer`: of the same major
 * version, so that it is read, and what is not known in it is left alone. `foreign`: another major version, or one that never was.
 */
export type VersionStatus = 'current' | 'older' | 'newer' | 'foreign'

/** Tells how a version stands to one of which others are known; `undefined` for what is not written as a version. */
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

/** Tells how the version of a document stands to the one that this package implements; `undefined` for what is no version. */
export function standingOf(version: unknown): VersionStatus | undefined {
  return standingIn(version, STANDARD_VERSION, currentVersions, versions)
}
