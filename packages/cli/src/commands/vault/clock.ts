import { exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { aboutRequest } from './pending.ts'
import { say, writeList } from './say.ts'

/** Options of `tip vault clock ask` and `tip vault clock decline`. */
export type VaultClockAskOptions = VaultFlags & { reason: string }

/** Requests that the vault's clock be set back to that of the machine. */
export async function runVaultClockAsk(options: VaultClockAskOptions): Promise<number> {
  return await withVault(options, async ({ vault, holder }) => {
    await write([`${await vault.clockRepair.ask(holder(), options.reason)}\n`], undefined)
    say('Others approve this with tip vault clock approve ID; then run tip vault clock run ID.')
    return exitCodes.clean
  })
}

/** Lists the pending requests. */
export async function runVaultClockList(options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, holder }) => {
    const pending = await vault.clockRepair.pending(holder())
    await writeList(
      pending.map(
        ({ id, latest, reason, askedBy, askedAt, approvals, needed }) =>
          `${id}  the vault has seen ${latest}, the machine showed ${askedAt}  asked by ${askedBy}: ${reason}  approved by ${approvals} of ${needed}\n`,
      ),
      'There is no request to set the clock back.',
    )
    return exitCodes.clean
  })
}

/** Declines a request. */
export async function runVaultClockDecline(id: string, { reason, ...options }: VaultClockAskOptions): Promise<number> {
  return await withVault(options, async ({ vault, holder }) => {
    await aboutRequest('tip vault clock list', vault.clockRepair.decline(holder(), id, reason))
    say('Declined. It can be requested again.')
    return exitCodes.clean
  })
}

/** Approves a request, or executes it. */
export async function runVaultClock(step: 'approve' | 'run', id: string, options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, holder }) => {
    if (step === 'approve') {
      await aboutRequest('tip vault clock list', vault.clockRepair.approve(holder(), id))
      say('Approved. When enough people have approved it, run tip vault clock run ID.')
      return exitCodes.clean
    }
    const { from, to } = await vault.clockRepair.carryOut(holder(), id)
    process.stderr.write(
      `The vault had seen ${from}, and continues from ${to}. Requests and approvals from in between have ended. Restart other programs that have the vault open, and check what was written in between with tip vault audit events.\n`,
    )
    return exitCodes.clean
  })
}
