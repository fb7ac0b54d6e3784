import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'

let served: ServedBuilder
beforeAll(async () => {
  served = await serveBuilder()
})
afterAll(() => served?.close())

it('the page names its language to browsers, and the choice of language is called what it is in each', async () => {
  const { context, page, faults } = await openBuilder(served)
  const picker = page.locator('.tb-bar select')
  for (const [language, label] of [
    ['fr', 'Langue'],
    ['rw', 'Ururimi'],
    ['en', 'Language'],
  ] as const) {
    await picker.selectOption(language)
    await page.getByLabel(label, { exact: true }).first().waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    expect(await picker.evaluate((select: HTMLSelectElement) => select.labels?.[0]?.textContent)).toBe(label)
  }
  expect(faults).toEqual([])
  await context.close()
})

it('only the chosen tab has a line where the system forces its own colours, which show transparent borders', async () => {
  const { context, page } = await openBuilder(served)
  await page.emulateMedia({ forcedColors: 'active' })
  const tabs = await page.getByRole('tab').evaluateAll((all) => {
    const ground = document.body.appendChild(document.createElement('i'))
    ground.style.color = 'Canvas'
    const lineOf = (tab: Element): boolean =>
      getComputedStyle(tab).borderBlockEndColor !== getComputedStyle(ground).color
    return all
      .filter((tab) => tab.checkVisibility())
      .map((tab) => [tab.getAttribute('aria-selected') === 'true', lineOf(tab)])
  })
  expect(tabs.length).toBeGreaterThan(4)
  expect(tabs.filter(([isChosen, hasLine]) => isChosen !== hasLine)).toEqual([])
  await context.close()
})

it('a button beside a choice is as high as it', async () => {
  const { context, page } = await openBuilder(served)
  const edges = (selector: string) =>
    page
      .locator(`${selector} > :is(select, button)`)
      .evaluateAll((parts) =>
        parts.map((part) => [part.getBoundingClientRect().top, part.getBoundingClientRect().height]),
      )
  const isLevel = async (selector: string): Promise<boolean> => {
    const [choice, button] = await edges(selector)
    return choice !== undefined && String(choice) === String(button)
  }
  expect(await isLevel('.tb-pick .tb-with-status')).toBe(true)
  await page.getByRole('button', { name: 'Open, save, start' }).click()
  expect(await isLevel('dialog .tip-with-button')).toBe(true)
  await context.close()
})

it('on a phone, the form takes the place of what led to it', async () => {
  const { context, page } = await openBuilder(served)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('button', { name: 'Open, save, start' }).click()
  await page.getByLabel('Start from').selectOption('screening')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.waitForSelector('[data-place="pages.0"]')
  await page.getByRole('button', { name: 'Open, save, start' }).waitFor({ state: 'hidden' })
  expect(await page.getByRole('button', { name: 'More' }).getAttribute('aria-expanded')).toBe('false')
  await context.close()
})
