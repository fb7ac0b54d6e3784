import { validate } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { fillByKeyboard } from './fill-by-keyboard.ts'
import { openPage } from './open-form.ts'

const show = (language: string): string => `
  show(
    <forms.IntakeForm definition={testForms.intake} today="2026-11-25" language="${language}" locale={${language}} drafts
      onSubmit={(record) => { window.submitted = record }} />,
  )`

/** Fills in every question of every page of the intake by keyboard, in a language, in which the first page has this heading. */
export function fillsWholeIntake(language: string, firstPage: string): void {
  describe(`the whole intake in ${language}`, () => {
    it('is filled in with keys alone, and gives a valid record', async () => {
      const open = await openPage(show(language), { width: 900, height: 900 })
      expect(await open.page.textContent('h2')).toBe(firstPage)
      let answered = 0
      for (let page = 0; page < 5; page++) {
        answered += await fillByKeyboard(open.page)
        await open.picture(`intake-${language}-${page + 1}`)
        await open.page.keyboard.press('Enter')
        if (page < 4) await open.page.waitForFunction(() => document.activeElement?.className === 'tip-page-title')
      }
      await open.page.waitForFunction(() => 'submitted' in window)
      const submitted = await open.page.evaluate(() => (window as unknown as { submitted: unknown }).submitted)
      expect(validate(submitted)).toMatchObject({ ok: true })
      expect(answered).toBeGreaterThan(180)
      expect(open.faults).toEqual([])
      await open.close()
    })
  })
}
