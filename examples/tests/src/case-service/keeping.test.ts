import type { IdentityRecord } from '@tip-standard/core'
import type { Session } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
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

const REASON = 'The court has closed the matter.'

const consent = (purpose: string, decision = 'granted') => ({ purpose, decision, givenBy: 'self', date: '2026-01-05' })
const record = (id: string, consents: readonly object[], over: object = {}) => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31', ...over },
  victims: [{ id: 'v-1', consents: [consent('caseManagement'), ...consents] }],
})

it('takes no record of a person who refused to have answers kept, and lists those who take it back', async () => {
  const worker = await enter(service, 'w-1')
  expect(await worker.put(0, record('refused', [consent('storage', 'refused')]))).toEqual([422, 'keepingRefused'])
  expect(await worker.put(0, record('kept', [consent('storage')]))).toEqual([201, undefined])
  const withdrawn = { ...consent('storage', 'withdrawn'), withdrawnOn: '2026-02-20' }
  expect(await worker.put(1, record('kept', [consent('storage'), withdrawn]))).toEqual([200, undefined])
  const { body: page } = await (await enter(service, 's-1')).get('/retention')
  expect(page).toContain('Not to be kept')
  expect(page.replaceAll(/<[^>]*>/g, '')).toContain('Case kept, person v-1, since')
})

it('lifts a legal hold with two others, and by no version without it', async () => {
  const worker = await enter(service, 'w-1')
  await worker.put(0, record('held', [], { legalHold: true }))
  expect(await worker.put(1, record('held', []))).toEqual([409, 'holdStands'])
  expect((await worker.get('/cases/held')).body).toContain('Ask to lift the legal hold')
  const asked = { action: 'liftHold', reason: REASON }
  expect(await worker.submit('/cases/held', '/cases/held/erasure', asked)).toMatchObject({ status: 303 })
  const [first, second] = [await enter(service, 's-1'), await enter(service, 's-2')]
  expect((await first.get('/retention')).body.replaceAll(/<[^>]*>/g, '')).toContain(
    'w-1 asks, for case held: lift the legal hold. 0 of 2 have approved.',
  )
  for (const one of [first, second])
    expect(await one.submit('/retention', '/retention/approve', {})).toMatchObject({ status: 303 })
  expect(await first.submit('/retention', '/retention/erase', {})).toMatchObject({ status: 303 })
  expect(await worker.put(2, record('held', []))).toEqual([200, undefined])
})

it('takes off an id across cases with two others, and by no version without it', async () => {
  const worker = await enter(service, 'w-1')
  const linked = (id: string, across: object, ...more: object[]) => ({
    ...record(id, []),
    victims: [{ id: 'v-1', ...across, consents: [consent('caseManagement'), ...more] }],
  })
  await worker.put(0, linked('refuses', { crossCaseId: 'x-1' }, consent('research', 'refused')))
  await worker.put(0, linked('agrees', { crossCaseId: 'x-1' }, consent('research')))
  expect(await worker.put(1, linked('agrees', {}, consent('research')))).toEqual([409, 'linkStands'])
  const { body } = await worker.get('/cases/agrees')
  expect(body).toContain('Ask to take off an id across cases')
  expect(body).toContain('<option value="v-1">Person 1: v-1</option>')
  expect((await worker.get('/cases/kept')).body).not.toContain('Ask to take off an id across cases')
  const asked = { action: 'unlink', person: 'v-1', reason: REASON }
  expect(await worker.submit('/cases/agrees', '/cases/agrees/erasure', asked)).toMatchObject({ status: 303 })
  const [first, second] = [await enter(service, 's-1'), await enter(service, 's-2')]
  expect((await first.get('/retention')).body.replaceAll(/<[^>]*>/g, '')).toContain(
    'w-1 asks to take the id across cases off person v-1 of case agrees, where what they refused in other cases then holds no longer: 0 of 2 have approved.',
  )
  for (const one of [first, second])
    expect(await one.submit('/retention', '/retention/approve', {})).toMatchObject({ status: 303 })
  expect(await first.submit('/retention', '/retention/erase', {})).toMatchObject({ status: 303 })
  expect(await worker.put(2, linked('agrees', {}, consent('research')))).toEqual([200, undefined])
})

it('keeps of who someone is what the form does not ask', async () => {
  const worker = await enter(service, 'w-1')
  await worker.put(0, record('named', []))
  const { vault } = service.surroundings
  const session = worker.session.vault as Session
  const person = { case: 'named', kind: 'victim', person: 'v-1' } as const
  const known = {
    standardVersion: '1.0-rc.2',
    personId: 'v-1',
    firstName: 'Inventa',
    identityNumbers: [{ kind: 'passport', number: 'PC 123456' }],
  } as unknown as IdentityRecord
  await vault.putIdentity(session, person, known, { expectedVersion: 0 })
  const page = '/cases/named/people/v-1/identity'
  const changed = { expectedVersion: '1', reason: REASON, 'identityRecord.firstName': 'Exempla' }
  expect(await worker.submit(page, page, changed)).toMatchObject({ status: 303 })
  const { identity } = await vault.openIdentity(session, person, { reason: REASON })
  expect(identity).toEqual({ ...known, firstName: 'Exempla' })
})
