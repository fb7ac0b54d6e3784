import type { VaultEvent } from '@tip-standard/vault'
import { auditCatalogue } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import type { Route, Visit } from '../server/routes.ts'

/** As many entries as are on one page, the newest first. */
const PAGE = 50

function about({ subject, released, reason }: VaultEvent): string {
  const parts: string[] = []
  if (subject?.case !== undefined) parts.push(`case ${subject.case}`)
  if (subject?.person !== undefined) parts.push(`person ${subject.person}`)
  if (released !== undefined) parts.push(`${released.permitted.length} people to ${released.audience}`)
  if (reason !== undefined) parts.push(`“${reason}”`)
  return parts.join(', ')
}

const row = (
  event: VaultEvent,
): Html => html`<tr><td data-label="When">${event.at.slice(0, 19).replace('T', ' ')}</td><td data-label="Who">${event.actor.id} (${event.actor.role})</td>
  <th scope="row" data-label="What">${event.what}${event.outcome !== 'done' && html` <b class="mark">refused: ${event.outcome.refused}</b>`}</th><td data-label="About">${about(event) || '–'}</td></tr>`

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault },
    records,
    query,
    session,
  } = visit
  const events = (await vault.audit.events(records())).reverse()
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  return html`<p class="lead">${events.length} entries. What was done is written down with it; nobody can change an entry unseen.</p>
    <form method="post" action="/audit/verify">${tokenField(session)}<button>Verify the log</button></form>
    <div class="table log"><table><thead><tr><th scope="col">When (UTC)</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">About</th></tr></thead>
      <tbody>${events.slice(from, from + PAGE).map(row)}</tbody></table></div>
    ${from + PAGE < events.length && html`<p><a class="button" href="/audit?from=${from + PAGE}">Older entries</a></p>`}`
}

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/audit',
    answer: async (visit) => ({ title: 'Audit', page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/audit/verify',
    answer: async ({ with: { vault }, records, staff }) => {
      // Reading the log is for roles that approve; verifying tells no more than counts, and is for them as well.
      await vault.audit.events(records())
      const { size, findings } = await vault.audit.verify(staff.agency, [])
      const key = vault.audit.verifier(staff.agency).text
      return {
        title: 'Audit',
        page: html`<section><h2>${findings.length === 0 ? 'The log is whole' : 'The log is not as it was signed'}</h2>
          <p>${size} entries were read. Without a witness elsewhere it cannot be seen whether an older copy of everything was put back.</p>
          <ul>${findings.map((one) => html`<li>${auditCatalogue.english.say(one)}</li>`)}</ul>
          <p>The key for others who verify: <code>${key}</code></p></section><p><a href="/audit">Back to the entries</a></p>`,
      }
    },
  },
]
