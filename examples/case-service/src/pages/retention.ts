import type { AskedErasure, ErasureOf, PendingErasure, RetentionAction } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, needed, type Route, type Visit } from '../server/routes.ts'
import { declineForm } from './decline.ts'

const ACTIONS: readonly RetentionAction[] = ['archive', 'reopen', 'liftHold', 'unlink', 'anonymise', 'erase']

/** The chosen action for a case, if the form states it. */
const actionIn = (form: URLSearchParams): RetentionAction | undefined =>
  ACTIONS.find((one) => one === form.get('action'))

/**
 * The subject of a form: the request, with the requested action repeated, so that no one approves something other than
 * what they read.
 */
function askedIn(form: URLSearchParams): AskedErasure {
  const [caseId, person] = [needed(form.get('case')), form.get('person')]
  const of: ErasureOf = person === null || person === '' ? { case: caseId } : { case: caseId, kind: 'victim', person }
  return { id: needed(form.get('id')), of, action: actionIn(form) ?? 'erase' }
}

function pendingPart(
  visit: Visit,
  { id, of, action, askedBy, reason, approvals, needed: count }: PendingErasure,
): Html {
  const { session, words } = visit
  const person = 'person' in of ? of.person : ''
  const asked = html`<input type="hidden" name="case" value="${of.case}"><input type="hidden" name="person" value="${person}"><input type="hidden" name="action" value="${action}">`
  const hidden = html`${tokenField(session)}<input type="hidden" name="id" value="${id}">${asked}`
  const pieces = { who: html`<b>${askedBy}</b>`, case: of.case, approvals, needed: count }
  const says =
    action === 'unlink'
      ? words.fill('retention.pendingUnlink', { ...pieces, person })
      : person !== ''
        ? words.fill('retention.pendingPerson', { ...pieces, person })
        : action === 'erase'
          ? words.fill('retention.pendingCase', pieces)
          : words.fill('retention.pendingOther', { ...pieces, action: words.say(`retention.action.${action}`) })
  return html`<li><p id="asked-${id}">${says}</p>${reason !== '' && html`<dl class="facts"><dt>${words.say('approvals.why')}</dt><dd>${reason}</dd></dl>`}<div class="actions">
    <form method="post" action="/retention/approve">${hidden}<button aria-describedby="asked-${id}">${words.say('retention.approve')}</button></form>
    ${approvals >= count && html`<form method="post" action="/retention/erase">${hidden}<button aria-describedby="asked-${id}">${words.say(action === 'erase' ? 'retention.erase' : 'retention.carryOut')}</button></form>`}</div>${declineForm(visit, '/retention/decline', id, asked)}</li>`
}

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault },
    records,
    words,
  } = visit
  const { say } = words
  const [{ due, held, over, refused, undated }, pending] = [
    await vault.retentionDue(records()),
    await vault.erasuresPending(records()),
  ]
  const cases = (list: typeof due): Html =>
    list.length === 0
      ? html`<p class="empty">${say('retention.noCase')}</p>`
      : html`<ul>${list.map((one) => html`<li>${words.fill('retention.keptUntil', { case: html`<a href="${caseUrl(one.case)}">${one.case}</a>`, day: words.day(one.retainUntil ?? '') })}${one.otherCases !== undefined && html` ${say('retention.otherCases', { number: words.number(one.otherCases) })}`}</li>`)}</ul>`
  const overOne = ({ case: id, endedOn, then, held: isHeld }: (typeof over)[number]): Html => {
    const pieces = { case: html`<a href="${caseUrl(id)}">${id}</a>`, day: words.day(endedOn) }
    return html`<li>${words.fill('retention.overSince', { ...pieces, then: say(`retention.then.${then}`) })}${isHeld && html` ${say('retention.refusedHeld')}`}</li>`
  }
  const refusedOne = ({ case: id, person, since, held: isHeld }: (typeof refused)[number]): Html => {
    const pieces = { case: html`<a href="${caseUrl(id)}">${id}</a>`, person: html`<b>${person}</b>` }
    const says =
      since === undefined
        ? words.fill('retention.refusedUndated', pieces)
        : words.fill('retention.refusedSince', { ...pieces, day: words.day(since) })
    return html`<li>${says}${isHeld && html` ${say('retention.refusedHeld')}`}</li>`
  }
  return html`<section><h2>${say('retention.askedFor')}</h2>${pending.length === 0 ? html`<p class="empty">${say('retention.none')}</p>` : html`<ul class="entries">${pending.map((one) => pendingPart(visit, one))}</ul>`}</section>
    <section><h2>${say('retention.tooLong')}</h2>${cases(due)}<p>${say('retention.tooLongNote')}</p></section>
    ${over.length > 0 && html`<section><h2>${say('retention.over')}</h2><ul>${over.map(overOne)}</ul><p>${say('retention.overNote')}</p></section>`}
    ${refused.length > 0 && html`<section><h2>${say('retention.refused')}</h2><ul>${refused.map(refusedOne)}</ul><p>${say('retention.refusedNote')}</p></section>`}
    <section><h2>${say('retention.held')}</h2>${cases(held)}</section>
    <p class="meta">${say('retention.undated', { number: words.number(undated) })}</p>`
}

export const retentionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/retention',
    answer: async (visit) => ({ title: visit.words.say('retention.title'), page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/cases/:case/erasure',
    answer: async ({ with: { vault }, records, params, form, words }) => {
      const [caseId, person] = [needed(params['case']), form.get('person') ?? '']
      const of: ErasureOf = person === '' ? { case: caseId } : { case: caseId, kind: 'victim', person }
      await vault.askErasure(records(), of, form.get('reason') ?? '', actionIn(form))
      return { to: '/', note: words.say(actionIn(form) === undefined ? 'retention.asked' : 'retention.askedOther') }
    },
  },
  {
    method: 'POST',
    path: '/retention/approve',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.approveErasure(records(), askedIn(form))
      return { to: '/retention', note: words.say('retention.approved') }
    },
  },
  {
    method: 'POST',
    path: '/retention/decline',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.declineErasure(records(), askedIn(form), form.get('reason') ?? '')
      return { to: '/retention', note: words.say('approvals.declined') }
    },
  },
  {
    method: 'POST',
    path: '/retention/erase',
    answer: async ({ with: { vault }, records, form, words }) => {
      const count = await vault.erase(records(), askedIn(form))
      return {
        to: '/retention',
        note: count === 0 ? words.say('retention.carriedOut') : words.count('retention.erased', count),
      }
    },
  },
]
