import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { importsOf, packageOf } from './imports.ts'
import { listFiles, readPackages, readRepositoryFile, repository } from './repository.ts'

/** A project of the compiler: the files that it checks and the projects whose declarations it reads, as paths in the repository. */
type Project = { path: string; files: string[]; references: string[] }

const inRepository = (path: string): string => relative(repository, path).replaceAll('\\', '/')

function readProject(path: string): Project {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} }
  const parsed = ts.getParsedCommandLineOfConfigFile(`${repository}/${path}`, {}, host)
  if (parsed === undefined || parsed.errors.length > 0) throw new Error(`${path} cannot be read.`)
  return {
    path,
    files: parsed.fileNames.map(inRepository),
    references: (parsed.projectReferences ?? []).map((one) => inRepository(ts.resolveProjectReferencePath(one))),
  }
}

const packages = readPackages()
const folders = packages.map(({ folder }) => folder)
const projects = ['.', ...folders]
  .flatMap((folder) => ['tsconfig.json', 'tsconfig.build.json'].map((name) => `${folder}/${name}`))
  .filter((path) => existsSync(`${repository}/${path}`) && path !== './tsconfig.build.json')
  .map(readProject)
const buildOf = new Map(packages.map(({ folder, manifest }) => [manifest.name, `${folder}/tsconfig.build.json`]))
/** The projects that a project refers to, directly or through others: the compiler follows both. */
function referredFrom(path: string, seen: Set<string> = new Set()): Set<string> {
  for (const next of projects.find((one) => one.path === path)?.references ?? [])
    if (!seen.has(next)) referredFrom(next, seen.add(next))
  return seen
}

const isSource = (path: string): boolean => !path.endsWith('.d.ts')

describe('projects of the compiler', () => {
  it('check every source of the repository, and none twice', () => {
    const checked = projects.flatMap(({ files }) => files).filter(isSource)
    expect(checked.filter((path, index) => checked.indexOf(path) !== index)).toEqual([])
    const sources = listFiles('.', /\.tsx?$/).filter(isSource)
    expect(sources.filter((path) => !checked.includes(path) && !path.includes('storybook-static'))).toEqual([])
  })

  /** Examples are copied out of the repository: they read what is published, and refer to nothing beside them. */
  const isAlone = ({ path }: Project): boolean => path.startsWith('examples/') && !path.startsWith('examples/tests/')

  it.each(projects.filter(isAlone))('stand alone in an example: $path', ({ path, references }) => {
    expect(references).toEqual([])
    expect(readRepositoryFile(path)).not.toMatch(/"extends"|\.\.\//)
  })

  it.each(projects.filter((one) => !isAlone(one)))(
    'refer to the projects of what they import, so that declarations are read: $path',
    (project) => {
      const imported = project.files.filter(isSource).flatMap((path) =>
        importsOf(path).flatMap((specifier) => {
          if (!specifier.startsWith('.')) return buildOf.get(packageOf(specifier) ?? '') ?? []
          const file = inRepository(resolve(repository, dirname(path), specifier))
          return projects.find(({ files }) => files.includes(file))?.path ?? []
        }),
      )
      // Projects of tests write no declarations: a fixture of another package is read as it is.
      const isReadable = (path: string): boolean => path.endsWith('.build.json') && existsSync(`${repository}/${path}`)
      const needed = new Set(imported.filter((path) => path !== project.path && isReadable(path)))
      const referred = referredFrom(project.path)
      expect([...needed].filter((path) => !referred.has(path)).sort()).toEqual([])
      expect(project.references.filter((path) => !needed.has(path))).toEqual([])
    },
  )
})
