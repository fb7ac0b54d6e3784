import type { CaseRecord } from '@tip-standard/core'
import { instantOf } from '../database/sql-time.ts'
import type { OpenKeys } from '../keys/data-keys.ts'
import { fromPayload, toPayload } from '../sealing/payload.ts'
import { associatedData, open, seal } from '../sealing/seal.ts'
import { VaultError } from '../vault-error.ts'
import { joinCase, type OwnPart, peopleOf, splitCase } from './case-parts.ts'
import { inClear, sealKeeping } from './keeping.ts'
import type { Subject } from './references.ts'
import type { Shelf } from './shelf.ts'

/** A case as it is stored, in one version. */
export type StoredCase = { record: CaseRecord; version: number }

/** A part of a case as stored. */
export type PartRow = {
  version: number
  part: number
  subject: string
  sealed: Uint8Array
  isReadable: boolean
  /** The people assigned to the case, with an authentication code; only if assignment decides who sees it. */
  assignedTo?: readonly string[]
  assignedCode?: string | null
}

const assignmentOf = ({ isByAssignment = false }: Shelf): string =>
  isByAssignment ? ', r.assigned_to as "assignedTo", r.assigned_code as "assignedCode"' : ''

/** Authenticates the assignment of a case: someone who only writes to the database cannot assign a case to anyone. */
export const assignmentCode = (
  { agency, references }: Pick<Shelf, 'agency' | 'references'>,
  caseId: string,
  assignedTo: readonly string[],
): string => references.ofRow('cases.record', { agency, caseId, assignedTo })

/** Throws `sealBroken` if assignment decides who sees a case, and the vault did not write this assignment. */
function checkAssignment(shelf: Shelf, caseId: string, { assignedTo = [], assignedCode }: PartRow): void {
  if (shelf.isByAssignment === true && assignedCode !== assignmentCode(shelf, caseId, assignedTo))
    throw new VaultError('sealBroken')
}

const contextOf = ({ agency }: Shelf, subject: string, entity: string, version: number): Buffer =>
  associatedData({ agency, subject, entity, version })

/**
 * Reads a version of a case (default: the newest). Throws `notFound` if the transaction may see none, and `keyMissing`
 * for a version from before someone in the case was erased.
 */
export async function loadCase(shelf: Shelf, caseId: string, version?: number): Promise<StoredCase> {
  const rows = await shelf.tx.query<PartRow>(
    `select p.version, p.part, p.subject, p.sealed, p.version >= r.readable_from as "isReadable"${assignmentOf(shelf)} from cases.record r
     join cases.part p on p.agency = r.agency and p.case_id = r.case_id and p.version = ${version === undefined ? 'r.version' : '$3'}
     where r.agency = $1 and r.case_id = $2 order by p.part`,
    [shelf.agency, caseId, ...(version === undefined ? [] : [version])],
  )
  const [first] = rows
  if (first === undefined) throw new VaultError('notFound')
  checkAssignment(shelf, caseId, first)
  if (!first.isReadable) throw new VaultError('keyMissing')
  const subjects = rows.map(({ subject }) => subject)
  const opened = shelf.dataKeys.toOpen(shelf.tx, shelf.agency, subjects, (keys) => openCase(shelf, caseId, rows, keys))
  shelf.opening?.()
  return await opened
}

type PartOfCase = PartRow & { caseId: string }

/**
 * Reads the newest versions of the next cases of an agency after an id, ordered by id: a page at a time, with three
 * statements in all. Leaves out the cases in `without`. `archived` reads only archived cases, which the transaction
 * must be allowed to see.
 */
export async function loadCases(
  shelf: Shelf,
  after: string,
  limit: number,
  without: ReadonlySet<string>,
  which: { archived?: boolean } = {},
): Promise<{ last: string | undefined; cases: StoredCase[] }> {
  const rows = await shelf.tx.query<PartOfCase>(
    `select r.case_id as "caseId", p.version, p.part, p.subject, p.sealed, true as "isReadable"${assignmentOf(shelf)}
     from (select * from cases.record where agency = $1 and case_id > $2${which.archived === true ? ' and archived_on is not null' : ''}
           order by case_id limit $3) r
     join cases.part p on p.agency = r.agency and p.case_id = r.case_id and p.version = r.version
     order by r.case_id, p.part`,
    [shelf.agency, after, limit],
  )
  return { last: rows.at(-1)?.caseId, cases: await openCases(shelf, rows, without) }
}

/**
 * Reads the newest versions of the next cases of an agency as `loadCases` does, after a position in an order that is
 * derived from a secret text and reveals nothing about their ids.
 */
