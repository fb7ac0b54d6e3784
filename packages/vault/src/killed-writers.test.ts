import { describe, expect, it } from 'vitest'
import { killWriters } from './fixture-killing.ts'
import { engines } from './fixture-vault.ts'

describe.each(engines)('writers that are killed on %s', (engine) => {
  it('lose nothing that was acknowledged, and leave no act without its event', async () => {
    const { acknowledged, lost, withoutEvent } = await killWriters(engine, 3, (at) => [1, 8, 21][at] as number)
    expect(acknowledged).toBeGreaterThanOrEqual(30)
    expect({ lost, withoutEvent }).toEqual({ lost: [], withoutEvent: 0 })
  })
})
