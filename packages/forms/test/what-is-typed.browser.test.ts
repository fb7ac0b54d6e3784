import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** A form of one page with these questions, and another page behind it. */
const open = (items: string, record = '{}'): Promise<OpenPage> =>
  openPage(
    `
    const form = defineForm({
      id: 'org.shelter.typed', version: '1.0.0', base: '1.0-rc.2', title: { en: 'Typed' }, subject: 'victim',
      pages: [
        { id: 'first', title: { en: 'First' }, groups: [{ id: 'g', items: ${items} }] },
        { id: 'second', title: { en: 'Second' }, groups: [{ id: 'h', items: [{ field: 'victim.maritalStatus' }] }] },
      ],
    })
    show(<forms.IntakeForm definition={form.value} today="2026-11-25" value={${record}}
      onChange={(record, engine) => { window.engine = engine }} />)`,
    { width: 900, height: 900 },
    browser,
  )

const person = ({ page }: OpenPage): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const { engine } = window as unknown as { engine: { record(): { victims: object[] } } }
    return engine.record().victims[0] as Record<string, unknown>
  })

/** Puts a text into a box as the clipboard does. */
const paste = ({ page }: OpenPage, selector: string, text: string): Promise<void> =>
  page.locator(selector).evaluate((box, pasted) => {
    box.focus()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (box.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)

it('a date that is pasted whole is taken apart, or it is said why not; what is wrong is said of the boxes', async () => {
  const form = await open(`[{ field: 'victim.birthDate' }, { field: 'victim.age' }]`)
  const { page } = form
  const day = '#root_g_victim_birthDate'
  await paste(form, day, '1999-03-12')
  await expect.poll(async () => (await person(form))['birthDate']).toBe('1999-03-12')
  await paste(form, day, '12/03/2001')
  await page.waitForSelector('text=it is not clear which number is the day')
  expect(await page.inputValue(day)).toBe('12')
  for (const [part, typed] of Object.entries({ '': '٥', __month: '١١', __year: '١٩٩٨' }))
    await page.fill(day + part, typed)
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await person(form))['birthDate']).toBe('1998-11-05')
  await page.fill(`${day}__year`, '2001')
  await page.fill(`${day}__month`, '2')
  await page.fill(day, '31')
  await page.fill('#root_g_victim_age', '25 ans')
  await page.click('button[type=submit]')
  await page.waitForSelector('.tip-errors')
  const said = (await page.textContent('.tip-errors')) ?? ''
  expect(said).toContain('Give the year in four digits, then the month and the day as numbers.')
  expect(said).toContain('Write a number in digits and nothing else')
  expect(said).not.toContain('YYYY')
  expect(form.faults).toEqual([])
  await form.close()
})

it('the limit of a text is said where it is near, and Next finds a text that is too long', async () => {
  const form = await open(`[{ field: 'victim.specialNeeds' }, { field: 'victim.sex' }]`)
  const { page } = form
  const box = page.locator('#root_g_victim_specialNeeds')
  // A text is written in its own direction.
  expect(await box.evaluate((one) => getComputedStyle(one).unicodeBidi)).toBe('plaintext')
  // No browser sends it away to be translated.
  expect(await box.evaluate((one: HTMLElement) => one.translate)).toBe(false)
  await box.fill('short')
  expect(await page.locator('text=Characters left').count()).toBe(0)
  await box.fill(`short\n${'x'.repeat(190)}`)
  await page.waitForSelector('text=Characters left: 10')
  await box.fill('x'.repeat(540))
  await page.waitForSelector('text=Too long for this question: take out 340 of the characters.')
  await expect.poll(() => page.textContent('[role=status]')).toMatch(/^Too long for this question: take out 340/)
  await page.click('button[type=submit]')
  await page.waitForSelector('.tip-errors')
  expect(await page.textContent('.tip-page-title')).toBe('First')
  await box.fill('short')
  await page.click('button[type=submit]')
  await page.waitForFunction(() => document.querySelector('.tip-page-title')?.textContent === 'Second')
  expect(form.faults).toEqual([])
  await form.close()
})

it('characters that no one sees, pasted into a text, reach no record; the rest of the text does', async () => {
  const form = await open(`[{ field: 'victim.specialNeeds' }]`)
  const { page } = form
  const box = page.locator('#root_g_victim_specialNeeds')
  await box.fill('a\u0000 rail \ud83d\n\u200b')
  await page.keyboard.press('Tab')
  await expect.poll(async () => (await person(form))['specialNeeds']).toEqual(['a  rail \ufffd'])
  expect(await box.inputValue()).toBe('a  rail \ufffd')
  await box.fill('\ufeff\u0000')
  await page.keyboard.press('Tab')
  await expect.poll(async () => 'specialNeeds' in (await person(form))).toBe(false)
  expect(form.faults).toEqual([])
  await form.close()
})

