import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { driveBuilder } from './fixture-drive.ts'
import { type OpenBuilder, openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'

let served: ServedBuilder
beforeAll(async () => {
  served = await serveBuilder()
})
afterAll(() => served?.close())

let open: OpenBuilder & ReturnType<typeof driveBuilder>
beforeEach(async () => {
  const opened = await openBuilder(served)
  open = { ...opened, ...driveBuilder(opened.page) }
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
})

it('a language that is added has the focus on its tab, also the last, which takes the button along', async () => {
  const { page, press, focused } = open
  await page.getByRole('tab', { name: 'Texts', exact: true }).click()
  const add = page.locator('.tb-languages .tb-pick button')
  for (const name of ['Français', 'Ikinyarwanda', 'Kiswahili', 'Ikirundi']) {
    await add.focus()
    await press('Enter')
    await expect.poll(focused).toMatch(new RegExp(`^${name} `))
  }
  expect(await add.count()).toBe(0)
})

it('questions of an entry that are chosen, or added in the settings, have the focus in the outline', async () => {
  const { page, press, focused, addByMouse } = open
  await addByMouse('Dependants')
  const list = page.locator('.tb-part-name', { hasText: 'Dependants' })
  await page.getByRole('button', { name: 'Choose the questions', exact: true }).focus()
  await press('Enter')
  await expect.poll(focused).toMatch(/^Dependants/)
  await page.locator('.tb-part-name').last().focus()
  await press('Enter', 'Delete')
  await list.click()
  const add = page.getByRole('group', { name: /^Entries/ }).getByRole('button', { name: /^Add “/ })
  const added = (await add.getAttribute('aria-label'))?.match(/“(.+)”/)?.[1] ?? ''
  await add.focus()
  await press('Enter')
  await expect.poll(focused).toBe(added)
})

it('more questions of the catalogue have the focus on the first of them, also the last ones, which remove their button', async () => {
  const { page, press } = open
  const entries = page.locator('.tb-entries > li')
  const more = page.getByRole('button', { name: /^Show \d+ more$/ })
  while ((await more.count()) > 0) {
    const before = await entries.count()
    await more.focus()
    await press('Enter')
    await expect.poll(() => entries.count()).toBeGreaterThan(before)
    const isThere = await entries.nth(before).evaluate((entry) => entry.contains(document.activeElement))
    expect(isThere).toBe(true)
  }
})

it('a condition that is added has the focus on its question, and one that is removed on what is left around it', async () => {
  const { page, press, addByMouse } = open
  await addByMouse('Age')
  await addByMouse('Number of children')
  await page.locator('.tb-part-name', { hasText: 'Number of children' }).click()
  const condition = page.getByRole('group', { name: 'Condition', exact: true })
  const add = condition.getByRole('button', { name: 'Add a condition', exact: true })
  const isOn = (target: ReturnType<OpenBuilder['page']['locator']>): Promise<boolean> =>
    target.evaluate((one) => one === document.activeElement)
  const questions = condition.locator('select[id$="-question"]')
  for (const count of [1, 2, 3]) {
    await add.focus()
    await press('Enter')
    await expect.poll(() => questions.count()).toBe(count)
    expect(await isOn(questions.last())).toBe(true)
  }
  await condition.getByRole('button', { name: 'Add a group of conditions', exact: true }).focus()
  await press('Enter')
  await expect.poll(() => questions.count()).toBe(4)
  expect(await isOn(questions.last())).toBe(true)
  await condition.getByRole('button', { name: 'Remove the condition', exact: true }).focus()
  await press('Enter')
  await expect.poll(() => questions.count()).toBe(0)
  expect(await isOn(add)).toBe(true)
})
