import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'

let served: ServedBuilder
beforeAll(async () => {
  served = await serveBuilder()
})
afterAll(() => served?.close())

it('is there again after the page was loaded anew or killed, and two tabs never overwrite each other unasked', async () => {
  const { context, page, faults } = await openBuilder(served)
  const title = page.locator('.tb-texts-of-part input').first()
  await title.fill('First talk')
  await page.reload()
  await page.waitForSelector('h1:has-text("First talk")')
  await page.click('text=Add a page')
  await page.waitForSelector('[data-place="pages.0"]')
  const cdp = await context.newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  cdp.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
  const [one, other] = [await context.newPage(), await context.newPage()]
  for (const tab of [one, other]) {
    await tab.goto(served.url)
    await tab.waitForSelector('h1:has-text("First talk")')
    expect(await tab.locator('[data-place="pages.0"]').count()).toBe(1)
  }
  // Browsers hand what one tab wrote to the others a moment later.
  const seesKept = (wanted: string) =>
    other.waitForFunction((text) => (localStorage.getItem('form-builder') ?? 'nothing').includes(text), wanted)
  const titleOf = (tab: typeof one) => tab.locator('.tb-texts-of-part input').first()
  // A tab that has nothing of its own follows the other.
  await titleOf(one).fill('Second talk')
  await other.waitForSelector('h1:has-text("Second talk")')
  // What it had before the other tab wrote comes back with one step, and goes to the other tab as well.
  await other.click('button:has-text("Undo")')
  await other.waitForSelector('h1:has-text("First talk")')
  await one.waitForSelector('h1:has-text("First talk")')
  await one.click('button:has-text("Undo")')
  await other.waitForSelector('h1:has-text("Second talk")')
  // One that could not keep its own form does not.
  await other.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await titleOf(other).fill('Third talk')
  await other.waitForSelector('.tb-kept[data-keeping=notKept]')
  await titleOf(one).fill('Fourth talk')
  await seesKept('Fourth talk')
  expect(await other.textContent('h1')).toContain('Third talk')
  await titleOf(other).fill('Fifth talk')
  await other.waitForSelector('.tb-kept[data-keeping=elsewhere]')
  const asked: string[] = []
  other.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.dismiss()
  })
  await other.evaluate(() => setTimeout(() => location.reload()))
  await expect.poll(() => asked).toEqual(['beforeunload'])
  await other.click('text=Show the version of the other tab')
  await other.waitForSelector('h1:has-text("Fourth talk")')
  expect(await other.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
  // What was here comes back, and so does the other version.
  await other.keyboard.press('Control+z')
  await other.waitForSelector('h1:has-text("Fifth talk")')
  await other.keyboard.press('Control+Shift+z')
  await other.waitForSelector('h1:has-text("Fourth talk")')
  // Where the other version is gone by then, nothing is kept, and the page does not say that it is.
  await titleOf(other).fill('Sixth talk')
  await other.waitForSelector('.tb-kept[data-keeping=notKept]')
  await titleOf(one).fill('Seventh talk')
  await seesKept('Seventh talk')
  await titleOf(other).fill('Eighth talk')
  await other.waitForSelector('.tb-kept[data-keeping=elsewhere]')
  await one.evaluate(() => localStorage.clear())
  await seesKept('nothing')
  await other.click('text=Show the version of the other tab')
  await other.waitForSelector('.tb-kept[data-keeping=notKept]')
  expect(await other.textContent('h1')).toContain('Eighth talk')
  expect(faults).toEqual([])
  await context.close()
})

it('is not overwritten where this version cannot open it, and can be saved as a file', async () => {
  const { context, page, faults } = await openBuilder(served)
  const newer = '{"revision":"r","form":{"id":"org.example.newer","base":"9.0"}}'
  await page.evaluate((text) => localStorage.setItem('form-builder', text), newer)
  await page.reload()
  await page.waitForSelector('.tb-kept[data-keeping=unread]')
  await page.locator('.tb-texts-of-part input').first().fill('Another talk')
  await page.waitForSelector('h1:has-text("Another talk")')
  expect(await page.evaluate(() => localStorage.getItem('form-builder'))).toBe(newer)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('.tb-kept >> text=Save it as a file'),
  ])
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(JSON.parse(newer).form)
  await page.click('.tb-kept >> text=Replace it by this form')
  await page.waitForSelector('.tb-kept[data-keeping=kept]')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kept on this device')
  await page.reload()
  await page.waitForSelector('h1:has-text("Another talk")')
  expect(faults).toEqual([])
  await context.close()
})

it('is not replaced by one press', async () => {
  const { context, page } = await openBuilder(served)
  await page.locator('.tb-texts-of-part input').first().fill('First talk')
  await page.click('text=Add a page')
  await page.click('text=Open, save, start')
  await page.click('dialog >> text="Start"')
  await page.waitForSelector('text=This replaces “First talk”')
  expect(await page.textContent('h1')).toContain('First talk')
  await page.click('text=Yes, start')
  await expect.poll(() => page.textContent('h1')).not.toContain('First talk')
  await context.close()
})
