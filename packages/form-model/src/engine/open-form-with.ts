import type { CaseRecord, ConsentPurposeCode, RecordFinding, Result } from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import { endingPurposes, type ResolvedForm } from '../definition/resolve-form.ts'
import { allQuestions } from '../view/form-view.ts'
import { refusalRecord } from '../view/refusal-record.ts'
import { CLOSING_PAGE, refusedPurposes } from '../view/refused-purposes.ts'
import { asideForConsent } from './archive.ts'
import { type BegunForm, beginForm } from './begin-form.ts'
import { completeRecord } from './complete-record.ts'
import { toDraft } from './form-draft.ts'
import type { FormEngine, FormOptions, FormState, ValidatorSource } from './form-engine.ts'
import { FormValidator } from './form-validator.ts'
import { LeftQuestions, pageStates, pagesOfRefusal } from './page-states.ts'
import { isObject, type Path, valueAt, withReason, withValue } from './record-paths.ts'
import type { Settled } from './settle.ts'
import { shownPage } from './shown-page.ts'

/** Opens a form with a given source of its validator. The definition must be one that `defineForm` accepts. */
export function openFormWith(
  definition: FormDefinition,
  options: FormOptions,
  validatorOf: ValidatorSource,
): FormEngine {
  const begun = beginForm(definition, options)
  const page = options.draft?.page ?? definition.pages[0]?.id ?? ''
  return new OpenForm(begun, page, () => validatorOf(definition, begun.situation))
}

/** A form being filled in. Its methods can be called without their object, as React does. */
class OpenForm implements FormEngine {
  readonly form: ResolvedForm
  readonly personId: string
  readonly personPath: Path
  readonly #begun: BegunForm
  readonly #ending: readonly ConsentPurposeCode[]
  readonly #validator: FormValidator
  /** What the form itself began, and set aside until there is consent. */
  readonly #unanswered: ReadonlySet<unknown>
  readonly #listeners = new Set<() => void>()
  readonly #left = new LeftQuestions()
  #current: Settled
  #page: string
  #isSubmitted = false
  #cached: FormState | undefined

  constructor(begun: BegunForm, page: string, source: () => ReturnType<ValidatorSource>) {
    this.form = begun.form
    this.personId = begun.personId
    this.personPath = begun.personPath
    this.#begun = begun
    this.#ending = endingPurposes(begun.form)
    this.#validator = new FormValidator(source, () => this.#changed())
    this.#unanswered = new Set(asideForConsent(begun.first.record))
    this.#current = begun.first
    this.#page = page
  }

  readonly state: FormEngine['state'] = () => {
    this.#cached ??= this.#stateNow()
    return this.#cached
  }

  readonly subscribe: FormEngine['subscribe'] = (listener) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly change: FormEngine['change'] = (edit) => {
    const record = edit(this.#current.record)
    if (record === this.#current.record) return
    this.#current = this.#begun.settled(record)
    this.#changed()
  }

  readonly answer: FormEngine['answer'] = (path, value) =>
    this.change((record) => withReason(withValue(record, path, value), path, undefined))

  readonly giveReason: FormEngine['giveReason'] = (path, reason) =>
    this.change((record) =>
      withReason(reason === undefined ? record : withValue(record, path, undefined), path, reason),
    )

  readonly addEntry: FormEngine['addEntry'] = (path) => this.#editEntries(path, (entries) => [...entries, {}])

  readonly removeEntry: FormEngine['removeEntry'] = (path, at) =>
    this.#editEntries(path, (entries) => entries.toSpliced(at, 1))

  readonly moveEntry: FormEngine['moveEntry'] = (path, from, to) =>
    this.#editEntries(path, (entries) => {
      const moved = entries[from]
      return moved === undefined || to < 0 || to >= entries.length
        ? entries
        : entries.toSpliced(from, 1).toSpliced(to, 0, moved)
    })

