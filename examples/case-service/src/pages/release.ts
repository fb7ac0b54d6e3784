import { anonymise, releasePlan, toCertificateHtml, toInternalCertificateHtml } from '@tip-standard/privacy'
import { toCsvText } from '@tip-standard/sheets'
import type { OwnRelease, ReleaseRequest } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile } from '../server/sessions.ts'
import { reasonField } from './person.ts'
import { audienceField, audienceTitle, checkMakesStatistics, STATISTICS } from './report.ts'

const requestFor = (form: URLSearchParams): ReleaseRequest => ({
  purpose: STATISTICS,
  audience: needed(form.get('audience')),
})

/**
 * One requested release: how many people have approved it, and, if enough have, the form to make it; or who declined
 * it.
 */
function askedPart(
  { with: { policy }, session, words }: Visit,
  { id, request, askedAt, approvals, needed: count, declined }: OwnRelease,
): Html {
  const audience = html`<b>${audienceTitle(words, policy, request.audience)}</b>`
  const pieces = { audience, day: words.day(askedAt.slice(0, 10)) }
  if (declined !== undefined)
    return html`<li><p>${words.fill('release.declined', { ...pieces, who: html`<b>${declined.by}</b>` })}</p>
    <dl class="facts"><dt>${words.say('approvals.why')}</dt><dd>${declined.reason}</dd></dl></li>`
  return html`<li><p>${words.fill('release.pending', { ...pieces, approvals, needed: count })}</p>
    ${
      approvals >= count &&
      html`<form method="post" action="/release">${tokenField(session)}<input type="hidden" name="id" value="${id}"><input type="hidden" name="audience" value="${request.audience}"><button>${words.say('release.make')}</button></form>`
    }</li>`
}

/**
 * That the policy asks for what this service does not do: it keeps no ledger of releases, and anyone who asks for one,
 * approves it and publishes it has to know.
 */
export const notCompared = ({ with: { policy }, words }: Visit): Html | false =>
  policy.release.looksAtEarlier && html`<p class="withheld">${words.say('release.notCompared')}</p>`

async function page(visit: Visit): Promise<Html> {
  const {
    with: { policy, vault },
    session,
    staff,
    words,
  } = visit
  const { say } = words
  const asked = await vault.askedReleases(staff)
  return html`
  <p class="lead">${say('release.lead', { number: words.number(policy.release.k - 1) })}</p>
  <form method="post" action="/release/ask">${tokenField(session)}${audienceField(words, 'release-audience', policy)}
    <p>${say('release.what')}</p>${notCompared(visit)}
    ${reasonField(words, 'release-reason')}<button>${say('release.ask')}</button></form>
  <section><h2>${say('release.askedFor')}</h2>${asked.length === 0 ? html`<p class="empty">${say('release.none')}</p>` : html`<ul class="entries">${asked.map((one) => askedPart(visit, one))}</ul>`}</section>`
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
    says: 'files.rows',
    type: 'text/csv; charset=utf-8',
    content: toCsvText([columns, ...rows]),
    checkBeforeLeaving: permitted.checkBeforeLeaving,
  })
  const shown = { type, isDocument: true }
  const content = toCertificateHtml(certificate)
  keepFile(session, { ...shown, name: 'certificate.html', says: 'files.certificate', content })
  const inside = toInternalCertificateHtml(internal)
  keepFile(session, {
    ...shown,
    name: 'internal-certificate.html',
    says: 'files.certificateInternal',
    content: inside,
  })
}

export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/release',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      return { title: visit.words.say('release.title'), page: await page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/release/ask',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      const { vault } = visit.with
      await vault.askRelease(visit.staff, requestFor(visit.form), visit.form.get('reason') ?? '')
      return { to: '/release', note: visit.words.say('release.asked') }
    },
  },
  {
    method: 'POST',
    path: '/release',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      await make(visit)
      const unmet = visit.with.policy.release.looksAtEarlier ? [visit.words.say('release.notCompared')] : []
      return { to: '/files', note: [visit.words.say('release.made'), ...unmet].join(' ') }
    },
  },
]
