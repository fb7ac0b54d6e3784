import { type Browser, launchBrowser, type ServedPage, servePage } from '@tip-standard/browser'
import { type PermitRequest, type Policy, policies } from '@tip-standard/policy'

const PAGE = `
import { privacyInWorkers } from '@tip-standard/privacy/worker'
const privacy = privacyInWorkers(() => {
  globalThis.started = (globalThis.started ?? 0) + 1
  return new Worker(globalThis.trustedTypes.createPolicy('tip' + globalThis.started, { createScriptURL: (url) => url }).createScriptURL('/worker.js'))
})
globalThis.privacy = privacy
globalThis.keyOf = (first) => Uint8Array.from({ length: 32 }, (_, at) => (at * 7 + first) % 256)
globalThis.run = async (task, input) => {
  const [progress, steps] = [[], []]
  const onProgress = (share, done) => {
    progress.push(share)
    if (done !== undefined) steps.push(done)
  }
  // A key is posted as the number of its first byte: it has to be bytes, and texts of JSON have none.
  const withKeys = (value) => {
    for (const [name, one] of Object.entries(value ?? {}))
      if (name === 'key' && typeof one === 'number') value.key = globalThis.keyOf(one)
      else if (typeof one === 'object') withKeys(one)
    return value
  }
  try {
    return { result: await privacy[task](withKeys(input), { onProgress }), progress, steps }
  } catch (error) {
    return { error: [error.name, error.code, error.message], progress, steps }
  }
}
globalThis.cancel = async (task, input) => {
  const controller = new AbortController()
  const running = privacy[task](input, { signal: controller.signal, onProgress: () => controller.abort() })
  // The page answers while the worker works: this would otherwise wait for the end of the task.
  await new Promise((resolve) => requestAnimationFrame(resolve))
  return running.then(() => 'done', (error) => error.name)
}
`
const WORKER = `
import { servePrivacy } from '@tip-standard/privacy/worker/serve'
servePrivacy()
`

/** The bytes of a key in these tests, as \`keyOf\` makes them in the page. */
export const keyOf = (first: number): Uint8Array => Uint8Array.from({ length: 32 }, (_, at) => (at * 7 + first) % 256)

/** A request under the default policy, with an attestation for people who were never asked. */
export const requestFor = (purpose: string, audience: string): PermitRequest => ({
  policy: policies.find(({ id }) => id === 'default') as Policy,
  purpose,
  audience,
  at: '2026-06-30',
  attestations: [
    {
      id: 'a-1',
      basis: 'publicTask',
      purposes: [purpose],
      from: '2026-01-01',
      until: '2026-12-31',
      reason: 'Invented for tests',
      by: 'dataOfficer',
    },
  ],
})

/** What a task gave in a page. */
export type Ran<Result> = {
  result: Result
  progress: number[]
  steps: { done: number; of: number; unit: string }[]
  error?: string[]
}

/** A page of Chromium under a strict policy, whose tasks run in workers. */
export class WorkerPage {
  #browser: Browser | undefined
  #served: ServedPage | undefined

  async open(): Promise<void> {
    this.#served = await servePage(import.meta.url, { page: PAGE, worker: WORKER })
    this.#browser = await launchBrowser()
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await this.#served?.close()
  }

  /** Evaluates an expression in a new page. */
  async evaluate<Found>(expression: string): Promise<Found> {
    const page = await (this.#browser as Browser).newPage()
    await page.goto((this.#served as ServedPage).url)
    const found = await page.evaluate(expression)
    await page.close()
    return found as Found
  }

  /** Calls a function of a new page. */
  call<Found>(name: string, ...parameters: unknown[]): Promise<Found> {
    return this.evaluate(`globalThis.${name}(...${JSON.stringify(parameters)})`)
  }

  /** Runs a task in a new page. */
  run<Result>(task: string, input: unknown): Promise<Ran<Result>> {
    return this.call('run', task, input)
  }
}
