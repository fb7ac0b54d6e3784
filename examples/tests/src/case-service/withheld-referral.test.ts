import type { CaseRecord, Consent } from '@tip-standard/core'
import { LANGUAGES } from '@tip-standard/form-model/languages'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { withheldReferral } from '../../../case-service/src/pages/withheld-referral.ts'
import { serviceDirectory } from '../../../case-service/src/referral/service-directory.ts'
import type { Visit } from '../../../case-service/src/server/routes.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { type Answered, enter } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The person asked for a call back.'
const DAY = '2026-03-02'
const NAME = 'Sentinella'

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

const decided = (purpose: string, over: Partial<Consent> = {}): Consent =>
  ({
    id: `c-${purpose}-${over.decision ?? 'granted'}`,
    purpose,
    decision: 'granted',
    givenBy: 'self',
    date: '2026-01-05',
    recipients: ['shelter.example'],
    services: ['shelter', 'psychosocial'],
    ...over,
  }) as Consent

const { recipients: _, services: _services, ...agreed } = decided(CASE_MANAGEMENT)

/** A case of someone who agreed to case management, and decided other things. */
const recordOf = (id: string, consents: readonly Consent[], over: object = {}): CaseRecord =>
  ({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-01-05' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [{ id: 'v-1', languages: ['kin'], ...over, consents: [agreed, ...consents] }],
  }) as unknown as CaseRecord

const sessionOf = (actor: string) =>
  service.surroundings.vault.startSession({
    actor,
    from: 'desk-1',
    role: 'caseWorker',
    agency: 'org-1',
    purpose: CASE_MANAGEMENT,
  })

/** Stores a case of a case worker, with who the person is. */
async function store(record: CaseRecord, actor = 'w-1'): Promise<void> {
  const { vault } = service.surroundings
  const session = await sessionOf(actor)
  await vault.putCase(session, record, { expectedVersion: 0 })
  const identity = { standardVersion: '1.0-rc.2', personId: 'v-1', firstName: NAME } as const
  await vault.putIdentity(session, { case: record.case.id, kind: 'victim', person: 'v-1' }, identity, {
    expectedVersion: 0,
  })
}

async function refer(caseId: string, names: boolean): Promise<Answered> {
  const page = `/cases/${caseId}/people/v-1/referral`
  const fields = {
    service: 'shelter.example',
    field: 'victim.languages',
    reason: REASON,
    ...(names ? { names: 'yes' } : {}),
  }
  return await (await enter(service, 'w-1')).submit(page, page, fields)
}

const alertOf = ({ body }: Answered): string => /<div class="problem".*?<\/div>/s.exec(body)?.[0] ?? ''

