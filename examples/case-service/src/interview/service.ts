import type { CaseRecord } from '@tip-standard/core'

/** What the service says about who is signed in. */
export type WhoIsSignedIn = { actor: string; agency: string; role: string; today: string; token: string }

/** Returns who is signed in; if no one is, opens the sign-in page. */
export async function whoIsSignedIn(): Promise<WhoIsSignedIn> {
  const answer = await fetch('/api/session')
  if (!answer.ok) throw new Error('Not signed in.')
  return (await answer.json()) as WhoIsSignedIn
}

/** Saves a new case; rejects where it did not arrive, without a word about it. Sent twice, the same record is stored once. */
export async function saveCase(record: CaseRecord, token: string): Promise<void> {
  const answer = await fetch('/api/cases', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-token': token },
    body: JSON.stringify({ expectedVersion: 0, record }),
    signal: AbortSignal.timeout(20_000),
  })
  if (!answer.ok) throw new Error('The record was not saved.')
}
