import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { repository } from './generated-files.ts'

/** The exit code of a program, and what it printed. */
type Run = { code: number; out: string; errors: string }

/** A copy of the dictionary and the generator in a folder of its own, for a test that writes into it as a person would. */
export type Copy = {
  read: (path: string) => string
  write: (path: string, text: string) => void
  /** Runs a program of the generator, such as `generate`. */
  run: (program: string, ...options: string[]) => Promise<Run>
  remove: () => void
}

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** Copies the dictionary and the generator; packages of others stay where they are. */
export function makeCopy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'tip-copy-'))
  for (const path of ['packages/dictionary', 'packages/codegen'])
    cpSync(join(repository, path), join(folder, path), {
      recursive: true,
      filter: (from) => !/[\\/](node_modules|dist)$/.test(from),
    })
  const modules = join(folder, 'packages/codegen/node_modules')
  mkdirSync(join(modules, '@tip-standard'), { recursive: true })
  symlinkSync(join(folder, 'packages/dictionary'), join(modules, '@tip-standard/dictionary'), 'junction')
  const installed = join(repository, 'packages/codegen/node_modules')
  for (const name of readdirSync(installed))
    if (!/^[.@]/.test(name)) symlinkSync(join(installed, name), join(modules, name), 'junction')
  return {
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write: (path, text) => writeFileSync(join(folder, path), text),
    run: (program, ...options) =>
      new Promise((resolve) => {
        const file = join(folder, `packages/codegen/src/${program}.ts`)
        execFile(process.execPath, ['--import', tsx, file, ...options], { cwd: folder }, (error, out, errors) =>
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
        )
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
