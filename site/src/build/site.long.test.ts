import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { axeFaults, type Browser, launchBrowser, type Page, type PageFaults, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changePages } from './change-pages.ts'
import { finishApiPage } from './finish-api.ts'
import { type ServedSite, serveFolder } from './fixture-serve.ts'

const site = fileURLToPath(new URL('../../', import.meta.url))
const repository = join(site, '..')
const output = join(site, '.tmp/test-site')
const api = join(site, '.tmp/test-api')

/** Pages of each kind; what they share is the theme. */
const MAIN = [
  '/',
  '/tools.html',
  '/practice.html',
  '/tutorials/data-officer.html',
  '/guides/forms.html',
  '/reference/',
  '/reference/entities/place.html',
  '/reference/code-lists/act.html',
  '/packages/core/',
  '/packages/privacy/generate/corpora/',
  '/project/governance.html',
  '/fr/',
  '/fr/practice.html',
  '/fr/tools.html',
  '/fr/reference/entities/place.html',
]

/** Each colour scheme and each width once: what is wrong with a page is wrong with its colours or with its layout. */
const LOOKS = [
  ['light', 1280],
  ['dark', 360],
] as const

let served: ServedSite
let servedApi: ServedSite
let browser: Browser
let html: Map<string, string>

beforeAll(async () => {
  const run = promisify(execFile)
  // Dead links fail the build.
  const args = ['--conditions=@tip-standard/source', '--import', 'tsx', 'src/main.ts', '--pages-only', '--into', output]
  // A package with pages of every kind stands for all, as its own program: the whole repository would be read for the
  // settings of the repository. What is described in it is not judged here.
  const sheets = join(repository, 'packages/sheets')
  const entries = ['index.ts', 'node.ts'].flatMap((name) => ['--entryPoints', `src/${name}`])
  const settings = [
    '--tsconfig',
    'tsconfig.build.json',
    '--plugin',
    join(repository, 'typedoc-menu.js'),
    '--customCss',
    join(repository, 'typedoc.css'),
    '--readme',
    'none',
    '--hideGenerator',
  ]
  const typedoc = [
    join(repository, 'node_modules/typedoc/bin/typedoc'),
    ...entries,
    ...settings,
    '--logLevel',
    'Error',
    '--out',
    api,
  ]
  await Promise.all([run(process.execPath, args, { cwd: site }), run(process.execPath, typedoc, { cwd: sheets })])
  changePages(api, finishApiPage)
  const paths = readdirSync(output, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  html = new Map(
    paths.filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(join(output, path), 'utf8')]),
  )
  served = await serveFolder(output)
  servedApi = await serveFolder(api)
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
  await servedApi?.close()
})

type Visit = { page: Page; faults: PageFaults; elsewhere: string[] }

async function visit(path: string): Promise<Visit> {
  const page = await (await browser.newContext()).newPage()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(served.url) && !request.url().startsWith('data:')) elsewhere.push(request.url())
  })
  const faults = await watchPage(page)
  await page.goto(served.url + path)
  // The page is alive once the theme has drawn what only scripts can do.
  await expect.poll(() => page.evaluate('document.querySelector("#app")?.__vue_app__ !== undefined')).toBe(true)
  return { page, faults, elsewhere }
}

/** What axe finds on a page under WCAG 2.2 AA. */
async function findViolations(page: Page): Promise<string[]> {
  // Colours are judged as they stay.
  await page.evaluate('document.getAnimations().forEach((animation) => animation.finish())')
  return axeFaults(page)
}

