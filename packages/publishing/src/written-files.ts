import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fillManifest, type Manifest } from './manifest.ts'
import { citation } from './pages/citation.ts'
import { conduct } from './pages/conduct.ts'
import { issueLinks } from './pages/issue-links.ts'
import { security } from './pages/security.ts'
import { type Publisher, repository } from './publisher.ts'

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The published packages of the repository: their folders and manifests. */
export function publishedPackages(): { folder: string; manifest: Manifest }[] {
  const folders = readdirSync(`${repository}/packages`).map((name) => `packages/${name}`)
  return [...folders, 'schemas']
    .filter((folder) => existsSync(`${repository}/${folder}/package.json`))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(`${repository}/${folder}/package.json`, 'utf8')) as Manifest,
    }))
    .filter(({ manifest }) => manifest.private !== true)
}

/** Every file that says who publishes, by its path in the repository. */
export function writtenFiles(publisher: Publisher): Record<string, string> {
  const manifests = publishedPackages().map(({ folder, manifest }) => [
    `${folder}/package.json`,
    toJson(fillManifest(manifest, publisher, folder)),
  ])
  return {
    'SECURITY.md': security(publisher),
    'CODE_OF_CONDUCT.md': conduct(publisher),
    'CITATION.cff': citation(publisher),
    '.github/ISSUE_TEMPLATE/config.yml': issueLinks(publisher),
    'packages/dictionary/src/base.ts': `// Generated from publisher.json by \`pnpm publisher\`; do not edit.

/** Where the publisher of the standard serves its files: the beginning of every \`$id\`. */
export const base = '${publisher.idBase}'
`,
    ...(Object.fromEntries(manifests) as Record<string, string>),
  }
}
