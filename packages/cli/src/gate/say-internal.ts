/** Says on standard error that an output holds data as they are. */
export function sayInternal(): void {
  process.stderr.write('The output is internal: no one and nothing was withheld. Keep it inside your organisation.\n')
}
