import type { CaseRecord } from '@tip-standard/core'
import { LANGUAGES, type Language } from '@tip-standard/form-model/languages'
import type { Session } from '@tip-standard/vault'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { createService } from '../../../case-service/src/server/create-service.ts'
import { newNumber } from '../../../case-service/src/server/one-time-forms.ts'
import { sessionCookie } from '../../../case-service/src/server/session-cookie.ts'
import { CASE_MANAGEMENT, opensRecords } from '../../../case-service/src/sign-in/what-roles-do.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'
import { sameIn, textsOf } from './fixture-texts.ts'

quickPassphrases()

const OTHERS = LANGUAGES.filter((language) => language !== 'en')
const CASE = 'case-7-1'
const PERSON = `/cases/${CASE}/people/v-1`
const REASON = 'zzzz zzzz zzzz'
/** What is in the records and no text of the service. */
const DATA =
  /case-7|case-#|org-#|zzzz|^Synthetic|cases\.example|shelter\.example|^Shelter of the demo|^c-[0-9a-f#]{1,8}-|^\w+\.(?:html|json)$/
/** What the log names by its code. */
const CODES = /^[a-z]+(?:[A-Z][a-z]+)*$|^[\w-]+-# \(\w+\)$/
const REPORT = { audience: 'ministry', title: REASON, set: 'rwanda-study', series: 'none', language: 'rw' }
const HOSTILE = `x"><script>alert('1')</script>`

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview('<!doctype html><html lang="en"><title>Case service</title></html>')
  service = await startService(interview, { cases: 3 })
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

type Visitor = { cookie: string; token: string }

const staff = {
  'w-2': 'caseWorker',
  's-1': 'supervisor',
  'd-1': 'dataOfficer',
  'k-1': 'systemAdministrator',
  'p-1': 'other',
} as const
type Account = keyof typeof staff

async function enter(actor: Account): Promise<Visitor> {
  const { vault, sessions, policy } = service.surroundings
  const who = { actor, role: staff[actor], agency: 'org-1' } as const
  const records = opensRecords(policy, who.role)
    ? await vault.startSession({ ...who, from: 'desk-1', purpose: CASE_MANAGEMENT })
    : undefined
  const secret = sessions.start(who, records)
  return { cookie: `session=${secret}`, token: sessions.find(secret)?.token ?? '' }
}

type Asked = { as?: Visitor; form?: Record<string, string>; headers?: Record<string, string> }

async function ask(path: string, { as, form, headers = {} }: Asked = {}): Promise<Response> {
  const cookie = [as?.cookie, headers['cookie']].filter((one) => one !== undefined).join('; ')
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return await fetch(service.origin + path, {
    redirect: 'manual',
    headers: { ...headers, ...(cookie === '' ? {} : { cookie }), ...(form === undefined ? {} : type) },
    ...(form === undefined
      ? {}
      : {
          method: 'POST',
          body: new URLSearchParams({
            ...(as === undefined ? {} : { token: as.token, once: newNumber() }),
            ...form,
          }).toString(),
        }),
  })
}

const langOf = (page: string): string | undefined => /<html lang="(\w+)">/.exec(page)?.[1]
const pageIn = async (path: string, language: Language, asked: Asked = {}): Promise<string> => {
  const { form: _, ...asker } = asked
  const headers = { cookie: `lang=${language}` }
  const answer = await ask(path, { ...asked, headers })
  if (answer.status !== 303) return await answer.text()
  return await (await ask(answer.headers.get('location') ?? '', { ...asker, headers })).text()
}

