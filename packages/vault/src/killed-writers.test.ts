import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleWriter, killWriters, type WriterBundle } from './fixture-killing.ts'
import { engines } from './fixture-vault.ts'

let bundle: WriterBundle
beforeAll(async () => {
  bundle = await bundleWriter()
})
afterAll(() => bundle?.remove())

describe.each(engines)('writers that are killed on %s', (engine) => {
  it('lose nothing that was acknowledged, leave no act without its event, and the log as it was signed', async () => {
    const { acknowledged, lost, withoutEvent, logFaults } = await killWriters(
      bundle,
      engine,
      3,
      (at) => [1, 8, 21][at] as number,
    )
    expect(acknowledged).toBeGreaterThanOrEqual(30)
    expect({ lost, withoutEvent, logFaults }).toEqual({ lost: [], withoutEvent: 0, logFaults: [] })
  })
})