export async function loadCasesInOrder(
  shelf: Shelf,
  order: string,
  after: string,
  limit: number,
  without: ReadonlySet<string>,
): Promise<{ last: string | undefined; cases: StoredCase[] }> {
  const rows = await shelf.tx.query<PartOfCase & { place: string }>(
    `select r.case_id as "caseId", r.place, p.version, p.part, p.subject, p.sealed, true as "isReadable"${assignmentOf(shelf)}
     from (select * from (select *, encode(sha256(convert_to($4 || case_id, 'UTF8')), 'hex') collate "C" as place
                          from cases.record where agency = $1) placed
           where place > $2 order by place limit $3) r
     join cases.part p on p.agency = r.agency and p.case_id = r.case_id and p.version = r.version
     order by r.place, p.part`,
    [shelf.agency, after, limit, order],
  )
  return { last: rows.at(-1)?.place, cases: await openCases(shelf, rows, without) }
}

/** Reads the newest versions of these cases of an agency, by id. Leaves out missing cases and those in `without`. */
export async function loadTheseCases(
  shelf: Shelf,
  ids: readonly string[],
  without: ReadonlySet<string>,
): Promise<StoredCase[]> {
  const rows = await shelf.tx.query<PartOfCase>(
    `select r.case_id as "caseId", p.version, p.part, p.subject, p.sealed, true as "isReadable"${assignmentOf(shelf)} from cases.record r
     join cases.part p on p.agency = r.agency and p.case_id = r.case_id and p.version = r.version
     where r.agency = $1 and r.case_id = any ($2) order by r.case_id, p.part`,
    [shelf.agency, [...ids]],
  )
  return await openCases(shelf, rows, without)
}

/** Opens cases whose parts are all loaded, with one statement for all their keys. */
async function openCases(
  shelf: Shelf,
  rows: readonly PartOfCase[],
  without: ReadonlySet<string>,
): Promise<StoredCase[]> {
  const byCase = new Map<string, PartRow[]>()
  for (const row of rows) {
    if (without.has(row.caseId)) continue
    const own = byCase.get(row.caseId)
    if (own !== undefined) own.push(row)
    else {
      checkAssignment(shelf, row.caseId, row)
      byCase.set(row.caseId, [row])
    }
  }
  const subjects = [...byCase.values()].flatMap((own) => own.map(({ subject }) => subject))
  return await shelf.dataKeys.toOpen(shelf.tx, shelf.agency, subjects, (keys) =>
    [...byCase].map(([caseId, own]) => openCase(shelf, caseId, own, keys)),
  )
}

/** Opens a part of a case; `undefined` if its key is gone. */
function openPart(shelf: Shelf, row: PartRow, subject: Subject, keys: OpenKeys): unknown {
  // A part opens only in its own place, not as another person's part or in another version.
  if (row.subject !== shelf.references.ofSubject(subject)) throw new VaultError('sealBroken')
  const key = keys.get(row.subject)
  if (key === undefined) return undefined
  return fromPayload(open(key, row.sealed, contextOf(shelf, row.subject, subject.kind, row.version)))
}

/** Opens the part about the case itself; `undefined` if its key is gone. */
export const openOwnPart = (shelf: Shelf, caseId: string, row: PartRow, keys: OpenKeys): OwnPart | undefined =>
  openPart(shelf, row, { case: caseId, kind: 'case' }, keys) as OwnPart | undefined

/** Opens the parts of one version of a case, in order. */
function openCase(shelf: Shelf, caseId: string, rows: readonly PartRow[], keys: OpenKeys): StoredCase {
  const [first, ...others] = rows as [PartRow, ...PartRow[]]
  const own = openOwnPart(shelf, caseId, first, keys)
  if (own === undefined) throw new VaultError('keyMissing')
  const people = peopleOf(own, caseId)
  if (people.length !== others.length || others.some(({ part }, at) => part !== at + 1))
    throw new VaultError('sealBroken')
  const parts = people.map((subject, at) => openPart(shelf, others[at] as PartRow, subject, keys))
  return { record: joinCase(own, parts), version: first.version }
}

/** Who writes a version, when, and on which day. */
export type Writing = { by: string; at: Date; day: string }

/**
 * Writes a case as the version after the one that the writer saw (0 for a new case, which is assigned to its writer).
 * Throws `conflict`, at the latest when the transaction ends, if someone has written another version since; nothing is
 * changed then.
 */
