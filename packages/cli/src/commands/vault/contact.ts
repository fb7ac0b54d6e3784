import type { FollowUpModeCode } from '@tip-standard/core'
import { contactRefusals } from '@tip-standard/vault'
import { askHidden } from '../../privacy/passphrase.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'

/** Options of `tip vault contact`. */
export type VaultContactOptions = VaultFlags & { way: FollowUpModeCode; timesRead?: boolean }

/** Asks for the number. It is never on the command line, where the machine and its history would keep it. */
async function askNumber(): Promise<string> {
  if (process.stdin.isTTY === true) return await askHidden('Telephone: ')
  throw new CouldNotRun(
    'Run this command in a terminal and type the number there, so that it is in no history of commands.',
  )
}

/** States whether a victim may be contacted now. */
export async function runVaultContact(caseId: string, person: string, options: VaultContactOptions): Promise<number> {
  const { way, timesRead = false } = options
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const number = way === 'phone' || way === 'message' ? { number: await askNumber() } : {}
    const plan = { way, at: new Date().toISOString(), timesRead, ...number }
    const answer = await vault.checkContact(by, { case: caseId, kind: 'victim', person }, plan)
    const said = answer.allowed
      ? 'According to what the person has said, this is safe now.\n'
      : `Do not contact the person now. ${contactRefusals[answer.reason]}\n`
    await write([said], undefined)
    return answer.allowed ? exitCodes.clean : exitCodes.findings
  })
}
