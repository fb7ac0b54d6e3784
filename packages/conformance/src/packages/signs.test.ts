import { expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from './repository.ts'

/** A text in a language, and a sign behind it that is none of the language. */
const LOOSE = /(?<!\w)(?:say|sayCount|text)\('[^`]*?\)\}[:;?!]/g

it('signs are part of texts: a colon written behind one is wrong in French, which has a space before it', () => {
  const files = ['packages', 'examples']
    .flatMap((folder) => listFiles(folder, /\.tsx?$/))
    .filter((path) => path.includes('/src/') && !/\.(test|stories)\.tsx?$/.test(path))
  expect(files.length).toBeGreaterThan(500)
  const loose = files.flatMap((path) => (readRepositoryFile(path).match(LOOSE) ?? []).map((text) => `${path}: ${text}`))
  expect(loose).toEqual([])
})
