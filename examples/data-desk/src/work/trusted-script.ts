type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

/**
 * The two scripts that the page starts besides its own: its worker and its service worker, both from its own folder.
 * The single-file page makes its worker from a part of itself, which the policy of the other page forbids.
 */
const isOwn = (url: string): boolean =>
  url.startsWith('blob:') || new URL(url, location.href).href.startsWith(new URL('./', location.href).href)

const rules = {
  createScriptURL: (url: string): string => {
    if (!isOwn(url)) throw new TypeError('not a script of this page')
    return url
  },
}

const policy =
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('scripts-of-the-desk', rules) ?? rules

/** The address of a script of the page, approved as Trusted Types require. */
export const approvedScript = (url: string): string => policy.createScriptURL(url)
