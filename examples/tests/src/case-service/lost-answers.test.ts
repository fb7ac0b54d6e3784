import { type Session, VaultError } from '@tip-standard/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

const consent = (purpose: string) => ({ purpose, decision: 'granted', givenBy: 'self', date: '2026-03-02' })

/** A new interview of an invented person who agreed that answers are kept, and was not asked about case management. */
const recordOf = (id: string, openedOn = '2026-03-02') => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: [{ id: 'v-1', consents: [consent('interview'), consent('storage')] }],
})

describe('a record whose answer was lost', () => {
  it('is stored once when it is sent again, although no one may read it yet', async () => {
    const worker = await enter(service, 'w-1')
    expect(await worker.put(0, recordOf('lost'))).toEqual([201, undefined])
    expect((await worker.get('/cases/lost')).body).toContain('Everything in this case is withheld from you.')
    expect(await worker.put(0, recordOf('lost'))).toEqual([200, undefined])
    expect(await worker.put(0, recordOf('lost', '2026-03-01'))).toEqual([409, 'conflict'])
  })

  it('is stored once when it is sent again before the first answer has come', async () => {
    const worker = await enter(service, 'w-1')
    const both = await Promise.all([worker.put(0, recordOf('twice')), worker.put(0, recordOf('twice'))])
    expect(both.map(([status]) => status).toSorted()).toEqual([200, 201])
    const { vault } = service.surroundings
    expect(await vault.history(worker.session.vault as Session, { case: 'twice' })).toHaveLength(1)
  })

  it('is told to no one who does not work on the case', async () => {
    const other = await enter(service, 'w-2')
    expect(await other.put(0, recordOf('lost'))).toEqual([409, 'conflict'])
  })
})

