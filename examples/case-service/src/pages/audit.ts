import { auditCatalogue, type DueReview, findAlarms, type LoggedAlarm, type VaultEvent } from '@tip-standard/vault'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { audienceTitle } from './report.ts'

/** The number of entries per page, the newest first. */
const PAGE = 50

function about({ with: { policy }, words }: Visit, { subject, assigned, released, reason }: VaultEvent): string {
  const parts: string[] = []
  if (subject?.case !== undefined) parts.push(words.say('audit.case', { case: subject.case }))
  if (subject?.person !== undefined) parts.push(words.say('audit.person', { person: subject.person }))
  if (assigned !== undefined)
    parts.push(
      words.say('service.named', {
        name: words.say('cases.assignedTo'),
        value: assigned.join(', ') || words.say('cases.noOne'),
      }),
    )
  if (released !== undefined)
    parts.push(
      words.count('audit.released', released.permitted.length, {
        audience: audienceTitle(words, policy, released.audience),
      }),
    )
  if (reason !== undefined) parts.push(words.say('audit.reason', { reason }))
  return parts.join(', ')
}

const row = (
  visit: Visit,
  event: VaultEvent,
): Html => html`<tr><td data-label="${visit.words.say('audit.when')}">${event.at.slice(0, 19).replace('T', ' ')}</td><td data-label="${visit.words.say('audit.who')}">${event.actor.id} (${event.actor.role})<br><small>${event.actor.from}</small></td>
  <th scope="row" data-label="${visit.words.say('audit.what')}">${event.what}${event.outcome !== 'done' && html` <b class="mark">${visit.words.say('audit.refused', { code: event.outcome.refused })}</b>`}</th><td data-label="${visit.words.say('audit.about')}">${about(visit, event) || '–'}</td></tr>`

/** Alarms that someone must look into; they stay on top until someone records the outcome. */
function alarmsPage({ words, session }: Visit, alarms: readonly LoggedAlarm[], overdue: readonly DueReview[]): Html {
  const said = ({ event: { what, at, actor, subject, reason, clock, backup }, emergency }: LoggedAlarm): Html => {
    const pieces = { case: html`<b>${subject?.case ?? '–'}</b>`, when: words.moment(at) }
    if (what === 'setClock')
      return words.fill('audit.clockSet', {
        who: html`<b>${actor.id}</b>`,
        when: words.moment(at),
        reason: reason ?? '',
        from: words.moment(clock?.from ?? at),
        to: words.moment(clock?.to ?? at),
      })
    if (what === 'restore')
      return words.fill('audit.restored', {
        who: html`<b>${actor.id}</b>`,
        when: words.moment(at),
        made: words.moment(backup?.madeAt ?? at),
      })
    return what === 'touchCanary'
      ? words.fill('audit.canaryOpened', { ...pieces, who: html`<b>${actor.id}</b>` })
      : words.fill('audit.notJustified', {
          ...pieces,
          who: html`<b>${emergency?.actor.id ?? '–'}</b>`,
          reviewer: html`<b>${actor.id}</b>`,
          reason: reason ?? '',
        })
  }
  const logged = (
    alarm: LoggedAlarm,
  ): Html => html`<p id="alarm-${alarm.entry}">${said(alarm)}</p><form method="post" action="/audit/alarm">${tokenField(session)}<input type="hidden" name="entry" value="${alarm.entry}">
    <div class="field"><label for="came-${alarm.entry}">${words.say('audit.cameOfIt')}</label><input id="came-${alarm.entry}" name="reason" required minlength="10" maxlength="500" autocomplete="off"></div>
    <button aria-describedby="alarm-${alarm.entry}">${words.say('audit.settle')}</button></form>`
  const late = ({ case: caseId, openedBy, dueOn }: DueReview): Html =>
    words.fill('audit.overdue', {
      who: html`<b>${openedBy}</b>`,
      case: html`<b>${caseId}</b>`,
      due: words.day(dueOn),
    })
  const all = [...overdue.map(late), ...alarms.map(logged).reverse()]
  return html`<section><h2>${words.say('audit.alarms')}</h2>
    ${all.length === 0 ? html`<p class="empty">${words.say('audit.noAlarms')}</p>` : html`<ul class="entries">${all.map((one) => html`<li class="withheld">${one}</li>`)}</ul>`}</section>`
}

async function page(visit: Visit): Promise<Html> {
  const {
    with: { vault, today },
    records,
    query,
    session,
    words,
  } = visit
  const inOrder = await vault.audit.events(records())
  const alarms = (await findAlarms(inOrder)).filter(({ settled }) => settled === undefined)
  const overdue = (await vault.reviewsDue(records())).filter(({ dueOn }) => dueOn < today())
  const events = inOrder.reverse()
  const from = Math.max(0, Number.parseInt(query.get('from') ?? '0', 10) || 0)
  return html`<p class="lead">${words.count('audit.lead', events.length)}</p>
    ${alarmsPage(visit, alarms, overdue)}
    <form method="post" action="/audit/verify">${tokenField(session)}<button>${words.say('audit.verify')}</button></form>
    <div class="table log"><table><thead><tr><th scope="col">${words.say('audit.whenUtc')}</th><th scope="col">${words.say('audit.who')}</th><th scope="col">${words.say('audit.what')}</th><th scope="col">${words.say('audit.about')}</th></tr></thead>
      <tbody>${events.slice(from, from + PAGE).map((event) => row(visit, event))}</tbody></table></div>
    ${from + PAGE < events.length && html`<p><a class="button" href="/audit?from=${from + PAGE}">${words.say('audit.older')}</a></p>`}`
}

export const auditRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/audit',
    answer: async (visit) => ({ title: visit.words.say('audit.title'), page: await page(visit) }),
  },
  {
    method: 'POST',
    path: '/audit/alarm',
    answer: async ({ with: { vault }, records, form, words }) => {
      await vault.audit.settleAlarm(records(), Number(needed(form.get('entry'))), form.get('reason') ?? '')
      return { to: '/audit', note: words.say('audit.settled') }
    },
  },
  {
    method: 'POST',
    path: '/audit/verify',
    mayRepeat: true,
    answer: async ({ with: { vault }, records, staff, words }) => {
      // Reading the log is for roles that approve; verification reveals only counts, and is for them as well.
      await vault.audit.events(records())
      const { size, findings } = await vault.audit.verify(staff.agency, [])
      const messages = await auditCatalogue.load(words.language, { unreviewedTexts: true })
      const key = vault.audit.verifier(staff.agency).text
      return {
        title: words.say('audit.title'),
        page: html`<section><h2>${words.say(findings.length === 0 ? 'audit.whole' : 'audit.notWhole')}</h2>
          <p>${words.count('audit.read', size)}</p>
          <ul>${findings.map((one) => html`<li>${words.marked(messages.say(one), auditCatalogue.english.say(one))}</li>`)}</ul>
          <p>${words.fill('audit.key', { key: html`<code>${key}</code>` })}</p></section><p><a href="/audit">${words.say('audit.back')}</a></p>`,
      }
    },
  },
]
