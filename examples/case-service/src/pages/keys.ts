import { randomUUID } from 'node:crypto'
import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'

function checkHoldsKeys({ with: { policy }, staff }: Visit): void {
  if (ruleOf(policy, staff.role)?.duty !== 'keys') throw new Refusal('notAllowed')
}

/** The tasks of the key custodian, who opens no record. */
export const keyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/keys',
    answer: async (visit) => {
      checkHoldsKeys(visit)
      const { words } = visit
      const { say } = words
      const { asked, isMet } = visit.with.vault.keyQuorum
      return {
        title: say('keys.title'),
        page: html`<p class="lead">${say('keys.lead')}</p>
          ${!isMet && html`<p class="withheld">${say('keys.quorum', { asked: words.number(asked) })}</p>`}
          <form method="post" action="/keys/rotate">${tokenField(visit.session)}<button>${say('keys.rotate')}</button></form>
          <section><h2>${say('keys.canaries')}</h2><p>${say('keys.canariesLead')}</p>
          <form method="post" action="/keys/canary">${tokenField(visit.session)}
          <div class="field"><label for="assigned">${say('keys.canaryFor')}</label><input id="assigned" name="assigned" required maxlength="64" autocomplete="off"></div>
          <button>${say('keys.plant')}</button></form></section>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/keys/rotate',
    answer: async (visit) => {
      const count = await visit.with.vault.rotateKeys(visit.staff)
      return { to: '/keys', note: visit.words.count('keys.rotated', count) }
    },
  },
  {
    method: 'POST',
    path: '/keys/canary',
    answer: async ({ with: { vault }, staff, form, words }) => {
      // Its id looks like those of the interview, and is shown to no one.
      const canary = { case: randomUUID(), assignedTo: needed(form.get('assigned')) }
      await vault.plantCanary(staff, staff.agency, canary)
      return { to: '/keys', note: words.say('keys.planted') }
    },
  },
]