/** What pages ask for, beside every page that can be asked for: pages of other roles, answers to forms, and errors. */
const more: readonly [account: Account | undefined, path: string, form?: Record<string, string>][] = [
  [undefined, '/sign-in'],
  [undefined, '/signed-in'],
  ['d-1', '/'],
  ['k-1', '/'],
  ['s-1', `/cases/${CASE}`],
  ['p-1', `/cases/${CASE}`],
  ['w-2', '/nowhere'],
  ['w-2', '/cases/none'],
  ['d-1', '/keys'],
  ['w-2', '/checks', {}],
  ['w-2', '/people/find', { value: '0788', reason: REASON }],
  ['w-2', '/people/find', { value: '0788', reason: '' }],
  ['w-2', `${PERSON}/contact`, { way: 'phone' }],
  ['w-2', `${PERSON}/contact`, {}],
  ['w-2', `${PERSON}/identity`, { expectedVersion: '7', 'identityRecord.firstName': '7' }],
  ['w-2', `${PERSON}/referral`, { service: 'shelter.example', reason: REASON }],
  ['w-2', `${PERSON}/follow-up/assistance`, { 'assistance.serviceType': 'none' }],
  ['w-2', '/emergency', { case: CASE, reason: REASON }],
  ['s-1', '/audit/verify', {}],
  ['s-1', '/approvals', { id: '0' }],
  // What was done is said on the page that follows.
  ['s-1', `/cases/${CASE}/assign`, { workers: 'w-2' }],
  ['s-1', `${PERSON}/identity/ask`, { reason: REASON }],
  ['w-2', `${PERSON}/consents/withdraw`, { 'consent.purpose': 'research' }],
  ['w-2', `${PERSON}/follow-up/assistance`, { 'assistance.serviceType': 'legal' }],
  ['d-1', '/release/ask', { audience: 'ministry', reason: REASON }],
  ['d-1', '/report', REPORT],
]

describe('every page', () => {
  it('is in each language, and nothing on it is still in English', async () => {
    const visitors = Object.fromEntries(
      await Promise.all(Object.keys(staff).map(async (one) => [one, await enter(one as Account)])),
    ) as Record<Account, Visitor>
    const asked: [string, Asked][] = more.map(([account, path, form]) => [
      path,
      { ...(account === undefined ? {} : { as: visitors[account] }), ...(form === undefined ? {} : { form }) },
    ])
    // The lists of what waits for someone have something in them.
    await ask(`/cases/${CASE}/erasure`, { as: visitors['w-2'], form: { reason: REASON } })
    for (const { method, path, isApi } of routes) {
      if (method !== 'GET' || isApi === true || path === '/files/:file') continue
      const address = path.replace(':case', CASE).replace(':person', 'v-1')
      for (const account of ['w-2', 's-1', 'd-1', 'k-1'] as const)
        if ((await ask(address, { as: visitors[account] })).status === 200) {
          asked.push([address, { as: visitors[account] }])
          break
        }
    }
    expect(asked.length).toBe(
      more.length + routes.filter((one) => one.method === 'GET' && one.isApi !== true).length - 1,
    )
    const english = new Map<number, string[]>()
    for (const [at, [path, what]] of asked.entries()) english.set(at, textsOf(await pageIn(path, 'en', what)))
    for (const language of OTHERS) {
      const same = sameIn(service.surroundings.words(language))
      const left: string[] = []
      for (const [at, [path, what]] of asked.entries()) {
        const page = await pageIn(path, language, what)
        expect(langOf(page), `${language} ${path}`).toBe(language)
        // Browsers do not send it away to be translated: every language is here.
        expect(page.includes('<body translate="no">'), path).toBe(path !== '/interview')
        const before = new Set(english.get(at))
        const isData = (text: string): boolean => DATA.test(text) || (path === '/audit' && CODES.test(text))
        const still = textsOf(page).filter((text) => before.has(text) && !same.has(text) && !isData(text))
        left.push(...still.map((text) => `${path}: ${text}`))
        // What has no translation is marked as English: not even a finding of the checks is.
        left.push(...[...page.matchAll(/<span lang="en">([^<]*)</g)].map(([, text]) => `${path}, marked: ${text}`))
      }
      expect(left, language).toEqual([])
    }
  })
})

