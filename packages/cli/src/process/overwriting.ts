import {
  accessSync,
  type BigIntStats,
  constants,
  fstatSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { CouldNotRun } from './exit-code.ts'

/**
 * An option that names a file or folder to write. Ledgers, which are read and continued, and new keys are not outputs
 * of this kind.
 */
export class OutputOption extends Option {}

/**
 * Whether the running command may overwrite files, and its inputs. A process runs one command; otherwise this would be a parameter of
 * twenty commands and of their thirty calls of `write`, most of which do not use it.
 */
let isForced = false
let inputs: ReadonlySet<string> = new Set()

/**
 * Node (20 at least) looks up the folder of a module as a pipe when the last file that was asked about in plain numbers
 * was one, and does not find what that module imports; large integers are kept apart.
 */
const exact = { bigint: true } as const

/** Identifies a file independently of its name: hard and symbolic links have the same identity. */
const idOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`

function statsOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, exact)
  } catch {
    // Missing or inaccessible: the code that reads or writes the file reports it.
    return undefined
  }
}

/** Lists a file, or the files in a folder. */
function filesOf(path: string): BigIntStats[] {
  const stats = statsOf(path)
  if (stats?.isDirectory() !== true) return stats === undefined ? [] : [stats]
  return readdirSync(path).flatMap((name) => statsOf(join(path, name)) ?? [])
}

/**
 * Throws if a file that is read would be overwritten, or, without --force, any file; terminals, pipes and devices may
 * be written to.
 */
export function refuseOverwriting(path: string): void {
  const stats = statsOf(path)
  if (stats?.isFile() !== true) return
  if (inputs.has(idOf(stats)))
    throw new CouldNotRun('An output file is also an input file; nothing was written. Name another output file.')
  if (!isForced)
    throw new CouldNotRun(
      'An output file already exists; nothing was written. Name another file, or add --force to replace it.',
    )
}

/** Follows a link, also to a file that does not exist yet; links in a circle lead nowhere. */
function followLink(path: string, most = 40): string {
  try {
    return most === 0 ? path : followLink(resolve(dirname(path), readlinkSync(path)), most - 1)
  } catch {
    return path
  }
}

/**
 * The error for an output in a missing folder, which it names, because the path of a file does not show which part of
 * it is missing.
 */
export function noFolder(path: string): CouldNotRun {
  const folder = dirname(followLink(path))
  for (let at = folder; ; at = dirname(at)) {
    const stats = statsOf(at)
    if (stats?.isDirectory() === false)
      return new CouldNotRun(`There is a file where a folder is needed: ${at}. Name another folder.`)
    if (stats !== undefined || dirname(at) === at) break
  }
  return new CouldNotRun(`The folder ${folder} does not exist. Make it, or name a file in another folder.`)
}

/**
 * Throws for an output in a folder that is missing or takes no files, before anything is done that cannot be done
 * again, such as using an approval. Devices and pipes are written to where they are.
 */
function refuseUnwritable(path: string): void {
  const stats = statsOf(path)
  if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) return
  const folder = stats?.isDirectory() === true ? resolve(path) : dirname(resolve(followLink(path)))
  if (statsOf(folder)?.isDirectory() !== true) throw noFolder(path)
  try {
    accessSync(folder, constants.W_OK)
  } catch {
    throw new CouldNotRun(`You may not write to the folder ${folder}. Name a file in another folder.`)
  }
}

/** Returns the same path for two names of one file, even if it does not exist yet. */
function placeOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const target = resolve(followLink(path))
    const folder = dirname(target)
    return statsOf(folder) === undefined ? target : join(realpathSync(folder), basename(target))
  }
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : []

/** Checks the input and output files of a command before it starts, so that no long run ends in an error. */
function protectFiles(command: Command): void {
  const given = (option: Option): unknown => command.getOptionValue(option.attributeName())
  const outputs = command.options.filter((option) => option instanceof OutputOption)
  const others = command.options.filter((option) => !(option instanceof OutputOption))
  isForced = command.getOptionValue('force') === true
  inputs = new Set([...command.processedArgs, ...others.map(given)].flatMap(textsIn).flatMap(filesOf).map(idOf))
  // `-` is the screen.
  for (const output of outputs) if (given(output) === '-') command.setOptionValue(output.attributeName(), undefined)
  const paths = outputs.flatMap((output) => textsIn(given(output)))
  for (const path of paths) {
    refuseOverwriting(path)
    refuseUnwritable(path)
  }
  if (new Set(paths.map(placeOf)).size < paths.length)
    throw new CouldNotRun('Two options name the same output file; nothing was written. Name two files.')
  const screen = fstatSync(process.stdout.fd, exact)
  if (screen.isFile() && inputs.has(idOf(screen)))
    throw new CouldNotRun('The output goes to an input file; nothing was written. Name another output file.')
}

/** Gives every command that writes files the option --force, and checks its files before it runs. */
export function protectFilesOf(program: Command): void {
  const add = (command: Command): void => {
    if (command.options.some((option) => option instanceof OutputOption))
      command.option('--force', 'replace files that exist; files that are read are never replaced')
    for (const inner of command.commands) add(inner)
  }
  add(program)
  program.hook('preAction', (_, command) => protectFiles(command))
}
