import type { Severity } from '@tip-standard/core'
import { Option } from 'commander'
import { exitCodes } from '../process/exit-code.ts'

/** The lowest severity for which a command exits with 1. */
export type FailOn = 'error' | 'warning'

/** Makes the option `--fail-on`, with its default. */
export const failOnOption = (): Option =>
  new Option('--fail-on <severity>', 'exit with 1 for warnings and errors, or for errors only')
    .choices(['error', 'warning'])
    .default('warning')

/** The exit code for findings of these severities. */
export function codeFor(severities: Iterable<Severity>, failOn: FailOn): number {
  for (const severity of severities)
    if (severity === 'error' || (severity === 'warning' && failOn === 'warning')) return exitCodes.findings
  return exitCodes.clean
}