/** What someone sends from a page of the service, as a browser does. */
async function sendAs(cookie: string, path: string, fields: Record<string, string>, site = 'same-origin') {
  const answer = await fetch(service.origin + path, {
    method: 'POST',
    headers: { cookie, 'sec-fetch-site': site },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
  return { status: answer.status, body: await answer.text() }
}

const hiddenIn = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

describe('a form whose session has ended', () => {
  const path = '/people/find'
  const typed = { value: '0788 <b>', reason: 'The person asked for a call back.' }

  it('is answered with what was typed, and shown to be sent again after signing in anew; it is not done by itself', async () => {
    const { sessions, vault } = service.surroundings
    const first = await enter(service, 'w-1')
    const fields = { ...(await first.fill(path, path, {})), ...typed } as Record<string, string>
    const ended = await sendAs('session=none', path, fields)
    expect(ended.status).toBe(401)
    expect(ended.body).toContain('<a class="button" href="/sign-in" target="_blank" rel="noopener">')
    expect(ended.body).toContain('name="value" value="0788 &lt;b&gt;"')
    // What the page holds is sent when they have signed in again, in another tab.
    const kept = hiddenIn(ended.body.slice(ended.body.indexOf(`action="${path}"`)))
    const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const
    const records = await vault.startSession({ ...staff, purpose: 'caseManagement' })
    const cookie = `session=${sessions.start(staff, records)}`
    const shown = await sendAs(cookie, path, { ...kept, value: typed.value })
    expect(shown.status).toBe(409)
    expect(shown.body).toContain('You have signed in anew since this form was shown.')
    expect(shown.body).toMatch(/id="find-value"[^>]*value="0788 &lt;b&gt;"/)
    const form = shown.body.slice(shown.body.indexOf(`action="${path}"`))
    expect((await sendAs(cookie, path, { ...hiddenIn(form), ...typed })).status).toBe(200)
  })

  it('is not offered again where another site made it up', async () => {
    for (const site of ['cross-site', 'same-site', 'none']) {
      const { status, body } = await sendAs('session=none', path, typed, site)
      expect([status, body.includes('0788')], site).toEqual([401, false])
    }
    const worker = await enter(service, 'w-1')
    expect((await worker.send(path, { ...typed, token: 'AAAA' })).status).toBe(403)
  })
})

/** A form of a page as a member of staff fills it in, and the cookie of their session. */
async function filled(actor: string, page: string, typed: Record<string, string>, action = page) {
  const { sessions } = service.surroundings
  const visitor = await enter(service, actor)
  const fields = (await visitor.fill(page, action, typed)) as Record<string, string>
  const secret = sessions.start(visitor.session.staff, visitor.session.vault)
  return { cookie: `session=${secret}`, fields: { ...fields, token: sessions.find(secret)?.token ?? '' } }
}

describe('a form that the service cannot process now', () => {
  const path = '/people/find'

  it('is answered with what was typed, which one press sends again', async () => {
    const { vault } = service.surroundings
    const typed = { by: 'phone', value: '0788 <b>', reason: 'The person asked for a call back.' }
    const { cookie, fields } = await filled('w-1', path, typed)
    const failing = vi.spyOn(vault, 'findIdentity').mockRejectedValueOnce(new VaultError('databaseFailed'))
    const failed = await sendAs(cookie, path, fields)
    failing.mockRestore()
    expect(failed.status).toBe(503)
    expect(failed.body).toContain('What you typed is still in this page.')
    expect(failed.body).toContain('name="value" value="0788 &lt;b&gt;"')
    // The choice of a language would lead away from it.
    expect(failed.body).not.toContain('action="/language"')
    expect(service.lines.at(-1)).toContain('"error":"databaseFailed"')
    const kept = hiddenIn(failed.body.slice(failed.body.indexOf(`action="${path}"`)))
    const again = await sendAs(cookie, path, { ...kept, value: typed.value })
    expect(again.status).toBe(200)
    expect(again.body).toContain('No one whom you may see has this number.')
  })

  it('asks to look at the case first where it may have been done', async () => {
    await (await enter(service, 'w-1')).put(0, recordOf('doubt'))
    const { vault } = service.surroundings
    const failing = vi.spyOn(vault, 'assignCase').mockRejectedValueOnce(new VaultError('commitInDoubt'))
    const { cookie, fields } = await filled('s-1', '/cases/doubt', { workers: 'w-1' }, '/cases/doubt/assign')
    const { status, body } = await sendAs(cookie, '/cases/doubt/assign', fields)
    failing.mockRestore()
    expect(status).toBe(503)
    expect(body).toContain('It is not certain that this worked')
    expect(body).not.toContain('This did not work')
    const [look, sendAgain] = ['href="/cases/doubt" target="_blank"', '<button>It is not there: send it again'].map(
      (one) => body.indexOf(one),
    ) as [number, number]
    expect(look).toBeGreaterThan(0)
    expect(sendAgain).toBeGreaterThan(look)
  })
})

describe('leaving in a hurry', () => {
  const leave = async (cookie: string, site: string): Promise<[number, string | null]> => {
    const asked = { headers: { cookie, 'sec-fetch-site': site }, redirect: 'manual' } as const
    const answer = await fetch(`${service.origin}/exit`, asked)
    return [answer.status, answer.headers.get('location')]
  }

  it('is on every page of who is signed in, ends the session and leads elsewhere; no other site can do it', async () => {
    const { sessions } = service.surroundings
    const secret = sessions.start({ actor: 'd-1', role: 'dataOfficer', agency: 'org-1' }, undefined)
    const cookie = `session=${secret}`
    const look = async (): Promise<Response> =>
      await fetch(`${service.origin}/report`, { headers: { cookie }, redirect: 'manual' })
    expect(await (await look()).text()).toContain('href="/exit"')
    expect(await leave(cookie, 'cross-site')).toEqual([303, 'https://www.wikipedia.org/'])
    expect((await look()).status).toBe(200)
    expect(await leave(cookie, 'same-origin')).toEqual([303, 'https://www.wikipedia.org/'])
    const after = await look()
    expect([after.status, after.headers.get('location')]).toEqual([303, '/sign-in'])
  })
})
