import type { CaseRecord, StaffRoleCode } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { newNumber } from '../../../case-service/src/server/one-time-forms.ts'
import type { Route } from '../../../case-service/src/server/routes.ts'
import { IDLE_MINUTES, LONGEST_MINUTES } from '../../../case-service/src/server/sessions.ts'
import type { Staff } from '../../../case-service/src/sign-in/staff-of-claims.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { type Actor, actorOf, allowed, type Target } from './fixture-attempts.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const REASON = 'The person asked for a call back.'
const START = '2026-03-02T09:00:00.000Z'
const SENTINELS = ['Sentinella', 'sentinelnote', '250788999111']

const recordOf = (caseId: string, agency: string): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id: caseId, openedOn: '2026-01-05', comments: ['sentinelnote'] },
    reportingEntity: { id: agency, type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [
      {
        id: 'v-1',
        sex: 'female',
        sexBasis: 'self',
        ownWords: 'sentinelnote',
        consents: [{ purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-05' }],
      },
    ],
  }) as unknown as CaseRecord

/** Cases that exist, and one that does not. */
const targets: Readonly<Record<string, Target | undefined>> = {
  'case-a': { agency: 'org-1', assigned: ['w-1', 'l-1', 'h-1'] },
  'case-b': { agency: 'org-2', assigned: ['w-9'] },
  'no-such-case': undefined,
}

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { at: START })
  const { vault } = service.surroundings
  for (const [caseId, staff] of [
    ['case-a', { actor: 'w-1', from: 'desk-1', agency: 'org-1' }],
    ['case-b', { actor: 'w-9', from: 'desk-1', agency: 'org-2' }],
  ] as const) {
    const session = await vault.startSession({ ...staff, role: 'caseWorker', purpose: CASE_MANAGEMENT })
    await vault.putCase(session, recordOf(caseId, staff.agency), { expectedVersion: 0 })
    const identity = {
      standardVersion: '1.0-rc.2',
      personId: 'v-1',
      firstName: 'Sentinella',
      mobilePhone: '+250788999111',
    } as const
    await vault.putIdentity(session, { case: caseId, kind: 'victim', person: 'v-1' }, identity, { expectedVersion: 0 })
  }
  const supervisor = await vault.startSession({
    actor: 's-1',
    from: 'desk-1',
    agency: 'org-1',
    role: 'supervisor',
    purpose: CASE_MANAGEMENT,
  })
  await vault.assignCase(supervisor, 'case-a', ['w-1', 'l-1', 'h-1'])
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

type Visitor = { cookie: string; token: string }

/** Signs someone in past the provider, which the test in the browser goes through. */
async function enter(staff: Staff): Promise<Visitor> {
  const { vault, sessions, policy } = service.surroundings
  const opens = actorOf(policy, staff).access !== undefined
  const secret = sessions.start(
    staff,
    opens
      ? await vault.startSession({ ...staff, from: 'desk-1', purpose: CASE_MANAGEMENT, minutes: LONGEST_MINUTES })
      : undefined,
  )
  return { cookie: `session=${secret}`, token: sessions.find(secret)?.token ?? '' }
}

/** What a form or a call would hold that does everything right. */
const fields: Readonly<Record<string, string>> = {
  reason: REASON,
  expectedVersion: '1',
  id: '00000000-0000-4000-8000-000000000000',
  case: 'case-a',
  workers: 'w-2',
  // Not the number that is stored: a form that is refused shows the person who sent it what they typed.
  value: '+250788999222',
  service: 'shelter.example',
  receipt: 'none',
  plan: 'r-1',
  audience: 'ministry',
  title: 'Report',
  set: 'rwanda-study',
  justified: 'yes',
  entry: '0',
  assigned: 'w-2',
  'consent.purpose': 'referral',
  'consent.decision': 'refused',
  'consent.givenBy': 'self',
  'consent.date': '2026-03-02',
  way: 'phone',
  number: '+250788999222',
  'followUp.date': '2026-03-02',
  'followUp.result': 'reached',
  'assistance.serviceType': 'shelter',
  'reintegrationPlan.startedOn': '2026-03-02',
  'reintegrationPlan.plannedEnd': '2026-09-02',
  'identityRecord.firstName': 'Another',
}

