import type { StaffRoleCode } from '@tip-standard/core'
import type { PermitRequest } from '@tip-standard/policy'
import type { Transaction } from '../database/database.ts'
import { instantOf } from '../database/sql-time.ts'
import type { Shelf } from '../records/shelf.ts'
import { isUuid } from '../records/uuid.ts'

/** What a view is of: as whom, for which purpose and audience, and which fields, as a request to the gate says it. */
export type GrantTerms = { role: StaffRoleCode } & Pick<
  PermitRequest,
  'purpose' | 'audience' | 'fields' | 'recipient' | 'recipientKind' | 'recipientCountry'
>

/** A view as it is stored. */
export type StoredGrant = {
  id: string
  researcher: string
  terms: GrantTerms
  until: string
  grantedBy: string
  grantedAt: string
  grantedOn: string
  needed: number
  approvedBy: readonly string[]
  revokedBy?: string
}

/** The columns of a view that was granted, as its members. */
const columns =
  (): string => `id::text as id, researcher, terms, until::text as until, granted_by as "grantedBy", granted_on::text as "grantedOn", needed,
  ${instantOf('granted_at')} as "grantedAt", approved_by as "approvedBy", revoked_by as "revokedBy"`

type Row = Omit<StoredGrant, 'terms' | 'revokedBy'> & { terms: string; revokedBy: string | null }

const toGrant = ({ terms, revokedBy, ...row }: Row): StoredGrant => ({
  ...row,
  terms: JSON.parse(terms) as GrantTerms,
  ...(revokedBy === null ? {} : { revokedBy }),
})

/** Stores a new view. */
export async function storeGrant(
  { tx, agency }: Pick<Shelf, 'tx' | 'agency'>,
  {
    id,
    researcher,
    terms,
    until,
    grantedBy,
    grantedAt,
    grantedOn,
    needed,
  }: Omit<StoredGrant, 'approvedBy' | 'revokedBy'>,
): Promise<void> {
  await tx.query(
    `insert into cases.research_grant (agency, id, researcher, terms, until, granted_by, granted_at, granted_on, needed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [agency, id, researcher, JSON.stringify(terms), until, grantedBy, grantedAt, grantedOn, needed],
  )
}

/** The views of an agency, the newest first. */
export async function grantsOf(tx: Transaction, agency: string): Promise<StoredGrant[]> {
  const rows = await tx.query<Row>(
    `select ${columns()} from cases.research_grant where agency = $1 order by granted_at desc, id`,
    [agency],
  )
  return rows.map(toGrant)
}

/** One view, or `undefined`; held against others, so that what is decided about it stays true until the end of the transaction. */
export async function grantById(tx: Transaction, agency: string, id: string): Promise<StoredGrant | undefined> {
  const [row] = isUuid(id)
    ? await tx.query<Row>(`select ${columns()} from cases.research_grant where agency = $1 and id = $2 for update`, [
        agency,
        id,
      ])
    : []
  return row === undefined ? undefined : toGrant(row)
}
