import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const REASON = 'The ministry asked for figures.'
const UNMET = 'The policy requires a comparison with earlier re'

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 40 })
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

it('a release that is compared with no earlier one says so to the person who asks for it, approves it and makes it', async () => {
  const [officer, supervisor] = [await enter(service, 'd-1'), await enter(service, 's-1')]
  expect((await officer.get('/release')).body).toContain(UNMET)
  await officer.submit('/release', '/release/ask', { audience: 'ministry', reason: REASON })
  expect((await supervisor.get('/approvals')).body).toContain(UNMET)
  await supervisor.submit('/approvals', '/approvals/release', {})
  expect(await officer.follow(await officer.submit('/release', '/release', {}))).toContain(UNMET)
})

it('a report says so where it was made by itself, and not in a series, which looks at the earlier ones', async () => {
  const officer = await enter(service, 'd-1')
  const made = async (series: 'none' | 'next'): Promise<string> => {
    const report = { title: 'Report', audience: 'ministry', set: 'rwanda-study', language: 'en', series }
    return await officer.follow(await officer.submit('/report', '/report', report))
  }
  expect(await made('none')).toContain(UNMET)
  expect(await made('next')).not.toContain(UNMET)
})
