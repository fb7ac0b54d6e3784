import { expect, it } from 'vitest'
import { expectTamperingFound } from './fixture-attempts.ts'
import { bareDatabase } from './fixture-log.ts'

it('finds 1,000 random tamperings with the log, each of them', async () => {
  const { tx, close } = await bareDatabase()
  await expectTamperingFound(tx, 1_000)
  await close()
  expect.hasAssertions()
})
