import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publicRepository, publicSite } from './pages/publisher.ts'
import { readmeForRegistry } from './pages/readme-for-registry.ts'

/**
 * Rewrites the READMEs of packages as a registry shows them, in a checkout that is about to be packed; leaves them
 * while no publisher is known.
 */
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
const [site, repository] = [publicSite(root), publicRepository(root)]
if (site !== undefined && repository !== undefined) {
  const readmes = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'schemas']
    .map((folder) => `${folder}/README.md`)
    .filter((path) => existsSync(join(root, path)))
  // All are read before any is written: links from one to another are looked up in the files.
  const texts = readmes.map((path) => readmeForRegistry(root, path, { site, repository }))
  for (const [index, path] of readmes.entries()) writeFileSync(join(root, path), texts[index] ?? '')
}
