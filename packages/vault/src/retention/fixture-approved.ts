import { REASON, type TestVault } from '../fixture-vault.ts'
import type { AskedErasure, ErasureOf } from './erasures.ts'
import type { RetentionAction } from './policy-says.ts'

/** Requests an action on a case as a case worker, and lets two supervisors approve it. */
export async function approved(test: TestVault, of: ErasureOf, action?: RetentionAction): Promise<AskedErasure> {
  const id = await test.vault.askErasure(await test.session(), of, REASON, action)
  const officer = await test.session('supervisor', 's-0')
  const asked = (await test.vault.erasuresPending(officer)).find((one) => one.id === id) as AskedErasure
  for (const actor of ['s-1', 's-2']) await test.vault.approveErasure(await test.session('supervisor', actor), asked)
  return asked
}

/** The same; then a supervisor carries it out. */
export const carriedOut = async (test: TestVault, of: ErasureOf, action?: RetentionAction): Promise<number> =>
  await test.vault.erase(await test.session('supervisor', 's-1'), await approved(test, of, action))
