import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { examples, isOurs, named, published } from './examples.ts'
import { importsOf, packageOf } from './imports.ts'
import { listFiles, repository } from './repository.ts'

describe.each(examples)('$folder', (example) => {
  it('asks for published packages only, by a version that a registry can answer', () => {
    const ours = Object.entries(named(example)).filter(([name]) => isOurs(name))
    const names = published.map(({ manifest }) => manifest.name)
    expect(ours.filter(([name]) => !names.includes(name))).toEqual([])
    expect(Object.values(named(example)).filter((range) => range.includes(':'))).toEqual([])
  })

  it('keeps a registry from being asked for ours while they are in none', () => {
    const settings = readFileSync(join(repository, example.folder, '.npmrc'), 'utf8')
    expect(settings).toMatch(/^@tip-standard:registry=https:\/\/not-published\.invalid\/$/m)
  })

  it('names every package that it imports', () => {
    const imported = listFiles(example.folder, /\.[jt]sx?$/)
      .filter((path) => !path.includes('/.next/'))
      .flatMap((path) => importsOf(path).flatMap((specifier) => packageOf(specifier) ?? []))
    const missing = imported.filter((name) => !name.startsWith('node:') && named(example)[name] === undefined)
    expect([...new Set(missing)]).toEqual([])
  })

  it('says in a README what it is and how to start it', () => {
    const readme = readFileSync(join(repository, example.folder, 'README.md'), 'utf8')
    expect(readme).toMatch(/^# /)
    const commands = [...readme.matchAll(/^npm (?:run )?(\w+)/gm)].map(([, name]) => name)
    expect(commands[0]).toBe('install')
    const scripts = ['install', ...Object.keys(example.manifest.scripts ?? {})]
    expect(commands.filter((name) => !scripts.includes(name ?? ''))).toEqual([])
    expect(commands.length).toBeGreaterThan(1)
  })
})
