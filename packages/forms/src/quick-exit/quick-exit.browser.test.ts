import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type BrowserContext,
  launchProfile,
  type Page,
  type PageFaults,
  type ServedPage,
  servePage,
  watchPage,
} from '@tip-standard/browser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { QuickExit, QuickExitOptions } from './index.ts'

/** What the page under test keeps for the test to see. */
declare const seen: { calls: unknown[]; quickExit: QuickExit }
/** Tells the test of a call. */
declare const tell: (call: unknown) => void

/** A form as an application draws it: with text, a field, and a guard against leaving with unsaved answers. */
const FORM = `
import { installQuickExit } from './index.ts'
globalThis.seen = { calls: [] }
const { exitUrl } = JSON.parse(new URLSearchParams(location.search).get('test') ?? '{}')
seen.quickExit = installQuickExit({
  ...(exitUrl && { exitUrl }),
  neutralTitle: 'Weather',
  onExit: () => {
    seen.calls.push(['exit', document.body.textContent, document.title])
    throw new Error('SENTINEL')
  },
  onProgress: (presses) => seen.calls.push(presses),
})
document.title = 'SENTINEL title'
const text = document.createElement('p')
text.textContent = 'SENTINEL text'
const field = document.createElement('input')
field.id = 'field'
document.body.append(text, field)
addEventListener('beforeunload', (event) => event.preventDefault())
`
const ELSEWHERE = `document.title = 'Elsewhere'; document.body.append('from:' + document.referrer)`

let folder: string
let context: BrowserContext
let form: ServedPage
let elsewhere: ServedPage
let page: Page
let faults: PageFaults
let sightings: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tip-quick-exit-'))
  form = await servePage(import.meta.url, { page: FORM })
  elsewhere = await servePage(import.meta.url, { page: ELSEWHERE })
  context = await launchProfile(folder)
  await context.exposeFunction('report', () => {
    sightings += 1
  })
  await context.addInitScript(watchForSentinel)
})
afterAll(async () => {
  await context?.close()
  await form?.close()
  await elsewhere?.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  page = await context.newPage()
  faults = await watchPage(page)
  sightings = 0
  page.on('dialog', (dialog) => {
    faults.push('dialog')
    void dialog.accept()
  })
})
afterEach(async () => {
  await context.setOffline(false)
  await page.close()
})

/** Runs in every page: reports each frame in which something of the form can be seen after it was left. */
function watchForSentinel(): void {
  const look = (): void => {
    const isSeen = document.body?.checkVisibility() && document.body.textContent.includes('SENTINEL')
    const isOpen = 'seen' in globalThis && !seen.calls.some(Array.isArray) && history.state?.left !== true
    if (isSeen && !isOpen) (globalThis as unknown as { report(): void }).report()
    requestAnimationFrame(look)
  }
  look()
}

/** Opens an empty page and then the form, and types into it. */
async function openForm(options: QuickExitOptions = {}): Promise<void> {
  await page.goto(`${form.url}before`)
  await page.goto(`${form.url}?test=${encodeURIComponent(JSON.stringify(options))}`)
  await page.fill('#field', 'SENTINEL typed')
}

async function pressShift(times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press('Shift')
}

const arriveAt = (url: string): Promise<void> => expect.poll(() => page.url()).toBe(url)

/** Goes one step through the history and gives what can be seen there, once the page that arrives has loaded. */
async function step(by: number): Promise<string> {
  const before = page.url()
  await page.evaluate((by) => void setTimeout(() => history.go(by)), by)
  await expect.poll(() => page.url()).not.toBe(before)
  // A page that the browser kept does not load again.
  await expect.poll(() => page.evaluate(() => document.readyState).catch(() => '')).toBe('complete')
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('input')].map(({ value }) => value)
    return [document.title, document.documentElement.textContent, ...fields].join('\n')
  })
}

