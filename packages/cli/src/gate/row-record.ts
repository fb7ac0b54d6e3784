import { type CaseRecord, isObject, type Json, objectOr, STANDARD_VERSION, validate } from '@tip-standard/core'

/** What the gate reads of the case and the victim of a row; the whole of `dataProtection` comes to it. */
const ofCase = ['duplicateOf', 'reportedElsewhere']
const ofVictim = ['status', 'consents']

const some = (value: Json, names: readonly string[]): Json =>
  Object.fromEntries(names.flatMap((name) => (value[name] === undefined ? [] : [[name, value[name]]])))

const victimOf = ({ victims }: Json): Json => objectOr(Array.isArray(victims) ? victims[0] : undefined)

/** Whether a finding is about something that is said, and not about what is missing: a table need not have every column. */
function isAboutValue(record: Json, path: readonly (string | number)[]): boolean {
  // A consent that lacks its purpose or its decision says something, and no one knows what.
  if (path[2] === 'consents' && path.length > 3) return true
  const found = path.reduce<unknown>((held, step) => (held as Json | undefined)?.[step], record)
  return path.length > 1 && found !== undefined && !isObject(found)
}

/**
 * Whether the cells that decide about a row are invalid under the standard, so that no one can tell what the person
 * decided.
 */
export function isUndecidable(record: unknown): boolean {
  const root = objectOr(record)
  const deciding = {
    standardVersion: STANDARD_VERSION,
    case: { id: 'row', ...some(objectOr(root['case']), ofCase) },
    reportingEntity: { id: 'row' },
    dataProtection: root['dataProtection'],
    victims: [{ id: 'row', ...some(victimOf(root), ofVictim) }],
  }
  const result = validate(deciding)
  return (
    !result.ok && result.findings.some(({ severity, at }) => severity === 'error' && isAboutValue(deciding, at.path))
  )
}

/** The case of a row with ids, so that rows without any are not taken for the same person. */
export function withIds(value: unknown, row: number): CaseRecord {
  const root = objectOr(value)
  const id = `row-${row}`
  const record = { ...root, case: { id, ...objectOr(root['case']) }, victims: [{ id, ...victimOf(root) }] }
  return record as unknown as CaseRecord
}
