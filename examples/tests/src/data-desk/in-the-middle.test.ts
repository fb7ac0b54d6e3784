import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { type OpenDesk, openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'
import { partnerWorkbook } from './fixture-workbook.ts'

let served: ServedDesk
let long: Buffer
let short: Buffer
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
  // Long enough that it is still being read when the next thing is done; if not, nothing fails.
  long = partnerWorkbook(3000)
  short = partnerWorkbook(20)
})
afterAll(async () => {
  await served?.close()
})

let open: OpenDesk & ReturnType<typeof driveDesk>
beforeEach(async () => {
  const opened = await openDesk(served)
  open = { ...opened, ...driveDesk(opened.page) }
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
})

/** Puts a file on the desk, and does not wait until it was read. */
const put = (name: string, buffer: Buffer): Promise<void> =>
  open.page.setInputFiles('input[type=file]', [{ name, buffer, mimeType: 'application/octet-stream' }])

const findings = async (): Promise<string> => (await open.page.locator('.findings').allTextContents()).join(' ')

it('a file that comes while another is read is read with it, and nothing is said to be cancelled', async () => {
  const { step, done, status } = open
  await put('long.xlsx', long)
  await step(0)
  await put('short.xlsx', short)
  await done()
  expect(await status()).toBe('Done.')
  expect(await findings()).toMatch(/3,000 records read.*20 records read/)
})

it('a file that is removed while it is read does not come back', async () => {
  const { page, step, drop, done, status } = open
  await drop({ name: 'short.xlsx', buffer: short })
  await step(0)
  await put('long.xlsx', long)
  await step(0)
  await page.getByRole('button', { name: 'Remove: long.xlsx' }).click()
  await done()
  expect(await status()).toBe('Done.')
  expect(await findings()).toContain('20 records read')
  expect(await findings()).not.toContain('3,000 records read')
})

it('what is forgotten while it is read is gone, and nothing says that it is still here', async () => {
  const { page, done, status } = open
  await put('long.xlsx', long)
  await page.getByRole('button', { name: 'Forget everything' }).click()
  await done()
  expect(await status()).toBe('')
  expect(await page.locator('.files li').count()).toBe(0)
  await open.drop({ name: 'short.xlsx', buffer: short })
  expect(await findings()).toContain('20 records read')
})

it('what was made of a file goes with it, and the focus is never lost with what was pressed', async () => {
  const { page, step, drop, press } = open
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute('type') ?? document.activeElement?.textContent ?? '')
  await drop({ name: 'one.xlsx', buffer: short }, { name: 'two.xlsx', buffer: short })
  expect(await focused()).toBe('button')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('step')
  await step(4)
  await press('Convert')
  const made = page.locator('.made')
  await made.first().waitFor()
  await step(0)
  await page.getByRole('button', { name: 'Remove: one.xlsx' }).click()
  expect(await focused()).toBe('file')
  await step(4)
  expect(await made.count()).toBe(0)
  await page.getByRole('button', { name: 'Forget everything' }).click()
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('step')
})

it('every language fits into a window of 320 pixels', async () => {
  await open.page.setViewportSize({ width: 320, height: 640 })
  for (const language of ['en', 'fr', 'rw', 'sw', 'rn']) {
    await open.page.selectOption('header select', language)
    await open.page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
    await open.fits()
  }
})

it('what is found is said in the language that was chosen while the file was read', async () => {
  const { page } = open
  await put('long.xlsx', long)
  await page.locator('header select').first().selectOption('fr')
  await page.locator('.findings', { hasText: 'À corriger par le partenaire' }).first().waitFor()
  expect(await findings()).toContain('3\u202f000 dossiers lus')
})
