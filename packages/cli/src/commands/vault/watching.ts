import { isDate, today } from '@tip-standard/core'
import { type DueReview, findAlarms, type LoggedAlarm, type VaultEvent } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'
import { say, writeList } from './say.ts'

/** Options of `tip vault canary`. */
export type VaultCanaryOptions = VaultFlags & { assignedTo: string }

/** Plants a record that no one has a reason to open. */
export async function runVaultCanary(caseId: string, { assignedTo, ...flags }: VaultCanaryOptions): Promise<number> {
  return await withVault(flags, async ({ vault, holder, worker }) => {
    await vault.plantCanary(holder(), worker().agency, { case: caseId, assignedTo })
    process.stderr.write(
      'Planted. Anyone who opens it is told that there is no such case; tip vault alarms shows who it was.\n',
    )
    return exitCodes.clean
  })
}

/** Options of `tip vault review`. */
export type VaultReviewOptions = VaultFlags & { justified?: 'yes' | 'no'; reason?: string }

const dueLine = ({ id, case: caseId, openedBy, openedAt, dueOn }: DueReview): string =>
  `${id}  ${caseId}  opened by ${openedBy} at ${openedAt}, due on ${dueOn}\n`

/** Lists the emergencies to review, or records whether one was justified. */
export async function runVaultReview(id: string | undefined, options: VaultReviewOptions): Promise<number> {
  const { justified, reason, ...flags } = options
  if (id !== undefined && (justified === undefined || reason === undefined))
    throw new CouldNotRun('Say whether it was justified, and why: --justified yes or no, and --reason.')
  return await withVault(flags, async ({ vault, session }) => {
    const by = await session()
    if (id === undefined) {
      await writeList((await vault.reviewsDue(by)).map(dueLine), 'No emergency waits for review.')
      return exitCodes.clean
    }
    await vault.review(by, id, justified === 'yes', reason ?? '')
    say(justified === 'yes' ? 'Reviewed.' : 'Reviewed. It is now an alarm: see tip vault alarms.')
    return exitCodes.clean
  })
}

/** Options of `tip vault alarms`. */
export type VaultAlarmsOptions = VaultFlags & { all?: boolean; reason?: string; since?: string; output?: string }

const who = ({ actor }: VaultEvent): string => `${actor.role} ${actor.id}`

function happened({ event, emergency }: LoggedAlarm): string {
  const { subject, reason = '' } = event
  if (event.what === 'touchCanary')
    return `${who(event)} opened a record that no one has a reason to open: ${subject?.case ?? ''}`
  if (event.what === 'setClock')
    return `${who(event)} set the clock of the vault back from ${event.clock?.from ?? ''} to ${event.clock?.to ?? ''}: ${reason}`
  if (event.what === 'restore')
    return `${who(event)} restored a backup of ${event.backup?.madeAt ?? ''}, which does not contain what was written, withdrawn or erased since`
  const opened = emergency === undefined ? '' : `, which ${who(emergency)} opened at ${emergency.at}`
  return `${who(event)} found no justification for the emergency of ${subject?.case ?? ''}${opened}: ${reason}`
}

function alarmLine(alarm: LoggedAlarm): string {
  const { entry, event, settled } = alarm
  const settlement =
    settled === undefined ? '' : `\n  ${who(settled)} looked into it at ${settled.at}: ${settled.reason ?? ''}`
  return `${entry}  ${event.at}  ${happened(alarm)}${settlement}\n`
}

const overdueLine = ({ case: caseId, openedBy, openedAt, dueOn }: DueReview): string =>
  `${openedAt}  ${openedBy} opened ${caseId} in an emergency; the review was due on ${dueOn}\n`

/**
 * Lists what someone must look into, or records the outcome of one alarm. The exit code states whether anything is
 * unreviewed, so that a program can run it every hour and alert someone.
 */
export async function runVaultAlarms(entry: number | undefined, options: VaultAlarmsOptions): Promise<number> {
  const { all = false, reason, since = '', output, ...flags } = options
  if (since !== '' && !isDate(since)) throw new CouldNotRun('--since takes a day, YYYY-MM-DD.')
  if ((entry === undefined) !== (reason === undefined))
    throw new CouldNotRun(
      'Say which alarm was looked into, and the outcome: give the number of its line, and --reason.',
    )
  return await withVault(flags, async ({ vault, settings, session }) => {
    const by = await session()
    if (entry !== undefined) {
      await vault.audit.settleAlarm(by, entry, reason ?? '')
      say('Recorded. The alarm is no longer listed, except with --all.')
      return exitCodes.clean
    }
    const alarms = (await findAlarms(vault.audit.stream(by))).filter(({ event }) => event.at >= since)
    const open = alarms.filter(({ settled }) => settled === undefined)
    const overdue = (await vault.reviewsDue(by)).filter(({ dueOn }) => dueOn < today(settings.zone))
    await write([...(all ? alarms : open).map(alarmLine), ...overdue.map(overdueLine)], output, english, 0o600)
    const count = open.length + overdue.length
    process.stderr.write(count === 0 ? 'Nothing to look into.\n' : `To look into: ${count}.\n`)
    return count === 0 ? exitCodes.clean : exitCodes.findings
  })
}
