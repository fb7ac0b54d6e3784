import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPage } from '../../../rjsf-plain/src/build-page.ts'

let server: Server
let browser: Browser

beforeAll(async () => {
  const folder = await buildPage()
  server = createServer((request, response) => {
    const name = request.url === '/page.js' ? 'page.js' : 'index.html'
    response.setHeader('content-type', name === 'page.js' ? 'text/javascript' : 'text/html')
    response.end(readFileSync(join(folder, name)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
})

it('renders plain JSON in stock RJSF under a strict policy, asks what is needed, and makes a record', async () => {
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const submit = page.locator('button[type=submit]')
  await submit.click()
  await page.getByText('donnez une valeur').first().waitFor()
  expect(await page.textContent('#form')).not.toMatch(/must |schema|property|EvalError|needed/i)

  // The inputs of what is wrong say so, and no others.
  const age = page.locator('#root_age_age_victim_age')
  await age.fill('400')
  await submit.click()
  await page.waitForSelector('#root_age_age_victim_age[aria-invalid=true]')
  const invalid = await page.locator('[aria-invalid]').evaluateAll((inputs) => inputs.map(({ id }) => id))
  expect(invalid).toEqual([
    'root_age_age_victim_age',
    ...[0, 1, 2].map((choice) => `root_outcome_result_victim_screenings_screening_outcome-${choice}`),
    'root_interview_conditions_victim_screenings_screening_date',
  ])
  await age.fill('')

  const minor = page.locator('[id^=root_minor_minor_victim_minorAtRegistration-]').first()
  await minor.waitFor()
  await age.fill('30')
  await minor.waitFor({ state: 'detached' })
  for (const key of ['talk_talk', 'keep_keep']) {
    const consents = `#root_${key}_victim_consents`
    await page.locator(`${consents} button`).last().click()
    await page.locator(`${consents}_0_consent_purpose-0`).check()
    await page.locator(`${consents}_0_consent_decision-1`).check()
    await page.locator(`${consents}_0_consent_givenBy-0`).check()
    await page.locator(`${consents}_0_consent_date`).fill('2026-11-25')
  }
  await page.locator('#root_interview_conditions_victim_screenings_screening_date').fill('2026-11-25')
  await page.locator('#root_outcome_result_victim_screenings_screening_outcome-0').check()
  await submit.click()
  await page.waitForFunction(`document.querySelector('#said').textContent.startsWith('{')`)
  const record: unknown = JSON.parse((await page.textContent('#said')) ?? '')
  expect(validate(record).ok).toBe(true)
  // Without consent nothing about the person is kept, whatever the form was given.
  expect(record).toMatchObject({ victims: [{ consents: [{ purpose: 'interview', decision: 'refused' }, {}] }] })
  expect(record).not.toMatchObject({ victims: [{ age: 30 }] })
  expect(faults).toEqual([])
})
