import { type FieldId, type IdentityRecord, isObject } from '@tip-standard/core'
import { type ReferralOrder, ReferralWithheld } from '@tip-standard/vault'
import { readText } from '../../input/read-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { readJsonDocument } from '../../reading/read-json-document.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { writeFolder } from '../write-folder.ts'
import { checkFields } from './check-fields.ts'
import { writeList, writeOne } from './say.ts'

type Recipient = ReferralOrder['to']

const NEEDED = ['id', 'caseKey', 'identityKey', 'receiptKey'] as const

/** Whether a document describes the recipient of a referral. */
function isRecipient(value: unknown): value is Recipient {
  if (!isObject(value)) return false
  const { services, kind, country } = value
  return (
    NEEDED.every((name) => typeof value[name] === 'string') &&
    Array.isArray(services) &&
    services.every((one) => typeof one === 'string') &&
    [kind, country].every((one) => one === undefined || typeof one === 'string')
  )
}

/** Options of `tip vault refer send`. */
export type VaultReferOptions = VaultFlags & {
  to: string
  fields: string[]
  identityFields?: string[]
  approval?: string
  until: string
  reason: string
  withholdingsHeeded?: boolean
  output: string
}

function identityOf({ identityFields, approval }: VaultReferOptions): Pick<ReferralOrder, 'identity'> {
  if (identityFields === undefined) return {}
  const names = identityFields.map((id) => id.replace(/^identityRecord\./, '') as keyof IdentityRecord)
  return { identity: { fields: names, ...(approval === undefined ? {} : { approval }) } }
}

/** Seals what a service needs to know about a person in two files. */
export async function runVaultRefer(caseId: string, person: string, options: VaultReferOptions): Promise<number> {
  const { to: file, until, reason, withholdingsHeeded, output, identityFields = [] } = options
  checkFields(options.fields, /^(?!identityRecord\.)/, '--fields')
  checkFields(identityFields, /^identityRecord\./, '--identity-fields')
  const to = await readJsonDocument(file, 'The file of the recipient')
  if (!isRecipient(to))
    throw new CouldNotRun(
      'The file of the recipient has id, services, caseKey and identityKey (their age keys) and receiptKey, and may have kind and country.',
    )
  const order: ReferralOrder = {
    person: { case: caseId, kind: 'victim', person },
    fields: options.fields as FieldId[],
    to,
    expiresOn: until,
    ...(withholdingsHeeded === true ? { withholdingsHeeded } : {}),
    ...identityOf(options),
  }
  return await withVault(options, async ({ vault, session }) => {
    const by = await session()
    const sealed = await vault.referrals.refer(by, order, reason).catch((error: unknown) => {
      if (!(error instanceof ReferralWithheld)) throw error
      throw new CouldNotRun(`The policy does not let this referral through (${error.part}: ${error.reason}).`)
    })
    await writeFolder(output, {
      'case.age': sealed.case,
      ...(sealed.identity === undefined ? {} : { 'identity.age': sealed.identity }),
    }).catch(async (error: unknown) => {
      // No one has the packet: no answer to it is awaited, and the person is not told that it left.
      await vault.referrals.revoke(by, sealed.packet, 'The sealed files could not be written.')
      throw error
    })
    process.stderr.write(
      `Packet ${sealed.packet}, until ${until}. Send the two files in different ways, and record the receipt with tip vault refer receipt.\n`,
    )
    return exitCodes.clean
  })
}

/** Records the receipt of a recipient. */
export async function runVaultReceipt(path: string, options: VaultFlags): Promise<number> {
  const receipt = await readText(path, 'The receipt')
  return await withVault(options, async ({ vault, session }) => {
    const { answer, on } = await vault.referrals.recordReceipt(await session(), receipt)
    process.stderr.write(`Recorded: ${answer} on ${on}.\n`)
    return exitCodes.clean
  })
}

/** Records that a packet was taken back before it was sent. */
export async function runVaultRevokeReferral(
  packet: string,
  { reason, ...options }: VaultFlags & { reason: string },
): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    await vault.referrals.revoke(await session(), packet, reason)
    process.stderr.write('Taken back: no answer to it is awaited. Delete its files.\n')
    return exitCodes.clean
  })
}

/** Lists the unanswered referrals. */
export async function runVaultReferrals(options: VaultFlags): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const open = await vault.referrals.open(await session())
    await writeList(
      open.map(
        ({ person, to, sentOn, expiresOn, isExpired, packet }) =>
          `${person.case}  ${person.person}  to ${to}, sent ${sentOn}, until ${expiresOn}${isExpired ? ', over' : ''}  ${packet}\n`,
      ),
      'No referral waits for an answer.',
    )
    return exitCodes.clean
  })
}

/** Writes the key with which recipients verify an agency's packets. */
export async function runVaultReferralKey(options: VaultFlags & { output?: string }): Promise<number> {
  return await withVault(options, async ({ vault, worker }) => {
    await writeOne(`${(await vault.referrals.verifier(worker().agency)).text}\n`, 'the key', options.output)
    return exitCodes.clean
  })
}
