import { expect, it } from 'vitest'
import { expectTamperingFound } from './fixture-attempts.ts'
import { memoryDatabase } from './fixture-log.ts'

it('finds random tamperings with the log, each of them', async () => {
  const { tx, close } = await memoryDatabase()
  await expectTamperingFound(tx, 60)
  await close()
  expect.hasAssertions()
})
