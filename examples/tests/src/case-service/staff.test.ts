import { readFileSync } from 'node:fs'
import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { seedVault } from '../../../case-service/src/demo/seed.ts'
import { fetched, openOffice } from './fixture-office.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const REASON = 'She asked for a call back today.'
const NAME = 'Sentinella'
const PHONE = '+250788999111'

let interview: string
let service: TestService
let browser: Browser
const { as, report, faults, addresses } = openOffice(() => ({ browser, origin: service.origin }))

beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview, { cases: 40 })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
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
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Make a data file')])
    expect(download.suggestedFilename()).toBe('information.json')
    expect(JSON.parse(readFileSync(await download.path(), 'utf8')).identity).toMatchObject({ firstName: NAME })
    // The page is in the language of the person, whatever that of the staff is.
    await page.selectOption('#access-language', 'rn')
    await page.click('text=Show the page')
    await page.waitForSelector(`dd:has-text("${NAME}")`)
    expect(await page.evaluate('[document.documentElement.lang, document.title]')).toEqual(['rn', 'Amakuru yawe'])
    await page.goto(`${caseUrl}/versions`)
    await look('versions')
    // Two people change one record: the second is told, and nothing is lost.
    await page.goto(`${caseUrl}/people/v-1/follow-up`)
    await page.selectOption('#assistance-assistance-serviceType', 'legal')
    await page.locator('form[action$="/assistance"] input[name=expectedVersion]').evaluate((input) => {
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
    await page.check('input[name=workers][value=h-1]')
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
    await desk.page.fill('#release-reason', REASON)
    await desk.go('text=Ask for the release')
    await desk.page.waitForSelector('text=0 of 1 have approved')
    expect(await desk.page.isVisible('text=Make the release')).toBe(false)
    await desk.look('release-asked')
    await as('s-1', async (supervisor) => {
      await supervisor.go('nav >> text=Approvals')
      await supervisor.page.waitForSelector(`dd:text-is("${REASON}")`)
      await supervisor.look('approvals-release')
      await supervisor.go('text=Approve the release')
    })
    await desk.go('nav >> text=Release')
    await desk.look('release-approved')
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
  // The next report of a series counts none of those whom the first one counted.
  const first = await report(false, 'next')
  await seedVault(service.surroundings.vault, 40, 8)
  const [second, all] = [await report(false, 'next'), await report(false, 'none')]
  expect([first.counted > 0, second.counted > 0]).toEqual([true, true])
  expect(second.counted).toBeLessThan(all.counted)
  const isExpected = (fault: string): boolean => /^40[0-9]: /.test(fault)
  expect(faults.filter((one) => !isExpected(one))).toEqual([])
  for (const text of [service.lines.join('\n'), addresses.join('\n')])
    expect(text).not.toMatch(new RegExp(`${NAME}|250788999111|0788`))
})