describe('a referral that the policy does not let through', () => {
  const refused = decided('referral', { decision: 'refused', date: DAY })
  const withdrawn = decided('referral', { decision: 'withdrawn', date: DAY, withdrawnOn: DAY })
  const named = decided('referral', { recipients: ['clinic.example'] })
  it.each([
    ['refused', [decided('referral'), refused], false, 'Refused', 'this case go'],
    ['for-another', [named], false, 'Recipient not named', 'this case go'],
    ['no-name', [decided('referral')], true, 'Never asked', 'not the name and number'],
    ['withdrawn', [decided('referral'), withdrawn], false, 'Withdrawn', 'this case go'],
  ] as const)(
    '%s: the page says why, what can be done, and nothing about the person',
    async (id, consents, names, reason, part) => {
      await store(recordOf(id, consents))
      const answer = await refer(id, names)
      expect(answer.status).toBe(409)
      const said = alertOf(answer)
      expect(said).toContain(`<b>${reason}.</b>`)
      expect(said).toContain(part)
      expect(said).toContain(`href="/cases/${id}/people/v-1/consents"`)
      expect(said).toContain('Nothing was sealed')
      expect(said).not.toMatch(new RegExp(`${NAME}|part and reason|clinic`))
      // The form is below it, to send what may go.
      expect(answer.body).toContain(`action="/cases/${id}/people/v-1/referral"`)
    },
  )

  it('because no consent is on record yet leads to where it is recorded', async () => {
    await store(recordOf('not-asked', []))
    const answer = await refer('not-asked', false)
    expect([answer.status, alertOf(answer)]).toEqual([
      409,
      expect.stringContaining('No consent to referral is on record'),
    ])
    expect(alertOf(answer)).toContain('href="/cases/not-asked/people/v-1/consents"')
  })

  it('because no consent by itself allows it names no file and leaves none', async () => {
    const expired = decided('referral', { id: 'c-old', expiry: '2026-02-01' } as Partial<Consent>)
    await store(recordOf('expired', [expired]))
    expect(alertOf(await refer('expired', false))).toContain('<b>')
    expect((await (await enter(service, 'w-1')).get('/files')).body).not.toContain('.age')
  })

  it('is not withheld because someone else of the case withdrew, who stays in it as they are', async () => {
    const { victims = [], ...record } = recordOf('with-another', [decided('referral')])
    const gone = { ...agreed, decision: 'withdrawn', withdrawnOn: DAY }
    const both = { ...record, victims: [...victims, { id: 'v-2', languages: ['fra'], consents: [gone] }] }
    await store(both as unknown as CaseRecord)
    expect((await refer('with-another', false)).location).toBe('/files')
    const page = '/cases/with-another/people/v-1/follow-up'
    const followUp = { 'followUp.date': DAY, 'followUp.result': 'reached' }
    const stored = await (await enter(service, 'w-1')).submit(page, `${page}/follow-up`, followUp)
    expect(stored.status).toBe(303)
    const session = await sessionOf('w-1')
    const { record: whole } = await service.surroundings.vault.breakGlass(session, 'with-another', REASON)
    expect(whole.victims).toMatchObject([
      { referrals: [{ status: 'sent' }], followUps: [{ date: DAY }] },
      { id: 'v-2', languages: ['fra'] },
    ])
  })

  it.each([
    ['last', ['shelter.example', 'clinic.example']],
    ['first', ['clinic.example', 'shelter.example']],
  ])('does not hide one that is let through, on a day with consents to several: %s', async (id, recipients) => {
    const consents = recipients.map((to, at) => decided('referral', { id: `c-${at}`, recipients: [to] }))
    await store(recordOf(`several-${id}`, consents))
    const answer = await refer(`several-${id}`, false)
    expect([answer.status, answer.location]).toEqual([303, '/files'])
    const { record } = await service.surroundings.vault.readCase(await sessionOf('w-1'), { case: `several-${id}` })
    const wanted = consents.find((one) => one.recipients?.includes('shelter.example'))?.id
    expect(record?.victims?.[0]?.referrals?.map(({ consentId }) => consentId)).toEqual([wanted])
  })

  it('is not sealed where the record with it could not be stored', async () => {
    const { surroundings } = service
    const { vault, services } = surroundings
    const open = async (): Promise<number> => (await vault.referrals.open(await sessionOf('w-1'))).length
    const { services: _open, ...consent } = decided('referral')
    await store(recordOf('unstorable', [consent as Consent]))
    const before = await open()
    // A service that the standard has no code for: a mistake of the person who keeps the list of partners.
    const mistaken = services.all.map((one) => ({ ...one, services: ['inventedService'] as never }))
    surroundings.services = serviceDirectory(mistaken)
    try {
      expect((await refer('unstorable', false)).status).toBe(422)
    } finally {
      surroundings.services = services
    }
    expect(await open()).toBe(before)
  })

  it('can be sent again, for instance without the name', async () => {
    await store(recordOf('again', [decided('referral')]))
    const page = '/cases/again/people/v-1/referral'
    const visitor = await enter(service, 'w-1')
    const filled = await visitor.fill(page, page, { service: 'shelter.example', reason: REASON })
    const nothing = await visitor.send(page, { ...filled, names: 'yes' })
    expect([nothing.status, alertOf(nothing)]).toEqual([409, expect.stringContaining('Tick at least one thing')])
    const ticked = { ...filled, field: 'victim.languages' }
    expect((await visitor.send(page, { ...ticked, names: 'yes' })).status).toBe(409)
    expect((await visitor.send(page, ticked)).location).toBe('/files')
  })

  it('because of another case says nothing of it to the person who sees their own cases only', async () => {
    const across = { crossCaseId: 'x-1' }
    await store(recordOf('here', [decided('referral')], across))
    await store(recordOf('elsewhere', [decided('referral', { decision: 'refused', date: DAY })], across), 'w-2')
    const answer = await refer('here', false)
    const said = alertOf(answer)
    expect(answer.status).toBe(409)
    expect(said).toContain('What is on record of what the person decided does not allow it today.')
    expect(said).not.toMatch(/elsewhere|another|other record|x-1|Refused/i)
  })

  it('says a reason in each language, and no more than the role sees of the field that decides', () => {
    const { surroundings } = service
    const person = { case: 'here', kind: 'victim', person: 'v-1' } as const
    const pageFor = (reason: string, language: (typeof LANGUAGES)[number], upTo: 'public' | 'restricted'): string => {
      const { policy } = surroundings
      const access = { scope: 'agency', upTo, identities: 'withReason', writes: true, breaksGlass: false } as const
      const roles = [{ role: 'caseWorker', purposes: [CASE_MANAGEMENT], access } as const]
      const visit = {
        with: { ...surroundings, policy: { ...policy, roles } },
        staff: { role: 'caseWorker' },
        words: surroundings.words(language),
      }
      const error = { part: 'case', reason } as Parameters<typeof withheldReferral>[2]
      return String(withheldReferral(visit as unknown as Visit, person, error))
    }
    const titles = LANGUAGES.map(
      (language) => /<b>([^<]+)\.<\/b>/.exec(pageFor('refused', language, 'restricted'))?.[1],
    )
    expect(new Set(titles).size).toBe(LANGUAGES.length)
    expect(titles).not.toContain(undefined)
    expect(pageFor('guardianExcluded', 'en', 'restricted')).toContain('guardian')
    expect(pageFor('guardianExcluded', 'en', 'public')).not.toMatch(/guardian/i)
    const ofKeeping = pageFor('keepingRefused', 'en', 'restricted')
    expect(ofKeeping).toContain('what they decide now about “Storing the data”.')
    expect(ofKeeping).not.toContain('name the service')
    expect(pageFor('refusedElsewhere', 'en', 'restricted')).toContain('Refused in another record')
  })
})

