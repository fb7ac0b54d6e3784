/** How long a long page takes from a key, or a click, to the next painted frame, on a processor that is four times slower. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { launchBrowser, type Page } from '@tip-standard/browser'
import { build } from 'esbuild'
import { median } from './machine.ts'

/** Milliseconds: the middle and the longest. */
type Times = { median: number; longest: number }

/** What one engine took, for how many questions. */
export type Latency = { questions: number; keys: Times; clicks: Times }

const CLICKS = 25
const KEYS = 60

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../forms/bench/long-page.tsx', import.meta.url))],
    conditions: ['@tip-standard/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

const timesOf = (page: Page, what: 'keys' | 'clicks', count: number): Promise<number[]> =>
  page.evaluate(`timesOf('${what}', ${count})`)

const summary = (times: readonly number[]): Times => ({ median: median(times), longest: Math.max(...times) })

/** Measures our forms, and RJSF with its default theme and the same schema, in one browser. */
export async function latencies(): Promise<{ ours: Latency; rjsf: Latency }> {
  const script = await bundle()
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? script : '<!doctype html><meta charset="utf-8"><body><script src="/page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await launchBrowser()
  const measure = async (path: string): Promise<Latency> => {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`)
    await page.waitForSelector('input')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const questions = (await page.evaluate('questions')) as number
    await timesOf(page, 'keys', 6)
    const keys = summary(await timesOf(page, 'keys', KEYS))
    const clicks = summary(await timesOf(page, 'clicks', CLICKS))
    await page.close()
    return { questions, keys, clicks }
  }
  try {
    return { rjsf: await measure('rjsf'), ours: await measure('') }
  } finally {
    await browser.close()
    server.close()
  }
}
