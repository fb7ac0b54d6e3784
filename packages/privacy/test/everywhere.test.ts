import { Worker } from 'node:worker_threads'
import { type Browser, launchBrowser, type ServedPage, servePage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeReleases } from './everywhere/make-release.ts'

const PAGE = `
import { makeReleases } from './everywhere/make-release.ts'
globalThis.run = makeReleases
globalThis.runInWorker = () => new Promise((resolve, reject) => {
  const policy = trustedTypes.createPolicy('test', { createScriptURL: (url) => url })
  const worker = new Worker(policy.createScriptURL('/worker.js'))
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = () => reject(new Error('the worker failed'))
})
`
const WORKER = `
import { makeReleases } from './everywhere/make-release.ts'
makeReleases().then((text) => postMessage(text))
`
let browser: Browser
let served: ServedPage
let here: string

beforeAll(async () => {
  served = await servePage(import.meta.url, { page: PAGE, worker: WORKER })
  browser = await launchBrowser()
  here = await makeReleases()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

it('makes releases that hold, and hides someone in each way', () => {
  for (const [rows, ledger, html, holds, report, series] of Array.from({ length: 3 }, (_, at) =>
    JSON.parse(here).slice(at * 6, at * 6 + 6),
  )) {
    expect([ledger.releases.length, holds, report.holds, series.holds]).toEqual([2, true, true, true])
    expect(rows.length).toBeGreaterThan(400)
    expect(rows.length).toBeLessThan(580)
    expect(html).toContain('<!doctype html>')
  }
})

it('makes the same release, certificate and ledger in a page of Chromium, under a strict policy', async () => {
  const page = await browser.newPage()
  await page.goto(served.url)
  expect(await page.evaluate('globalThis.run()')).toBe(here)
  await page.close()
})

it('and in a worker of Chromium', async () => {
  const page = await browser.newPage()
  await page.goto(served.url)
  expect(await page.evaluate('globalThis.runInWorker()')).toBe(here)
  await page.close()
})

it('and in a thread of Node', async () => {
  const script = await (await fetch(`${served.url}worker.js`)).text()
  const post = `globalThis.postMessage = (text) => require('node:worker_threads').parentPort.postMessage(text);`
  const worker = new Worker(`${post}\n${script}`, { eval: true, execArgv: [] })
  const text = await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  await worker.terminate()
  expect(text).toBe(here)
})
