import { type Browser, launchBrowser, type Page, type Route } from '@tip-standard/browser'
import type { Session } from '@tip-standard/vault'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { FEW_ROUNDS } from '../../../../packages/forms/test/open-form.ts'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { buildExample } from '../fixture-example.ts'
import { beginInterview, type Desk, goThrough, leadOn } from './fixture-browser.ts'
import { openOffice } from './fixture-office.ts'
import { removeFolder, startService, type TestService } from './fixture-service.ts'
import { enter } from './fixture-visitor.ts'

quickPassphrases()

const PASSPHRASE = 'several quiet words'
const NOT_SENT = 'The form was not sent. Your answers are still here.'
const SENT_BEFORE = 'This form was sent before, and no answer came. It may or may not have arrived.'
const UNSURE = 'The form may or may not have arrived. Your answers are still here.'

let service: TestService
let browser: Browser
const { as } = openOffice(() => ({ browser, origin: service.origin }))

beforeAll(async () => {
  service = await startService(await buildExample('case-service'))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await service?.close()
  removeFolder(service.folder)
})

/** The versions of the case that a page was told is saved, as someone who works on it sees them. */
async function versionsOf(page: Page, actor: string): Promise<readonly unknown[]> {
  await page.waitForSelector('h1:has-text("Saved into the vault")')
  const href = (await page.getAttribute('a:has-text("Open the case")', 'href')) ?? ''
  const { session } = await enter(service, actor)
  const id = decodeURIComponent(href.split('/').at(-1) ?? '')
  return await service.surroundings.vault.history(session.vault as Session, { case: id })
}

/** Has the person refuse an interview that they had agreed to, up to the page that thanks them. */
async function refuseNow(page: Page): Promise<void> {
  await page.locator('.tip-page-link', { hasText: 'Before we begin' }).dispatchEvent('click')
  await page.getByRole('button', { name: 'No', exact: true }).click()
  await leadOn(page, '.tip-main[type=submit]', 'Before we begin')
}

it('says that a record was not sent only if the service refused it or was not asked, and stores it once', async () => {
  await as('w-1', async ({ page, go }) => {
    await go('text=New interview')
    const consent = await beginInterview(page)
    const ends = ['unreachable', 'refused', 'lost', 'unreachable', 'answered'] as const
    let [attempt, ended] = [0, 0]
    const end = async (route: Route): Promise<void> => {
      // Otherwise the form could be seen as it was before the attempt.
      await page.waitForSelector('form[aria-busy=true]')
      if (ends[attempt] === 'refused') await route.fulfill({ status: 422, json: { code: 'recordInvalid' } })
      else if (ends[attempt] === 'answered') await route.continue()
      else {
        if (ends[attempt] === 'lost') expect((await route.fetch()).status()).toBe(201)
        await route.abort()
      }
      ended++
    }
    await page.route('**/api/session', (route) => (ends[attempt] === 'unreachable' ? end(route) : route.continue()))
    await page.route('**/api/cases', end)
    const said: string[][] = []
    const listen = async (): Promise<void> => {
      await expect.poll(() => ended).toBe(attempt + 1)
      await page.waitForSelector('form[aria-busy=false]')
      said.push(await page.locator('.tip-errors').allTextContents())
      attempt++
    }
    await goThrough(page, consent, async () => {
      await listen()
      while (ends[attempt] !== 'answered') {
        await page.click('.tip-main[type=submit]')
        await listen()
      }
    })
    expect(said).toEqual([[NOT_SENT], [NOT_SENT], [UNSURE], [UNSURE]])
    expect(await versionsOf(page, 'w-1')).toHaveLength(1)
  })
})

