import { type RecordFinding, toMessage, validate } from '@tip-standard/core'
import { VaultError } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'
import type { Words } from '../texts/words.ts'

/** The maximum number of cases that one run reads, and of those named below each finding. */
const MOST_CASES = 500
const MOST_LINKS = 20

/** A finding, its number of cases, and the cases. */
type Group = { says: Html; severity: RecordFinding['severity']; cases: Set<string> }

/** Groups the faults in the cases that the session may read. Each case is read, and the log records it. */
async function findGroups({
  with: { vault },
  records,
  words,
}: Visit): Promise<{ groups: Group[]; read: number; isAll: boolean }> {
  const groups = new Map<string, Group>()
  let [after, read]: [string, number] = ['', 0]
  for (;;) {
    const cases = await vault.listCases(records(), { after, limit: 100 })
    for (const { case: caseId } of cases) {
      const seen = await vault.readCase(records(), { case: caseId }).catch((error: unknown) => {
        // A record that names the roles that may see it is not found by others.
        if (error instanceof VaultError && error.code === 'notFound') return undefined
        throw error
      })
      read++
      if (seen?.record === undefined) continue
      const result = validate({ ...seen.record })
      for (const finding of result.ok ? result.warnings : result.findings) add(groups, words, finding, caseId)
    }
    const last = cases.at(-1)?.case
    if (last === undefined || cases.length < 100) return { groups: [...groups.values()], read, isAll: true }
    if (read >= MOST_CASES) return { groups: [...groups.values()], read, isAll: false }
    after = last
  }
}

function add(groups: Map<string, Group>, words: Words, finding: RecordFinding, caseId: string): void {
  const english = toMessage(finding)
  const says = words.marked(toMessage(finding, words.labels), english)
  const group = groups.get(english) ?? { says, severity: finding.severity, cases: new Set() }
  group.cases.add(caseId)
  groups.set(english, group)
}

function list({ say, number }: Words, groups: readonly Group[]): Html {
  const sorted = [...groups].sort(
    (a, b) => Number(b.severity === 'error') - Number(a.severity === 'error') || b.cases.size - a.cases.size,
  )
  return html`${sorted.map(
    ({
      says,
      severity,
      cases,
    }) => html`<details><summary>${says} <span class="count">${number(cases.size)}</span>${severity === 'error' && html` <b class="mark">${say('checks.error')}</b>`}</summary>
      <ul>${[...cases].slice(0, MOST_LINKS).map((one) => html`<li><a href="${caseUrl(one)}">${one}</a></li>`)}</ul>
      ${cases.size > MOST_LINKS && html`<p>${say('checks.more', { number: number(cases.size - MOST_LINKS) })}</p>`}</details>`,
  )}`
}

const startForm = ({ session, words }: Visit): Html => html`<form method="post" action="/checks">${tokenField(session)}
  <p>${words.say('checks.lead', { number: words.number(MOST_CASES) })}</p><button>${words.say('checks.check')}</button></form>`

/** Whether the role sees masks, which look like missing values. */
const isMasked = ({ with: { policy }, staff }: Visit): boolean =>
  ruleOf(policy, staff.role)?.access?.upTo !== 'restricted'

export const checkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/checks',
    answer: async (visit) => {
      visit.records()
      return { title: visit.words.say('checks.title'), page: startForm(visit) }
    },
  },
  {
    method: 'POST',
    path: '/checks',
    mayRepeat: true,
    answer: async (visit) => {
      const { words } = visit
      const { groups, read, isAll } = await findGroups(visit)
      const counted = isAll
        ? words.count('checks.read', read)
        : words.say('checks.readFirst', { number: words.number(read) })
      return {
        title: words.say('checks.title'),
        page: html`<p class="lead">${counted} ${groups.length === 0 && words.say('checks.nothing')}</p>
          ${isMasked(visit) && html`<p class="withheld">${words.say('checks.masked')}</p>`}
          <section>${list(words, groups)}</section>${startForm(visit)}`,
      }
    },
  },
]