describe('the language', () => {
  it('of a report is chosen for it', async () => {
    const as = await enter('d-1')
    await ask('/report', { as, form: REPORT })
    const [, file = ''] = /href="(\/files\/[^"]+)">report.html/.exec(await (await ask('/files', { as })).text()) ?? []
    const report = await (await ask(file, { as })).text()
    expect(langOf(report)).toBe('rw')
    expect(report).toContain('Ibyavuye mu bushakashatsi ku Rwanda')
  })

  it('of a page for a person is proposed as the person speaks, whatever the staff speaks', async () => {
    const as = await enter('w-2')
    const { vault, sessions } = service.surroundings
    const records = sessions.find(as.cookie.slice('session='.length))?.vault as Session
    const proposed = async (languages: readonly string[]): Promise<string | undefined> => {
      const { record, version } = await vault.readCase(records, { case: CASE })
      const victims = record?.victims?.map((one) => ({ ...one, languages: [...languages] })) ?? []
      await vault.putCase(records, { ...(record as CaseRecord), victims }, { expectedVersion: version })
      const page = await (await ask(`${PERSON}/access`, { as, headers: { cookie: 'lang=fr' } })).text()
      return /<option value="(\w*)" lang="\w+" selected>[^<]*<\/option>/.exec(
        page.slice(page.indexOf('access-language')),
      )?.[1]
    }
    expect(await proposed(['lug', 'run', 'kin'])).toBe('rn')
    expect(await proposed(['swh'])).toBe('sw')
    expect(await proposed(['lug'])).toBeUndefined()
  })

  it('of a page for a person is chosen for it: none is taken for granted, and none that there is not', async () => {
    const as = await enter('w-2')
    const show = (form: Record<string, string>): Promise<Response> =>
      ask(`${PERSON}/access`, { as, form: { reason: REASON, as: 'page', ...form }, headers: { cookie: 'lang=fr' } })
    for (const language of LANGUAGES) expect(langOf(await (await show({ language })).text())).toBe(language)
    for (const form of [{}, { language: '' }, { language: 'de' }, { language: '__proto__' }])
      expect((await show(form)).status, JSON.stringify(form)).toBe(400)
  })

  it.each([
    ['nothing', {}, 'en'],
    ['what the browser asks for', { 'accept-language': 'fr' }, 'fr'],
    ['the country', { 'accept-language': 'rw-RW' }, 'rw'],
    ['what is liked most of what there is', { 'accept-language': 'de, sw;q=0.5, rn;q=0.8, en;q=0.1' }, 'rn'],
    ['what is not wanted', { 'accept-language': 'fr;q=0, sw' }, 'sw'],
    ['what is no header', { 'accept-language': HOSTILE }, 'en'],
    ['weights that are none', { 'accept-language': 'fr;q=x, ;;q=, rw;q=' }, 'en'],
    ['the choice, before the browser', { 'accept-language': 'fr', cookie: 'lang=rw' }, 'rw'],
    ['a choice that there is not', { 'accept-language': 'fr', cookie: 'lang=xx' }, 'fr'],
    ['a choice with markup', { cookie: `lang=${encodeURIComponent(HOSTILE)}` }, 'en'],
    ['a choice that every object has', { cookie: 'lang=__proto__' }, 'en'],
    ['an empty choice', { cookie: 'lang=' }, 'en'],
  ])('follows %s', async (_, headers: Record<string, string>, language) => {
    for (const path of ['/sign-in', '/nowhere']) {
      const page = await (await ask(path, { headers })).text()
      expect(langOf(page)).toBe(language)
      expect(page).toContain(service.surroundings.words(language as Language).say('service.name'))
      expect(page).not.toMatch(/<script|alert\(|xx"|__proto__/)
    }
  })

  it('is chosen for the page on which one is, and kept: in the browser, and by the session', async () => {
    const stranger = await ask('/language', { form: { language: 'rw', page: '/sign-in' } })
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in'])
    expect(stranger.headers.get('set-cookie')).toBe('lang=rw; Path=/; HttpOnly; SameSite=Strict')
    const as = await enter('w-2')
    const list = await (await ask(`/?after=${CASE}`, { as })).text()
    const page = /name="page" value="([^"]*)"/.exec(list)?.[1] ?? ''
    expect(page).toBe(`/?after=${CASE}`)
    const chosen = await ask('/language', { as, form: { language: 'fr', page } })
    expect(chosen.headers.get('location')).toBe(page)
    // Who comes from another site, such as the provider, comes without the cookie.
    expect(langOf(await (await ask(page, { as })).text())).toBe('fr')
    expect(langOf(await (await ask('/interview/', { as })).text())).toBe('fr')
    // Someone else has what their own browser asks for.
    expect(langOf(await (await ask('/', { as: await enter('s-1') })).text())).toBe('en')
  })

  it('leads from what a form was answered with to the page of the form', async () => {
    const as = await enter('w-2')
    const pageAfter = async (path: string, form: Record<string, string>): Promise<string | undefined> =>
      /name="page" value="([^"]*)"/.exec(await (await ask(path, { as, form })).text())?.[1]
    expect(await pageAfter('/checks', {})).toBe('/checks')
    expect(await pageAfter(`${PERSON}/contact`, { way: 'phone' })).toBe(`${PERSON}/contact`)
    expect(await pageAfter(`${PERSON}/identity/open`, { reason: REASON })).toBe(`${PERSON}/identity`)
    expect(await pageAfter('/reviews', {})).toBe('/')
    expect(await pageAfter('/signed-in?code=secret', {})).toBe('/')
    expect(await (await ask('/signed-in?code=secret', { as })).text()).not.toContain('secret')
  })

  it.each([
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example/cases', '/'],
    ['javascript:alert(1)', '/'],
    ['/.//evil.example', '/evil.example'],
    ['/a\r\nset-cookie: x=y', '/aset-cookie:%20x=y'],
    ['http://[', '/'],
    ['', '/'],
    [undefined, '/'],
  ])('never leads to another site: %j', async (page, location) => {
    const answer = await ask('/language', { form: { language: 'fr', ...(page === undefined ? {} : { page }) } })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, location])
    expect(new URL(location, service.origin).origin).toBe(service.origin)
  })

  it('is not chosen by a page of another site, nor without the token of the session, nor where there is no such one', async () => {
    const as = await enter('w-2')
    const form = { language: 'fr', page: '/' }
    for (const [asked, status] of [
      [{ form, headers: { 'sec-fetch-site': 'cross-site' } }, 403],
      [{ form: { ...form, token: 'AAAA' }, as }, 403],
      [{ form: { ...form, language: HOSTILE }, as }, 400],
      [{ form: { page: '/' } }, 400],
    ] as const) {
      const answer = await ask('/language', asked)
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([status, null])
      expect(await answer.text()).not.toContain('<script')
    }
    expect(langOf(await (await ask('/', { as })).text())).toBe('en')
  })

  it('is sent back under TLS only where the address has it', async () => {
    const origin = (): string => 'https://cases.example'
    const surroundings = { ...service.surroundings, origin, cookie: sessionCookie(origin) }
    const secured = await createService(surroundings, { routes, interview })
    const { headers } = await secured.inject({
      method: 'POST',
      url: '/language',
      headers: { host: 'cases.example', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'language=fr&page=%2Fsign-in',
    })
    expect(headers['set-cookie']).toBe('lang=fr; Path=/; HttpOnly; Secure; SameSite=Strict')
    await secured.close()
  })

  it('is not that of programs: the API and its description stay in English', async () => {
    const as = await enter('w-2')
    const headers = { cookie: 'lang=fr', 'accept-language': 'fr' }
    for (const path of ['/openapi.json', '/api/cases/none', '/api/nowhere'])
      expect(await (await ask(path, { as, headers })).text(), path).toBe(await (await ask(path, { as })).text())
  })
})

it('says in English, and marks it, what has no translation', () => {
  const { translated, marked } = service.surroundings.words('rw')
  const ofOwnPolicy = 'The ministry of health'
  expect(translated('audience.ministry', ofOwnPolicy)).toBe(ofOwnPolicy)
  expect(translated('audience.ownOne', ofOwnPolicy)).toBe(ofOwnPolicy)
  expect(translated('vault.keyringMissing', ofOwnPolicy)).toBe(ofOwnPolicy)
  expect(String(marked('<b>', '<b>'))).toBe('<span lang="en">&lt;b&gt;</span>')
  expect(String(marked('Yego', 'Yes'))).toBe('Yego')
})

it('fills pieces of a page into a text, and escapes both', () => {
  const { fill } = service.surroundings.words('fr')
  expect(
    String(fill('find.person', { case: HOSTILE, person: fill('find.person', { case: '{person}', person: 2 }) })),
  ).toBe(`Dossier x&quot;&gt;&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;, personne Dossier {person}, personne 2`)
})
