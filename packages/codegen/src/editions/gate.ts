/** The gate of versions: changes since the last frozen version must be declared, and removals need an upgrade. */

import type { UpgradeChange } from '@tip-standard/dictionary'
import { compareEditions } from './compare.ts'
import type { Edition, Level } from './edition.ts'
import { type Difference, highest, levels } from './kinds.ts'
import { lostNames, namesOf } from './names.ts'
import { byAge, isCandidate, majorOf } from './versions-in-order.ts'

/** The result of the gate. */
export type Verdict = {
  differences: Difference[]
  /** The level of the changes since the last frozen version; `undefined` if nothing changed. */
  required: Level | undefined
  /** Sentences, each about something to do before a release. */
  problems: string[]
}

const isAtMost = (level: Level, limit: Level | undefined): boolean =>
  limit !== undefined && levels.indexOf(level) <= levels.indexOf(limit)

/** Removals from a version that were not deprecated in it. */
function notDeprecated(before: Edition, differences: readonly Difference[]): string[] {
  return differences.flatMap(({ kind, at }) => {
    const [list = '', ...code] = at.split('.')
    const gone =
      kind === 'fieldRemoved'
        ? before.fields.get(at)
        : kind === 'codeRemoved'
          ? before.lists.get(list)?.codes.get(code.join('.'))
          : undefined
    return gone === undefined || gone['deprecated'] !== undefined || list === 'standardVersion' ? [] : [at]
  })
}

const among = (ids: readonly string[]): string =>
  ids.length > 12 ? `${ids.slice(0, 12).join(', ')} …` : ids.join(', ')

/**
 * Compares the next version with the last frozen one; `declared` is the level that the changesets announce for the
 * schemas.
 */
export function judge(
  before: Edition,
  after: Edition,
  changes: readonly UpgradeChange[],
  declared: Level | undefined,
): Verdict {
  const differences = compareEditions(before, after)
  const required = highest(differences.map(({ level }) => level))
  const problems: string[] = []
  if (required === undefined) return { differences, required, problems }
  if (!isAtMost(required, declared)) {
    const said = declared === undefined ? 'no changeset names them' : `the changesets declare ${declared}`
    const above = differences.filter(({ level }) => !isAtMost(level, declared))
    problems.push(
      `The changes since ${before.version} are ${required}, and ${said}: run \`pnpm changeset\` for @tip-standard/schemas. ${among(above.map(({ kind, at }) => `${kind} ${at}`))}`,
    )
  }
  const age = byAge(after.version, before.version)
  if (required !== 'patch' && age <= 0)
    problems.push(
      `Documents would state ${after.version} and mean two things: add a version after ${before.version} to packages/dictionary/src/versions.ts.`,
    )
  const lost = lostNames(namesOf(before), namesOf(after), changes)
  if (lost.length > 0)
    problems.push(`Gone without an upgrade: ${among(lost)}. Add a line for each to packages/dictionary/src/upgrades.`)
  if (isCandidate(before.version)) return { differences, required, problems }
  if (required === 'major' && majorOf(after.version) === majorOf(before.version))
    problems.push(
      `Major changes need version ${majorOf(before.version) + 1}.0; within ${majorOf(before.version)} only optional things are added.`,
    )
  const undeprecated = notDeprecated(before, differences)
  if (undeprecated.length > 0)
    problems.push(`Removed without having been deprecated in ${before.version}: ${among(undeprecated)}.`)
  return { differences, required, problems }
}
