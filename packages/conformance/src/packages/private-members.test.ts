import { expect, it } from 'vitest'
import { listFiles, readRepositoryFile } from './repository.ts'

it('members of classes are private with #, which holds at run time too; only a constructor is marked private', () => {
  const files = ['packages', 'examples', 'site'].flatMap((folder) => listFiles(folder, /\.tsx?$/))
  expect(files.length).toBeGreaterThan(1000)
  const marked = /^\s*(?:private|protected) (?!constructor\b)/m
  expect(files.filter((path) => marked.test(readRepositoryFile(path)))).toEqual([])
})
