import type { CaseRecord, EntityId, FieldId } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { withholdingReasons } from '@tip-standard/policy'
import type { SeenCase } from '@tip-standard/vault'
import { type Entry, showEntry } from '../fields/show-value.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, needed, type Route, type Visit } from '../server/routes.ts'
import { ruleOf } from '../sign-in/what-roles-do.ts'

/** From the least to the most sensitive. */
const SENSITIVITY = ['public', 'internal', 'sensitive', 'restricted'] as const

/** Parts of a case beside its people. */
const PARTS: readonly (readonly [name: keyof CaseRecord, entity: EntityId, title: string])[] = [
  ['case', 'case', 'Case'],
  ['reportingEntity', 'reportingEntity', 'Reporting entity'],
  ['dataProtection', 'dataProtection', 'Data protection'],
  ['perpetrators', 'perpetrator', 'Alleged perpetrators'],
  ['relations', 'relation', 'Relations'],
  ['events', 'event', 'Events'],
]

/** Shown by themselves below the facts about a person. */
const LISTS: readonly (readonly [FieldId, string])[] = [
  ['victim.consents', 'Consents'],
  ['victim.referrals', 'Referrals'],
  ['victim.assistance', 'Assistance'],
  ['victim.reintegrationPlans', 'Reintegration plans'],
  ['victim.followUps', 'Follow-ups'],
]

/** Says what the role does not see, so that nobody takes a mask for an empty record. */
function maskNote({ with: { policy }, staff }: Visit): Html | undefined {
  const upTo = ruleOf(policy, staff.role)?.access?.upTo
  if (upTo === undefined || upTo === 'restricted') return undefined
  const hidden = fields.filter(
    ({ sensitivity, type }) => SENSITIVITY.indexOf(sensitivity) > SENSITIVITY.indexOf(upTo) || type.kind === 'text',
  ).length
  return html`<p class="withheld">Your role sees fields that are at most “${upTo}”, and no free texts. ${hidden} fields of the standard are withheld from it, whether or not they are filled in here.</p>`
}

/** People who are withheld, and for victims the way to record that they agree again: whoever withdrew can change their mind. */
function peopleWithheld({ with: { policy }, staff }: Visit, caseId: string, { decisions }: SeenCase): Html | undefined {
  const withheld = decisions.filter(({ permitted }) => !permitted)
  if (withheld.length === 0) return undefined
  return html`<section class="withheld"><h2>Withheld people</h2><ul>${withheld.map((one) => {
    const reason = one.permitted ? undefined : withholdingReasons.find(({ id }) => id === one.reason)
    const kind = one.kind === 'victim' ? 'Person' : 'Alleged perpetrator'
    const writes = one.kind === 'victim' && ruleOf(policy, staff.role)?.access?.writes === true
    const consents = caseUrl(caseId, 'people', one.person, 'consents')
    return html`<li><b>${kind} ${one.at + 1}: ${reason?.title ?? 'withheld'}.</b> ${reason?.says ?? ''} ${writes && html`<a href="${consents}">Record a decision</a>`}</li>`
  })}</ul></section>`
}

type Person = NonNullable<CaseRecord['victims']>[number]

function personPart({ with: { policy }, staff }: Visit, caseId: string, victim: Person, number: number): Html {
  const access = ruleOf(policy, staff.role)?.access
  const to = (...more: string[]): string => caseUrl(caseId, 'people', victim.id, ...more)
  const links: [string, string][] = []
  if (access?.identities !== undefined && access.identities !== 'none')
    links.push(['identity', 'Who this is'], ['contact', 'Contact'])
  if (access?.writes === true)
    links.push(
      ['consents', 'Consents'],
      ['referral', 'Refer'],
      ['follow-up', 'Follow up'],
      ['access', 'Subject access'],
    )
  const entry = victim as unknown as Entry
  const lists = LISTS.flatMap(([id, title]) => {
    const list = entry[id.slice('victim.'.length)]
    if (!Array.isArray(list) || list.length === 0) return []
    const entity = fields.find((one) => one.id === id)?.type
    if (entity?.kind !== 'objects') return []
    return [
      html`<details><summary>${title} <span class="count">${list.length}</span></summary><ol class="entries">${list.map((one) => html`<li>${showEntry(entity.entity, one)}</li>`)}</ol></details>`,
    ]
  })
  return html`<section class="person"><h2>Person ${number}</h2>
    <ul class="actions">${links.map(([path, text]) => html`<li><a class="button quiet" href="${to(path)}">${text}</a></li>`)}</ul>
    ${showEntry(
      'victim',
      entry,
      LISTS.map(([id]) => id),
    )}${lists}</section>`
}

