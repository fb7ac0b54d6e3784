type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const SCRIPT = './service-worker.js'

/** Has the browser keep the files of the page. Under Trusted Types a policy has to approve the address of a worker: there is one. */
export function keepForOffline(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: () => SCRIPT }
  const policy = trustedTypes?.createPolicy('service-worker', rules) ?? rules
  // Where the browser keeps nothing, as in a private window, the page works with a network only.
  navigator.serviceWorker?.register(policy.createScriptURL(SCRIPT)).catch(() => {})
}
