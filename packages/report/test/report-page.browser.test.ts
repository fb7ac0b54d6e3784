import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, launchBrowser, type Page, servePage, watchPage } from '@tip-standard/browser'
import { fr } from '@tip-standard/core/locales/fr'
import { rw } from '@tip-standard/core/locales/rw'
import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textWidth } from '../src/charts/text-width.ts'
import { fixtureDimensions, fixtureEarlier, fixtureReport } from '../src/fixture-report.ts'
import { renderReport } from '../src/index.ts'
import { geometryOf, wideTables } from './page-geometry.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-report-'))
const labels = { en: undefined, fr, rw } as const
const languages = ['en', 'fr', 'rw'] as const

/** How many findings of the invented report have a picture. */
const pictures = fixtureReport.sets
  .flatMap(({ indicators }) => indicators)
  .filter(({ tables }) => tables.length > 0).length

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
  for (const language of languages) {
    const locale = labels[language]
    const html = await renderReport(fixtureReport, {
      language,
      earlier: fixtureEarlier,
      dimensions: fixtureDimensions,
      ...(locale === undefined ? {} : { labels: locale }),
    })
    writeFileSync(join(folder, `${language}.html`), html)
  }
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

type View = { width?: number; dark?: boolean; print?: boolean }

/** Opens the report as a file, as from a memory stick. */
async function open(
  language: (typeof languages)[number],
  { width = 1280, dark = false, print = false }: View,
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    bypassCSP: false,
  })
  const faults = await watchPage(page)
  if (print) await page.emulateMedia({ media: 'print' })
  await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
  return { page, faults }
}

/** The width of A4 between its margins of 16 mm, in CSS pixels. */
const A4 = Math.floor(((210 - 32) / 25.4) * 96)

/** Colours do not depend on the language: each is looked at on both widths, in the light and the dark, and all four together. */
const LOOKS = {
  en: [
    { width: 360, dark: false },
    { width: 1280, dark: true },
  ],
  fr: [
    { width: 360, dark: true },
    { width: 1280, dark: false },
  ],
  rw: [
    { width: 360, dark: true },
    { width: 1280, dark: false },
  ],
} as const

describe.each(languages)('the report in %s', (language) => {
  it.each<[string, View]>([
    ['on a phone', { width: 360 }],
    ['on a small phone', { width: 320 }],
    ['on a screen', { width: 1280 }],
    ['on A4', { width: A4, print: true }],
  ])('has no text that is clipped, too small or on another one: %s', async (_, view) => {
    const { page, faults } = await open(language, view)
    const { faults: found, charts } = await geometryOf(page)
    expect(found).toEqual([])
    expect(charts).toBe(pictures)
    expect(faults).toEqual([])
    if (view.print) expect(await wideTables(page)).toEqual([])
    await page.close()
  })

  it('has nothing that axe finds', async () => {
    for (const { width, dark } of LOOKS[language]) {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        bypassCSP: true,
      })
      await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate("axe.run(document, { resultTypes: ['violations'] })")) as {
        violations: { id: string; nodes: { target: string[] }[] }[]
      }
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
      await page.close()
    }
  })
})

it('keeps its policy, and another page’s style or script would break it', async () => {
  const { page, faults } = await open('en', {})
  expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).color')).toBe('rgb(18, 67, 109)')
  expect(faults).toEqual([])
  await page.evaluate(
    'document.body.append(Object.assign(document.createElement("style"), { textContent: "h1 { color: red }" }))',
  )
  await expect.poll(() => faults.length).toBe(1)
  await page.close()
})

it('is reached by keys: the link to the findings first, every table that scrolls', async () => {
  const { page } = await open('en', { width: 360 })
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#findings')
  const unreached = await page.evaluate(
    '[...document.querySelectorAll(".tip-scroll")].filter((element) => element.scrollWidth > element.clientWidth && element.tabIndex !== 0).length',
  )
  expect(unreached).toBe(0)
  await page.close()
})

it('repeats the headers of long tables on each sheet of paper, and cuts no row, no picture and no short table', async () => {
  const { page } = await open('en', { print: true, width: A4 })
  const styleOf = (selector: string, property: string) =>
    page.evaluate(
      `[...new Set([...document.querySelectorAll('${selector}')].map((element) => getComputedStyle(element).${property}))].join()`,
    )
  expect(await styleOf('thead', 'display')).toBe('table-header-group')
  expect(await styleOf('tr', 'breakInside')).toBe('avoid')
  expect(await styleOf('figure', 'breakInside')).toBe('avoid')
  expect(await styleOf('table:not(.tip-deep)', 'breakInside')).toBe('avoid')
  await page.close()
})

it('measures no letter as narrower than a browser shows it', async () => {
  const { page } = await open('en', {})
  const texts = [
    'Inkambi cyangwa ahatujwe abavuye mu byabo',
    'République démocratique du Congo',
    '1 194 (62,7 %)',
    'Ukekwaho gucumbikira',
    'ntibigaragazwa (0 kugeza 14)',
    'WMwm@%',
    'ÀÉÎõüñ',
  ]
  const fonts = ['system-ui', 'DejaVu Sans', 'Liberation Sans', 'sans-serif']
  const measured = (await page.evaluate(
    `((texts, fonts) => { const context = document.createElement('canvas').getContext('2d'); return texts.map((text) => ['', 'bold '].map((weight) => Math.max(...fonts.map((font) => { context.font = weight + '100px ' + (font.includes(' ') ? '"' + font + '"' : font); return context.measureText(text).width })))) })(${JSON.stringify(texts)}, ${JSON.stringify(fonts)})`,
  )) as [number, number][]
  for (const [place, [plain, bold]] of measured.entries()) {
    expect(textWidth(texts[place] ?? '', 100), texts[place]).toBeGreaterThanOrEqual(plain)
    expect(textWidth(texts[place] ?? '', 100, true), texts[place]).toBeGreaterThanOrEqual(bold)
  }
  await page.close()
})

it('is made in a browser as in Node', async () => {
  const source = `
    import { renderReport } from '../src/index.ts'
    import { fixtureDimensions, fixtureEarlier, fixtureReport } from '../src/fixture-report.ts'
    globalThis.made = renderReport(fixtureReport, { language: 'en', earlier: fixtureEarlier, dimensions: fixtureDimensions })`
  const served = await servePage(import.meta.url, { page: source })
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(served.url)
  expect(await page.evaluate('globalThis.made')).toBe(readFileSync(join(folder, 'en.html'), 'utf8'))
  expect(faults).toEqual([])
  await page.close()
  await served.close()
})
