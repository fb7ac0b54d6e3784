import type { DueReview, PendingApproval, PendingRelease } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'

const approval = (
  { session }: Visit,
  { id, case: caseId, askedBy, askedAt }: PendingApproval,
): Html => html`<li><form method="post" action="/approvals">${tokenField(session)}
  <p><b>${askedBy}</b> asks to see who someone in case <b>${caseId}</b> is, since ${askedAt.slice(0, 16).replace('T', ' ')} UTC.</p>
  <input type="hidden" name="id" value="${id}"><button>Approve</button></form></li>`

const release = (
  { with: { policy }, session }: Visit,
  { id, request, reason, askedBy, askedAt, approvals, needed: count }: PendingRelease,
): Html => html`<li><form method="post" action="/approvals/release">${tokenField(session)}
  <p><b>${askedBy}</b> has asked since ${askedAt.slice(0, 10)} to make a release. ${approvals} of ${count} have approved it.</p>
  <dl class="facts"><dt>For whom</dt><dd>${policy.audiences.find((one) => one.id === request.audience)?.title ?? request.audience}</dd><dt>Why</dt><dd>${reason}</dd></dl>
  <input type="hidden" name="id" value="${id}"><button>Approve the release</button></form></li>`

const review = (
  { session }: Visit,
  { id, case: caseId, openedBy, openedAt, dueOn }: DueReview,
): Html => html`<li><form method="post" action="/reviews">${tokenField(session)}
  <p><b>${openedBy}</b> opened all of case <b>${caseId}</b> in an emergency on ${openedAt.slice(0, 10)}. Review it by ${dueOn}.</p>
  <input type="hidden" name="id" value="${id}">
  <div class="field"><label for="review-${id}">Was it justified?</label><select id="review-${id}" name="justified" required><option value="">Choose</option><option value="yes">Yes</option><option value="no">No</option></select></div>
  <div class="field"><label for="why-${id}">Why</label><input id="why-${id}" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
  <button>Record the review</button></form></li>`

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault },
    records,
  } = visit
  const [pending, due] = [await vault.approvalsPending(records()), await vault.reviewsDue(records())]
  const releases = await vault.releaseRequests.pending(records())
  const none = html`<p class="empty">Nothing waits for you.</p>`
  return html`<section><h2>Requests to see who someone is</h2>${pending.length === 0 ? none : html`<ul class="entries">${pending.map((one) => approval(visit, one))}</ul>`}</section>
    <section><h2>Releases</h2>${releases.length === 0 ? none : html`<ul class="entries">${releases.map((one) => release(visit, one))}</ul>`}</section>
    <section><h2>Emergencies to review</h2>${due.length === 0 ? none : html`<ul class="entries">${due.map((one) => review(visit, one))}</ul>`}</section>`
}

/** What takes a second person. */
export const approvalRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/approvals',
    answer: async (visit) => ({ title: 'Approvals', page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/approvals',
    answer: async ({ with: { vault }, records, form }) => {
      await vault.approve(records(), needed(form.get('id')))
      return { to: '/approvals', note: 'Approved, for one day and one opening.' }
    },
  },
  {
    method: 'POST',
    path: '/approvals/release',
    answer: async ({ with: { vault }, records, form }) => {
      await vault.releaseRequests.approve(records(), needed(form.get('id')))
      return { to: '/approvals', note: 'The release is approved.' }
    },
  },
  {
    method: 'POST',
    path: '/reviews',
    answer: async ({ with: { vault }, records, form }) => {
      const isJustified = needed(form.get('justified')) === 'yes'
      await vault.review(records(), needed(form.get('id')), isJustified, form.get('reason') ?? '')
      return { to: '/approvals', note: 'The review is recorded.' }
    },
  },
]
