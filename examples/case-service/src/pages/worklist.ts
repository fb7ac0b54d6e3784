import type { CaseSummary } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { html } from '../server/html.ts'
import { caseUrl, type Route, type Visit } from '../server/routes.ts'
import { opensRecords, ruleOf } from '../sign-in/what-roles-do.ts'

/** As many cases as are on one page. */
const PAGE = 50

const row = (one: CaseSummary, today: string) => {
  const isDue = one.retainUntil !== undefined && one.retainUntil < today
  return html`<tr>
    <th scope="row" data-label="Case"><a href="${caseUrl(one.case)}">${one.case}</a></th>
    <td data-label="Opened">${one.createdOn}</td>
    <td data-label="Changed">${one.updatedOn}</td>
    <td data-label="Assigned to">${one.assignedTo.join(', ') || 'no one'}</td>
    <td data-label="Sensitivity">${one.sensitivity === undefined ? 'not stated' : labelOf('sensitivityLevel', one.sensitivity)}</td>
    <td data-label="Kept until">${one.retainUntil ?? 'not stated'}${isDue && html` <b class="mark">due</b>`}${one.legalHold && html` <b class="mark">legal hold</b>`}</td>
  </tr>`
}

async function worklist({ with: { vault, today }, records, query }: Visit) {
  const after = query.get('after') ?? ''
  const cases = await vault.listCases(records(), { after, limit: PAGE + 1 })
  const shown = cases.slice(0, PAGE)
  const last = shown.at(-1)
  const day = today()
  return html`
    <p class="lead">The cases that you may open. The list holds no name and nothing about a person.</p>
    ${
      shown.length === 0
        ? html`<p class="empty">No case is assigned to you.</p>`
        : html`<div class="table"><table>
      <thead><tr><th scope="col">Case</th><th scope="col">Opened</th><th scope="col">Changed</th><th scope="col">Assigned to</th><th scope="col">Sensitivity</th><th scope="col">Kept until</th></tr></thead>
      <tbody>${shown.map((one) => row(one, day))}</tbody></table></div>`
    }
    ${cases.length > PAGE && last !== undefined && html`<p><a class="button" href="/?after=${encodeURIComponent(last.case)}">More cases</a></p>`}`
}

/** The start: the worklist, or for who opens no records, what there is to do. */
export const worklistRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/',
    answer: async (visit) => {
      const { policy } = visit.with
      const { role } = visit.staff
      if (opensRecords(policy, role)) return { title: 'Cases', page: await worklist(visit) }
      const duty = ruleOf(policy, role)?.duty
      const says =
        duty === 'keys'
          ? 'Your role keeps the keys, and opens no case.'
          : 'Your role opens no case. What you make of the cases leaves through the gate of the policy.'
      return { title: 'Start', page: html`<p class="lead">${says}</p>` }
    },
  },
]
