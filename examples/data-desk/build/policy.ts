import type { Plugin } from 'vite'

/**
 * Allows only what is part of the page: no script from elsewhere, no `eval` (but WebAssembly, which unpacks Parquet),
 * no markup made from texts, no request by a script to anyone.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

/**
 * The headers that the server has to send; frames can be forbidden only here. They are those of the workers as well,
 * and the service worker fetches the files of the page to keep them; the page itself may fetch nothing.
 */
export const headers = {
  'content-security-policy': `${POLICY.replace("connect-src 'none'", "connect-src 'self'")}; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}

/**
 * Writes the policy into the page itself, for servers that send none. Vite's own server needs inline styles, so that it is left out
 * there.
 */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'content-security-policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  }
}
