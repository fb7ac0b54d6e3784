import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { axeFaults, type Browser, launchBrowser, type Page, takePicture, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { someAccess } from '../src/subject-page/fixture-access.ts'
import { renderSubjectPage } from '../src/subject-page/index.ts'

const PICTURES = fileURLToPath(new URL('../.screenshots/', import.meta.url))
/** Words are longest in Kirundi. */
const LANGUAGE = 'rn'
/** The size of A4 between its margins of 16 mm, in CSS pixels. */
const A4 = { width: Math.floor(((210 - 32) / 25.4) * 96), height: Math.floor(((297 - 32) / 25.4) * 96) }

let folder: string
let browser: Browser

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tip-subject-page-'))
  // A text without a space must not push the page wide.
  const victims = (someAccess.record.victims ?? []).map((one) => ({ ...one, pronouns: 'x'.repeat(200) }))
  const record = { ...someAccess.record, victims }
  const page = await renderSubjectPage({ ...someAccess, record }, { language: LANGUAGE, zone: 'Africa/Kigali' })
  writeFileSync(join(folder, 'page.html'), page)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Opens the page as a file, as from a memory stick or a telephone. */
async function open(
  size: { width: number; height: number },
  { dark = false, print = false, bypassCSP = false } = {},
): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: size, colorScheme: dark ? 'dark' : 'light', bypassCSP })
  const faults = await watchPage(page)
  if (print) await page.emulateMedia({ media: 'print' })
  await page.goto(pathToFileURL(join(folder, 'page.html')).href)
  return { page, faults }
}

const PHONE = { width: 360, height: 740 }
const SCREEN = { width: 1280, height: 800 }

it.each([
  ['on a phone', PHONE, {}],
  ['on a phone in the dark', PHONE, { dark: true }],
  ['on a small phone', { width: 320, height: 568 }, {}],
  ['on a screen', SCREEN, {}],
  ['on A4', A4, { print: true }],
] as const)('does not scroll sideways, and keeps its policy: %s', async (name, size, how) => {
  const { page, faults } = await open(size, how)
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  expect(await page.evaluate('getComputedStyle(document.querySelector("h1")).fontWeight')).toBe('700')
  expect(faults).toEqual([])
  await takePicture(page, join(PICTURES, `subject page ${name}.png`))
  await page.close()
})

it.each([
  ['in the light', PHONE, false],
  ['in the dark', PHONE, true],
  ['on a screen', SCREEN, false],
] as const)('has nothing that axe finds: %s', async (_, size, dark) => {
  const { page } = await open(size, { dark, bypassCSP: true })
  expect(await axeFaults(page)).toEqual([])
  await page.close()
})

/** How many sheets of A4 a page takes. */
const sheetsOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').split(/\/Type \/Page\b(?!s)/).length - 1

it('shows nothing of what is kept on the first screen of a phone, nor on the first sheet of paper', async () => {
  const { page } = await open(PHONE)
  expect(await page.evaluate('document.querySelector("main").getBoundingClientRect().top >= innerHeight')).toBe(true)
  const all = await sheetsOf(page)
  await page.evaluate('document.querySelector("header").remove()')
  expect(all - (await sheetsOf(page))).toBe(1)
  await page.close()
})

it('keeps headings with what follows on paper, and cuts no row', async () => {
  const { page } = await open(A4, { print: true })
  const styleOf = (selector: string, property: string): Promise<unknown> =>
    page.evaluate(
      `[...new Set([...document.querySelectorAll('${selector}')].map((one) => getComputedStyle(one).${property}))].join()`,
    )
  expect(await styleOf('h2, h3, .wide > dt', 'breakAfter')).toBe('avoid')
  expect(await styleOf('h2, h3, .facts > div:not(.wide)', 'breakInside')).toBe('avoid')
  // In a row it would hold the whole list together, and leave the sheet before it empty.
  expect(await styleOf('.facts > div:not(.wide) > dt', 'breakAfter')).toBe('auto')
  await page.close()
})
