/**
 * `pnpm release`: builds what would be published from a fresh clone of the last commit into `release/`, and publishes it. With `--dry-run` it stops
 * before that. It refuses where `publisher.json` does not say who publishes; `--publisher FILE` tries another one.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { missingIn, readPublisher, repository } from '../publisher.ts'
import { pack, pnpm } from './pack.ts'
import { makeSbom } from './sbom.ts'

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, publisher: { type: 'string' } },
})
const isDry = values['dry-run']
const missing = missingIn(readPublisher(values.publisher))
const refusal = `publisher.json does not say who publishes: fill in ${missing.join(', ')}.`
if (missing.length > 0 && !isDry) {
  console.error(`Nothing was published. ${refusal}`)
  process.exit(1)
}

const say = (text: string): void => console.log(text)
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})
const out = `${repository}/release`
// Outside the repository and its node_modules, which the tools of a build pass over.
const clone = mkdtempSync(join(tmpdir(), 'tip-release-'))
process.once('exit', () => rmSync(clone, { recursive: true, force: true }))
rmSync(out, { recursive: true, force: true })
mkdirSync(out)

say('A fresh clone of the last commit: what is not committed is not released.')
execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, clone])
if (values.publisher !== undefined) cpSync(values.publisher, `${clone}/publisher.json`)
pnpm(clone, 'install', '--frozen-lockfile', '--prefer-offline')

say('Versions and changelogs, from the changesets.')
pnpm(clone, 'exec', 'changeset', 'version')
pnpm(clone, 'publisher')
pnpm(clone, '--filter', '@tip-standard/site', 'run', 'readmes')

say('Build.')
pnpm(clone, 'gen')
pnpm(clone, 'build')
const { version } = JSON.parse(readFileSync(`${clone}/packages/core/package.json`, 'utf8')) as { version: string }

say('Tarballs, and the checks of what is in them (publint, are the types wrong).')
const names = pack(clone, out)
pnpm(clone, 'check:packages')

say('Bill of materials and licences.')
writeFileSync(`${out}/sbom.cdx.json`, await makeSbom(clone, names, version))
writeFileSync(`${out}/audit.txt`, audit())
say(`${names.length} packages of version ${version}, in release/.`)

if (missing.length > 0) {
  console.error(`This cannot be published yet. ${refusal}`)
  process.exit(1)
}
if (isDry)
  say('Nothing was published. Without --dry-run this would publish them, with a statement of their provenance.')
else for (const name of names) execFileSync('npm', ['publish', `${out}/${name.slice(1).replace('/', '-')}.tgz`])

/** What the registry knows of weaknesses in what our packages depend on; says so where it could not be asked. */
function audit(): string {
  try {
    return pnpm(clone, 'audit', '--prod')
  } catch (error) {
    const { message } = error as Error
    if (message.includes('vulnerabilities')) throw error
    return 'The registry could not be asked.\n'
  }
}
