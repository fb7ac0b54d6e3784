import { expect, it } from 'vitest'
import { openBuilder, serveBuilder } from './fixture-open-builder.ts'
import { tenQuestions } from './fixture-ten-questions.ts'

it('a question of your own with a thousand answers is written without waiting', async () => {
  const served = await serveBuilder()
  try {
    const { page, faults } = await openBuilder(served)
    const options = Array.from({ length: 1000 }, (_, at) => ({ code: `place${at}`, label: { en: `Place ${at}` } }))
    const item = { field: 'org.shelter.place', own: { answer: 'code', options }, label: { en: 'Place' } }
    const form = { ...tenQuestions, pages: [{ ...tenQuestions.pages[0], groups: [{ id: 'a', items: [item] }] }] }
    await page.getByRole('button', { name: 'Open, save, start' }).click()
    await page
      .getByLabel('Open a definition (.json)')
      .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(form)) })
    await page.waitForSelector('dialog', { state: 'detached' })
    await page.locator('.tb-part-name').last().click()
    const name = page.getByLabel('Name of the question')
    await name.press('End')
    const begun = Date.now()
    await page.keyboard.type('s here')
    expect(await name.inputValue()).toBe('Places here')
    // It took twelve seconds for each letter.
    expect(Date.now() - begun).toBeLessThan(20_000)
    expect(faults).toEqual([])
  } finally {
    await served.close()
  }
})
