import { describe, expect, it } from 'vitest'
import { importsOf } from './imports.ts'
import { listFiles, readPackages, readRepositoryFile } from './repository.ts'

const built = readPackages()
  .filter(({ manifest }) => manifest.private !== true && manifest.peerDependencies?.['react'] !== undefined)
  .map(({ folder }) => ({ folder, modules: listFiles(`${folder}/dist`, /\.js$/) }))

describe('modules that are built for React', () => {
  it.each(built)('say that they run in the browser: $folder', ({ modules }) => {
    const client = modules.filter((path) => importsOf(path).some((specifier) => /^react(-dom)?(\/|$)/.test(specifier)))
    expect(client.length).toBeGreaterThan(0)
    expect(client.filter((path) => !readRepositoryFile(path).startsWith('"use client"'))).toEqual([])
  })
})
