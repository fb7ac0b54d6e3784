import { isDate, today } from '@tip-standard/core'
import { type DueReview, findAlarms, type LoggedAlarm, type VaultEvent } from '@tip-standard/vault'
import { CouldNotRun, exitCodes } from '../../process/exit-code.ts'
import { write } from '../../process/output.ts'
import { english } from '../../texts/speech.ts'
import { type VaultFlags, withVault } from '../../vault/open-vault.ts'

/** Options of `tip vault canary`. */
export type VaultCanaryOptions = VaultFlags & { assignedTo: string }

/** Plants a record that no one has a reason to open. */
export async function runVaultCanary(caseId: string, { assignedTo, ...flags }: VaultCanaryOptions): Promise<number> {
  return await withVault(flags, async ({ vault, holder, worker }) => {
    await vault.plantCanary(holder(), worker().agency, { case: caseId, assignedTo })
    process.stderr.write('Planted. Whoever opens it is told that there is no such case; tip vault alarms tells who.\n')
    return exitCodes.clean
  })
}

/** Options of `tip vault review`. */
export type VaultReviewOptions = VaultFlags & { justified?: 'yes' | 'no'; reason?: string }

const dueLine = ({ id, case: caseId, openedBy, openedAt, dueOn }: DueReview): string =>
  `${id}  ${caseId}  opened by ${openedBy} at ${openedAt}, due on ${dueOn}\n`

/** Lists the emergencies that wait for review, or says of one whether it was justified. */
export async function runVaultReview(id: string | undefined, options: VaultReviewOptions): Promise<number> {
  const { justified, reason, ...flags } = options
  if (id !== undefined && (justified === undefined || reason === undefined))
    throw new CouldNotRun('Say whether it was justified, and why: --justified yes or no, and --reason.')
  return await withVault(flags, async ({ vault, session }) => {
    const by = await session()
    if (id === undefined) await write((await vault.reviewsDue(by)).map(dueLine), undefined)
    else await vault.review(by, id, justified === 'yes', reason ?? '')
    return exitCodes.clean
  })
}

/** Options of `tip vault alarms`. */
export type VaultAlarmsOptions = VaultFlags & { since?: string; output?: string }

const who = ({ actor }: VaultEvent): string => `${actor.role} ${actor.id}`

function alarmLine({ event, emergency }: LoggedAlarm): string {
  const { at, subject, reason = '' } = event
  if (event.what === 'touchCanary')
    return `${at}  ${who(event)} opened a record that no one has a reason to open: ${subject?.case ?? ''}\n`
  const opened = emergency === undefined ? '' : `, which ${who(emergency)} opened at ${emergency.at}`
  return `${at}  ${who(event)} found no justification for the emergency of ${subject?.case ?? ''}${opened}: ${reason}\n`
}

const overdueLine = ({ case: caseId, openedBy, openedAt, dueOn }: DueReview): string =>
  `${openedAt}  ${openedBy} opened ${caseId} in an emergency; the review was due on ${dueOn}\n`

/** Lists what someone has to look into. Says by its exit code whether there is anything, so that a program can run it every hour and call someone. */
export async function runVaultAlarms({ since = '', output, ...flags }: VaultAlarmsOptions): Promise<number> {
  if (since !== '' && !isDate(since)) throw new CouldNotRun('--since takes a day, YYYY-MM-DD.')
  return await withVault(flags, async ({ vault, settings, session }) => {
    const by = await session()
    const alarms = (await findAlarms(vault.audit.stream(by))).filter(({ event }) => event.at >= since)
    const overdue = (await vault.reviewsDue(by)).filter(({ dueOn }) => dueOn < today(settings.zone))
    await write([...alarms.map(alarmLine), ...overdue.map(overdueLine)], output, english, 0o600)
    const count = alarms.length + overdue.length
    process.stderr.write(count === 0 ? 'Nothing to look into.\n' : `To look into: ${count}.\n`)
    return count === 0 ? exitCodes.clean : exitCodes.findings
  })
}
