import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { isObject, type StaffRoleCode } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { describeApi } from '../../../case-service/src/api/openapi.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { html } from '../../../case-service/src/server/html.ts'
import { newNumber } from '../../../case-service/src/server/one-time-forms.ts'
import { keepFile, type ReadyFile, type WebSession } from '../../../case-service/src/server/sessions.ts'
import { staffKey } from '../../../case-service/src/sign-in/staff-key.ts'
import { staffOfClaims } from '../../../case-service/src/sign-in/staff-of-claims.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const SENTINEL = 'SENTINEL-9'

let interview: string
let service: TestService
let visitor: { cookie: string; 'x-token': string }
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
  const { vault, sessions } = service.surroundings
  const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const
  const secret = sessions.start(staff, await vault.startSession({ ...staff, from: 'desk-1', purpose: CASE_MANAGEMENT }))
  visitor = { cookie: `session=${secret}`, 'x-token': sessions.find(secret)?.token ?? '' }
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

const json = { 'content-type': 'application/json' }

describe('the API', () => {
  it('is described, call by call, with components that are there', async () => {
    const described = describeApi()
    const calls = Object.entries(described['paths'] as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const served = routes.filter(({ isApi }) => isApi === true).map(({ method, path }) => `${method} ${path}`)
    expect(calls.sort()).toEqual(served.sort())
    const at = (path: string): unknown =>
      path
        .split('/')
        .slice(1)
        .reduce((value: unknown, name) => (isObject(value) ? value[name] : undefined), described)
    const refs = [...JSON.stringify(described).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, path = '']) => path)
    expect(refs.length).toBeGreaterThan(100)
    expect([...new Set(refs)].filter((path) => at(path) === undefined)).toEqual([])
    const answer = await fetch(`${service.origin}/openapi.json`)
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(described)))
  })

  it('stores a record that arrives twice once, and refuses another one under its id', async () => {
    const record = {
      standardVersion: '1.0-rc.2',
      case: { id: 'twice', openedOn: '2026-01-05' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
      victims: [
        {
          id: 'v-1',
          consents: [{ purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-05' }],
        },
      ],
    }
    const post = async (expectedVersion: number, sent: unknown): Promise<[number, unknown]> => {
      const body = JSON.stringify({ expectedVersion, record: sent })
      const answer = await fetch(`${service.origin}/api/cases`, {
        method: 'POST',
        headers: { ...visitor, ...json },
        body,
      })
      const said = (await answer.json()) as { version?: number; code?: string }
      return [answer.status, said.version ?? said.code]
    }
    expect(await post(0, record)).toEqual([201, 1])
    expect(await post(0, record)).toEqual([200, 1])
    expect(await post(0, { ...record, case: { id: 'twice', openedOn: '2026-01-06' } })).toEqual([409, 'conflict'])
    expect(await post(1, { ...record, case: { id: 'twice', openedOn: '2026-01-06' } })).toEqual([200, 2])
    expect(await post(1, record)).toEqual([409, 'conflict'])
    expect(await post(1, { ...record, case: { id: 'twice', openedOn: '2026-01-06' } })).toEqual([409, 'conflict'])
    expect(await post(2, { ...record, [SENTINEL]: SENTINEL })).toEqual([422, 'recordInvalid'])
  })
})

describe('a withdrawal', () => {
  it('of nothing is recorded by no one, and is not said to be', async () => {
    const { vault } = service.surroundings
    const session = await vault.startSession({
      actor: 'w-1',
      from: 'desk-1',
      role: 'caseWorker',
      agency: 'org-1',
      purpose: CASE_MANAGEMENT,
    })
    const before = await vault.history(session, { case: 'twice' })
    const body = new URLSearchParams({ token: visitor['x-token'], once: newNumber() })
    const asked = { method: 'POST', headers: { cookie: visitor.cookie }, body, redirect: 'manual' } as const
    const answer = await fetch(`${service.origin}/cases/twice/people/v-1/consents/withdraw`, asked)
    expect(answer.status).toBe(400)
    expect(await vault.history(session, { case: 'twice' })).toEqual(before)
  })
})

describe('whatever is sent', () => {
  it.each([
    ['JSON that ends too soon', 'application/json', `{"${SENTINEL}": `, 400],
    ['JSON that is no record', 'application/json', `["${SENTINEL}"]`, 400],
    [
      'a record that the standard does not know',
      'application/json',
      `{"expectedVersion":0,"record":{"${SENTINEL}":"${SENTINEL}"}}`,
      422,
    ],
    ['another kind of file', `text/${SENTINEL.toLowerCase()}`, SENTINEL, 400],
    ['more than is taken', 'application/json', `"${SENTINEL.repeat(300_000)}"`, 413],
  ])('%s is refused, and nothing of it is said or logged', async (_, type, body, status) => {
    const answer = await fetch(`${service.origin}/api/cases`, {
      method: 'POST',
      headers: { ...visitor, 'content-type': type },
      body,
    })
    expect(answer.status).toBe(status)
    expect((await answer.text()).toLowerCase()).not.toContain(SENTINEL.toLowerCase())
  })

  it('is logged by the pattern of its address, and nothing else', async () => {
    await fetch(`${service.origin}/cases/${SENTINEL}?${SENTINEL}`, { headers: { ...visitor, 'user-agent': SENTINEL } })
    await fetch(`${service.origin}/${SENTINEL}`)
    expect(service.lines.length).toBeGreaterThan(5)
    expect(service.lines.join('\n')).not.toMatch(/SENTINEL/i)
    for (const line of service.lines)
      expect(Object.keys(JSON.parse(line)).sort().join()).toMatch(/^(error,)?method,milliseconds,route,status$/)
  })

  it('is refused under a name that someone else points at this machine', async () => {
    const { request } = await import('node:http')
    const status = await new Promise((resolve) => {
      request(service.origin, { headers: { host: 'attacker.example' } }, ({ statusCode }) => resolve(statusCode)).end()
    })
    expect(status).toBe(421)
  })

  it('does not sign anyone in without an attempt of this browser', async () => {
    const answer = await fetch(`${service.origin}/signed-in?code=${SENTINEL}&state=${SENTINEL}`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null])
    expect(await answer.text()).not.toContain(SENTINEL)
  })
})