describe('the pages of the site', () => {
  it('load nothing from anywhere else, and say so to the browser', () => {
    const loads = /<(?:script|img|iframe|source)[^>]*\ssrc="(?:https?:)?\/\/|<link[^>]*\shref="(?:https?:)?\/\//
    const faulty = [...html].filter(
      ([, text]) =>
        loads.test(text) || !/content-security-policy" content="default-src 'none'/.test(text) || / style="/.test(text),
    )
    expect(faulty.map(([path]) => path)).toEqual([])
  })

  it('say without scripts that an address leads nowhere, in both languages, and lead to the start', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${served.url}/no/such.html`)
    expect(await page.locator('h1:visible').allTextContents()).toEqual([
      'There is no such page',
      'Cette page n’existe pas',
    ])
    await page.click('section a')
    expect(new URL(page.url()).pathname).toBe('/')
    await context.close()
  })

  it('hold the schemas and code lists, under the addresses of the repository', () => {
    expect(existsSync(join(output, 'schemas/next/case-record.schema.json'))).toBe(true)
    expect(existsSync(join(output, 'schemas/next/code-lists/act.csv'))).toBe(true)
  })

  it.each(MAIN)('are accessible, light and dark, wide and narrow, and break no policy: %s', async (path) => {
    const { page, faults, elsewhere } = await visit(path)
    for (const [colorScheme, width] of LOOKS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(() => page.evaluate('document.documentElement.classList.contains("dark")'))
        .toBe(colorScheme === 'dark')
      const overflow = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect([width, colorScheme, await findViolations(page), overflow]).toEqual([width, colorScheme, [], false])
    }
    expect([faults, elsewhere]).toEqual([[], []])
    await page.context().close()
  })

  it('show their icons where the system forces its own colours, and the page that is open by more than a colour', async () => {
    const { page } = await visit('/guides/forms.html')
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
    await page.setViewportSize({ width: 360, height: 900 })
    const grounds = await page
      .locator('.VPNavBarHamburger .container > span, .VPNavBar .vpi-search, .VPLocalNav .menu-icon')
      .evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).backgroundColor))
    expect([...new Set(grounds)]).toEqual(['rgb(0, 0, 0)'])
    const weights = await page
      .locator('.VPSidebarItem.is-link:not(.level-0) > .item > .link > .text')
      .evaluateAll((links) =>
        links.map((link) => [link.closest('.is-active') !== null, getComputedStyle(link).fontWeight]),
      )
    expect(weights.filter(([isOpen, weight]) => (isOpen ? '700' : '500') !== weight)).toEqual([])
    expect(weights.filter(([isOpen]) => isOpen)).toHaveLength(1)
    await page.context().close()
  })

  /** How many tables and blocks of code are wider than what shows them. */
  const cutOff = (page: Page): Promise<number> =>
    page.evaluate(`[...document.querySelectorAll('.vp-doc table, .vp-doc pre')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth).length`)

  it('show every column of the fields of an entity on a usual screen', async () => {
    const { page } = await visit('/reference/entities/victim.html')
    await page.setViewportSize({ width: 1280, height: 900 })
    const [columns, shown] = await page.evaluate<number[]>(
      `[...document.querySelectorAll('.vp-doc table')].slice(0, 1).flatMap((one) => [one.scrollWidth, one.clientWidth])`,
    )
    expect(columns).toBe(shown)
    await page.context().close()
  })

  it.each([
    '/reference/entities/victim.html',
    '/stories/men-in-fishing.html',
    '/tutorials/developer.html',
    '/decisions/libraries.html',
  ])('lose nothing on paper: %s', async (path) => {
    const { page } = await visit(path)
    // The width of A4 without its margins.
    await page.setViewportSize({ width: 718, height: 1040 })
    expect(await cutOff(page)).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await cutOff(page)).toBe(0)
    const breaks = await page
      .locator('.vp-doc :is(h1, h2, h3)')
      .evaluateAll((headings) => headings.map((heading) => getComputedStyle(heading).breakAfter))
    expect([...new Set(breaks)]).toEqual(['avoid'])
    await page.context().close()
  })
})

describe('the pages of the API', () => {
  /** Opens a page that TypeDoc wrote, and waits for its menu, which is drawn by a script. */
  async function visitApi(path: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${servedApi.url}/${path}`)
    await page.locator('#tsd-nav-container li').first().waitFor({ state: 'attached' })
    return page
  }

  it('need no scrolling sideways on a phone, however long a name is', async () => {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage()
    const paths = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    const wide: string[] = []
    for (const path of paths) {
      await page.goto(`${servedApi.url}/${path.replaceAll('\\', '/')}`)
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(path)
    }
    expect(wide).toEqual([])
    await page.context().close()
  })

  it('are accessible, light and dark, wide and narrow: one of each kind', async () => {
    const paths = readdirSync(api, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
    const kinds = new Map(paths.filter((path) => path.endsWith('.html')).map((path) => [path.split('/')[0], path]))
    expect([...kinds.keys()]).toEqual(
      expect.arrayContaining(['index.html', 'modules', 'functions', 'types', 'variables', 'classes']),
    )
    for (const path of kinds.values()) {
      const page = await visitApi(path)
      // Lists that are closed are judged as well.
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
      for (const [colorScheme, width] of LOOKS) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        expect([path, colorScheme, width, await findViolations(page)]).toEqual([path, colorScheme, width, []])
      }
      await page.context().close()
    }
  })

  it('have a menu that works by mouse and by keys: what opens a list opens it, and its first entry is the page', async () => {
    const page = await visitApi('index.html')
    const list = page.locator('#tsd-nav-container details').first()
    const opens = list.locator('summary').first()
    const overview = list.getByRole('link', { name: 'Overview' }).first()
    await opens.click()
    await overview.waitFor({ state: 'visible' })
    await opens.press('Enter')
    await overview.waitFor({ state: 'hidden' })
    await opens.press('Enter')
    await overview.waitFor({ state: 'visible' })
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Overview')
    await page.keyboard.press('Enter')
    await page.locator('#tsd-nav-container a[aria-current=page]', { hasText: 'Overview' }).waitFor()
    await page.context().close()
  })
})

