import { anonymise, releasePlan, toCertificateHtml, toInternalCertificateHtml } from '@tip-standard/privacy'
import { toCsvText } from '@tip-standard/sheets'
import type { PendingRelease, ReleaseRequest } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile } from '../server/sessions.ts'
import { reasonField } from './person.ts'
import { audienceField, checkMakesStatistics, STATISTICS } from './report.ts'

const requestFor = (form: URLSearchParams): ReleaseRequest => ({
  purpose: STATISTICS,
  audience: needed(form.get('audience')),
})

/** One release that was asked for: who has it approved, and once that is so, the way to make it. */
function askedPart(
  { with: { policy }, session }: Visit,
  { id, request, askedAt, approvals, needed: count }: PendingRelease,
): Html {
  const audience = policy.audiences.find((one) => one.id === request.audience)
  return html`<li><p><b>${audience?.title ?? request.audience}</b>, asked for on ${askedAt.slice(0, 10)}: ${approvals} of ${count} have approved.</p>
    ${
      approvals >= count &&
      html`<form method="post" action="/release">${tokenField(session)}<input type="hidden" name="id" value="${id}"><input type="hidden" name="audience" value="${request.audience}"><button>Make the release</button></form>`
    }</li>`
}

async function page(visit: Visit): Promise<Html> {
  const {
    with: { policy, vault },
    session,
    staff,
  } = visit
  const asked = await vault.askedReleases(staff)
  return html`
  <p class="lead">Rows about people who agreed to statistics, so coarse that each is like ${policy.release.k - 1} others at least. You get the rows, the certificate that goes with them,
    and one that stays here. Someone else has to approve it first.</p>
  <form method="post" action="/release/ask">${tokenField(session)}${audienceField('release-audience', policy)}
    <p>Year, sex, age band, citizenships and form of exploitation. Two releases of the same people can be compared: publish one, not both.</p>
    ${reasonField('release-reason')}<button>Ask for the release</button></form>
  <section><h2>Asked for</h2>${asked.length === 0 ? html`<p class="empty">No release waits.</p>` : html`<ul class="entries">${asked.map((one) => askedPart(visit, one))}</ul>`}</section>`
}

async function make(visit: Visit): Promise<void> {
  const {
    with: { vault, policy },
    staff,
    session,
    form,
  } = visit
  const permitted = await vault.release(staff, requestFor(form), needed(form.get('id')))
  const plan = releasePlan({ purpose: 'publicMicrodata', k: policy.release.k })
  const { release, certificate, internal } = await anonymise(permitted, plan)
  const { columns } = release
  const rows = [...release.rows()].map((row) => columns.map((name) => row[name] ?? ''))
  const type = 'text/html; charset=utf-8'
  keepFile(session, {
    name: 'release.csv',
    says: 'the rows',
    type: 'text/csv; charset=utf-8',
    content: toCsvText([columns, ...rows]),
  })
  const public_ = { name: 'certificate.html', says: 'goes with the rows', content: toCertificateHtml(certificate) }
  const inside = {
    name: 'internal-certificate.html',
    says: 'stays in the organisation',
    content: toInternalCertificateHtml(internal),
  }
  for (const file of [public_, inside]) keepFile(session, { ...file, type, isDocument: true })
}

export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/release',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      return { title: 'Release', page: await page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/release/ask',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      const { vault } = visit.with
      await vault.askRelease(visit.staff, requestFor(visit.form), visit.form.get('reason') ?? '')
      return { to: '/release', note: 'You have asked for the release. Someone else has to approve it.' }
    },
  },
  {
    method: 'POST',
    path: '/release',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      await make(visit)
      return { to: '/files', note: 'The release is made, and checked.' }
    },
  },
]
