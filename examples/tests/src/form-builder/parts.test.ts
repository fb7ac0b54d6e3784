/** What the catalogue, the outline and the settings show of a part, and what a change there does. */

import { codeLabel, field } from '@tip-standard/core'
import { fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { fr } from '@tip-standard/core/locales/fr'
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

it('the definition of a question is in the language of the page', async () => {
  const { page } = open
  const shown = (): Promise<string | null> => page.textContent('[data-field="victim.sex"] dd >> nth=0')
  await page.locator('[data-field="victim.sex"] summary').click()
  await expect.poll(shown).toBe(fieldDefinitions['victim.sex'])
  await page.locator('.tb-bar select').selectOption('fr')
  await expect.poll(shown).toBe(fr.fields['victim.sex']?.definition?.[0])
})

it('a filter of the catalogue leaves fewer questions, and can be taken away', async () => {
  const { page } = open
  const found = async (): Promise<number> => Number.parseInt((await page.textContent('.tb-found')) ?? '', 10)
  const all = await found()
  await page.click('text=Filters')
  await page.getByLabel('Asked in').selectOption('screening')
  await expect.poll(found).toBeLessThan(all)
  expect(await page.textContent('.tb-filters summary')).toBe('Filters (1)')
  await page.getByLabel('Asked in').selectOption('')
  await expect.poll(found).toBe(all)
})

it('an empty page and an empty group are said to be empty, until there is something in them', async () => {
  const { page, click, addByMouse } = open
  const empty = page.locator('.tb-empty')
  await click('Add a page')
  await expect.poll(() => empty.count()).toBe(1)
  await click('Add a group')
  await expect.poll(() => empty.count()).toBe(1)
  await addByMouse(field('victim.sex').label)
  await expect.poll(() => empty.count()).toBe(0)
})

it('questions in entries that the form does not choose are named in the outline', async () => {
  const { page, addByMouse } = open
  await addByMouse(field('victim.dependants').label)
  await expect.poll(() => page.textContent('.tb-default')).toContain(field('dependant.whereabouts').label)
})

it('what was undone is said with the language of the text', async () => {
  const { page, hears, write, click } = open
  await page.getByLabel('Add a language').selectOption('fr')
  await click('Add “Français”')
  await write('Title', 'Entretien')
  await click('Undo')
  await hears('Undone: “Form without a name”: text changed, Français.')
})

it('an answer that is unticked leaves the others to choose from', async () => {
  const { page, addByMouse } = open
  await addByMouse(field('victim.sex').label)
  await page.locator('.tb-part-name', { hasText: field('victim.sex').label }).click()
  const answers = page.getByRole('group', { name: /^Answers to choose from/ })
  const all = await answers.getByRole('checkbox').count()
  await answers.getByRole('checkbox').last().uncheck()
  await expect.poll(() => answers.getByRole('checkbox', { checked: true }).count()).toBe(all - 1)
})

it('the consents that a part would have without its own are those of the form, whatever its own are', async () => {
  const { page, click } = open
  const consents = page.getByRole('group', { name: 'Asked only with consent to' })
  const purpose = (code: string) => consents.getByLabel(codeLabel('consentPurpose', code) ?? code, { exact: true })
  await purpose('storage').check()
  await click('Add a page')
  const inherited = consents.getByLabel(/^As set for/)
  const words = await consents.locator('label').first().textContent()
  expect(words).toContain(codeLabel('consentPurpose', 'storage'))
  await inherited.uncheck()
  await purpose('research').check()
  expect(await consents.locator('label').first().textContent()).toBe(words)
  await inherited.check()
  await expect.poll(() => purpose('research').count()).toBe(0)
})

it('the limits of a question of one’s own are within the widest ones, whatever is set', async () => {
  const { page, click, press } = open
  await click('Add a page')
  await click('Add a group')
  await click('Add a question of your own')
  await page.getByLabel('Kind of answer').selectOption('integer')
  const hint = page.locator('.tb-pair .tip-hint').first()
  const before = await hint.textContent()
  await page.getByLabel('Smallest number').fill('5')
  await press('Enter')
  await expect.poll(() => page.getByLabel('Smallest number').inputValue()).toBe('5')
  expect(await hint.textContent()).toBe(before)
})
