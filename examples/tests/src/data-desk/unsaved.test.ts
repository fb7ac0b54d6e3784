import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { type OpenDesk, openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'
import { partnerWorkbook } from './fixture-workbook.ts'

let served: ServedDesk
let workbook: Buffer
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
  workbook = partnerWorkbook(100)
})
afterAll(async () => {
  await served?.close()
})

let open: OpenDesk & ReturnType<typeof driveDesk>
beforeEach(async () => {
  const opened = await openDesk(served)
  open = { ...opened, ...driveDesk(opened.page) }
  await open.drop({ name: 'partner.xlsx', buffer: workbook })
  await open.page.locator('.group', { hasText: 'Gender' }).first().locator('summary').click()
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
})

it('the browser asks before the page is closed while corrections are in no copy that was saved', async () => {
  const { page, press, save } = open
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  const first = page.locator('.places input').first()
  /** Whether the browser asks before the page goes; the answer is to stay. */
  const asks = async (): Promise<boolean> => {
    const before = asked.length
    await page.evaluate(() => {
      setTimeout(() => location.reload())
    })
    await expect.poll(() => asked.length).toBe(before + 1)
    return (await first.inputValue()) !== ''
  }
  await first.fill('Woman')
  expect(await asks()).toBe(true)
  await press('Make the corrected copy')
  expect(await asks()).toBe(true)
  await save('corrected-copy.xlsx')
  await first.fill('Women')
  expect(await asks()).toBe(true)
  await press('Make the corrected copy')
  await save('corrected-copy.xlsx')
  const before = asked.length
  await page.reload()
  expect(asked.length).toBe(before)
  expect(await page.locator('.corrections').count()).toBe(0)
})

it('the desk asks before it forgets corrections that are in no copy that was saved, and only then', async () => {
  const { page, press, save, drop } = open
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent)
  // No browser sends what is in the files away to be translated.
  expect(
    await page
      .locator('.places input')
      .first()
      .evaluate((cell: HTMLElement) => cell.translate),
  ).toBe(false)
  await page.locator('.places input').first().fill('Woman')
  await press('Forget everything')
  expect(await focused()).toBe('Keep everything')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Forget everything')
  expect(await page.textContent('.corrections')).toContain('1 correction.')
  await press('Make the corrected copy')
  await save('corrected-copy.xlsx')
  await press('Forget everything')
  expect(await page.locator('.findings, .files').count()).toBe(0)
  await drop({ name: 'partner.xlsx', buffer: workbook })
  await page.locator('.group', { hasText: 'Gender' }).first().locator('summary').click()
  await page.locator('.places input').first().fill('Woman')
  await press('Forget everything')
  await press('Forget them too')
  expect(await page.locator('.findings, .files').count()).toBe(0)
})

it('corrections that were undone can be brought back, beside those that were made since', async () => {
  const { page, press } = open
  const inputs = page.locator('.places input')
  const second = await inputs.nth(1).inputValue()
  await inputs.nth(0).fill('Woman')
  await inputs.nth(1).fill('Man')
  await press('Undo the corrections')
  expect(await inputs.nth(1).inputValue()).toBe(second)
  expect(await page.textContent('.corrections')).toContain('The corrections were undone.')
  await press('Bring the corrections back')
  expect([await inputs.nth(0).inputValue(), await inputs.nth(1).inputValue()]).toEqual(['Woman', 'Man'])
  await press('Undo the corrections')
  await inputs.nth(0).fill('Women')
  await press('Bring the corrections back')
  expect([await inputs.nth(0).inputValue(), await inputs.nth(1).inputValue()]).toEqual(['Women', 'Man'])
  expect(await page.textContent('.corrections')).toContain('2 corrections.')
  expect(await page.getByRole('button', { name: 'Bring the corrections back' }).count()).toBe(0)
})
