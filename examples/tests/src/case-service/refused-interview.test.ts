import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { buildExample } from '../fixture-example.ts'
import { goThrough } from './fixture-browser.ts'
import { openOffice } from './fixture-office.ts'
import { removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

let service: TestService
let browser: Browser
const { as, faults, addresses } = openOffice(() => ({ browser, origin: service.origin }))

beforeAll(async () => {
  service = await startService(await buildExample('case-service'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  removeFolder(service.folder)
})

it('sends nothing where a person refuses the interview, and says that nothing was saved', async () => {
  await as('w-1', async ({ page, go, look }) => {
    await go('text=New interview')
    await page.click('text=Begin')
    await page.waitForSelector('.tip-page-title')
    const refuse = async (title: string): Promise<void> => {
      if (title === 'Before we begin') await page.getByRole('button', { name: 'No', exact: true }).click()
    }
    await goThrough(page, refuse, () => expect.fail('A record was sent.'))
    await page.waitForSelector('h1:has-text("Nothing was saved")')
    await page.waitForSelector('text=No answer was sent, and none is kept.')
    expect(await page.locator('a', { hasText: 'Open the case' }).count()).toBe(0)
    await look('interview-refused')
  })
  expect(addresses.filter((one) => one.endsWith('/api/cases'))).toEqual([])
  expect(faults).toEqual([])
})
