import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildPage } from './build-page.ts'

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

  const age = page.locator('#root_person_age_victim_age')
  await page.locator('#root_person_age_victim_birthDate').fill('1990')
  await age.waitFor({ state: 'detached' })
  for (const key of ['consent_agreed_victim_consents', 'outcome_result_victim_screenings'])
    await page.locator(`#root_${key}_reason`).selectOption({ index: 1 })
  await submit.click()
  await page.waitForFunction(`document.querySelector('#said').textContent.startsWith('{')`)
  const record: unknown = JSON.parse((await page.textContent('#said')) ?? '')
  expect(validate(record).ok).toBe(true)
  // Without consent nothing about the person is kept, whatever the form was given.
  expect(record).not.toMatchObject({ victims: [{ birthDate: '1990' }] })
  expect(faults).toEqual([])
})
