import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { generated } from '../engines.ts'
import { type Case, readCases } from '../read-files.ts'
import { openBrowser } from './open-browser.ts'

const SOURCE = `
import { toMessage, validate, validateIdentity, validateRelease } from '@tip-standard/core'
const validators = { caseRecord: validate, identityRecord: validateIdentity, datasetRelease: validateRelease }
export function run(cases) {
  return cases.map(({ document, data }) => {
    const result = validators[document](data)
    const issues = result.ok ? result.warnings : result.issues
    return issues.map((issue) => [issue.code, issue.rule ?? null, issue.path, toMessage(issue)])
  })
}
`
const PAGE = `${SOURCE}\nglobalThis.run = run\nglobalThis.runInWorker = (cases) => new Promise((resolve) => {
  const worker = new Worker('/worker.js')
  worker.onmessage = ({ data }) => resolve(data)
  worker.postMessage(cases)
})`
const WORKER = `${SOURCE}\nonmessage = ({ data }) => postMessage(run(data))`

/** The strictest policy under which a page can run its own scripts: no \`eval\`, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'"

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL('.', import.meta.url).pathname },
    conditions: ['@tip-standard/source'],
    bundle: true,
    format: 'iife',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

let browser: Browser
let server: Server

beforeAll(async () => {
  const files: Record<string, string> = {
    '/page.js': await bundle(PAGE),
    '/worker.js': await bundle(WORKER),
    '/': '<!doctype html><title>test</title><script src="/page.js"></script>',
  }
  server = createServer((request, response) => {
    const path = request.url ?? '/'
    response.setHeader('content-security-policy', POLICY)
    response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html')
    response.end(files[path] ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

const expected = (cases: readonly Case[]): unknown[][] =>
  cases.map(({ document, data }) => generated(document, data).map(({ code, rule, path }) => [code, rule ?? null, path]))

it.each(['run', 'runInWorker'])('finds in Chromium what it finds in Node, under a strict policy: %s', async (way) => {
  const cases = readCases()
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.name))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const found = (await page.evaluate(`globalThis.${way}(${JSON.stringify(cases)})`)) as [
    string,
    string | null,
    unknown[],
    string,
  ][][]
  expect(found.map((issues) => issues.map(([code, rule, path]) => [code, rule, path]))).toEqual(expected(cases))
  expect(found.flat().every(([, , , message]) => message.length > 0)).toBe(true)
  expect(faults).toEqual([])
  await page.close()
})
