/** The number of records between updates of the terminal. */
const EVERY = 20_000

/** Shows progress on a terminal; writes nothing if the output is not a terminal. */
export class Progress {
  #file = ''
  #next = EVERY
  readonly #isShown: boolean
  #hasShown = false

  /** Set `isQuiet` if other output goes to the same terminal in the meantime. */
  constructor(isQuiet = false) {
    this.#isShown = process.stderr.isTTY === true && !isQuiet
  }

  /** Shows the number of records read from a file. */
  reach(file: string, records: number): void {
    if (file !== this.#file) this.#next = EVERY
    this.#file = file
    if (!this.#isShown || records < this.#next) return
    this.#next = records + EVERY
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${file}: ${records.toLocaleString('en')} …`)
  }

  /** Shows the completed share of a step, from 0 to 1. */
  advance(step: string, share: number): void {
    const percent = Math.floor(share * 100)
    if (!this.#isShown || (step === this.#file && percent < this.#next)) return
    this.#file = step
    this.#next = percent + 1
    this.#hasShown = true
    process.stderr.write(`\r\u001b[2K${step}: ${percent} % …`)
  }

  /** Shows the processed megabytes of a step whose total is unknown. */
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
