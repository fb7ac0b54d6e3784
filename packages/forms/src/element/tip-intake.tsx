'use client'

import { type CaseRecord, type FieldId, type Locale, type RecordFinding, type Result, today } from '@tip-standard/core'
import { defineForm, type FormDefinition, formCatalogue } from '@tip-standard/form-model'
import { type FormEngine, type Json, openForm } from '@tip-standard/form-model/engine'
import { shippedForms } from '@tip-standard/form-model/english'
import { isLanguage, type Language, loadLabels } from '@tip-standard/form-model/languages'
import { createRoot, type Root } from 'react-dom/client'
import { IntakeForm } from '../react/IntakeForm/IntakeForm.tsx'
import type { SubmitSituation } from '../react/IntakeForm/props.ts'

/** Where there is no browser the element can be imported all the same, and does nothing. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

const DAY = /^\d{4}-\d{2}-\d{2}$/

const properties = ['definition', 'value', 'locale', 'switchedOn'] as const

/** The event `tip-submit`: anyone who sends the record hands the promise to `waitUntil`, and the form shows whether it was sent. */
export type TipSubmitEvent = CustomEvent<CaseRecord> & SubmitSituation & { waitUntil(sent: Promise<unknown>): void }

/** Answers are heard by who listens to the element; above it in the page only by who captures events. */
const eventWith = <T extends Json | CaseRecord>(name: string, record: T): CustomEvent<T> =>
  new CustomEvent(name, { detail: record, bubbles: false, composed: false })

/**
 * `<tip-intake>`: a form of the standard for pages without React. Attributes say which form (`form`), in which
 * `language`, whether unreviewed texts are left out (`unreviewed-texts="off"`) and which day it is (`today`); answers
 * are properties and events only, never attributes.
 */
export class TipIntake extends Base {
  /** The attributes that the element follows while it stands in a page. */
  static readonly observedAttributes: readonly string[] = ['form', 'language', 'unreviewed-texts', 'today']

  #definition: FormDefinition | undefined
  #value: Json | undefined
  #locale: Locale | undefined
  #loaded: Locale | undefined
  #switchedOn: readonly FieldId[] = []
  #engine: FormEngine | undefined
  #opened = 0
  #root: Root | undefined

  /** The form to fill in, as a document; a faulty one is refused with a TypeError that says what is wrong. */
  get definition(): FormDefinition | undefined {
    if (this.#definition !== undefined) return this.#definition
    const name = this.getAttribute('form') ?? ''
    return Object.hasOwn(shippedForms, name) ? shippedForms[name as keyof typeof shippedForms] : undefined
  }
  set definition(document: unknown) {
    if (document !== undefined) {
      const result = defineForm(document)
      if (!result.ok)
        throw new TypeError(`The form cannot be used. ${result.findings.map(formCatalogue.english.say).join(' ')}`)
      this.#definition = result.value
    } else this.#definition = undefined
    this.#reopen()
  }

  /** The current record, without answers that were set aside; setting it starts the form again with that record. */
  get value(): CaseRecord | Json | undefined {
    return this.#engine?.record() ?? this.#value
  }
  set value(record: CaseRecord | Json | undefined) {
    this.#value = record as Json | undefined
    this.#reopen()
  }

  /** A translation of the standard in place of the one that comes with the language. */
  get locale(): Locale | undefined {
    return this.#locale
  }
  set locale(locale: Locale | undefined) {
    this.#locale = locale
    this.#render()
  }

  /** Restricted fields to ask; they are off otherwise. */
  get switchedOn(): readonly FieldId[] {
    return this.#switchedOn
  }
  set switchedOn(fields: readonly FieldId[]) {
    this.#switchedOn = [...fields]
    if (this.#engine !== undefined) this.#value = this.#engine.state().record
    this.#reopen()
  }

  /** Everything that is wrong with the record as it stands. */
  check(): RecordFinding[] {
    return this.#engine?.check() ?? []
  }

  /**
   * Submits the form as its button does: returns the valid record, or the findings, which are shown from then on. Sends
   * no event.
   */
  submit(): Result<CaseRecord> | undefined {
    return this.#engine?.submit()
  }

  /** Forgets every answer and starts again. */
  clear(): void {
    this.value = undefined
  }

  /** Called by the browser. */
  connectedCallback(): void {
    // What was set before the element was defined stands on the object itself and hides the accessors.
    for (const name of properties) {
      if (!Object.hasOwn(this, name)) continue
      const early: unknown = this[name]
      Reflect.deleteProperty(this, name)
      Reflect.set(this, name, early)
    }
    this.#follow()
    this.#render()
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    this.#root?.unmount()
    this.#root = undefined
    // An element that is moved is connected again at once, and keeps its answers; one that is gone forgets them.
    queueMicrotask(() => {
      if (this.isConnected) return
      this.#engine = undefined
      this.#value = undefined
    })
  }

  /** Called by the browser. */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.isConnected || before === after) return
    if (name === 'form' || name === 'today') this.#reopen()
    else {
      this.#follow()
      this.#render()
    }
  }

