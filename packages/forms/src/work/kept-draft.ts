import type { DraftFailure, DraftFault, DraftSession, LockReason } from '../drafts/index.ts'
import type { Keeping, WorkState } from './model.ts'
import type { PageAnswers } from './page-answers.ts'
import { isWork, versionsOf } from './work-draft.ts'

/** The draft that the answers of the page are kept in, if there is one: written, locked and deleted. */
export class KeptDraft {
  session: DraftSession | undefined
  failure: DraftFailure | undefined
  locked: WorkState['locked']
  /** Whether the locked draft lacks answers, which the page then holds encrypted. */
  lacksAnswers = false
  /** The version of the answers that the draft holds. */
  written = 0
  /** A draft that was let go of and that the browser did not delete. */
  #undeleted: DraftSession | undefined
  #isSaving = false
  #saving: Promise<void> = Promise.resolve()
  #stopListening = (): void => {}
  readonly #answers: PageAnswers
  readonly #changed: () => void

  constructor(answers: PageAnswers, changed: () => void) {
    this.#answers = answers
    this.#changed = changed
  }

  keeping(): Keeping {
    if (this.session === undefined) return 'none'
    if (this.#answers.isRefused) return 'refused'
    if (this.failure !== undefined) return 'notSaved'
    return this.#isWritten() && this.#answers.typed.size === 0 ? 'saved' : 'saving'
  }

  /** Follows a draft that was opened, or none. */
  take(opened: DraftSession | undefined): void {
    this.#stopListening()
    this.session = opened
    this.failure = undefined
    if (opened === undefined) {
      this.#stopListening = () => {}
      return
    }
    const stops = [
      opened.beforeLock(() => this.#writeLast(opened)),
      opened.onLock((reason) => this.#onLock(opened, reason)),
      onShown(() => void this.#look(opened)),
    ]
    this.#stopListening = () => {
      for (const stop of stops) stop()
    }
  }

  /** Writes what is not written yet, unless that has begun already. */
  startWriting(): Promise<void> {
    if (!this.#isSaving) this.#saving = this.#write()
    return this.#saving
  }

  /** Writes what is not written yet, with what came while it was written; whether nothing is left to write. */
  async save(): Promise<boolean> {
    await this.startWriting()
    return this.keeping() !== 'notSaved' && this.keeping() !== 'saving'
  }

  release(): void {
    const { session } = this
    this.take(undefined)
    session?.release()
    this.#changed()
  }

  /** Deletes the draft, without locking the work; whether it is gone. */
  async drop(old: DraftSession | undefined = this.session ?? this.#undeleted): Promise<boolean> {
    this.release()
    const gone = await old?.destroy()
    if (gone === undefined || gone.ok) {
      this.#undeleted = undefined
      return true
    }
    this.#undeleted = old
    if (this.session === undefined) this.failure = gone
    this.#changed()
    return false
  }

  /** Looks whether the draft is still there; where the browser does not say, the next save shows it. */
  async #look(at: DraftSession): Promise<void> {
    const { written } = this
    const there = await at.isThere()
    // What was saved meanwhile says it itself.
    if (there.ok || there.fault === 'failed' || at !== this.session || this.#isSaving || this.written !== written)
      return
    this.failure = there
    this.#changed()
  }

  #isWritten(): boolean {
    return this.#answers.version === this.written
  }

  /** Writes until nothing is left to write; what changes meanwhile is written once, with all of it. */
  async #write(): Promise<void> {
    this.#isSaving = true
    try {
      while (this.session !== undefined && !this.#answers.isRefused && !this.#isWritten()) {
        const [to, at, now] = [this.session, this.#answers.version, this.#answers.current()]
        if (!isWork(now)) return
        const saved = await to.save(now, versionsOf(now))
        if (to !== this.session) continue
        this.failure = saved.ok ? undefined : saved
        if (saved.ok) this.written = at
        this.#changed()
        if (!saved.ok) return
      }
    } catch {
      this.failure = { ok: false, fault: 'failed' }
      this.#changed()
    } finally {
      // At once: what changes from here on is not written by this loop any more.
      this.#isSaving = false
    }
  }

  /**
   * Writes what came last while the draft is about to be locked, or looks whether the draft is still there: what cannot
   * be written is kept encrypted.
   */
  #writeLast(to: DraftSession): void {
    this.#answers.handOnTyped()
    const now = this.#answers.current()
    if (this.#answers.isRefused || !isWork(now)) return
    const isWritten = this.#isWritten()
    const tell = ({ ok, fault }: { ok: boolean; fault?: DraftFault }): void => {
      const { locked } = this
      if (locked?.id !== to.summary.id) return
      // No passphrase opens it any more.
      if (fault === 'notFound') this.locked = { ...locked, reason: 'deleted' }
      this.lacksAnswers = !isWritten && !ok && fault !== 'notFound'
      this.#changed()
    }
    const last = isWritten ? to.isThere() : to.save(now, versionsOf(now))
    last.then(tell, () => tell({ ok: false }))
  }

  #onLock(opened: DraftSession, reason: LockReason): void {
    if (opened !== this.session) return
    const isGone = reason === 'deleted' || this.failure?.fault === 'notFound'
    this.locked = { id: opened.summary.id, reason: isGone ? 'deleted' : reason }
    // Until what is being written is.
    this.lacksAnswers = !this.#isWritten() && !this.#answers.isRefused && !isGone
    this.#answers.forget()
    this.session = undefined
    this.#changed()
  }
}

/** Calls back when the page is shown again, or gets the focus beside another window; returns a function that stops this. */
function onShown(listener: () => void): () => void {
  if (typeof window === 'undefined') return () => {}
  document.addEventListener('visibilitychange', listener)
  window.addEventListener('focus', listener)
  return () => {
    document.removeEventListener('visibilitychange', listener)
    window.removeEventListener('focus', listener)
  }
}
