import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, launchBrowser } from '@tip-standard/browser'
import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { openPart, writeReceipt } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { buildExample } from '../fixture-example.ts'
import { beginInterview, goThrough, signInInTab } from './fixture-browser.ts'
import { fetched, openOffice } from './fixture-office.ts'
import { removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const REASON = 'She asked for a call back today.'
const NAME = 'Sentinella'
const PHONE = '+250788999111'
const OTHER_PHONE = '+250788999222'
const NOTE = 'sentinel-note-of-the-follow-up'

let service: TestService
let browser: Browser
const { as, report, faults, addresses } = openOffice(() => ({ browser, origin: service.origin }))

beforeAll(async () => {
  service = await startService(await buildExample('case-service'), { cases: 40 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  removeFolder(service.folder)
})

const bytesOf = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name))),
  )

it('follows a survivor from her arrival to the day on which she is gone', async () => {
  const before = await report(true)

  // She arrives. She refuses one purpose, research; to the rest of what is asked she agrees.
  const caseId = await as('w-1', async (desk) => {
    const { page } = desk
    await desk.look('no-cases')
    await desk.go('text=New interview')
    await page.waitForSelector('h1:has-text("New interview")')
    await desk.look('interview-start')
    const consent = await beginInterview(page)
    await desk.look('interview')
    const answer = async (title: string): Promise<void> => {
      await consent(title)
      if (title === 'Sharing') {
        await page.check('#root_sharing_victim_consents')
        await page.check('#root_sharing_victim_consents-shareStatistics-granted')
        for (const folded of await page.locator('details.tip-consent-group:not([open]) > summary').all())
          await folded.click()
        await page.check('#root_sharing_victim_consents-research-refused')
        await desk.look('interview-sharing')
      }
      // The conversation takes longer than a session without requests.
      if (title === 'Status and next steps') service.clock.at = '2026-03-02T09:20:00.000Z'
    }
    let again = 0
    await goThrough(page, answer, async () => {
      again++
      await page.waitForSelector('text=Your session has ended')
      // A colleague at the same machine: the record does not become theirs.
      await signInInTab(page, 'w-2')
      await page.click('.tip-main[type=submit]')
      await page.waitForSelector('text=Someone else has signed in meanwhile')
      await signInInTab(page, 'w-1')
    })
    expect(again).toBe(1)
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
    await page.check('input[name="identityRecord.safeModes"][value=phone]')
    await page.fill('#identity-identityRecord-safeFromHour', '8')
    await page.fill('#identity-identityRecord-safeUntilHour', '12')
    await desk.go('button:text-is("Save")')
    await page.waitForSelector('.note')
    await page.fill('#identity-open', REASON)
    await desk.go('button:text-is("Open")')
    await page.waitForSelector(`dd:has-text("${NAME}")`)
    await desk.look('identity-open')
    // A change of one thing changes no other.
    await page.selectOption('#identity-identityRecord-noContact', 'no')
    await page.fill('#identity-change', REASON)
    await desk.go('button:text-is("Save")')
    await page.waitForSelector('.note')
    await page.goto(caseUrl)
    await desk.go('.actions >> text=Consents')
    await desk.look('consents')
    for (const purpose of ['referral', 'shareIdentifiable']) {
      await page.selectOption('#decision-consent-purpose', purpose)
      await page.selectOption('#decision-consent-decision', 'granted')
      await page.selectOption('#decision-consent-givenBy', 'self')
      await page.click('summary:has-text("For sharing")')
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
  const sender = await surroundings.vault.referrals.verifier('org-1')
  const expected = { sender, recipient: 'shelter.example', at: '2026-03-02' }
  const opened = await openPart<CaseRecord>(packet.case, { ...expected, part: 'case', key: partner.caseSecret })
  const named = await openPart<IdentityRecord>(packet.identity, {
    ...expected,
    part: 'identity',
    key: partner.identitySecret,
  })
  const said = { safeModes: ['phone'], safeFromHour: 8, safeUntilHour: 12, noContact: false }
  expect(named.content).toMatchObject({ firstName: NAME, safePhone: PHONE, ...said })
  expect(JSON.stringify(opened)).not.toMatch(new RegExp(`${NAME}|${caseId}|consents`))
  await expect(
    openPart(packet.identity, { ...expected, part: 'identity', key: partner.caseSecret }),
  ).rejects.toMatchObject({ code: 'packetUnreadable' })
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
    await page.waitForSelector('.problem:has-text("receiptUnusable")')
  })

  // Two years of follow-up, with a plan that begins and ends.
  for (const [month, day] of Object.entries({ 1: '2026-04-02', 6: '2026-09-02', 12: '2027-03-02', 24: '2028-03-02' })) {
    service.clock.at = `${day}T09:00:00.000Z`
    await as('w-1', async (desk) => {
      const { page } = desk
      await page.goto(caseUrl)
      if (month === '1') {
        await desk.go('.actions >> text=Contact')
        for (const [number, says] of [
          [OTHER_PHONE, 'Do not contact the person now.'],
          [PHONE, 'this is safe now'],
        ] as const) {
          await page.selectOption('#contact-way', 'phone')
          await page.fill('#contact-number', number)
          await desk.go('button:text-is("Ask")')
          await page.waitForSelector(`text=${says}`)
          expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${number.slice(1)}`))
        }
        await desk.look('contact')
        await page.goto(caseUrl)
      }
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
  const { vault } = surroundings
  const officer = { actor: 'd-1', from: 'desk-1', role: 'dataOfficer', agency: 'org-1' } as const
  const asked = { purpose: 'research', audience: 'researcher' }
  const request = await vault.askRelease(officer, asked, 'A study that the board accepted.')
  const approver = { ...officer, actor: 's-1', role: 'supervisor', purpose: 'caseManagement' } as const
  await vault.releaseRequests.approve(await vault.startSession(approver), request)
  const study = await vault.release(officer, asked, request)
  let inStudy = 0
  for await (const record of study) if (record.case.id === caseId) inStudy++
  expect(inStudy).toBe(0)

  // What others see of her: a supervisor no note and no name, a data protection officer nothing of the answers, another
  // case worker nothing.
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
      await page.waitForSelector('text=The log is intact')
      await desk.look('audit-verified')
    })
  await as('k-1', async (desk) => {
    await desk.go('nav >> text=Keys')
    await desk.look('keys')
    await desk.go('button:text-is("Rotate the keys")')
    await desk.page.waitForSelector('.note')
  })
  // The forged receipt, and the session that had ended.
  expect(faults.sort()).toEqual([expect.stringMatching(/^400: .*receipt$/), '401: /api/session'])

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

it.each([
  ['fr', 'Dossiers', 'Nouvel entretien', ['', '/referral']],
  ['rw', 'Dosiye', 'Ikiganiro gishya', ['', '/follow-up']],
] as const)(
  'speaks %s to who chose it, from the provider to the interview',
  async (language, list, interview, pages) => {
    const before = faults.length
    const textIs = (selector: string, text: string): string => `${selector}:text-is("${text}")`
    await as(
      'w-2',
      async ({ page, go, look }) => {
        await page.waitForSelector(textIs('h1', list))
        for (const path of pages) {
          await page.goto(`${service.origin}/cases/case-7-1${path === '' ? '' : `/people/v-1${path}`}`)
          await look(`case${path.replace('/', '-')}-${language}`)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
        }
        await go('nav a[href="/interview/"]')
        await page.waitForSelector(textIs('h1', interview))
        expect(await page.getAttribute('html', 'lang')).toBe(language)
      },
      language,
    )
    expect(faults.slice(before)).toEqual([])
  },
)
