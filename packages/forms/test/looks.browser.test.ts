import { type Browser, launchBrowser, type Page } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

const SCRIPT = `
  const { useState } = React
  const consents = ['interview', 'storage'].map((purpose) =>
    ({ purpose, decision: 'granted', givenBy: 'self', date: '2026-11-25' }))
  const work = forms.openWork({ today: '2026-11-25', record: { victims: [{ id: 'v-1', consents }] } })
  const App = () => {
    const [place, setPlace] = useState()
    return (
      <forms.FormSurroundings today="2026-11-25">
        <forms.FormHeader place={place} work={work}>
          <forms.LanguagePicker value="en" onChange={() => {}} />
        </forms.FormHeader>
        <main>
          <forms.IntakeForm definition={testForms.screening} today="2026-11-25" work={work} onPage={setPlace} />
        </main>
      </forms.FormSurroundings>
    )
  }
  show(<App />)`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Opens the questions about the person, which are of many kinds. */
async function openQuestions(viewport: { width: number; height: number }): Promise<OpenPage> {
  const open = await openPage(SCRIPT, viewport, browser)
  await open.page.evaluate(() => document.querySelectorAll<HTMLElement>('.tip-page-link')[1]?.click())
  await open.page.waitForSelector('[id$=birthDate__year]')
  return open
}

/** How what has the focus, or its ring, is hidden, if it is: under the bar that stays in sight, or outside of the window. */
const hiddenFocus = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const bar = document.querySelector('.tip-exit') as HTMLElement
    if (bar.contains(at) || at === document.body) return undefined
    const { top, bottom, left, right } = at.getBoundingClientRect()
    const edge = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0
    const name = `<${at.localName} id="${at.id}"> at ${Math.round(top)}`
    if (top - 5 < edge) return `${name} is under the bar, which ends at ${Math.round(edge)}`
    if (top >= innerHeight || bottom <= 0) return `${name} is outside of the window`
    return left < 0 || right > innerWidth ? `${name} is cut off` : undefined
  })

describe.each([
  ['a phone', { width: 360, height: 640 }],
  ['a laptop at 400 %', { width: 320, height: 256 }],
])('on %s', (_name, viewport) => {
  it('nothing needs scrolling sideways, and what has the focus is in sight, forwards and backwards', async () => {
    const { page, close } = await openQuestions(viewport)
    const hidden: (string | undefined)[] = []
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let steps = 0; steps < 60; steps++) {
        await page.keyboard.press(key)
        hidden.push(await hiddenFocus(page))
      }
      // Back to the first question, so that everything comes from below the edge.
      await page.focus('.tip-main[type=submit]')
    }
    expect(hidden.filter((one) => one !== undefined)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width)
    await close()
  })
})

const GATE = `
  const { useState } = React
  const Gate = () => {
    const [consents, setConsents] = useState([])
    const props = { consents, today: '2026-11-25', purposes: ['referral', 'shareIdentifiable'], onChange: setConsents }
    return <main><h1>Test</h1><forms.ConsentGate {...props} /></main>
  }
  show(<forms.FormSurroundings today="2026-11-25"><Gate /></forms.FormSurroundings>)`