const addressOf = ({ path }: Route, caseId: string): string =>
  path.replace(':case', caseId).replace(':person', 'v-1').replace(':file', 'AAAAAAAAAAAAAAAAAAAAAA')

type Sent = { status: number; body: string; location: string | null }

async function ask(
  route: Route,
  caseId: string,
  who?: Partial<Visitor>,
  headers: Record<string, string> = {},
): Promise<Sent> {
  const isPost = route.method === 'POST'
  const agency = targets[caseId]?.agency ?? 'org-1'
  const body = !isPost
    ? {}
    : route.isApi === true
      ? { body: JSON.stringify({ expectedVersion: 1, record: recordOf(caseId, agency) }) }
      : {
          body: new URLSearchParams({
            ...fields,
            once: newNumber(),
            ...(who?.token === undefined ? {} : { token: who.token }),
          }).toString(),
        }
  const answer = await fetch(service.origin + addressOf(route, caseId), {
    method: route.method,
    redirect: 'manual',
    headers: {
      ...(who?.cookie === undefined ? {} : { cookie: who.cookie }),
      ...(isPost
        ? { 'content-type': route.isApi === true ? 'application/json' : 'application/x-www-form-urlencoded' }
        : {}),
      ...(route.isApi === true && who?.token !== undefined ? { 'x-token': who.token } : {}),
      ...headers,
    },
    ...body,
  })
  return { status: answer.status, body: await answer.text(), location: answer.headers.get('location') }
}

const nameOf = ({ method, path }: Route): string => `${method} ${path}`

/** Everyone whom the policy knows, in both organisations, and those who do not belong to it. */
function everyone(): Actor[] {
  const { policy } = service.surroundings
  const roles: StaffRoleCode[] = [...policy.roles.map(({ role }) => role)]
  const assigned: Partial<Record<StaffRoleCode, string>> = { caseWorker: 'w-1', lawyer: 'l-1', healthWorker: 'h-1' }
  return roles
    .flatMap((role) => [
      { role, actor: assigned[role] ?? 'x-1', agency: 'org-1' },
      { role, actor: 'x-2', from: 'desk-1', agency: 'org-1' },
      { role, actor: 'x-3', from: 'desk-1', agency: 'org-3' },
    ])
    .map((staff) => actorOf(policy, staff))
}

/** The case as it is, and how often it was written. */
async function stateOf(): Promise<unknown> {
  const { vault } = service.surroundings
  const session = await vault.startSession({
    actor: 'w-1',
    from: 'desk-1',
    agency: 'org-1',
    role: 'caseWorker',
    purpose: CASE_MANAGEMENT,
  })
  const { version, record } = await vault.readCase(session, { case: 'case-a' })
  const { identity } = await vault.openIdentity(
    session,
    { case: 'case-a', kind: 'victim', person: 'v-1' },
    { reason: REASON },
  )
  return { version, record: { ...record }, identity }
}

describe('what the policy forbids', () => {
  it('is said for every route, and for no other', () => {
    expect(Object.keys(allowed).sort()).toEqual(routes.map(nameOf).sort())
  })

  it('no one can do, in any role, for any case, by any route; and nothing of a person is in a refusal', async () => {
    const before = await stateOf()
    let [refused, shown] = [0, 0]
    for (const actor of everyone()) {
      const who = await enter(actor)
      for (const route of routes)
        for (const [caseId, target] of Object.entries(targets)) {
          const isAbout = route.path.includes(':case') || nameOf(route) === 'POST /api/cases'
          if (!isAbout && caseId !== 'case-a') continue
          const may = allowed[nameOf(route)]?.(actor, target ?? { agency: 'nowhere', assigned: [] }) ?? false
          const what = `${actor.role} ${actor.actor} of ${actor.agency}: ${nameOf(route)} ${caseId}`
          // What is allowed changes things, and is what the test in the browser does.
          if (may && route.method === 'POST') continue
          const { status, body } = await ask(route, caseId, who)
          if (may) {
            expect(status, what).toBe(200)
            if (actor.access?.upTo !== 'restricted')
              expect(body.match(/Sentinella|sentinelnote|250788999111/), what).toBeNull()
            shown++
          } else {
            expect(status, what).toBeGreaterThanOrEqual(400)
            expect(status, what).toBeLessThan(500)
            for (const sentinel of SENTINELS) expect(body.includes(sentinel), what).toBe(false)
            refused++
          }
        }
    }
    expect([refused > 2000, shown > 100]).toEqual([true, true])
    expect(await stateOf()).toEqual(before)
  })

  it('looks the same for a case of others as for one that there is not', async () => {
    const who = await enter({ role: 'caseWorker', actor: 'w-1', agency: 'org-1' })
    for (const route of routes.filter(({ path }) => path.includes(':case'))) {
      const [others, none] = [await ask(route, 'case-b', who), await ask(route, 'no-such-case', who)]
      const plain = ({ status, body, location }: Sent): unknown => [
        status,
        // The number of a form is another one each time.
        body.replaceAll(/case-b|no-such-case| name="once" value="[\w-]{22}"/g, ''),
        location,
      ]
      expect(plain(others), nameOf(route)).toEqual(plain(none))
    }
  })
})

