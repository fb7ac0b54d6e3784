import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { type Answered, enter, type Visitor } from './fixture-visitor.ts'

quickPassphrases()

const CASE = '/cases/case-7-1'
const PERSON = `${CASE}/people/v-1`
const REASON = 'The person asked for a call back.'

let interview: string
let service: TestService
let worker: Visitor
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 12 })
  worker = await enter(service, 'w-2')
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

/** The summary of what is wrong: where its links lead, and what it says. */
function summaryOf({ body }: Answered): { links: string[]; says: string } {
  const summary = /<div class="problem" role="alert" tabindex="-1" autofocus="">(.*?)<\/div>/s.exec(body)?.[1] ?? ''
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
  return { links, says: summary.replaceAll(/<[^>]*>/g, ' ') }
}

describe('a form that is refused', () => {
  it('is shown again, filled in, with what is wrong beside the field and above the page', async () => {
    const answer = await worker.submit(`${PERSON}/identity`, `${PERSON}/identity`, {
      'identityRecord.firstName': 'Sentinella',
      'identityRecord.mobilePhone': '0788 123 456',
      'identityRecord.safeModes': ['phone'],
    })
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('value="Sentinella"')
    expect(answer.body).toMatch(/id="identity-identityRecord-mobilePhone"[^>]*value="0788 123 456"/)
    expect(answer.body).toMatch(
      /<p class="wrong" id="identity-identityRecord-mobilePhone-wrong">[^<]+<\/p><input[^>]*aria-invalid="true" aria-describedby="identity-identityRecord-mobilePhone-wrong"/,
    )
    expect(answer.body).toMatch(/value="phone" checked=""/)
    expect(summaryOf(answer)).toEqual({
      links: ['identity-identityRecord-mobilePhone'],
      says: expect.stringContaining('recordInvalid'),
    })
    expect(answer.body).toContain('<title>Error: Who this is – Case service</title>')
  })

  it('about who someone is, is shown with nothing that opens it once more', async () => {
    const action = '/cases/case-7-8/people/v-1/identity'
    await worker.submit(action, action, { 'identityRecord.firstName': 'Sentinella' })
    const change = { expectedVersion: '1', reason: REASON, 'identityRecord.mobilePhone': 'none' }
    const answer = await worker.send(action, await worker.fill(action, action, change))
    expect(answer.status).toBe(422)
    expect(answer.body).toMatch(/id="identity-identityRecord-mobilePhone"[^>]*value="none"/)
    expect(answer.body).not.toContain(`action="${action}/open"`)
  })

  it('parts the name of a field from what is wrong with it as its language does', async () => {
    const french = await enter(service, 'w-2', 'fr')
    const { says } = summaryOf(await french.submit(`${PERSON}/contact`, `${PERSON}/contact`, {}))
    expect(says).toContain('Moyen&nbsp;: Remplissez ce champ.')
  })

  it('can be sent again as it is, once it is right', async () => {
    const action = `${PERSON}/follow-up/follow-up`
    const first = await worker.submit(`${PERSON}/follow-up`, action, {
      'followUp.date': '2026-03-02',
      'followUp.newRisks': '<b>A man</b> at the "gate"\nsecond line',
    })
    expect([first.status, summaryOf(first).links]).toEqual([400, ['follow-up-followUp-result']])
    expect(first.body).toContain('>&lt;b&gt;A man&lt;/b&gt; at the "gate"\nsecond line</textarea>')
    const once = new RegExp(`action="${action}">.*?name="once" value="([^"]+)"`, 's').exec(first.body)?.[1] ?? ''
    const expectedVersion =
      new RegExp(`action="${action}">.*?name="expectedVersion" value="([^"]+)"`, 's').exec(first.body)?.[1] ?? ''
    const again = await worker.send(action, {
      token: worker.session.token,
      once,
      expectedVersion,
      'followUp.date': '2026-03-02',
      'followUp.result': 'reached',
    })
    expect(again.status).toBe(303)
  })

  it('because someone else was faster can be sent again as it is, after what they wrote', async () => {
    const [page, action] = [`${PERSON}/follow-up`, `${PERSON}/follow-up/follow-up`]
    const fields = { 'followUp.date': '2026-03-02', 'followUp.result': 'reached' }
    const filled = await worker.fill(page, action, fields)
    expect((await (await enter(service, 'w-2')).submit(page, action, fields)).status).toBe(303)
    const late = await worker.send(action, filled)
    expect(late.status).toBe(409)
    const [, form = ''] = late.body.split(`action="${action}">`)
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(form)?.[1] ?? ''
    const anew = { once: hidden('once'), expectedVersion: hidden('expectedVersion') }
    expect((await worker.send(action, { ...filled, ...anew })).status).toBe(303)
  })

  it('says which ticks are missing, and shows no warning of old as the cause', async () => {
    const referral = `${PERSON}/referral`
    expect(summaryOf(await worker.submit(`${PERSON}/consents`, `${PERSON}/consents/withdraw`, {})).links).toEqual([
      'field-consent-purpose',
    ])
    const officer = await enter(service, 'd-1')
    const report = { title: 'A title', audience: 'ministry', language: 'en', series: 'none' }
    const refused = await officer.submit('/report', '/report', report)
    expect(summaryOf(refused).links).toEqual(['field-set'])
    expect(refused.body).toMatch(/id="title"[^>]*value="A title"/)
    const late = { service: 'shelter.example', expiresOn: '2020-01-01', field: ['victim.age'], reason: REASON }
    const answer = await worker.submit(referral, referral, late)
    expect([answer.status, summaryOf(answer).links]).toEqual([400, ['refer-until']])
    expect(answer.body).toMatch(/value="victim.age" checked=""/)
    const ended = await worker.submit(`${PERSON}/follow-up`, `${PERSON}/follow-up/assistance`, {
      'assistance.serviceType': 'legal',
      'assistance.startedOn': '2026-02-02',
      'assistance.endedOn': '2026-02-01',
    })
    expect(ended.status).toBe(422)
    expect(summaryOf(ended).says).not.toContain('child')
  })

  it('in a form with a reason that is too short marks the reason, and keeps the number', async () => {
    const answer = await worker.submit('/people/find', '/people/find', { value: '0788', reason: 'short' })
    expect([answer.status, summaryOf(answer).links]).toEqual([400, ['find-reason']])
    expect(answer.body).toMatch(/id="find-value"[^>]*value="0788"/)
  })

  it('is never filled in from what someone else sent', async () => {
    const other = await enter(service, 'w-2')
    expect((await other.get('/people/find')).body).not.toContain('0788')
  })
})