describe('an answer that adds a list below it', () => {
  const places = (page: Page) =>
    page.evaluate(() => {
      const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect()
      return { isInSight: bottom > 0 && top < innerHeight, height: document.documentElement.scrollHeight }
    })

  it('stays in sight at 400 %, where it was at the edge of the window', async () => {
    const { page, close } = await openPage(GATE, { width: 320, height: 256 }, browser)
    const yes = page.locator('#consent')
    await yes.focus()
    // Partly above the edge, so that the browser would hold in place what comes after it.
    await yes.evaluate((input) => window.scrollBy(0, input.getBoundingClientRect().top + 12))
    const before = await places(page)
    await page.keyboard.press('Space')
    await page.waitForFunction((height) => document.documentElement.scrollHeight > height + 300, before.height)
    await expect.poll(async () => (await places(page)).isInSight).toBe(true)
    await close()
  })

  it('is shown where there is nothing to observe a height with, as in tests without a browser', async () => {
    const { page, close } = await openPage(`delete window.ResizeObserver;${GATE}`, { width: 320, height: 256 }, browser)
    await page.focus('#consent')
    await page.keyboard.press('Space')
    await page.waitForSelector('#consent-referral-with-family')
    await close()
  })

  it('leaves a person where they have scrolled to', async () => {
    const { page, close } = await openPage(GATE, { width: 320, height: 256 }, browser)
    await page.focus('#consent')
    await page.keyboard.press('Space')
    await page.waitForSelector('#consent-referral-with-family')
    await page.mouse.move(100, 100)
    await page.mouse.wheel(0, 600)
    await page.waitForFunction(() => (document.activeElement?.getBoundingClientRect().bottom ?? 0) < 0)
    // The page becomes longer by itself.
    await page.evaluate(() => {
      const more = document.createElement('div')
      more.style.blockSize = '500px'
      document.querySelector('main')?.append(more)
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    expect((await places(page)).isInSight).toBe(false)
    await close()
  })
})

/** The least contrast between the pixels that the focus changes and what was there before, and how many it changes. */
async function measureRing(page: Page, selector: string): Promise<{ changed: number; strong: number }> {
  const element = page.locator(selector).first()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await element.evaluate((one) => one.scrollIntoView({ block: 'center' }))
  const box = await element.evaluate((one) => {
    const { x, y, width, height } = (one.closest('.tip-choices > .tip-choice') ?? one).getBoundingClientRect()
    return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 }
  })
  const picture = async (): Promise<string> =>
    (await page.screenshot({ clip: box, caret: 'hide', animations: 'disabled' })).toString('base64')
  const before = await picture()
  // After a key there is a ring.
  await page.keyboard.press('F8')
  await element.evaluate((one) => (one as HTMLElement).focus({ preventScroll: true }))
  const after = await picture()
  const sheet = await browser.newPage()
  const found = await sheet.evaluate(
    async ([one, other]) => {
      const pixels = async (base64 = ''): Promise<Uint8ClampedArray> => {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D
        context.drawImage(image, 0, 0)
        return context.getImageData(0, 0, image.width, image.height).data
      }
      const [was, is] = [await pixels(one), await pixels(other)]
      const luminance = (data: Uint8ClampedArray, at: number): number => {
        const [red = 0, green = 0, blue = 0] = [0, 1, 2]
          .map((part) => (data[at + part] ?? 0) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      let [changed, strong] = [0, 0]
      for (let at = 0; at < was.length; at += 4) {
        if (was[at] === is[at] && was[at + 1] === is[at + 1] && was[at + 2] === is[at + 2]) continue
        const [light = 0, dark = 0] = [luminance(was, at), luminance(is, at)].sort((a, b) => b - a)
        changed++
        if ((light + 0.05) / (dark + 0.05) >= 3) strong++
      }
      return { changed, strong }
    },
    [before, after] as const,
  )
  await sheet.close()
  return found
}

it.each(['light', 'dark'] as const)('the ring of the focus is at least 2 px wide at 3:1: %s', async (colorScheme) => {
  const { page, close } = await openQuestions({ width: 900, height: 900 })
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  for (const selector of [
    '[id$=birthDate__year]',
    '[name$=victim_sex]',
    '[id$=victim_sex_reason]',
    '[role=combobox]',
    '.tip-main[type=submit]',
    '.tip-language select',
    '.tip-exit-button',
  ]) {
    const { changed, strong } = await measureRing(page, selector)
    const { width, height } = await page
      .locator(selector)
      .first()
      .evaluate((one) => (one.closest('.tip-choices > .tip-choice') ?? one).getBoundingClientRect().toJSON() as DOMRect)
    // WCAG 2.4.13: as large as a line of 2 px around the element.
    expect([selector, strong >= 4 * (width + height)]).toEqual([selector, true])
    expect([selector, strong / changed > 0.8]).toEqual([selector, true])
  }
  await close()
})

it('what is announced is gone after a while, so that no one reads it again', async () => {
  const { page, close } = await openQuestions({ width: 900, height: 900 })
  await page.clock.install()
  await page.click('[id$=victim_sex_reason]')
  await page.click('.tip-reasons > [value=refused]')
  const live = page.locator('[aria-live]')
  expect(await live.textContent()).toBe('No answer: Prefers not to say')
  await page.clock.runFor(11_000)
  expect(await live.textContent()).toBe('')
  await close()
})

it('on paper no heading is left alone, questions stay whole, and what holds several of them does not', async () => {
  const { page, close } = await openQuestions({ width: 703, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  const { headings, questions } = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('.tip-root :is(h1, h2, h3, legend)')].map(
      (one) => getComputedStyle(one).breakAfter,
    ),
    questions: [...document.querySelectorAll('.tip-question')].map(
      (one) => getComputedStyle(one).breakInside === 'avoid' || one.querySelector('.tip-question') !== null,
    ),
  }))
  expect(new Set(headings)).toEqual(new Set(['avoid']))
  expect(questions.length).toBeGreaterThan(1)
  expect(questions).not.toContain(false)
  await close()
})
