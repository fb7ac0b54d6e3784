/** What an output says that holds data as they are. */
const INTERNAL = 'The output is internal: no one and nothing was withheld. Keep it inside your organisation.'

/** Says on standard error that an output holds data as they are. */
export const sayInternal = (): void => void process.stderr.write(`${INTERNAL}\n`)
