/** Opens a page with a form in a real browser, under the strictest policy. */

import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, launchBrowser, type Page, type PageFaults, servePage, watchPage } from '@tip-standard/browser'

const screenshots = fileURLToPath(new URL('../.screenshots/', import.meta.url))

/** A page with a form, and its faults. */
export type OpenPage = {
  page: Page
  faults: PageFaults
  /** Takes a picture into an ignored folder, for people to look at. */
  picture: (name: string) => Promise<void>
  close: () => Promise<void>
}

const styles = fileURLToPath(new URL('../src/theme/style.css', import.meta.url))

/** A page whose body is made by a script; the script finds React, the forms and the definitions imported. */
export async function openPage(
  script: string,
  viewport = { width: 900, height: 900 },
  browser?: Browser,
): Promise<OpenPage> {
  const imports = `
    import { createRoot } from 'react-dom/client'
    import * as forms from '../src/index.ts'
    import { openDraftStore } from '../src/drafts/index.ts'
    import { newWork, openForm, withForm } from '@tip-standard/form-model/engine'
    import { defineForm, shippedForms } from '@tip-standard/form-model'
    import { testForms } from './test-forms.ts'
    import { fr } from '@tip-standard/core/locales/fr'
    import { rw } from '@tip-standard/core/locales/rw'
    const root = document.createElement('div')
    document.body.append(root)
    const show = (element) => createRoot(root).render(element)
  `
  const served = await servePage(import.meta.url, { page: `${imports}\n${script}` }, styles)
  const own = browser ?? (await launchBrowser())
  const context = await own.newContext({ viewport })
  const page = await context.newPage()
  const faults = await watchPage(page)
  await page.goto(served.url)
  await page.waitForSelector('h1')
  return {
    page,
    faults,
    picture: async (name) => {
      mkdirSync(screenshots, { recursive: true })
      await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true })
    },
    close: async () => {
      await context.close()
      if (browser === undefined) await own.close()
      await served.close()
    },
  }
}

/** Keeps a draft of the form on the page under a passphrase, until the page says that it is kept. */
export async function keepDraft(page: Page, passphrase: string): Promise<void> {
  await page.click('text=Keep a draft on this device')
  // Loaded when it is asked for.
  await page.waitForSelector('.tip-draft .tip-secret')
  for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill(passphrase)
  await page.click('.tip-draft button[type=submit]')
  await page.waitForSelector('text=Lock the draft')
}

/** Gives a reason why there is no answer to a question, by the id of its input. */
export async function giveReason(page: Page, id: string, reason: string): Promise<void> {
  await page.click(`#${id}_reason`)
  await page.click(`.tip-reasons > [value=${reason}]`)
}
