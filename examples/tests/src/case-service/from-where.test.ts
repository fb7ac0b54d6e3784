import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { createService } from '../../../case-service/src/server/create-service.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const PROXY = '192.0.2.1'
const SUPERVISOR = { actor: 's-1', role: 'supervisor', agency: 'org-1' } as const

let interview: string
let service: TestService
let cookie: string
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
  const { vault, sessions } = service.surroundings
  const records = await vault.startSession({ ...SUPERVISOR, from: '203.0.113.5', purpose: CASE_MANAGEMENT })
  cookie = `session=${sessions.start(SUPERVISOR, records)}`
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

/** From where someone looked into the log, as the log says when they look again: from an address, with what a proxy says. */
async function from(remoteAddress: string, forwarded: string, proxy?: string): Promise<string | undefined> {
  const { surroundings, origin } = service
  const own = await createService(surroundings, { routes, interview, ...(proxy === undefined ? {} : { proxy }) })
  const headers = { cookie, host: new URL(origin).host, 'x-forwarded-for': forwarded }
  const look = () => own.inject({ url: '/audit', remoteAddress, headers })
  await look()
  const { statusCode, body } = await look()
  await own.close()
  expect(statusCode).toBe(200)
  return /<tbody>.*?<small>(.*?)<\/small>/s.exec(body)?.[1]
}

it('is the other end of the connection, whatever a header says, unless it is the proxy that was named', async () => {
  expect(await from('198.51.100.7', '203.0.113.99')).toBe('198.51.100.7')
  expect(await from(PROXY, '203.0.113.99')).toBe(PROXY)
  expect(await from(PROXY, '203.0.113.99', PROXY)).toBe('203.0.113.99')
  expect(await from('198.51.100.7', '203.0.113.99', PROXY)).toBe('198.51.100.7')
})
