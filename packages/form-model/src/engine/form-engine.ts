import type {
  CaseRecord,
  ConsentPurposeCode,
  EntityId,
  FieldId,
  RecordFinding,
  Result,
  Validator,
} from '@tip-standard/core'
import type { FormDefinition } from '../definition/definition.ts'
import {
  endingPurposes,
  isFilledIn,
  placeOf,
  type ResolvedForm,
  type ResolvedGroup,
  resolveForm,
  subjectList,
} from '../definition/resolve-form.ts'
import { beginning, type FillIn, filledIn } from '../view/fill-in.ts'
import {
  allQuestions,
  type DeviceProfile,
  type FormSituation,
  type GroupView,
  type Question,
} from '../view/form-view.ts'
import { isAbout } from '../view/is-about.ts'
import { refusalRecord } from '../view/refusal-record.ts'
import { CLOSING_PAGE, refusedPurposes } from '../view/refused-purposes.ts'
import { asideForConsent } from './archive.ts'
import { completeRecord } from './complete-record.ts'
import type { FormDraft } from './draft-shape.ts'
import { withFirstEntries, withPresets } from './fill-in.ts'
import { toDraft } from './form-draft.ts'
import { isObject, type Json, type Path, valueAt, withReason, withValue } from './record-paths.ts'
import { settle } from './settle.ts'
import { isAnswered, shownPage } from './shown-page.ts'

/** Options for opening a form. */
export type FormOptions = {
  /** The day, `YYYY-MM-DD`; the engine has no clock. */
  today: string
  /** A case record to continue; a new one unless given. */
  record?: CaseRecord | Json
  /** The pseudonym of the person of the form, if the record has several; a person of that id is added where it has none. */
  personId?: string
  /** Restricted fields to ask, such as `victim.genderIdentity`; they are off unless listed. */
  switchedOn?: readonly FieldId[]
  /** What is set once on the device: its answers are filled in and not asked. */
  profile?: DeviceProfile
  /** A draft that `readDraft` has read. */
  draft?: FormDraft
  /** Creates new pseudonyms; random ones unless given. */
  newId?: () => string
}

/** A page that can be opened. */
export type PageState = {
  id: string
  groups: readonly GroupView[]
  hasIssues: boolean
  /** Whether anything on it is answered, or it was passed. */
  isDone: boolean
}

/** The state of a form at one moment; a new object after every change, the same one in between. */
export type FormState = {
  /** The current record, with set-aside answers under a symbol. */
  record: Json
  /** After a refusal: those up to the one on which it can be changed, and `CLOSING_PAGE`, on which nothing is asked. */
  pages: readonly PageState[]
  /** The id of the page that is shown. */
  page: string
  /** Which of the purposes without which the form goes no further the person refused: only the refusal is submitted then. */
  refused: readonly ConsentPurposeCode[]
  /** Whether answers given since the form was opened were set aside because consent to them is missing now. */
  lacksConsent: boolean
  /** The findings that may be shown by now: at questions that were left, on pages that were passed, or anywhere after submitting. */
  findings: readonly RecordFinding[]
  isDirty: boolean
  /** Whether submitting was tried. */
  isSubmitted: boolean
}

/** A form being filled in; independent of how it is shown. */
export type FormEngine = {
  readonly form: ResolvedForm
  readonly personId: string
  /** The place of the person in the record. */
  readonly personPath: Path
  state(): FormState
  /** Calls back after every change, until the returned function is called. */
  subscribe(listener: () => void): () => void
  /** Replaces the record, for renderers that edit many answers at once. */
  change(edit: (record: Json) => Json): void
  /** Sets an answer, or removes it with `undefined`; a reason for its absence is removed. */
  answer(path: Path, value: unknown): void
  /** Sets or removes the reason why there is no answer; an answer is removed. */
  giveReason(path: Path, reason: string | undefined): void
  addEntry(path: Path): void
  removeEntry(path: Path, index: number): void
  moveEntry(path: Path, from: number, to: number): void
  /** Marks a question as left, so that its findings are shown. */
  leave(path: Path): void
  goTo(page: string): void
  /** Goes to the next page if this one has no errors; returns whether it did. */
  next(): boolean
  back(): void
  /**
   * Resolves when findings are available: at once, or when the validator is loaded. Before that there are no findings, and nothing
   * is submitted; rejects if it cannot be loaded, and tries again when it is called again.
   */
  ready(): Promise<void>
  /** Lists everything that is wrong with the current record. */
  check(): RecordFinding[]
  /**
   * Returns the valid record with warnings, or everything that is wrong; from then on all findings may be shown. After a refusal the
   * record is that of the refusal, and holds no answer.
   */
  submit(): Result<CaseRecord>
  /** The complete current record without set-aside answers, or that of a refusal; who may receive which parts is not decided here. */
  record(): Json
  /** The part of this form in a draft of the person's work, with restricted answers and those set aside: drafts are encrypted. */
  draft(): FormDraft
}

