import { expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from './repository.ts'

/** As many lines as someone reads at a sitting. */
const MOST = 350

/** What is as long as what it lists: the standard as data, and texts in each language. */
const LISTS = [
  /\/generated\//,
  /^packages\/dictionary\/src\/(codelists|entities|examples)\/(?!.*\.test\.ts$)/,
  /\/(texts|translations)\/(en|fr|rw|sw|rn)\.ts$/,
]

/** The CLI and tests read this style sheet as one text, which can import no other. */
const WHOLE = ['packages/form-model/src/print/paper.css']

const files = ['packages', 'examples', 'site']
  .flatMap((folder) => listFiles(folder, /\.(tsx?|m?js|css)$/))
  .filter((path) => /\/(src|test|bench|bin|build|generate|\.storybook)\//.test(path))
  .filter((path) => !WHOLE.includes(path) && !LISTS.some((list) => list.test(path)))

const lengthOf = (path: string): number => readRepositoryFile(path).trimEnd().split('\n').length

it(`files that people write have at most ${MOST} lines: split longer ones by subject`, () => {
  expect(files.length).toBeGreaterThan(1000)
  expect(files.filter((path) => lengthOf(path) > MOST).map((path) => `${path}: ${lengthOf(path)}`)).toEqual([])
})

/** As wide as a comment can be read beside another window. */
const WIDEST = 140

it(`comments have at most ${WIDEST} columns: wrap wider ones`, () => {
  const isWide = (line: string): boolean => [...line].length > WIDEST && /^\s*(\/\*\*|\*|\/\/)/.test(line)
  const wide = files.flatMap((path) =>
    readRepositoryFile(path)
      .split('\n')
      .flatMap((line, at) => (isWide(line) ? [`${path}:${at + 1}`] : [])),
  )
  expect(wide).toEqual([])
})
