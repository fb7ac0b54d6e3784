import { entityTitle } from '@tip-standard/core'
import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import { recordParts } from './case.ts'
import { reasonField } from './person.ts'

function checkBreaksGlass({ with: { policy }, staff }: Visit): void {
  if (ruleOf(policy, staff.role)?.access?.breaksGlass !== true) throw new Refusal('notAllowed')
}

/**
 * Opens a whole case in an emergency, no matter who is assigned and what is withheld. The id of the case must be typed:
 * it cannot be found by clicking.
 */
export const emergencyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/emergency',
    answer: async (visit) => {
      checkBreaksGlass(visit)
      const { words } = visit
      return {
        title: words.say('emergency.title'),
        page: html`<form method="post" action="/emergency">${tokenField(visit.session)}
          <p>${words.say('emergency.lead')}</p>
          <div class="field"><label for="emergency-case">${entityTitle('case', words.labels)}</label><input id="emergency-case" name="case" required autocomplete="off"></div>
          ${reasonField(words, 'emergency-reason')}<button>${words.say('emergency.open')}</button></form>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/emergency',
    answer: async (visit) => {
      const caseId = needed(visit.form.get('case'))
      const { record, version } = await visit.with.vault.breakGlass(
        visit.records(),
        caseId,
        visit.form.get('reason') ?? '',
      )
      return {
        title: visit.words.say('emergency.opened', { case: caseId }),
        windowTitle: visit.words.say('emergency.title'),
        page: html`<p class="withheld">${visit.words.say('emergency.note', { number: visit.words.number(version) })}</p>${recordParts(visit, caseId, record)}`,
      }
    },
  },
]
