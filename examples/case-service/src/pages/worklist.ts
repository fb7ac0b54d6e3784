import { entityTitle, fieldLabel } from '@tip-standard/core'
import type { CaseSummary } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, needed, type Route, type Visit } from '../server/routes.ts'
import { opensRecords, ruleOf } from '../sign-in/what-roles-do.ts'
import type { Words } from '../texts/words.ts'
import { summaryOf } from './case-summary.ts'

/** The number of cases per page. */
const PAGE = 50

const row = (words: Words, one: CaseSummary, today: string) => {
  const { say, day, labels } = words
  const isDue = one.retainUntil !== undefined && one.retainUntil < today
  return html`<tr>
    <th scope="row" data-label="${entityTitle('case', labels)}"><a href="${caseUrl(one.case)}">${one.case}</a></th>
    <td data-label="${say('cases.opened')}">${day(one.createdOn)}</td>
    <td data-label="${say('cases.changed')}">${day(one.updatedOn)}</td>
    <td data-label="${say('cases.assignedTo')}">${one.assignedTo.join(', ') || say('cases.noOne')}</td>
    <td data-label="${fieldLabel('dataProtection.sensitivity', labels)}">${one.sensitivity === undefined ? say('cases.notStated') : labelOf(words, 'sensitivityLevel', one.sensitivity)}</td>
    <td data-label="${say('cases.keptUntil')}">${one.retainUntil === undefined ? say('cases.notStated') : day(one.retainUntil)}${isDue && html` <b class="mark">${say('cases.due')}</b>`}${one.legalHold && html` <b class="mark">${say('cases.legalHold')}</b>`}</td>
  </tr>`
}

async function worklist({ with: { vault, today }, session, records, query, words }: Visit) {
  const { say } = words
  const after = query.get('after') ?? ''
  const cases = await vault.listCases(records(), { after, limit: PAGE + 1 })
  const shown = cases.slice(0, PAGE)
  const last = shown.at(-1)
  const day = today()
  return html`
    <p class="lead">${say('cases.lead')}</p>
    <form class="find" method="post" action="/cases">${tokenField(session)}<div class="field"><label for="case-id">${say('cases.byId')}</label><input id="case-id" name="case" required maxlength="64" autocomplete="off"></div><button class="quiet">${say('cases.open')}</button></form>
    ${
      shown.length === 0
        ? html`<p class="empty">${say('cases.none')}</p>`
        : html`<div class="table"><table>
      <thead><tr><th scope="col">${entityTitle('case', words.labels)}</th><th scope="col">${say('cases.opened')}</th><th scope="col">${say('cases.changed')}</th><th scope="col">${say('cases.assignedTo')}</th><th scope="col">${fieldLabel('dataProtection.sensitivity', words.labels)}</th><th scope="col">${say('cases.keptUntil')}</th></tr></thead>
      <tbody>${shown.map((one) => row(words, one, day))}</tbody></table></div>`
    }
    ${after !== '' && html`<p><a class="button quiet" href="/">${say('cases.first')}</a></p>`}
    ${cases.length > PAGE && last !== undefined && html`<p><a class="button" href="/?after=${encodeURIComponent(last.case)}">${say('cases.more')}</a></p>`}`
}

/** The start page: the worklist or, for staff who open no records, their tasks. */
export const worklistRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    answer: async (visit) => {
      const { policy } = visit.with
      const { role } = visit.staff
      const { say } = visit.words
      if (opensRecords(policy, role)) return { title: say('cases.title'), page: await worklist(visit) }
      const duty = ruleOf(policy, role)?.duty
      const says = say(duty === 'keys' ? 'cases.keepsKeys' : 'cases.opensNone')
      return { title: say('service.start'), page: html`<p class="lead">${says}</p>` }
    },
  },
  {
    method: 'POST',
    path: '/cases',
    formOn: '/',
    mayRepeat: true,
    answer: async (visit) => {
      // Typed text appears in an address only if it is a case in the list.
      const found = await summaryOf(visit, needed(visit.form.get('case')).trim())
      if (found === undefined) throw new Refusal('noSuchCase', 'case')
      return { to: caseUrl(found.case) }
    },
  },
]