/** What there is to see of a record. */
export function recordParts(visit: Visit, caseId: string, record: CaseRecord): Html {
  return html`${(record.victims ?? []).map((victim, at) => personPart(visit, caseId, victim, at + 1))}
    <section><h2>The record</h2>${PARTS.map(([name, entity, title]) => {
      const part = record[name]
      if (part === undefined) return html``
      const entries = (Array.isArray(part) ? part : [part]) as unknown as Entry[]
      return html`<details><summary>${title}${Array.isArray(part) && html` <span class="count">${entries.length}</span>`}</summary>${entries.map((one) => showEntry(entity, one))}</details>`
    })}</section>`
}

/** What can be done with the case as a whole, by role. */
function caseActions(visit: Visit, caseId: string): Html {
  const {
    with: { policy },
    staff,
    session,
  } = visit
  const rule = ruleOf(policy, staff.role)
  const token = tokenField(session)
  const assigns = rule?.access !== undefined && rule.access.scope !== 'assigned'
  const erases = rule?.access?.writes === true || rule?.duty === 'approval'
  return html`<section class="more"><h2>The case as a whole</h2>
    ${
      assigns &&
      html`<details><summary>Assign</summary><form method="post" action="${caseUrl(caseId, 'assign')}">${token}
        <div class="field"><label for="workers">Ids of staff, with commas between them</label><input id="workers" name="workers" autocomplete="off"></div>
        <button>Assign</button></form></details>`
    }
    <details><summary>Versions</summary><p><a href="${caseUrl(caseId, 'versions')}">Who wrote which version, and when</a></p></details>
    ${
      erases &&
      html`<details><summary>Ask for erasure</summary><form method="post" action="${caseUrl(caseId, 'erasure')}">${token}
        <p>Two others have to approve. Nothing is erased before.</p>
        <div class="field"><label for="erasure-person">Only one person, by id</label><input id="erasure-person" name="person" autocomplete="off"></div>
        <div class="field"><label for="erasure-reason">Reason</label><input id="erasure-reason" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
        <button>Ask for erasure</button></form></details>`
    }</section>`
}

export const caseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case',
    answer: async (visit) => {
      const caseId = needed(visit.params['case'])
      const seen = await visit.with.vault.readCase(visit.records(), { case: caseId })
      return {
        title: `Case ${caseId}`,
        page: html`<p class="meta">Version ${seen.version}</p>${maskNote(visit)}${peopleWithheld(visit, caseId, seen)}
          ${seen.record === undefined ? html`<p class="empty">Everything in this case is withheld from you.</p>` : recordParts(visit, caseId, seen.record)}
          ${caseActions(visit, caseId)}`,
      }
    },
  },
  {
    method: 'GET',
    path: '/cases/:case/versions',
    answer: async ({ with: { vault }, records, params }) => {
      const caseId = needed(params['case'])
      const versions = await vault.history(records(), { case: caseId })
      return {
        title: `Versions of case ${caseId}`,
        page: html`<p><a href="${caseUrl(caseId)}">Back to the case</a></p><div class="table"><table><thead><tr><th scope="col">Version</th><th scope="col">Written</th><th scope="col">By</th></tr></thead>
          <tbody>${versions.map(({ version, at, by }) => html`<tr><th scope="row" data-label="Version">${version}</th><td data-label="Written">${at}</td><td data-label="By">${by}</td></tr>`)}</tbody></table></div>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/assign',
    answer: async ({ with: { vault }, records, params, form }) => {
      const caseId = needed(params['case'])
      const workers = (form.get('workers') ?? '')
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '')
      await vault.assignCase(records(), caseId, workers)
      return { to: caseUrl(caseId), note: 'The case is assigned.' }
    },
  },
]
