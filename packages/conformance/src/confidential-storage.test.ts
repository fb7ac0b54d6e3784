import { expect, it } from 'vitest'
import { readRepositoryFile } from './packages/repository.ts'

const guide = readRepositoryFile('docs/guides/confidential-storage.md')
const lines = guide
  .split('\n')
  .map((line) => line.split(' | '))
  .filter(([first = '']) => /^\| \d+$/.test(first))

it('has a line for each of sixteen demands, with a test for each', () => {
  expect(lines.map(([first]) => Number(first?.slice(2)))).toEqual(Array.from({ length: 16 }, (_, at) => at + 1))
  const tests = lines.flatMap(([, , , cell = '']) => {
    const named = [...cell.matchAll(/`([^`]+)` “([^”]+)”/g)]
    expect(named.length, cell).toBeGreaterThan(0)
    return named
  })
  for (const [, path = '', title = ''] of tests)
    expect(readRepositoryFile(`packages/${path}`).includes(`('${title}'`), title).toBe(true)
})
