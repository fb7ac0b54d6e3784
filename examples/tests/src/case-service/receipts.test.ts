import { createHash } from 'node:crypto'
import { openPart, writeReceipt } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { decided } from './fixture-decisions.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter, type Visitor } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The person asked for a call back.'
const DAY = '2026-03-02'

let interview: string
let service: TestService
let worker: Visitor
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
  worker = await enter(service, 'w-1')
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

const sharing = { recipients: ['shelter.example'], services: ['shelter', 'psychosocial'] }
const recordOf = (id: string): object => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: [{ id: 'v-1', languages: ['kin'], consents: [decided(CASE_MANAGEMENT), decided('referral', sharing)] }],
})
const pageOf = (id: string): string => `/cases/${id}/people/v-1/referral`

/** Refers the person of a new case, and gives what the shelter sends back where it answers on each of some days. */
async function receiptsOf(id: string, days: readonly string[]): Promise<string[]> {
  const { partner, surroundings } = service
  expect(await worker.put(0, recordOf(id))).toEqual([201, undefined])
  const fields = { service: 'shelter.example', field: 'victim.languages', reason: REASON }
  expect((await worker.submit(pageOf(id), pageOf(id), fields)).location).toBe('/files')
  const sealed = [...worker.session.files.values()].findLast(({ name }) => name === 'referral-case.age')
  const content = sealed?.content as Uint8Array
  const sender = await surroundings.vault.referrals.verifier('org-1')
  const to = { sender, recipient: 'shelter.example', at: DAY, part: 'case', key: partner.caseSecret } as const
  const { packet } = await openPart(content, to)
  const digest = createHash('sha256').update(content).digest('hex')
  return days.map((on) => writeReceipt({ packet, digest, on, answer: 'accepted' }, partner.signer))
}

const referred = async (id: string): Promise<string> => (await receiptsOf(id, [DAY]))[0] as string

const take = (id: string, receipt: string) =>
  worker.submit(pageOf(id), `${pageOf(id)}/receipt`, { receipt: receipt.replaceAll('\n', '\r\n') })

async function statusOf(id: string): Promise<unknown> {
  const { vault } = service.surroundings
  const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1', purpose: CASE_MANAGEMENT } as const
  const { record, version } = await vault.readCase(await vault.startSession(staff), { case: id })
  return [record?.victims?.[0]?.referrals?.map(({ status }) => status), version]
}

it('a receipt is taken in on the page of its own person: on that of another one it is not used up', async () => {
  const [receipt, other] = [await referred('own'), await referred('other')]
  expect((await take('other', receipt)).status).toBe(400)
  expect(await statusOf('other')).toEqual([['sent'], 2])
  expect((await take('own', receipt)).location).toBe(pageOf('own'))
  expect(await statusOf('own')).toEqual([['accepted'], 3])
  expect((await take('own', other)).status).toBe(400)
  expect((await take('other', other)).location).toBe(pageOf('other'))
})

it('a receipt is not used up where someone else changed the record since the page was opened', async () => {
  const receipt = await referred('changed')
  const action = `${pageOf('changed')}/receipt`
  const filled = await worker.fill(pageOf('changed'), action, { receipt })
  const { vault } = service.surroundings
  const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1', purpose: CASE_MANAGEMENT } as const
  const agreed = decided('shareStatistics') as Parameters<typeof vault.recordConsent>[2]
  await vault.recordConsent(await vault.startSession(staff), { case: 'changed', person: 'v-1' }, agreed)
  expect((await worker.send(action, filled)).status).toBe(409)
  expect(await statusOf('changed')).toEqual([['sent'], 3])
  expect((await take('changed', receipt)).location).toBe(pageOf('changed'))
  expect(await statusOf('changed')).toEqual([['accepted'], 4])
})

it('a receipt of a day to come is not used up: that of a clock that is wrong is refused, and of tomorrow it is taken', async () => {
  const [late, tomorrow] = (await receiptsOf('ahead', ['2026-03-04', '2026-03-03'])) as [string, string]
  expect((await take('ahead', late)).status).toBe(400)
  expect((await take('ahead', tomorrow)).location).toBe(pageOf('ahead'))
  expect(await statusOf('ahead')).toEqual([['accepted'], 3])
})
