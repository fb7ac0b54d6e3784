/** Every so many records the terminal is told. */
const EVERY = 20_000

/** Shows on a terminal how far the work is; says nothing where the output is no terminal. */
export class Progress {
  #file = ''
  #next = EVERY
  readonly #isShown: boolean
  #hasShown = false

  /** `isQuiet` says that something else is written to the same terminal meanwhile. */
  constructor(isQuiet = false) {
    this.#isShown = process.stderr.isTTY === true && !isQuiet
  }

  /** Tells that so many records have been read of a file. */
  reach(file: string, records: number): void {
    if (file !== this.#file) this.#next = EVERY
    this.#file = file
    if (!this.#isShown || records < this.#next) return
    this.#next = records + EVERY
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${file}: ${records.toLocaleString('en')} …`)
  }

  /** Tells which share of a step is done, from 0 to 1. */
  advance(step: string, share: number): void {
    const percent = Math.floor(share * 100)
    if (!this.#isShown || (step === this.#file && percent < this.#next)) return
    this.#file = step
    this.#next = percent + 1
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${step}: ${percent} % …`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#hasShown) process.stderr.write('\r\u001b[2K')
  }
}
