import { useSyncExternalStore } from 'react'
import { loadSteps } from './load-steps.ts'

type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string }
}

const SCRIPT = './service-worker.js'

/** Whether the page works without a network: all of its files are kept, they are on their way, or the browser keeps none. */
export type Offline = 'ready' | 'coming' | 'no'

let state: Offline = 'coming'
const listeners = new Set<() => void>()
const set = (next: Offline): void => {
  state = next
  // What the browser does not keep is in the page at least: after an hour of questions there may be no network.
  if (next === 'no') for (const load of Object.values(loadSteps)) load().catch(() => {})
  for (const listener of listeners) listener()
}

/** Asks the worker that serves the page whether it has every file of its version. */
function askWorker(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(data === true)
    worker.postMessage('has every file', [port2])
  })
}

async function look(container: ServiceWorkerContainer): Promise<void> {
  const { active } = await container.ready
  const { controller } = container
  // A worker that is there but does not serve this page yet would not help it.
  if (active === null || controller === null) return
  set((await askWorker(controller)) ? 'ready' : 'no')
}

/** Has the browser keep the files of the page. Under Trusted Types a policy has to approve the address of a worker: there is one. */
export function keepForOffline(): void {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined
  // Where the browser keeps nothing, as in a private window or without https, the page works with a network only.
  if (container === undefined) {
    set('no')
    return
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: () => SCRIPT }
  const policy = trustedTypes?.createPolicy('service-worker', rules) ?? rules
  container.addEventListener('controllerchange', () => void look(container))
  container
    .register(policy.createScriptURL(SCRIPT))
    .then((registration) => {
      registration.installing?.addEventListener('statechange', ({ target }) => {
        if ((target as ServiceWorker).state === 'redundant' && container.controller === null) set('no')
      })
      return look(container)
    })
    // Without a network, the browser cannot check for a new worker; the existing one serves the page.
    .catch(() => (container.controller === null ? set('no') : look(container)))
}

/** Whether the page works without a network, as it changes. */
export function useOffline(): Offline {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}
