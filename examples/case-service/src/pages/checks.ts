import { type RecordFinding, type RuleId, rule, toMessage, validate } from '@tip-standard/core'
import { VaultError } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'

/** As many cases as one run reads, and as many as are named below each finding. */
const MOST_CASES = 500
const MOST_LINKS = 20

/** What was found, in how many cases, and in which. */
type Group = { says: string; severity: RecordFinding['severity']; cases: Set<string> }

/** What is wrong in the cases that the session may read, by what is wrong. Each case is read, and the log says so. */
async function findGroups({
  with: { vault },
  records,
}: Visit): Promise<{ groups: Group[]; read: number; isAll: boolean }> {
  const groups = new Map<string, Group>()
  let [after, read]: [string, number] = ['', 0]
  for (;;) {
    const cases = await vault.listCases(records(), { after, limit: 100 })
    for (const { case: caseId } of cases) {
      const seen = await vault.readCase(records(), { case: caseId }).catch((error: unknown) => {
        // A record that names its roles is not found by others.
        if (error instanceof VaultError && error.code === 'notFound') return undefined
        throw error
      })
      read++
      if (seen?.record === undefined) continue
      const result = validate({ ...seen.record })
      for (const finding of result.ok ? result.warnings : result.findings) add(groups, finding, caseId)
    }
    const last = cases.at(-1)?.case
    if (last === undefined || cases.length < 100) return { groups: [...groups.values()], read, isAll: true }
    if (read >= MOST_CASES) return { groups: [...groups.values()], read, isAll: false }
    after = last
  }
}

function add(groups: Map<string, Group>, finding: RecordFinding, caseId: string): void {
  const says = finding.rule === undefined ? toMessage(finding) : rule(finding.rule as RuleId).message
  const group = groups.get(says) ?? { says, severity: finding.severity, cases: new Set() }
  group.cases.add(caseId)
  groups.set(says, group)
}

function list(groups: readonly Group[]): Html {
  const sorted = [...groups].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.cases.size - a.cases.size,
  )
  return html`${sorted.map(
    ({
      says,
      severity,
      cases,
    }) => html`<details><summary>${says} <span class="count">${cases.size}</span>${severity === 'error' && html` <b class="mark">error</b>`}</summary>
      <ul>${[...cases].slice(0, MOST_LINKS).map((one) => html`<li><a href="${caseUrl(one)}">${one}</a></li>`)}</ul>
      ${cases.size > MOST_LINKS && html`<p>and ${cases.size - MOST_LINKS} more</p>`}</details>`,
  )}`
}

const startForm = ({ session }: Visit): Html => html`<form method="post" action="/checks">${tokenField(session)}
  <p>Checks every case that you may read, at most ${MOST_CASES}, by the rules of the standard. The log says that you read them.</p><button>Check the cases</button></form>`

/** Whoever sees a mask would take what is withheld for missing. */
const isMasked = ({ with: { policy }, staff }: Visit): boolean =>
  ruleOf(policy, staff.role)?.access?.upTo !== 'restricted'

export const checkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/checks',
    answer: async (visit) => {
      visit.records()
      return { title: 'Checks', page: startForm(visit) }
    },
  },
  {
    method: 'POST',
    path: '/checks',
    answer: async (visit) => {
      const { groups, read, isAll } = await findGroups(visit)
      return {
        title: 'Checks',
        page: html`<p class="lead">${read} cases read${!isAll && ', the first of more'}. ${groups.length === 0 ? 'Nothing was found.' : ''}</p>
          ${isMasked(visit) && html`<p class="withheld">Your role does not see every field. What is withheld from you can look as if it were missing.</p>`}
          <section>${list(groups)}</section>${startForm(visit)}`,
      }
    },
  },
]