  get #language(): Language {
    const given = this.getAttribute('language') ?? 'en'
    return isLanguage(given) ? given : 'en'
  }

  get #today(): string {
    const given = this.getAttribute('today') ?? ''
    return DAY.test(given) ? given : today()
  }

  /** A locale set by the page has no texts of the shipped forms, which keep their own. */
  get #shownLocale(): Locale | undefined {
    const [own, loaded] = [this.#locale, this.#loaded]
    if (own === undefined || loaded?.formTexts === undefined) return own ?? loaded
    return { formTexts: loaded.formTexts, ...own }
  }

  /**
   * Loads the texts of the standard and the shipped forms in the language of the element; until then they are in
   * English.
   */
  #follow(): void {
    const language = this.#language
    if (this.#loaded?.language === language) return
    this.#loaded = undefined
    void loadLabels(language).then(
      (locale) => {
        if (this.#language !== language) return
        this.#loaded = locale
        this.#render()
      },
      // Offline and not there: the form stays in English.
      () => {},
    )
  }

  #reopen(): void {
    this.#engine = undefined
    this.#render()
  }

  #render(): void {
    if (!this.isConnected) return
    const { definition } = this
    this.#root ??= createRoot(this)
    if (definition === undefined) {
      this.#root.render(null)
      if (this.hasAttribute('form'))
        throw new RangeError(`There is no form of that name; there are ${Object.keys(shippedForms).join(', ')}.`)
      return
    }
    const [language, day, locale] = [this.#language, this.#today, this.#shownLocale]
    if (this.#engine === undefined) {
      const record = this.#value
      const switchedOn = this.#switchedOn
      this.#engine = openForm(definition, { today: day, switchedOn, ...(record === undefined ? {} : { record }) })
      this.#opened++
    }
    this.#root.render(
      <IntakeForm
        key={this.#opened}
        engine={this.#engine}
        definition={definition}
        language={language}
        locale={locale}
        unreviewedTexts={this.getAttribute('unreviewed-texts') !== 'off'}
        today={day}
        onChange={this.#onChange}
        onSubmit={this.#onSubmit}
      />,
    )
  }

  // Always the same functions: the form calls back once for each change, not for each rendering.
  readonly #onChange = (record: Json, engine: FormEngine): void => {
    if (engine.state().isDirty) this.dispatchEvent(eventWith('tip-change', record))
  }
  readonly #onSubmit = (record: CaseRecord, _engine: FormEngine, situation: SubmitSituation): Promise<unknown> => {
    const awaited: Promise<unknown>[] = []
    const waitUntil = (sent: Promise<unknown>): void => void awaited.push(sent)
    this.dispatchEvent(Object.assign(eventWith('tip-submit', record), situation, { waitUntil }))
    return Promise.all(awaited)
  }
}