describe('who is not signed in', () => {
  it('is asked to sign in, without a cookie, with an invented one, and after the session has ended', async () => {
    const staff = { role: 'caseWorker', actor: 'w-1', from: 'desk-1', agency: 'org-1' } as const
    const visitors: [string, Visitor | undefined, number][] = [
      ['no one', undefined, 0],
      ['a guess', { cookie: 'session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', token: 'AAAA' }, 0],
      ['idle', await enter(staff), IDLE_MINUTES],
    ]
    for (const [name, who, minutes] of visitors) {
      service.clock.at = new Date(Date.parse(START) + minutes * 60_000).toISOString()
      for (const route of routes) {
        const { status, location, body } = await ask(route, 'case-a', who)
        const what = `${name}: ${nameOf(route)}`
        if (route.method === 'GET' && route.isApi !== true) expect([status, location], what).toEqual([303, '/sign-in'])
        else expect(status, what).toBe(401)
        for (const sentinel of SENTINELS) expect(body.includes(sentinel), what).toBe(false)
      }
    }
  })

  it('is anyone who was busy for too long, and anyone who has signed out', async () => {
    const staff = { role: 'caseWorker', actor: 'w-1', from: 'desk-1', agency: 'org-1' } as const
    const page = routes.find((one) => nameOf(one) === 'GET /cases/:case') as Route
    const who = await enter(staff)
    const from = Date.parse(service.clock.at)
    for (let minutes = 0; minutes < LONGEST_MINUTES; minutes += IDLE_MINUTES - 1) {
      service.clock.at = new Date(from + minutes * 60_000).toISOString()
      expect((await ask(page, 'case-a', who)).status).toBe(200)
    }
    service.clock.at = new Date(from + LONGEST_MINUTES * 60_000).toISOString()
    expect((await ask(page, 'case-a', who)).status).toBe(303)
    const next = await enter(staff)
    expect((await ask(page, 'case-a', next)).status).toBe(200)
    await ask({ method: 'POST', path: '/sign-out', answer: page.answer }, '', next)
    expect((await ask(page, 'case-a', next)).status).toBe(303)
  })
})

describe('a form of another page', () => {
  it('changes nothing: without a token, with that of someone else, or sent from another site or address', async () => {
    const before = await stateOf()
    const [who, other] = [
      await enter({ role: 'caseWorker', actor: 'w-1', agency: 'org-1' }),
      await enter({ role: 'caseWorker', actor: 'w-9', agency: 'org-2' }),
    ]
    for (const route of routes.filter(({ method }) => method === 'POST')) {
      const tries: [string, Promise<Sent>][] = [
        ['none', ask(route, 'case-a', { cookie: who.cookie })],
        ['foreign', ask(route, 'case-a', { cookie: who.cookie, token: other.token })],
        ['empty', ask(route, 'case-a', { cookie: who.cookie, token: '' })],
        ['other site', ask(route, 'case-a', who, { 'sec-fetch-site': 'cross-site' })],
        ['neighbour', ask(route, 'case-a', who, { 'sec-fetch-site': 'same-site' })],
      ]
      for (const [name, sent] of tries) {
        const { status, body } = await sent
        expect([status, body.includes('foreignForm')], `${name}: ${nameOf(route)}`).toEqual([403, true])
      }
    }
    expect(await stateOf()).toEqual(before)
  })
})