describe('a day that cannot be right', () => {
  it.each([
    ['to come', '2031-01-01'],
    ['of before anyone’s life', '1800-01-01'],
    ['of before the case', '1990-01-01'],
  ])('%s is refused where a follow-up is typed', async (_, day) => {
    const answer = await worker.submit(`${PERSON}/follow-up`, `${PERSON}/follow-up/follow-up`, {
      'followUp.date': day,
      'followUp.result': 'reached',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(summaryOf(answer).links).toEqual(['follow-up-followUp-date'])
    expect(answer.body).toMatch(new RegExp(`id="follow-up-followUp-date"[^>]*value="${day}"`))
  })

  it('is refused in a consent, and taken in a plan', async () => {
    const consent = { 'consent.purpose': 'research', 'consent.decision': 'granted', 'consent.givenBy': 'self' }
    const sent = { ...consent, 'consent.date': '1800-01-01' }
    const old = await worker.submit(`${PERSON}/consents`, `${PERSON}/consents`, sent)
    expect([old.status, summaryOf(old).links]).toEqual([422, ['decision-consent-date']])
    const planned = await worker.submit(`${PERSON}/follow-up`, `${PERSON}/follow-up/follow-up`, {
      'followUp.date': '2026-03-02',
      'followUp.result': 'reached',
      'followUp.nextDate': '2026-06-01',
    })
    expect(planned.status).toBe(303)
  })
})

describe('who someone is', () => {
  it('is written once, and a second time the page says how to change it', async () => {
    const page = '/cases/case-7-2/people/v-1/identity'
    expect((await worker.submit(page, `${page}/open`, { reason: REASON })).body).toContain('has not been written down')
    const first = { 'identityRecord.firstName': 'Sentinella' }
    expect((await worker.submit(page, page, first)).status).toBe(303)
    const second = await worker.submit(page, page, { 'identityRecord.firstName': 'Sentinellb' })
    expect([second.status, summaryOf(second).says]).toEqual([409, expect.stringContaining('identityThere')])
    expect(summaryOf(second).says).not.toContain('Someone else')
    expect(second.body).toContain('value="Sentinellb"')
    // A change that is refused is filled in again as well, with the version that was opened.
    const opened = await worker.submit(page, `${page}/open`, { reason: REASON })
    const once = /name="expectedVersion" value="1"/.test(opened.body)
    expect(once).toBe(true)
    const fields = await worker.fill(page, page, {
      expectedVersion: '1',
      'identityRecord.email': 'none',
      reason: REASON,
    })
    const changed = await worker.send(page, fields)
    expect([changed.status, summaryOf(changed).links]).toEqual([422, ['identity-identityRecord-email']])
    expect(changed.body).toContain('name="expectedVersion" value="1"')
  })
})

describe('a form in which nothing is filled in', () => {
  it('is not called saved: who someone is, and a plan of which only the day is there', async () => {
    const identity = '/cases/case-7-3/people/v-1/identity'
    const empty = await worker.submit(identity, identity, { 'identityRecord.firstName': ' ' })
    expect([empty.status, summaryOf(empty).links]).toEqual([400, ['identity-identityRecord-firstName']])
    expect(summaryOf(empty).says).toContain('Nothing was saved')
    expect((await worker.submit(identity, `${identity}/open`, { reason: REASON })).body).toContain(
      'has not been written',
    )
    const [page, action] = [`${PERSON}/follow-up`, `${PERSON}/follow-up/plan`]
    const plan = await worker.submit(page, action, { 'reintegrationPlan.startedOn': '2026-03-02' })
    expect([plan.status, summaryOf(plan).links]).toEqual([400, ['plan-reintegrationPlan-plannedEnd']])
    expect((await worker.get(page)).body).not.toContain('plan-end-heading')
  })

  it('and one in which nothing was changed is said to have changed nothing', async () => {
    const page = '/cases/case-7-3/people/v-1/identity'
    const known = { 'identityRecord.firstName': 'Sentinella', 'identityRecord.safeModes': ['inPerson'] }
    expect((await worker.submit(page, page, known)).status).toBe(303)
    const same = await worker.submit(page, page, { ...known, expectedVersion: '1', reason: REASON })
    expect(await worker.follow(same)).toContain('Nothing was changed, so nothing was saved.')
    const other = { ...known, 'identityRecord.firstName': 'Sentinellb', expectedVersion: '1', reason: REASON }
    expect(await worker.follow(await worker.submit(page, page, other))).toContain('Saved, apart from the case.')
  })
})

it('each button of a page is told apart from another one with its name by what it is about', async () => {
  const people = [await enter(service, 's-1'), await enter(service, 'h-1'), await enter(service, 'w-2')] as const
  const [supervisor, asker] = people
  for (const id of ['case-7-4', 'case-7-5']) {
    await supervisor.submit(`/cases/${id}`, `/cases/${id}/assign`, { workers: ['w-2', 'h-1'] })
    const identity = `/cases/${id}/people/v-1/identity`
    await asker.submit(identity, `${identity}/ask`, { reason: REASON })
    await worker.submit(`/cases/${id}`, `/cases/${id}/erasure`, { reason: REASON })
  }
  for (const [visitor, page, count] of [
    [worker, `${PERSON}/follow-up`, 3],
    [supervisor, '/approvals', 2],
    [supervisor, '/retention', 2],
  ] as const) {
    const { body } = await visitor.get(page)
    const main = body.slice(body.indexOf('<main'))
    const buttons = [...main.matchAll(/<button([^>]*)>([^<]*)/g)].map(([, attributes = '', name = '']) => {
      const id = / aria-describedby="([^"]+)"/.exec(attributes)?.[1]
      return `${name}: ${id === undefined ? '' : new RegExp(` id="${id}"[^>]*>(.+?)</(?:h2|p)>`).exec(main)?.[1]}`
    })
    expect(buttons.length, page).toBeGreaterThanOrEqual(count)
    expect(new Set(buttons).size, page).toBe(buttons.length)
  }
})