/** Begins an interview whose answers are kept in a draft; gives what leads through its first pages. */
async function beginWithDraft({ page, go }: Pick<Desk, 'page' | 'go'>): ReturnType<typeof beginInterview> {
  await page.context().addInitScript(FEW_ROUNDS)
  await go('text=New interview')
  const consent = await beginInterview(page)
  await page.click('text=Keep a draft on this device')
  await page.waitForSelector('.tip-draft .tip-secret')
  for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill(PASSPHRASE)
  await page.click('.tip-draft button[type=submit]')
  await page.waitForSelector('text=Lock the draft')
  return consent
}

/** Gives the passphrase of the draft that is offered before an interview begins. */
async function openDraft(page: Page): Promise<void> {
  await page.click('text=Open the draft')
  await page.fill('.tip-secret', PASSPHRASE)
  await page.keyboard.press('Enter')
}

/** The draft of an interview that the service stored and whose tab crashed before it heard of it, opened in another tab. */
async function openAfterCrash({ page, go }: Desk): Promise<Page> {
  const consent = await beginWithDraft({ page, go })
  const stored = new Promise<void>((resolve) => {
    // The service has answered, and the page never hears of it.
    void page.route('**/api/cases', async (route) => {
      expect((await route.fetch()).status()).toBe(201)
      resolve()
    })
  })
  const left = goThrough(page, consent, async () => expect.fail('The record was answered.')).catch(() => {})
  await stored
  const crashed = page.waitForEvent('crash')
  const tools = await page.context().newCDPSession(page)
  void tools.send('Page.crash').catch(() => {})
  await Promise.all([crashed, left])
  const again = await page.context().newPage()
  await again.goto(`${service.origin}/interview/`)
  await openDraft(again)
  await again.waitForSelector('.tip-page-title')
  expect(await again.locator('.tip-errors').allTextContents()).toEqual([SENT_BEFORE])
  return again
}

it('is in its draft after the tab crashed while the record was being sent, and stores it once', async () => {
  await as('w-1', async (visit) => {
    const again = await openAfterCrash(visit)
    await again.click('.tip-main[type=submit]')
    expect(await versionsOf(again, 'w-1')).toHaveLength(1)
    await again.goto(`${service.origin}/interview/`)
    await again.waitForSelector('text=There are no drafts on this device.')
  })
})

it('says that the interview may be in the vault where the person refuses it after the tab crashed', async () => {
  await as('w-1', async (visit) => {
    const again = await openAfterCrash(visit)
    await refuseNow(again)
    await again.click('.tip-main[type=submit]')
    await again.waitForSelector('h1:has-text("The interview may be in the vault")')
    await again.click('a:text-is("Open the case")')
    await again.waitForSelector('text=Everything in this case is withheld from you.')
  })
})

it('says nothing about a session that had ended once the person has refused the interview', async () => {
  await as('w-1', async ({ page, go }) => {
    await go('text=New interview')
    const consent = await beginInterview(page)
    await page.route('**/api/session', (route) => route.fulfill({ status: 401, json: { code: 'signedOut' } }))
    await goThrough(page, consent, async () => {
      await page.waitForSelector('text=Your session has ended')
      await refuseNow(page)
    })
    await page.waitForSelector('h1:has-text("Nothing was saved")')
    expect(await page.locator('[role=alert]').allTextContents()).toEqual([])
  })
})

it('says that the interview may be in the vault where the person refuses it after the answer was lost', async () => {
  await as('w-1', async ({ page, go }) => {
    await go('text=New interview')
    const consent = await beginInterview(page)
    await page.route('**/api/cases', async (route) => {
      expect((await route.fetch()).status()).toBe(201)
      await route.abort()
    })
    await goThrough(page, consent, () => refuseNow(page))
    await page.waitForSelector('h1:has-text("The interview may be in the vault")')
    expect(await page.locator('text=Nothing was saved').count()).toBe(0)
    await go('a:text-is("Open the case")')
    await page.waitForSelector('text=Everything in this case is withheld from you.')
  })
})

