import { type CaseRecord, type EntityId, type FieldId, fieldLabel } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { seesUpTo, withholdingReasons } from '@tip-standard/policy'
import { mayAssign, type SeenCase } from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { type Entry, showEntry } from '../fields/show-value.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, needed, type Route, type Visit } from '../server/routes.ts'
import { CASE_MANAGEMENT, givesAccess, ruleOf } from '../sign-in/what-roles-do.ts'
import type { TextId } from '../texts/page-texts.ts'
import { assign, assignForm } from './assign.ts'
import { backTo } from './person.ts'

/** Parts of a case besides its people. */
const PARTS = [
  ['case', 'case'],
  ['reportingEntity', 'reportingEntity'],
  ['dataProtection', 'dataProtection'],
  ['perpetrators', 'perpetrator'],
  ['relations', 'relation'],
  ['events', 'event'],
] as const satisfies readonly (readonly [name: keyof CaseRecord, entity: EntityId])[]

/** Lists shown separately, below the facts about a person. */
const LISTS: readonly FieldId[] = [
  'victim.consents',
  'victim.referrals',
  'victim.assistance',
  'victim.reintegrationPlans',
  'victim.followUps',
]

/** States what the role cannot see, so that no one takes a mask for an empty record. */
function maskNote({ with: { policy }, staff, words }: Visit): Html | undefined {
  const upTo = ruleOf(policy, staff.role)?.access?.upTo
  if (upTo === undefined || upTo === 'restricted') return undefined
  const hidden = fields.filter(({ sensitivity, type }) => !seesUpTo(upTo, sensitivity) || type.kind === 'text').length
  return html`<p class="withheld">${words.say('case.masked', { level: words.say(`level.${upTo}`), number: words.number(hidden) })}</p>`
}

/**
 * People who are withheld, with a way to record a victim's renewed consent: anyone who withdrew can change their mind.
 */
function peopleWithheld(
  { with: { policy }, staff, words }: Visit,
  caseId: string,
  { decisions }: SeenCase,
): Html | undefined {
  const withheld = decisions.filter(({ permitted }) => !permitted)
  if (withheld.length === 0) return undefined
  return html`<section class="withheld"><h2>${words.say('case.withheldPeople')}</h2><ul>${withheld.map((one) => {
    const reason = one.permitted ? undefined : withholdingReasons.find(({ id }) => id === one.reason)
    const who = words.say(one.kind === 'victim' ? 'case.person' : 'case.perpetrator', { number: one.at + 1 })
    const said = (part: 'title' | 'says'): string =>
      reason === undefined ? '' : words.translated(`reason.${reason.id}.${part}`, reason[part])
    const title = reason === undefined ? words.say('case.withheldUnsaid') : said('title')
    const writes = one.kind === 'victim' && ruleOf(policy, staff.role)?.access?.writes === true
    const [consents, given] = ['consents', 'access'].map((to) => caseUrl(caseId, 'people', one.person, to))
    const gives = one.kind === 'victim' && givesAccess(policy, staff.role)
    const purpose = labelOf(words, 'consentPurpose', CASE_MANAGEMENT)
    return html`<li><b>${words.say('case.withheldFor', { who, purpose, reason: title })}</b> ${said('says')} ${writes && html`<a href="${consents}">${words.say('case.recordDecision')}</a>`} ${gives && html`<a href="${given}">${words.say('access.title')}</a>`}</li>`
  })}</ul></section>`
}

type Person = NonNullable<CaseRecord['victims']>[number]

function personPart({ with: { policy }, staff, words }: Visit, caseId: string, victim: Person, number: number): Html {
  const access = ruleOf(policy, staff.role)?.access
  const to = (...more: string[]): string => caseUrl(caseId, 'people', victim.id, ...more)
  const links: [string, TextId][] = []
  if (access?.identities !== undefined && access.identities !== 'none')
    links.push(['identity', 'identity.title'], ['contact', 'contact.title'])
  if (access?.writes === true)
    links.push(['consents', 'consents.title'], ['referral', 'case.refer'], ['follow-up', 'case.followUp'])
  if (givesAccess(policy, staff.role)) links.push(['access', 'access.title'])
  const entry = victim as unknown as Entry
  const lists = LISTS.flatMap((id) => {
    const list = entry[id.slice('victim.'.length)]
    if (!Array.isArray(list) || list.length === 0) return []
    const entity = fields.find((one) => one.id === id)?.type
    if (entity?.kind !== 'objects') return []
    return [
      html`<details><summary>${fieldLabel(id, words.labels)} <span class="count">${words.number(list.length)}</span></summary><ol class="entries">${list.map((one) => html`<li>${showEntry(words, entity.entity, one)}</li>`)}</ol></details>`,
    ]
  })
  return html`<section class="person"><h2>${words.say('case.person', { number })}</h2>
    <ul class="actions">${links.map(([path, text]) => html`<li><a class="button quiet" href="${to(path)}">${words.say(text)}</a></li>`)}</ul>
    ${showEntry(words, 'victim', entry, LISTS)}${lists}</section>`
}