describe('a case', () => {
  it('is assigned to staff whom the service knows, and to no one else', async () => {
    const supervisor = await enter(service, 's-1')
    const action = `${CASE}/assign`
    const page = (await supervisor.get(CASE)).body
    expect(page).toMatch(/name="workers" value="w-2" checked=""|name="workers" value="w-2" checked>/)
    expect(page).not.toContain('value="w-9"')
    expect(page).not.toContain('value="d-1"')
    for (const workers of ['nobody-9', 'w-9', 'd-1', 'Marie Uwase', 'w-2, w-1', 'H-1', '', []]) {
      const answer = await supervisor.submit(CASE, action, { workers })
      expect([answer.status, summaryOf(answer).links], String(workers)).toEqual([400, ['field-workers']])
    }
    expect((await supervisor.submit(CASE, action, { workers: ['w-2', 'h-1'] })).status).toBe(303)
    expect((await supervisor.get('/')).body).toContain('w-2, h-1')
  })

  it('is found by its id, and by nothing else', async () => {
    expect((await worker.submit('/', '/cases', { case: ' case-7-10 ' })).location).toBe('/cases/case-7-10')
    const none = await worker.submit('/', '/cases', { case: 'Marie Uwase' })
    expect([none.status, none.location, summaryOf(none).links]).toEqual([400, null, ['case-id']])
  })
})
