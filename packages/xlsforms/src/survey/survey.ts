import type { FieldId, RuleId } from '@tip-standard/core'
import type { FormDefinition, FormGroup, FormPage, ResolvedItem } from '@tip-standard/form-model'
import type { Expression } from './expression.ts'
import type { Texts } from './texts.ts'

/** One choice: its code and its label by language; `parent` where the list is read by the answer to another question. */
export type SurveyChoice = { code: string; label: Texts; parent?: string }

/** A list of choices; a list that is too long for the form itself is a file beside it. */
export type SurveyList = { name: string; choices: readonly SurveyChoice[]; isFile: boolean }

/** Of which kind an answer is. */
export type SurveyType = 'text' | 'integer' | 'decimal' | 'date' | 'selectOne' | 'selectMany' | 'note' | 'hidden'

/** Something that an answer has to satisfy, the message where it does not, and the rule of the standard that asks for it. */
export type SurveyConstraint = { holds: Expression; message: Texts; rule?: RuleId }

/** Which choices are offered: those whose parent is the answer to another question, or whose code begins with it. */
export type SurveyFilter = { by: 'parent' | 'start'; answer: string; several: boolean }

/** What a question is there for: an answer of the record, the reason why there is none, or what a survey needs to work. */
export type SurveyRole = 'answer' | 'absent' | 'few' | 'gate' | 'help' | 'title' | 'shownText'

/** What fills a question in, each time that another one is answered; who fills in the form can change it. */
export type SurveyPreset = {
  /** The question whose answer sets it off. */
  after: string
  /** The value is the label of this choice of this question, in the language in which the form is shown. */
  choice: string
  of: string
}

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
  /** The page or group of the form that a question no one sees stands for. */
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
}

export type SurveyNode = SurveyQuestion | SurveyGroup | SurveyRepeat

/** What a survey cannot do that the form does, and where: the name of the part, and the field or rule. */
export type SurveyLoss = {
  kind: 'condition' | 'rule' | 'reference' | 'switchedOff' | 'oneLanguage' | 'consentElsewhere'
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
