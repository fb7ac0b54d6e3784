import { expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from './repository.ts'

/** Words that make a sentence longer to read, and what stands for them: the role where there is one. */
const WORDS = /\bwho(m?)ever\b/i

const files = ['packages', 'examples', 'site', 'docs']
  .flatMap((folder) => listFiles(folder, /\.(tsx?|md)$/))
  .filter((path) => !/\/(generated|dist|api|\.tmp)\/|CHANGELOG|plain-words/.test(path))

it('names who does something: "anyone who", "no matter who" or the role, in place of "whoever"', () => {
  expect(files.length).toBeGreaterThan(1000)
  const found = files.flatMap((path) =>
    readRepositoryFile(path)
      .split('\n')
      .flatMap((line, at) => (WORDS.test(line) ? [`${path}:${at + 1}`] : [])),
  )
  expect(found).toEqual([])
})
