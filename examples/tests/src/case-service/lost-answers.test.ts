import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

  it('is told to no one who does not work on the case', async () => {
    const other = await enter(service, 'w-2')
    expect(await other.put(0, recordOf('lost'))).toEqual([409, 'conflict'])
  })
})
