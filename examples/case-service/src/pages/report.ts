import { isLanguage, LANGUAGES, languageInfo } from '@tip-standard/form-model/languages'
import type { PermittedRecords, Policy } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import {
  createReportInSeries,
  createReportWithAnnex,
  loadWords,
  openReportHistory,
  type ReportHistory,
  type ReportRequest,
  reportPage,
  standardCatalogue,
} from '@tip-standard/report'
import type { SeriesOf } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile } from '../server/sessions.ts'
import type { Words } from '../texts/words.ts'

/** The purpose of reports and releases. */
export const STATISTICS = 'statistics'

/** The audiences that the policy lets receive tables and releases. */
function audiencesOf({ purposes, audiences }: Policy): Policy['audiences'] {
  const known = purposes.find(({ id }) => id === STATISTICS)?.audiences ?? []
  return audiences.filter(({ id, takes }) => known.includes(id) && takes === 'releases')
}

/** The title of an audience; in the words of the policy if it has its own. */
export function audienceTitle({ translated }: Words, { audiences }: Policy, id: string): string {
  const title = audiences.find((one) => one.id === id)?.title
  return title === undefined ? id : translated(`audience.${id}`, title)
}

/** Asks for the audience of an output. */
export const audienceField = (words: Words, id: string, policy: Policy): Html =>
  html`<div class="field"><label for="${id}">${words.say('report.audience')}</label><select id="${id}" name="audience" required>${audiencesOf(
    policy,
  ).map((one) => html`<option value="${one.id}">${audienceTitle(words, policy, one.id)}</option>`)}</select></div>`

/** Rejects roles without statistics among their purposes; the gate of the vault checks it again. */
export function checkMakesStatistics({ with: { policy }, staff }: Visit): void {
  const rule = policy.roles.find(({ role }) => role === staff.role)
  if (rule?.purposes.includes(STATISTICS) !== true) throw new Refusal('notAllowed')
}

async function page({ with: { policy }, session, words }: Visit): Promise<Html> {
  const { say } = words
  const { said } = await loadWords(words.language)
  return html`
  <p class="lead">${say('report.lead')}</p>
  <form method="post" action="/report">${tokenField(session)}
    <div class="field"><label for="title">${say('report.titleField')}</label><input id="title" name="title" required maxlength="120" value="${say('report.usual')}"></div>
    ${audienceField(words, 'report-audience', policy)}
    <fieldset class="field"><legend>${say('report.indicators')}</legend><div class="ticks">${standardCatalogue.sets.map(
      ({ id, title }) =>
        html`<label><input type="checkbox" name="set" value="${id}"${id === 'rwanda-study' && html` checked`}> ${said(title).text}</label>`,
    )}</div></fieldset>
    <fieldset class="field"><legend>${say('report.series')}</legend><div class="ticks">
      <label><input type="radio" name="series" value="next" checked> ${say('report.next')}</label>
      <label><input type="radio" name="series" value="none"> ${say('report.alone')}</label></div></fieldset>
    <div class="field"><label for="language">${say('report.language')}</label><select id="language" name="language">${LANGUAGES.map((one) => html`<option value="${one}" lang="${one}"${one === words.language && html` selected`}>${languageInfo(one).name}</option>`)}</select></div>
    <button>${say('report.make')}</button></form>`
}

/**
 * Makes the next report of a series. It is stored before anyone receives it, so of two simultaneous requests the first
 * one counts.
 */
async function makeNext(
  { with: { vault }, staff }: Visit,
  of: SeriesOf,
  permitted: PermittedRecords,
  request: ReportRequest,
): ReturnType<typeof createReportInSeries> {
  const { history, key: bytes, expectedVersion } = await vault.series.open(staff, of)
  const key = new SecretKey(bytes)
  bytes.fill(0)
  try {
    const before = (history as ReportHistory | undefined) ?? openReportHistory(key)
    const made = await createReportInSeries(permitted, request, { history: before, key })
    await vault.series.keep(staff, of, made.history, { expectedVersion })
    return made
  } finally {
    key.destroy()
  }
}

async function make(visit: Visit): Promise<void> {
  const {
    with: { vault },
    staff,
    session,
    form,
  } = visit
  const language = form.get('language') ?? 'en'
  const known = standardCatalogue.sets.map(({ id }) => id)
  const sets = form.getAll('set').filter((id) => known.includes(id))
  if (sets.length === 0) throw new Refusal('formIncomplete', 'set')
  if (!isLanguage(language)) throw new Refusal('formIncomplete', 'language')
  const of = { purpose: STATISTICS, audience: needed(form.get('audience')) }
  const permitted = await vault.release(staff, of)
  const request = { title: needed(form.get('title')), sets }
  const { report, annex } = await (form.get('series') === 'none'
    ? createReportWithAnnex(permitted, request)
    : makeNext(visit, of, permitted, request))
  const type = 'text/html; charset=utf-8'
  const content = reportPage(report, await loadWords(language))
  keepFile(session, {
    name: 'report.html',
    says: 'files.report',
    type,
    content,
    isDocument: true,
  })
  const inside = JSON.stringify({ people: permitted.counts, annex }, null, 2)
  keepFile(session, {
    name: 'internal.json',
    says: 'files.reportInternal',
    type: 'application/json',
    content: inside,
  })
}

export const reportRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/report',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      return { title: visit.words.say('report.title'), page: await page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/report',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      await make(visit)
      const isUnmet = visit.form.get('series') === 'none' && visit.with.policy.release.looksAtEarlier
      const unmet = isUnmet ? [visit.words.say('report.notCompared')] : []
      return { to: '/files', note: [visit.words.say('report.made'), ...unmet].join(' ') }
    },
  },
]
