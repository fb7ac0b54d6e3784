import { describe, expect, it } from 'vitest'
import { architecturePage } from './architecture-page.ts'
import { cyclesAmong } from './cycles.ts'
import { fileImportsOf, importsOf, packageOf, reachableFrom } from './imports.ts'
import type { Structure } from './package-structure.ts'
import { listFiles, type Package, readManifest, readPackages, readRepositoryFile } from './repository.ts'
import { structure } from './structure.ts'

/** Private packages that the tests of any package may use. */
const forTests = ['browser']

const scope = '@tip-standard/'
const packages = readPackages()
const ours = (names: Iterable<string>): string[] =>
  [...names].filter((name) => name.startsWith(scope)).map((name) => name.slice(scope.length))
const shortName = ({ manifest }: Package): string => manifest.name.slice(scope.length)
const isExample = ({ folder }: Package): boolean => folder.startsWith('examples/')
const isTest = (path: string): boolean => /\.test(-d)?\.tsx?$|\.stories\.tsx$|\/fixture-[^/]*\.tsx?$/.test(path)
const published = packages.filter(({ manifest }) => manifest.private !== true)

const filesOf = ({ folder }: Package): string[] =>
  listFiles(folder, /\.tsx?$/).filter((path) => !path.endsWith('.d.ts') && !path.endsWith('tsup.config.ts'))

/** Every import of a package that names another package, as `file: package`. */
function importsFromPackages(one: Package, among: (path: string) => boolean): { path: string; name: string }[] {
  return filesOf(one)
    .filter(among)
    .flatMap((path) =>
      importsOf(path).flatMap((specifier) => {
        const name = packageOf(specifier)
        return name === undefined ? [] : [{ path, name }]
      }),
    )
}

/** The packages that the published files of a package import, types included, or name to find a file of theirs. */
function publishedImports({ folder, manifest }: Package): string[] {
  const folders = (manifest.files ?? []).filter((path) => /^dist\b/.test(path))
  return folders
    .flatMap((path) => listFiles(`${folder}/${path}`, /\.(js|d\.ts)$/))
    .flatMap((path) => {
      const resolved = readRepositoryFile(path).matchAll(/import\.meta\.resolve\("([^"]+)"\)/g)
      return [...importsOf(path), ...[...resolved].map(([, specifier = '']) => specifier)]
    })
    .flatMap((specifier) => packageOf(specifier) ?? [])
}

function isAllowed(one: Package, name: string): boolean {
  if (isExample(one))
    return forTests.includes(name) || published.some(({ manifest }) => manifest.name === `${scope}${name}`)
  const allowed = structure[shortName(one)]?.imports
  return (
    allowed === 'everything' || name === shortName(one) || forTests.includes(name) || (allowed?.includes(name) ?? false)
  )
}

describe('the arrows between packages', () => {
  it('are known for every package', () => {
    expect(packages.filter((one) => !isExample(one) && structure[shortName(one)] === undefined)).toEqual([])
  })

  it.each(packages)('are kept by the dependencies of $folder', (one) => {
    const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = one.manifest
    const named = ours(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }))
    expect(named.filter((name) => !isAllowed(one, name))).toEqual([])
  })

  it.each(packages)('are kept by every import in $folder', (one) => {
    const found = importsFromPackages(one, () => true)
    expect(found.filter(({ name }) => name.startsWith(scope) && !isAllowed(one, name.slice(scope.length)))).toEqual([])
  })

  it('go by name: no file imports a file of another package', () => {
    const leaves = packages.flatMap((one) =>
      filesOf(one)
        .filter((path) => !isTest(path))
        .flatMap((path) =>
          importsOf(path)
            .filter(
              (to) => to.startsWith('.') && !new URL(to, `file:///${path}`).pathname.startsWith(`/${one.folder}/`),
            )
            .map((to) => `${path}: ${to}`),
        ),
    )
    expect(leaves).toEqual([])
  })

  it('keep the dictionary and the generator out of published packages', () => {
    for (const { manifest } of published) {
      const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest
      const named = ours(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }))
      expect(named.filter((name) => name === 'dictionary' || name === 'codegen')).toEqual([])
    }
  })

  it('lead to react from forms and builder only, and from the folder of the report that is apart', () => {
    const users = packages
      .filter((one) => !isExample(one) && !['forms', 'builder'].includes(shortName(one)))
      .flatMap((one) => importsFromPackages(one, () => true))
      .filter(({ name }) => /^react(-|$)|^@rjsf\//.test(name))
    expect(users.filter(({ path }) => !path.startsWith('packages/report/src/react/'))).toEqual([])
  })
})

