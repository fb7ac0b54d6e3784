/** The number of records between updates of the terminal. */
const EVERY = 20_000

/** Shows progress on a terminal; writes nothing where the output is not a terminal. */
export class Progress {
  #file = ''
  #next = EVERY
  readonly #isShown: boolean
  #hasShown = false

  /** `isQuiet` is set if something else is written to the same terminal meanwhile. */
  constructor(isQuiet = false) {
    this.#isShown = process.stderr.isTTY === true && !isQuiet
  }

  /** Shows how many records of a file have been read. */
  reach(file: string, records: number): void {
    if (file !== this.#file) this.#next = EVERY
    this.#file = file
    if (!this.#isShown || records < this.#next) return
    this.#next = records + EVERY
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${file}: ${records.toLocaleString('en')} …`)
  }

  /** Shows which share of a step is done, from 0 to 1. */
  advance(step: string, share: number): void {
    const percent = Math.floor(share * 100)
    if (!this.#isShown || (step === this.#file && percent < this.#next)) return
    this.#file = step
    this.#next = percent + 1
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${step}: ${percent} % …`)
  }

  /** Shows how many megabytes of a step are done, where no one knows how many there are. */
  megabytes(step: string, bytes: number): void {
    const megabytes = Math.floor(bytes / 1_000_000)
    if (!this.#isShown || (step === this.#file && megabytes < this.#next)) return
    this.#file = step
    this.#next = megabytes + 1
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${step}: ${megabytes} MB …`)
  }

  /** Clears the line. */
  end(): void {
    if (this.#hasShown) process.stderr.write('\r\u001b[2K')
  }
}
