import type { AskedErasure, ErasureOf, PendingErasure } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, needed, type Route, type Visit } from '../server/routes.ts'

const whom = (of: ErasureOf): string => ('person' in of ? `person ${of.person} of case ${of.case}` : `case ${of.case}`)

/** What a form is about: the request, and once more what was asked, so that nobody approves something else than they read. */
function askedIn(form: URLSearchParams): AskedErasure {
  const [caseId, person] = [needed(form.get('case')), form.get('person')]
  const of: ErasureOf = person === null || person === '' ? { case: caseId } : { case: caseId, kind: 'victim', person }
  return { id: needed(form.get('id')), of }
}

function pendingPart({ session }: Visit, { id, of, askedBy, approvals, needed: count }: PendingErasure): Html {
  const hidden = html`${tokenField(session)}<input type="hidden" name="id" value="${id}"><input type="hidden" name="case" value="${of.case}"><input type="hidden" name="person" value="${'person' in of ? of.person : ''}">`
  return html`<li><p><b>${askedBy}</b> asks to erase ${whom(of)}: ${approvals} of ${count} have approved.</p><div class="actions">
    <form method="post" action="/retention/approve">${hidden}<button>Approve</button></form>
    ${approvals >= count && html`<form method="post" action="/retention/erase">${hidden}<button>Erase for good</button></form>`}</div></li>`
}

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault },
    records,
  } = visit
  const [{ due, held, undated }, pending] = [
    await vault.retentionDue(records()),
    await vault.erasuresPending(records()),
  ]
  const cases = (list: typeof due): Html =>
    list.length === 0
      ? html`<p class="empty">None.</p>`
      : html`<ul>${list.map((one) => html`<li><a href="${caseUrl(one.case)}">${one.case}</a>, kept until ${one.retainUntil}</li>`)}</ul>`
  return html`<section><h2>Asked for</h2>${pending.length === 0 ? html`<p class="empty">No erasure waits.</p>` : html`<ul class="entries">${pending.map((one) => pendingPart(visit, one))}</ul>`}</section>
    <section><h2>Kept too long</h2>${cases(due)}<p>Open the case to ask for its erasure.</p></section>
    <section><h2>Held for a court or a duty</h2>${cases(held)}</section>
    <p class="meta">Cases that do not say until when they are kept: ${undated}. After an erasure ask the key custodian to rotate the keys: that makes old backups useless.</p>`
}

export const retentionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/retention',
    answer: async (visit) => ({ title: 'Retention', page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/cases/:case/erasure',
    answer: async ({ with: { vault }, records, params, form }) => {
      const [caseId, person] = [needed(params['case']), form.get('person') ?? '']
      const of: ErasureOf = person === '' ? { case: caseId } : { case: caseId, kind: 'victim', person }
      await vault.askErasure(records(), of, form.get('reason') ?? '')
      return { to: '/', note: 'You have asked for the erasure. Two others have to approve.' }
    },
  },
  {
    method: 'POST',
    path: '/retention/approve',
    answer: async ({ with: { vault }, records, form }) => {
      await vault.approveErasure(records(), askedIn(form))
      return { to: '/retention', note: 'Approved.' }
    },
  },
  {
    method: 'POST',
    path: '/retention/erase',
    answer: async ({ with: { vault }, records, form }) => {
      const count = await vault.erase(records(), askedIn(form))
      return { to: '/retention', note: `Erased: ${count} keys are destroyed. Now the keys have to be rotated.` }
    },
  },
]
