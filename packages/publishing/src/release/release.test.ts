import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Publisher } from '../publisher.ts'
import { type ReleaseTools, release, tarballOf } from './release.ts'
import { bundledIn, purlOf } from './sbom.ts'

const invented: Publisher = {
  name: 'TIP Standard',
  organisation: 'Invented Institute',
  site: 'https://standard.invented-institute.org',
  repository: 'https://code.invented-institute.org/tip/standard',
  securityContact: 'security@invented-institute.org',
  conductContact: 'conduct@invented-institute.org',
  idBase: 'https://standard.invented-institute.org/',
}

/** A release whose programs do nothing but write down that they ran. */
async function run(publisher: Publisher, isDry: boolean, changed: Partial<ReleaseTools> = {}) {
  const [acts, said, complaints]: [string[], string[], string[]] = [[], [], []]
  const files: Record<string, string> = {}
  const tools: ReleaseTools = {
    pnpm: (...words) => {
      acts.push(words[0] === '--filter' ? 'readmes' : (words[0] ?? ''))
      return `printed by ${words[0]}`
    },
    clone: () => void acts.push('clone'),
    version: () => '0.3.0',
    pack: () => ['@tip-standard/core', '@tip-standard/form-model'],
    makeSbom: async (names, version) => `${names.join()} ${version}`,
    write: (file, text) => {
      files[file] = text
    },
    publish: (tarball) => void acts.push(tarball),
    say: (text) => void said.push(text),
    complain: (text) => void complaints.push(text),
    ...changed,
  }
  const code = await release(publisher, isDry, tools)
  return { code, acts, said: said.join('\n'), complaints: complaints.join('\n'), files }
}

const made = ['clone', 'install', 'exec', 'publisher', 'readmes', 'gen', 'build', 'check:packages', 'audit']

describe('a release', () => {
  it('publishes every package that it packed, after all that has to come before', async () => {
    const { code, acts, said, files } = await run(invented, false)
    expect([code, acts]).toEqual([0, [...made, 'tip-standard-core.tgz', 'tip-standard-form-model.tgz']])
    expect(said).toContain('2 packages of version 0.3.0')
    expect(said).not.toContain('Nothing was published')
    expect(files).toEqual({
      'sbom.cdx.json': '@tip-standard/core,@tip-standard/form-model 0.3.0',
      'audit.txt': 'printed by audit',
    })
  })

  it('that is a dry run publishes nothing', async () => {
    const { code, acts, said } = await run(invented, true)
    expect([code, acts]).toEqual([0, made])
    expect(said).toContain('Nothing was published. Without --dry-run this would publish them')
  })

  it.each(['organisation', 'site', 'repository', 'securityContact', 'conductContact'] as const)(
    'does not begin where %s is not known, and a dry run says that nothing can be published yet',
    async (member) => {
      const publisher = { ...invented, [member]: null }
      const real = await run(publisher, false)
      expect([real.code, real.acts]).toEqual([1, []])
      expect(real.complaints).toContain(
        `Nothing was published. publisher.json does not say who publishes: fill in ${member}.`,
      )
      const dry = await run(publisher, true)
      expect([dry.code, dry.acts]).toEqual([1, made])
      expect(dry.complaints).toContain('This cannot be published yet.')
    },
  )

  it.each(['3 vulnerabilities found', 'no network', 'ERR_PNPM_AUDIT_BAD_RESPONSE', ''])(
    'publishes nothing where the audit fails, whatever it prints: "%s"',
    async (message) => {
      const acts: string[] = []
      const failing: Partial<ReleaseTools> = {
        pnpm: (word = '') => {
          if (word === 'audit') throw new Error(message)
          return ''
        },
        publish: (tarball) => void acts.push(tarball),
      }
      await expect(run(invented, false, failing)).rejects.toThrow(message)
      // A dry run stops too: pnpm fails there only for a package that is known to be weak.
      await expect(run(invented, true, failing)).rejects.toThrow(message)
      expect(acts).toEqual([])
    },
  )

  it('passes over a registry that cannot be asked in a dry run only', async () => {
    const audits: string[][] = []
    const noting: Partial<ReleaseTools> = {
      pnpm: (...words) => {
        if (words[0] === 'audit') audits.push(words)
        return ''
      },
    }
    await run(invented, true, noting)
    await run(invented, false, noting)
    expect(audits).toEqual([
      ['audit', '--prod', '--ignore-registry-errors'],
      ['audit', '--prod'],
    ])
  })
})

it('names tarballs as pnpm does, and packages as the registry does', () => {
  expect([tarballOf('@tip-standard/core'), tarballOf('plain')]).toEqual(['tip-standard-core.tgz', 'plain.tgz'])
  expect([purlOf('@tip-standard/core', '0.3.0'), purlOf('plain', '1.2.3')]).toEqual([
    'pkg:npm/%40tip-standard/core@0.3.0',
    'pkg:npm/plain@1.2.3',
  ])
})

it('finds what is bundled into a package in the lists of both of its builds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tip-bundled-'))
  try {
    expect(bundledIn(folder)).toEqual([])
    mkdirSync(join(folder, 'dist/program'), { recursive: true })
    writeFileSync(
      join(folder, 'dist/third-party-licences.txt'),
      'one 1.2.3 (MIT)\n\nThe text (of a licence) 2\n\n@a/b.c 0.1.0-rc.1 (ISC)\n',
    )
    writeFileSync(
      join(folder, 'dist/program/third-party-licences.txt'),
      'two 4.5.6 ((MIT OR CC0-1.0))\nthree 1.0.0 (Apache-2.0)\n',
    )
    expect(bundledIn(folder).map(({ name, version, licence }) => `${name} ${version} ${licence}`)).toEqual([
      'one 1.2.3 MIT',
      '@a/b.c 0.1.0-rc.1 ISC',
      'two 4.5.6 (MIT OR CC0-1.0)',
      'three 1.0.0 Apache-2.0',
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
