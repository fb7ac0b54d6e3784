import { newWork, type WorkDraft } from '@tip-standard/form-model/engine'
import type { DraftMeta } from '../drafts/index.ts'
import { KeptDraft } from './kept-draft.ts'
import type { HandOver, Work, WorkOptions, WorkState } from './model.ts'
import { PageAnswers } from './page-answers.ts'

/** Starts the work on one person, or continues it. Nothing is stored before `keep` is called. */
export function openWork(options: WorkOptions = {}): Work {
  return new OpenWork(options)
}

/** The answers in the page with the draft that they are kept in. Its members can be called by themselves, as React does. */
class OpenWork implements Work {
  readonly #answers: PageAnswers
  readonly #draft: KeptDraft
  readonly #listeners = new Set<() => void>()
  #cached: WorkState | undefined
  /** The latest attempt to send the record. */
  #handOver: HandOver | undefined

  constructor({ record, session, today }: WorkOptions) {
    this.#answers = new PageAnswers(today)
    this.#draft = new KeptDraft(this.#answers, () => this.#changed())
    if (session === undefined) this.#answers.replace(newWork(record))
    else this.resume(session)
  }

  readonly state: Work['state'] = () => {
    this.#cached ??= this.#stateNow()
    return this.#cached
  }

  readonly subscribe: Work['subscribe'] = (listener) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current: Work['current'] = () => this.#answers.current()

  readonly follow: Work['follow'] = (engine) => {
    this.#answers.follow(engine)
    const stop = engine.subscribe(() => this.#touched(engine.state().isDirty))
    return () => {
      stop()
      this.#answers.unfollow(engine)
    }
  }

  readonly typing: Work['typing'] = (handOn) => {
    this.#answers.typed.add(handOn)
    this.#draft.session?.touch()
    this.#changed()
    return () => {
      if (this.#answers.typed.delete(handOn)) this.#changed()
    }
  }

  readonly change: Work['change'] = (edit) => {
    const now = this.#answers.current()
    if (now === undefined) return
    this.#answers.replace(edit(now))
    this.#touched(true)
  }

  readonly keep: Work['keep'] = async (store, secret, label) => {
    const now = this.#answers.current()
    if (now === undefined) return { ok: false, fault: 'locked' }
    const at = this.#answers.version
    const { standardVersion, at: formId, forms } = now
    const formVersion = forms[formId]?.version ?? '0.0.0'
    const meta: DraftMeta = { kind: 'case', label, formId, formVersion, standardVersion }
    const created = await store.create(secret, now, meta)
    if (!created.ok) return created
    this.#draft.written = at
    this.#draft.take(created.value)
    // The person may have refused while the draft was made.
    this.#heed()
    this.#changed()
    void this.#draft.startWriting()
    return { ok: true, value: undefined }
  }

  readonly resume: Work['resume'] = (session) => {
    const { payload, isLocked, summary } = session
    // It was locked again before it came here: its answers are not to be read, which is not to say that they cannot be.
    this.#draft.locked = isLocked ? { id: summary.id, reason: 'asked' } : undefined
    if (isLocked) {
      this.#draft.take(undefined)
      this.#answers.forget()
      return this.#changed()
    }
    this.#answers.isAny = true
    // What is no work is not replaced: a form says that it cannot be read.
    this.#answers.replace(payload as WorkDraft)
    this.#draft.take(session)
    if (session.isUnsaved) this.#answers.version = this.#draft.written + 1
    else this.#draft.written = this.#answers.version
    this.#heed()
    this.#changed()
    if (session.isUnsaved) void this.#draft.startWriting()
  }

  readonly save: Work['save'] = () => {
    this.#answers.handOnTyped()
    return this.#draft.save()
  }

  readonly lock: Work['lock'] = async () => {
    this.#answers.handOnTyped()
    await this.#draft.startWriting()
    this.#draft.session?.lock()
  }

  readonly release: Work['release'] = () => this.#draft.release()

  readonly finish: Work['finish'] = async () => {
    this.#answers.isAny = false
    return this.#draft.drop()
  }

  readonly handOver: Work['handOver'] = () => {
    const sent = this.#draft.session
    const isOthers = (): boolean => ![sent, undefined].includes(this.#draft.session)
    const handOver: HandOver = {
      mayHaveArrived: this.#answers.mayHaveArrived,
      arrived: async () => {
        if (isOthers()) return
        this.#mark(false)
        this.#answers.isAny = false
        await this.#draft.drop(sent)
      },
      notArrived: () => {
        // A later attempt is in doubt itself.
        if (!isOthers() && !handOver.mayHaveArrived && this.#handOver === handOver) this.#mark(false)
      },
    }
    this.#handOver = handOver
    this.#mark(true)
    return handOver
  }

  /** Notes in the work whether its record may have arrived. */
  #mark(mayHaveArrived: boolean): void {
    const now = this.#answers.current()
    if (now === undefined) return
    const { mayHaveArrived: _before, ...unsent } = now
    this.#answers.replace(mayHaveArrived ? { ...unsent, mayHaveArrived } : unsent)
    this.#touched(false)
  }

  #stateNow(): WorkState {
    const { session, failure, locked, lacksAnswers } = this.#draft
    const keeping = this.#draft.keeping()
    const { isAny, isRefused, mayHaveArrived, typed } = this.#answers
    const isAtRisk = locked === undefined ? (isAny || typed.size > 0) && keeping !== 'saved' : lacksAnswers
    return { keeping, summary: session?.summary, failure, locked, isRefused, isAtRisk, mayHaveArrived }
  }

  #changed(): void {
    this.#cached = undefined
    for (const listener of [...this.#listeners]) listener()
  }

  #touched(isAnswer: boolean): void {
    this.#answers.version += 1
    this.#answers.isAny ||= isAnswer
    this.#heed()
    this.#draft.session?.touch()
    this.#changed()
    // After the page has been painted: what was pressed shows first.
    if (this.#draft.session !== undefined) setTimeout(() => void this.#draft.startWriting())
  }

  /** Deletes the draft once the conversation goes on after a refusal; nothing more is written from the refusal on. */
  #heed(): void {
    if (this.#answers.readRefusal() && this.#draft.session !== undefined) void this.#draft.drop()
  }
}
