import type { Browser } from '@tip-standard/browser'
import { launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const open = (script: string): Promise<OpenPage> => openPage(script, { width: 900, height: 900 }, browser)
const agreed = `[{ purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-11-25' },
  { purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2026-11-25' }]`
const shown = (props: string): string => `
  show(<forms.IntakeForm definition={testForms.screening} today="2026-11-25"
    onChange={(record, engine) => { window.engine = engine }} ${props} />)`

/** The person of the form as the record has them. */
const person = ({ page }: OpenPage): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { engine } = window as unknown as { engine: { record(): { victims: object[] } } }
    return engine.record().victims[0] as Record<string, unknown>
  })

describe('unexpected input', () => {
  it('values that are not of the standard: every page opens, nothing is lost, and they are reported', async () => {
    const strange = `{ id: 'v-1', consents: ${agreed}, sex: 'robot', sexBasis: 5, birthDate: 7, citizenships: 'RW',
      languages: [null, 'kin'], meansOfControl: [{ code: 'mindControl' }, 5, { code: 'threats' }],
      screenings: [{ date: 'x', indicators: [{ id: 'D9.99', state: 'perhaps' }, { id: 'FL01' }] }] }`
    const form = await open(shown(`value={{ victims: [${strange}], events: 'none' }}`))
    const { page } = form
    for (const title of ['The person', 'What happened', 'Outcome', 'Consent']) {
      await page.click(`.tip-pages >> text=${title}`)
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title)
      await form.picture(`strange-${title.replace(' ', '-').toLowerCase()}`)
    }
    expect(await person(form)).toMatchObject({ sex: 'robot', birthDate: 7, citizenships: 'RW' })
    expect((await person(form))['meansOfControl']).toMatchObject([{ code: 'mindControl' }, {}, { code: 'threats' }])
    await page.click('.tip-pages >> text=What happened')
    // A code that is in no list has a line below those that are.
    const lines = await page.locator('.tip-line:has(:checked)').allTextContents()
    expect(lines.slice(0, 2)).toEqual(['Threats', 'mindControl'])
    await page.click('.tip-pages >> text=The person')
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    const said = await page.locator('.tip-errors').textContent()
    expect(said).toContain('What is the sex of the person')
    expect(said).not.toMatch(/robot|mindControl/)
    expect(form.faults).toEqual([])
    await form.close()
  })

  it.each([
    ['What happened', 'input', 'mindControl', `meansOfControl: [{ code: 'mindControl' }]`],
    [
      'Outcome',
      '[role=radiogroup]',
      'Abuse of vulnerability',
      `screenings: [{ date: '2026-11-25', indicators: [{ id: 'FL01' }] }]`,
    ],
  ])(
    'a line of %s that cannot be used: what is wrong is said at it, in a theme that was closed too',
    async (title, input, name, answers) => {
      const form = await open(shown(`value={{ victims: [{ id: 'v-1', consents: ${agreed}, ${answers} }] }}`))
      const { page } = form
      await page.click(`.tip-pages >> text=${title}`)
      await page.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title)
      await page.click('button[type=submit]')
      await page.waitForSelector('.tip-errors')
      const wrong = page.locator('.tip-line:has(.tip-error, [aria-invalid=true])')
      expect(await wrong.allTextContents()).toEqual([expect.stringContaining(name)])
      const id = await wrong.locator(`${input}[aria-invalid=true]`).getAttribute('aria-describedby')
      const heard = await page.evaluate((one) => document.getElementById(one ?? '')?.textContent, id)
      expect(heard).toBe(await wrong.locator('.tip-error').textContent())
      expect(form.faults).toEqual([])
      await form.close()
    },
  )

  it('a line that cannot be used in a theme that was closed: the theme opens', async () => {
    const form = await open(
      shown(`value={{ victims: [{ id: 'v-1', consents: ${agreed}, meansOfControl: [{ code: 'mindControl' }] }] }}`),
    )
    const { page } = form
    await page.click('.tip-pages >> text=What happened')
    await page.click('.tip-theme[open] > summary')
    expect(await page.locator('.tip-theme[open]').count()).toBe(0)
    await page.click('button[type=submit]')
    await page.waitForSelector('.tip-errors')
    expect(await page.locator('.tip-theme[open] .tip-line:has(.tip-error)').allTextContents()).toEqual([
      expect.stringContaining('mindControl'),
    ])
    expect(form.faults).toEqual([])
    await form.close()
  })

  it('a language that forms do not support: they use English', async () => {
    const form = await open(shown(`language="xx" locale={undefined} value={{ victims: [{ consents: ${agreed} }] }}`))
    expect(await form.page.textContent('h1')).toBe('Screening')
    expect(await form.page.getAttribute('.tip-root', 'lang')).toBe('en')
    expect(form.faults).toEqual([])
    await form.close()
  })

  it('a list of 5,000 codes: it is searched, not rendered', async () => {
    const list = `{ id: 'language', title: 'Language', definition: '', codes: Array.from({ length: 5000 }, (_, at) =>
      ({ code: 'c' + at, label: 'Language number ' + at })) }`
    const form = await open(
      shown(`loadList={async () => (${list})} value={{ victims: [{ id: 'v-1', consents: ${agreed} }] }}`),
    )
    const { page } = form
    await page.click('.tip-pages >> text=The person')
    const search = page.locator('#root_origin_victim_languages')
    await search.fill('number 49')
    expect(await page.locator('[role=option]').count()).toBe(50)
    expect(await page.textContent('[role=status]')).toBe('111 found')
    await search.fill('number 4999')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect((await person(form))['languages']).toEqual(['c4999'])
    expect(form.faults).toEqual([])
    await form.close()
  })

  it.each([
    ['nothing of ours', `{ nonsense: true }`],
    ['another form', `withForm(newWork(), openForm(testForms.intake, { today: '2026-11-25' }).draft())`],
    [
      'a newer form',
      `withForm(newWork(), { ...openForm(testForms.screening, { today: '2026-11-25' }).draft(), formVersion: '99.0.0' })`,
    ],
  ])('as a draft with %s: it is left as it is, and that is said', async (_, payload) => {
    const form = await open(`
      const store = openDraftStore({ databaseName: 'foreign' })
      const meta = { kind: 'case', label: '', formId: 'tip.screening', formVersion: '1.0.0', standardVersion: '1.0-rc.2' }
      store.create('several quiet words', ${payload}, meta).then((created) => show(<forms.FormSurroundings today="2026-11-25"><h1>Page</h1>
        <forms.IntakeForm definition={testForms.screening} today="2026-11-25" session={created.value} savedDrafts={store} />
      </forms.FormSurroundings>))`)
    expect(await form.page.textContent('.tip-errors')).toMatch(/left as it is|newer version/)
    const kept = await form.page.evaluate(async () => (await indexedDB.databases()).length)
    expect(kept).toBe(1)
    expect(form.faults).toEqual([])
    await form.close()
  })

  it.each([
    [
      'a browser without a database',
      `Object.defineProperty(window, 'indexedDB', { value: undefined })`,
      /cannot keep drafts/,
    ],
    [
      'a full disk',
      `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError') }`,
      /no space left/,
    ],
  ])('as %s: no draft is kept, that is said, and the answers stay', async (_, before, message) => {
    const form = await open(`
      ${before}
      const store = openDraftStore({ databaseName: 'drafts' })
      ${shown(`savedDrafts={store} value={{ victims: [{ id: 'v-1', consents: ${agreed} }] }}`)}`)
    const { page } = form
    await page.click('.tip-pages >> text=The person')
    await page.click('#root_sex_victim_sex')
    await page.click('text=Keep a draft on this device')
    // Loaded when it is asked for.
    await page.waitForSelector('.tip-draft .tip-secret')
    for (const input of await page.locator('.tip-draft .tip-secret').all()) await input.fill('several quiet words')
    await page.click('.tip-draft button[type=submit]')
    await page.waitForFunction((source) => new RegExp(source).test(document.body.textContent ?? ''), message.source)
    expect((await person(form))['sex']).toBe('female')
    expect(form.faults).toEqual([])
    await form.close()
  })
})
