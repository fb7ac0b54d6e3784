import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@tip-standard/browser'
import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { openPart, writeReceipt } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, goThrough, signIn } from './fixture-browser.ts'
import { buildInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

const REASON = 'She asked for a call back today.'
const NAME = 'Sentinella'
const PHONE = '+250788999111'
const NOTE = 'sentinel-note-of-the-follow-up'

let interview: string
let service: TestService
let browser: Browser
const faults: string[] = []
const addresses: string[] = []

beforeAll(async () => {
  interview = buildInterview()
  service = await startService(interview, { cases: 40 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  removeFolder(service.folder)
  removeFolder(interview)
})

/** Does something as someone of the staff, and keeps what went wrong. */
async function as<T>(account: string, work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await signIn(browser, service.origin, account)
  try {
    return await work(desk)
  } finally {
    faults.push(...desk.faults)
    addresses.push(...desk.addresses)
    await desk.close()
  }
}

/** Fetches a file by the name of its link. */
async function fetched({ page }: Desk, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`a:text-is("${name}")`)])
  return readFileSync(await download.path())
}

const bytesOf = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name))),
  )

/** The report for the ministry: its page, and how many people it counts, of what stays inside. */
const report = (look: boolean): Promise<{ html: string; counted: number; withheld: Record<string, number> }> =>
  as('d-1', async (desk) => {
    await desk.go('nav >> text=Report')
    if (look) await desk.look('report')
    await desk.page.selectOption('#report-audience', 'ministry')
    await desk.go('text=Make the report')
    await desk.page.waitForSelector('h1:has-text("Files")')
    if (look) await desk.look('files')
    const inside = JSON.parse((await fetched(desk, 'internal.json')).toString())
    await desk.go('a:text-is("report.html")')
    await desk.page.waitForSelector('#findings')
    return { html: await desk.page.content(), counted: inside.annex[0].counted, withheld: inside.withheld.withheld }
  })

