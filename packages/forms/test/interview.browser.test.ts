/** The screening that ships, as a counsellor goes through it on a phone: what has to be pressed, and how far the pages reach. */

import { type Browser, launchBrowser, type Page } from '@tip-standard/browser'
import { type CaseRecord, isObject, validate } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from './open-form.ts'

const PHONE = { width: 360, height: 740 }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const screening = `
  const profile = {
    'screening.organisation': 'An invented organisation',
    'screening.screenerRole': 'socialWorker',
    'screening.screenerSex': 'female',
    'screening.screenerTrained': true,
    'screening.tool': 'An invented tool',
    'screening.toolVersion': '1',
  }
  show(
    <forms.IntakeForm definition={shippedForms.screening} today="2026-11-28" profile={profile}
      onSubmit={(record) => { window.submitted = record }} />,
  )`

/** What is pressed on each page, by the ends of the ids of inputs: everything that can apply does. */
const ANSWERS: readonly (readonly [page: string, ...presses: string[]])[] = [
  ['A safe place', 'privatePlace'],
  ['With whom', 'preferredInterviewerSex'],
  ['Before we begin', 'victim_consents'],
  ['Keeping the answers', 'victim_consents'],
  ['Age', 'victim_age=24'],
  ['Urgent needs', 'urgentNeeds__1'],
  ['Danger', 'inDanger__1'],
  ['Their own account', 'victim_meansOfControl'],
  ['The work', 'exploitation_form__1'],
  ['Leaving, papers and phone', 'line:Restricts movement', 'line:Withholds or destroys'],
  ['Violence and threats', 'line:Psychological abuse'],
  ['Debt and money', 'line:Debt bondage', 'line:Takes or withholds'],
  ['The border', 'borderCrossing'],
  ['The journey', 'smugglingInvolved__1'],
  ['What happens next', 'wishes'],
  ['The person', 'victim_sex'],
  ['Basis of sex', 'victim_sexBasis'],
  ['Age is an estimate', 'ageEstimated'],
  ['After the talk: indicators'],
  ['After the talk: outcome', 'screening_outcome__1'],
  ['After the talk: how it went', 'breaksOffered'],
]

/** Gives an answer, and whether it leads to the next page by itself. */
async function press(page: Page, what: string): Promise<boolean> {
  const [, line] = what.split('line:')
  if (line !== undefined) {
    await page.getByRole('checkbox', { name: line }).click()
    return false
  }
  const [id, text] = what.split('=')
  const input = page.locator(`form :is(input, button)[id$="${id}"]:visible`).first()
  const goesOn = await input.evaluate((pressed) => pressed.matches('.tip-answer-button'))
  if (text === undefined) await input.click()
  else await input.fill(text)
  return goesOn
}

describe('the screening that ships, on a phone', () => {
  it('takes at most 30 presses with those that go on, and gives a valid record of what was said', async () => {
    const open = await openPage(screening, PHONE, browser)
    const { page } = open
    const far: string[] = []
    let presses = 0
    // Where it is not safe to talk nothing else is asked: this answer stays, and can be corrected.
    await press(page, 'privatePlace__1')
    await page.waitForSelector('[aria-pressed=true][id$=privatePlace__1]')
    // The answer that was given has a tick of its own: high contrast and paper keep no colours.
    const marks = await page.locator('.tip-answer-button[id*=privatePlace]').evaluateAll((buttons) =>
      buttons.map((button) => {
        const { width, height } = getComputedStyle(button, '::after')
        return width === height ? 'arrow' : 'tick'
      }),
    )
    expect(marks).toEqual(['arrow', 'tick'])
    for (const [title, ...own] of ANSWERS) {
      await page.waitForFunction((wanted) => document.querySelector('.tip-page-title')?.textContent === wanted, title)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      await open.picture(`interview-${title}`)
      if (!title.startsWith('After') && height > 2 * PHONE.height) far.push(`${title}: ${height}`)
      const goesOn: boolean[] = []
      for (const one of own) goesOn.push(await press(page, one))
      presses += own.length
      if (goesOn.at(-1) === true) continue
      await page.click('form [type=submit]')
      presses += 1
    }
    await page.waitForFunction(() => 'submitted' in window)
    const record = await page.evaluate(() => (window as unknown as { submitted: CaseRecord }).submitted)
    expect(far).toEqual([])
    expect(presses).toBeLessThanOrEqual(30)
    expect(validate(record)).toMatchObject({ ok: true })
    const [victim] = record.victims ?? []
    expect(victim).toMatchObject({
      age: 24,
      exploitation: [{ form: expect.any(String) }],
      journey: [{ smugglingInvolved: false }],
      screenings: [{ privatePlace: true, date: '2026-11-28', screenerSex: 'female', urgentNeeds: ['food'] }],
    })
    expect(victim?.screenings).toHaveLength(1)
    expect(victim?.meansOfControl?.filter(isObject).map(({ code }) => code)).toEqual([
      'falsePromises',
      'restrictsMovement',
      'withholdsDocuments',
      'psychologicalAbuse',
      'debtBondage',
      'takesEarnings',
    ])
    expect(victim?.consents?.map(({ purpose, decision }) => [purpose, decision])).toEqual([
      ['interview', 'granted'],
      ['storage', 'granted'],
    ])
    expect(open.faults).toEqual([])
    await open.close()
  })

  it('goes on once where a press is repeated before the next page is there', async () => {
    const open = await openPage(screening, PHONE, browser)
    const [first, second] = ANSWERS.map(([title]) => title)
    await open.page.waitForSelector('.tip-answer-button')
    expect(await open.page.textContent('.tip-page-title')).toBe(first)
    await open.page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.tip-answer-button')
      button?.click()
      button?.click()
    })
    await open.page.waitForSelector('.tip-said')
    // A second step would come with what was asked for a moment later.
    await open.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await open.page.textContent('.tip-page-title')).toBe(second)
    // So would the second press of a double click on "Next", from a page that no one has seen; on the last page it would send the record.
    await open.page.dispatchEvent('form [type=submit]', 'click', { detail: 2 })
    await open.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    expect(await open.page.textContent('.tip-page-title')).toBe(second)
    await open.close()
  })

  it('leads Back to the page before and Forward to the page after it, where nothing new was answered', async () => {
    const open = await openPage(screening, PHONE, browser)
    const { page } = open
    const [first, second] = ANSWERS.map(([title]) => title)
    const atTitle = (title: string | undefined): Promise<void> =>
      expect.poll(() => page.textContent('.tip-page-title')).toBe(title)
    await atTitle(first)
    await page.locator('.tip-answer-button').first().click()
    await atTitle(second)
    for (const _ of ['once', 'and again']) {
      await page.goBack()
      await atTitle(first)
      await page.goForward()
      await atTitle(second)
    }
    await open.close()
  })
})
