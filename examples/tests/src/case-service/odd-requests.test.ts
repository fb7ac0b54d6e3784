import { connect } from 'node:net'
import type { Language } from '@tip-standard/core/texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { CASE_MANAGEMENT } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

const SENTINEL = 'sentinel-9'
const LONG = SENTINEL.repeat(200)

let interview: string
let service: TestService
let signedIn: string
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
  const { vault, sessions } = service.surroundings
  const staff = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1' } as const
  signedIn = `session=${sessions.start(staff, await vault.startSession({ ...staff, purpose: CASE_MANAGEMENT }))}`
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

type Told = { status: number; headers: Map<string, string>; body: string }

/** Sends a request as it is written, such as no client would write it, and reads the answer until the connection ends. */
async function send(...lines: readonly string[]): Promise<Told> {
  const { hostname, port } = new URL(service.origin)
  const said = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(port), hostname, () => socket.write(lines.join('\r\n')))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (error) => (chunks.length === 0 ? reject(error) : undefined))
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
  })
  const [head = '', ...rest] = said.split('\r\n\r\n')
  const [first = '', ...fields] = head.split('\r\n')
  const headers = fields.map((field): [string, string] => {
    const at = field.indexOf(':')
    return [field.slice(0, at).toLowerCase(), field.slice(at + 1).trim()]
  })
  return { status: Number(first.split(' ')[1]), headers: new Map(headers), body: rest.join('\r\n\r\n') }
}

const ask = (line: string, { language = 'fr', more = [] as string[], body = '' } = {}): Promise<Told> =>
  send(
    `${line} HTTP/1.1`,
    ...[`host: ${new URL(service.origin).host}`, `accept-language: ${language}`, `cookie: ${signedIn}`],
    ...['connection: close', ...more, '', body],
  )

/** What no answer shows: the words of the framework, where in its sources something was thrown, and what was asked for. */
const RAW = /FST_ERR|statusCode|Bad Request|node_modules| at .*\.[jt]s:|sentinel-9|%E0|\/unreadable/i

function checkHeaders({ headers }: Told): void {
  expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe|\*|script-src/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('same-origin')
  expect(headers.get('cache-control')).toBe('no-store')
}

