import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleWriter, killWriters, type WriterBundle } from './fixture-killing.ts'
import { engines } from './fixture-vault.ts'

let bundle: WriterBundle
beforeAll(async () => {
  bundle = await bundleWriter()
})
afterAll(() => bundle?.remove())

describe.each(engines)('200 writers that are killed on %s', (engine) => {
  it('lose nothing that was acknowledged, leave no act without its event, and the log as it was signed', {
    timeout: 7_200_000,
  }, async () => {
    const { acknowledged, lost, withoutEvent, logFaults } = await killWriters(
      bundle,
      engine,
      200,
      (at) => 1 + ((at * 7) % 23),
    )
    expect(acknowledged).toBeGreaterThanOrEqual(1_000)
    expect({ lost, withoutEvent, logFaults }).toEqual({ lost: [], withoutEvent: 0, logFaults: [] })
  })
})
