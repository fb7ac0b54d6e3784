/** What pages say of what is there and what is not. */

import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The person asked for a call back.'

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

/** A case of someone who agreed to case management. */
const recordOf = (id: string, sensitivity: object): object => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], retainUntil: '2036-12-31', ...sensitivity },
  victims: [
    {
      id: 'v-1',
      consents: [{ id: 'c-1', purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-05' }],
    },
  ],
})

it('the worklist has the sensitivity of each case, where it is stated', async () => {
  const worker = await enter(service, 'w-1')
  const absent = { absent: { sensitivity: 'unknown' } }
  for (const record of [recordOf('with', { sensitivity: 'high' }), recordOf('without', absent)])
    expect(await worker.put(0, record)).toEqual([201, undefined])
  const { body } = await worker.get('/')
  const sensitivityOf = (id: string): string | undefined =>
    new RegExp(`>${id}</a>.*?data-label="Sensitivity">([^<]*)<`, 's').exec(body)?.[1]
  expect([sensitivityOf('with'), sensitivityOf('without')]).toEqual(['High', 'not stated'])
})

it('anyone who assigns a case is told that it is done', async () => {
  const supervisor = await enter(service, 's-1')
  const answer = await supervisor.submit('/cases/with', '/cases/with/assign', { workers: ['w-1'] })
  expect(await supervisor.follow(answer)).toContain('The case is assigned.')
})

it('a person is found by their number, and the page says so where no one has it', async () => {
  const worker = await enter(service, 'w-1')
  const page = '/cases/with/people/v-1/identity'
  await worker.submit(page, page, { 'identityRecord.mobilePhone': '+250788999111' })
  const found = async (value: string): Promise<string> =>
    (await worker.submit('/people/find', '/people/find', { by: 'phone', value, reason: REASON })).body
  const [one, none] = [await found('+250788999111'), await found('+250788999222')]
  expect(one).toContain('href="/cases/with/people/v-1/identity"')
  expect(one).not.toContain('No one whom you may see')
  expect(none).toContain('No one whom you may see has this number.')
})

it('a person is not looked for by an empty number: the form is incomplete', async () => {
  const worker = await enter(service, 'w-1')
  const answer = await worker.submit('/people/find', '/people/find', { by: 'phone', value: '', reason: REASON })
  expect([answer.status, answer.body]).toEqual([400, expect.stringContaining('formIncomplete')])
})

it('the page about releases says how many others each row is like, which is one fewer than its class has', async () => {
  const { k } = service.surroundings.policy.release
  expect((await (await enter(service, 'd-1')).get('/release')).body).toContain(`each is like ${k - 1} others at least`)
})
