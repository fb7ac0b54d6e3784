import type { VaultEvent } from '../audit-events.ts'
import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { openArchive } from '../records/open-archive.ts'
import { References } from '../records/references.ts'

type LoggedSubject = NonNullable<VaultEvent['subject']>

/** Finds the secret from which the references of an agency are derived. */
type Secrets = { referenceSecretOf(agency: string): Promise<Uint8Array> }

/**
 * The part of a refused act's subject that the vault holds or held: the case, and the person if the case has or had one
 * with that id; for another agency, only the case. Anything else that the caller gave in place of an id may be a name
 * or a number, and the log is permanent.
 */
export async function knownSubject(
  database: Database,
  secrets: Secrets,
  { agency, subject }: Pick<VaultEvent, 'agency' | 'subject'>,
): Promise<LoggedSubject | undefined> {
  if (subject?.case === undefined) return undefined
  const { person, ...withoutPerson } = subject
  const { case: caseId, agency: owner = agency } = subject
  // Asking for an unknown agency must not create a secret for it.
  const references = owner === agency ? new References(await secrets.referenceSecretOf(agency)) : undefined
  return await database.transaction('cases', async (tx) => {
    await setScope(tx, { scope: 'all' })
    await openArchive(tx)
    const own = references?.ofSubject({ case: caseId, kind: 'case' }) ?? ''
    const kinds = ['victim', 'perpetrator'] as const
    const people = kinds.map((kind) => references?.ofSubject({ case: caseId, kind, person: person ?? '' }) ?? '')
    // All of it is asked whatever is found: how long a refusal takes does not tell whether there is such a case.
    const [isThere, wasThere, isPerson] = await Promise.all([
      isCase(tx, owner, caseId),
      isKnown(tx, owner, [own]),
      isKnown(tx, owner, people),
    ])
    if (!isThere && !wasThere) return undefined
    return person === undefined || isPerson ? subject : withoutPerson
  })
}

const isCase = async (tx: Transaction, agency: string, caseId: string): Promise<boolean> =>
  (await tx.query('select from cases.record where agency = $1 and case_id = $2', [agency, caseId])).length > 0

async function isKnown(tx: Transaction, agency: string, subjects: readonly string[]): Promise<boolean> {
  const found = await tx.query(
    `select from cases.part where agency = $1 and subject = any ($2)
     union all select from cases.tombstone where agency = $1 and subject = any ($2) limit 1`,
    [agency, subjects],
  )
  return found.length > 0
}
