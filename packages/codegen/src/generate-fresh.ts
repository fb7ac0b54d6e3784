/** Generates every file, and fails where one that is committed was stale: tests compare after this, so they would not see it. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './generated-files.ts'

const git = (...words: string[]): string =>
  execFileSync('git', words, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

/**
 * What is in every file that Git has or would take, by path; `undefined` outside a repository. What Git ignores is
 * built anew each time.
 */
function contents(): Map<string, string> | undefined {
  let paths: string[]
  try {
    paths = git('ls-files', '--cached', '--others', '--exclude-standard', '-z').split('\0')
  } catch {
    return undefined
  }
  const hashOf = (path: string): string => {
    try {
      return createHash('sha256')
        .update(readFileSync(join(repository, path)))
        .digest('hex')
    } catch {
      return 'gone'
    }
  }
  return new Map(paths.filter((path) => path !== '').map((path) => [path, hashOf(path)]))
}

const before = contents()
// The manager that runs this script is on the path in its scripts.
execFileSync('pnpm', ['run', 'gen'], { cwd: repository, stdio: 'inherit', shell: process.platform === 'win32' })
const after = contents()
if (before === undefined || after === undefined) {
  process.stderr.write('This is no Git repository, so files that were stale are not found here.\n')
} else {
  const stale = [...after].flatMap(([path, hash]) => (before.get(path) === hash ? [] : [path]))
  const gone = [...before.keys()].filter((path) => !after.has(path))
  if (stale.length + gone.length > 0) {
    process.stderr.write(
      `Generated files were stale. They are written now: read the difference and commit it.\n${[...stale, ...gone].map((path) => `  ${path}\n`).join('')}`,
    )
    process.exitCode = 1
  }
}
