import { type FieldId, today } from '@tip-standard/core'
import type { Permitted } from '@tip-standard/policy'
import { writeNdjson } from '@tip-standard/sheets'
import type { GrantTerms, Researcher, Vault } from '@tip-standard/vault'
import { type GateFlags, usualGates } from '../../gate/gate-flags.ts'
import { toPermitRequest } from '../../gate/permit-request.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { type OpenedVault, type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { checkFields } from './check-fields.ts'
import { say, writeList } from './say.ts'

/** Options of `tip vault view grant`. */
export type VaultGrantOptions = VaultFlags &
  Omit<GateFlags, 'purpose' | 'policy' | 'on'> & { fields?: string[]; until: string; reason: string }

/** The terms of a view, in the role to which the policy grants views. */
function termsOf({ standing, settings }: OpenedVault, options: VaultGrantOptions): GrantTerms {
  const role = standing.policy.roles.find(({ grantDays }) => grantDays !== undefined)?.role
  if (role === undefined) throw new CouldNotRun('The policy has no role that may have temporary views.')
  const { fields, purpose: _, ...flags } = options
  const { purpose, audience, recipient, recipientKind, recipientCountry } = toPermitRequest(
    flags,
    usualGates.research,
    standing,
    today(settings.zone),
  )
  return {
    role,
    purpose,
    audience,
    ...(fields === undefined ? {} : { fields: fields as FieldId[] }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(recipientKind === undefined ? {} : { recipientKind }),
    ...(recipientCountry === undefined ? {} : { recipientCountry }),
  }
}

/** Grants a temporary view. */
export async function runVaultGrant(researcher: string, options: VaultGrantOptions): Promise<number> {
  checkFields(options.fields ?? [], /^(?!identityRecord\.)/, '--fields')
  return await withVault(options, async (opened) => {
    const { until, reason } = options
    const by = await opened.session()
    const id = await opened.vault.research.grant(by, { ...termsOf(opened, options), researcher, until, reason })
    await write([`${id}\n`], undefined)
    process.stderr.write(`It opens when others have approved it with tip vault view approve ${id}.\n`)
    return exitCodes.clean
  })
}

/** Approves another person's view, or ends one. */
export async function runVaultView(
  step: 'approve' | 'revoke',
  id: string,
  options: VaultFlags & { reason?: string },
): Promise<number> {
  return await withVault(options, async ({ vault: { research }, session }) => {
    const by = await session()
    if (step === 'approve') {
      await research.approve(by, id)
      say('Approved. When enough people have approved it, the researcher reads it with tip vault view read ID.')
    } else {
      await research.revoke(by, id, options.reason ?? '')
      say('Ended: no more pages can be read with it. Pages that were read stay with the researcher.')
    }
    return exitCodes.clean
  })
}

/** Lists the views of an agency. */
export async function runVaultViews(options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const grants = await vault.research.grants(await session())
    await writeList(
      grants.map(
        ({ id, state, researcher, terms, until, grantedBy, approvedBy, needed }) =>
          `${id}  ${state}  ${researcher}  ${terms.purpose} to ${terms.audience}  until ${until}  granted by ${grantedBy}  approved by ${approvedBy.length} of ${needed}\n`,
      ),
      'No view was granted.',
    )
    return exitCodes.clean
  })
}

async function* recordsOf({ research }: Vault, by: Researcher): AsyncGenerator<Permitted> {
  for (let after: string | undefined, isMore = true; isMore; isMore = after !== undefined) {
    const page = await research.read(by, after === undefined ? {} : { after })
    yield* page.cases
    after = page.next
  }
}

/** Writes the cases of a view, for the researcher who was granted it. */
export async function runVaultViewRead(grant: string, options: VaultFlags & { output: string }): Promise<number> {
  return await withVault(options, async ({ vault, worker }) => {
    const { actor, from, agency } = worker()
    let cases = 0
    async function* counting(): AsyncGenerator<Permitted> {
      for await (const record of recordsOf(vault, { actor, from, agency, grant })) {
        cases++
        yield record
      }
    }
    await write(writeNdjson(counting()), options.output, english, 0o600)
    say(`Written: ${counted(cases, 'case')}.`)
    return exitCodes.clean
  })
}
