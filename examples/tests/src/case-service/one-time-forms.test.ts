import { createHash } from 'node:crypto'
import { openPart, type VaultEvent, writeReceipt } from '@tip-standard/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { type Answered, enter, type Fields, type Visitor } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The person asked for a call back.'
const CASE = '/cases/case-7-1'
const PERSON = `${CASE}/people/v-1`
const DAY = '2026-03-02'

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 40 })
  vi.spyOn(service.surroundings.vault, 'rotateKeys')
})
afterAll(async () => {
  vi.restoreAllMocks()
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

/** How often each act was done, by the log of the agency; a rotation of keys is not of one agency, and its calls are counted. */
async function acts(): Promise<Partial<Record<VaultEvent['what'], number>>> {
  const { vault } = service.surroundings
  const staff = { actor: 's-9', from: 'desk-1', role: 'supervisor', agency: 'org-1', purpose: CASE_MANAGEMENT } as const
  const rotateKeys = vi.mocked(vault.rotateKeys).mock.calls.length
  const counts: Partial<Record<VaultEvent['what'], number>> = { rotateKeys }
  for (const { what, outcome } of await vault.audit.events(await vault.startSession(staff)))
    if (outcome === 'done') counts[what] = (counts[what] ?? 0) + 1
  return counts
}

const visitors = new Map<string, Visitor>()
async function as(account: string): Promise<Visitor> {
  const visitor = visitors.get(account) ?? (await enter(service, account))
  visitors.set(account, visitor)
  return visitor
}

const hiddenOn = async (account: string, page: string, name: string): Promise<string> =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec((await (await as(account)).get(page)).body)?.[1] ?? ''

/** What the shelter sends back for the packet that waits for the case worker. */
async function receipt(): Promise<string> {
  const { partner, surroundings } = service
  const { files } = (await as('w-2')).session
  const sealed = [...files.values()].find(({ name }) => name === 'referral-case.age')?.content as Uint8Array
  const sender = await surroundings.vault.referrals.verifier('org-1')
  const opened = { sender, recipient: 'shelter.example', at: DAY, part: 'case', key: partner.caseSecret } as const
  const { packet } = await openPart(sealed, opened)
  const digest = createHash('sha256').update(sealed).digest('hex')
  return writeReceipt({ packet, digest, on: DAY, answer: 'accepted' }, partner.signer)
}

type Form = {
  by: string
  /** The page that has the form; its action where none is given. */
  page?: string
  action: string
  fields?: () => Fields | Promise<Fields>
  /** What the log has once more afterwards. */
  does: VaultEvent['what']
}

const consent = { 'consent.givenBy': 'self', 'consent.date': DAY }
const toShelter = { 'consent.recipients': 'shelter.example', 'consent.services': ['shelter', 'psychosocial'] }
const granted = (purpose: string): Fields => ({
  'consent.purpose': purpose,
  'consent.decision': 'granted',
  ...consent,
  ...toShelter,
})

// What is asked for first is declined, and asked for again.
const askForIdentity: Form = {
  by: 'h-1',
  page: `${PERSON}/identity`,
  action: `${PERSON}/identity/ask`,
  does: 'askApproval',
  fields: () => ({ reason: REASON }),
}
const askForRelease: Form = {
  by: 'd-1',
  page: '/release',
  action: '/release/ask',
  does: 'askRelease',
  fields: () => ({ audience: 'ministry', reason: REASON }),
}
const askForErasure: Form = {
  by: 'w-2',
  page: PERSON.slice(0, -11),
  action: `${CASE}/erasure`,
  does: 'askErasure',
  fields: () => ({ reason: REASON }),
}

/** Every form that changes something, in an order in which each can. */
const forms: readonly Form[] = [
  {
    by: 'w-2',
    action: `${PERSON}/consents`,
    does: 'recordConsent',
    fields: () => granted('referral'),
  },
  {
    by: 'w-2',
    action: `${PERSON}/referral`,
    does: 'refer',
    fields: () => ({ service: 'shelter.example', field: 'victim.languages', reason: REASON }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/referral`,
    action: `${PERSON}/referral/receipt`,
    does: 'recordReceipt',
    fields: async () => ({ receipt: await receipt() }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/follow-up`,
    action: `${PERSON}/follow-up/follow-up`,
    does: 'putCase',
    fields: () => ({ 'followUp.date': DAY, 'followUp.result': 'reached' }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/follow-up`,
    action: `${PERSON}/follow-up/assistance`,
    does: 'putCase',
    fields: () => ({ 'assistance.serviceType': 'legal' }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/follow-up`,
    action: `${PERSON}/follow-up/plan`,
    does: 'putCase',
    fields: () => ({ 'reintegrationPlan.startedOn': DAY, 'reintegrationPlan.plannedEnd': DAY }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/follow-up`,
    action: `${PERSON}/follow-up/plan-end`,
    does: 'putCase',
    fields: async () => {
      const { body } = await (await as('w-2')).get(`${PERSON}/follow-up`)
      const plan = /<option value="(r-[^"]+)"/.exec(body)?.[1] ?? ''
      return { plan, 'reintegrationPlan.endedOn': DAY, 'reintegrationPlan.outcome': 'completed' }
    },
  },
  {
    by: 'w-2',
    action: `${PERSON}/identity`,
    does: 'putIdentity',
    fields: () => ({ 'identityRecord.firstName': 'Sentinella' }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/identity`,
    action: `${PERSON}/identity/open`,
    does: 'openIdentity',
    fields: () => ({ reason: REASON }),
  },
  { by: 'w-2', action: '/people/find', does: 'findIdentity', fields: () => ({ value: '0788', reason: REASON }) },
  {
    by: 'w-2',
    action: `${PERSON}/access`,
    does: 'subjectAccess',
    fields: () => ({ as: 'page', language: 'rw', reason: REASON }),
  },
  { by: 's-1', page: CASE, action: `${CASE}/assign`, does: 'assignCase', fields: () => ({ workers: ['w-2', 'h-1'] }) },
  askForIdentity,
  { by: 's-1', page: '/approvals', action: '/approvals/decline', does: 'decline', fields: () => ({ reason: REASON }) },
  askForIdentity,
  { by: 's-1', action: '/approvals', does: 'approve' },
  { by: 'w-1', action: '/emergency', does: 'breakGlass', fields: () => ({ case: 'case-7-2', reason: REASON }) },
  {
    by: 's-1',
    page: '/approvals',
    action: '/reviews',
    does: 'reviewBreakGlass',
    fields: () => ({ justified: 'yes', reason: REASON }),
  },
  askForRelease,
  {
    by: 's-1',
    page: '/approvals',
    action: '/approvals/release/decline',
    does: 'declineRelease',
    fields: () => ({ reason: REASON }),
  },
  askForRelease,
  { by: 's-1', page: '/approvals', action: '/approvals/release', does: 'approveRelease' },
  { by: 'd-1', action: '/release', does: 'release' },
  {
    by: 'd-1',
    action: '/report',
    does: 'keepSeries',
    fields: () => ({ title: 'Report', audience: 'ministry', set: 'rwanda-study', series: 'next', language: 'en' }),
  },
  {
    by: 's-1',
    page: '/audit',
    action: '/audit/alarm',
    does: 'settleAlarm',
    fields: async () => {
      await (await as('w-1')).get('/cases/case-7-41')
      return { entry: await hiddenOn('s-1', '/audit', 'entry'), reason: REASON }
    },
  },
  askForErasure,
  {
    by: 's-1',
    page: '/retention',
    action: '/retention/decline',
    does: 'declineErasure',
    fields: () => ({ reason: REASON }),
  },
  askForErasure,
  { by: 's-1', page: '/retention', action: '/retention/approve', does: 'approveErasure' },
  { by: 'p-1', page: '/retention', action: '/retention/approve', does: 'approveErasure' },
  {
    by: 'w-2',
    page: `${PERSON}/consents`,
    action: `${PERSON}/consents/withdraw`,
    does: 'recordConsent',
    fields: () => ({ 'consent.purpose': 'caseManagement' }),
  },
  {
    by: 'w-2',
    page: `${PERSON}/access`,
    action: `${PERSON}/access/ask`,
    does: 'askApproval',
    fields: () => ({ reason: REASON }),
  },
  { by: 'p-1', page: '/retention', action: '/retention/erase', does: 'erase' },
  { by: 'k-1', page: '/keys', action: '/keys/rotate', does: 'rotateKeys' },
  { by: 'k-1', page: '/keys', action: '/keys/canary', does: 'plantCanary', fields: () => ({ assigned: 'w-2' }) },
]

/** A page without the numbers of its forms. */
const shown = ({ body }: Answered): string => body.replaceAll(/ name="once" value="[^"]*"/g, '')

const patternOf = (action: string): string => action.replace('case-7-1', ':case').replace('v-1', ':person')

describe('a form that is sent more than once', () => {
  it('is tried for every address that changes something', () => {
    const changing = routes.filter((one) => one.method === 'POST' && one.isApi !== true && one.mayRepeat !== true)
    expect([...new Set(forms.map(({ action }) => patternOf(action)))].sort()).toEqual(
      changing.map(({ path }) => path).sort(),
    )
  })

  it('at once or later does what it asks for once, and says so', async () => {
    for (const { by, action, page = action, fields = () => ({}), does } of forms) {
      const visitor = await as(by)
      const given = await fields()
      const filled = await visitor.fill(page, action, given)
      const before = (await acts())[does] ?? 0
      const what = `${by} ${action}`
      // Someone presses twice on a slow line, and later loads the answer once more.
      const [first, second] = await Promise.all([visitor.send(action, filled), visitor.send(action, filled)])
      const third = await visitor.send(action, filled)
      expect([first.status, (await acts())[does]], what).toEqual([expect.toSatisfy(isGood), before + 1])
      // Whichever answer a browser shows, it is the one that was asked for.
      for (const other of [second, third])
        expect([other.status, other.location], what).toEqual([first.status, first.location])
      if (first.location === null) expect([second, third].map(shown), what).toEqual([shown(first), shown(first)])
      else expect(await visitor.follow(third), what).toContain('This was sent more than once.')
    }
  })

  it('is not shown again for long where it was answered with a page: then it says that it was done', async () => {
    const visitor = await as('w-1')
    const filled = await visitor.fill('/emergency', '/emergency', { case: 'case-7-3', reason: REASON })
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      expect((await visitor.send('/emergency', filled)).status).toBe(200)
      vi.advanceTimersByTime(60_000)
    } finally {
      vi.useRealTimers()
    }
    const before = (await acts()).breakGlass
    const { status, body } = await visitor.send('/emergency', filled)
    expect([status, (await acts()).breakGlass]).toEqual([409, before])
    expect(body).toContain('Nothing was done a second time.')
    expect(body).toContain('<a class="button" href="/emergency">')
  })

  it('is not done by another number, by none, or by that of another session and form', async () => {
    const [visitor, other] = [await as('w-2'), await enter(service, 'w-2')]
    const [page, action] = ['/people/find', '/people/find']
    const filled = await visitor.fill(page, action, { value: '0788', reason: REASON })
    for (const once of ['', 'short', 'x'.repeat(23), '../../../../../../../..']) {
      const { status, body } = await visitor.send(action, { ...filled, once })
      expect([status, body.includes('foreignForm')], once).toEqual([403, true])
    }
    expect((await visitor.send(action, filled)).status).toBe(200)
    // A number counts in its session, and for its address.
    const before = (await acts()).findIdentity ?? 0
    const { once } = filled
    const theirs = await other.fill(page, action, { value: '0788', reason: REASON })
    expect((await other.send(action, { ...theirs, once: once as string })).status).toBe(200)
    expect((await acts()).findIdentity).toBe(before + 1)
  })

  it('is refused where what is needed is missing, stores nothing, and leads back to its page', async () => {
    const visitor = await enter(service, 'w-2')
    const page = '/cases/case-7-5/people/v-1/follow-up'
    const before = (await acts()).putCase
    const { status, body } = await visitor.submit(page, `${page}/follow-up`, { 'followUp.date': DAY })
    expect([status, (await acts()).putCase]).toEqual([400, before])
    expect(body).toContain(`<a href="${page}">Begin again with an empty form`)
  })

  it('can be sent again where it was refused', async () => {
    const visitor = await as('w-2')
    const [page, action] = ['/people/find', '/people/find']
    const filled = await visitor.fill(page, action, { value: '0788', reason: 'short' })
    const refused = await Promise.all([visitor.send(action, filled), visitor.send(action, filled)])
    expect(refused.map(({ status }) => status)).toEqual([400, 400])
    expect((await visitor.send(action, { ...filled, reason: REASON })).status).toBe(200)
  })
})

const isGood = (status: number): boolean => status === 200 || status === 303