const randomId = (): string => `p-${crypto.randomUUID()}`

/** Whether there is anything to see at a question: an input, or that there is no consent for it. */
const hasToShow = ({ standing, resolved, entries }: Question): boolean =>
  standing === 'noConsent' ||
  (standing === 'asked' &&
    !isFilledIn(resolved.info) &&
    (resolved.part?.kind !== 'last' || entries.flat().some(hasToShow)))

/** Whether a group asks for a decision about one of these purposes. */
const asksConsentTo = ({ items }: ResolvedGroup, purposes: readonly ConsentPurposeCode[]): boolean =>
  items.some(({ id, items: inside }) => {
    const codes = inside.find((item) => item.id === 'consent.purpose')?.item.codes
    return id === 'victim.consents' && (codes === undefined || purposes.some((purpose) => codes.includes(purpose)))
  })

const textOf = (path: Path): string => path.join('.')

/** The first person of the list that the form is about. */
function firstPerson(record: Json, list: string): string | undefined {
  const id = valueAt(record, [list, 0, 'id'])
  return typeof id === 'string' ? id : undefined
}

/** Provides the validator of a form, at once or when it is loaded. */
export type ValidatorSource = (
  definition: FormDefinition,
  situation: FormSituation,
) => Validator<CaseRecord> | Promise<Validator<CaseRecord>>