/** The files of a package's `src` that are not tests, without the folder of the package. */
const sourcesOf = ({ folder }: Package): string[] =>
  filesOf({ folder } as Package).filter((path) => path.startsWith(`${folder}/src/`) && !isTest(path))

describe.each(packages.filter((one) => !isExample(one) && structure[shortName(one)] !== undefined))(
  'the arrows inside of $folder',
  (one) => {
    const folders: Structure['folders'] = structure[shortName(one)]?.folders ?? {}
    const names = Object.keys(folders).sort((a, b) => b.length - a.length)
    const within = (path: string): string => path.slice(`${one.folder}/src/`.length)
    /** The folder of the table that a file is in; `undefined` for the entries of a package, which may import all of it. */
    const folderOf = (path: string): string | undefined =>
      names.find((name) => within(path) === name || within(path).startsWith(`${name}/`))
    const used = new Map(names.map((name) => [name, new Set<string>()]))
    for (const path of sourcesOf(one)) {
      const from = folderOf(path)
      for (const to of fileImportsOf(path)) {
        const target = folderOf(to)
        if (from !== undefined && target !== undefined && target !== from) used.get(from)?.add(target)
      }
    }

    it('are those of the table, and all of them are used', () => {
      for (const [name, targets] of used)
        expect({ [name]: [...targets].sort() }).toEqual({ [name]: [...(folders[name] ?? [])].sort() })
    })

    it('go from every folder, and never to an entry of the package', () => {
      const sources = sourcesOf(one)
      expect(sources.filter((path) => within(path).includes('/') && folderOf(path) === undefined)).toEqual([])
      const entriesImported = sources.flatMap((path) =>
        folderOf(path) === undefined
          ? []
          : fileImportsOf(path).filter((to) => sources.includes(to) && folderOf(to) === undefined),
      )
      expect(entriesImported).toEqual([])
    })

    it('lead in no circle, from folder to folder and from file to file', () => {
      expect(cyclesAmong(names, (name) => folders[name] ?? [])).toEqual([])
      const files = filesOf(one)
      expect(cyclesAmong(files, (path) => fileImportsOf(path).filter((to) => files.includes(to)))).toEqual([])
    })
  },
)

describe('ARCHITECTURE.md', () => {
  it('is the table in words and as a drawing', async () => {
    await expect(architecturePage(structure)).toMatchFileSnapshot('../../../../ARCHITECTURE.md')
  })

  it('has packages in an order without circles', () => {
    const names = Object.keys(structure)
    const importsOfPackage = (name: string): readonly string[] => {
      const imports = structure[name]?.imports ?? []
      return imports === 'everything' ? names.filter((other) => other !== name) : imports
    }
    expect(cyclesAmong(names, importsOfPackage)).toEqual([])
  })
})

describe('what published packages need when they run', () => {
  it.each(published)('is declared by $folder, and is expected', (one) => {
    const { dependencies = {}, peerDependencies = {} } = one.manifest
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const used = new Set(publishedImports(one))
    expect([...used].filter((name) => !declared.includes(name))).toEqual([])
    expect(declared.filter((name) => !used.has(name))).toEqual([])
    const foreign = [...used].filter((name) => !name.startsWith(scope))
    expect(foreign.filter((name) => !structure[shortName(one)]?.others?.includes(name))).toEqual([])
  })

  const entries = (folder: string): [subpath: string, source: string][] =>
    Object.entries(readManifest(folder).exports ?? {}).flatMap(([subpath, target]) => {
      const source = typeof target === 'string' ? undefined : target[`${scope}source`]
      return source === undefined ? [] : [[subpath, `${folder}/${source.slice(2)}`]]
    })

  it.each(entries('packages/core'))('is zod for `/zod` only, and nothing of Node: core %s', (subpath, source) => {
    const reached = reachableFrom(source)
    expect([...reached].filter((name) => name.startsWith('node:'))).toEqual([])
    expect(reached.has('zod')).toBe(subpath === './zod')
  })

  it.each(['formats', 'form-model', 'xlsforms', 'forms', 'builder'].flatMap((name) => entries(`packages/${name}`)))(
    'is nothing of Node: %s %s',
    (_, source) => {
      expect([...reachableFrom(source)].filter((name) => name.startsWith('node:'))).toEqual([])
    },
  )

  it.each(entries('packages/report'))('is React for `/react` only: report %s', (subpath, source) => {
    expect(reachableFrom(source).has('react')).toBe(subpath === './react')
  })

  it.each(entries('packages/sheets'))('is Node for `/node` only: sheets %s', (subpath, source) => {
    expect([...reachableFrom(source)].some((name) => name.startsWith('node:'))).toBe(subpath === './node')
  })
})
