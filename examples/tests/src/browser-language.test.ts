import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ServedExample } from './fixture-built-example.ts'
import { serveExample } from './fixture-example.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

describe.each([
  ['form-builder', 'Ouvrir, enregistrer, commencer', 'Constructeur de formulaires'],
  ['intake-react', 'Commencer un dépistage', undefined],
  ['data-desk', 'Choisir des fichiers', 'Bureau des données'],
])('%s', (name, words, title) => {
  let served: ServedExample
  beforeAll(async () => {
    served = await serveExample(name)
  })
  afterAll(() => served?.close())

  it.each([
    ['fr-RW', 'fr'],
    ['de-DE', 'en'],
  ])('opens in the language of the browser, and in English where it has none of it: %s', async (locale, language) => {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto(served.url)
    const picker = page.locator('select:has(option[value=rw])').first()
    await expect.poll(() => picker.inputValue()).toBe(language)
    await expect.poll(() => page.getByRole('button', { name: words }).count()).toBe(language === 'fr' ? 1 : 0)
    if (title !== undefined) await expect.poll(async () => (await page.title()) === title).toBe(language === 'fr')
    await context.close()
  })
})
