import type { CaseRecord } from '@tip-standard/core'
import { type PersonOfCase, VaultError } from '@tip-standard/vault'
import { checkNewDays } from '../fields/check-new-days.ts'
import { type Html, html } from '../server/html.ts'
import { caseUrl, needed, type Visit } from '../server/routes.ts'
import type { ApprovalUse } from '../server/sessions.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import type { Words } from '../texts/words.ts'

/** The person that an address names. */
export const personOf = ({ params }: Visit): PersonOfCase => ({
  case: needed(params['case']),
  kind: 'victim',
  person: needed(params['person']),
})

/**
 * Under which an approval is remembered, by what it was asked for: to see who someone is, or to give the person what is
 * held about them. It is used for nothing else.
 */
export const approvalKeyOf = ({ case: caseId, person }: PersonOfCase, use: ApprovalUse): string =>
  JSON.stringify([caseId, person, use])

/** Whether the role of the person who asks comes to know who someone is only with the approval of someone else. */
export const needsApproval = ({ with: { policy }, staff }: Visit): boolean =>
  ruleOf(policy, staff.role)?.access?.identities === 'withApproval'

/** An address below that of a person. */
export const personUrl = ({ case: caseId, person }: PersonOfCase, ...more: readonly string[]): string =>
  caseUrl(caseId, 'people', person, ...more)

/** The way back, at the top of every page below that of a case. */
export const backTo = ({ say }: Words, { case: caseId }: { case: string }): Html =>
  html`<p><a href="${caseUrl(caseId)}">${say('case.back')}</a></p>`

/** One person of a case, as someone of the staff sees them. */
export type Victim = NonNullable<CaseRecord['victims']>[number]

/** Reads a case for one of its people, even if others in it are withheld. Throws `withheld` if the person is. */
export async function readPerson(
  { with: { vault }, records }: Visit,
  { case: caseId, person }: PersonOfCase,
): Promise<{ record: CaseRecord; victim: Victim; version: number }> {
  const { record, version } = await vault.readCase(records(), { case: caseId })
  const victim = record?.victims?.find(({ id }) => id === person)
  if (record === undefined || victim === undefined) throw new VaultError('withheld')
  return { record, victim, version }
}

/**
 * Stores a changed person as the version after the one on which the form was based, so that two people never overwrite
 * each other. Returns the version.
 */
export async function storePerson(
  visit: Visit,
  person: PersonOfCase,
  change: (victim: Victim) => Victim,
): Promise<number> {
  const { record, victim, version } = await readPerson(visit, person)
  const expectedVersion = Number(visit.form.get('expectedVersion') ?? version)
  const changed = change(victim)
  const victims = (record.victims ?? []).map((one) => (one === victim ? changed : one))
  checkNewDays({ ...record, victims }, visit.with.today(), undefined, record)
  return await visit.with.vault.putPerson(visit.records(), person, changed, { expectedVersion })
}

/** A field for why something is done, which the log keeps. */
export const reasonField = (
  { say }: Pick<Words, 'say'>,
  id: string,
): Html => html`<div class="field"><label for="${id}">${say('form.reason')} <small>${say('form.reasonHint')}</small></label>
  <input id="${id}" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>`
