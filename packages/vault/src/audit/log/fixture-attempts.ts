import fc from 'fast-check'
import { expect } from 'vitest'
import type { Transaction } from '../../database/database.ts'
import { logOf, witnessed } from './fixture-log.ts'
import { TAMPERINGS } from './fixture-tampering.ts'
import { verifyLog } from './verify-log.ts'

/**
 * Tampers with one log in this many random ways, each time from the same state, and expects that verification finds
 * each, and finds no fault before.
 */
export async function expectTamperingFound(tx: Transaction, attempts: number): Promise<void> {
  const { log, signer, size } = await logOf(tx, [100, 30, 1, 250, 3])
  const seen = [await witnessed(tx, log, signer)]
  const find = async (): Promise<string[]> =>
    (await verifyLog(tx, 'shelter-invented', signer.verifier, seen)).findings.map(({ code }) => code)
  expect(await find()).toEqual([])
  const ways = fc.constantFrom(...Object.entries(TAMPERINGS))
  await tx.query('begin')
  // The checks of the tables stop no intruder who may change the tables.
  await tx.query('alter table log.entry drop constraint entry_index_check')
  await fc.assert(
    fc.asyncProperty(ways, fc.infiniteStream(fc.nat()), async ([name, tamper], numbers) => {
      await tx.query('savepoint whole')
      try {
        await tamper({ tx, size, signer, pick: (below) => (numbers.next().value ?? 0) % below })
        expect(await find(), name).not.toEqual([])
      } finally {
        await tx.query('rollback to savepoint whole')
      }
    }),
    { numRuns: attempts },
  )
  await tx.query('rollback')
  expect(await find()).toEqual([])
}
