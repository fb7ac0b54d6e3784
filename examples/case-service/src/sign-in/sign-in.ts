import type { Language } from '@tip-standard/core/texts'
import * as oidc from 'openid-client'
import { Refusal } from '../server/errors.ts'
import { SignInSeal } from './begun-sign-in.ts'
import { type Staff, staffOfClaims } from './staff-of-claims.ts'

/** The registration of the service at the provider that signs people in. */
export type Provider = { issuer: string; clientId: string; clientSecret: string }

/**
 * Signs people in: `begin` returns where to send the browser and what it keeps until it returns, `finish` who returned,
 * and the language in which they left.
 */
export type SignIn = {
  begin(origin: string, language: Language): Promise<{ url: string; attempt: string }>
  finish(address: URL, attempt: string | undefined): Promise<{ staff: Staff; language: Language }>
}

/** On this machine alone, where no one can eavesdrop, the provider may do without TLS. */
const isLocal = (issuer: string): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(issuer).hostname)

/**
 * OpenID Connect: the authorisation code flow with PKCE, with any provider that supports discovery. `key` makes
 * pseudonyms for staff to whom the provider gives none.
 */
export function openIdSignIn({ issuer, clientId, clientSecret }: Provider, key: Uint8Array): SignIn {
  const seal = new SignInSeal()
  let discovered: Promise<oidc.Configuration> | undefined
  const configuration = (): Promise<oidc.Configuration> => {
    const options = isLocal(issuer) ? { execute: [oidc.allowInsecureRequests] } : {}
    discovered ??= oidc
      .discovery(new URL(issuer), clientId, clientSecret, undefined, options)
      .catch((error: unknown) => {
        // The provider may be available at the next attempt.
        discovered = undefined
        throw error
      })
    return discovered
  }
  return {
    async begin(origin, language) {
      const config = await configuration().catch(() => {
        throw new Refusal('signInFailed')
      })
      const verifier = oidc.randomPKCECodeVerifier()
      const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
      const attempt = await seal.seal({ verifier, state, nonce, language })
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: `${origin}/signed-in`,
        scope: 'openid staff',
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        // On a shared computer, the previous person is never signed in again by accident.
        prompt: 'login',
        ui_locales: language,
        state,
        nonce,
      })
      return { url: url.href, attempt }
    },
    async finish(address, attempt) {
      const known = attempt === undefined ? undefined : await seal.open(attempt)
      if (known === undefined) throw new Refusal('signInFailed')
      const claims = await oidc
        .authorizationCodeGrant(await configuration(), address, {
          pkceCodeVerifier: known.verifier,
          expectedState: known.state,
          expectedNonce: known.nonce,
          idTokenExpected: true,
        })
        .then((tokens) => tokens.claims())
        .catch(() => undefined)
      if (claims === undefined) throw new Refusal('signInFailed')
      return { staff: staffOfClaims(claims, key), language: known.language }
    },
  }
}
