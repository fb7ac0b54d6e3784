import type { CaseRecord, FieldId, IdentityRecord, Victim } from '@tip-standard/core'
import {
  decidedElsewhere,
  type LookUpElsewhere,
  type Permitted,
  PolicyError,
  recordPermissionOf,
} from '@tip-standard/policy'
import { decisionsColumn, withDecisions } from '../records/decisions-column.ts'
import { aboutTable, type ExportTable } from '../records/exchange-table.ts'
import { FilePermission } from '../records/file-permission.ts'
import { type Loss, LossCounter } from '../records/losses.ts'
import { CarriedValues, type OwnMarks } from '../records/uncarried.ts'
import { HtcdsCellWriter } from './cell-writer.ts'
import { type HtcdsFieldName, htcdsFieldNames } from './fields.ts'
import { registrationOf } from './registration.ts'
import { htcdsExtensions, htcdsProvenance } from './system.ts'
import { writeCase, writeEvent, writePerpetrator, writeReferrals, writeReportingEntity } from './write-case.ts'
import { writeIdentity } from './write-identity.ts'
import { writeVictim } from './write-victim.ts'

/** Ids and versions hold the parts of a document together and mean nothing outside it. */
const structural: ReadonlySet<FieldId> = new Set<FieldId>([
  'caseRecord.standardVersion',
  'event.id',
  'event.victimIds',
  'event.perpetratorIds',
  'perpetrator.id',
  'relation.victimId',
  'relation.perpetratorId',
  'consent.id',
  'meansOfControl.id',
  'referral.consentId',
  'identityRecord.standardVersion',
  'identityRecord.personId',
  'identityRecord.role',
  'address.refersTo',
  'address.use',
])

const ownMarks = (): OwnMarks => ({
  system: htcdsProvenance.system,
  extensionPrefix: htcdsExtensions.prefix,
  fields: structural,
})

/**
 * Writes case records as rows of HTCDS, one for each victim, with the 84 field names as header; several values are
 * joined by `;`. Where the boxes for consent cannot hold what the records say that people decided, a last column,
 * `victim.consents`, has it as in a table of victims. Names and contacts are written only for the identity records that
 * are handed in, and only for use inside. What HTCDS cannot hold is in the losses. What came from HTCDS comes back as
 * it was, except: the role Abuser comes back as ControlledIndividual, a second language without a first as the first,
 * values in the order of our lists, and what the import could not use stays away. Throws a `PolicyError` for records
 * that did not come through the gate for one use, and for identity records beside records that leave.
 */
export function toHtcds(records: Iterable<Permitted>, identities: Iterable<IdentityRecord> = []): ExportTable {
  const file = new FilePermission()
  const byId = new Map(Array.from(identities, (identity) => [identity.personId, identity]))
  const losses = new LossCounter()
  const rows: string[][] = []
  const decisions: string[] = []
  const all = [...records]
  for (const record of all) file.ask(record)
  const elsewhere = decidedElsewhere(all)
  for (const record of all) {
    const converted = convertToHtcdsRows(record, byId, elsewhere)
    for (const row of converted.rows) rows.push(row)
    for (const cell of converted.decisions) decisions.push(cell)
    losses.addAll(converted.losses)
  }
  return {
    ...withDecisions({ header: htcdsFieldNames, rows }, decisions),
    losses: losses.toList(),
    about: aboutTable(file.use, 'prs_Gender'),
  }
}

/**
 * Writes one case record as rows of HTCDS, one for each victim; a record without a victim gives one row if it has any
 * content. `decisions` has a text for each row: what a file needs in its column `victim.consents`, so that no refusal
 * is lost: also none in other records of the person, of which `elsewhere` knows. Throws a `PolicyError` for a record
 * that did not come through the gate, and for identity records beside one that leaves.
 */
export function convertToHtcdsRows(
  record: Permitted,
  identities: ReadonlyMap<string, IdentityRecord>,
  elsewhere: LookUpElsewhere = decidedElsewhere([record]),
): { rows: string[][]; decisions: string[]; losses: Loss[] } {
  if (!recordPermissionOf(record).isInternal && identities.size > 0)
    throw new PolicyError('identitiesStayInside', 'Identity records hold names and leave to no one: leave them out.')
  const losses = new LossCounter()
  const carried = new CarriedValues()
  const rows: string[][] = []
  const decisions: string[] = []
  const used = new Set<IdentityRecord>()
  const victims: (Victim | undefined)[] = record.victims && record.victims.length > 0 ? record.victims : [undefined]
  for (const victim of victims) {
    const cells = new HtcdsCellWriter(carried, losses)
    const identityOf = (id: string | undefined) => {
      const identity = id === undefined ? undefined : identities.get(id)
      if (identity) used.add(identity)
      return identity
    }
    writeReportingEntity(cells, record.reportingEntity)
    writeCase(cells, record.case, identityOf)
    writePerpetrator(cells, record, victim?.id)
    const eventId = writeEvent(cells, record, victim?.id)
    if (victim) {
      takeRegistration(carried, record, victim)
      writeVictim(cells, victim, record, elsewhere)
      writeReferrals(cells, victim, identityOf)
      writeIdentity(cells, identityOf(victim.id), eventId)
    }
    rows.push(htcdsFieldNames.map((field: HtcdsFieldName) => cells.get(field)))
    decisions.push(cells.get(decisionsColumn))
  }
  carried.countRest(record, 'caseRecord', losses, ownMarks())
  for (const identity of used) carried.countRest(identity, 'identityRecord', losses, ownMarks())
  return { rows, decisions, losses: losses.toList() }
}

/** What follows from the dates of a row, and is made again when the row is read, is no loss. */
function takeRegistration(carried: CarriedValues, { case: registration }: CaseRecord, victim: Victim): void {
  const { registrationYear, ageBand } = registrationOf(victim)
  if (registrationYear !== undefined && registration.registrationYear === registrationYear)
    carried.take(registration, 'registrationYear')
  if (ageBand !== undefined && victim.ageBand === ageBand) carried.take(victim, 'ageBand')
}
