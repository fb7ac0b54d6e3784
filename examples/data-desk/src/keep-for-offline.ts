import { approvedScript } from './work/trusted-script.ts'

/** Makes the browser cache the files of the page, and calls back when all are cached. */
export function keepForOffline(isKept: () => void): void {
  const workers = navigator.serviceWorker
  if (workers === undefined) return
  const ask = (worker: ServiceWorker | null): void => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => {
      if (data === true) isKept()
    })
    port1.start()
    worker?.postMessage('has every file', [port2])
  }
  // If the browser caches nothing, as in a private window, the page works only with a network.
  workers
    .register(approvedScript('./service-worker.js'))
    .then(() => workers.ready)
    .then(({ active }) => ask(active))
    .catch(() => {})
}
