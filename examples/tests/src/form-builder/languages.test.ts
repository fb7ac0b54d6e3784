import { LANGUAGES } from '@tip-standard/core/texts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'
import { tenQuestions } from './fixture-ten-questions.ts'

let served: ServedBuilder
beforeAll(async () => {
  served = await serveBuilder()
})
afterAll(() => served?.close())

/** Asks for sex without its basis, without consent, and whether there are dependants without who they are. */
const form = {
  ...tenQuestions,
  consents: [],
  pages: [
    { ...tenQuestions.pages[0], groups: [{ id: 'a', items: [{ field: 'victim.sex' }, { field: 'victim.age' }] }] },
  ],
  modules: undefined,
}

it('the checks of a form are said in the language of the page', async () => {
  const { context, page, faults } = await openBuilder(served)
  await page.getByRole('button', { name: 'Open, save, start' }).click()
  await page
    .getByLabel('Open a definition (.json)')
    .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(form)) })
  await page.waitForSelector('dialog', { state: 'detached' })
  await page.getByRole('tab').filter({ hasText: 'Check' }).first().click()
  // Why it matters: a sentence of the rule, without a name of the form.
  const reasons = (): Promise<string[]> => page.locator('.tb-finding .tip-hint').allTextContents()
  await expect.poll(async () => (await reasons()).length).toBeGreaterThan(1)
  const english = await reasons()
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    await page.locator('header select, .tb-bar select').first().selectOption(language)
    await expect
      .poll(async () => (await reasons()).filter((text) => english.includes(text)), { message: language })
      .toEqual([])
    expect(await reasons()).toHaveLength(english.length)
  }
  expect(faults).toEqual([])
  await context.close()
})
