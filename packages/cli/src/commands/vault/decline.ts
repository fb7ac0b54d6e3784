import { exitCodes } from '../../process/exit-code.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { aboutRequest } from './pending.ts'
import { say } from './say.ts'

/** Options of `tip vault decline`. */
export type VaultDeclineOptions = VaultFlags & { reason: string }

/**
 * Declines a pending request by its id: for an erasure, a release, the opening of an identity, or a search for someone.
 */
export async function runVaultDecline(id: string, { reason, ...options }: VaultDeclineOptions): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const erasure = (await vault.erasuresPending(by)).find((one) => one.id === id)
    const isRelease = (await vault.releaseRequests.pending(by)).some((one) => one.id === id)
    if (erasure !== undefined) await vault.declineErasure(by, erasure, reason)
    else if (isRelease) await vault.releaseRequests.decline(by, id, reason)
    else
      await aboutRequest(
        'tip vault approve, tip vault releases and tip vault erase list',
        vault.decline(by, id, reason),
      )
    say('Declined. Who asked can ask again.')
    return exitCodes.clean
  })
}
