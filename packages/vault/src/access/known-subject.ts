import type { VaultEvent } from '../audit-events.ts'
import type { Database, Transaction } from '../database/database.ts'
import { setScope } from '../database/scope.ts'
import { openArchive } from '../records/open-archive.ts'
import { References, type Subject } from '../records/references.ts'

type LoggedSubject = NonNullable<VaultEvent['subject']>

/** How the secret is found from which the references of an agency are derived. */
type Secrets = { referenceSecretOf(agency: string): Promise<Uint8Array> }

/**
 * Of what a refused act was about, what the vault holds or held: the case, and the person where the case has or had
 * one of that id. Whatever else someone gave in place of an id may be a name or a number, and the log is for ever.
 */
export async function knownSubject(
  database: Database,
  secrets: Secrets,
  agency: string,
  subject: LoggedSubject,
): Promise<LoggedSubject | undefined> {
  const { case: caseId = '', person, ...rest } = subject
  return await database.transaction('cases', async (tx) => {
    await setScope(tx, { scope: 'all' })
    await openArchive(tx)
    const references = new References(await secrets.referenceSecretOf(agency))
    const knows = (one: Subject): Promise<boolean> => isKnown(tx, agency, references.ofSubject(one))
    if (!(await knows({ case: caseId, kind: 'case' }))) return undefined
    if (person === undefined) return subject
    for (const kind of ['victim', 'perpetrator'] as const)
      if (await knows({ case: caseId, kind, person })) return subject
    return { ...rest, case: caseId }
  })
}

async function isKnown(tx: Transaction, agency: string, subject: string): Promise<boolean> {
  const found = await tx.query(
    `select from cases.part where agency = $1 and subject = $2
     union all select from cases.tombstone where agency = $1 and subject = $2 limit 1`,
    [agency, subject],
  )
  return found.length > 0
}
