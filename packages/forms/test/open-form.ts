/** Opens a page with a form in a real browser, under the strictest policy. */

import { fileURLToPath } from 'node:url'
import {
  appears,
  type Browser,
  launchBrowser,
  type Page,
  type PageFaults,
  servePage,
  takePicture,
  watchPage,
} from '@tip-standard/browser'

const screenshots = fileURLToPath(new URL('../.screenshots/', import.meta.url))

/** A page with a form, and its faults. */
export type OpenPage = {
  page: Page
  faults: PageFaults
  /** Takes a picture into an ignored folder, for people to look at, where `PICTURES` asks for it. */
  picture: (name: string) => Promise<void>
  close: () => Promise<void>
}

const styles = fileURLToPath(new URL('../src/theme/style.css', import.meta.url))

/** What every page has, by these names. It is one script, bundled once, beside the few lines of each test. */
const LIBRARY = `
  import * as React from 'react'
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
  Object.assign(globalThis, {
    ...{ React, forms, openDraftStore, newWork, openForm, withForm, defineForm, shippedForms, testForms, fr, rw, show },
  })
`

/** Elements are made by the React of the library: a page with two of them has no hooks. */
const OF_THE_LIBRARY = '/** @jsxRuntime classic */'

/** Before the script of a page whose test is not about keys: their rounds would only take time. */
export const FEW_ROUNDS = `
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
  crypto.subtle.deriveKey = (how, ...rest) => derive({ ...how, iterations: 1000 }, ...rest)
`

/** A page whose body is made by a script; the script finds React, the forms and the definitions. */
export async function openPage(
  script: string,
  viewport = { width: 900, height: 900 },
  browser?: Browser,
): Promise<OpenPage> {
  const served = await servePage(import.meta.url, { library: LIBRARY, page: `${OF_THE_LIBRARY}\n${script}` }, styles)
  const own = browser ?? (await launchBrowser())
  const context = await own.newContext({ viewport })
  const page = await context.newPage()
  const faults = await watchPage(page)
  await page.goto(served.url)
  await appears(page, 'h1')
  return {
    page,
    faults,
    picture: (name) => takePicture(page, `${screenshots}${name}.png`),
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
  await appears(page, '.tip-draft .tip-secret')
  for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill(passphrase)
  await page.click('.tip-draft button[type=submit]')
  await page.waitForSelector('text=Lock the draft')
}

/** Gives a reason why there is no answer to a question, by the id of its input. */
export async function giveReason(page: Page, id: string, reason: string): Promise<void> {
  await page.click(`#${id}_reason`)
  await page.click(`.tip-reasons > [value=${reason}]`)
}
