import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Route, Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'

function checkHoldsKeys({ with: { policy }, staff }: Visit): void {
  if (ruleOf(policy, staff.role)?.duty !== 'keys') throw new Refusal('notAllowed')
}

/** What the key custodian does: it opens no record. */
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
          <form method="post" action="/keys/rotate">${tokenField(visit.session)}<button>${say('keys.rotate')}</button></form>`,
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
]