/** Opens a form with a given source of its validator. The definition must be one that `defineForm` accepts. */
export function openFormWith(
  definition: FormDefinition,
  options: FormOptions,
  validatorOf: ValidatorSource,
): FormEngine {
  const form = resolveForm(definition)
  const ending = endingPurposes(form)
  const { draft, newId = randomId, today, switchedOn = [], profile = {} } = options
  const list = subjectList[definition.subject]
  const given: Json = { ...(draft?.record ?? options.record) }
  const personId = draft?.personId ?? options.personId ?? firstPerson(given, list) ?? newId()
  const fill: FillIn = { newId, personId, subject: definition.subject }
  const begun = beginning(given, fill)
  const people = begun[list] as unknown[]
  const index = people.findIndex((person) => isObject(person) && person['id'] === personId)
  const situation: FormSituation = { today, index, switchedOn, profile }
  const personPath: Path = [list, index]

  const settled = (record: Json): ReturnType<typeof settle> =>
    settle(form, filledIn(record, 'caseRecord', fill), situation)
  const placeOfEntity = (id: EntityId): Path | undefined => placeOf(id, definition.subject, index)
  const started = withFirstEntries(begun, form, placeOfEntity)
  const first = settled(withPresets(started, form, placeOfEntity, situation))
  /** What the form itself began, and set aside until there is consent. */
  const unanswered = new Set(asideForConsent(first.record))
  const listeners = new Set<() => void>()
  const left = new Set<string>()
  let isSubmitted = false
  let current = first
  let page = draft?.page ?? definition.pages[0]?.id ?? ''
  let cached: FormState | undefined

  let validator: Validator<CaseRecord> | undefined
  let coming: Promise<void> | undefined
  const load = (): Promise<void> | undefined => {
    if (validator !== undefined || coming !== undefined) return coming
    const source = validatorOf(definition, situation)
    if (!(source instanceof Promise)) validator = source
    else
      coming = source.then(
        (loaded) => {
          validator = loaded
          changed()
        },
        (error) => {
          coming = undefined
          throw error
        },
      )
    return coming
  }
  const refused = (): ConsentPurposeCode[] => refusedPurposes(valueAt(current.record, personPath), today, ending)
  const completed = (): Json =>
    refused().length > 0
      ? refusalRecord(current.record, { personId, day: today })
      : completeRecord(current.record, current.groups, definition.subject)
  const validated = (): Result<CaseRecord> => {
    // A bundled validator is available at once; otherwise loading starts now.
    load()?.catch(() => {})
    return validator?.(completed()) ?? { ok: false, findings: [] }
  }
  const check = (): RecordFinding[] => {
    const result = validated()
    return result.ok ? result.warnings : result.findings
  }
  const isSaid = ({ at: { path } }: RecordFinding): boolean => isSubmitted || left.has(textOf(path))
  const questionsOn = (id: string): Question[] =>
    allQuestions(current.groups.filter(({ resolved }) => resolved.page.id === id))

  /** The pages up to the last on which a refusal can be changed, and the one that ends it. */
  function pagesOfRefusal(pages: readonly PageState[], refused: readonly ConsentPurposeCode[]): PageState[] {
    const asks = ({ groups }: PageState): boolean => groups.some(({ resolved }) => asksConsentTo(resolved, refused))
    return [
      ...pages.slice(0, pages.findLastIndex(asks) + 1),
      { id: CLOSING_PAGE, groups: [], hasIssues: false, isDone: false },
    ]
  }

  function pagesNow(findings: readonly RecordFinding[]): PageState[] {
    return definition.pages.flatMap(({ id }) => {
      const groups = current.groups.filter(
        ({ resolved, isRelevant, questions }) => resolved.page.id === id && isRelevant && questions.some(hasToShow),
      )
      if (groups.length === 0) return []
      const questions = allQuestions(groups)
      const hasIssues = findings.some(
        ({ severity, at: { path } }) => severity === 'error' && questions.some((question) => isAbout(question, path)),
      )
      const isDone =
        groups.some((group) => group.questions.some(isAnswered)) ||
        questions.every(({ path }) => left.has(textOf(path)))
      return [{ id, groups, hasIssues, isDone }]
    })
  }

  function state(): FormState {
    if (cached !== undefined) return cached
    // As long as no findings may be shown, there is no need to look for any.
    const findings = isSubmitted || left.size > 0 ? check().filter(isSaid) : []
    const no = refused()
    const pages = no.length > 0 ? pagesOfRefusal(pagesNow(findings), no) : pagesNow(findings)
    const shown = shownPage(pages, page, form)
    // The page that ended a refusal is left with it: the next refusal is seen first. One that the form does not have any more is none.
    if (!definition.pages.some(({ id }) => id === page) && (page !== CLOSING_PAGE || no.length === 0)) page = shown
    const isDirty = current.record !== first.record
    const lacksConsent = asideForConsent(current.record).some((answer) => !unanswered.has(answer))
    cached = { record: current.record, pages, page: shown, refused: no, lacksConsent, findings, isDirty, isSubmitted }
    return cached
  }

  function changed(): void {
    cached = undefined
    for (const listener of listeners) listener()
  }
  function change(edit: (record: Json) => Json): void {
    const record = edit(current.record)
    if (record === current.record) return
    current = settled(record)
    changed()
  }
  function goTo(id: string): void {
    if (id === state().page) return
    // A way forward in the history to the end of a refusal that is none any more leads nowhere.
    if (id !== CLOSING_PAGE || refused().length > 0) page = id
    changed()
  }
  function step(by: 1 | -1): void {
    const { pages, page: at } = state()
    const to = pages[pages.findIndex(({ id }) => id === at) + by]
    if (to !== undefined) goTo(to.id)
  }
  function editEntries(path: Path, edit: (entries: unknown[]) => unknown[]): void {
    change((record) => {
      const held = valueAt(record, path)
      return withReason(withValue(record, path, edit(Array.isArray(held) ? held : [])), path, undefined)
    })
  }

  return {
    form,
    personId,
    personPath,
    state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change,
    answer: (path, value) => change((record) => withReason(withValue(record, path, value), path, undefined)),
    giveReason: (path, reason) =>
      change((record) => withReason(reason === undefined ? record : withValue(record, path, undefined), path, reason)),
    addEntry: (path) => editEntries(path, (entries) => [...entries, {}]),
    removeEntry: (path, at) => editEntries(path, (entries) => entries.toSpliced(at, 1)),
    moveEntry: (path, from, to) =>
      editEntries(path, (entries) => {
        const moved = entries[from]
        return moved === undefined || to < 0 || to >= entries.length
          ? entries
          : entries.toSpliced(from, 1).toSpliced(to, 0, moved)
      }),
    leave: (path) => {
      if (left.has(textOf(path))) return
      left.add(textOf(path))
      changed()
    },
    goTo,
    next: () => {
      const id = state().page
      for (const { path } of questionsOn(id)) left.add(textOf(path))
      cached = undefined
      const isStuck = state().pages.some((one) => one.id === id && one.hasIssues)
      if (isStuck) changed()
      else step(1)
      return !isStuck
    },
    back: () => step(-1),
    ready: async () => load(),
    check,
    submit: () => {
      isSubmitted = true
      const result = validated()
      changed()
      return result
    },
    record: completed,
    draft: () => toDraft(definition, { record: current.record, page: state().page, personId }),
  }
}
