/**
 * A process that writes cases into a vault until it is killed, and says which were acknowledged: `node
 * fixture-writer.mjs pglite FOLDER FIRST`, as `fixture-killing.ts` bundles it.
 */

import { openVault } from './create-vault.ts'
import { openPGlite } from './database/open-pglite.ts'
import { openPostgres } from './database/open-postgres.ts'
import { FakeService, serviceCustodian } from './fixture-custodian.ts'
import { AGENCY, caseRecord, DAY, defaultPolicy } from './fixture-vault.ts'
import type { VaultOptions } from './vault-options.ts'

/** Keys and facts that the test and the writer share. */
export const writerFacts = (): Omit<VaultOptions, 'database'> => ({
  custodian: serviceCustodian(new FakeService('writer'), 'writer'),
  policy: defaultPolicy,
  name: 'vault.example',
  country: 'RW',
  zone: 'UTC',
  now: () => new Date(`${DAY}T09:00:00.000Z`),
})

async function main(engine: string, place: string, first: number): Promise<void> {
  const database = engine === 'pglite' ? await openPGlite(place) : await openPostgres(place)
  const vault = await openVault({ ...writerFacts(), database })
  const session = await vault.startSession({
    actor: 'w-1',
    from: 'desk-1',
    role: 'caseWorker',
    agency: AGENCY,
    purpose: 'caseManagement',
  })
  for (let at = first; ; at++) {
    const id = `k-${at}`
    await vault.putCase(session, caseRecord(id), { expectedVersion: 0 })
    process.stdout.write(`${id} 1\n`)
    await vault.putCase(session, caseRecord(id, { case: { id, openedOn: DAY } }), { expectedVersion: 1 })
    process.stdout.write(`${id} 2\n`)
  }
}

const [, script, engine, place, first] = process.argv
if (script?.endsWith('fixture-writer.mjs') === true && place !== undefined)
  await main(engine ?? '', place, Number(first)).catch((error: unknown) => {
    process.stderr.write(`${(error as { code?: string }).code ?? 'failed'}\n`)
    process.exitCode = 1
  })
