import type { CaseRecord } from '@tip-standard/core'
import type { PersonOfCase } from '../records/references.ts'

/**
 * What a case record says about one person of it: the person's own entry, the events that the person was in, and why and for how long the record is kept. Nothing
 * of anybody else, and no texts about several people: their rights are theirs.
 */
export function aboutPerson(record: CaseRecord, { kind, person }: PersonOfCase): Partial<CaseRecord> {
  const { standardVersion, case: own, reportingEntity, dataProtection, victims, perpetrators, events } = record
  const { comments: _comments, closureDetails: _details, ownerId: _owner, linkedCaseIds: _linked, ...ofCase } = own
  const list = kind === 'victim' ? 'victimIds' : 'perpetratorIds'
  return {
    standardVersion,
    case: ofCase,
    reportingEntity,
    dataProtection,
    ...(kind === 'victim'
      ? { victims: victims?.filter(({ id }) => id === person) ?? [] }
      : { perpetrators: perpetrators?.filter(({ id }) => id === person) ?? [] }),
    events: (events ?? [])
      .filter((event) => event[list]?.includes(person))
      .map(({ description: _description, victimIds: _victims, perpetratorIds: _perpetrators, ...event }) => ({
        ...event,
        [list]: [person],
      })) as unknown as NonNullable<CaseRecord['events']>,
  }
}
