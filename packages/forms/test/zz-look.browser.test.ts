import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPage } from './open-form.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
const form = (name: string, more = ''): string => `
  show(<forms.IntakeForm definition={shippedForms.${name}} today="2026-11-25" ${more} contactCard={<p>Green Line: 3512, day and night. It costs nothing.</p>}
      onChange={(record, engine) => { window.changed = record; window.engine = engine }}
      onSubmit={(record) => { window.submitted = record }} />)`
it.each([
  [360, 740],
  [1280, 900],
])('look %s', async (width, height) => {
  const open = await openPage(form('screening', 'language="fr" locale={fr}'), { width, height }, browser)
  const { page } = open
  await open.picture(`look-${width}-1`)
  await page.click('#root_agreed_victim_consents')
  await page.click('[id="root_agreed_victim_consents-referral-granted"]')
  await page.click('[id="root_agreed_victim_consents-shareStatistics-refused"]')
  await open.picture(`look-${width}-2`)
  await page.click('button[type=submit]')
  await page.waitForSelector('.tip-errors')
  await open.picture(`look-${width}-3`)
  await page.click('[id="root_agreed_victim_consents-storage-refused"]')
  await open.picture(`look-${width}-4`)
  await page.click('button[type=submit]')
  await page.waitForSelector('.tip-closing')
  await open.picture(`look-${width}-5`)
  console.log(open.faults)
  await open.close()
  expect(1).toBe(1)
})
