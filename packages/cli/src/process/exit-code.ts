/** What the command tells the shell. */
export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const

/** Something that kept the command from running: shown as one line, exit code 2. */
export class CouldNotRun extends Error {
  override readonly name = 'CouldNotRun'
}