describe('every answer', () => {
  it('is stored nowhere, runs nothing and tells other sites nothing', async () => {
    for (const path of ['/', '/sign-in', '/cases/none', '/interview/', '/api/session', '/nowhere']) {
      const { headers } = await fetch(service.origin + path, { headers: visitor })
      expect(headers.get('cache-control'), path).toBe('no-store')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('same-origin')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toMatch(/default-src 'none'/)
      expect(policy, path).toMatch(/frame-ancestors 'none'/)
      expect(policy, path).not.toMatch(/unsafe|\*/)
      if (path !== '/interview/') expect(policy, path).not.toMatch(/script-src/)
    }
  })

  it('that is a document of the service runs and loads nothing, and can send nothing', async () => {
    const session = service.surroundings.sessions.find(visitor.cookie.replace('session=', ''))
    const document = { name: 'report.html', says: 'report.title', type: 'text/html', content: '<p>', isDocument: true }
    const id = keepFile(session as WebSession, document as ReadyFile)
    const { headers } = await fetch(`${service.origin}/files/${id}`, { headers: visitor })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')?.split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "form-action 'none'", "frame-ancestors 'none'", 'sandbox']),
    )
  })

  it('escapes what is put into a page, wherever it is put', () => {
    const hostile = `"><script>alert('1')</script>&amp;`
    const page = String(html`<p title="${hostile}">${hostile}${[html`<b>${hostile}</b>`]}${undefined}${false}</p>`)
    expect(page).not.toMatch(/<script|'|"[^>]*"[^>]*"/)
    expect(page.match(/&lt;script&gt;/g)).toHaveLength(3)
  })
})

