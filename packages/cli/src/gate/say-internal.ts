/** The notice for an output that contains data as they are. */
const INTERNAL = 'The output is internal: no one and nothing was withheld. Keep it inside your organisation.'

/** Prints on standard error that an output contains data as they are. */
export const sayInternal = (): void => void process.stderr.write(`${INTERNAL}\n`)
