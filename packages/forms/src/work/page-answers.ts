import { today } from '@tip-standard/core'
import { type FormEngine, type WorkDraft, withForm } from '@tip-standard/form-model/engine'
import { refusesAnswers } from './refuses-answers.ts'
import { isWork, placeOf } from './work-draft.ts'

/** The answers that the page holds, from the form that is shown, from steps that are no forms, and those that are being typed. */
export class PageAnswers {
  /** Rises with every change. */
  version = 0
  /** Whether anything was answered that would be lost with the page. */
  isAny = false
  /** What hands on the text that is being typed. */
  readonly typed: Set<() => void> = new Set()
  #work: WorkDraft | undefined
  #engine: FormEngine | undefined
  #seen: unknown
  #refusedAt: string | undefined
  readonly #day: string | undefined

  constructor(day: string | undefined) {
    this.#day = day
  }

  get isRefused(): boolean {
    return this.#refusedAt !== undefined
  }

  get mayHaveArrived(): boolean {
    return this.#work?.mayHaveArrived === true
  }

  current(): WorkDraft | undefined {
    if (this.#work !== undefined && this.#engine !== undefined && this.#seen !== this.#engine.state()) {
      this.#seen = this.#engine.state()
      this.#work = withForm(this.#work, this.#engine.draft())
    }
    return this.#work
  }

  replace(work: WorkDraft): void {
    this.#work = work
  }

  forget(): void {
    this.#work = undefined
    this.isAny = false
  }

  follow(engine: FormEngine): void {
    this.#engine = engine
  }

  unfollow(engine: FormEngine): void {
    if (this.#engine !== engine) return
    this.current()
    this.#engine = undefined
    this.#seen = undefined
  }

  handOnTyped(): void {
    for (const handOn of [...this.typed]) handOn()
  }

  /** Reads whether the person refuses now; returns whether the conversation has gone on since: a slip can be corrected until then. */
  readRefusal(): boolean {
    const now = this.current()
    if (!isWork(now)) return false
    const record = this.#engine?.state().record ?? now.record
    if (!refusesAnswers(record, this.#day ?? today())) {
      this.#refusedAt = undefined
      return false
    }
    this.#refusedAt ??= placeOf(now)
    return this.#refusedAt !== placeOf(now)
  }
}
