import { expect, it } from 'vitest'
import { writeOut } from '../../../data-desk/src/worker/outlet.ts'

it('works in memory where there is no private file system, as here', async () => {
  const pieces = Array.from({ length: 40 }, () => new Uint8Array(1 << 20))
  expect((await writeOut(pieces, 'text/csv', 'f')).size).toBe(40 << 20)
  expect((await writeOut(['a', 'é'], 'text/csv', 'f')).size).toBe(3)
})
