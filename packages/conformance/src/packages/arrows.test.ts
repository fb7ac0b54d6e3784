import { describe, expect, it } from 'vitest'
import { importsOf, packageOf, reachableFrom } from './imports.ts'
import { listFiles, type Package, readManifest, readPackages } from './repository.ts'

/** Who may import whom, of ours; a package that is not named here fails. */
const arrows: Record<string, readonly string[] | 'everything'> = {
  dictionary: [],
  codegen: ['dictionary'],
  schemas: [],
  core: [],
  sheets: [],
  classification: ['core'],
  privacy: ['core'],
  formats: ['core', 'sheets'],
  'form-model': ['core'],
  xlsforms: ['core', 'sheets', 'form-model', 'formats'],
  forms: ['core', 'form-model', 'classification'],
  builder: ['core', 'form-model', 'forms', 'xlsforms'],
  cli: ['core', 'sheets', 'classification', 'privacy', 'formats', 'form-model', 'xlsforms'],
  browser: [],
  conformance: 'everything',
}

/** What published packages may import from others when they run. */
const outsiders: Record<string, readonly string[]> = {
  core: ['@standard-schema/spec', 'zod'],
  classification: [],
  privacy: ['@noble/ciphers', '@noble/curves', '@noble/hashes', 'libsodium-wrappers-sumo'],
  sheets: ['fflate'],
  formats: [],
  'form-model': [],
  xlsforms: [],
  forms: ['@rjsf/core', '@rjsf/utils', 'idb', 'react', 'react-dom'],
  builder: ['react', 'react-dom'],
  // Those of the browser are optional, and loaded only to print PDF where the system has none.
  cli: ['commander', 'playwright-core', '@sparticuz/chromium'],
}

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

function isAllowed(one: Package, name: string): boolean {
  if (isExample(one))
    return forTests.includes(name) || published.some(({ manifest }) => manifest.name === `${scope}${name}`)
  const allowed = arrows[shortName(one)]
  return (
    allowed === 'everything' || name === shortName(one) || forTests.includes(name) || (allowed?.includes(name) ?? false)
  )
}

describe('the arrows between packages', () => {
  it('are known for every package', () => {
    expect(packages.filter((one) => !isExample(one) && arrows[shortName(one)] === undefined)).toEqual([])
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

  it('let nobody who is published know the dictionary or the generator', () => {
    for (const { manifest } of published) {
      const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest
      const named = ours(Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }))
      expect(named.filter((name) => name === 'dictionary' || name === 'codegen')).toEqual([])
    }
  })

  it('lead to react from forms and builder only', () => {
    const users = packages.filter(
      (one) =>
        !isExample(one) && importsFromPackages(one, () => true).some(({ name }) => /^react(-|$)|^@rjsf\//.test(name)),
    )
    expect(users.map(shortName).filter((name) => name !== 'forms' && name !== 'builder')).toEqual([])
  })
})

describe('what published packages need when they run', () => {
  it.each(published)('is declared by $folder, and is expected', (one) => {
    const { dependencies = {}, peerDependencies = {} } = one.manifest
    const declared = Object.keys({ ...dependencies, ...peerDependencies })
    const used = new Set(
      importsFromPackages(one, (path) => path.includes('/src/') && !isTest(path)).map(({ name }) => name),
    )
    expect([...used].filter((name) => !declared.includes(name))).toEqual([])
    expect(declared.filter((name) => !used.has(name))).toEqual([])
    const foreign = [...used].filter((name) => !name.startsWith(scope))
    expect(foreign.filter((name) => !outsiders[shortName(one)]?.includes(name))).toEqual([])
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

  it.each(entries('packages/sheets'))('is Node for `/node` only: sheets %s', (subpath, source) => {
    expect([...reachableFrom(source)].some((name) => name.startsWith('node:'))).toBe(subpath === './node')
  })
})
