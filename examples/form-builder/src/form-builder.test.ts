import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Browser,
  type BrowserContext,
  launchBrowser,
  type Page,
  type PageFaults,
  watchPage,
} from '@tip-standard/browser'
import { type FieldId, field } from '@tip-standard/core'
import { defineForm, type FormDefinition } from '@tip-standard/form-model'
import { unzipSync } from 'fflate'
import { type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = fileURLToPath(new URL('../../../packages/builder/.screenshots/', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

let server: PreviewServer
let browser: Browser
let url: string

beforeAll(async () => {
  const vite = fileURLToPath(new URL('bin/vite.js', import.meta.resolve('vite/package.json')))
  const { NODE_ENV: _test, ...env } = process.env
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, env })
  server = await preview({ root, configFile: `${root}vite.config.ts`, preview: { port: 0, host: '127.0.0.1' } })
  url = server.resolvedUrls?.local[0] ?? ''
  browser = await launchBrowser()
  mkdirSync(pictures, { recursive: true })
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

let context: BrowserContext
let page: Page
let faults: PageFaults
/** Requests for anything but the files of the page. */
let requests: string[]
let keys: number
let clicks: number

beforeEach(async () => {
  context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 800 } })
  page = await context.newPage()
  faults = await watchPage(page)
  requests = []
  keys = 0
  clicks = 0
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    const isOwn =
      origin === new URL(url).origin && /\/(assets\/[\w.-]+\.(js|css)|icon\.svg|service-worker\.js)?$/.test(pathname)
    if (!isOwn || request.method() !== 'GET' || request.postData() !== null) requests.push(pathname)
  })
  await page.goto(url)
  await page.waitForSelector('h1')
  // Axe is a guest of this test: it goes in by the protocol of the browser, past the policy of the page.
  await page.evaluate(axe)
})
afterEach(async () => {
  expect(faults).toEqual([])
  expect(requests).toEqual([])
  await context.close()
})

