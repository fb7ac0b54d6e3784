import { appears, type BrowserContext, type Page } from '@tip-standard/browser'
import { seeded } from './random.ts'
import { readable } from './readable.ts'
import { PAGES } from './work-page.ts'

const SECRET = 'seven blue stones'

/** What a run came to. */
export type Outcome = {
  /** Answers that a draft said to hold, or that were lost without a warning. */
  lost: string[]
  /** Answers of the last moment before a kill, which the draft did not say to hold yet, and does not. */
  inFlight: number
  /** Answers that someone was warned of. */
  warned: number
  /** Answers that were only in a page that was killed: no one had kept a draft. */
  unkept: number
  /** Answers found in plain text in what the browser stores. */
  readable: number
  answers: number
  did: string[]
}

/** What the page has for the test. */
type Globals = {
  work?: { current(): { record: object } | undefined; state(): { isAtRisk: boolean } }
  isFull?: boolean
  store: { lockAll(): void }
}

type Answers = Map<string, string>

type Navigation = EventTarget & { canGoBack: boolean; canGoForward: boolean }

/** In the page: goes through its history, and waits until another entry is shown, or the page has refused it. */
const goThrough = (by: number): Promise<void> =>
  new Promise((resolve) => {
    const { navigation } = window as unknown as { navigation: Navigation }
    if (!(by < 0 ? navigation.canGoBack : navigation.canGoForward)) return resolve()
    // Where someone is asked whether to leave, the page goes back to the entry that was left: one more in the next moment.
    let last: ReturnType<typeof setTimeout> | undefined
    const shown = (): void => {
      clearTimeout(last)
      last = setTimeout(() => requestAnimationFrame(() => resolve()), 60)
    }
    for (const end of ['currententrychange', 'navigateerror']) navigation.addEventListener(end, shown)
    history.go(by)
  })

