import type { Adapter, AdapterPayload } from 'oidc-provider'

/** The maximum number of entries that the demo's provider keeps. */
const MOST = 5_000

/** The entries of the demo's provider, in memory: they are lost when it stops. */
const kept = new Map<string, AdapterPayload>()

/** Stores the provider's objects by model and id; the provider checks their expiry itself. */
export class MemoryAdapter implements Adapter {
  readonly #model: string

  constructor(model: string) {
    this.#model = model
  }

  #key(id: string): string {
    return `${this.#model} ${id}`
  }

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    const [oldest] = kept.keys()
    if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest)
    kept.set(this.#key(id), payload)
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return kept.get(this.#key(id))
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid)
  }

  async findByUserCode(code: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.userCode === code)
  }

  #first(is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, payload] of kept) if (key.startsWith(`${this.#model} `) && is(payload)) return payload
    return undefined
  }

  async consume(id: string): Promise<void> {
    const payload = kept.get(this.#key(id))
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.#key(id))
  }

  /** Other objects with the grant stay, such as the sign-in of the next person at the same browser. */
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of kept)
      if (key.startsWith(`${this.#model} `) && payload.grantId === grantId) kept.delete(key)
  }
}
