import { isObject } from '@tip-standard/core'
import { VaultError, type VaultErrorCode } from '@tip-standard/vault'
import { readFile } from '../../input/read-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { readJsonDocument } from '../../reading/read-json-document.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { say } from './say.ts'

/** Options of the commands that write files for a device. */
export type ForDevice = VaultFlags & { output: string }

/** Options of `tip vault device enrol`. */
export type VaultEnrolOptions = ForDevice & { holder: string; hours: number }

/** Enrols a device by the keys it generated. */
export async function runVaultEnrol(file: string, options: VaultEnrolOptions): Promise<number> {
  const keys = await readJsonDocument(file, 'The file of the keys')
  if (!isObject(keys) || typeof keys['recipient'] !== 'string' || typeof keys['verifier'] !== 'string')
    throw new CouldNotRun('The file of the keys is what tip vault offline new writes: it has recipient and verifier.')
  const { recipient, verifier } = keys
  const { holder, hours: maxHours, output } = options
  return await withVault(options, async ({ vault, session }) => {
    const enrolment = await vault.devices.enrol(await session(), { keys: { recipient, verifier }, holder, maxHours })
    await write([`${JSON.stringify(enrolment, undefined, 2)}\n`], output)
    process.stderr.write(
      `Device ${enrolment.device}. Hand over the file in person or by another trusted way: it tells the device whom to trust.\n`,
    )
    return exitCodes.clean
  })
}

/** Packs cases for a device. */
export async function runVaultPack(device: string, cases: readonly string[], options: ForDevice): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    await write([await vault.devices.pack(await session(), device, cases)], options.output)
    say(`Packed: ${counted(cases.length, 'case')}. On the device, run tip vault offline take.`)
    return exitCodes.clean
  })
}

/** The number of drafts with each outcome, one line each, in the wording of the vault. */
export function outcomeLines(outcomes: readonly ({ stored: number } | { refused: VaultErrorCode })[]): string[] {
  const counts = new Map<string, number>()
  for (const one of outcomes) {
    const text = 'stored' in one ? 'stored' : `refused. ${new VaultError(one.refused).message}`
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return counts.size === 0
    ? ['There was no draft.\n']
    : [...counts].map(([text, count]) => `Drafts: ${count} ${text}\n`)
}

/** Receives the drafts from a device, and writes the answer for it. */
export async function runVaultContact(device: string, file: string, options: ForDevice): Promise<number> {
  const { bytes } = await readFile(file, 'The contact')
  return await withVault(options, async ({ vault, session }) => {
    const { answer, said } = await vault.devices.contact(await session(), device, bytes)
    await write([answer], options.output, english, 0o600)
    process.stderr.write(outcomeLines(said.outcomes).join(''))
    if (said.wipe) process.stderr.write('The device was revoked: the answer makes it wipe itself.\n')
    return said.outcomes.every((one) => 'stored' in one) ? exitCodes.clean : exitCodes.findings
  })
}

/** Revokes a device. */
export async function runVaultRevoke(device: string, options: VaultFlags & { reason: string }): Promise<number> {
  return await withVault(options, async ({ vault, session }) => {
    const { maxHours } = await vault.devices.revoke(await session(), device, options.reason)
    process.stderr.write(
      `It gets nothing more. The pack that it has stays open until its next contact, or until ${counted(maxHours, 'hour')} after its last pack.\n`,
    )
    return exitCodes.clean
  })
}
