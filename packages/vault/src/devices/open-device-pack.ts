import { today } from '@tip-standard/core'
import { readNoteVerifier } from '../audit/checkpoint/note-keys.ts'
import { openEnvelope } from '../envelope/signed-envelope.ts'
import { VaultError } from '../vault-error.ts'
import type { DevicePack, Enrolment } from './messages.ts'

/** How far back a clock may be set, as time services do when they correct it. */
const TOLERANCE = 120_000

/**
 * Opens a pack with the age key of its device, until its time has passed, without the cases whose last day has passed.
 * `latestSeen` is the latest time that the device has seen: an earlier clock is refused, and so is one from before the
 * pack was made. This binds only programs that follow it: someone with the key and a program that does not check the
 * time can open the pack for ever. Throws `packTooOld`, `clockSetBack`, `packetUnreadable`, `packetUnsigned`,
 * `packetForOthers`.
 */
export async function openDevicePack(
  pack: Uint8Array,
  key: string,
  now: Date,
  { device, verifier, latestSeen }: Pick<Enrolment, 'device' | 'verifier'> & { latestSeen: Date },
): Promise<DevicePack> {
  const agency = readNoteVerifier(verifier)
  if (agency === undefined) throw new VaultError('packetUnsigned')
  const opened = (await openEnvelope(pack, key, agency)) as DevicePack
  if (opened.format !== 'tip-device-pack/1' || opened.device !== device) throw new VaultError('packetForOthers')
  const latest = Math.max(latestSeen.getTime(), Date.parse(opened.madeAt))
  if (!(now.getTime() >= latest - TOLERANCE)) throw new VaultError('clockSetBack')
  if (!(now.getTime() < Date.parse(opened.until))) throw new VaultError('packTooOld')
  const day = today(undefined, now)
  return { ...opened, cases: opened.cases.filter(({ lastDay = day }) => day <= lastDay) }
}
