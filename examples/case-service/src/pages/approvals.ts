import type { DueReview, PendingApproval, PendingRelease } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { declineForm } from './decline.ts'
import { notCompared } from './release.ts'
import { audienceTitle } from './report.ts'

const approval = (visit: Visit, { id, case: caseId, lookUp, reason, askedBy, askedAt }: PendingApproval): Html => {
  const {
    session,
    words,
    with: { sessions },
  } = visit
  const pieces = { who: html`<b>${askedBy}</b>`, when: words.moment(askedAt) }
  // After a restart, the server no longer knows which of the two it is.
  const use = sessions.useOf(id)
  const about = use === undefined ? 'approvals.identity' : (`approvals.for.${use}` as const)
  const asks =
    lookUp === undefined
      ? words.fill(about, { ...pieces, case: html`<b>${caseId}</b>` })
      : words.fill(`approvals.lookUp.${lookUp}`, pieces)
  return html`<li><form method="post" action="/approvals">${tokenField(session)}
  <p id="asked-${id}">${asks}</p>
  <dl class="facts"><dt>${words.say('approvals.why')}</dt><dd>${reason}</dd></dl>
  <input type="hidden" name="id" value="${id}"><button aria-describedby="asked-${id}">${words.say('approvals.approve')}</button></form>${declineForm(visit, '/approvals/decline', id)}</li>`
}

const release = (
  visit: Visit,
  { id, request, reason, askedBy, askedAt, approvals, needed: count }: PendingRelease,
): Html => {
  const {
    with: { policy },
    session,
    words,
  } = visit
  return html`<li><form method="post" action="/approvals/release">${tokenField(session)}
  <p id="asked-${id}">${words.fill('approvals.release', { who: html`<b>${askedBy}</b>`, day: words.day(askedAt.slice(0, 10)), approvals, needed: count })}</p>
  <dl class="facts"><dt>${words.say('approvals.forWhom')}</dt><dd>${audienceTitle(words, policy, request.audience)}</dd><dt>${words.say('approvals.why')}</dt><dd>${reason}</dd></dl>${notCompared(visit)}
  <input type="hidden" name="id" value="${id}"><button aria-describedby="asked-${id}">${words.say('approvals.approveRelease')}</button></form>${declineForm(visit, '/approvals/release/decline', id)}</li>`
}

const review = (
  { session, words }: Visit,
  { id, case: caseId, openedBy, openedAt, dueOn }: DueReview,
): Html => html`<li><form method="post" action="/reviews">${tokenField(session)}
  <p id="asked-${id}">${words.fill('approvals.emergency', { who: html`<b>${openedBy}</b>`, case: html`<b>${caseId}</b>`, day: words.day(openedAt.slice(0, 10)), due: words.day(dueOn) })}</p>
  <input type="hidden" name="id" value="${id}">
  <div class="field"><label for="review-${id}">${words.say('approvals.justified')}</label><select id="review-${id}" name="justified" required><option value="">${words.say('form.choose')}</option><option value="yes">${words.say('form.yes')}</option><option value="no">${words.say('form.no')}</option></select></div>
  <div class="field"><label for="why-${id}">${words.say('approvals.why')}</label><input id="why-${id}" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
  <button aria-describedby="asked-${id}">${words.say('approvals.review')}</button></form></li>`

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault },
    records,
    words: { say },
  } = visit
  const [pending, due] = [await vault.approvalsPending(records()), await vault.reviewsDue(records())]
  const releases = await vault.releaseRequests.pending(records())
  const none = html`<p class="empty">${say('approvals.none')}</p>`
  return html`<section><h2>${say('approvals.identities')}</h2>${pending.length === 0 ? none : html`<ul class="entries">${pending.map((one) => approval(visit, one))}</ul>`}</section>
    <section><h2>${say('approvals.releases')}</h2>${releases.length === 0 ? none : html`<ul class="entries">${releases.map((one) => release(visit, one))}</ul>`}</section>
    <section><h2>${say('approvals.emergencies')}</h2>${due.length === 0 ? none : html`<ul class="entries">${due.map((one) => review(visit, one))}</ul>`}</section>`
}

/** What takes a second person. */
export const approvalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/approvals',
    answer: async (visit) => ({ title: visit.words.say('approvals.title'), page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/approvals',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.approve(records(), needed(form.get('id')))
      return { to: '/approvals', note: words.say('approvals.approved') }
    },
  },
  {
    method: 'POST',
    path: '/approvals/release',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.releaseRequests.approve(records(), needed(form.get('id')))
      return { to: '/approvals', note: words.say('approvals.releaseApproved') }
    },
  },
  {
    method: 'POST',
    path: '/approvals/decline',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.decline(records(), needed(form.get('id')), form.get('reason') ?? '')
      return { to: '/approvals', note: words.say('approvals.declined') }
    },
  },
  {
    method: 'POST',
    path: '/approvals/release/decline',
    formOn: '/approvals',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.releaseRequests.decline(records(), needed(form.get('id')), form.get('reason') ?? '')
      return { to: '/approvals', note: words.say('approvals.declined') }
    },
  },
  {
    method: 'POST',
    path: '/reviews',
    formOn: '/approvals',
    answer: async ({ with: { vault }, records, form, words }) => {
      const isJustified = needed(form.get('justified')) === 'yes'
      await vault.review(records(), needed(form.get('id')), isJustified, form.get('reason') ?? '')
      return { to: '/approvals', note: words.say('approvals.reviewed') }
    },
  },
]
