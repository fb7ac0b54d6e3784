/** Someone of the staff at a browser, and what a test asks of every page. */

import { appears, axeFaults, type Browser, type Page, takePicture, watchPage } from '@tip-standard/browser'
import { exampleFolder } from '../fixture-built-example.ts'

const pictures = `${exampleFolder('case-service')}.screenshots/`

/** What a page must not have: faults that the browser reports, faults that axe finds, and a need to scroll sideways on a phone. */
export type Desk = {
  page: Page
  faults: string[]
  /** Every address that was asked for. */
  addresses: string[]
  /** Presses something that leads to another page, and waits for it. */
  go: (selector: string) => Promise<void>
  /** Looks at a page, on a screen and on a phone, and keeps pictures where they are asked for. */
  look: (name: string) => Promise<void>
  close: () => Promise<void>
}

/** Whether a page shows or asks for a text that someone writes in the direction of the page, and not of the text. */
const areTurned = (): boolean =>
  [...document.querySelectorAll('main :is(input:is([type=text], :not([type])), textarea, .facts dd)')].some(
    (one) => getComputedStyle(one).unicodeBidi !== 'plaintext',
  )

/** Signs in as someone of the demo, by the provider, in a browser of their own; in a language that is chosen before. */
export async function signIn(browser: Browser, origin: string, account: string, language?: string): Promise<Desk> {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const faults = await watchPage(page)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(origin)
  const press = async (selector: string): Promise<void> => {
    await Promise.all([page.waitForNavigation(), page.click(selector)])
  }
  if (language !== undefined) {
    await page.selectOption('select[name=language]', language)
    await press('.language button')
  }
  await press('a[href="/sign-in/begin"]')
  if (language !== undefined && (await page.getAttribute('html', 'lang')) !== language)
    faults.push('the provider speaks another language')
  await press(`button:has-text("${account}")`)
  await appears(page, '.who')
  return {
    page,
    faults,
    addresses,
    go: press,
    look: async (name) => {
      faults.push(...(await axeFaults(page)).map((fault) => `${name}: ${fault}`))
      if (await page.evaluate(areTurned)) faults.push(`${name}: what is typed takes the direction of the page`)
      await takePicture(page, `${pictures}${name}-1280.png`)
      await page.setViewportSize({ width: 360, height: 740 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > 360))
        faults.push(`${name}: scrolls sideways`)
      await takePicture(page, `${pictures}${name}-360.png`)
      await page.setViewportSize({ width: 1280, height: 900 })
    },
    close: () => context.close(),
  }
}

/** Signs in where the interview says that its session ended: in another tab of the same browser. */
export async function signInInTab(page: Page, account: string): Promise<void> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.click('text=Sign in in a new tab')])
  await tab.click('text=Go on to sign in')
  await tab.click(`button:has-text("${account}")`)
  await tab.waitForSelector('.who')
  await tab.close()
}

/** Presses a button that leads on from a page of the form, and waits until it has. */
export async function leadOn(page: Page, button: string, from: string): Promise<void> {
  await page.click(button)
  await page.locator('.tip-page-title', { hasText: from }).waitFor({ state: 'detached' })
}

/** Begins an interview; gives what a person answers who agrees to it, and that answers are kept, and says nothing else. */
export async function beginInterview(page: Page): Promise<(title: string) => Promise<void>> {
  await page.click('text=Begin')
  await page.waitForSelector('.tip-page-title')
  return async (title) => {
    if (title === 'Before we begin') await leadOn(page, '#root_talk_victim_consents', title)
    if (title === 'Keeping the answers') await leadOn(page, '#root_keep_victim_consents', title)
  }
}

/**
 * Goes through the pages of the form of the interview: `fill` answers what a test has to say, and what else is needed
 * gets a reason. `notSent` is called where the record could not be sent, before it is sent again.
 */
export async function goThrough(
  page: Page,
  fill: (title: string) => Promise<void>,
  notSent: () => Promise<void>,
): Promise<void> {
  for (let at = ''; ; ) {
    const title = (await page.textContent('.tip-page-title')) ?? ''
    if (title !== at) await fill(title)
    at = title
    // An answer that is a button has led on.
    if ((await page.textContent('.tip-page-title')) !== title) continue
    await page.click('.tip-main[type=submit]')
    const state = await page.waitForFunction(
      (left) =>
        document.querySelector('.tip-errors a[href^="#"]') !== null
          ? 'wrong'
          : document.querySelector('p.tip-errors') !== null
            ? 'notSent'
            : document.querySelector('.tip-page-title') === null
              ? 'sent'
              : document.querySelector('.tip-page-title')?.textContent !== left && 'next',
      title,
    )
    const said = await state.jsonValue()
    if (said === 'sent') return
    if (said === 'notSent') {
      await notSent()
      await page.click('.tip-main[type=submit]')
      await page.waitForSelector('.tip-page-title', { state: 'detached' })
      return
    }
    if (said !== 'wrong') continue
    const links = page.locator('.tip-errors a')
    for (const id of new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))) {
      await page.click(`${id}_reason`)
      await page.click('.tip-reasons > [value=unknown]')
    }
  }
}
