import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pickLanguage } from '@tip-standard/form-model/languages'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { Provider } from 'oidc-provider'
import { LOOK } from '../look/look.ts'
import { html } from '../server/html.ts'
import { layout } from '../server/layout.ts'
import type { Provider as ProviderAccess } from '../sign-in/sign-in.ts'
import type { Words, WordsIn } from '../texts/words.ts'
import { MemoryAdapter } from './memory-adapter.ts'
import { type DemoAccount, demoAccounts } from './staff.ts'

/** A running provider, and the function that registers the service that it signs people in to. */
export type DemoProvider = { access: ProviderAccess; serve: (origin: string) => void; close: () => Promise<void> }

/** How long a page may be open in which someone chooses an account, and a token holds, in seconds. */
const SECONDS = 600

/**
 * A new key that signs tokens. It is not made by `generateKeyPairSync`: in Node 20 a key from it, exported as a JWK, waits
 * for itself for ever where memory is cleared just then.
 */
async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }
}

function providerFor({ issuer, clientId, clientSecret }: ProviderAccess, key: JWK, origin: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${origin}/signed-in`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    scopes: ['openid', 'staff'],
    claims: { openid: ['sub'], staff: ['staff_id', 'staff_role', 'agency_id'] },
    // The claims are in the signed token: no second request is needed.
    conformIdTokenClaims: false,
    adapter: MemoryAdapter,
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/choose/${uid}` },
    ttl: {
      Interaction: SECONDS,
      Session: SECONDS,
      Grant: SECONDS,
      IdToken: SECONDS,
      AccessToken: SECONDS,
      AuthorizationCode: 60,
    },
    findAccount: (_context, id) => {
      const account = demoAccounts.find((one) => one.id === id)
      if (account === undefined) return undefined
      const { role, agency } = account
      return { accountId: id, claims: () => ({ sub: id, staff_id: id, staff_role: role, agency_id: agency }) }
    },
    // The service and the provider belong to the same organisation: no one is asked whether they agree.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid staff')
      await grant.save()
      return grant
    },
  })
}

const choice = ({ say }: Words, uid: string, { id }: DemoAccount) =>
  html`<li><form method="post" action="/choose/${uid}/${id}"><button>${say(`demo.${id}`)} <small>${id}</small></button></form></li>`

/** The page on which one chooses who to be: there are no passwords, for there are no people. */
async function choose(
  provider: Provider,
  wordsIn: WordsIn,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, , uid = '', accountId] = (request.url ?? '').split('/')
  const { params } = await provider.interactionDetails(request, response)
  if (request.method === 'POST' && accountId !== undefined)
    return await provider.interactionFinished(request, response, { login: { accountId, remember: false } })
  const words = wordsIn(pickLanguage(String(params['ui_locales'] ?? '').split(' ')))
  const page = html`<p class="lead">${words.say('demo.lead')}</p>
    <ul class="accounts">${demoAccounts.map((account) => choice(words, uid, account))}</ul>`
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
  response.end(layout(words.say('demo.title'), page, { words }))
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

/** Starts the provider of the demo on this machine. It signs in anyone who asks, as anyone they like: never run it for anything else. */
export async function startDemoProvider(port: number, words: WordsIn): Promise<DemoProvider> {
  let answer: ((request: IncomingMessage, response: ServerResponse) => unknown) | undefined
  const server = createServer((request, response) => void answer?.(request, response))
  await listening(server, port)
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = await signingKey()
  const access = { issuer, clientId: 'case-service', clientSecret: randomBytes(32).toString('base64url') }
  return {
    access,
    serve: (origin) => {
      const provider = providerFor(access, key, origin)
      const rest = provider.callback()
      answer = async (request, response) => {
        const look = LOOK[request.url ?? '']
        if (look !== undefined)
          return response
            .setHeader('content-type', look)
            .end(readFileSync(new URL(`../look${request.url}`, import.meta.url)))
        if (request.url?.startsWith('/choose/') !== true) return await rest(request, response)
        return await choose(provider, words, request, response).catch(() => {
          response.writeHead(303, { location: `${origin}/sign-in` })
          response.end()
        })
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
