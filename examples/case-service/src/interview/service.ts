import type { CaseRecord } from '@tip-standard/core'
import type { NotSent } from '@tip-standard/forms'

/** What the service says about who is signed in. */
export type WhoIsSignedIn = { actor: string; agency: string; role: string; today: string; token: string }

/** How long the service may take to answer, in milliseconds. */
const PATIENCE = 20_000

/** Returns who is signed in; `undefined` if no one is. Rejects where the service does not answer, as without a network. */
export async function whoIsSignedIn(patience = PATIENCE): Promise<WhoIsSignedIn | undefined> {
  const answer = await fetch('/api/session', { signal: AbortSignal.timeout(patience) })
  if (answer.status === 401) return undefined
  if (!answer.ok) throw new Error('The service did not answer.')
  return (await answer.json()) as WhoIsSignedIn
}

/** Says that the record was not stored, for the form to show it. */
export const notSent = (arrived: NotSent['arrived'] = false): Error & NotSent =>
  Object.assign(new Error('The record was not stored.'), { arrived })

/**
 * Saves a new case; rejects with `notSent` if the service refused it. If no answer came, or the service failed, it may be stored, and
 * the error does not say. Sent twice, the same record is stored once. Another one under its id is not (`savedBefore`): an earlier
 * version arrived, and its answer was lost.
 */
export async function saveCase(record: CaseRecord, token: string): Promise<'saved' | 'savedBefore'> {
  const answer = await fetch('/api/cases', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': token },
    body: JSON.stringify({ expectedVersion: 0, record }),
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (answer.status === 409 && ((await answer.json()) as { code?: string }).code === 'conflict') return 'savedBefore'
  // Not 5xx: the service may have lost its database after the record was stored, or a proxy has lost the service.
  if (answer.status >= 400 && answer.status < 500) throw notSent()
  if (!answer.ok) throw new Error('The record may be stored.')
  return 'saved'
}
