import { type Browser, launchBrowser, type Page, type ServedPage, servePage } from '@tip-standard/browser'
import { type ShippedForm, shippedForms } from '@tip-standard/core/forms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

declare const show: (theme: string, name: ShippedForm, language: string) => void
declare const seen: { answers: unknown; submitted: unknown }

let browser: Browser
let served: ServedPage
let page: Page
const said: string[] = []

beforeAll(async () => {
  served = await servePage(import.meta.url, { page: `import { seen, show } from './fixture-plain-page.tsx'
Object.assign(globalThis, { show, seen })` })
  browser = await launchBrowser()
  // Here ajv compiles schemas as they come, and MUI writes its styles; the test of the strict policy is another one.
  const context = await browser.newContext({ bypassCSP: true })
  page = await context.newPage()
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(served.url)
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(theme: string, name: string, language: string): Promise<void> {
  said.length = 0
  await page.evaluate(([one, form, lang]) => show(one, form as ShippedForm, lang), [theme, name, language] as const)
  await page.waitForSelector('form')
}

describe.each(['core', 'mui', 'own'])('the theme %s', (theme) => {
  it.each(
    Object.keys(shippedForms).flatMap((name) => [
      [name, 'en'],
      [name, 'fr'],
    ]),
  )('shows the form %s in %s, and no words of ajv when it is handed in empty', async (name, language) => {
    await open(theme, name, language)
    await page.evaluate(() => document.querySelector('form')?.requestSubmit())
    const text = await page.evaluate(() => document.body.textContent ?? '')
    console.log(
      theme,
      name,
      language,
      text.length,
      said.length,
      [...new Set(said)].map((s) => s.slice(0, 300)),
    )
    expect(text).not.toMatch(/must |schema|property|undefined|\[object/i)
  })
})
