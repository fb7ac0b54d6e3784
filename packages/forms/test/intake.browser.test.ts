import type { Browser, Page } from '@tip-standard/browser'
import { launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DraftStore } from '../src/drafts/index.ts'
import { FEW_ROUNDS, giveReason, keepDraft, type OpenPage, openPage } from './open-form.ts'
import { fillsIntake } from './whole-intake.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const wide = { width: 900, height: 900 }
const form = (name: string, more = ''): string => `
  ${FEW_ROUNDS}
  const store = openDraftStore({ databaseName: 'drafts' })
  window.store = store
  const App = () => (
    <forms.IntakeForm definition={testForms.${name}} today="2026-11-25" ${more}
      onChange={(record, engine) => { window.changed = record; window.engine = engine }}
      onSubmit={(record) => { window.submitted = record }}>
      <forms.QuickExit onExit={() => store.lockAll()} />
    </forms.IntakeForm>
  )
  show(<App />)`

const focusedClass = ({ page }: OpenPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.className ?? '')
const liveText = ({ page }: OpenPage): Promise<string | null> => page.textContent('[aria-live]')

/** Runs in the page: from now on its databases do not open, or do again. */
function breaking(isBroken: boolean): void {
  const { prototype } = IDBFactory as { prototype: IDBFactory & { works?: IDBFactory['open'] } }
  prototype.works ??= prototype.open
  prototype.open = isBroken
    ? () => {
        throw new DOMException('SENTINEL', 'UnknownError')
      }
    : prototype.works
}
const breakStorage = (page: Page, isBroken: boolean): Promise<void> => page.evaluate(breaking, isBroken)

/** Agrees to the interview and to storing, with the mouse. */
async function agree({ page }: OpenPage): Promise<void> {
  await page.click('#root_agreed_victim_consents')
  await page.click('#root_agreed_victim_consents-storage-granted')
}

// The pages with every kind of question; `intake.long.test.ts` fills in all five.
fillsIntake(3, 'fr', 'Consentement')

describe('a form with errors', () => {
  it('reports it once, with links that lead there; what is corrected is no longer reported', async () => {
    const open = await openPage(form('screening'), wide, browser)
    const { page } = open
    await agree(open)
    await page.click('text=The person')
    await page.fill('#root_age_victim_birthDate__year', '19x8')
    await page.click('[name="root_sex_victim_sex"]')
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    await open.picture('screening-errors')
    expect(await focusedClass(open)).toBe('tip-errors')
    expect(await liveText(open)).toBe('2 to check')
    const links = page.locator('.tip-errors a')
    expect(await links.allTextContents()).toEqual([
      expect.stringMatching(/^When were you born, as far as you know\? – This is no date of the calendar\./),
      expect.stringMatching(/^How is the sex known\? – The sex is given without its basis/),
    ])
    // Nothing in the address leads to an answer.
    const before = page.url()
    await links.last().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('root_sex_victim_sexBasis')
    expect(page.url()).toBe(before)
    expect(await page.locator('#root_age_victim_birthDate__year').getAttribute('aria-invalid')).toBe('true')
    await page.click('#root_sex_victim_sexBasis')
    await page.fill('#root_age_victim_birthDate__year', '1998')
    await page.locator('#root_age_victim_birthDate__year').blur()
    await page.waitForFunction(() => document.querySelector('.tip-errors') === null)
    expect(await page.locator('[aria-invalid]').count()).toBe(0)
    await page.click('button[type=submit]')
    await page.waitForFunction(() => document.activeElement?.textContent === 'What happened')
    await open.close()
  })

  it('keeps the typed text when a reason is given by mistake and removed', async () => {
    const open = await openPage(form('screening'), wide, browser)
    await agree(open)
    await open.page.click('text=The person')
    const button = open.page.locator('#root_sex_victim_sex_reason')
    await giveReason(open.page, 'root_sex_victim_sex', 'refused')
    expect(await button.getAttribute('aria-label')).toBe('Undo: Sex')
    expect(await open.page.locator('[name="root_sex_victim_sex"]:checked').count()).toBe(0)
    await open.page.click('#root_sex_victim_sex')
    await button.and(open.page.locator('[aria-expanded=false]')).waitFor()
    await open.close()
  })
})

describe('consent', () => {
  it('that is refused later removes the answers from the record at once, and the page says so', async () => {
    const open = await openPage(form('screening'), wide, browser)
    const { page } = open
    await agree(open)
    await page.click('text=The person')
    await page.click('#root_sex_victim_sex')
    const sex = (): Promise<unknown> =>
      page.evaluate(() => {
        const { engine } = window as unknown as {
          engine: { record(): { victims: object[] } }
        }
        return (engine.record().victims[0] as { sex?: string }).sex
      })
    expect(await sex()).toBe('female')
    await page.click('.tip-pages >> text=Consent')
    expect(await page.textContent('.tip-refusal')).toBe('')
    await page.click('[id="root_agreed_victim_consents-storage-refused"]')
    expect(await sex()).toBeUndefined()
    expect(await page.textContent('.tip-refusal')).toContain('Answers that depended on this consent are taken out')
    // Nor does it remain in what the application gets.
    const symbols = await page.evaluate(() => {
      const count = (value: unknown): number =>
        typeof value !== 'object' || value === null
          ? 0
          : Object.getOwnPropertySymbols(value).length + Object.values(value).reduce((sum, one) => sum + count(one), 0)
      return count((window as unknown as { changed: object }).changed)
    })
    expect(symbols).toBe(0)
    await open.close()
  })
})

