import { dictionary } from '@tip-standard/dictionary'
import { describe, expect, it } from 'vitest'
import { readEditions } from './editions/frozen.ts'
import { generatedRows } from './emit/generated-index.ts'
import { filesBelow, readText, repository } from './generated-files.ts'
import { resolveModel } from './model.ts'
import { readLocales } from './read-locales.ts'
import { emitAll, generatedFolders } from './targets.ts'

const editions = readEditions(`${repository}schemas`)
const emit = () => emitAll(resolveModel(dictionary, readLocales(), editions))
const files = await emit()

const toPattern = (glob: string): RegExp => {
  const parts = glob
    .split(/(\*\*\/|\*)/)
    .map((part) => (part === '**/' ? '(?:.+/)?' : part === '*' ? '[^/]*' : part.replaceAll('.', '\\.')))
  return new RegExp(`^${parts.join('')}$`)
}

describe('generated files', () => {
  it('come out the same, byte by byte, each time', async () => {
    const again = await emit()
    expect(Object.keys(again)).toEqual(Object.keys(files))
    expect(Object.keys(files).filter((path) => again[path] !== files[path])).toEqual([])
  })

  it('are on the disk as the dictionary has them', () => {
    const stale = Object.keys(files).filter((path) => readText(path) !== files[path])
    expect(stale, 'Run `pnpm gen`, and commit what it writes.').toEqual([])
  })

  it('have no orphans beside them', () => {
    expect(generatedFolders.flatMap(filesBelow).filter((path) => files[path] === undefined)).toEqual([])
  })

  it('are each listed once in GENERATED.md, and nothing else is', () => {
    const patterns = generatedRows.map(({ pattern }) => toPattern(pattern))
    const paths = Object.keys(files)
    expect(paths.filter((path) => patterns.filter((pattern) => pattern.test(path)).length !== 1)).toEqual([])
    expect(generatedRows.filter((_, index) => !paths.some((path) => patterns[index]?.test(path)))).toEqual([])
  })

  it('end in one line feed, and hold no carriage return and no byte order mark', () => {
    const untidy = Object.entries(files).filter(
      ([, text]) => !/[^\n]\n$/.test(text) || /^\uFEFF/.test(text) || text.includes('\r'),
    )
    expect(untidy.map(([path]) => path)).toEqual([])
  })
})
