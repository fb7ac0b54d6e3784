import { type CaseRecord, isObject } from '@tip-standard/core'
import { type Session, type Vault, VaultError } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { needed, type Route } from '../server/routes.ts'

/** A sent record with the version that the writer saw, 0 for a new case. */
type Sent = { expectedVersion: number; record: CaseRecord }

function sentIn(body: unknown): Sent {
  if (!isObject(body) || !Number.isInteger(body['expectedVersion']) || !isObject(body['record']))
    throw new Refusal('requestUnreadable')
  // The vault rejects members that the standard does not have.
  return { expectedVersion: body['expectedVersion'] as number, record: body['record'] as unknown as CaseRecord }
}

/**
 * Stores a record. If an identical new record already exists, it arrived before and its answer was lost, which is no
 * conflict.
 */
async function store(
  vault: Vault,
  session: Session,
  { expectedVersion, record }: Sent,
): Promise<{ version: number; isNew: boolean }> {
  try {
    return { version: await vault.putCase(session, record, { expectedVersion }), isNew: true }
  } catch (error) {
    if (!(error instanceof VaultError) || error.code !== 'conflict' || expectedVersion !== 0) throw error
    // The record is not read and compared here, because people who did not consent to case management are withheld from
    // reading at once. An import recognises existing records and changes nothing.
    const { there } = await vault.importCases(session, [{ record }])
    if (there === 0) throw error
    const versions = await vault.history(session, { case: record.case.id as string })
    return { version: Math.max(...versions.map(({ version }) => version)), isNew: false }
  }
}

/** The API, for the interview and for programs of the organisation. */
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