describe('the search', () => {
  it.each([
    ['/', 'victim.sexBasis', '/reference/entities/victim.html#'],
    ['/fr/', 'victim.sexBasis', '/fr/reference/entities/victim.html#'],
  ])('finds a field without a network, from %s', async (path, words, address) => {
    const { page, elsewhere } = await visit(path)
    await page.locator('#local-search button').first().click()
    const box = page.locator('.VPLocalSearchBox input')
    // The index comes with the first search; after that nothing is asked of any server.
    await box.fill('consent')
    await page.locator('.VPLocalSearchBox .result').first().waitFor()
    await page.context().setOffline(true)
    await box.fill(words)
    await expect.poll(() => page.locator('.VPLocalSearchBox .result').first().getAttribute('href')).toContain(address)
    expect(elsewhere).toEqual([])
    await page.context().close()
  })
})

describe('the practice page', () => {
  /** Marks the story of the girl as her record tells it, but reads the means otherwise. */
  async function practise(page: Page, own: readonly [name: string, value: string][]): Promise<void> {
    for (const name of ['acts.recruitment', 'acts.harbouring', 'purposes.domesticServitude', 'ransomDemanded'])
      await page.locator(`input[name="${name}"]`).check()
    for (const [name, value] of own) await page.locator(`input[name="${name}"][value="${value}"]`).check()
    await page.locator('.practice-actions .main').click()
  }

  const OWN = [
    ['age', 'child'],
    ['own-act', 'met'],
    ['own-means', 'met'],
    ['own-purpose', 'met'],
    ['own-label', 'trafficking'],
  ] as const

  it.each([
    ['/practice.html', 'You and the tool agree on 3 of 4 readings.', 'A ransom was demanded', 'A person decides.'],
    [
      '/fr/practice.html',
      'Vous et l’outil êtes d’accord sur 3 lectures sur 4.',
      'Une rançon a été demandée',
      'C’est une personne qui décide.',
    ],
  ])('compares element by element, on the screen and on paper: %s', async (path, agreement, onlyOwn, decides) => {
    const { page, faults, elsewhere } = await visit(path)
    // The theme of the site takes the ring of the focus from inputs.
    for (const input of ['select', 'input[type=radio]', 'input[type=checkbox]']) {
      await page.locator(`.practice ${input}`).first().focus()
      await page.keyboard.press('Shift')
      expect([input, await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')]).toEqual([
        input,
        'solid',
      ])
    }
    await practise(page, [])
    expect(await page.locator('.practice-comparison').count()).toBe(0)
    await expect.poll(() => page.locator('.practice-refused').textContent()).not.toBe('')
    await practise(
      page,
      OWN.map(([name, value]) => [name, value]),
    )
    const comparison = page.locator('.practice-comparison')
    await comparison.waitFor()
    const text = (await comparison.textContent()) ?? ''
    for (const part of [agreement, onlyOwn, decides]) expect(text).toContain(part)
    expect(await comparison.locator('.is-different').count()).toBe(1)
    expect(await findViolations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.VPNav').isVisible()).toBe(false)
    expect(await comparison.isVisible()).toBe(true)
    const stored = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')
    expect(stored).not.toContain('recruitment')
    expect([faults, elsewhere]).toEqual([[], []])
    await page.context().close()
  })
})