describe('three presses of Shift', () => {
  it('leave the form: it is empty before drafts are locked, and there is no question about leaving and no referrer', async () => {
    await openForm({ exitUrl: elsewhere.url })
    // The page is gone before it could answer, so each call is told when it is made.
    const calls: unknown[] = []
    await page.exposeFunction('tell', (call: unknown) => void calls.push(call))
    await page.evaluate(() => {
      seen.calls.push = (call) => {
        tell(call)
        return 0
      }
    })
    await pressShift(3)
    await arriveAt(elsewhere.url)
    await expect.poll(() => calls).toEqual([1, 2, ['exit', '', 'Weather']])
    expect(await page.textContent('body')).toBe('from:')
    expect(faults).toEqual([])
  })

  it('do not count capital letters, held keys or shortcuts', async () => {
    await openForm({ exitUrl: elsewhere.url })
    for (const _ of [1, 2, 3]) await page.keyboard.press('Shift+A')
    await page.keyboard.down('Shift')
    for (const _ of [1, 2, 3]) await page.keyboard.down('Shift')
    await page.keyboard.up('Shift')
    await page.keyboard.press('a')
    for (const held of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${held}+Shift`)
    expect(await page.evaluate(() => seen.calls)).toEqual([1, 0])
    expect(page.url()).toContain(form.url)
  })

  it('have to come within five seconds', async () => {
    await page.clock.install()
    await openForm({ exitUrl: elsewhere.url })
    await pressShift(2)
    await page.clock.fastForward(5001)
    await pressShift(2)
    expect(await page.evaluate(() => seen.calls)).toEqual([1, 2, 0, 1, 2])
    expect(page.url()).toContain(form.url)
  })

  it('do nothing once the quick exit is removed', async () => {
    await openForm({ exitUrl: elsewhere.url })
    await page.evaluate(() => seen.quickExit.uninstall())
    await pressShift(3)
    expect(await page.evaluate(() => seen.calls)).toEqual([])
  })
})

describe('after leaving', () => {
  afterEach(() => expect(sightings).toBe(0))

  it('Back and Forward show nothing of the form', async () => {
    await openForm({ exitUrl: elsewhere.url })
    await pressShift(3)
    await arriveAt(elsewhere.url)
    expect(await step(-1)).not.toContain('SENTINEL')
    expect(page.url()).toBe(`${form.url}before`)
    expect(await step(+1)).toContain('Elsewhere')
  })

  it('they show nothing even if links on the page made history entries', async () => {
    await openForm({ exitUrl: elsewhere.url })
    await page.evaluate(async () => {
      for (const place of ['a', 'b', 'c', 'd']) location.hash = place
      const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
      history.back()
      await back
    })
    expect(page.url()).toMatch(/#c$/)
    await pressShift(3)
    await arriveAt(elsewhere.url)
    expect(await step(-1)).not.toContain('SENTINEL')
    expect(page.url()).toBe(`${form.url}before`)
    // The entries that lie ahead were the form's: each leads out again.
    for (const _ of ['first', 'second', 'third', 'fourth']) {
      await page.evaluate(() => void setTimeout(() => history.forward()))
      await expect.poll(() => page.title().catch(() => '')).toBe('Elsewhere')
    }
  })

  it('nothing is left in any storage, nor in the address', async () => {
    await openForm({ exitUrl: elsewhere.url })
    await pressShift(3)
    await arriveAt(elsewhere.url)
    const kept = await context.storageState({ indexedDB: true })
    expect(kept).toEqual({ cookies: [], origins: [] })
  })

  it('without a network an empty page opens', async () => {
    await openForm({ exitUrl: elsewhere.url })
    await context.setOffline(true)
    await pressShift(3)
    await arriveAt('about:blank')
    await context.setOffline(false)
    expect(await step(-1)).not.toContain('SENTINEL')
  })

  it('without an address an empty page opens', async () => {
    await openForm()
    await page.evaluate(() => void setTimeout(() => seen.quickExit.exit()))
    await arriveAt('about:blank')
    expect(faults).toEqual([])
  })
})

describe('a form that is left in another way', () => {
  it('opens again with Back, without what was typed', async () => {
    await openForm()
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), elsewhere.url)
    await arriveAt(elsewhere.url)
    expect(faults).toEqual(['dialog'])
    const shown = await step(-1)
    expect(shown).not.toContain('SENTINEL typed')
    await expect.poll(() => page.textContent('body')).toContain('SENTINEL text')
    expect(await page.inputValue('#field')).toBe('')
  })

  it('is empty when the browser keeps it, and is loaded again when it comes back', async () => {
    await openForm()
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    expect(await page.evaluate(() => document.body.innerHTML)).toBe('')
    const reloaded = page.waitForEvent('load')
    await page.evaluate(
      () => void setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    )
    await reloaded
    expect(await page.inputValue('#field')).toBe('')
  })
})

it('takes the page around it along when the form is in a frame', async () => {
  await page.goto(`${form.url}before`)
  const address = `${form.url}?test=${encodeURIComponent(JSON.stringify({ exitUrl: elsewhere.url }))}`
  const around = await servePage(import.meta.url, {
    page: `const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address)}; document.body.append(frame)`,
  })
  await page.goto(around.url)
  await page.frameLocator('iframe').locator('#field').fill('SENTINEL typed')
  await pressShift(3)
  await arriveAt(elsewhere.url)
  expect(await step(-1)).not.toContain('SENTINEL')
  await around.close()
})

it('refuses what is not an address, and addresses that run something', async () => {
  await openForm()
  for (const exitUrl of ['javascript:alert(1)', 'data:text/html,x', '/relative', 'weather']) {
    await page.goto(`${form.url}?test=${encodeURIComponent(JSON.stringify({ exitUrl }))}`)
    expect(faults.pop()).toMatch(/^RangeError: /)
  }
})