it.each([
  ['ends', { expiry: '2026-03-07' }, '2026-03-07', '2026-03-08'],
  ['stays', {}, '2026-05-31', '2026-06-01'],
])(
  'a referral of someone whose consent %s is offered and taken until its last day',
  async (id, agreed, last, later) => {
    await store(recordOf(id, [decided('referral', agreed as Partial<Consent>)]))
    const page = `/cases/${id}/people/v-1/referral`
    const visitor = await enter(service, 'w-1')
    expect((await visitor.get(page)).body).toContain(` max="${last}"`)
    const fields = { service: 'shelter.example', field: 'victim.languages', reason: REASON }
    const refused = await visitor.submit(page, page, { ...fields, expiresOn: later })
    expect([refused.status, refused.body.includes('packetOpenTooLong')]).toEqual([400, true])
    expect(refused.body).toContain('href="#refer-until"')
    expect((await visitor.submit(page, page, { ...fields, expiresOn: last })).location).toBe('/files')
  },
)

describe('what was made about a person before they withdrew', () => {
  const person = '/cases/leaving/people/v-1'
  const withdraw = async (purpose: string): Promise<unknown> =>
    (await enter(service, 'w-1')).submit(`${person}/consents`, `${person}/consents/withdraw`, {
      'consent.purpose': purpose,
    })
  const filesOf = (list: string): string[] =>
    [...list.matchAll(/href="(\/files\/[^"]+)"/g)].map(([, path = '']) => path)

  it('no longer leaves: a sealed referral is handed out before, and is gone after', async () => {
    await store(recordOf('leaving', [decided('referral'), decided('shareIdentifiable')]))
    const visitor = await enter(service, 'w-1')
    const fields = { service: 'shelter.example', field: 'victim.languages', names: 'yes', reason: REASON }
    const sent = await visitor.submit(`${person}/referral`, `${person}/referral`, fields)
    const [first = '', second = ''] = filesOf(await visitor.follow(sent))
    expect((await visitor.get(first)).status).toBe(200)
    await withdraw('referral')
    const answer = await visitor.get(second)
    expect([answer.status, alertOf(answer)]).toEqual([409, expect.stringContaining('The record has changed since')])
    expect(answer.body).not.toContain('age-encryption')
    expect([(await visitor.get(second)).status, filesOf((await visitor.get('/files')).body)]).toEqual([404, []])
  })

  it('is not shown again to who sends the form once more: who the person is', async () => {
    const visitor = await enter(service, 'w-1')
    const [page, action] = [`${person}/identity`, `${person}/identity/open`]
    const filled = await visitor.fill(page, action, { reason: REASON })
    for (const _time of ['first', 'again']) expect((await visitor.send(action, filled)).body).toContain(NAME)
    await withdraw(CASE_MANAGEMENT)
    const { status, body } = await visitor.send(action, filled)
    expect([status, body.includes(NAME)]).toEqual([403, false])
  })
})

