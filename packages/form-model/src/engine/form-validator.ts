import type { CaseRecord, Result, Validator } from '@tip-standard/core'
import type { ValidatorSource } from './form-engine.ts'
import type { Json } from './record-paths.ts'

/** The validator of an open form, which may have to be loaded first. */
export class FormValidator {
  #validator: Validator<CaseRecord> | undefined
  #coming: Promise<void> | undefined
  readonly #source: () => ReturnType<ValidatorSource>
  readonly #onLoad: () => void

  constructor(source: () => ReturnType<ValidatorSource>, onLoad: () => void) {
    this.#source = source
    this.#onLoad = onLoad
  }

  /** Starts to load it, if it is not loaded; after a failure, the next call tries again. */
  load(): Promise<void> | undefined {
    if (this.#validator !== undefined || this.#coming !== undefined) return this.#coming
    const source = this.#source()
    if (!(source instanceof Promise)) this.#validator = source
    else
      this.#coming = source.then(
        (loaded) => {
          this.#validator = loaded
          this.#onLoad()
        },
        (error) => {
          this.#coming = undefined
          throw error
        },
      )
    return this.#coming
  }

  /** What it finds in a record; nothing, and that the record is not valid, before it is loaded. */
  validate(record: () => Json): Result<CaseRecord> {
    // A bundled validator is available at once; otherwise loading starts now.
    this.load()?.catch(() => {})
    return this.#validator?.(record()) ?? { ok: false, findings: [] }
  }
}
