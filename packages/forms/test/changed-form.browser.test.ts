import { afterAll, beforeAll, expect, it } from 'vitest'
import { FEW_ROUNDS, keepDraft, type OpenPage, openPage } from './open-form.ts'

const SECRET = 'several quiet words'

/** A form in two versions: the pages are grouped anew, a question is gone, and so is a code. */
const SCRIPT = `
  ${FEW_ROUNDS}
  const title = (en) => ({ en })
  const page = (id, items) => ({ id, title: title('Page ' + id), groups: [{ id: 'g-' + id, items }] })
  const form = (version, pages, more = {}) => {
    const made = defineForm({
      id: 'org.example.changing', version, base: '1.0-rc.2', title: title('A form that changes'), subject: 'victim', consents: [], pages, ...more,
    })
    if (!made.ok) throw new Error(JSON.stringify(made.findings))
    return made.value
  }
  const text = (name) => ({ field: 'victim.' + name, restricted: 'shown' })
  const before = form('1.0.0', [
    page('one', [text('numberOfChildren')]),
    page('two', [text('ownWords'), { field: 'victim.householdHead' }, { field: 'victim.maritalStatus', codes: ['single', 'widowed'] }]),
    page('three', [text('ethnicity')]),
    page('four', [text('pronouns')]),
  ])
  const after = form('2.0.0', [
    page('first', [text('numberOfChildren')]),
    page('second', [{ field: 'victim.maritalStatus', codes: ['single', 'married'] }, text('ethnicity')]),
    page('third', [text('pronouns')]),
  ], { migrations: [{ from: '1.0.0', dropped: ['victim.householdHead'] }] })
  const store = openDraftStore({ databaseName: 'changing' })
  const picked = (definition, session) => show(
    <forms.IntakeForm key={definition.version} definition={definition} today="2026-11-25" savedDrafts={store} {...(session && { session })}
      onChange={(record) => { window.record = record }} onSubmit={async () => {}} />
  )
  window.openNewer = async () => {
    const [draft] = (await store.list()).value.drafts
    const opened = await store.unlock(draft.id, '${SECRET}')
    picked(after, opened.value)
  }
  if (location.hash !== '#newer') picked(before)
  else document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Newer' }))`

type Globals = { record: { victims: object[] }; openNewer(): Promise<void> }

let open: OpenPage
beforeAll(async () => {
  open = await openPage(SCRIPT)
})
afterAll(() => open.close())

it('opens a draft of an older version near where it was left, loses nothing, and says what has no place any more', async () => {
  const { page } = open
  const next = (): Promise<void> => page.click('form .tip-main[type=submit]')
  const title = (): Promise<string | null> => page.textContent('.tip-page-title')
  await page.fill('[id$="_victim_numberOfChildren"]', '3')
  await next()
  await page.waitForSelector('h2:has-text("Page two")')
  await page.fill('[id$="_victim_ownWords"]', 'own words')
  await page.locator('fieldset', { hasText: 'household' }).getByLabel('Yes').check()
  await page.getByLabel('Widowed').check()
  await next()
  await page.waitForSelector('h2:has-text("Page three")')
  await page.fill('[id$="_victim_ethnicity"]', 'a people')
  await keepDraft(page, SECRET)
  await page.click('text=Lock the draft')
  await page.waitForSelector('.tip-secret')

  await page.evaluate(() => {
    location.hash = '#newer'
    location.reload()
  })
  await page.waitForSelector('h1:has-text("Newer")')
  await page.evaluate(() => (window as unknown as Globals).openNewer())
  await page.waitForSelector('.tip-page-title')
  // The page where it was left is gone; this is the last one with an answer.
  expect(await title()).toContain('Page second')
  expect(await page.inputValue('[id$="_victim_ethnicity"]')).toBe('a people')
  const said = (await page.textContent('.tip-form-changed')) ?? ''
  expect(said).toContain('no question any more for these answers, which stay in the record: In own words')
  expect(said).toMatch(/were removed: .*household/i)
  expect(said).toMatch(/Ask again: Marital status/)
  await open.picture('changed-form')
  const kept = await page.evaluate(() => (window as unknown as Globals).record.victims[0])
  expect(kept).toMatchObject({
    numberOfChildren: 3,
    ownWords: 'own words',
    maritalStatus: 'widowed',
    ethnicity: 'a people',
  })
  // What is not offered any more stops anyone who goes on, at its question, and can be answered again.
  await next()
  await page.waitForSelector('.tip-errors a')
  expect(await page.textContent('.tip-errors')).toContain('marital status')
  await page.getByLabel('Married', { exact: true }).check()
  await page.click('text=Understood')
  expect(await page.locator('.tip-form-changed').count()).toBe(0)
  await next()
  await page.waitForSelector('h2:has-text("Page third")')
  expect(await page.evaluate(() => (window as unknown as Globals).record.victims[0])).toMatchObject({
    ownWords: 'own words',
    maritalStatus: 'married',
  })
  expect(open.faults).toEqual([])
})