describe('a referral that goes', () => {
  it('is not sealed at all where the record was changed since its form was shown', async () => {
    await store(recordOf('changed', [decided('referral')]))
    const visitor = await enter(service, 'w-1')
    const page = '/cases/changed/people/v-1/referral'
    const filled = await visitor.fill(page, page, { service: 'shelter.example', reason: REASON })
    await service.surroundings.vault.recordConsent(
      await sessionOf('w-1'),
      { case: 'changed', person: 'v-1' },
      decided('research'),
    )
    const answer = await visitor.send(page, filled)
    expect([answer.status, alertOf(answer)]).toEqual([409, expect.stringContaining('Code: conflict')])
    expect(await service.surroundings.vault.referrals.open(await sessionOf('w-1'))).not.toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ case: 'changed' }) }),
    )
  })

  it('is taken back where the record is changed while it is sealed', async () => {
    const { vault } = service.surroundings
    const { referrals } = vault
    await store(recordOf('overtaken', [decided('referral')]))
    const refers = referrals.refer.bind(referrals)
    vi.spyOn(referrals, 'refer').mockImplementationOnce(async (...order) => {
      const sealed = await refers(...order)
      await vault.recordConsent(await sessionOf('w-1'), { case: 'overtaken', person: 'v-1' }, decided('research'))
      return sealed
    })
    const visitor = await enter(service, 'w-1')
    const page = '/cases/overtaken/people/v-1/referral'
    const order = { service: 'shelter.example', field: 'victim.languages', reason: REASON }
    const answer = await visitor.submit(page, page, order)
    expect([answer.status, alertOf(answer)]).toEqual([409, expect.stringContaining('Code: conflict')])
    expect([...visitor.session.files]).toEqual([])
    expect(await referrals.open(await sessionOf('w-1'))).not.toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ case: 'overtaken' }) }),
    )
  })

  it.each([
    ['newest-last', ['2026-01-05', '2026-02-05']],
    ['newest-first', ['2026-02-05', '2026-01-05']],
  ])('rests on the newest consent that allows it, wherever in the list that is: %s', async (id, dates) => {
    await store(
      recordOf(
        id,
        dates.map((date) => decided('referral', { id: `c-${date}`, date })),
      ),
    )
    expect((await refer(id, false)).status).toBe(303)
    const { record } = await service.surroundings.vault.readCase(await sessionOf('w-1'), { case: id })
    expect(record?.victims?.[0]?.referrals).toMatchObject([{ consentId: 'c-2026-02-05' }])
  })
})
