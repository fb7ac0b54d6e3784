import type { CaseRecord } from '@tip-standard/core'
import type { AskedErasure, Session } from '@tip-standard/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The person asked what is kept.'
const NAME = 'Sentinella'

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
  const session = await sessionOf('w-1', 'caseWorker')
  for (const id of ['daily', 'withdrew', 'archived', 'other']) {
    await service.surroundings.vault.putCase(session, recordOf(id), { expectedVersion: 0 })
    const identity = { standardVersion: '1.0-rc.2', personId: 'v-1', firstName: NAME } as const
    await service.surroundings.vault.putIdentity(session, personOf(id), identity, { expectedVersion: 0 })
  }
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

const personOf = (id: string) => ({ case: id, kind: 'victim', person: 'v-1' }) as const
const urlOf = (id: string): string => `/cases/${id}/people/v-1/access`

const sessionOf = async (actor: string, role: 'caseWorker' | 'supervisor'): Promise<Session> =>
  await service.surroundings.vault.startSession({
    actor,
    from: 'desk-1',
    role,
    agency: 'org-1',
    purpose: CASE_MANAGEMENT,
  })

const recordOf = (id: string): CaseRecord => {
  const agreed = { purpose: CASE_MANAGEMENT, decision: 'granted', givenBy: 'self', date: '2026-01-05' }
  const across = ['daily', 'other'].includes(id) ? { crossCaseId: 'x-1' } : {}
  return {
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-01-05' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [{ id: 'v-1', ...across, consents: [agreed] }],
  } as unknown as CaseRecord
}

/** Puts a case away as its policy asks for, with the approval of two. */
async function archive(id: string): Promise<void> {
  const { vault } = service.surroundings
  const request = await vault.askErasure(await sessionOf('w-1', 'caseWorker'), { case: id }, REASON, 'archive')
  const supervisor = await sessionOf('s-2', 'supervisor')
  const asked = (await vault.erasuresPending(supervisor)).find((one) => one.id === request) as AskedErasure
  await vault.approveErasure(supervisor, asked)
  await vault.approveErasure(await sessionOf('s-3', 'supervisor'), asked)
  await vault.erase(supervisor, asked)
}

/** Asks for the page that the person is given. */
const give = async (visitor: Awaited<ReturnType<typeof enter>>, id: string) =>
  await visitor.submit(urlOf(id), urlOf(id), { reason: REASON, as: 'page', language: 'rw' })

describe('what is held about a person', () => {
  it('is given in the daily work without asking, and there is no word of asking on the page', async () => {
    const worker = await enter(service, 'w-1')
    expect((await worker.get(urlOf('daily'))).body).not.toContain('Someone else has to approve this first')
    const given = await give(worker, 'daily')
    expect([given.status, given.body.includes(NAME)]).toEqual([200, true])
  })

  it.each(['withdrew', 'archived'])('%s: is given once someone else approved, who is asked on the page', async (id) => {
    const worker = await enter(service, 'w-1')
    const withdrawal = `/cases/${id}/people/v-1/consents`
    await worker.submit(withdrawal, `${withdrawal}/withdraw`, { 'consent.purpose': CASE_MANAGEMENT })
    if (id === 'archived') await archive(id)
    const page = await worker.get(urlOf(id))
    expect([page.status, page.body.includes('Someone else has to approve this first')]).toEqual([200, true])
    expect((await give(worker, id)).status).toBe(409)
    const asked = await worker.submit(urlOf(id), `${urlOf(id)}/ask`, { reason: REASON })
    expect(asked.location).toBe(urlOf(id))
    expect(await worker.follow(asked)).toContain('You have asked. Give the page or the file below')
    expect((await give(worker, id)).status).toBe(409)

    const supervisor = await enter(service, 's-1')
    expect((await supervisor.get('/approvals')).body).toContain('to give someone in case')
    await supervisor.submit('/approvals', '/approvals', {})

    // Waiting takes longer than a session without requests: what was asked for is there after signing in again.
    const later = await enter(service, 'w-1')
    const given = await give(later, id)
    expect([given.status, given.body.includes(NAME), given.body.includes('<html lang="rw">')]).toEqual([
      200,
      true,
      true,
    ])
    // An approval is for one time.
    expect((await later.get(urlOf(id))).body).toContain('Someone else has to approve this first')
    expect((await give(later, id)).status).toBe(409)
  })

  it('leads there from the page of the case, where the person is withheld', async () => {
    const { body } = await (await enter(service, 'w-1')).get('/cases/withdrew')
    expect(body).toContain(`<a href="${urlOf('withdrew')}">`)
    expect(body).toMatch(/<section class="withheld">.*Person 1\b/s)
  })

  it('is nothing that a role which sees less may ask for', async () => {
    for (const account of ['h-1', 's-1', 'p-1']) {
      const visitor = await enter(service, account)
      expect((await visitor.get(urlOf('withdrew'))).status, account).toBe(403)
      const { token } = visitor.session
      const sent = await visitor.send(`${urlOf('withdrew')}/ask`, { token, once: 'x'.repeat(22), reason: REASON })
      expect(sent.status, account).toBe(403)
    }
  })

  it('says that there are other files about the person, where who gives it may open them', async () => {
    const worker = await enter(service, 'w-1')
    const { body } = await worker.submit(urlOf('daily'), urlOf('daily'), { reason: REASON, as: 'data' })
    expect(JSON.parse(body)).toMatchObject({ otherCases: true })
    expect((await give(worker, 'daily')).body).toContain('Hano hari izindi dosiye zivuga kuri wowe.')
    expect(body).not.toContain('"other"')
    await archive('other')
    const away = await worker.submit(urlOf('daily'), urlOf('daily'), { reason: REASON, as: 'data' })
    expect(JSON.parse(away.body)).toMatchObject({ otherCases: true })
  })
})
