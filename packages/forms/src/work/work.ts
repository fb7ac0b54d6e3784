import { today } from '@tip-standard/core'
import { type FormEngine, newWork, type WorkDraft, withForm } from '@tip-standard/form-model/engine'
import type {
  DraftFailure,
  DraftMeta,
  DraftResult,
  DraftSession,
  DraftStore,
  DraftSummary,
  LockReason,
} from '../drafts/index.ts'
import { refusesAnswers } from './refuses-answers.ts'
import { isWork, placeOf, versionsOf } from './work-draft.ts'

/**
 * Whether a draft holds the work: there is none, it is being written, it holds everything, it lacks the last answers, or nothing more is
 * written because the person refused the interview, or to have answers kept.
 */
export type Keeping = 'none' | 'saving' | 'saved' | 'notSaved' | 'refused'

/** The state of the work at one moment; a new object after every change. */
export type WorkState = {
  keeping: Keeping
  /** What is known of the draft, if there is one. */
  summary: DraftSummary | undefined
  /** Why the draft could not be written or, where there is none any more, deleted. */
  failure: DraftFailure | undefined
  /** Which draft is locked and why; the answers are no longer in the page then. */
  locked: { id: string; reason: LockReason } | undefined
  /** Whether the person refused the interview, or to have answers kept. */
  isRefused: boolean
  /** Whether leaving the page now would lose an answer. */
  isAtRisk: boolean
}

/** What is known of the work when it begins; all of it may be left out. */
export type WorkOptions = {
  /** A record to continue. */
  record?: object
  /** The opened draft to continue. */
  session?: DraftSession
  /** The day, `YYYY-MM-DD`, on which a refusal is read; the device's day if left out. */
  today?: string
}

/** The work of one person through several forms and steps, in the page and, if a draft is kept, encrypted on the device. */
export type Work = {
  state(): WorkState
  /** Calls back after every change of the state, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** The work as it stands; `undefined` while its draft is locked. */
  current(): WorkDraft | undefined
  /** Takes over what a form holds, now and after every change, until the returned function is called. */
  follow(engine: FormEngine): () => void
  /**
   * Reports that text is being typed that no form has yet: until the returned function is called, the draft does not hold everything. Before the
   * work is saved or locked, `handOn` is called, which gives the text to its form.
   */
  typing(handOn: () => void): () => void
  /** Changes the work, as steps that are not forms do. */
  change(edit: (work: WorkDraft) => WorkDraft): void
  /** Keeps a draft from now on. */
  keep(store: DraftStore, secret: string, label: string): Promise<DraftResult<undefined>>
  /** Goes on with a draft that was opened again. */
  resume(session: DraftSession): void
  /** Writes what is not written yet; whether a draft holds everything afterwards, or there is none to write. */
  save(): Promise<boolean>
  /** Writes what is not written yet and locks the draft. */
  lock(): Promise<void>
  /** Lets go of a draft that belongs to another tab by now: the work can be kept as another one. */
  release(): void
  /**
   * Deletes the draft: no one holds the answers afterwards but this page and whoever received them. Whether it is gone; where the browser
   * did not delete it, the next call tries again.
   */
  finish(): Promise<boolean>
  /**
   * Call it when the work is sent, and what it returns when it has arrived: deletes the draft that there was, even if it was locked in between.
   * A draft that was opened again in the meantime belongs to whoever opened it, and stays.
   */
  handOver(): () => Promise<void>
}

