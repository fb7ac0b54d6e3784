import { type CaseRecord, isObject } from '@tip-standard/core'
import { type Session, type Vault, VaultError } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { needed, type Route } from '../server/routes.ts'

/** What is sent with a record: the version that the writer saw, 0 for a new case. */
type Sent = { expectedVersion: number; record: CaseRecord }

function sentIn(body: unknown): Sent {
  if (!isObject(body) || !Number.isInteger(body['expectedVersion']) || !isObject(body['record']))
    throw new Refusal('requestUnreadable')
  // What the standard does not know of the record, the vault refuses.
  return { expectedVersion: body['expectedVersion'] as number, record: body['record'] as unknown as CaseRecord }
}

/** Stores a record. A new one that is there already, word for word, arrived before, and its answer was lost: that is no conflict. */
async function store(
  vault: Vault,
  session: Session,
  { expectedVersion, record }: Sent,
): Promise<{ version: number; isNew: boolean }> {
  try {
    return { version: await vault.putCase(session, record, { expectedVersion }), isNew: true }
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'conflict' || expectedVersion !== 0) throw error
    // Not read and compared here: who did not agree to case management is withheld from reading at once. An import
    // finds what is there already, and changes nothing.
    const { there } = await vault.importCases(session, [{ record }])
    if (there === 0) throw error
    const versions = await vault.history(session, { case: record.case.id as string })
    return { version: Math.max(...versions.map(({ version }) => version)), isNew: false }
  }
}

/** The API: what the interview uses, and programs of the organisation can. */
export const apiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/session',
    isApi: true,
    answer: async ({ with: { today }, staff: { actor, agency, role }, session: { token } }) => ({
      json: { actor, agency, role, today: today(), token },
    }),
  },
  {
    method: 'GET',
    path: '/api/cases',
    isApi: true,
    answer: async ({ with: { vault }, records, query }) => ({
      json: { cases: await vault.listCases(records(), { after: query.get('after') ?? '', limit: 100 }) },
    }),
  },
  {
    method: 'POST',
    path: '/api/cases',
    isApi: true,
    answer: async ({ with: { vault }, records, body }) => {
      const sent = sentIn(body)
      const { version, isNew } = await store(vault, records(), sent)
      return { json: { case: sent.record.case.id, version }, status: isNew && sent.expectedVersion === 0 ? 201 : 200 }
    },
  },
  {
    method: 'GET',
    path: '/api/cases/:case',
    isApi: true,
    answer: async ({ with: { vault }, records, params }) => {
      const { version, record, decisions } = await vault.readCase(records(), { case: needed(params['case']) })
      const withheld = decisions.filter(({ permitted }) => !permitted)
      return { json: { version, ...(record === undefined ? {} : { record }), withheld } }
    },
  },
]
