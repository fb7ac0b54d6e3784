import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { keepFile } from '../../../case-service/src/server/sessions.ts'
import { decided } from './fixture-decisions.ts'
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

it('what waits for someone can be fetched as often as the list of it says', async () => {
  const visitor = await enter(service, 'd-1')
  const type = 'text/html; charset=utf-8'
  const rows = keepFile(visitor.session, { name: 'release.csv', says: 'files.rows', type: 'text/csv', content: 'a' })
  const page = { name: 'report.html', says: 'files.report', type, content: '<p>b', isDocument: true } as const
  const report = keepFile(visitor.session, page)
  expect((await visitor.get('/report')).body).toContain('<a href="/files">Files</a>')
  const list = async (): Promise<string[]> =>
    [
      ...(await visitor.get('/files')).body.matchAll(
        /<li><a href="\/files\/[^"]+">([^<]+)<\/a> <small>[^;]+; ([^<]+)</g,
      ),
    ].map(([, name, says]) => `${name} ${says}`)
  expect(await list()).toEqual(['release.csv can be fetched once', 'report.html can be opened again'])
  // Asking whether a file is there takes nothing.
  const cookie = `session=${service.surroundings.sessions.start(visitor.session.staff, undefined)}`
  expect((await fetch(`${service.origin}/files/${rows}`, { method: 'HEAD', headers: { cookie } })).status).toBe(404)
  for (const [id, statuses] of [
    [rows, [200, 404]],
    [report, [200, 200]],
  ] as const)
    for (const status of statuses) expect((await visitor.get(`/files/${id}`)).status).toBe(status)
  expect(await list()).toEqual(['report.html can be opened again'])
  expect((await (await enter(service, 'd-1')).get('/report')).body).not.toContain('href="/files"')
})

it('a release that waits is not handed out once someone in it has withdrawn', async () => {
  const worker = await enter(service, 'w-1')
  const consents = [decided('caseManagement'), decided('shareStatistics')]
  // Invented people who are all alike.
  for (let at = 0; at < 11; at++) {
    const record = {
      standardVersion: '1.0-rc.2',
      case: { id: `alike-${at}`, openedOn: '2026-01-05' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
      victims: [{ id: 'v-1', sex: 'female', sexBasis: 'self', consents }],
    }
    expect(await worker.put(0, record)).toEqual([201, undefined])
  }
  const [officer, supervisor] = [await enter(service, 'd-1'), await enter(service, 's-1')]
  const reason = 'Invented figures of the year.'
  await officer.submit('/release', '/release/ask', { audience: 'public', reason })
  await supervisor.submit('/approvals', '/approvals/release', {})
  await officer.submit('/release', '/release', {})
  const [rows] = [...officer.session.files].find(([, { name }]) => name === 'release.csv') ?? []
  const consentPage = '/cases/alike-0/people/v-1/consents'
  await worker.submit(consentPage, `${consentPage}/withdraw`, { 'consent.purpose': 'shareStatistics' })
  const refused = await officer.get(`/files/${rows}`)
  expect([refused.status, refused.body]).toEqual([409, expect.stringContaining('use nothing of it')])
  expect((await officer.get(`/files/${rows}`)).status).toBe(404)
})

it('a referral that waits is not handed out once the person refuses it, also in a case that someone else works on', async () => {
  const [one, other] = [await enter(service, 'w-1'), await enter(service, 'w-2')]
  const consents = [
    decided('caseManagement'),
    decided('referral', { recipients: ['shelter.example'], services: ['shelter', 'psychosocial'] }),
  ]
  const recordOf = (id: string): object => ({
    standardVersion: '1.0-rc.2',
    case: { id, openedOn: '2026-01-05' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2036-12-31' },
    victims: [{ id: 'v-1', crossCaseId: 'across-1', languages: ['kin'], consents }],
  })
  for (const [visitor, id] of [
    [one, 'here'],
    [other, 'there'],
  ] as const)
    expect(await visitor.put(0, recordOf(id))).toEqual([201, undefined])
  const form = '/cases/here/people/v-1/referral'
  const fields = { service: 'shelter.example', field: 'victim.languages', reason: 'The person asked for a call back.' }
  const statusOfNewest = async (): Promise<number> =>
    (await one.get(`/files/${[...one.session.files.keys()].at(-1)}`)).status
  await one.submit(form, form, fields)
  expect(await statusOfNewest()).toBe(200)
  await one.submit(form, form, fields)
  const consentPage = '/cases/there/people/v-1/consents'
  await other.submit(consentPage, `${consentPage}/withdraw`, { 'consent.purpose': 'referral' })
  expect(await statusOfNewest()).toBe(409)
  expect(one.session.files.size).toBe(0)
  // What was handed out waits for an answer; what was not is nowhere said to be sent.
  const { vault } = service.surroundings
  const session = await vault.startSession({
    actor: 'w-1',
    from: 'desk-1',
    role: 'caseWorker',
    agency: 'org-1',
    purpose: 'caseManagement',
  })
  const { record } = await vault.readCase(session, { case: 'here' })
  expect(record?.victims?.[0]?.referrals?.map(({ status }) => status)).toEqual(['sent', 'revoked'])
  expect(await vault.referrals.open(session)).toHaveLength(1)
  const { accesses } = await vault.subjectAccess(
    session,
    { case: 'here', kind: 'victim', person: 'v-1' },
    { reason: fields.reason },
  )
  expect(accesses.filter(({ what }) => what === 'revokeReferral')).toHaveLength(1)
})
