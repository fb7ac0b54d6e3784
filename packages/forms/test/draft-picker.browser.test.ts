import { appears, type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { FEW_ROUNDS, type OpenPage, openPage } from './open-form.ts'

const PASSPHRASE = 'several quiet words'

/** The drafts of a device, of which there is one: it is deleted after one wrong passphrase. */
const SCRIPT = `
  ${FEW_ROUNDS}
  const store = openDraftStore({ maximumAttempts: 1 })
  const meta = { kind: 'case', label: 'blue cup', formId: 'intake', formVersion: '2', standardVersion: '1.0-rc.2' }
  store.create('${PASSPHRASE}', newWork(), meta).then(({ value: session }) => {
    session.lock()
    window.deleteElsewhere = () => openDraftStore().destroy(session.summary.id)
    show(
      <forms.FormSurroundings today="2026-11-25">
        <h1>Drafts</h1>
        <forms.DraftPicker savedDrafts={store} titleOf={() => 'Intake'} onOpen={() => {}} />
      </forms.FormSurroundings>
    )
  })`

let browser: Browser
let open: OpenPage
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  open = await openPage(SCRIPT, { width: 900, height: 900 }, browser)
  return () => open.close()
})

it.each([
  ['was deleted in another tab', PASSPHRASE, true, 'This draft is no longer there.'],
  [
    'is deleted because of wrong passphrases',
    'other quiet words',
    false,
    'The draft was deleted because too many wrong',
  ],
])(
  'shows why there is no draft any more when it %s, and keeps the focus',
  async (_, passphrase, isElsewhere, message) => {
    const { page } = open
    await page.click('text=Open the draft')
    await appears(page, '.tip-secret')
    if (isElsewhere)
      await page.evaluate(() => (window as unknown as { deleteElsewhere(): Promise<void> }).deleteElsewhere())
    await page.fill('.tip-secret', passphrase)
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=There are no drafts on this device.')
    await expect
      .poll(() => page.locator('.tip-drafts .tip-error').allTextContents())
      .toEqual([expect.stringContaining(message)])
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('tip-drafts-title')
    expect(open.faults).toEqual([])
  },
)