/** The visible parts of a record. */
export function recordParts(visit: Visit, caseId: string, record: CaseRecord): Html {
  const { words } = visit
  return html`${(record.victims ?? []).map((victim, at) => personPart(visit, caseId, victim, at + 1))}
    <section><h2>${words.say('case.record')}</h2>${PARTS.map(([name, entity]) => {
      const part = record[name]
      if (part === undefined) return html``
      const entries = (Array.isArray(part) ? part : [part]) as unknown as Entry[]
      return html`<details><summary>${fieldLabel(`caseRecord.${name}`, words.labels)}${Array.isArray(part) && html` <span class="count">${words.number(entries.length)}</span>`}</summary>${entries.map((one) => showEntry(words, entity, one))}</details>`
    })}</section>`
}

/** The actions on the case as a whole, by role. */
async function caseActions(visit: Visit, caseId: string, record: CaseRecord | undefined): Promise<Html> {
  const {
    with: { policy },
    staff,
    session,
    words: { say },
  } = visit
  const rule = ruleOf(policy, staff.role)
  const token = tokenField(session)
  const erases = rule?.access?.writes === true || rule?.duty === 'approval'
  const linked = (record?.victims ?? []).flatMap(({ id, crossCaseId }, at) =>
    crossCaseId === undefined ? [] : [{ id, number: at + 1 }],
  )
  return html`<section class="more"><h2>${say('case.whole')}</h2>
    ${mayAssign(policy, staff.role) && html`<details><summary>${say('case.assign')}</summary>${await assignForm(visit, caseId)}</details>`}
    <details><summary>${say('case.versions')}</summary><p><a href="${caseUrl(caseId, 'versions')}">${say('case.versionsLink')}</a></p></details>
    ${
      erases &&
      html`<details><summary>${say('case.askErasure')}</summary><form method="post" action="${caseUrl(caseId, 'erasure')}">${token}
        <p>${say('case.erasureNote')}</p>
        <div class="field"><label for="erasure-person">${say('case.onlyPerson')}</label><input id="erasure-person" name="person" autocomplete="off"></div>
        <div class="field"><label for="erasure-reason">${say('form.reason')}</label><input id="erasure-reason" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
        <button>${say('case.askErasure')}</button></form></details>`
    }
    ${
      erases &&
      record?.dataProtection.legalHold === true &&
      html`<details><summary>${say('case.askLiftHold')}</summary><form method="post" action="${caseUrl(caseId, 'erasure')}">${token}<input type="hidden" name="action" value="liftHold">
        <p>${say('case.liftHoldNote')}</p>
        <div class="field"><label for="hold-reason">${say('form.reason')}</label><input id="hold-reason" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
        <button>${say('case.askLiftHold')}</button></form></details>`
    }
    ${
      erases &&
      linked.length > 0 &&
      html`<details><summary>${say('case.askUnlink')}</summary><form method="post" action="${caseUrl(caseId, 'erasure')}">${token}<input type="hidden" name="action" value="unlink">
        <p>${say('case.unlinkNote')}</p>
        <div class="field"><label for="unlink-person">${say('case.unlinkPerson')}</label><select id="unlink-person" name="person" required>${linked.map(({ id, number }) => html`<option value="${id}">${say('service.named', { name: say('case.person', { number }), value: id })}</option>`)}</select></div>
        <div class="field"><label for="unlink-reason">${say('form.reason')}</label><input id="unlink-reason" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
        <button>${say('case.askUnlink')}</button></form></details>`
    }</section>`
}

export const caseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case',
    answer: async (visit) => {
      const caseId = needed(visit.params['case'])
      const { say, number } = visit.words
      const seen = await visit.with.vault.readCase(visit.records(), { case: caseId })
      return {
        title: say('case.title', { case: caseId }),
        windowTitle: say('case.window'),
        page: html`<p class="meta">${say('case.version', { number: number(seen.version) })}</p>${maskNote(visit)}${peopleWithheld(visit, caseId, seen)}
          ${seen.record === undefined ? html`<p class="empty">${say('case.allWithheld')}</p>` : recordParts(visit, caseId, seen.record)}
          ${await caseActions(visit, caseId, seen.record)}`,
      }
    },
  },
  {
    method: 'GET',
    path: '/cases/:case/versions',
    answer: async ({ with: { vault }, records, params, words }) => {
      const caseId = needed(params['case'])
      const { say } = words
      const versions = await vault.history(records(), { case: caseId })
      return {
        title: say('case.versionsOf', { case: caseId }),
        windowTitle: say('case.versions'),
        page: html`${backTo(words, { case: caseId })}<div class="table"><table><thead><tr><th scope="col">${say('case.versionColumn')}</th><th scope="col">${say('case.written')}</th><th scope="col">${say('case.by')}</th></tr></thead>
          <tbody>${versions.map(({ version, at, by }) => html`<tr><th scope="row" data-label="${say('case.versionColumn')}">${version}</th><td data-label="${say('case.written')}">${words.moment(at)} UTC</td><td data-label="${say('case.by')}">${by}</td></tr>`)}</tbody></table></div>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/assign',
    answer: async (visit) => {
      const caseId = needed(visit.params['case'])
      await assign(visit, caseId)
      return { to: caseUrl(caseId), note: visit.words.say('case.assigned') }
    },
  },
]
