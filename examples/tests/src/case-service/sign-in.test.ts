import type { Session as VaultSession } from '@tip-standard/vault'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { quickPassphrases } from '../../../../packages/vault/src/fixture-quick-passphrases.ts'
import { routes } from '../../../case-service/src/routes.ts'
import { createService } from '../../../case-service/src/server/create-service.ts'
import { sessionCookie } from '../../../case-service/src/server/session-cookie.ts'
import { SignInSeal } from '../../../case-service/src/sign-in/begun-sign-in.ts'
import { noInterview, removeFolder, startService, type TestService } from './fixture-service.ts'

quickPassphrases()

let interview: string
let service: TestService
beforeAll(async () => {
  interview = noInterview()
  service = await startService(interview)
})
afterAll(async () => {
  await service?.close()
  for (const folder of [service.folder, interview]) removeFolder(folder)
})

type Asked = { address: URL; status: number; body: string; cookies: readonly string[] }

/** What a browser does of signing in: it keeps cookies, for each address its own, and goes where it is sent. */
class Visitor {
  readonly #jar = new Map<string, Map<string, string>>()

  cookie(name: string): string | undefined {
    return this.#jar.get(service.origin)?.get(name)
  }

  async ask(to: string | URL, form?: Record<string, string>): Promise<Asked> {
    const address = new URL(to, service.origin)
    const jar = this.#jar.get(address.origin) ?? new Map<string, string>()
    this.#jar.set(address.origin, jar)
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    const cookies = answer.headers.getSetCookie()
    for (const line of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const location = answer.headers.get('location')
    if (location !== null) return await this.ask(new URL(location, address))
    return { address, status: answer.status, body: await answer.text(), cookies }
  }

  /** Signs in by the provider of the demo, which remembers no one. */
  async signIn(account: string, meanwhile: () => Promise<void> = async () => {}): Promise<Asked> {
    for (const [origin, jar] of this.#jar) if (origin !== service.origin) jar.clear()
    const { address, body } = await this.ask('/sign-in/begin')
    const [, action = ''] = new RegExp(`action="(/choose/[^"]+/${account})"`).exec(body) ?? []
    await meanwhile()
    return await this.ask(new URL(action, address), {})
  }
}

describe('the cookie of a session', () => {
  it('is bound to the host where the address has TLS: one that another host or page set is none', async () => {
    const origin = (): string => 'https://cases.example'
    const cookie = sessionCookie(origin)
    const { sessions } = service.surroundings
    const secured = await createService({ ...service.surroundings, origin, cookie }, { routes, interview })
    secured.get('/given', async (_, reply) => {
      cookie.give(reply, 'secret')
      return await reply.send()
    })
    secured.get('/taken', async (_, reply) => {
      cookie.take(reply)
      return await reply.send()
    })
    const statusWith = async (name: string): Promise<number> => {
      const secret = sessions.start({ actor: 'w-2', role: 'caseWorker', agency: 'org-1' }, undefined)
      const headers = { host: 'cases.example', cookie: `${name}=${secret}` }
      return (await secured.inject({ url: '/interview/', headers })).statusCode
    }
    expect([await statusWith('__Host-session'), await statusWith('session')]).toEqual([200, 303])
    const { headers } = await secured.inject({ url: '/given', headers: { host: 'cases.example' } })
    expect(headers['set-cookie']).toBe('__Host-session=secret; Path=/; HttpOnly; Secure; SameSite=Lax')
    // A browser heeds that such a cookie is gone only where that is said as it was given.
    const taken = await secured.inject({ url: '/taken', headers: { host: 'cases.example' } })
    expect(taken.headers['set-cookie']).toMatch(/^__Host-session=; .*Path=\/; .*Secure/)
    await secured.close()
  })

  it('is given to no one for a sign-in that another host began at the browser', async () => {
    const origin = (): string => 'https://cases.example'
    const finished: (string | undefined)[] = []
    const signIn = {
      begin: async () => ({ url: 'https://provider.example', attempt: 'sealed' }),
      finish: async (_: URL, attempt: string | undefined) => {
        finished.push(attempt)
        return { staff: { actor: 'w-2', role: 'caseWorker', agency: 'org-1' }, language: 'en' } as const
      },
    }
    const cookie = sessionCookie(origin)
    const secured = await createService({ ...service.surroundings, origin, cookie, signIn }, { routes, interview })
    const host = 'cases.example'
    const begun = await secured.inject({ url: '/sign-in/begin', headers: { host } })
    expect(begun.headers['set-cookie']).toMatch(/^__Host-attempt=sealed; .*Path=\/; HttpOnly; Secure; SameSite=Lax/)
    for (const name of ['attempt', '__Host-attempt'])
      await secured.inject({ url: '/signed-in?code=x&state=y', headers: { host, cookie: `${name}=sealed` } })
    expect(finished).toEqual([undefined, 'sealed'])
    await secured.close()
  })
})

describe('who signs in', () => {
  it('is who the provider says, and anyone who was signed in at that browser is no more', async () => {
    const visitor = new Visitor()
    const first = await visitor.signIn('w-2')
    expect([first.address.pathname, first.status]).toEqual(['/', 200])
    const before = visitor.cookie('session')
    const { sessions } = service.surroundings
    expect(sessions.find(before)?.staff).toMatchObject({ actor: 'w-2', role: 'caseWorker' })
    await visitor.signIn('s-1')
    expect(sessions.find(visitor.cookie('session'))?.staff).toMatchObject({
      actor: 's-1',
      role: 'supervisor',
    })
    expect(sessions.find(before)).toBeUndefined()
    // What signing in needed is not kept.
    expect(visitor.cookie('attempt')).toBeUndefined()
  })

  it('is out after signing out: here, and in the vault', async () => {
    const visitor = new Visitor()
    const { body } = await visitor.signIn('w-2')
    const { sessions, vault } = service.surroundings
    const records = sessions.find(visitor.cookie('session'))?.vault as VaultSession
    expect(await vault.listCases(records)).toEqual([])
    const [, token = ''] = /name="token" value="([^"]+)"/.exec(body) ?? []
    const left = await visitor.ask('/sign-out', { token })
    expect([left.address.pathname, visitor.cookie('session')]).toEqual(['/sign-in', undefined])
    await expect(vault.listCases(records)).rejects.toMatchObject({ code: 'sessionUnknown' })
  })
})

describe('a sign-in that was begun', () => {
  it('is finished however many others begin one meanwhile', async () => {
    const { signIn } = service.surroundings
    const others = async (): Promise<void> => {
      for (let begun = 0; begun < 501; begun++) await signIn.begin(service.origin, 'en')
    }
    const { address, status } = await new Visitor().signIn('w-2', others)
    expect([address.pathname, status]).toEqual(['/', 200])
  })

  it('is readable to no one but the process that began it, and for ten minutes', async () => {
    const begun = { verifier: 'verifier-of-it', state: 'state-of-it', nonce: 'nonce-of-it', language: 'rw' } as const
    const [own, other] = [new SignInSeal(), new SignInSeal()]
    const at = Date.parse('2026-03-02T09:00:00Z')
    vi.useFakeTimers({ toFake: ['Date'], now: at })
    try {
      const sealed = await own.seal(begun)
      const read = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      expect([await other.open(sealed), read.some((part) => part.includes('of-it'))]).toEqual([undefined, false])
      vi.setSystemTime(at + 599_000)
      expect(await own.open(sealed)).toEqual(begun)
      vi.setSystemTime(at + 600_000)
      expect(await own.open(sealed)).toBeUndefined()
    } finally {
      vi.useRealTimers()
    }
  })
})
