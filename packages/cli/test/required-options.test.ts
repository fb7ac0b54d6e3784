import type { Command } from 'commander'
import { expect, it } from 'vitest'
import { createProgram } from '../src/program.ts'

const below = (command: Command, path: string): [path: string, command: Command][] => [
  [path, command],
  ...command.commands.flatMap((one) => below(one, `${path} ${one.name()}`)),
]
const commands = below(
  createProgram(() => {}),
  'tip',
)
const options = commands.flatMap(([path, command]) => command.options.map((option) => ({ path, command, option })))

it('says of every option that has to be given that it has to, and of no other', () => {
  expect(options.filter(({ option }) => option.mandatory).length).toBeGreaterThan(30)
  for (const { path, command, option } of options) {
    const shown = command.createHelp().optionDescription(option)
    expect([path, option.long, shown.endsWith('(required)')]).toEqual([path, option.long, option.mandatory])
  }
})

it('says of every command, every argument and every option what it is', () => {
  const described = commands.flatMap(([path, command]) => [
    [path, command.description()],
    ...command.registeredArguments.map((one) => [`${path} <${one.name()}>`, one.description]),
    ...command.options.map((option) => [`${path} ${option.long}`, option.description]),
  ])
  expect(described.length).toBeGreaterThan(500)
  expect(described.filter(([, description = '']) => description.trim() === '')).toEqual([])
})

it('says of every reason that a vault is given how long it has to be', () => {
  const reasons = options.filter(({ path, option }) => path.startsWith('tip vault ') && option.long === '--reason')
  expect(reasons.length).toBeGreaterThan(12)
  for (const { path, option } of reasons)
    expect([path, option.description]).toEqual([path, expect.stringContaining('10 to 500 characters')])
})

it('says of every role which one a data protection officer takes', () => {
  const roles = options.filter(({ path, option }) => path.startsWith('tip vault ') && option.long === '--role')
  expect(roles.length).toBeGreaterThan(30)
  for (const { path, option } of roles)
    expect([path, option.description]).toEqual([
      path,
      expect.stringContaining('supervisor for a data protection officer'),
    ])
})
