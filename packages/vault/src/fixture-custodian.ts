/** A key management service as a fake, in memory: what an adapter for a real one has to do. */

import { createHash, randomBytes } from 'node:crypto'
import type { KeyContext, KeyCustodian } from './keys/custodian.ts'
import { associatedData, open, seal } from './sealing/seal.ts'
import { VaultError } from './vault-error.ts'

/** The service: it has keys under names, and never gives one away. Like those of clouds, it binds a ciphertext to a context. */
export class FakeService {
  readonly #keys = new Map<string, Uint8Array>()
  readonly #seed: string | undefined
  calls = 0

  /** With a seed it has the same keys in every process. */
  constructor(seed?: string) {
    this.#seed = seed
  }

  createKey(name: string): void {
    this.#keys.set(
      name,
      this.#seed === undefined
        ? randomBytes(32)
        : createHash('sha256')
            .update(this.#seed + name)
            .digest(),
    )
  }

  destroyKey(name: string): void {
    this.#keys.delete(name)
  }

  encrypt(name: string, plain: Uint8Array, context: Uint8Array): Uint8Array {
    this.calls++
    return seal(this.#use(name), plain, context)
  }

  decrypt(name: string, sealed: Uint8Array, context: Uint8Array): Uint8Array {
    this.calls++
    return open(this.#use(name), sealed, context)
  }

  #use(name: string): Uint8Array {
    const key = this.#keys.get(name)
    if (key === undefined) throw new VaultError('keyRetired')
    return key
  }
}

/** The adapter: the versions of one vault as keys of the service. */
export function serviceCustodian(
  service: FakeService = new FakeService(),
  name = `vault-${randomBytes(4).toString('hex')}`,
): KeyCustodian {
  let versions = [1]
  const current = (): number => versions.at(-1) as number
  const contextOf = ({ agency, subject }: KeyContext): Uint8Array =>
    associatedData({ agency, subject, entity: 'data key', version: 0 })
  service.createKey(`${name}-1`)
  return {
    currentVersion: async () => current(),
    versions: async () => versions,
    wrap: async (key, context) => ({
      version: current(),
      bytes: service.encrypt(`${name}-${current()}`, key, contextOf(context)),
    }),
    unwrap: async ({ version, bytes }, context) => service.decrypt(`${name}-${version}`, bytes, contextOf(context)),
    addVersion: async () => {
      service.createKey(`${name}-${current() + 1}`)
      versions = [...versions, current() + 1]
      return current()
    },
    retireOldVersions: async () => {
      for (const version of versions) if (version !== current()) service.destroyKey(`${name}-${version}`)
      versions = [current()]
    },
  }
}
