import { STANDARD_VERSION } from '../generated/ids.ts'
import type { RecordFinding } from '../model/finding.ts'
import { isObject } from '../runtime/values.ts'
import { standingOf, type VersionStatus } from './standing-of.ts'

const isAboutVersion = ({ code, at: { path } }: RecordFinding): boolean =>
  code === 'codeList' && path.length === 1 && path[0] === 'standardVersion'

/** The findings about the version itself, in place of "not in the code list". */
const saying: { readonly [K in Exclude<VersionStatus, 'current'>]: Pick<RecordFinding, 'code' | 'severity'> } = {
  newer: { code: 'newerVersion', severity: 'warning' },
  older: { code: 'olderVersion', severity: 'error' },
  foreign: { code: 'unknownVersion', severity: 'error' },
}

/** A member or a code that a newer version may have added; names of extensions are the partner's own in every version. */
function asNewer(finding: RecordFinding): RecordFinding {
  if (finding.code === 'unknownField' && finding.at.path.at(-1) !== 'extensions')
    return { ...finding, code: 'newerField', severity: 'warning' }
  if (finding.code === 'codeList') return { ...finding, code: 'newerCode', severity: 'warning' }
  return finding
}

/**
 * Adjusts the findings in a document to its version. In a newer one of the same major version, unknown members and
 * codes are warnings. For an older one, and one that cannot be read, only that is reported, because all other findings
 * would follow from it.
 */
export function weighByVersion(findings: RecordFinding[], document: unknown): RecordFinding[] {
  if (!isObject(document) || document['standardVersion'] === STANDARD_VERSION) return findings
  const standing = standingOf(document['standardVersion'])
  if (standing === undefined || standing === 'current') return findings
  const named = findings.find(isAboutVersion) ?? { at: { path: ['standardVersion'] } }
  const version: RecordFinding = { ...named, ...saying[standing], params: { known: STANDARD_VERSION } }
  if (standing !== 'newer') return [version]
  return [version, ...findings.filter((finding) => !isAboutVersion(finding)).map(asNewer)]
}
