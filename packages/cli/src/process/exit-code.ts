/** The exit codes of the command. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const

/** Thrown when the command cannot run: shown as one line, with exit code 2. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun'
}
