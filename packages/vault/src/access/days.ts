import { today } from '@tip-standard/core'

const MINUTE = 60_000

/**
 * The days of a time zone. Days begin on a full minute of UTC, so the calendar is asked once a minute: asking it takes
 * longer than most statements.
 */
export class Days {
  readonly #zone: string | undefined
  #minute = Number.NaN
  #day = ''

  constructor(zone: string | undefined) {
    this.#zone = zone
  }

  of(now: Date): string {
    const minute = Math.floor(now.getTime() / MINUTE)
    if (minute !== this.#minute) [this.#minute, this.#day] = [minute, today(this.#zone, now)]
    return this.#day
  }
}