/** Begins the work of one person, or goes on with it. Nothing is stored before `keep` is called. */
export function openWork(options: WorkOptions = {}): Work {
  let work: WorkDraft | undefined
  let session: DraftSession | undefined
  /** A draft that was let go of and that the browser did not delete. */
  let undeleted: DraftSession | undefined
  let engine: FormEngine | undefined
  let seen: unknown
  let [version, written] = [0, 0]
  let hasAnswers = false
  /** Whether the locked draft lacks answers, which the page then holds encrypted. */
  let lacksAnswers = false
  let isSaving = false
  let failure: DraftFailure | undefined
  let locked: WorkState['locked']
  let refusedAt: string | undefined
  let stopListening = (): void => {}
  let saving: Promise<unknown> = Promise.resolve()
  let cached: WorkState | undefined
  const listeners = new Set<() => void>()
  /** What hands on the text that is being typed. */
  const typed = new Set<() => void>()

  function changed(): void {
    cached = undefined
    for (const listener of [...listeners]) listener()
  }

  function current(): WorkDraft | undefined {
    if (work !== undefined && engine !== undefined && seen !== engine.state()) {
      seen = engine.state()
      work = withForm(work, engine.draft())
    }
    return work
  }

  const keepingNow = (): Keeping => {
    if (session === undefined) return 'none'
    if (refusedAt !== undefined) return 'refused'
    if (failure !== undefined) return 'notSaved'
    return version === written && typed.size === 0 ? 'saved' : 'saving'
  }

  function state(): WorkState {
    const keeping = keepingNow()
    cached ??= {
      keeping,
      summary: session?.summary,
      failure,
      locked,
      isRefused: refusedAt !== undefined,
      isAtRisk: locked === undefined ? (hasAnswers || typed.size > 0) && keeping !== 'saved' : lacksAnswers,
    }
    return cached
  }

  /** Writes until nothing is left to write; what changes meanwhile is written once, with all of it. */
  async function write(): Promise<void> {
    while (session !== undefined && refusedAt === undefined && version !== written) {
      const [to, at, now] = [session, version, current()]
      if (!isWork(now)) return
      const saved = await to.save(now, versionsOf(now))
      if (to !== session) continue
      failure = saved.ok ? undefined : saved
      if (saved.ok) written = at
      changed()
      if (!saved.ok) return
    }
  }

  function handOnTyped(): void {
    for (const handOn of [...typed]) handOn()
  }

  /** Writes what came last while the draft is about to be locked: what cannot be written is kept encrypted. */
  function writeLast(to: DraftSession): void {
    handOnTyped()
    const now = current()
    if (refusedAt !== undefined || version === written || !isWork(now)) return
    const isLacking = (isSaved: boolean): void => {
      if (locked?.id !== to.summary.id) return
      lacksAnswers = !isSaved
      changed()
    }
    to.save(now, versionsOf(now)).then(
      ({ ok }) => isLacking(ok),
      () => isLacking(false),
    )
  }

  function startWriting(): Promise<unknown> {
    if (isSaving) return saving
    isSaving = true
    saving = write()
      .catch(() => {
        failure = { ok: false, fault: 'failed' }
        changed()
      })
      .finally(() => {
        isSaving = false
      })
    return saving
  }

  /** Nothing more is written after a refusal; once the conversation goes on, the draft is deleted: a slip can be corrected until then. */
  function heed(): void {
    const now = current()
    if (!isWork(now)) return
    const record = engine?.state().record ?? now.record
    if (!refusesAnswers(record, options.today ?? today())) {
      refusedAt = undefined
      return
    }
    refusedAt ??= placeOf(now)
    if (session !== undefined && refusedAt !== placeOf(now)) void drop()
  }

  function touched(isAnswer: boolean): void {
    version += 1
    hasAnswers ||= isAnswer
    heed()
    session?.touch()
    changed()
    // After the page has been painted: what was pressed shows first.
    if (session !== undefined) setTimeout(() => void startWriting())
  }

  function take(opened: DraftSession | undefined): void {
    stopListening()
    session = opened
    if (opened === undefined) {
      stopListening = () => {}
      return
    }
    const stops = [
      opened.beforeLock(() => writeLast(opened)),
      opened.onLock((reason) => {
        if (opened !== session) return
        locked = { id: opened.summary.id, reason }
        // Until what is being written is.
        lacksAnswers = version !== written && refusedAt === undefined && reason !== 'deleted'
        work = undefined
        session = undefined
        hasAnswers = false
        changed()
      }),
    ]
    stopListening = () => {
      for (const stop of stops) stop()
    }
  }

  /** Deletes the draft, without locking the work; whether it is gone. */
  async function drop(old = session ?? undeleted): Promise<boolean> {
    take(undefined)
    failure = undefined
    changed()
    const gone = await old?.destroy()
    if (gone === undefined || gone.ok) {
      undeleted = undefined
      return true
    }
    undeleted = old
    if (session === undefined) failure = gone
    changed()
    return false
  }

  function resume(opened: DraftSession): void {
    const { payload } = opened
    locked = undefined
    failure = undefined
    hasAnswers = true
    // What is no work is not replaced: a form says that it cannot be read.
    work = payload as WorkDraft
    take(opened)
    if (opened.isUnsaved) version = written + 1
    else written = version
    heed()
    changed()
    if (opened.isUnsaved) void startWriting()
  }

  if (options.session === undefined) work = newWork(options.record)
  else resume(options.session)

  return {
    state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    current,
    follow(form) {
      engine = form
      const stop = form.subscribe(() => touched(form.state().isDirty))
      return () => {
        stop()
        if (engine !== form) return
        current()
        engine = undefined
        seen = undefined
      }
    },
    typing(handOn) {
      typed.add(handOn)
      session?.touch()
      changed()
      return () => {
        if (typed.delete(handOn)) changed()
      }
    },
    change(edit) {
      const now = current()
      if (now === undefined) return
      work = edit(now)
      touched(true)
    },
    async keep(store, secret, label) {
      const now = current()
      if (now === undefined) return { ok: false, fault: 'locked' }
      const at = version
      const { standardVersion, at: formId, forms } = now
      const formVersion = forms[formId]?.version ?? '0.0.0'
      const meta: DraftMeta = { kind: 'case', label, formId, formVersion, standardVersion }
      const created = await store.create(secret, now, meta)
      if (!created.ok) return created
      written = at
      failure = undefined
      take(created.value)
      // The person may have refused while the draft was made.
      heed()
      changed()
      void startWriting()
      return { ok: true, value: undefined }
    },
    resume,
    async save() {
      handOnTyped()
      await startWriting()
      await saving
      return keepingNow() !== 'notSaved' && keepingNow() !== 'saving'
    },
    async lock() {
      handOnTyped()
      await startWriting()
      session?.lock()
    },
    release() {
      take(undefined)
      failure = undefined
      changed()
    },
    async finish() {
      hasAnswers = false
      return drop()
    },
    handOver() {
      const sent = session
      return async () => {
        if (session !== sent && session !== undefined) return
        hasAnswers = false
        await drop(sent)
      }
    },
  }
}
