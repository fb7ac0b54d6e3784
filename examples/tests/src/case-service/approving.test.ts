import type { Session } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const CASE = '/cases/case-7-1'
const PERSON = `${CASE}/people/v-1`
const REASON = 'The person asked for a call back.'

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 3 })
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

it('anyone who approves an erasure reads why each was asked for', async () => {
  const [worker, approver] = [await enter(service, 'w-2'), await enter(service, 'p-1')]
  await worker.submit(CASE, `${CASE}/erasure`, { reason: 'The person asked for the whole case.' })
  service.clock.at = '2026-03-02T09:05:00.000Z'
  await worker.submit(CASE, `${CASE}/erasure`, { person: 'v-1', reason: 'The person asked to be forgotten.' })
  const { body } = await approver.get('/retention')
  expect([...body.matchAll(/<dd>([^<]*)<\/dd>/g)].map(([, why]) => why)).toEqual([
    'The person asked for the whole case.',
    'The person asked to be forgotten.',
  ])
})

it('anyone who approves reads what for, and the approval is used for nothing else', async () => {
  const [asker, approver] = [await enter(service, 'h-1'), await enter(service, 's-1')]
  await approver.submit(CASE, `${CASE}/assign`, { workers: ['w-2', 'h-1'] })
  expect((await approver.get('/audit')).body).toContain('Assigned to: w-2, h-1')
  await asker.submit(`${PERSON}/identity`, `${PERSON}/identity/ask`, { reason: REASON })
  const { body } = await approver.get('/approvals')
  expect(body).toMatch(/<b>h-1<\/b> asks, since [^<]+, to see who someone in case <b>case-7-1<\/b> is\./)
  expect(body).not.toContain('what is held about them.')
  expect([...asker.session.approvals.keys()]).toEqual([JSON.stringify(['case-7-1', 'v-1', 'identity'])])
})

it('anyone who approves can decline instead, for a reason, and who asked is told', async () => {
  const [asker, approver, officer] = [
    await enter(service, 'h-1'),
    await enter(service, 's-1'),
    await enter(service, 'd-1'),
  ]
  const why = 'The court has not decided yet.'
  await officer.submit('/release', '/release/ask', { audience: 'ministry', reason: REASON })
  await asker.submit(`${PERSON}/identity`, `${PERSON}/identity/ask`, { reason: REASON })
  const short = await approver.submit('/approvals', '/approvals/release/decline', { reason: 'no' })
  expect([short.status, short.body]).toEqual([400, expect.stringContaining('Give a reason, in 10 to 500 characters.')])
  for (const kind of ['approvals', 'approvals/release', 'retention']) {
    const declined = await approver.submit(`/${kind.split('/')[0]}`, `/${kind}/decline`, { reason: why })
    expect(declined.status).toBe(303)
  }
  const told = (await officer.get('/release')).body.replaceAll(/<[^>]*>/g, '')
  expect(told).toMatch(/asked for on [^:]+: s-1 has declined it\.\s+Why\s*The court has not decided yet\./)
  expect(told).not.toContain('have approved')
  // Two of each had been asked for.
  expect((await approver.get('/approvals')).body.match(/<b>h-1<\/b> asks/g)).toHaveLength(1)
  expect((await approver.get('/retention')).body.match(/<dd>/g)).toHaveLength(1)
})

it('an approval that was used is asked for anew by the page', async () => {
  const [asker, approver] = [await enter(service, 'h-1'), await enter(service, 's-1')]
  const page = `${PERSON}/identity`
  await (await enter(service, 'w-2')).submit(page, page, { 'identityRecord.firstName': 'Sentinella' })
  await asker.submit(page, `${page}/ask`, { reason: REASON })
  const [id = ''] = asker.session.approvals.values()
  await service.surroundings.vault.approve(approver.session.vault as Session, id)
  const open = async () => await asker.submit(page, `${page}/open`, { reason: REASON })
  expect((await open()).body).toContain('Sentinella')
  expect((await open()).body).toContain('approvalNeeded')
})

it('a window has a title that names no case and no person', async () => {
  const worker = await enter(service, 'w-2')
  const titleOf = async (path: string) => /<title>(.*)<\/title>/.exec((await worker.get(path)).body)?.[1]
  expect(await titleOf(CASE)).toBe('Case – Case service')
  expect(await titleOf(`${CASE}/versions`)).toBe('Versions – Case service')
  expect(await titleOf('/nowhere')).toBe('This did not work – Case service')
  const opened = await worker.submit('/emergency', '/emergency', { case: 'case-7-2', reason: REASON })
  expect(opened.body).toContain('<title>Emergency – Case service</title>')
})

it('a choice of a language on a page with something to fill in says first what is lost', async () => {
  const worker = await enter(service, 'w-2')
  expect((await worker.get(`${PERSON}/follow-up`)).body).toContain(
    'What you have typed on this page and not sent is lost',
  )
  expect((await worker.get(`${CASE}/versions`)).body).not.toContain('language-note')
})
