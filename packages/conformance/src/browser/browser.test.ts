import { type Browser, launchBrowser, type ServedPage, servePage, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { generated } from '../engines.ts'
import { type Case, readCases } from '../read-files.ts'

const SOURCE = `
import { toMessage, validate, validateIdentity, validateRelease } from '@tip-standard/core'
const validators = { caseRecord: validate, identityRecord: validateIdentity, datasetRelease: validateRelease }
export function run(cases) {
  return cases.map(({ document, data }) => {
    const result = validators[document](data)
    const findings = result.ok ? result.warnings : result.findings
    return findings.map((finding) => [finding.code, finding.rule ?? null, finding.at.path, toMessage(finding)])
  })
}
`
const PAGE = `${SOURCE}\nglobalThis.run = run\nglobalThis.runInWorker = (cases) => new Promise((resolve) => {
  const policy = trustedTypes.createPolicy('own', { createScriptURL: (url) => url })
  const worker = new Worker(policy.createScriptURL('/worker.js'))
  worker.onmessage = ({ data }) => resolve(data)
  worker.postMessage(cases)
})`
const WORKER = `${SOURCE}\nonmessage = ({ data }) => postMessage(run(data))`

let browser: Browser
let served: ServedPage

beforeAll(async () => {
  served = await servePage(import.meta.url, { page: PAGE, worker: WORKER })
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const expected = (cases: readonly Case[]): unknown[][] =>
  cases.map(({ document, data }) =>
    generated(document, data).map(({ code, rule, at: { path } }) => [code, rule ?? null, path]),
  )

it.each(['run', 'runInWorker'])('finds in Chromium what it finds in Node, under a strict policy: %s', async (way) => {
  const cases = readCases()
  const page = await browser.newPage()
  const faults = await watchPage(page)
  await page.goto(served.url)
  const found = (await page.evaluate(`globalThis.${way}(${JSON.stringify(cases)})`)) as [
    string,
    string | null,
    unknown[],
    string,
  ][][]
  expect(found.map((findings) => findings.map(([code, rule, path]) => [code, rule, path]))).toEqual(expected(cases))
  expect(found.flat().every(([, , , message]) => message.length > 0)).toBe(true)
  expect(faults).toEqual([])
  await page.close()
})
