import { isObject } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { describeApi } from '../../../case-service/src/api/openapi.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { html } from '../../../case-service/src/server/html.ts'
import { keepFile, type ReadyFile, Sessions, type WebSession } from '../../../case-service/src/server/sessions.ts'
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
  const staff = { actor: 'w-1', role: 'caseWorker', agency: 'org-1' } as const
  const secret = sessions.start(staff, await vault.startSession({ ...staff, purpose: CASE_MANAGEMENT }))
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
    const post = async (saw: number, sent: unknown): Promise<[number, unknown]> => {
      const body = JSON.stringify({ saw, record: sent })
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

describe('whatever is sent', () => {
  it.each([
    ['JSON that ends too soon', 'application/json', `{"${SENTINEL}": `, 400],
    ['JSON that is no record', 'application/json', `["${SENTINEL}"]`, 400],
    [
      'a record that the standard does not know',
      'application/json',
      `{"saw":0,"record":{"${SENTINEL}":"${SENTINEL}"}}`,
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

describe('what is kept for who is signed in', () => {
  const staff = { actor: 'w-1', role: 'caseWorker', agency: 'org-1' } as const

  it('is twelve files, the newest, and a thousand sessions, of which the longest unused goes', () => {
    let at = 0
    const sessions = new Sessions(() => new Date(at++))
    const secrets = Array.from({ length: 1_000 }, () => sessions.start(staff, undefined))
    const session = sessions.find(secrets[0]) as WebSession
    secrets.push(sessions.start(staff, undefined))
    const left = secrets.map((secret) => sessions.find(secret) !== undefined)
    expect(left.flatMap((isLeft, place) => (isLeft ? [] : [place]))).toEqual([1])
    const file: ReadyFile = { name: 'a.csv', says: 'report.title', type: 'text/csv', content: '' }
    const ids = Array.from({ length: 14 }, () => keepFile(session, file))
    expect([...session.files.keys()]).toEqual(ids.slice(2))
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

describe('who someone is', () => {
  const claims = {
    iss: 'https://provider.example',
    sub: 'someone@example.org',
    staff_role: 'caseWorker',
    agency_id: 'org-1',
  }

  it('comes from the claims, and is a pseudonym also where the provider knows people by their address', () => {
    expect(staffOfClaims({ ...claims, staff_id: 'w-7' })).toEqual({ actor: 'w-7', role: 'caseWorker', agency: 'org-1' })
    const { actor } = staffOfClaims(claims)
    expect(actor).toMatch(/^s-[0-9a-f]{12}$/)
    expect(staffOfClaims({ ...claims, iss: 'https://other.example' }).actor).not.toBe(actor)
  })

  it.each([
    ['no role', { staff_role: undefined }],
    ['a role that the standard does not have', { staff_role: 'administrator' }],
    ['several roles', { staff_role: ['caseWorker'] }],
    ['no organisation', { agency_id: undefined }],
    ['an organisation that is no id', { agency_id: 'org 1\n' }],
    ['a pseudonym that is no id', { staff_id: 'someone@example.org' }],
  ])('is no one with %s', (_, over) => {
    expect(() => staffOfClaims({ ...claims, ...over })).toThrow('Your account has no role in this service.')
  })
})
