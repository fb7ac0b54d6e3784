/**
 * `pnpm start`: prepares what the example of the data officer needs and runs it, with one line for each step; what a
 * step prints is shown where it fails.
 */

import { spawnSync } from 'node:child_process'

/** How pnpm was started is how it is started again: it need not be installed. */
const pnpm = process.env['npm_execpath']
if (pnpm === undefined) {
  console.error('Start this with: npx -y pnpm@10 start')
  process.exit(2)
}

const example = '@tip-standard/example-data-officer'
const isScript = /\.[cm]?js$/.test(pnpm)

/** Runs pnpm, quietly unless what it runs speaks itself. */
function run(words, stdio) {
  const { status, stdout, stderr } = isScript
    ? spawnSync(process.execPath, [pnpm, '--silent', ...words], { stdio, encoding: 'utf8' })
    : spawnSync(pnpm, ['--silent', ...words], { stdio, encoding: 'utf8' })
  if (status === 0) return
  console.error(`${stdout ?? ''}${stderr ?? ''}`)
  process.exit(status ?? 1)
}

console.log('Preparing the standard: schemas, code lists and checks (1 of 3)')
run(['run', 'gen'], 'pipe')
console.log('Building the packages that the example uses (2 of 3)')
run(['-r', '--filter', `${example}^...`, 'run', 'build'], 'pipe')
console.log('Checking a partner’s workbook of 2,000 invented people, and making a report (3 of 3)\n')
run(['--filter', example, 'run', 'start'], 'inherit')
