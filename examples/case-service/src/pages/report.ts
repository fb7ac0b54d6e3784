import type { PermittedRecords, Policy } from '@tip-standard/policy'
import { SecretKey } from '@tip-standard/privacy/pseudonyms'
import {
  createReportInSeries,
  createReportWithAnnex,
  openReportHistory,
  type ReportHistory,
  type ReportRequest,
  renderReport,
  standardCatalogue,
} from '@tip-standard/report'
import type { SeriesOf } from '@tip-standard/vault'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile } from '../server/sessions.ts'

/** What reports and releases are for. */
export const STATISTICS = 'statistics'

/** Languages of the page that a report becomes. */
const LANGUAGES = { en: 'English', fr: 'Français' } as const
type PageLanguage = keyof typeof LANGUAGES

/** The audiences that the policy lets have tables and releases. */
function audiencesOf({ purposes, audiences }: Policy): Policy['audiences'] {
  const known = purposes.find(({ id }) => id === STATISTICS)?.audiences ?? []
  return audiences.filter(({ id, takes }) => known.includes(id) && takes === 'releases')
}

/** Asks for whom something is made. */
export const audienceField = (id: string, policy: Policy): Html =>
  html`<div class="field"><label for="${id}">For whom</label><select id="${id}" name="audience" required>${audiencesOf(
    policy,
  ).map((one) => html`<option value="${one.id}">${one.title}</option>`)}</select></div>`

/** Only roles whose purposes have statistics among them make them; the gate of the vault says so again. */
export function checkMakesStatistics({ with: { policy }, staff }: Visit): void {
  const rule = policy.roles.find(({ role }) => role === staff.role)
  if (rule?.purposes.includes(STATISTICS) !== true) throw new Refusal('notAllowed')
}

const page = ({ with: { policy }, session }: Visit): Html => html`
  <p class="lead">Counts people who agreed to statistics, once each. Small counts, and what would give one away, are not shown.</p>
  <form method="post" action="/report">${tokenField(session)}
    <div class="field"><label for="title">Title</label><input id="title" name="title" required maxlength="120" value="Trafficking in persons"></div>
    ${audienceField('report-audience', policy)}
    <fieldset class="field"><legend>Indicators</legend><div class="ticks">${standardCatalogue.sets.map(
      ({ id, title }) =>
        html`<label><input type="checkbox" name="set" value="${id}"${id === 'rwanda-study' && html` checked`}> ${title}</label>`,
    )}</div></fieldset>
    <fieldset class="field"><legend>In a series</legend><div class="ticks">
      <label><input type="radio" name="series" value="next" checked> The next report of the series: it counts whom no earlier one counted, so that no two can be compared</label>
      <label><input type="radio" name="series" value="none"> By itself: publish no other report of the same people</label></div></fieldset>
    <div class="field"><label for="language">Language</label><select id="language" name="language">${Object.entries(LANGUAGES).map(([code, name]) => html`<option value="${code}">${name}</option>`)}</select></div>
    <button>Make the report</button></form>`

const isLanguage = (code: string): code is PageLanguage => Object.hasOwn(LANGUAGES, code)

/** Makes the next report of a series. It is kept before anyone gets it: who was faster is the one who made it. */
async function makeNext(
  { with: { vault }, staff }: Visit,
  of: SeriesOf,
  permitted: PermittedRecords,
  request: ReportRequest,
): ReturnType<typeof createReportInSeries> {
  const { history, key: bytes, saw } = await vault.series.open(staff, of)
  const key = new SecretKey(bytes)
  bytes.fill(0)
  try {
    const before = (history as ReportHistory | undefined) ?? openReportHistory(key)
    const made = await createReportInSeries(permitted, request, { history: before, key })
    await vault.series.keep(staff, of, made.history, { saw })
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
  if (sets.length === 0 || !isLanguage(language)) throw new Refusal('formIncomplete')
  const of = { purpose: STATISTICS, audience: needed(form.get('audience')) }
  const permitted = await vault.release(staff, of)
  const request = { title: needed(form.get('title')), sets }
  const { report, annex } = await (form.get('series') === 'none'
    ? createReportWithAnnex(permitted, request)
    : makeNext(visit, of, permitted, request))
  const type = 'text/html; charset=utf-8'
  const content = await renderReport(report, { language })
  keepFile(session, {
    name: 'report.html',
    says: 'the report, for those whom it is for',
    type,
    content,
    isDocument: true,
  })
  const inside = JSON.stringify({ withheld: permitted.withheld, annex }, null, 2)
  keepFile(session, {
    name: 'internal.json',
    says: 'for the organisation only: who is not counted, and why',
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
      return { title: 'Report', page: page(visit) }
    },
  },
  {
    method: 'POST',
    path: '/report',
    answer: async (visit) => {
      checkMakesStatistics(visit)
      await make(visit)
      return { to: '/files', note: 'The report is made.' }
    },
  },
]
