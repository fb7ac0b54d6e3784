import { fields } from '../generated/fields.ts'
import type { CodeListId, EntityId } from '../generated/ids.ts'
import { isCodeOf } from '../generated/validators/is-code-of.ts'
import type { RecordFinding } from '../model/finding.ts'
import type { FieldInfo } from '../model/info.ts'

/** The fields that case records hold and people fill in, by id. */
export type Known = ReadonlyMap<unknown, FieldInfo>

/** One fault in a profile, at the member that contains it. */
export const fault = (
  code: RecordFinding['code'],
  path: RecordFinding['at']['path'],
  params: RecordFinding['params'] = {},
): RecordFinding => ({
  code,
  severity: 'error',
  at: { path },
  params,
})

/** The profile names something that case records do not have. */
export const unknownAt = (path: RecordFinding['at']['path']): RecordFinding =>
  fault('profile', path, { fault: 'unknown' })

/** The fields that case records hold and people fill in. */
export function fieldsOfCaseRecords(): Known {
  const entities = new Set<EntityId>(['caseRecord'])
  // The set grows during the loop: every entity found is visited in turn.
  for (const entity of entities)
    for (const { entity: owner, type } of fields)
      if (owner === entity && (type.kind === 'object' || type.kind === 'objects')) entities.add(type.entity)
  return new Map(
    fields
      .filter(({ entity, presence }) => entities.has(entity) && presence !== 'derived')
      .map((info) => [info.id, info]),
  )
}

/** The list of a field of codes. */
export function listOfField(field: FieldInfo | undefined): CodeListId | undefined {
  const type = field?.type
  return type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
}

/** What is wrong with codes selected from one list. */
export function chosenFaults(list: CodeListId, chosen: unknown, path: RecordFinding['at']['path']): RecordFinding[] {
  const isKnown = isCodeOf[list]
  if (!Array.isArray(chosen)) return [fault('type', path, { expected: 'list' })]
  if (chosen.length === 0) return [fault('length', path, { min: 1 })]
  return chosen.flatMap((code: unknown, at) =>
    typeof code === 'string' && isKnown(code) ? [] : [fault('codeList', [...path, at], { list })],
  )
}
