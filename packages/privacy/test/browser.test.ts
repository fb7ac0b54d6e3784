import { type Browser, launchBrowser, type ServedPage, servePage } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPseudonymiser, SecretKey } from '../src/pseudonyms/index.ts'
import { redactText } from '../src/redaction/index.ts'

const PAGE = `
import { encodeRecords, linkEncodings } from '@tip-standard/privacy/linkage'
import { createOprfClient, createOprfServer, createPseudonymiser, createWebPseudonymiser, importWebKey, SecretKey } from '@tip-standard/privacy/pseudonyms'
import { withinCustody } from '@tip-standard/policy'
import { redactText } from '@tip-standard/privacy/redaction'
const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 9)
const key = new SecretKey(bytes)
const domain = { purpose: 'a', partner: 'b', epoch: 'c' }
globalThis.run = async (text) => {
  const people = [{ given: 'Rachel', surname: 'Mukamwiza', dob: '1994-03-05' }, { given: 'Juma', surname: 'Otieno', dob: '1988-01-01' }].map((one) => withinCustody(one))
  const encoded = encodeRecords(people, { key, domain })
  const client = await createOprfClient()
  const server = await createOprfServer(key, domain, 10)
  const { blinded, finish } = client.blind('text', ['x'])
  return {
    token: createPseudonymiser({ key, domain }).token('text', 'somebody'),
    webTokens: await (await createWebPseudonymiser({ key: await importWebKey(bytes), domain })).tokens('text', ['somebody']),
    matches: linkEncodings(encoded, encodeRecords(people.toReversed(), { key, domain })).map(({ left, right }) => [left, right]),
    oblivious: finish(await server.evaluate(blinded)).length,
    redacted: redactText(text).text,
  }
}
`
let browser: Browser
let served: ServedPage

beforeAll(async () => {
  served = await servePage(import.meta.url, { page: PAGE })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

it('gives in Chromium what it gives in Node, under a strict policy', async () => {
  const page = await browser.newPage()
  await page.goto(served.url)
  const text = 'Uwineza left Kibungo on 3 May 2001, +250 788 000 001.'
  const found = await page.evaluate(`globalThis.run(${JSON.stringify(text)})`)
  const key = new SecretKey(Uint8Array.from({ length: 32 }, (_, index) => index * 7 + 9))
  const token = createPseudonymiser({ key, domain: { purpose: 'a', partner: 'b', epoch: 'c' } }).token(
    'text',
    'somebody',
  )
  expect(found).toEqual({
    token,
    webTokens: [token],
    matches: expect.arrayContaining([
      [0, 1],
      [1, 0],
    ]),
    oblivious: 1,
    redacted: redactText(text).text,
  })
  await page.close()
})