export async function storeCase(
  shelf: Shelf,
  record: CaseRecord,
  expectedVersion: number,
  { by, at, day }: Writing,
): Promise<number> {
  const { tx, agency } = shelf
  const [caseId, version] = [record.case.id, expectedVersion + 1]
  const keeping = sealKeeping(shelf, record, version)
  const { retainUntil, legalHold, sensitivity } = inClear(record)
  const operational = [retainUntil, legalHold, sensitivity]
  const written =
    expectedVersion === 0
      ? tx.query(
          `insert into cases.record (agency, case_id, version, created_on, updated_on, retain_until, legal_hold, sensitivity, keeping, assigned_to, assigned_code)
           values ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning version`,
          [agency, caseId, version, day, ...operational, keeping, [by], assignmentCode(shelf, caseId, [by])],
        )
      : tx.query(
          `update cases.record set version = $3, updated_on = $4, retain_until = $5, legal_hold = $6, sensitivity = $7, keeping = $8
           where agency = $1 and case_id = $2 and version = $9 returning version`,
          [agency, caseId, version, day, ...operational, keeping, expectedVersion],
        )
  tx.check(checkWritten(written))
  await storeParts(shelf, record, version, { by, at, day })
  return version
}

async function checkWritten(written: Promise<readonly unknown[]>): Promise<void> {
  if ((await written).length === 0) throw new VaultError('conflict')
}

async function storeParts(shelf: Shelf, record: CaseRecord, version: number, { by, at }: Writing): Promise<void> {
  const { tx, agency, dataKeys, references } = shelf
  const parts = splitCase(record).map(({ subject, content }) => ({
    content,
    entity: subject.kind,
    subject: references.ofSubject(subject),
  }))
  const subjects = parts.map(({ subject }) => subject)
  const store = (keys: OpenKeys): void => {
    const sealed = parts.map(({ content, entity, subject }) => {
      const payload = toPayload(content)
      const bytes = seal(keys.get(subject) as Uint8Array, payload, contextOf(shelf, subject, entity, version))
      payload.fill(0)
      return bytes
    })
    // One statement for any number of parts, so that it is planned once: their bytes are concatenated, with their
    // lengths. If it fails, the act fails when it ends.
    void tx.query(
      `insert into cases.part (agency, case_id, version, written_at, written_by, part, subject, sealed)
       select $1, $2, $3, $4, $5, place - 1, subject,
         substr($8::bytea, 1 + (sum(length) over (order by place) - length)::int, length)
       from unnest($6::text[], $7::int[]) with ordinality as added (subject, length, place)`,
      [
        agency,
        record.case.id,
        version,
        at.toISOString(),
        by,
        subjects,
        sealed.map(({ length }) => String(length)),
        Buffer.concat(sealed),
      ],
    )
  }
  if (version === 1) await dataKeys.toSealNew(tx, agency, subjects, store)
  else await dataKeys.toSeal(tx, agency, subjects, store)
}

/** A case as lists show it: nothing that is sealed. */
export type CaseSummary = {
  agency: string
  case: string
  version: number
  createdOn: string
  updatedOn: string
  assignedTo: readonly string[]
  retainUntil?: string
  legalHold: boolean
  sensitivity?: string
}

type SummaryRow = { [name in keyof CaseSummary]-?: CaseSummary[name] | null }

/** Lists the cases of an agency that the transaction may see, by id, after an id; or only one of them. */
export async function summariesOf(
  { tx, agency }: Shelf,
  { after, only }: { after: string; only: string | undefined },
  limit: number,
): Promise<CaseSummary[]> {
  const rows = await tx.query<SummaryRow>(
    `select agency, case_id as "case", version, created_on::text as "createdOn", updated_on::text as "updatedOn",
       assigned_to as "assignedTo", retain_until::text as "retainUntil", legal_hold as "legalHold", sensitivity
     from cases.record where agency = $1 and case_id ${only === undefined ? '>' : '='} $2 order by case_id limit $3`,
    [agency, only ?? after, limit],
  )
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as CaseSummary)
}

/** The ones among these cases that the transaction may see. */
export async function casesAmong({ tx, agency }: Shelf, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    'select case_id as id from cases.record where agency = $1 and case_id = any ($2)',
    [agency, ids],
  )
  return new Set(rows.map(({ id }) => id))
}

/** A version's number, author and time; the oldest version comes first. */
export type WrittenVersion = { version: number; at: string; by: string }

/** The versions of a case that the transaction may see. */
export async function versionsOf({ tx, agency }: Shelf, caseId: string): Promise<WrittenVersion[]> {
  return await tx.query<WrittenVersion>(
    `select p.version, ${instantOf('p.written_at')} as at, p.written_by as by
     from cases.part p join cases.record r on r.agency = p.agency and r.case_id = p.case_id
     where p.agency = $1 and p.case_id = $2 and p.part = 0 order by p.version`,
    [agency, caseId],
  )
}
