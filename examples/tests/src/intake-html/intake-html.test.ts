import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { validate } from '@tip-standard/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { assemble } from '../../../intake-html/src/assemble.ts'

const kinds: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

let folder: string
let server: Server
let browser: Browser
const asked: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tip-html-'))
  assemble(folder)
  server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    asked.push(name)
    response.setHeader('content-type', kinds[name.split('.').at(-1) ?? ''] ?? 'text/plain')
    try {
      response.end(readFileSync(join(folder, name)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('fills a form in and saves the record, under a strict policy and with no file of another language', async () => {
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const goOn = page.locator('tip-intake button[type=submit]')
  // What a button answers leads on by itself.
  await page.getByRole('button', { name: 'Yes', exact: true }).click()
  await page.getByRole('heading', { name: 'With whom' }).waitFor()
  await goOn.click()
  await page.locator('#root_talk_victim_consents').click()
  await page.locator('#root_keep_victim_consents').click()
  await page.locator('[id$=victim_age]').waitFor()
  const done = page.locator('#download')
  for (let pages = 0; pages < 60 && !(await done.isVisible()); pages++) {
    await goOn.click()
    const wrong = await page
      .locator('.tip-errors a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    for (const id of new Set(wrong)) {
      await page.click(`${id}_reason`)
      await page.click('.tip-reasons > [value=unknown]')
    }
  }
  const saving = page.waitForEvent('download')
  await done.click()
  const saved = await (await saving).path()
  const lines = readFileSync(saved, 'utf8').trimEnd().split('\n')
  const record: unknown = JSON.parse(lines[0] ?? '')
  expect(lines).toHaveLength(1)
  expect(validate(record).ok).toBe(true)
  expect(record).toMatchObject({
    victims: [
      {
        consents: [
          { purpose: 'interview', decision: 'granted' },
          { purpose: 'storage', decision: 'granted' },
        ],
        screenings: [{ privatePlace: true }],
      },
    ],
  })
  expect(faults).toEqual([])
  expect([...new Set(asked)].filter((name) => name !== 'favicon.ico').sort()).toEqual([
    'index.html',
    'tip-intake.css',
    'tip-intake.js',
  ])
})

it('loads a language when it is shown and no other, also from a folder; without its file the form is in English', async () => {
  const { port } = server.address() as AddressInfo
  for (const [place, home] of [
    ['a server', `http://127.0.0.1:${port}/`],
    ['a folder', pathToFileURL(join(folder, 'index.html')).href],
  ] as const) {
    const page = await browser.newPage()
    const faults = await watchPage(page)
    const loaded: string[] = []
    page.on('request', (request) => {
      const [, language] = /tip-intake\.(\w+)\.js$/.exec(request.url()) ?? []
      if (language !== undefined) loaded.push(language)
    })
    await page.goto(home)
    await page.getByRole('heading', { level: 1, name: 'Screening' }).waitFor()
    expect([place, loaded]).toEqual([place, []])
    const speak = (language: string): Promise<void> =>
      page.locator('tip-intake').evaluate((form, one) => form.setAttribute('language', one), language)
    await speak('rw')
    await page.getByRole('heading', { name: 'Ahantu hatekanye' }).waitFor()
    await page.getByText('Nta gisubizo', { exact: true }).first().waitFor()
    expect([place, loaded]).toEqual([place, ['rw']])
    await page.getByRole('button', { name: 'Français' }).click()
    await page.locator('.tip-root[lang=fr]').waitFor()
    await speak('sw')
    await page.locator('.tip-root[lang=sw]').waitFor()
    await speak('rw')
    await page.getByRole('heading', { name: 'Ahantu hatekanye' }).waitFor()
    expect([place, loaded]).toEqual([place, ['rw', 'fr', 'sw']])
    expect([place, faults]).toEqual([place, []])
    await page.close()
  }
  const page = await browser.newPage()
  await page.route('**/tip-intake.rn.js', (route) => route.abort())
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.locator('tip-intake').evaluate((form) => form.setAttribute('language', 'rn'))
  await page.locator('.tip-root[lang=rn]').waitFor()
  // The form has its own texts; without the file, those around it are in English.
  await page.getByText('No answer', { exact: true }).first().waitFor()
  await page.close()
})
