import { validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { fillByKeyboard } from './fill-by-keyboard.ts'
import { openPage } from './open-form.ts'

const show = (language: string, pages: number): string => `
  const whole = testForms.intake
  const made = defineForm({ ...whole, pages: whole.pages.slice(0, ${pages}) })
  if (!made.ok) throw new Error(JSON.stringify(made.findings))
  show(
    <forms.IntakeForm definition={made.value} today="2026-11-25" language="${language}" locale={${language}} drafts
      onSubmit={(record) => { window.submitted = record }} />,
  )`

/**
 * Fills in every question of the first pages of the intake by keyboard, or of all five, in a language, in which the first page has this
 * heading, and hands it in.
 */
export function fillsIntake(pages: number, language: string, firstPage: string): void {
  describe(`the intake in ${language}, ${pages} pages of it`, () => {
    it('is filled in with keys alone, and gives a valid record', async () => {
      const open = await openPage(show(language, pages), { width: 900, height: 900 })
      expect(await open.page.textContent('h2')).toBe(firstPage)
      let answered = 0
      for (let page = 1; page <= pages; page++) {
        answered += await fillByKeyboard(open.page)
        await open.picture(`intake-${language}-${page}`)
        await open.page.keyboard.press('Enter')
        if (page < pages) await open.page.waitForFunction(() => document.activeElement?.className === 'tip-page-title')
      }
      await open.page.waitForFunction(() => 'submitted' in window)
      const submitted = await open.page.evaluate(() => (window as unknown as { submitted: unknown }).submitted)
      expect(validate(submitted)).toMatchObject({ ok: true })
      // Signs that are closed by theme are most of them.
      expect(answered).toBeGreaterThan(100 + 36 * pages)
      expect(open.faults).toEqual([])
      await open.close()
    })
  })
}