/** One person at work in a browser in which things go wrong, as a seed has it. */
export async function run(context: BrowserContext, url: string, seed: number): Promise<Outcome> {
  const random = seeded(seed)
  const below = (limit: number): number => Math.floor(random() * limit)
  const outcome: Outcome = { lost: [], inFlight: 0, warned: 0, unkept: 0, readable: 0, answers: 0, did: [] }
  /** What was given last, and what of it a draft said to hold. */
  let given: Answers = new Map()
  let held: Answers = new Map()
  let isOffline = false
  let received: string | undefined
  let answersToUnload: 'accept' | 'dismiss' = 'accept'

  await context.exposeBinding('report', (_, record: string) => {
    if (isOffline || random() < 0.5) throw new Error('no network')
    received = record
  })

  async function newPage(): Promise<Page> {
    const opened = await context.newPage()
    opened.setDefaultTimeout(60_000)
    opened.on('dialog', (dialog) => {
      void dialog[answersToUnload]().catch(() => {})
    })
    await opened.goto(url)
    await appears(opened, 'h1')
    return opened
  }
  let page = await newPage()

  const has = async (selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0
  const keeping = (): Promise<string | null> =>
    page.evaluate(() => document.querySelector('.tip-draft')?.getAttribute('data-keeping') ?? null)
  const note = (what: string): void => void outcome.did.push(what)

  /** What the page has, by field. */
  const inPage = async (from: Page): Promise<Answers> => {
    const text = await from.evaluate(() =>
      JSON.stringify((window as unknown as Globals).work?.current()?.record ?? null),
    )
    const [victim = {}] = ((JSON.parse(text) as { victims?: object[] } | null)?.victims ?? []) as [object?]
    return new Map(Object.entries(victim).map(([name, value]) => [name, String(value)]))
  }
  async function seeWhatIsHeld(): Promise<void> {
    if ((await keeping()) === 'saved') held = new Map(given)
  }
  /** After the page was opened anew: everything that was held is there, or a later answer. */
  async function compare(how: 'warned' | 'killed' | 'quiet'): Promise<void> {
    const found = await inPage(page)
    for (const [name, value] of given) {
      if (found.get(name) === value) continue
      const isOlder = !held.has(name) || found.has(name)
      if (held.get(name) === value || !isOlder || how === 'quiet') outcome.lost.push(name)
      else if (how === 'warned') outcome.warned += 1
      else outcome.inFlight += 1
    }
    given = new Map([...found].filter(([name]) => given.has(name)))
    held = new Map(given)
  }
  async function reopen(): Promise<boolean> {
    await appears(page, '.tip-drafts')
    if (!(await has('.tip-drafts li'))) return false
    await page.locator('.tip-drafts li .tip-button').first().click()
    await page.fill('.tip-drafts .tip-secret', SECRET)
    await page.click('.tip-drafts .tip-main')
    await appears(page, '.tip-page-title')
    return true
  }
  /** Goes on after the page was left: with the draft, or from the start, in which case everything is gone. */
  async function goOn(how: 'warned' | 'killed' | 'quiet'): Promise<void> {
    if (await reopen()) return compare(how)
    if (how === 'warned') outcome.warned += given.size
    else if (how === 'killed') outcome.unkept += given.size
    else outcome.lost.push(...given.keys())
    given = new Map()
    held = new Map()
    await begin()
  }
  async function begin(): Promise<void> {
    await page.click('text=Begin')
    await appears(page, '.tip-page-title')
  }
  async function answer(): Promise<void> {
    const title = (await page.textContent('.tip-page-title')) ?? ''
    const fields = Object.values(PAGES).flatMap((pages) => (pages as Record<string, readonly string[]>)[title] ?? [])
    const name = fields[below(fields.length)]
    if (name === undefined) return
    outcome.answers += 1
    const value = name === 'numberOfChildren' ? String(outcome.answers) : `SENTINEL${seed}x${outcome.answers}`
    await page.fill(`[id$="_victim_${name}"]`, value)
    // A number is taken over when the field is left.
    await page.locator(`[id$="_victim_${name}"]`).blur()
    given.set(name, value)
    note(`answer ${name}`)
  }
  async function keep(): Promise<void> {
    if ((await keeping()) !== null || !(await has('.tip-draft >> text=Keep a draft'))) return
    note('keep')
    await page.click('.tip-draft >> text=Keep a draft')
    // Loaded when it is asked for.
    await appears(page, '.tip-draft .tip-secret')
    for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill(SECRET)
    await page.click('.tip-draft .tip-main')
    await appears(page, '.tip-draft[data-keeping=saved], .tip-new-draft .tip-error')
    if (await has('.tip-new-draft')) await page.click('.tip-new-draft .tip-steps .tip-button:not(.tip-main)')
  }
  async function settle(): Promise<void> {
    await page.waitForFunction(() => {
      const state = document.querySelector('.tip-draft')?.getAttribute('data-keeping')
      return state !== 'saving'
    })
    await seeWhatIsHeld()
  }
  async function toAnotherPage(): Promise<void> {
    note('page')
    const links = page.locator('.tip-page-link')
    await links.nth(below(await links.count())).click()
  }
  async function travel(): Promise<void> {
    note('back')
    await seeWhatIsHeld()
    await page.evaluate(goThrough, random() < 0.7 ? -1 : 1)
    if (await has('dialog.tip-loss')) {
      if (random() < 0.7) await page.click('.tip-loss .tip-main')
      else {
        await page.click('.tip-loss .tip-button:not(.tip-main)')
        await appears(page, '.tip-drafts')
        await goOn('warned')
      }
    } else if (await has('.tip-drafts')) await goOn('quiet')
  }
  async function reload(): Promise<void> {
    await seeWhatIsHeld()
    answersToUnload = random() < 0.7 ? 'accept' : 'dismiss'
    note(`reload, ${answersToUnload}`)
    const asked = page.waitForEvent('dialog').then(() => true)
    const loaded = page.waitForEvent('load').then(() => false)
    for (const never of [asked, loaded]) never.catch(() => {})
    await page.evaluate(() => setTimeout(() => location.reload()))
    const wasAsked = await Promise.race([asked, loaded])
    if (wasAsked && answersToUnload === 'dismiss') return
    if (wasAsked) await loaded
    await page.waitForSelector('h1:has-text("Start")')
    await goOn(wasAsked ? 'warned' : 'quiet')
  }
  async function kill(): Promise<void> {
    await seeWhatIsHeld()
    note('kill')
    const cdp = await context.newCDPSession(page)
    const crashed = page.waitForEvent('crash')
    cdp.send('Page.crash').catch(() => {})
    await crashed
    await page.close()
    page = await newPage()
    // No one can be asked when a page is killed: without a draft everything is gone.
    await goOn('killed')
  }
  const setFull = (isFull: boolean): Promise<void> =>
    page.evaluate((full) => {
      ;(window as unknown as Globals).isFull = full
    }, isFull)
  async function lock(): Promise<void> {
    if (!(await has('.tip-draft[data-keeping]'))) return
    note('lock')
    await settle()
    await page.click('text=Lock the draft')
    await page.fill('.tip-secret', SECRET)
    await page.click('.tip-group-of-questions .tip-main')
    if (await page.evaluate(() => (window as unknown as Globals).isFull === true)) {
      // An attempt is counted before it is made, so that it needs space; what is in the page stays there, and closing it is warned of.
      await appears(page, '.tip-group-of-questions .tip-error')
      await setFull(false)
      await page.fill('.tip-secret', SECRET)
      await page.click('.tip-group-of-questions .tip-main')
    }
    await appears(page, '.tip-page-title')
    const found = await inPage(page)
    // What could not be written is still in the page, encrypted.
    for (const [name, value] of given) if (found.get(name) !== value) outcome.lost.push(`${name} behind the lock`)
  }
  async function fillDisk(): Promise<void> {
    note('full disk')
    await setFull(true)
    await answer()
    await settle()
    if ((await keeping()) === 'notSaved' && !(await has('.tip-draft .tip-error'))) outcome.lost.push('without a word')
    if (random() < 0.5) await (random() < 0.5 && !isOffline ? reload() : lock())
    await setFull(false)
    const again = page.locator('.tip-draft').getByRole('button', { name: 'Try again' })
    if ((await again.count()) > 0) await again.click()
    await settle()
  }
  async function otherTab(): Promise<void> {
    await settle()
    if ((await keeping()) !== 'saved') return
    note('other tab')
    const own = page
    page = await newPage()
    if (!(await reopen())) outcome.lost.push('the draft, for another tab')
    const there = new Map(given)
    const [mine, mineHeld] = [given, held]
    given = there
    await answer()
    await settle()
    const theirs = new Map(given)
    if ((await keeping()) !== 'saved') outcome.lost.push('an answer in another tab')
    ;[given, held] = [mine, mineHeld]
    await page.close()
    page = own
    await page.bringToFront()
    await answer()
    await settle()
    if (!(await has('.tip-draft .tip-error'))) {
      outcome.lost.push('an answer of the other tab, without a word')
      return
    }
    // What the other tab wrote is in its draft; what is here goes on as another one, and the first is taken away here.
    const tab = await newPage()
    page = tab
    await reopen()
    const found = await inPage(tab)
    for (const [name, value] of theirs) if (found.get(name) !== value) outcome.lost.push(`${name} of the other tab`)
    await tab.evaluate(() => (window as unknown as { work: { finish(): Promise<void> } }).work.finish())
    await tab.close()
    page = own
    await page.click('text=Keep what is here as another draft')
    held = new Map()
    await keep()
    await seeWhatIsHeld()
  }
  /** Presses the button that goes on; gives whether the work was sent. */
  async function submit(): Promise<boolean> {
    note('go on')
    const isLast = await has('h1:has-text("second")')
    await page.locator('.tip-page-link').last().click()
    await page.click('form .tip-main[type=submit]')
    if (!isLast) {
      await page.waitForSelector('h1:has-text("second")')
      return false
    }
    await page.waitForFunction(() => {
      const button = document.querySelector('form .tip-main[type=submit]')
      const isBack =
        button?.getAttribute('aria-disabled') === 'false' && document.querySelector('form .tip-errors') !== null
      return document.querySelector('h1')?.textContent === 'Done' || isBack
    })
    return has('h1:has-text("Done")')
  }
  async function offline(): Promise<void> {
    isOffline = !isOffline
    note(isOffline ? 'no network' : 'network')
    await context.setOffline(isOffline)
  }

  const deeds = [
    answer,
    answer,
    answer,
    answer,
    keep,
    keep,
    toAnotherPage,
    travel,
    travel,
    lock,
    kill,
    fillDisk,
    otherTab,
    offline,
    submit,
  ]
  await begin()
  if (random() < 0.7) {
    await answer()
    await keep()
  }
  for (let step = 0; step < 14 && received === undefined; step++) {
    const deed = deeds[below(deeds.length)] ?? answer
    // Without a network the page of this test cannot be loaded again; the example with its service worker can.
    if (isOffline && (deed === kill || deed === otherTab)) continue
    await (deed === travel && !isOffline && random() < 0.4 ? reload() : deed())
    await seeWhatIsHeld()
    outcome.readable += await readable(page)
  }
  isOffline = false
  await context.setOffline(false)
  while (received === undefined && !(await submit()));
  const [victim = {}] = (JSON.parse(received ?? '{}') as { victims?: object[] }).victims ?? []
  const sent = new Map(Object.entries(victim).map(([name, value]) => [name, String(value)]))
  for (const [name, value] of given) if (sent.get(name) !== value) outcome.lost.push(`${name} when sent`)
  await page.close()
  return outcome
}