  readonly leave: FormEngine['leave'] = (path) => {
    if (this.#left.has(path)) return
    this.#left.add(path)
    this.#changed()
  }

  readonly goTo: FormEngine['goTo'] = (id) => {
    if (id === this.state().page) return
    // Going forward in the history to the end of a refusal that was withdrawn leads nowhere.
    if (id !== CLOSING_PAGE || this.#refused().length > 0) this.#page = id
    this.#changed()
  }

  readonly next: FormEngine['next'] = () => {
    const id = this.state().page
    const groups = this.#current.groups.filter(({ resolved }) => resolved.page.id === id)
    for (const { path } of allQuestions(groups)) this.#left.add(path)
    this.#cached = undefined
    const isStuck = this.state().pages.some((one) => one.id === id && one.hasIssues)
    if (isStuck) this.#changed()
    else this.#step(1)
    return !isStuck
  }

  readonly back: FormEngine['back'] = () => this.#step(-1)

  readonly ready: FormEngine['ready'] = async () => this.#validator.load()

  readonly check: FormEngine['check'] = () => {
    const result = this.#validated()
    return result.ok ? result.warnings : result.findings
  }

  readonly submit: FormEngine['submit'] = () => {
    this.#isSubmitted = true
    const result = this.#validated()
    this.#changed()
    return result
  }

  readonly record: FormEngine['record'] = () => {
    const { record, groups } = this.#current
    const { situation, onRecord } = this.#begun
    return this.#refused().length > 0
      ? refusalRecord(record, { personId: this.personId, day: situation.today, onRecord })
      : completeRecord(record, groups, this.form.definition.subject)
  }

  readonly draft: FormEngine['draft'] = () =>
    toDraft(this.form.definition, {
      record: this.#current.record,
      page: this.state().page,
      personId: this.personId,
    })

  #stateNow(): FormState {
    const { record } = this.#current
    const findings = this.#saidFindings()
    const refused = this.#refused()
    const all = pageStates(this.form, this.#current.groups, findings, this.#left)
    const pages = refused.length > 0 ? pagesOfRefusal(all, refused) : all
    const page = shownPage(pages, this.#page, this.form)
    // The page that ended a refusal is left together with it: the next refusal is seen first. A page that the form no
    // longer has is ignored.
    const isOfForm = this.form.definition.pages.some(({ id }) => id === this.#page)
    if (!isOfForm && (this.#page !== CLOSING_PAGE || refused.length === 0)) this.#page = page
    const isDirty = record !== this.#begun.first.record
    const lacksConsent = asideForConsent(record).some((answer) => !this.#unanswered.has(answer))
    return { record, pages, page, refused, lacksConsent, findings, isDirty, isSubmitted: this.#isSubmitted }
  }

  /** The findings that may be shown by now; while there are none, none are computed. */
  #saidFindings(): RecordFinding[] {
    if (this.#isSubmitted) return this.check()
    return this.#left.isNone ? [] : this.check().filter(({ at: { path } }) => this.#isLeft(path))
  }

  /** Whether the question at a path was left, or that with a list of values of which one is there; entries have questions of their own. */
  #isLeft(path: Path): boolean {
    if (this.#left.has(path)) return true
    return (
      typeof path.at(-1) === 'number' &&
      !isObject(valueAt(this.#current.record, path)) &&
      this.#left.has(path.slice(0, -1))
    )
  }

  #refused(): ConsentPurposeCode[] {
    const person = valueAt(this.#current.record, this.personPath)
    return refusedPurposes(person, this.#begun.situation.today, this.#ending)
  }

  #validated(): Result<CaseRecord> {
    return this.#validator.validate(this.record)
  }

  #changed(): void {
    this.#cached = undefined
    for (const listener of this.#listeners) listener()
  }

  #step(by: 1 | -1): void {
    const { pages, page } = this.state()
    const to = pages[pages.findIndex(({ id }) => id === page) + by]
    if (to !== undefined) this.goTo(to.id)
  }

  #editEntries(path: Path, edit: (entries: unknown[]) => unknown[]): void {
    this.change((record) => {
      const held = valueAt(record, path)
      return withReason(withValue(record, path, edit(Array.isArray(held) ? held : [])), path, undefined)
    })
  }
}