/** What axe finds on the page under WCAG 2.2 AA; the page in the page is looked at as well. */
const axeFaults = (): Promise<string[]> =>
  page.evaluate(async (tags) => {
    type Axe = {
      run: (of: unknown, options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }, WCAG)

/** What the one live region says. */
const announced = async (): Promise<string> => ((await page.textContent('[role=status]')) ?? '').trim()

/** The name of what has the focus, as a screen reader would say it, without its role. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null
    const label = element?.id
      ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent
      : undefined
    const around = element?.closest('label')?.textContent
    return (element?.getAttribute('aria-label') ?? label ?? around ?? element?.textContent ?? '').trim()
  })

/** Presses keys one after another, and counts them. */
async function press(...pressed: string[]): Promise<void> {
  for (const key of pressed) {
    keys++
    await page.keyboard.press(key)
  }
}

async function type(text: string): Promise<void> {
  keys += text.length
  await page.keyboard.type(text)
}

/** Tab, or Shift and Tab, until something of that name has the focus. */
async function tabTo(name: string | RegExp, by = 'Tab'): Promise<void> {
  const seen: string[] = []
  for (let left = 150; left > 0; left--) {
    await press(by)
    const now = await focused()
    seen.push(now)
    if (typeof name === 'string' ? now === name : name.test(now)) return
  }
  throw new Error(`Nothing called ${name} can be reached; there were ${[...new Set(seen)].join(' | ')}`)
}

/** Waits for what the live region says. */
async function hears(words: string): Promise<void> {
  await expect.poll(announced).toBe(words)
}

/** Waits for the sentence that says when the chosen part is asked. */
async function reads(sentence: string): Promise<void> {
  await expect.poll(() => page.textContent('.tb-sentence')).toBe(sentence)
}

/** Searches a question, with the focus in the search, and adds the first that is found; the focus stays with it. */
async function addByKeys(words: string, name: string, position: string): Promise<void> {
  await type(words)
  await page.waitForFunction((first) => document.querySelector('.tb-entry-title')?.textContent === first, name)
  await press('Enter', 'Enter')
  await hears(`“${name}” added: ${position}.`)
  await expect.poll(focused).toBe(`Go to “${name}” in the form`)
  await press('Escape')
  await expect.poll(focused).toBe('Search')
}

/** Writes the title that has the focus, in English and in French. */
async function writeTitle(english: string, french: string): Promise<void> {
  await expect.poll(focused).toMatch(/^Title/)
  await type(english)
  await tabTo(/^(English|Français)/, 'Shift+Tab')
  await press('ArrowRight')
  await expect.poll(focused).toMatch(/^Français/)
  await tabTo(/^Title/)
  await type(french)
  await tabTo(/^Français/, 'Shift+Tab')
  await press('ArrowLeft')
}

async function click(name: string | RegExp, role: 'button' | 'tab' = 'button'): Promise<void> {
  clicks++
  await page.getByRole(role, { name, exact: true }).first().click()
}

async function write(name: string, text: string): Promise<void> {
  clicks++
  await page
    .getByLabel(new RegExp(`^${name}`))
    .first()
    .click()
  await press('Control+a')
  await type(text)
}

async function addByMouse(name: string): Promise<void> {
  await write('Search', name)
  await expect.poll(() => page.locator('.tb-entry-title').first().textContent()).toBe(name)
  await click(`Add “${name}”`)
}

async function savedDefinition(start: () => Promise<void>): Promise<FormDefinition> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as FormDefinition
}

/** What is meant to come out, by keys and by mouse: ten questions, of which one is asked only sometimes and three are in entries. */
const meant: FormDefinition = {
  id: 'my-form',
  version: '0.1.0',
  base: '1.0',
  title: { en: 'First talk', fr: ['Premier entretien', 'draft'] },
  subject: 'victim',
  pages: [
    {
      id: 'page-1',
      title: { en: 'The person', fr: ['La personne', 'draft'] },
      groups: [
        {
          id: 'group-1',
          title: { en: 'Who', fr: ['Qui', 'draft'] },
          items: [
            { field: 'victim.sex' },
            { field: 'victim.sexBasis' },
            { field: 'victim.age' },
            { field: 'victim.numberOfChildren' },
            {
              field: 'victim.soleCaregiver',
              when: { op: 'all', of: [{ op: 'atLeast', field: 'numberOfChildren', value: 1 }] },
            },
            { field: 'victim.citizenships' },
          ],
        },
        {
          id: 'group-2',
          title: { en: 'What happened', fr: ['Ce qui s’est passé', 'draft'] },
          items: [
            {
              field: 'victim.exploitation',
              items: [
                { field: 'exploitation.form' },
                { field: 'exploitation.startedOn' },
                { field: 'exploitation.sectors' },
              ],
            },
            { field: 'victim.status' },
          ],
        },
      ],
    },
  ],
}

const label = (id: FieldId): string => field(id).label

describe('a form of ten questions, with a branch, entries and two languages', () => {
  it('is built with the keyboard alone, and everything is heard', async () => {
    expect(await axeFaults()).toEqual([])
    // The title, in two languages.
    await tabTo('Title')
    await type('First talk')
    await tabTo('Add a language', 'Shift+Tab')
    await press('f', 'Tab', 'Enter')
    await hears('Français added.')
    await tabTo(/^Title/)
    await type('Premier entretien')
    await tabTo(/^Français/, 'Shift+Tab')
    await press('ArrowLeft')
    await press('Escape')
    await expect.poll(focused).toMatch(/^Form.*First talk/)
    // A page and a group.
    await tabTo('Add a page', 'Shift+Tab')
    await press('Enter')
    await hears('“Page 1, without a name” added: 1 of 1 in “First talk”.')
    await writeTitle('The person', 'La personne')
    await press('Escape')
    await tabTo('Add a group', 'Shift+Tab')
    await press('Enter')
    await hears('“Group 1, without a heading” added: 1 of 1 in “The person”.')
    await writeTitle('Who', 'Qui')
    expect(await axeFaults()).toEqual([])
    // Questions: from the form to the search, one after another; what is asked already says so.
    await press('Escape', 'ArrowLeft')
    await expect.poll(focused).toBe('Search')
    await addByKeys('citizenships', label('victim.citizenships'), '1 of 1 in “Who”')
    for (const [index, id] of (['sex', 'sexBasis', 'age', 'numberOfChildren', 'soleCaregiver'] as const).entries())
      await addByKeys(label(`victim.${id}`), label(`victim.${id}`), `${index + 2} of ${index + 2} in “Who”`)
    // The first one belongs to the end.
    await press('Escape')
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.soleCaregiver')}`))
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    for (const position of [2, 3, 4, 5, 6]) {
      await press('Alt+ArrowDown')
      await hears(`“${label('victim.citizenships')}” moved: ${position} of 6 in “Who”.`)
      await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    }
    await press('Alt+ArrowDown')
    await hears(`“${label('victim.citizenships')}” is the last already.`)
    // A mistake, and undo.
    await press('Delete')
    await hears(`“${label('victim.citizenships')}” removed.`)
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.soleCaregiver')}`))
    await press('Control+z')
    await hears(`Undone: “${label('victim.citizenships')}” removed.`)
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    // The branch.
    await press('ArrowUp', 'ArrowRight')
    await tabTo('Add a condition')
    await press('Enter')
    await expect.poll(focused).toBe('Question')
    await press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await reads('Asked only if Number of children is at least 0.')
    await tabTo('Value')
    await press('Control+a')
    await type('1')
    await press('Enter')
    await reads('Asked only if Number of children is at least 1.')
    expect(await axeFaults()).toEqual([])
    await page.screenshot({ path: join(pictures, 'keyboard-condition.png') })
    // Another group, and questions that are asked in entries.
    await press('Escape')
    await tabTo('Add a group', 'Shift+Tab')
    await press('Enter')
    await hears('“Group 2, without a heading” added: 2 of 2 in “The person”.')
    await writeTitle('What happened', 'Ce qui s’est passé')
    await press('Escape', 'ArrowLeft')
    const list = label('victim.exploitation')
    await addByKeys('form of exploitation', label('exploitation.form'), `1 of 1 in “${list}”`)
    await addByKeys(label('exploitation.sectors'), label('exploitation.sectors'), `2 of 2 in “${list}”`)
    await addByKeys(label('exploitation.startedOn'), label('exploitation.startedOn'), `3 of 3 in “${list}”`)
    await addByKeys(label('victim.status'), label('victim.status'), '2 of 2 in “What happened”')
    await press('Escape', 'ArrowUp', 'Alt+ArrowUp')
    await hears(`“${label('exploitation.startedOn')}” moved: 2 of 3 in “${list}”.`)
    await press('Alt+Shift+ArrowDown')
    await hears(`“${label('exploitation.startedOn')}” cannot go there.`)
    expect(await page.textContent('.tb-bar-state')).toContain('Can be used')
    expect(await axeFaults()).toEqual([])
    await page.screenshot({ path: join(pictures, 'keyboard-built.png') })
    // Out of the page as a file.
    await tabTo('Open, save, start', 'Shift+Tab')
    await press('Enter')
    await tabTo('Save the definition (.json)')
    expect(await axeFaults()).toEqual([])
    const saved = await savedDefinition(() => press('Enter'))
    expect(saved).toEqual(meant)
    expect(defineForm(saved).ok).toBe(true)
    expect(keys).toBeLessThan(450)
  })

  it('is built with the mouse, one part of it dragged', async () => {
    await write('Title', 'First talk')
    await page.getByLabel('Add a language').selectOption('fr')
    await click('Add “Français”')
    await write('Title', 'Premier entretien')
    const title = async (english: string, french: string): Promise<void> => {
      await click(/^English/, 'tab')
      await write('Title', english)
      await click(/^Français/, 'tab')
      await write('Title', french)
    }
    await click('Add a page')
    await title('The person', 'La personne')
    await click('Add a group')
    await title('Who', 'Qui')
    for (const id of ['citizenships', 'sex', 'sexBasis', 'age', 'numberOfChildren', 'soleCaregiver'] as const)
      await addByMouse(label(`victim.${id}`))
    const row = (id: FieldId) => page.locator('.tb-part-row', { hasText: label(id) })
    // From the first place to the last.
    await row('victim.citizenships').dragTo(row('victim.soleCaregiver'), { targetPosition: { x: 60, y: 30 } })
    clicks++
    await hears(`“${label('victim.citizenships')}” moved: 6 of 6 in “Who”.`)
    await click(new RegExp(`^${label('victim.soleCaregiver')}`))
    await click('Add a condition')
    await page.getByLabel('Question', { exact: true }).selectOption('numberOfChildren')
    clicks += 2
    await write('Value', '1')
    await press('Enter')
    await reads('Asked only if Number of children is at least 1.')
    await click('Add a group')
    await title('What happened', 'Ce qui s’est passé')
    for (const id of ['form', 'startedOn', 'sectors'] as const) await addByMouse(label(`exploitation.${id}`))
    await addByMouse(label('victim.status'))
    expect(await axeFaults()).toEqual([])
    await click('Open, save, start')
    const saved = await savedDefinition(() => click('Save the definition (.json)'))
    expect(saved).toEqual(meant)
    expect([clicks < 50, keys < 240]).toEqual([true, true])
  })
})

describe('the builder on this device', () => {
  const start = async (template: string): Promise<void> => {
    await click('Open, save, start')
    await page.getByLabel('Start from').selectOption(template)
    await click('Start')
    await page.waitForSelector('[data-place="pages.0"]')
  }

  it('works without a network after it was seen once, and keeps nothing', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.reload()
    await start('screening')
    await page.getByLabel('Language', { exact: true }).selectOption('fr')
    await page.waitForSelector('h2:text("Questions du standard")')
    await click('Aperçu', 'tab')
    const inside = page.frameLocator('iframe')
    await expect.poll(() => inside.locator('h1').textContent()).toBe('Dépistage')
    await click('Papier', 'tab')
    await expect.poll(() => inside.locator('h1').textContent()).toBe('Dépistage')
    await expect.poll(() => inside.locator('html').getAttribute('lang')).toBe('fr')
    const kept = await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      address: location.search + location.hash,
    }))
    expect(kept).toEqual({ storage: 0, databases: 0, address: '' })
  })

  it('opens again what it has saved, finished or not, and says what is wrong with other files', async () => {
    await click('Add a page')
    await click('Open, save, start')
    const unfinished = await savedDefinition(() => click('Save the definition (.json)'))
    expect(defineForm(unfinished).ok).toBe(false)
    const give = (text: string) =>
      page
        .getByLabel('Open a definition (.json)')
        .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await give('{')
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('This file is no JSON.')
    await give(
      JSON.stringify({
        ...meant,
        pages: [{ ...meant.pages[0], groups: [{ id: 'a', items: [{ field: 'victim.name' }] }] }],
      }),
    )
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('1 place is wrong')
    expect(await page.textContent('dialog .tip-error')).not.toContain('victim.name')
    await give(JSON.stringify(unfinished))
    await page.waitForSelector('dialog', { state: 'detached' })
    await click('Open, save, start')
    await give(JSON.stringify(meant))
    await page.waitForSelector('dialog', { state: 'detached' })
    await hears('“First talk” is open: 10 questions.')
    await click('Undo')
    expect(await page.textContent('h1')).toBe('Form without a name')
  })

  it('goes to Kobo and ODK and comes back the same', async () => {
    await click('Open, save, start')
    await page.getByRole('button', { name: 'Save as XLSForm for Kobo and ODK (.xlsx)' }).press('Enter')
    await hears('Finish the form first: only a form that can be used goes to Kobo and ODK.')
    await page
      .getByLabel('Open a definition (.json)')
      .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(meant)) })
    await page.waitForSelector('dialog', { state: 'detached' })
    await click('Open, save, start')
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      click('Save as XLSForm for Kobo and ODK (.xlsx)'),
    ])
    const [xml] = await Promise.all([page.waitForEvent('download'), click('Save as XForm for ODK (.xml)')])
    expect(readFileSync(await xml.path(), 'utf8')).toMatch(/^<\?xml|^<h:html/)
    const bytes = readFileSync(await workbook.path())
    await click('Close')
    await click('Undo')
    await click('Open, save, start')
    const give = (buffer: Buffer) =>
      page.getByLabel('Open an XLSForm (.xlsx)').setInputFiles({ name: 'form.xlsx', mimeType: '', buffer })
    await give(Buffer.from('not a workbook'))
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('no XLSForm that can be read')
    await give(bytes)
    await expect.poll(() => page.textContent('dialog')).toContain('The workbook is open.')
    expect(await axeFaults()).toEqual([])
    expect(await savedDefinition(() => click('Save the definition (.json)'))).toEqual(meant)
  })

  it('saves a form and its long lists in one file', async () => {
    await start('intake')
    await click('Open, save, start')
    for (const [button, ending] of [
      ['Save as XLSForm for Kobo and ODK (.xlsx)', 'xlsx'],
      ['Save as XForm for ODK (.xml)', 'xml'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), click(button)])
      const file = parse(download.suggestedFilename())
      expect(file.ext).toBe('.zip')
      const names = Object.keys(unzipSync(readFileSync(await download.path())))
      expect(names[0]).toBe(`${file.name}.${ending}`)
      expect(names.slice(1).map((name) => extname(name))).toContain('.csv')
      await expect.poll(() => page.textContent('dialog')).toContain(`${file.name}.${ending} is the form`)
    }
    expect(await axeFaults()).toEqual([])
  })

  it('has nothing that axe finds, on a phone and in the dark, in every view', async () => {
    await start('intake')
    await page.locator('[data-place="pages.2.groups.0.items.0"]').click()
    for (const view of ['Settings', 'Texts', 'Preview', /^Checks/, 'Compare'] as const) {
      await click(view, 'tab')
      expect(await axeFaults(), String(view)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 740 })
    for (const area of ['Questions of the standard', 'Your form', 'Settings'] as const) {
      await click(area, 'tab')
      expect(await axeFaults(), area).toEqual([])
      await page.screenshot({ path: join(pictures, `phone-dark-${area.replaceAll(' ', '-')}.png`) })
    }
  })
})
