import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { appears, type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServedExample } from '../fixture-built-example.ts'
import { serveExample } from '../fixture-example.ts'

let served: ServedExample
let browser: Browser
beforeAll(async () => {
  served = await serveExample('intake-react')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** Kilobytes, min + gzip. */
const weight = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(served.folder, path)), { level: 9 }).length, 0) / 1000

/** Whether a script is named as a late one, or only late ones import it: such a one may be there by then, and may not. */
function isLate(path: string, scripts: readonly string[], late: RegExp): boolean {
  if (late.test(path)) return true
  const importers = scripts.filter((one) =>
    new RegExp(`(?:from|import)"\\./${basename(path)}"`).test(readFileSync(join(served.folder, one), 'utf8')),
  )
  return importers.length > 0 && importers.every((one) => isLate(one, scripts, late))
}

it('loads little before the first question', async () => {
  const page = await browser.newPage()
  await page.goto(served.url)
  await appears(page, 'h1')
  // What the page names as it is served: the browser adds what is loaded after that.
  const html = readFileSync(join(served.folder, 'index.html'), 'utf8')
  const needed = Array.from(html.matchAll(/(?:src|href)="\.\/(.+?\.js)"/g), ([, path = '']) => path)
  const first = weight(needed)
  // React alone weighs more than 60.
  expect(first).toBeGreaterThan(60)
  expect(first).toBeLessThan(150)
  expect(await page.title()).toBe('Notes')
  await page.click('text=Start a screening')
  await appears(page, '.tip-page-title')
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  // Neither the start nor the question waits for these: the validator with the codes of long lists, the inputs of later questions, what
  // makes and lists drafts, and the sign that the page works without a network.
  const late =
    /\/(valid(ator|ation)|language|subdivision|rwanda-sector|parts-for-later|draft-parts|local-drafts|SavedDrafts|use-unlock|OfflineSign|keep-for-offline|Intake|Assessment|Review|Done|Refusal)-/
  const scripts = loaded.filter((path) => path.endsWith('.js')).map((path) => path.slice(1))
  const shown = scripts.filter((path) => needed.includes(path) || !isLate(path, scripts, late))
  expect(weight(shown)).toBeGreaterThan(first)
  expect(weight(shown)).toBeLessThan(150)
})
