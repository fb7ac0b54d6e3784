/**
 * `pnpm release`: builds what would be published from a fresh clone of the last commit into `release/`, and publishes
 * it. With `--dry-run` it stops before that. It refuses where `publisher.json` does not say who publishes; `--publisher
 * FILE` tries another one.
 */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readPublisher, repository } from '../publisher.ts'
import { pack, pnpm } from './pack.ts'
import { release } from './release.ts'
import { makeSbom } from './sbom.ts'

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean', default: false }, publisher: { type: 'string' } },
})
process.once('uncaughtException', ({ message }) => {
  console.error(message)
  process.exit(1)
})
const out = `${repository}/release`
// Outside the repository and its node_modules, which the tools of a build pass over.
const clone = join(mkdtempSync(join(tmpdir(), 'tip-release-')), 'clone')
process.once('exit', () => rmSync(join(clone, '..'), { recursive: true, force: true }))

process.exitCode = await release(readPublisher(values.publisher), values['dry-run'], {
  pnpm: (...words) => pnpm(clone, ...words),
  clone: () => {
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out)
    execFileSync('git', ['clone', '--quiet', '--no-hardlinks', repository, clone])
    if (values.publisher !== undefined) cpSync(values.publisher, `${clone}/publisher.json`)
  },
  version: () =>
    (JSON.parse(readFileSync(`${clone}/packages/core/package.json`, 'utf8')) as { version: string }).version,
  pack: () => pack(clone, out),
  makeSbom: (names, version) => makeSbom(clone, names, version),
  write: (file, text) => writeFileSync(`${out}/${file}`, text),
  publish: (tarball) => void execFileSync('npm', ['publish', `${out}/${tarball}`]),
  say: (text) => console.log(text),
  complain: (text) => console.error(text),
})
