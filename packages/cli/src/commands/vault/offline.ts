import { isObject } from '@tip-standard/core'
import { createDevice, type Device, type Enrolment, openDevice, VaultError } from '@tip-standard/vault'
import { readFile } from '../../input/read-file.ts'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { refuseOverwriting } from '../../process/overwriting.ts'
import { readJsonDocument } from '../../reading/read-json-document.ts'
import { counted } from '../../texts/counted.ts'
import { english } from '../../texts/speech.ts'
import { explainingVault } from '../../vault/explaining-vault.ts'
import { newPassphrase, passphraseOf } from '../../vault/secrets.ts'
import { outcomeLines } from './devices.ts'
import { onlyRecord } from './only-record.ts'
import { say } from './say.ts'

/** The options for opening a device. */
export type DeviceFlags = { passphraseFile?: string }

/** Opens the device in a folder, and explains refusals in a sentence. */
const onDevice = (folder: string, flags: DeviceFlags, work: (device: Device) => Promise<void>): Promise<number> =>
  explainingVault(async () => {
    await work(await openDevice(folder, await passphraseOf(flags)))
    return exitCodes.clean
  })

/** Makes the keys of a device, and writes their public halves. */
export async function runOfflineNew(folder: string, options: DeviceFlags & { output: string }): Promise<number> {
  refuseOverwriting(options.output)
  return await explainingVault(async () => {
    const device = await createDevice(folder, await newPassphrase(options))
    await write([`${JSON.stringify(await device.keys(), undefined, 2)}\n`], options.output)
    process.stderr.write('Give the file to the person who enrols devices: tip vault device enrol FILE.\n')
    return exitCodes.clean
  })
}

const isEnrolment = (value: unknown): value is Enrolment =>
  isObject(value) &&
  ['device', 'agency', 'verifier', 'inbox'].every((name) => typeof value[name] === 'string') &&
  typeof value['maxHours'] === 'number'

/** Records by whom a device was enrolled. */
export async function runOfflineEnrolled(folder: string, file: string, flags: DeviceFlags): Promise<number> {
  const enrolment = await readJsonDocument(file, 'The enrolment')
  if (!isEnrolment(enrolment)) throw new CouldNotRun('The enrolment is what tip vault device enrol writes.')
  return await onDevice(folder, flags, async (device) => {
    device.enrolled(enrolment)
    say('Done. Store the pack for this device with tip vault offline take.')
  })
}

/** Stores a pack, replacing the previous one. */
export async function runOfflineTake(folder: string, file: string, flags: DeviceFlags): Promise<number> {
  const { bytes } = await readFile(file, 'The pack')
  return await onDevice(folder, flags, async (device) => {
    device.keepPack(bytes)
    const { cases, until } = await device.openPack(new Date())
    process.stderr.write(`Cases: ${cases.length}, until ${until}.\n`)
  })
}

/** Lists the cases in the pack, or shows one of them. */
export async function runOfflineShow(
  folder: string,
  caseId: string | undefined,
  options: DeviceFlags & { output?: string },
): Promise<number> {
  return await onDevice(folder, options, async (device) => {
    const { cases, until } = await device.openPack(new Date())
    const found = cases.filter(({ record }) => caseId === undefined || record.case.id === caseId)
    if (caseId !== undefined && found.length === 0) throw new CouldNotRun('The pack has no such case.')
    const text = (one: (typeof found)[number]): string =>
      caseId === undefined
        ? `${one.record.case.id}  version ${one.version}\n`
        : `${JSON.stringify(one.record, undefined, 2)}\n`
    await write(found.map(text), options.output, english, 0o600)
    process.stderr.write(`Open until ${until}. Drafts that wait for the next contact: ${device.drafts().length}.\n`)
  })
}

/** Stores a case written on the device until the next contact. */
export async function runOfflineDraft(
  folder: string,
  file: string,
  { expectedVersion, ...flags }: DeviceFlags & { expectedVersion: number },
): Promise<number> {
  const record = await onlyRecord(file)
  return await onDevice(folder, flags, async (device) => {
    device.keepDraft(record, { expectedVersion })
    process.stderr.write('Sealed and stored. Now delete the file that it was read from.\n')
  })
}

/** Lists the drafts that wait for contact, and why any was refused; or shows one of them. */
export async function runOfflineDrafts(
  folder: string,
  draft: string | undefined,
  options: DeviceFlags & { output?: string },
): Promise<number> {
  return await onDevice(folder, options, async (device) => {
    const found = device.drafts().filter((one) => draft === undefined || one.draft === draft)
    if (draft !== undefined && found.length === 0) throw new CouldNotRun('There is no such draft on this device.')
    const text = ({ draft: id, record, expectedVersion, refused }: (typeof found)[number]): string => {
      if (draft !== undefined) return `${JSON.stringify(record, undefined, 2)}\n`
      const why = refused === undefined ? '' : `  refused. ${new VaultError(refused).message}`
      return `${id}  ${record.case.id}  version ${expectedVersion}${why}\n`
    }
    await write(found.map(text), options.output, english, 0o600)
    if (draft === undefined) process.stderr.write(`Drafts that wait for contact: ${found.length}.\n`)
  })
}

/** Destroys a draft that will not be brought to the vault. */
export async function runOfflineDrop(folder: string, draft: string, flags: DeviceFlags): Promise<number> {
  return await onDevice(folder, flags, async (device) => {
    try {
      device.dropDraft(draft)
    } catch (error) {
      if (error instanceof VaultError && error.code === 'notFound')
        throw new CouldNotRun('There is no such draft on this device.')
      throw error
    }
    process.stderr.write('Destroyed: the vault will not get this draft.\n')
  })
}

/** Writes the file that the device brings to the vault. */
export async function runOfflineContact(folder: string, options: DeviceFlags & { output: string }): Promise<number> {
  refuseOverwriting(options.output)
  return await onDevice(folder, options, async (device) => {
    const { contact, drafts, left } = await device.makeContact()
    await write([contact], options.output, english, 0o600)
    const later = left === 0 ? '' : ` Left for the next contact: ${left}.`
    say(
      `Sealed: ${counted(drafts, 'draft')}.${later} Hand the file to someone who works with the vault: tip vault device contact.`,
    )
  })
}

/** Processes the vault's answer: removes stored drafts, or everything if the answer requires it. */
export async function runOfflineAnswer(folder: string, file: string, flags: DeviceFlags): Promise<number> {
  const { bytes } = await readFile(file, 'The answer')
  return await onDevice(folder, flags, async (device) => {
    const { wipe, outcomes } = await device.takeAnswer(bytes)
    process.stderr.write(outcomeLines(outcomes).join(''))
    if (!wipe && outcomes.some((one) => 'refused' in one))
      say('Refused drafts stay here. List them with tip vault offline drafts, and drop those that you write again.')
    if (wipe) process.stderr.write('The device was revoked: its key and everything on it are destroyed.\n')
  })
}
