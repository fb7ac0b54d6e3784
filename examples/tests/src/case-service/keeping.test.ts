import type { StaffRoleCode } from '@tip-standard/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { newNumber } from '../../../case-service/src/server/one-time-forms.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

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

/** Someone who is signed in, by what they send. */
async function visitorOf(actor: string, role: StaffRoleCode) {
  const { vault, sessions } = service.surroundings
  const staff = { actor, role, agency: 'org-1' } as const
  const secret = sessions.start(staff, await vault.startSession({ ...staff, purpose: CASE_MANAGEMENT }))
  const [cookie, token] = [`session=${secret}`, sessions.find(secret)?.token ?? '']
  return {
    page: async (path: string) => await (await fetch(`${service.origin}${path}`, { headers: { cookie } })).text(),
    send: async (path: string, fields: Record<string, string>) => {
      const body = new URLSearchParams({ token, once: newNumber(), ...fields })
      return (
        await fetch(`${service.origin}${path}`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' })
      ).status
    },
    put: async (saw: number, record: object) => {
      const headers = { cookie, 'x-token': token, 'content-type': 'application/json' }
      const body = JSON.stringify({ saw, record })
      const answer = await fetch(`${service.origin}/api/cases`, { method: 'POST', headers, body })
      return [answer.status, ((await answer.json()) as { code?: string }).code]
    },
  }
}

const consent = (purpose: string, decision = 'granted') => ({ purpose, decision, givenBy: 'self', date: '2026-01-05' })
const record = (id: string, consents: readonly object[], over: object = {}) => ({
  standardVersion: '1.0-rc.2',
  case: { id, openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31', ...over },
  victims: [{ id: 'v-1', consents: [consent('caseManagement'), ...consents] }],
})

it('takes no record of who refused to have answers kept, and lists who takes it back', async () => {
  const worker = await visitorOf('w-1', 'caseWorker')
  expect(await worker.put(0, record('refused', [consent('storage', 'refused')]))).toEqual([422, 'keepingRefused'])
  expect(await worker.put(0, record('kept', [consent('storage')]))).toEqual([201, undefined])
  const withdrawn = { ...consent('storage', 'withdrawn'), withdrawnOn: '2026-02-20' }
  expect(await worker.put(1, record('kept', [consent('storage'), withdrawn]))).toEqual([200, undefined])
  const page = await (await visitorOf('s-1', 'supervisor')).page('/retention')
  expect(page).toContain('Not to be kept')
  expect(page.replaceAll(/<[^>]*>/g, '')).toContain('Case kept, person v-1, since')
})

it('lifts a legal hold with two others, and by no version without it', async () => {
  const worker = await visitorOf('w-1', 'caseWorker')
  await worker.put(0, record('held', [], { legalHold: true }))
  expect(await worker.put(1, record('held', []))).toEqual([409, 'holdStands'])
  expect(await worker.page('/cases/held')).toContain('Ask to lift the legal hold')
  expect(await worker.send('/cases/held/erasure', { action: 'liftHold', reason: REASON })).toBe(303)
  const approvers = [await visitorOf('s-1', 'supervisor'), await visitorOf('s-2', 'supervisor')]
  const page = await approvers[0]?.page('/retention')
  expect(page?.replaceAll(/<[^>]*>/g, '')).toContain(
    'w-1 asks, for case held: lift the legal hold. 0 of 2 have approved.',
  )
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(page ?? '') ?? []
  const asked = { id, case: 'held', person: '', action: 'liftHold' }
  for (const one of approvers) expect(await one.send('/retention/approve', asked)).toBe(303)
  expect(await approvers[0]?.send('/retention/erase', asked)).toBe(303)
  expect(await worker.put(2, record('held', []))).toEqual([200, undefined])
})
