import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, delimiter, join } from 'node:path'
import { type CodeBlock, codeBlocks, promisedOutput } from './markdown.ts'
import { readRepositoryFile } from './repository.ts'

/** What a block of a tutorial did, beside what the page says of it. */
export type Step = {
  line: number
  status: number | null
  expected: number
  printed: string[]
  promised?: string[]
  said: string
}

/**
 * Follows tutorials as a reader does: each page in a folder beside the tarballs, from the first installation on, without a network. What
 * packages need of others npm takes from what is installed here.
 */
export class Reader {
  readonly #folder: string
  readonly #manifest: string
  readonly #env: NodeJS.ProcessEnv

  constructor(folder: string, outsiders: Readonly<Record<string, string>>) {
    this.#folder = folder
    const overrides = Object.entries(outsiders).map(([name, place]) => [name, place.replace(/^link:/, 'file:')])
    this.#manifest = JSON.stringify({ overrides: Object.fromEntries(overrides) })
    // The page about installing puts the command on the path; the others begin where it ends.
    const path = `${join(folder, 'install/node_modules/.bin')}${delimiter}${process.env['PATH']}`
    // What is linked here is built already; npm would build it again.
    const quiet = { npm_config_audit: 'false', npm_config_fund: 'false' }
    const npm = { ...quiet, npm_config_offline: 'true', npm_config_ignore_scripts: 'true' }
    this.#env = { ...process.env, ...npm, npm_config_cache: join(folder, 'cache'), PATH: path }
  }

  /** Does what the blocks of a page say that are marked `run`, one after the other. */
  *follow(page: string): Generator<Step> {
    const cwd = join(this.#folder, basename(page, '.md'))
    mkdirSync(cwd)
    writeFileSync(join(cwd, 'package.json'), this.#manifest)
    for (const block of codeBlocks(readRepositoryFile(page)))
      if (block.marks.includes('run')) yield this.#do(block, cwd)
  }

  #do({ language, marks, text, line }: CodeBlock, cwd: string): Step {
    const isProgram = language === 'js'
    const [command, file] = isProgram ? [process.execPath, 'program.js'] : ['sh', 'block.sh']
    writeFileSync(join(cwd, file), isProgram ? text : `set -e\n${text}`)
    const { status, stdout, stderr } = spawnSync(command, [file], { cwd, env: this.#env, encoding: 'utf8' })
    return {
      line,
      status,
      expected: marks.includes('finds') ? 1 : 0,
      printed: stdout.trimEnd().split('\n'),
      said: stderr,
      ...(isProgram ? { promised: promisedOutput(text) } : {}),
    }
  }
}
