import type { Refused } from '../work/protocol.ts'

/** A job that cannot be done, for a reason that the page puts into words. It never contains a value of the data. */
export class Refusal extends Error {
  readonly refused: Refused

  constructor(reason: string, values: Refused['values'] = {}, sentence?: string) {
    super(reason)
    this.name = 'Refusal'
    this.refused = { reason, values, ...(sentence === undefined ? {} : { sentence }) }
  }
}
