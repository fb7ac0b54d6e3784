import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, type Visit } from '../server/routes.ts'
import { opensRecords, roleTitle, ruleOf } from '../sign-in/what-roles-do.ts'
import { summaryOf } from './case-summary.ts'

/** A person who can be assigned, with their role if it is known. */
type Worker = { id: string; role?: string }

/**
 * The people who can be assigned: staff whom the service knows and whose role sees assigned cases, and those who are
 * already assigned.
 */
function workersFor(visit: Visit, assigned: readonly string[]): Worker[] {
  const { policy, staffOf } = visit.with
  const known = staffOf(visit.staff.agency)
    .filter(({ role }) => opensRecords(policy, role) && ruleOf(policy, role)?.access?.scope === 'assigned')
    .map(({ actor, role }): Worker => ({ id: actor, role: roleTitle(visit.words, role) }))
  const others = assigned.filter((id) => known.every((one) => one.id !== id)).map((id): Worker => ({ id }))
  return [...known, ...others]
}

/** The form for assigning a case, with the current workers ticked: a submission replaces them. */
export async function assignForm(visit: Visit, caseId: string): Promise<Html> {
  const { say } = visit.words
  const assigned = (await summaryOf(visit, caseId))?.assignedTo ?? []
  const ticks = workersFor(visit, assigned).map(
    ({ id, role }) =>
      html`<label><input type="checkbox" name="workers" value="${id}"${assigned.includes(id) && html` checked`}> ${id}${role !== undefined && html` <small>${role}</small>`}</label>`,
  )
  return html`<form method="post" action="${caseUrl(caseId, 'assign')}">${tokenField(visit.session)}
    <fieldset class="field"><legend>${say('case.workers')} <small>${say('case.workersHint')}</small></legend><div class="ticks">${ticks}</div></fieldset>
    <button>${say('case.assign')}</button></form>`
}

/**
 * Assigns a case to the ticked people. Rejects anyone unknown to the service, because that would take the case away
 * from everyone.
 */
export async function assign(visit: Visit, caseId: string): Promise<void> {
  const chosen = visit.form.getAll('workers').filter((one) => one !== '')
  if (chosen.length === 0) throw new Refusal('noOneChosen', 'workers')
  const assigned = (await summaryOf(visit, caseId))?.assignedTo ?? []
  const known = workersFor(visit, assigned).map(({ id }) => id)
  if (chosen.some((id) => !known.includes(id))) throw new Refusal('staffUnknown', 'workers')
  await visit.with.vault.assignCase(visit.records(), caseId, chosen)
}
