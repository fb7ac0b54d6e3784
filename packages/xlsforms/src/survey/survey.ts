import type { FieldId, RuleId } from '@tip-standard/core'
import type { FormDefinition, FormGroup, FormPage, ResolvedItem } from '@tip-standard/form-model'
import type { Expression } from './expression.ts'
import type { Origin } from './merged-consents.ts'
import type { LineFields } from './place.ts'
import type { Texts } from './texts.ts'

/** One choice: its code and its label by language; `parent` where the list is read by the answer to another question. */
export type SurveyChoice = { code: string; label: Texts; parent?: string }

/** A list of choices; a list that is too long for the form itself is a file beside it. */
export type SurveyList = { name: string; choices: readonly SurveyChoice[]; isFile: boolean }

/** Of which kind an answer is. */
export type SurveyType = 'text' | 'integer' | 'decimal' | 'date' | 'selectOne' | 'selectMany' | 'note' | 'hidden'

/** A condition on an answer, the message if it does not hold, and the rule of the standard that requires it. */
export type SurveyConstraint = { holds: Expression; message: Texts; rule?: RuleId }

/** Which choices are offered: those whose parent is the answer to another question, or whose code begins with it. */
export type SurveyFilter = { by: 'parent' | 'start'; answer: string; several: boolean }

/** What a question is there for: an answer of the record, the reason why there is none, or what a survey needs to work. */
export type SurveyRole =
  | 'answer'
  | 'absent'
  | 'few'
  | 'gate'
  | 'help'
  | 'title'
  | 'shownText'
  | 'opening'
  | 'unanswered'

/** What fills a question in; who fills in the form can change it. */
export type SurveyPreset =
  | {
      /** Each time that this question is answered, with the label of a choice of a question, in the language in which the form is shown. */
      by: 'choice'
      after: string
      choice: string
      of: string
    }
  /** When the form is opened, with the day, or with the answer in the record that was saved last on the device. */
  | { by: 'today' | 'lastSaved' }

/** One question. */
export type SurveyQuestion = {
  kind: 'question'
  name: string
  type: SurveyType
  label: Texts
  hint?: Texts
  guidance?: Texts
  relevant: Expression
  required: Expression
  requiredMessage?: Texts
  constraints: readonly SurveyConstraint[]
  /** The message where any of them does not hold, for engines that have one message. */
  constraintMessage?: Texts
  list?: string
  /** Which choices are offered: by the answer of another question to the parent of a choice, or by what a code begins with. */
  filters: readonly SurveyFilter[]
  appearance?: string
  preset?: SurveyPreset
  /** The question of the form that it belongs to. */
  item?: ResolvedItem
  /** The origin in the form, if the survey asks for more in this place. */
  origin?: Origin
  /** Where a checklist is asked without entries of a repeat: the fields of a line, and the code where it is about one line only. */
  lines?: LineFields & { code?: string }
  /** Of a reason why there is no answer: how it is asked once for a page, and whether it is one only where there is more of the entity. */
  together?: Texts
  isOfPart?: boolean
  /** The reasons that this one answer gives, by their names. */
  explains?: readonly string[]
  /** The page or group of the form that a hidden question represents. */
  stands?: { page: FormPage } | { group: FormGroup }
  role: SurveyRole
}

/** Questions under a heading: a page, a group, or the one entity that a field holds. */
export type SurveyGroup = {
  kind: 'group'
  name: string
  label?: Texts
  relevant: Expression
  nodes: readonly SurveyNode[]
  /** What of the form it is. */
  of: { page: FormPage } | { group: FormGroup } | { item: ResolvedItem }
  /** Whether all of it fits on one screen. */
  isOneScreen: boolean
}

/** Entries of a list. */
export type SurveyRepeat = {
  kind: 'repeat'
  name: string
  label: Texts
  relevant: Expression
  nodes: readonly SurveyNode[]
  item: ResolvedItem
  isOneScreen: boolean
  /** Asks whether there are entries, if an engine would open with one that no one asked for. */
  opening: SurveyQuestion
}

/** A line of a survey: a question, a group of lines, or lines that are repeated. */
export type SurveyNode = SurveyQuestion | SurveyGroup | SurveyRepeat

/** What a survey cannot do that the form does, and where: the name of the part, and the field or rule. */
export type SurveyLoss = {
  kind:
    | 'condition'
    | 'rule'
    | 'reference'
    | 'switchedOff'
    | 'oneLanguage'
    | 'consentElsewhere'
    | 'preset'
    | 'laterEntries'
  at: string
  field?: FieldId
  rule?: RuleId
}

/** A form as engines of surveys see it: named questions, choices, expressions over answers. */
export type Survey = {
  definition: FormDefinition
  title: Texts
  languages: readonly string[]
  nodes: readonly SurveyNode[]
  lists: readonly SurveyList[]
  losses: readonly SurveyLoss[]
}

/** Every question of a survey, in order. */
export function questionsIn(nodes: readonly SurveyNode[]): SurveyQuestion[] {
  return nodes.flatMap((node) => (node.kind === 'question' ? [node] : questionsIn(node.nodes)))
}

/** Whether a group has a question about each line of a checklist; a question about all lines at once can be in any group. */
export const isChecklist = ({ nodes }: SurveyGroup): boolean =>
  nodes.some((node) => node.kind === 'question' && node.lines?.code !== undefined)

/**
 * Whether a question is preloaded with the day: unlike a default, ODK Web Forms puts it in place also where the
 * question is asked later.
 */
export const isPreloaded = ({ preset, type }: SurveyQuestion): boolean => preset?.by === 'today' && type === 'date'

/** A default that is computed when a form is opened, as XPath; `undefined` if there is none. */
export function defaultOf(
  { preset, type, name }: SurveyQuestion,
  lastSaved: (name: string) => string,
): string | undefined {
  if (preset === undefined || preset.by === 'choice') return undefined
  if (preset.by === 'lastSaved') return lastSaved(name)
  // A date of which parts may be missing is a text.
  return type === 'date' ? 'today()' : "format-date(today(), '%Y-%m-%d')"
}
