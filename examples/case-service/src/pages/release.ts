import { anonymise, releasePlan, toCertificateHtml, toInternalCertificateHtml } from '@tip-standard/privacy'
import { toCsvText } from '@tip-standard/sheets'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile } from '../server/sessions.ts'
import { audienceField, checkMakesStatistics, STATISTICS } from './report.ts'

const page = ({ with: { policy }, session }: Visit): Html => html`
  <p class="lead">Rows about people who agreed to statistics, so coarse that each is like ${policy.release.k - 1} others at least. You get the rows, the certificate that goes with them,
    and one that stays here.</p>
  <form method="post" action="/release">${tokenField(session)}${audienceField('release-audience', policy)}
    <p>Year, sex, age band, citizenships and form of exploitation. Two releases of the same people can be compared: publish one, not both.</p>
    <button>Make the release</button></form>`

async function make(visit: Visit): Promise<void> {
  const {
    with: { vault, policy },
    staff,
    session,
    form,
  } = visit
  const permitted = await vault.release(staff, { purpose: STATISTICS, audience: needed(form.get('audience')) })
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
      return { title: 'Release', page: page(visit) }
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
