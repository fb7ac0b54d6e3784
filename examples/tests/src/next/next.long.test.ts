import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type Browser, launchBrowser, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { invented } from '../../../frameworks/src/invented.ts'

const root = fileURLToPath(new URL('../../../next/', import.meta.url))
const next = createRequire(`${root}package.json`).resolve('next/dist/bin/next')
const { NODE_ENV: _test, ...inherited } = process.env
const env = { ...inherited, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' as const }
/** A value that is in every bad request, and must come out nowhere. */
const SENTINEL = 'Zz-sentinel-7Q'

type Served = { process: ChildProcess; url: string; printed: () => string }

/** Starts the app that was built, on a port that the system chooses. */
function serve(more: Record<string, string> = {}): Promise<Served> {
  const child = spawn(process.execPath, [next, 'start', '--port', '0', '--hostname', '127.0.0.1'], {
    cwd: root,
    env: { ...env, ...more },
  })
  let printed = ''
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer): void => {
      printed += piece.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0]
      if (url !== undefined && printed.includes('Ready')) resolve({ process: child, url, printed: () => printed })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('exit', () => reject(new Error(`Next.js ended: ${printed}`)))
  })
}

let browser: Browser
let up: Served
let down: Served
beforeAll(async () => {
  execFileSync(process.execPath, [next, 'build'], { cwd: root, env, stdio: 'pipe' })
  up = await serve()
  down = await serve({ STORE_IS_DOWN: '1' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  up?.process.kill()
  down?.process.kill()
})

const put = async ({ url }: Served, id: string, body: string) => {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/records/${id}`, { method: 'PUT', headers, body })
  return { status: response.status, text: `${[...response.headers].join('\n')}\n${await response.text()}` }
}

it('keeps a record at its own id, and no other', async () => {
  expect(await put(up, 'case-1', JSON.stringify(invented))).toMatchObject({ status: 201 })
  expect(await put(up, 'case-2', JSON.stringify(invented))).toMatchObject({ status: 409 })
})

it('repeats nothing of what it refuses or cannot store, in an answer or on its output', async () => {
  const bad = { ...invented, [SENTINEL]: SENTINEL, victims: [{ id: 'v-1', age: SENTINEL, consents: [] }] }
  const answers = [
    await put(up, 'case-1', JSON.stringify(bad)),
    await put(up, 'case-1', `{"${SENTINEL}": `),
    await put(down, 'case-1', JSON.stringify({ ...invented, reportingEntity: { id: SENTINEL, type: 'ngo' } })),
  ]
  expect(answers.map(({ status }) => status)).toEqual([422, 400, 500])
  expect(answers.map(({ text }) => text).join('\n')).not.toContain(SENTINEL)
  expect(`${up.printed()}${down.printed()}`).not.toContain(SENTINEL)
})

it('shows the form under the router, whose pages are entries of the history', async () => {
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(up.url)
  await page.locator('.tip-root').waitFor()
  const heading = () => page.locator('.tip-root h2').first().textContent()
  const first = await heading()
  await page.getByRole('button', { name: /next/i }).first().click()
  await expect.poll(heading).not.toBe(first)
  await page.goBack()
  await expect.poll(heading).toBe(first)
  expect(page.url()).toBe(`${up.url}/`)
  expect(faults).toEqual([])
})
