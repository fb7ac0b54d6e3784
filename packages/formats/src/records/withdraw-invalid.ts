import { isObject, type RecordFinding, type Validator } from '@tip-standard/core'
import { entities } from '@tip-standard/core/metadata'

/** A value is withdrawn at most this often from one record; what is left is a bug of the converter and stays visible. */
const maxRounds = 20

/**
 * Removes values that break a rule from a converted document and marks them as unknown, so that the result validates:
 * two columns of a source can contradict each other. Changes the document; returns the findings, which the caller must
 * report.
 */
export function withdrawInvalid<T extends object>(document: T, validate: Validator<T>): RecordFinding[] {
  const withdrawn: RecordFinding[] = []
  for (let round = 0; round < maxRounds; round++) {
    const result = validate(document)
    if (result.ok) return withdrawn
    const finding = result.findings.find(({ severity }) => severity === 'error')
    if (!finding || !withdraw(document, finding.at.path, finding.field)) return withdrawn
    withdrawn.push(finding)
  }
  return withdrawn
}

/** A value, such as a place or an amount of money, has no reasons for what is missing in it: the entity that holds it has. */
const isInValue = (field: string): boolean =>
  entities.some(({ id, kind }) => kind === 'value' && field.startsWith(`${id}.`))

function withdraw(document: object, path: readonly (string | number)[], id: string | undefined): boolean {
  // A list is withdrawn whole: the reason belongs to the field, not to one of its members.
  const end = path.findLastIndex((step) => typeof step === 'string')
  const field = path[end]
  if (typeof field !== 'string') return false
  let parent: unknown = document
  for (const step of path.slice(0, end))
    parent =
      Array.isArray(parent) && typeof step === 'number' ? parent[step] : isObject(parent) ? parent[step] : undefined
  if (!isObject(parent) || parent[field] === undefined) return false
  delete parent[field]
  if (id !== undefined && !isInValue(id))
    parent.absent = { ...(isObject(parent.absent) ? parent.absent : {}), [field]: 'unknown' }
  return true
}