it('follows a survivor from her arrival to the day on which she is gone', async () => {
  const before = await report(true)

  // She arrives. She refuses one purpose, research; to the rest of what is asked she agrees.
  const caseId = await as('w-1', async (desk) => {
    const { page } = desk
    await desk.look('no-cases')
    await desk.go('text=New interview')
    await page.waitForSelector('h1:has-text("New interview")')
    await desk.look('interview-start')
    await page.click('text=Begin')
    await page.waitForSelector('.tip-page-title')
    await desk.look('interview')
    await goThrough(page, async (title) => {
      if (title === 'Before we begin') await page.check('#root_talk_victim_consents')
      if (title === 'Keeping the answers') await page.check('#root_keep_victim_consents')
      if (title === 'Sharing') {
        await page.check('#root_sharing_victim_consents')
        await page.check('#root_sharing_victim_consents-shareStatistics-granted')
        for (const folded of await page.locator('details.tip-consent-group:not([open]) > summary').all())
          await folded.click()
        await page.check('#root_sharing_victim_consents-research-refused')
        await desk.look('interview-sharing')
      }
    })
    await page.waitForSelector('h1:has-text("Saved into the vault")')
    await desk.look('interview-saved')
    await desk.go('text=Open the case')
    await page.waitForSelector('.person')
    await desk.look('case-new')
    return decodeURIComponent(new URL(page.url()).pathname.split('/')[2] ?? '')
  })
  const caseUrl = `${service.origin}/cases/${encodeURIComponent(caseId)}`

  // Who she is, apart; her consent to this shelter; and the referral.
  const packet = await as('w-1', async (desk) => {
    const { page } = desk
    await page.goto(caseUrl)
    await desk.go('text=Who this is')
    await desk.look('identity')
    await page.fill('#identity-identityRecord-firstName', NAME)
    await page.fill('#identity-identityRecord-safePhone', PHONE)
    await desk.go('button:text-is("Save")')
    await page.waitForSelector('.note')
    await page.fill('#identity-open', REASON)
    await desk.go('button:text-is("Open")')
    await page.waitForSelector(`dd:has-text("${NAME}")`)
    await desk.look('identity-open')
    await page.goto(caseUrl)
    await desk.go('.actions >> text=Consents')
    await desk.look('consents')
    for (const purpose of ['referral', 'shareIdentifiable']) {
      await page.selectOption('#decision-consent-purpose', purpose)
      await page.selectOption('#decision-consent-decision', 'granted')
      await page.selectOption('#decision-consent-givenBy', 'self')
      await page.fill('#decision-consent-recipients', 'shelter.example')
      for (const code of ['shelter', 'psychosocial']) await page.check(`input[name="consent.services"][value=${code}]`)
      await desk.go('button:text-is("Record")')
      await page.waitForSelector('.note')
    }
    await page.goto(caseUrl)
    await desk.go('.actions >> text=Refer')
    await desk.look('referral')
    await page.check('input[value="victim.languages"]')
    await page.check('input[name=names]')
    await page.fill('#refer-reason', REASON)
    await desk.go('text=Seal the referral')
    await page.waitForSelector('h1:has-text("Files")')
    return { case: await fetched(desk, 'referral-case.age'), identity: await fetched(desk, 'referral-identity.age') }
  })

  // The shelter opens what was sealed for it, and answers.
  const { partner, surroundings } = service
  const expected = { sender: surroundings.signer.verifier, recipient: 'shelter.example', at: '2026-03-02' }
  const opened = await openPart<CaseRecord>(packet.case, { ...expected, part: 'case', key: partner.caseSecret })
  const named = await openPart<IdentityRecord>(packet.identity, {
    ...expected,
    part: 'identity',
    key: partner.identitySecret,
  })
  expect(named.content).toMatchObject({ firstName: NAME, safePhone: PHONE })
  expect(JSON.stringify(opened)).not.toMatch(new RegExp(`${NAME}|${caseId}|consents`))
  await expect(
    openPart(packet.identity, { ...expected, part: 'identity', key: partner.caseSecret }),
  ).rejects.toMatchObject({ code: 'packetUnreadable' })
  const { createHash } = await import('node:crypto')
  const receipt = writeReceipt(
    {
      packet: opened.packet,
      digest: createHash('sha256').update(packet.case).digest('hex'),
      on: '2026-03-02',
      answer: 'accepted',
    },
    partner.signer,
  )
  await as('w-1', async (desk) => {
    const { page } = desk
    await page.goto(`${caseUrl}`)
    await desk.go('.actions >> text=Refer')
    await page.fill('#receipt', receipt)
    await desk.go('text=Take it in')
    await page.waitForSelector('.note:has-text("taken in")')
    await page.fill('#receipt', receipt.replace('accepted', 'declined'))
    await desk.go('text=Take it in')
    await page.waitForSelector('.problem:has-text("receiptUnreadable")')
  })
  faults.splice(0, faults.length, ...faults.filter((one) => !one.startsWith('400')))

  // Two years of follow-up, with a plan that begins and ends.
  for (const [month, day] of Object.entries({ 1: '2026-04-02', 6: '2026-09-02', 12: '2027-03-02', 24: '2028-03-02' })) {
    service.clock.at = `${day}T09:00:00.000Z`
    await as('w-1', async (desk) => {
      const { page } = desk
      await page.goto(caseUrl)
      await desk.go('.actions >> text=Follow up')
      if (month === '1') {
        await page.check('form[action$="/plan"] input[value=housing]')
        await desk.go('form[action$="/plan"] button')
        await page.waitForSelector('.note')
        await page.fill('#assistance-assistance-startedOn', day)
        await page.selectOption('#assistance-assistance-serviceType', 'shelter')
        await desk.go('form[action$="/assistance"] button')
        await page.waitForSelector('.note')
        await desk.look('follow-up')
      }
      await page.fill('#follow-up-followUp-scheduledMonth', month)
      await page.selectOption('#follow-up-followUp-result', 'reached')
      await page.selectOption('#follow-up-followUp-needsMet', 'partly')
      await page.fill('#follow-up-followUp-newRisks', NOTE)
      await page.locator('#follow-up-plan').selectOption({ index: 1 })
      await page.click('summary:has-text("Progress")')
      await page.selectOption('#domain-housing', 'stable')
      await desk.go('form[action$="/follow-up"] button')
      await page.waitForSelector('.note')
      if (month !== '24') return
      await page.locator('#plan-end-plan').selectOption({ index: 1 })
      await page.selectOption('#plan-end-reintegrationPlan-outcome', 'completed')
      await desk.go('form[action$="/plan-end"] button')
      await page.waitForSelector('.note')
      await page.goto(caseUrl)
      await page.waitForSelector('summary:has-text("Follow-ups 4")')
      await desk.look('case-after-two-years')
    })
  }

  // She is in the report, once, as she agreed to; in a study she would not be.
  const during = await report(false)
  expect(during.counted).toBe(before.counted + 1)
  expect(during.html).not.toMatch(new RegExp(`${NAME}|${NOTE}|${caseId}`))
  const study = await surroundings.vault.release(
    { actor: 'd-1', role: 'dataOfficer', agency: 'org-1' },
    { purpose: 'research', audience: 'researcher' },
  )
  let inStudy = 0
  for await (const record of study) if (record.case.id === caseId) inStudy++
  expect(inStudy).toBe(0)

  // What others see of her: a supervisor no note and no name, a data protection officer nothing of the answers, another case worker nothing.
  await as('s-1', async (desk) => {
    const { page } = desk
    await page.goto(caseUrl)
    await page.waitForSelector('.withheld')
    await desk.look('case-of-a-supervisor')
    expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${NOTE}`))
  })
  await as('p-1', async (desk) => {
    const { page } = desk
    await page.goto(caseUrl)
    await page.waitForSelector('.withheld')
    expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${NOTE}|Reached|stable`))
  })

  // She withdraws, and asks that everything is destroyed.
  await as('w-1', async (desk) => {
    const { page } = desk
    await page.goto(caseUrl)
    await desk.go('.actions >> text=Consents')
    for (const box of await page.locator('form[action$="/withdraw"] input[type=checkbox]').all()) await box.check()
    await desk.go('text=Record the withdrawal')
    await page.waitForSelector('text=Everything in this case is withheld from you.')
    await desk.look('case-withdrawn')
    await page.click('summary:has-text("Ask for erasure")')
    await page.fill('#erasure-reason', 'She withdrew, and asked that all is destroyed.')
    await desk.go('button:text-is("Ask for erasure")')
    await page.waitForSelector('.note')
  })
  const after = await report(false)
  expect(after.counted).toBe(before.counted)
  for (const account of ['s-1', 'p-1'])
    await as(account, async (desk) => {
      const { page } = desk
      await desk.go('nav >> text=Retention')
      await desk.look(`retention-${account}`)
      await desk.go('button:text-is("Approve")')
      await page.waitForSelector('.note')
      if (account === 's-1') return
      await desk.go('text=Erase for good')
      await page.waitForSelector('.note:has-text("keys are destroyed")')
      await desk.go('nav >> text=Approvals')
      await desk.look('approvals')
      await desk.go('nav >> text=Audit')
      await desk.look('audit')
      await desk.go('text=Verify the log')
      await page.waitForSelector('text=The log is whole')
      await desk.look('audit-verified')
    })
  await as('k-1', async (desk) => {
    await desk.go('nav >> text=Keys')
    await desk.look('keys')
    await desk.go('button:text-is("Rotate the keys")')
    await desk.page.waitForSelector('.note')
  })
  expect(faults).toEqual([])

  // She is gone: for who worked with her, and after the service was started anew.
  const { again } = service
  await service.close()
  expect(bytesOf(service.folder).includes(NAME)).toBe(false)
  expect(bytesOf(service.folder).includes(NOTE)).toBe(false)
  const lines = service.lines
  service = await again()
  await as('w-1', async (desk) => {
    const { page } = desk
    await page.waitForSelector('text=No case is assigned to you.')
    await page.goto(`${service.origin}/cases/${encodeURIComponent(caseId)}`)
    await page.waitForSelector('.problem')
    expect(await page.textContent('.problem')).toContain('notFound')
  })
  // What was kept stays: the other cases, and the log.
  expect((await report(false)).counted).toBe(before.counted)
  for (const text of [lines.join('\n'), addresses.join('\n')])
    expect(text).not.toMatch(new RegExp(`${NAME}|${NOTE}|250788999111`))
  expect(lines.join('\n')).not.toContain(caseId)
})

