import { existsSync, readFileSync } from 'node:fs'
import { Contrib, Enums, Models, Serialize, Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { PackageURL } from 'packageurl-js'
import spdxParse from 'spdx-expression-parse'
import { pnpm } from './pack.ts'

/** One package of a tree of dependencies, as `pnpm list --json` gives it. */
type Listed = { name?: string; version: string; path: string; dependencies?: Record<string, Listed> }

type Manifest = { name: string; version: string; license?: string; description?: string }

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Manifest

const licences = new Contrib.License.Factories.LicenseFactory(spdxParse)

/** The address of a package in the registry: a scope is a part of its own. */
export const purlOf = (name: string, version: string): string => {
  const [group, own] = name.startsWith('@') ? name.split('/') : [null, name]
  return new PackageURL('npm', group, own ?? name, version, null, null).toString()
}

/** Names and versions of what is bundled into a package, from the lists that its build writes. */
export function bundledIn(folder: string): { name: string; version: string; licence: string }[] {
  return ['dist', 'dist/program'].flatMap((place) => {
    const path = `${folder}/${place}/third-party-licences.txt`
    if (!existsSync(path)) return []
    // A licence may be an expression in parentheses of its own.
    const head = /^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \(((?:[^()\n]|\([^()\n]*\))+)\)$/gm
    const heads = readFileSync(path, 'utf8').matchAll(head)
    return [...heads].map(([, name = '', version = '', licence = '']) => ({ name, version, licence }))
  })
}

/**
 * Makes the software bill of materials (CycloneDX 1.6, JSON) of everything that is published from a checkout: our
 * packages, what they depend on when they run, and what is bundled into them. Throws where the result does not follow
 * the specification.
 */
export async function makeSbom(checkout: string, names: readonly string[], version: string): Promise<string> {
  const bom = new Models.Bom()
  bom.metadata.component = new Models.Component(Enums.ComponentType.Application, 'TIP Standard', { version })
  const components = new Map<string, Models.Component>()

  function add(name: string, itsVersion: string, licence: string | undefined): Models.Component {
    const purl = purlOf(name, itsVersion)
    const known = components.get(purl)
    if (known !== undefined) return known
    const component = new Models.Component(Enums.ComponentType.Library, name, {
      bomRef: purl,
      version: itsVersion,
      purl,
      licenses: new Models.LicenseRepository(licence === undefined ? [] : [licences.makeFromString(licence)]),
    })
    components.set(purl, component)
    bom.components.add(component)
    return component
  }

  const visited = new Set<string>()
  function visit({ path, dependencies = {} }: Listed): Models.Component {
    const manifest = readManifest(path)
    const component = add(manifest.name, manifest.version, manifest.license)
    for (const dependency of Object.values(dependencies)) component.dependencies.add(visit(dependency).bomRef)
    if (visited.has(path)) return component
    visited.add(path)
    for (const { name, version: bundled, licence } of bundledIn(path))
      component.dependencies.add(add(name, bundled, licence).bomRef)
    return component
  }

  const filters = names.flatMap((name) => ['--filter', name])
  const listed = pnpm(checkout, 'list', '--recursive', ...filters, '--prod', '--json', '--depth', 'Infinity')
  for (const one of JSON.parse(listed) as Listed[]) bom.metadata.component.dependencies.add(visit(one).bomRef)

  const text = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6)).serialize(bom, {
    sortLists: true,
    space: 2,
  })
  const fault = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)
  if (fault !== null) throw new Error(`The bill of materials does not follow CycloneDX 1.6: ${JSON.stringify(fault)}`)
  return `${text}\n`
}