describe('lists of one code each', () => {
  it('are ticked with one press a line on a phone; a line that is not ticked is not in the record, least of all as a no', async () => {
    const open = await openPage(form('screening'), { width: 360, height: 740 }, browser)
    const { page } = open
    const person = (): Promise<{ meansOfControl: { code: string }[]; screenings: { indicators: object[] }[] }> =>
      page.evaluate(() => {
        const { engine } = window as unknown as {
          engine: { record(): { victims: object[] } }
        }
        return engine.record().victims[0] as never
      })
    await agree(open)
    await page.click('.tip-pages >> text=What happened')
    for (const theme of await page.locator('.tip-theme > summary').all()) await theme.click()
    const means = ['Threats', 'Debt bondage', 'Restricts movement', 'Physical abuse', 'Excessive working hours']
    for (const name of means) await page.getByRole('checkbox', { name, exact: true }).click()
    await open.picture('screening-means-phone')
    expect((await person()).meansOfControl.map(({ code }) => code)).toEqual([
      'threats',
      'debtBondage',
      'restrictsMovement',
      'physicalAbuse',
      'excessiveWorkingHours',
    ])
    await page.click('.tip-pages >> text=Outcome')
    const isPresent = (name: string) =>
      page.getByRole('radiogroup', { name, exact: true }).getByRole('radio', { name: 'Present', exact: true })
    for (const name of ['Deception', 'Isolation', 'Debt bondage']) await isPresent(name).click()
    const indicators = async (): Promise<object[]> => (await person()).screenings[0]?.indicators ?? []
    expect(await indicators()).toEqual([
      { id: 'FL02', state: 'present' },
      { id: 'FL04', state: 'present' },
      { id: 'FL09', state: 'present' },
    ])
    await page.getByLabel('All open lines').selectOption({ label: 'Not asked' })
    await page.getByRole('button', { name: 'Apply' }).click()
    await open.picture('screening-indicators-phone')
    const said = await indicators()
    expect(said).toHaveLength(11)
    expect(said.filter((one) => 'state' in one)).toHaveLength(3)
    expect(JSON.stringify(said)).not.toContain('notPresent')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
    // A press takes it back.
    await isPresent('Isolation').click()
    expect(await indicators()).toHaveLength(10)
    expect(open.faults).toEqual([])
    await open.close()
  })
})

describe('leaving', () => {
  it('by Shift three times shows another page, and Back shows nothing of the form', async () => {
    const open = await openPage(form('screening'), wide, browser)
    const { page } = open
    await agree(open)
    await page.click('text=The person')
    await page.fill('#root_age_victim_birthDate__year', '1987')
    for (let press = 1; press <= 3; press++) {
      await page.keyboard.press('Shift')
      if (press < 3) expect(await liveText(open)).toContain(press === 1 ? '2 more times' : 'once more')
    }
    await page.waitForURL('about:blank')
    await page.goBack()
    expect(await page.content()).not.toMatch(/1987|Screening|birth/)
    await open.close()
  })

  it('is the first thing that the Tab key finds', async () => {
    const open = await openPage(form('screening'), wide, browser)
    await open.page.keyboard.press('Tab')
    expect(await focusedClass(open)).toBe('tip-exit-first')
    await open.picture('exit-first')
    await open.page.keyboard.press('Enter')
    await open.page.waitForURL('about:blank')
    await open.close()
  })
})

