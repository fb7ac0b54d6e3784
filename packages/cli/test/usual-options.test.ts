import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { afterAll, expect, it } from 'vitest'
import { nameList } from '../src/names/name-list.ts'
import { withOwnNames } from '../src/names/usual-options.ts'
import { createProgram } from '../src/program.ts'
import { makeFolder, runTipIn } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)

type Found = { path: readonly string[]; command: Command }
const below = (command: Command, path: readonly string[]): Found[] => [
  { path, command },
  ...command.commands.flatMap((one) => below(one, [...path, one.name()])),
]
const program = createProgram(() => {})
const all = below(program, [])
const longNames = ({ command }: Found): string[] => command.options.map(({ long }) => long ?? '')

it.each([
  ['--language', ['--lang', '--locale', '--labels', '--languages']],
  ['--output', ['--out', '--print']],
])('%s is understood wherever a command has another name for it', (usual, others) => {
  const having = all.filter((found) => [usual, ...others].some((name) => longNames(found).includes(name)))
  expect(having.length).toBeGreaterThan(8)
  for (const found of having) {
    const [, , name = ''] = ['', '', ...withOwnNames(program, [...found.path, usual, 'x']).slice(found.path.length)]
    expect(longNames(found)).toContain(name)
    // What a command has itself is never another option of it.
    for (const own of longNames(found))
      expect(withOwnNames(program, [...found.path, own])).toEqual([...found.path, own])
  }
})

it('leaves what is no option of such a name, and what comes after --', () => {
  for (const words of [
    ['validate', 'file', '--lang=fr', '--', '--lang'],
    ['explain', 'output', '--', '--out'],
    ['policy', 'diff', '--unknown'],
  ])
    expect(withOwnNames(program, words)).toEqual(words.map((word) => word.replace('--lang=', '--language=')))
})

it('one name runs every command', async () => {
  const at = (name: string): string => join(folder.path, name)
  const lines = [
    'sample 30 --out cases.ndjson',
    'validate cases.ndjson --lang fr --out report.txt',
    'form new screening --id org.example.ours --title Ours --output ours.json',
    'form render intake --language fr --output intake.html',
    'form export screening --to fhir --language en,fr --output screening.json',
    'form export consent --to html --language fr --output consent.html',
    'table cases.ndjson --language fr --out table.csv',
  ]
  for (const line of lines) {
    const { code, err } = await runTipIn(folder.path, ...line.split(' '))
    expect([line, code === 2 ? err : '']).toEqual([line, ''])
    expect(existsSync(at(line.split(' ').at(-1) ?? ''))).toBe(true)
  }
})

it('a list that is given replaces the usual one', () => {
  const lists = all.flatMap(({ command }) => command.options.filter(({ parseArg }) => parseArg === nameList))
  expect(lists.length).toBeGreaterThan(15)
  expect(lists.filter(({ defaultValue }) => defaultValue !== undefined)).toEqual([])
})