describe('the interview', () => {
  it('is for those who write, and asks others to sign in', async () => {
    const { sessions } = service.surroundings
    const officer = sessions.start({ actor: 'd-1', role: 'dataOfficer', agency: 'org-1' }, undefined)
    const statusFor = async (cookie?: string): Promise<number> => {
      const headers = cookie === undefined ? {} : { cookie }
      return (await fetch(`${service.origin}/interview/`, { headers, redirect: 'manual' })).status
    }
    expect(await statusFor(visitor.cookie)).toBe(200)
    expect(await statusFor(`session=${officer}`)).toBe(403)
    expect(await statusFor()).toBe(303)
    for (const path of ['..%2f..%2fpackage.json', '../package.json', 'index.html'])
      expect((await fetch(`${service.origin}/interview/${path}`, { headers: visitor })).status, path).toBe(404)
  })
})

describe('a record that no one has a reason to open', () => {
  const signedIn = async (actor: string, role: StaffRoleCode): Promise<Record<'cookie' | 'x-token', string>> => {
    const { vault, sessions } = service.surroundings
    const staff = { actor, role, agency: 'org-1' }
    const purpose = { ...staff, from: 'desk-1', purpose: CASE_MANAGEMENT }
    const session = role === 'systemAdministrator' ? undefined : await vault.startSession(purpose)
    const secret = sessions.start(staff, session)
    return { cookie: `session=${secret}`, 'x-token': sessions.find(secret)?.token ?? '' }
  }
  const answerTo = async (path: string, headers: Record<string, string>): Promise<[number, string]> => {
    const answer = await fetch(`${service.origin}${path}`, { headers, redirect: 'manual' })
    return [answer.status, await answer.text()]
  }

  it('seems not to be there, and tells those who read the log who looked', async () => {
    const supervisor = await signedIn('s-1', 'supervisor')
    expect((await answerTo('/audit', supervisor))[1]).toContain('Nothing is waiting')
    // The demo has planted it, with the next id of its cases.
    const [touched, missing] = [
      await answerTo('/cases/case-7-1', visitor),
      await answerTo('/cases/case-7-9', visitor),
    ] as const
    expect(touched[0]).toBe(404)
    expect([touched[0], touched[1].replaceAll('case-7-1', '')]).toEqual([
      missing[0],
      missing[1].replaceAll('case-7-9', ''),
    ])
    const [, page] = await answerTo('/audit', supervisor)
    expect(page).toMatch(/<li class="withheld"><p id="[^"]+"><b>w-1<\/b> tried to open case <b>case-7-1<\/b>/)
    const alarms = service.lines.map((line) => JSON.parse(line)).filter(({ alarm }) => alarm === true)
    expect(alarms).toEqual([{ alarm: true, agency: 'org-1', at: expect.any(String) }])
    expect((await answerTo('/audit', visitor))[0]).toBe(403)
  })

  it('is on the page until someone else than who opened it says what came of it', async () => {
    const opened = '<b>case-7-1</b>, which no one has a reason to open'
    const supervisor = await signedIn('s-1', 'supervisor')
    const [, page] = await answerTo('/audit', supervisor)
    expect(page).toContain(opened)
    const entry = /name="entry" value="(\d+)"/.exec(page)?.[1] ?? ''
    const settle = async (headers: Record<'cookie' | 'x-token', string>, of = entry): Promise<number> => {
      const body = new URLSearchParams({
        token: headers['x-token'],
        once: newNumber(),
        entry: of,
        reason: 'Someone else had used it.',
      })
      const asked = { method: 'POST', headers: { cookie: headers.cookie }, body, redirect: 'manual' } as const
      return (await fetch(`${service.origin}/audit/alarm`, asked)).status
    }
    expect(await settle(visitor)).toBe(403)
    expect(await settle(await signedIn('w-1', 'supervisor'))).toBe(403)
    for (const wrong of ['0', '-1', '1e9', 'x']) expect(await settle(supervisor, wrong), wrong).toBe(404)
    expect((await answerTo('/audit', supervisor))[1]).toContain(opened)
    expect(await settle(supervisor)).toBe(303)
    const [, settled] = await answerTo('/audit', supervisor)
    expect(settled).not.toContain(opened)
    expect(settled).toContain('It is in the log what came of it.')
    expect(settled).toContain('Someone else had used it.')
  })

  it('is planted by the person who holds the keys, and by no one else', async () => {
    const plant = async (headers: Record<'cookie' | 'x-token', string>): Promise<number> => {
      const body = new URLSearchParams({ token: headers['x-token'], once: newNumber(), assigned: 'w-1' })
      const asked = { method: 'POST', headers: { cookie: headers.cookie }, body, redirect: 'manual' } as const
      return (await fetch(`${service.origin}/keys/canary`, asked)).status
    }
    const [holder, supervisor] = [await signedIn('k-1', 'systemAdministrator'), await signedIn('s-1', 'supervisor')]
    const listed = async (): Promise<string> => (await answerTo('/', supervisor))[1].replace(/ value="[^"]*"/g, '')
    const before = await listed()
    expect(await plant(holder)).toBe(303)
    expect((await answerTo('/keys', holder))[1]).toContain('The decoy is planted.')
    for (const other of [visitor, supervisor]) expect(await plant(other)).toBe(403)
    expect(await listed()).toBe(before)
  })
})