it('begins for the colleague who has signed in since the page was opened, and for no one after the session has ended', async () => {
  await as('w-1', async ({ page, go }) => {
    await go('text=New interview')
    await page.waitForSelector('h1:has-text("New interview")')
    const tab = await page.context().newPage()
    await tab.goto(`${service.origin}/sign-in`)
    await tab.click('text=Go on to sign in')
    await tab.click('button:has-text("w-2")')
    await tab.waitForSelector('.who')
    const consent = await beginInterview(page)
    await goThrough(page, consent, async () => expect.fail('The record was not sent.'))
    expect(await versionsOf(page, 'w-2')).toHaveLength(1)
    await page.goto(`${service.origin}/interview/`)
    await page.waitForSelector('h1:has-text("New interview")')
    await page.route('**/api/session', (route) => route.fulfill({ status: 401, json: { code: 'signedOut' } }))
    await page.click('text=Begin')
    await page.waitForSelector('h1:has-text("You are signed out")')
    await page.unroute('**/api/session')
    await page.goto(`${service.origin}/interview/`)
    await page.waitForSelector('h1:has-text("New interview")')
    // Without a network, as in the field.
    await page.route('**/api/session', (route) => route.abort())
    await beginInterview(page)
  })
})

/** Counts the timers that lock a draft which is open and not used. */
const COUNT_OPEN_DRAFTS = `
  window.opened = 0
  window.open = new Set()
  const [start, stop] = [setTimeout, clearTimeout]
  window.setTimeout = (call, after, ...rest) => {
    const timer = start(call, after, ...rest)
    if (after > 60_000) {
      window.opened++
      window.open.add(timer)
    }
    return timer
  }
  window.clearTimeout = (timer) => {
    window.open.delete(timer)
    stop(timer)
  }
`

it.each(['the service is asked', 'the form is shown'])(
  'leaves no draft open, unseen, that was opened once a conversation had begun and %s',
  async (when) => {
    await as('w-1', async (visit) => {
      const { page } = visit
      await beginWithDraft(visit)
      await page.addInitScript(COUNT_OPEN_DRAFTS)
      await page.goto(`${service.origin}/interview/`)
      await page.waitForSelector('text=Open the draft')
      const ready = page.waitForSelector('.tip-page-title')
      const isOpened = () => expect.poll(() => page.evaluate('window.opened')).toBe(1)
      if (when === 'the service is asked') {
        let answer = (): void => {}
        await page.route('**/api/session', async (route) => {
          await new Promise<void>((resolve) => {
            answer = resolve
          })
          await route.continue()
        })
        await page.click('text=Begin')
        await openDraft(page)
        await isOpened()
        answer()
        await ready
      } else {
        await page.evaluate(`
          const derive = crypto.subtle.deriveKey.bind(crypto.subtle)
          const asked = new Promise((resolve) => (window.check = resolve))
          crypto.subtle.deriveKey = (...all) => asked.then(() => derive(...all))
        `)
        await openDraft(page)
        await page.click('text=Begin')
        await ready
        await page.evaluate('window.check()')
        await isOpened()
      }
      await expect.poll(() => page.evaluate('window.open.size')).toBe(0)
      expect(await page.locator('text=Lock the draft').count()).toBe(0)
    })
  },
)

it.each([
  [
    'answers that it cannot work now',
    (route: Route) => route.fulfill({ status: 503, json: { code: 'databaseStopped' } }),
  ],
  ['cannot be reached', (route: Route) => route.abort()],
])('opened where the service %s, says so, and not that no one is signed in', async (_, answer) => {
  await as('w-1', async ({ page, go, look, faults }) => {
    await page.route('**/api/session', answer)
    await go('text=New interview')
    await page.waitForSelector('h1:has-text("The service is not available now")')
    expect(await page.locator('a[href="/sign-in"]').count()).toBe(0)
    faults.length = 0
    await look('interview-unavailable')
    expect(faults).toEqual([])
    await page.unroute('**/api/session')
    await go('text=Try again')
    await page.waitForSelector('h1:has-text("New interview")')
  })
})
