import { sampleRecords } from '@tip-standard/cli/sample'
import type { CaseRecord, Consent } from '@tip-standard/core'
import type { Vault } from '@tip-standard/vault'
import { DEMO_AGENCY } from './staff.ts'

/** The seed of the invented people: the same ones in every demo. */
const SEED = 7

/** An invented case as one of the organisation, whose person agreed to case management. */
function ofAgency(record: CaseRecord): CaseRecord {
  const agreed: Consent = {
    purpose: 'caseManagement',
    decision: 'granted',
    givenBy: 'self',
    date: record.case.openedOn ?? '2026-01-01',
  }
  return {
    ...record,
    reportingEntity: { id: DEMO_AGENCY, type: 'ngo' },
    victims: (record.victims ?? []).map((one) => ({ ...one, consents: [...(one.consents ?? []), agreed] })),
  }
}

/**
 * Stores invented cases in a vault, different ones for another seed, so that there is something to see and enough
 * people for a report.
 */
export async function seedVault(vault: Vault, count: number, seed: number = SEED): Promise<void> {
  const session = await vault.startSession({
    actor: 'w-2',
    from: 'desk-1',
    role: 'caseWorker',
    agency: DEMO_AGENCY,
    purpose: 'caseManagement',
  })
  for (const record of sampleRecords(count, seed))
    await vault.putCase(session, ofAgency(record), { expectedVersion: 0 })
  vault.endSession(session)
  await plantCanaries(vault, count, seed)
}

/** Plants records that no one has a reason to open, with ids like those of the others. */
async function plantCanaries(vault: Vault, count: number, seed: number): Promise<void> {
  const holder = { actor: 'k-1', from: 'desk-1', role: 'systemAdministrator' } as const
  for (const [place, assignedTo] of ['w-1', 'w-2'].entries())
    await vault.plantCanary(holder, DEMO_AGENCY, { case: `case-${seed}-${count + place + 1}`, assignedTo })
}