describe('who someone is', () => {
  const claims = {
    iss: 'https://provider.example',
    sub: 'someone@example.org',
    staff_role: 'caseWorker',
    agency_id: 'org-1',
  }
  const key = randomBytes(32)

  it('is made under a key that stays the same', () => {
    const path = join(service.folder, 'staff-key')
    const made = staffKey(path)
    expect([made.length, staffKey(path), statSync(path).mode & 0o077]).toEqual([32, made, 0])
  })

  it('comes from the claims, and is a pseudonym also where the provider knows people by their address', () => {
    const named = { actor: 'w-7', role: 'caseWorker', agency: 'org-1' }
    expect(staffOfClaims({ ...claims, staff_id: 'w-7' }, key)).toEqual(named)
    const { actor } = staffOfClaims(claims, key)
    expect(staffOfClaims(claims, key).actor).toBe(actor)
    // Anyone who knows the addresses and not the key cannot tell whose it is.
    expect(staffOfClaims(claims, randomBytes(32)).actor).not.toBe(actor)
    expect(actor).toMatch(/^s-[0-9a-f]{12}$/)
    expect(staffOfClaims({ ...claims, iss: 'https://other.example' }, key).actor).not.toBe(actor)
  })

  it.each([
    ['no role', { staff_role: undefined }],
    ['a role that the standard does not have', { staff_role: 'administrator' }],
    ['several roles', { staff_role: ['caseWorker'] }],
    ['no organisation', { agency_id: undefined }],
    ['an organisation that is no id', { agency_id: 'org 1\n' }],
    ['a pseudonym that is no id', { staff_id: 'someone@example.org' }],
  ])('is no one with %s', (_, over) => {
    expect(() => staffOfClaims({ ...claims, ...over }, key)).toThrow('Your account has no role in this service.')
  })
})

// The last test: it moves the clock.
describe('an emergency', () => {
  it('is to be looked into once its review is overdue, and not before', async () => {
    const { vault, sessions } = service.surroundings
    const enter = async (actor: string, role: StaffRoleCode) => {
      const staff = { actor, role, agency: 'org-1' }
      return { staff, session: await vault.startSession({ ...staff, from: 'desk-1', purpose: CASE_MANAGEMENT }) }
    }
    const logPage = async (): Promise<string> => {
      const { staff, session } = await enter('s-1', 'supervisor')
      const headers = { cookie: `session=${sessions.start(staff, session)}` }
      return await (await fetch(`${service.origin}/audit`, { headers })).text()
    }
    const { session } = await enter('w-2', 'caseWorker')
    await vault.breakGlass(session, 'twice', 'The clinic called at night.')
    service.clock.at = '2026-03-09T21:00:00.000Z'
    expect(await logPage()).not.toContain('The review was due on')
    service.clock.at = '2026-03-10T09:00:00.000Z'
    expect(await logPage()).toMatch(
      /<b>w-2<\/b> opened case <b>twice<\/b> in an emergency\. The review was due on 9 March 2026\./,
    )
    // It stays until someone reviews it.
    service.clock.at = '2026-06-01T09:00:00.000Z'
    expect(await logPage()).toContain('<b>w-2</b> opened case <b>twice</b>')
  })
})
