/** A form as a JSON document; `form.schema.json` is the same format for other languages. */

import type { ConsentPurposeCode, FieldId, Limits, RuleId } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'

/**
 * A text by language: plain for English; for others with the status and, if known, the mark of the translated English
 * text (the first 8 hex digits of its SHA-256), which reveals a stale translation. A draft is shown only to callers who
 * request drafts.
 */
export type FormTexts = { readonly en: string } & { readonly [language: string]: FormTranslation | string }

/** A text of a form in another language. */
export type FormTranslation = readonly [text: string, status: 'draft' | 'reviewed', of?: string]

/**
 * What happens to an answer whose question is no longer relevant: `clear` deletes it, `archive` takes it out of the
 * record and restores it if the question is asked again while the form is open, `keep` leaves it in the record.
 */
export type HiddenAnswers = 'clear' | 'archive' | 'keep'

/** What a part of a form requires: a condition, and purposes for which the person must have consented. */
export type FormNeeds = {
  /** Asked only if it holds. On pages and groups it is about the person; on an item, about the entity that has the field. */
  when?: Condition
  /** Purposes that need valid consent. If omitted, those of the enclosing part apply; an empty list requires none. */
  consents?: readonly ConsentPurposeCode[]
}

/**
 * Entries as lines to tick, one for each code that can be chosen in a field of the entry. A line that is not ticked is not in the
 * record: it never means no.
 */
export type FormChecklist = {
  /** The field of the entry that identifies the line: one code. */
  line: FieldId
  /**
   * The field of the entry with the state of a line: a tick sets the first of its codes. Without this field a tick adds
   * an entry.
   */
  state?: FieldId
}

/** The name of an answer that the standard does not have: a domain of the organisation, reversed, and a word of its own. */
export type OwnQuestionId = `${string}.${string}.${string}`

/**
 * The answer to a form's own question; `boolean` is yes or no, `code` one of its options and `codes` several of them.
 */
export type OwnAnswer = 'text' | 'longText' | 'integer' | 'number' | 'date' | 'boolean' | 'code' | 'codes'

/** One of the answers to choose from. */
export type OwnOption = { code: string; label: FormTexts }

/**
 * Makes an item a question that the standard does not have. Its answer is kept under `extensions` of the person, or of the entry that it is
 * asked in: restricted, in no export, and comparable with no one else's.
 */
export type OwnQuestion = {
  answer: OwnAnswer
  /** The answers to choose from, in their order; only of `code` and `codes`. */
  options?: readonly OwnOption[]
}

/** How a question is filled in automatically. */
export type FormPreset = 'today' | 'profile'

/** One question. Limits and codes can only be tighter than those of the standard. */
export type FormItem = FormNeeds &
  Limits & {
    /** A field of the standard; of a question of one's own, the name of its answer under `extensions`. */
    field: FieldId | OwnQuestionId
    /** The kind of answer, if the standard has no such question. It then needs a label, and there is no reason for no answer. */
    own?: OwnQuestion
    /** `answer`: a value or the reason why it is missing; `value`: a value. */
    need?: 'answer' | 'value'
    /** The codes that may be used here, in the order in which they are shown. */
    codes?: readonly string[]
    label?: FormTexts
    question?: FormTexts
    /** Guidance for the interviewer; never shown as the name of the question. */
    prompt?: FormTexts
    /** Default: `archive`. */
    hidden?: HiddenAnswers
    /** Restricted fields are off in forms unless they are set to be shown here or switched on by the application. */
    restricted?: 'shown'
    /** The minimum number of entries; a form opens with this many empty entries. */
    atLeast?: number
    /** Shows the entries as lines to tick. */
    checklist?: FormChecklist
    /**
     * The form is about one entry of this list: the last one, or a new one. Its questions are asked as if they were the person's own,
     * and can be asked in several places.
     */
    asOne?: true
    /**
     * Filled in automatically: with the day, or from the profile of the device, which makes the question unnecessary.
     */
    preset?: FormPreset
    /** The questions inside an entry; without it all fields of the entity that are not restricted. */
    items?: readonly FormItem[]
  }

/** A group of questions under a heading. */
export type FormGroup = FormNeeds & { id: string; title?: FormTexts; help?: FormTexts; items: readonly FormItem[] }

/** One page of a form. */
export type FormPage = FormNeeds & {
  id: string
  title: FormTexts
  help?: FormTexts
  /** Filled in by the interviewer alone, after the talk. */
  alone?: true
  /** The id of the module that it belongs to. */
  module?: string
  groups: readonly FormGroup[]
}

/** Pages that are done in one talk: the modules of a form can be done on different days. */
export type FormModule = { id: string; title: FormTexts }

/** What changed since an older version: fields whose answers moved to another field of the same entity and kind, or went away. */
export type FormMigration = {
  from: string
  moved?: { readonly [K in FieldId]?: FieldId }
  dropped?: readonly FieldId[]
}

/** The subject of a form: one person from that list of the record. */
export type FormSubject = 'victim' | 'perpetrator'

/**
 * A form over the standard: which fields it asks, where and how. Every form is a profile of the standard: everything it accepts is
 * valid under the standard.
 */
export type FormDefinition = {
  /** A machine-readable id, such as `tip.intake`. */
  id: string
  /** Three numbers, such as `1.0.0`. */
  version: string
  base: '1.0-rc.2'
  title: FormTexts
  subject: FormSubject
  /** The purposes for which the person must have consented before anything but the consent itself is asked. */
  consents?: readonly ConsentPurposeCode[]
  /** The modules of the form, in order; the pages of each follow each other. */
  modules?: readonly FormModule[]
  pages: readonly FormPage[]
  /** Rules that are warnings in the standard and errors here. */
  errors?: readonly RuleId[]
  migrations?: readonly FormMigration[]
}