/** A page of the service, in a language, that says no more than it may. */
function checkPage(told: Told, status: number, language: Language): void {
  const { say } = service.surroundings.words(language)
  expect([told.status, told.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8'])
  expect(told.body).toContain(`<html lang="${language}">`)
  expect(told.body).toContain(`<h1>${say('problem.title')}</h1>`)
  expect(told.body).not.toMatch(RAW)
  checkHeaders(told)
}

/** The problem document of the API, which is in English. */
function checkProblem(told: Told, status: number, code: string): void {
  expect([told.status, told.headers.get('content-type')]).toEqual([status, 'application/json; charset=utf-8'])
  expect(JSON.parse(told.body)).toEqual({ code, message: expect.stringMatching(/^[A-Z].*\.$/), details: [] })
  expect(told.body).not.toMatch(RAW)
  checkHeaders(told)
}

const multipart = `content-type: multipart/form-data; boundary=${SENTINEL}`
const sized = (type: string, body: string, length = Buffer.byteLength(body)): { more: string[]; body: string } => ({
  more: [type, `content-length: ${length}`],
  body,
})
const FORM = 'content-type: application/x-www-form-urlencoded'
const JSON_TYPE = 'content-type: application/json'
/** A decision of which the parser would keep the second. */
const TWICE = '{"expectedVersion":0,"record":{"victims":[{"consents":[{"decision":"refused","decision":"granted"}]}]}}'
const TOO_LARGE = SENTINEL.repeat(300_000)

describe.each(['fr', 'rw'] as const)('an address or a request that no page has, asked for in %s', (language) => {
  it.each([
    ['an address that is no text', 'GET /%E0%A4%A', {}, 404],
    ['a part of an address that is no text', `GET /cases/%E0%A4%A${SENTINEL}`, {}, 404],
    ['half of an escape', 'GET /cases/%', {}, 404],
    ['a part of an address of 2,000 characters', `GET /cases/${LONG}`, {}, 404],
    ['one that is as long when it is decoded', `GET /files/${'%41'.repeat(2_000)}`, {}, 404],
    ['a method that the address does not have', 'DELETE /cases', {}, 404],
    ['a method that no address has', `PROPFIND /cases/${SENTINEL}`, {}, 404],
    ['the server as a whole', 'OPTIONS *', {}, 404],
    ['another server', `GET http://${SENTINEL}.example/`, {}, 404],
    ['a form as parts, not well formed', `POST /cases/a/assign`, sized(multipart, `--${SENTINEL}\r\nx`), 400],
    ['a form as JSON that ends', 'POST /people/find', sized(JSON_TYPE, `{"${SENTINEL}":`), 400],
    ['a form of a type that there is not', 'POST /people/find', sized(`content-type: ${SENTINEL}`, 'x'), 400],
    ['a form that is too large', 'POST /people/find', sized(FORM, TOO_LARGE), 413],
    ['nothing, said to be JSON', 'POST /people/find', sized(JSON_TYPE, ''), 400],
  ])('%s is answered with a page of the service', async (_, line, what, status) => {
    checkPage(await ask(line, { language, ...what }), status, language)
  })

  it('that Node reads no further is answered with a page of the service as well', async () => {
    const host = `host: ${new URL(service.origin).host}`
    const accepts = `accept-language: ${language}`
    checkPage(await send('GET / HTTP/1.1', host, accepts, `x-more: ${SENTINEL.repeat(3_000)}`, '', ''), 431, language)
    checkPage(await send('GET / HTTP/1.1', host, accepts, `${SENTINEL} no header`, '', ''), 400, language)
    checkPage(await send('GET / HTTP/1.1', host, `cookie: lang=${language}`, 'a b: c', '', ''), 400, language)
    // A name of the machine is no name of the service, and none is none.
    checkPage(await send('GET / HTTP/1.1', accepts, 'connection: close', '', ''), 421, language)
  })
})

describe('a call of the API that cannot be answered', () => {
  it.each([
    ['an address that is no text', 'GET /api/cases/%E0%A4%A', {}, 404, 'noSuchPage'],
    ['a part of an address of 2,000 characters', `GET /api/cases/${LONG}`, {}, 404, 'noSuchPage'],
    ['a method that the address does not have', 'PUT /api/cases', sized(JSON_TYPE, '{}'), 404, 'noSuchPage'],
    ['a body of another type', 'POST /api/cases', sized(multipart, `--${SENTINEL}`), 400, 'requestUnreadable'],
    ['a body that is too large', 'POST /api/cases', sized(JSON_TYPE, `"${TOO_LARGE}"`), 413, 'tooLarge'],
    ['a body with a name twice in one object', 'POST /api/cases', sized(JSON_TYPE, TWICE), 400, 'requestUnreadable'],
    ['a body that spoils objects', 'POST /api/cases', sized(JSON_TYPE, '{"__proto__":{}}'), 400, 'requestUnreadable'],
  ])('%s has the problem document', async (_, line, what, status, code) => {
    checkProblem(await ask(line, what), status, code)
  })

  it('because Node reads it no further has the problem document as well', async () => {
    const host = `host: ${new URL(service.origin).host}`
    const large = await send('GET /api/cases HTTP/1.1', host, `x-more: ${SENTINEL.repeat(3_000)}`, '', '')
    checkProblem(large, 431, 'tooLarge')
    checkProblem(await send('GET /api/cases HTTP/1.1', host, 'a b: c', '', ''), 400, 'requestUnreadable')
  })
})

it('what is no request of a browser at all ends the connection, and the service goes on', async () => {
  expect((await send('\u0016\u0003\u0001', '')).body).not.toMatch(RAW)
  expect((await ask('GET /')).status).toBe(200)
})
