import type { DuplicateDecision, PairedPerson } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'

/** Options of `tip vault duplicates list`. */
export type VaultDuplicatesOptions = VaultFlags & { limit: number; output?: string }

/** Lists undecided pairs that are probably one person. */
export async function runVaultDuplicates({ limit, ...options }: VaultDuplicatesOptions): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const pairs = await vault.duplicates.proposed(await session(), { limit })
    const lines = pairs.map(
      ({ one, other, band }) =>
        `${band}  ${one.case}  ${one.person}  ${other.case}  ${other.person ?? `of the agency ${other.agency}`}\n`,
    )
    await write(lines, options.output, english, 0o600)
    process.stderr.write(
      `Pairs: ${pairs.length}. Nothing is merged automatically: decide about each with tip vault duplicates decide.\n`,
    )
    return exitCodes.clean
  })
}

/** Options of `tip vault duplicates decide`. */
export type VaultDecideOptions = VaultFlags & { otherAgency?: string; is: DuplicateDecision; reason: string }

function otherOf(caseId: string, person: string | undefined, agency: string | undefined): PairedPerson {
  if (person !== undefined && agency === undefined) return { case: caseId, person }
  if (person === undefined && agency !== undefined) return { case: caseId, agency }
  throw new CouldNotRun(
    'Say who the other person is: give the id of the person, or --other-agency for a case of another agency.',
  )
}

/** Records a person's decision about a pair. */
export async function runVaultDecide(
  [caseId, person, otherCase, otherPerson]: readonly [string, string, string, string | undefined],
  options: VaultDecideOptions,
): Promise<number> {
  const other = otherOf(otherCase, otherPerson, options.otherAgency)
  return await withVault(options, async ({ vault, session }) => {
    const pair = { one: { case: caseId, person }, other }
    const changed = await vault.duplicates.decide(await session(), pair, options.is, options.reason)
    process.stderr.write(
      changed.length === 0 ? 'Recorded. No case was changed.\n' : `Recorded. Marked in: ${changed.join(', ')}.\n`,
    )
    return exitCodes.clean
  })
}