describe('a draft', () => {
  it('is kept under a passphrase, locked without showing anything, and continued', async () => {
    const open = await openPage(form('screening', 'savedDrafts={store}'), wide, browser)
    const { page } = open
    await agree(open)
    await page.click('text=Keep a draft on this device')
    const pin = 'several quiet words'
    // Loaded when it is asked for; cancelled, it leaves nothing but the offer.
    await page.click('.tip-draft >> text=Cancel')
    expect(await page.textContent('.tip-draft')).toBe('Keep a draft on this device')
    await page.click('text=Keep a draft on this device')
    await page.waitForSelector('.tip-draft .tip-secret')
    const secrets = page.locator('.tip-draft .tip-secret')
    await secrets.first().fill(pin)
    await secrets.last().fill('several quiet wards')
    await page.click('.tip-draft button[type=submit]')
    await page.waitForSelector('text=The two are not the same.')
    for (const input of await secrets.all()) await input.fill(pin)
    await open.picture('draft-pin')
    await page.click('.tip-draft button[type=submit]')
    await page.waitForSelector('text=Lock the draft')
    await page.click('text=The person')
    await page.fill('#root_age_victim_birthDate__year', '1987')
    await page.locator('#root_age_victim_birthDate__year').blur()
    await page.waitForFunction(async () => {
      const { store } = window as unknown as {
        store: { list(): Promise<{ value: { drafts: { savedAt: string }[] } }> }
      }
      return (await store.list()).value.drafts.length === 1
    })
    await page.click('text=Lock the draft')
    await page.waitForSelector('text=The draft is locked.')
    expect(await page.content()).not.toMatch(/1987|Date of birth/)
    await open.picture('draft-locked')
    await page.fill('.tip-secret', 'not the right words')
    await page.click('.tip-group-of-questions button[type=submit]')
    await page.waitForSelector('text=This does not open the draft. You can try 9 more times')
    await page.fill('.tip-secret', pin)
    await page.click('.tip-group-of-questions button[type=submit]')
    await page.waitForSelector('#root_age_victim_birthDate__year')
    expect(await focusedClass(open)).toBe('tip-page-title')
    expect(await page.inputValue('#root_age_victim_birthDate__year')).toBe('1987')
    // Another tab goes on with the same draft: what is here is let go of, and the focus is not lost with the button.
    await page.evaluate(async (secret) => {
      const { openDraftStore } = window as unknown as { openDraftStore: (how: object) => DraftStore }
      const other = openDraftStore({ databaseName: 'drafts' })
      const listed = await other.list()
      const opened = await other.unlock((listed.ok && listed.value.drafts[0]?.id) || '', secret)
      if (opened.ok) await opened.value.save(opened.value.payload)
    }, pin)
    await page.fill('#root_age_victim_birthDate__year', '1988')
    await page.click('text=Keep what is here as another draft')
    await page.waitForSelector('text=Keep a draft on this device')
    expect(await focusedClass(open)).toBe('tip-button tip-quiet')
    expect(open.faults).toEqual([])
    await open.close()
  })

  it('is continued where it was left after the page was reloaded', async () => {
    const open = await openPage(
      `${FEW_ROUNDS}
      const { useState } = React
      const store = openDraftStore({ databaseName: 'reloaded' })
      window.store = store
      const App = () => {
        const [session, setSession] = useState()
        const [isNew, setNew] = useState(false)
        return (
          <forms.FormSurroundings today="2026-11-25">
            <h1>Page</h1>
            {session || isNew ? (
              <forms.IntakeForm definition={testForms.screening} today="2026-11-25" savedDrafts={store} session={session} />
            ) : (
              <>
                <forms.DraftPicker savedDrafts={store} titleOf={() => 'Screening'} onOpen={setSession} />
                <button onClick={() => setNew(true)}>Begin</button>
              </>
            )}
          </forms.FormSurroundings>
        )
      }
      show(<App />)`,
      wide,
      browser,
    )
    const { page } = open
    const pin = 'several quiet words'
    await page.click('text=Begin')
    await agree(open)
    await keepDraft(page, pin)
    await page.click('text=What happened')
    await page.click('.tip-theme >> text=Threats and pressure')
    await page.getByText('Threats', { exact: true }).click()
    // Locking saves first.
    await page.click('text=Lock the draft')
    await page.waitForSelector('text=The draft is locked.')
    await page.reload()
    await page.click('text=Open the draft')
    expect(await focusedClass(open)).toContain('tip-secret')
    // Someone who presses again while it is checked has tried once, and so has someone who presses again after that.
    for (const left of [9, 8]) {
      await page.keyboard.type('not the right words')
      for (let press = 0; press < 3; press++) await page.keyboard.press('Enter')
      await page.waitForSelector(`text=This does not open the draft. You can try ${left} more times`)
      await page.keyboard.press('Enter')
    }
    // What the browser does not do is not reported as done. The list was read anew after the wrong words: this comes after.
    await page.evaluate('store.list()')
    await page.click('text=Delete this draft')
    await breakStorage(page, true)
    await page.click('text=Delete the draft now')
    await page.waitForSelector('text=The browser could not do this.')
    expect(await liveText(open)).toContain('The browser could not do this.')
    await breakStorage(page, false)
    await page.fill('.tip-drafts .tip-secret', pin)
    await page.click('.tip-drafts .tip-main')
    await page.waitForSelector('.tip-page-title')
    expect(await page.textContent('.tip-page-title')).toBe('What happened')
    expect(await page.locator('.tip-line:has(:checked)').allTextContents()).toEqual(['Threats'])
    expect(open.faults).toEqual([])
    await page.addInitScript(`(${breaking})(true)`)
    await page.reload()
    await page.waitForSelector('.tip-drafts .tip-error')
    expect(await page.textContent('.tip-drafts')).not.toContain('no drafts')
    await open.close()
  })
})