it('lets the others of the staff do what is theirs', async () => {
  const caseUrl = `${service.origin}/cases/case-7-1`
  await as('w-2', async (desk) => {
    const { page, go, look } = desk
    await look('cases')
    await page.goto(caseUrl)
    await look('case')
    await go('text=Who this is')
    await page.fill('#identity-identityRecord-firstName', NAME)
    await page.fill('#identity-identityRecord-mobilePhone', PHONE)
    await go('button:text-is("Save")')
    await go('nav >> text=Find a person')
    await look('find')
    await page.fill('#find-value', '0788 999 111')
    await page.fill('#find-reason', REASON)
    await go('button:text-is("Find")')
    await go('text=Case case-7-1')
    await page.goto(`${caseUrl}/people/v-1/access`)
    await look('subject-access')
    await page.fill('#access-reason', REASON)
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Make the file')])
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).identity).toMatchObject({ firstName: NAME })
    await page.goto(`${caseUrl}/versions`)
    await look('versions')
    // Two people change one record: the second is told, and nothing is lost.
    await page.goto(`${caseUrl}/people/v-1/follow-up`)
    await page.selectOption('#assistance-assistance-serviceType', 'legal')
    await page.locator('form[action$="/assistance"] input[name=saw]').evaluate((input) => {
      ;(input as HTMLInputElement).value = '0'
    })
    await go('form[action$="/assistance"] button')
    await page.waitForSelector('.problem:has-text("conflict")')
    await look('problem')
    await go('nav >> text=Checks')
    await look('checks')
    await go('text=Check the cases')
    await page.waitForSelector('text=40 cases read')
    await look('checks-done')
  })
  await as('s-1', async ({ page, go }) => {
    await page.goto(caseUrl)
    await page.click('summary:has-text("Assign")')
    await page.fill('#workers', 'w-2, h-1')
    await go('button:text-is("Assign")')
  })
  await as('h-1', async ({ page, go, look }) => {
    await page.goto(`${caseUrl}/people/v-1/identity`)
    await look('identity-with-approval')
    await page.fill('#identity-open', REASON)
    await go('button:text-is("Open")')
    await page.waitForSelector('.problem:has-text("approvalNeeded")')
    await page.goto(`${caseUrl}/people/v-1/identity`)
    await page.fill('#identity-ask', REASON)
    await go('button:text-is("Ask")')
    await as('s-1', async (supervisor) => {
      await supervisor.go('nav >> text=Approvals')
      await supervisor.look('approvals-asked')
      await supervisor.go('button:text-is("Approve")')
    })
    await page.fill('#identity-open', REASON)
    await go('button:text-is("Open")')
    await page.waitForSelector(`dd:has-text("${NAME}")`)
  })
  await as('w-1', async ({ page, go, look }) => {
    await go('nav >> text=Emergency')
    await look('emergency')
    await page.fill('#emergency-case', 'case-7-2')
    await page.fill('#emergency-reason', 'She called at night and nobody else was there.')
    await go('text=Open everything')
    await page.waitForSelector('.person')
  })
  await as('s-1', async ({ page, go, look }) => {
    await go('nav >> text=Approvals')
    await look('review')
    await page.selectOption('select[name=justified]', 'yes')
    await page.fill('input[name=reason]', 'The night shift was alone, as it says.')
    await go('text=Record the review')
    await page.waitForSelector('.note')
  })
  await as('d-1', async (desk) => {
    await desk.look('start-of-a-data-officer')
    await desk.go('nav >> text=Release')
    await desk.look('release')
    await desk.go('text=Make the release')
    const rows = (await fetched(desk, 'release.csv')).toString().trim().split('\r\n').slice(1)
    // Every row is like ten others at least.
    const classes = new Map<string, number>()
    for (const row of rows) classes.set(row, (classes.get(row) ?? 0) + 1)
    expect(rows.length).toBeGreaterThan(0)
    expect(Math.min(...classes.values())).toBeGreaterThanOrEqual(11)
    expect(rows.join()).not.toMatch(/case-7|v-1/)
    await desk.go('a:text-is("certificate.html")')
    await desk.page.waitForSelector('h1')
  })
  const isExpected = (fault: string): boolean => /^40[0-9]: /.test(fault)
  expect(faults.filter((one) => !isExpected(one))).toEqual([])
  for (const text of [service.lines.join('\n'), addresses.join('\n')])
    expect(text).not.toMatch(new RegExp(`${NAME}|${NOTE}|250788999111|0788`))
})
