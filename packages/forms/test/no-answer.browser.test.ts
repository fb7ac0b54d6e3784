import { expect, it } from 'vitest'
import { openPage } from './open-form.ts'

const SCRIPT = `
  const consents = ['interview', 'storage'].map((purpose) =>
    ({ purpose, decision: 'granted', givenBy: 'self', date: '2026-11-25' }))
  show(
    <forms.IntakeForm definition={shippedForms.screening} today="2026-11-25"
      value={{ victims: [{ id: 'v-1', consents }] }} onChange={(_record, engine) => { window.engine = engine }} />
  )`

it('takes one button for the reason, by keys alone, and the focus never falls out of the question', async () => {
  const open = await openPage(SCRIPT, { width: 900, height: 900 })
  const { page } = open
  await page.click('.tip-pages summary')
  await page.click('.tip-page-link >> text=The person')
  const button = page.getByRole('button', { name: 'No answer: Sex' })
  const isFocused = (): Promise<boolean> => button.evaluate((one) => one === document.activeElement)
  await button.focus()
  await page.keyboard.press('Enter')
  expect(await button.getAttribute('aria-expanded')).toBe('true')
  expect(await isFocused()).toBe(true)
  // The reasons come next; Escape closes them.
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('unknown')
  await page.keyboard.press('Escape')
  expect(await page.locator('.tip-reasons').count()).toBe(0)
  expect(await isFocused()).toBe(true)
  await page.keyboard.press('Enter')
  for (const _ of ['unknown', 'notAsked', 'refused']) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const sex = (): Promise<unknown> =>
    page.evaluate(() => {
      const { engine } = window as unknown as { engine: { record(): { victims: object[] } } }
      return (engine.record().victims[0] as { absent?: { sex?: string } }).absent?.sex
    })
  expect(await sex()).toBe('refused')
  expect(await page.textContent('[aria-live]')).toBe('No answer: Prefers not to say')
  expect(await page.locator('.tip-no-answer-given > span').first().textContent()).toBe('No answer: Prefers not to say')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Undo: Sex')
  await page.keyboard.press('Enter')
  expect(await sex()).toBeUndefined()
  expect(await isFocused()).toBe(true)
  expect(open.faults).toEqual([])
  await open.close()
})
