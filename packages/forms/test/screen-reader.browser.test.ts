import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

/** A page as an application makes it, and a screen reader that reads all of it, item by item. */
const SCRIPT = `
  const { useState } = React
  import { virtual } from '@guidepup/virtual-screen-reader'
  const END = 'end of document'
  window.readAll = async () => {
    await virtual.start({ container: document.body })
    while ((await virtual.lastSpokenPhrase()) !== END) await virtual.next()
    const said = await virtual.spokenPhraseLog()
    await virtual.stop()
    return said
  }
  const consents = ['interview', 'storage'].map((purpose) =>
    ({ purpose, decision: 'granted', givenBy: 'self', date: '2026-11-25' }))
  const work = forms.openWork({ today: '2026-11-25', record: { victims: [{ id: 'v-1', consents }] } })
  const App = () => {
    const [place, setPlace] = useState()
    return (
      <forms.FormSurroundings today="2026-11-25">
        <forms.FormHeader place={place} work={work} />
        <main>
          <forms.IntakeForm definition={testForms.screening} today="2026-11-25" work={work} onPage={setPlace} />
        </main>
      </forms.FormSurroundings>
    )
  }
  show(<App />)`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const readAll = ({ page }: OpenPage): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { readAll(): Promise<string[]> }).readAll())

/** Checks that these are read, in this order; each is a phrase or what it has to match. */
function expectInOrder(said: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let at = -1
  for (const one of wanted) {
    const next = said.findIndex(
      (phrase, index) => index > at && (one instanceof RegExp ? one.test(phrase) : phrase === one),
    )
    expect(next, `"${one}" comes after "${said[at] ?? 'the start'}" in:\n${said.join('\n')}`).toBeGreaterThan(at)
    at = next
  }
}

it('the consent page is read in order: the way out, what page it is, what to say first, and each question before its inputs', async () => {
  const open = await openPage(SCRIPT, { width: 900, height: 900 }, browser)
  const said = await readAll(open)
  const help = await open.page.locator('.tip-page-title + .tip-help').textContent()
  expectInOrder(said, [
    'link, Leave this page now',
    /^button, Leave this page/,
    'main',
    'heading, Screening, level 1',
    'button, Consent, current step',
    /^heading, Page 1 of \d+ Consent, level 2/,
    help ?? '',
    /^radio, /,
    /^button, Next/,
  ])
  // The question is said before its choices, and is the name of the group that they are in.
  const groups = said.flatMap((phrase, at) => (phrase.startsWith('radiogroup, ') ? [{ phrase, at }] : []))
  expect(groups.length).toBeGreaterThan(0)
  for (const { phrase, at } of groups)
    expect(
      said.slice(0, at).some((one) => one !== '' && phrase.startsWith(`radiogroup, ${one}`)),
      phrase,
    ).toBe(true)
  // How far the form has come is said once in the bar and once with the heading.
  expect(said.filter((phrase) => phrase.includes('Page 1 of') && !phrase.startsWith('end of '))).toHaveLength(2)
  expect(open.faults).toEqual([])
  await open.close()
})

it('an error is read in order: first in the summary, as a link, and again at its question, which is invalid', async () => {
  const open = await openPage(SCRIPT, { width: 900, height: 900 }, browser)
  const { page } = open
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.tip-page-link')[1]?.click())
  await page.fill('[id$=birthDate__year]', '19x8')
  await page.click('.tip-main[type=submit]')
  await page.waitForSelector('.tip-errors')
  const said = await readAll(open)
  expectInOrder(said, [
    /^heading, Page 2 of \d+ /,
    'region, There is a problem',
    'heading, There is a problem, level 3',
    /^link, When were you born, as far as you know\? – .*no date of the calendar/,
    'When were you born, as far as you know?',
    'Date of birth',
    /no date of the calendar/,
    /^group, When were you born, as far as you know\?/,
    'Year',
    /^textbox, Year, 19x8, .*invalid/,
    /^button, No answer: Date of birth/,
  ])
  await open.close()
})