it('what is in no list is not taken over without a word', async () => {
  const form = await open(`[{ field: 'victim.citizenships' }, { field: 'victim.age' }]`)
  const { page } = form
  const search = page.locator('#root_g_victim_citizenships')
  await search.fill('Zzyxx')
  await page.keyboard.press('Tab')
  await page.waitForSelector('.tip-error >> text=What you typed is not in the list')
  expect(await search.getAttribute('aria-describedby')).toBeTruthy()
  await search.fill('ivory')
  expect(await page.locator('.tip-error').count()).toBe(0)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await person(form))['citizenships']).toEqual(['CI'])
  expect(form.faults).toEqual([])
  await form.close()
})

it('an entry with answers that was removed can be brought back, until the list is changed again', async () => {
  const record = `{ victims: [{ id: 'v-1', journey: [{ from: { country: 'RW' } }, { from: { country: 'KE' } }] }] }`
  const form = await open(`[{ field: 'victim.journey' }]`, record)
  const { page } = form
  const countries = async (): Promise<unknown[]> =>
    ((await person(form))['journey'] as { from?: { country?: string } }[]).map(({ from }) => from?.country)
  const undo = page.locator('.tip-undo button')
  await page.getByRole('button', { name: /^Remove .+ 1$/ }).click()
  expect(await countries()).toEqual(['KE'])
  await undo.click()
  expect(await countries()).toEqual(['RW', 'KE'])
  expect(await undo.count()).toBe(0)
  await page.getByRole('button', { name: /^Remove .+ 2$/ }).click()
  await undo.waitFor()
  await page.locator('.tip-add').first().click()
  expect(await undo.count()).toBe(0)
  expect(form.faults).toEqual([])
  await form.close()
})

it('a list without an entry that it needs says so at the button that adds one', async () => {
  const form = await open(`[{ field: 'victim.journey', need: 'answer' }]`)
  const { page } = form
  const add = page.locator('.tip-add')
  const description = (): Promise<string> =>
    add.evaluate((button) =>
      (button.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`)
        .join(' '),
    )
  const before = await description()
  await page.click('button[type=submit]')
  await page.waitForSelector('.tip-errors')
  const error = await page.locator('.tip-error').textContent()
  expect(error).not.toBe('')
  expect(await description()).toBe(`${error} ${before}`)
  await page.locator('.tip-errors a').click()
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true)
  expect(form.faults).toEqual([])
  await form.close()
})

it('a question that an answer made appear is announced', async () => {
  const form = await open(`[
    { field: 'victim.sex' },
    { field: 'victim.sexBasis', when: { op: 'present', field: 'sex' } },
    { field: 'victim.age' },
  ]`)
  const { page } = form
  await page.locator('#root_g_victim_age').waitFor()
  expect(await page.textContent('[role=status]')).toBe('')
  await page.getByLabel('Female', { exact: true }).check()
  await expect.poll(() => page.textContent('[role=status]')).toMatch(/^Also asked now: .+/)
  // The person who answers stays where they are.
  expect(await page.getByLabel('Female', { exact: true }).evaluate((one) => one === document.activeElement)).toBe(true)
  expect(form.faults).toEqual([])
  await form.close()
})

it('a restricted question says that it is one, and its answer is hidden until someone shows it', async () => {
  const form = await open(
    `[{ field: 'victim.ownWords', restricted: 'shown' }, { field: 'victim.age' }]`,
    `{ victims: [{ id: 'v-1', ownWords: 'SENTINEL' }] }`,
  )
  const { page } = form
  const words = page.locator('.tip-field').filter({ has: page.locator('textarea') })
  expect(await words.textContent()).toContain('Restricted: few people may see it')
  const isHidden = (): Promise<boolean> =>
    words
      .locator('textarea')
      .evaluate((box) => getComputedStyle(box).getPropertyValue('-webkit-text-security') === 'disc')
  expect(await isHidden()).toBe(true)
  await words.getByRole('button', { name: 'Show' }).click()
  expect(await isHidden()).toBe(false)
  expect(
    await page
      .locator('.tip-field')
      .filter({ hasNot: page.locator('textarea') })
      .allTextContents(),
  ).not.toContainEqual(expect.stringContaining('Restricted'))
  expect(form.faults).toEqual([])
  await form.close()
})

it('what is wrong with a question is announced when it is left, and Next says how much there is to check', async () => {
  const form = await open(`[{ field: 'victim.age' }, { field: 'victim.specialNeeds' }]`)
  const { page } = form
  const said = () => page.textContent('[role=status]')
  const age = page.locator('#root_g_victim_age')
  await age.fill('25 ans')
  await page.keyboard.press('Tab')
  await expect.poll(said).toMatch(/ – Write a number in digits and nothing else, such as 25\.$/)
  await age.fill('500')
  await page.keyboard.press('Tab')
  await expect.poll(said).toMatch(/ – The number is out of range \(0 to 120\)\.$/)
  await age.fill('31')
  await page.fill('#root_g_victim_specialNeeds', 'x'.repeat(540))
  await age.focus()
  await expect.poll(said).toMatch(/ – Too short or too long/)
  await page.click('button[type=submit]')
  await expect.poll(said).toBe('1 to check')
  expect(form.faults).toEqual([])
  await form.close()
})
