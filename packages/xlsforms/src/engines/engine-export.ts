import type { FieldId, RuleId } from '@tip-standard/core'
import type { FormFile } from '../survey/list-files.ts'
import type { SurveyLoss, SurveyNode, SurveyQuestion } from '../survey/survey.ts'
import type { Texts } from '../survey/texts.ts'

/**
 * A part of the survey that an engine does not support: when something is asked or required, constraints on an answer,
 * choices that depend on other answers, reasons for missing answers, entries inside entries, or texts in several
 * languages. `at` is the name of the part.
 */
export type EngineLoss =
  | SurveyLoss
  | {
      kind:
        | 'relevance'
        | 'requirement'
        | 'constraint'
        | 'choiceFilter'
        | 'reason'
        | 'nestedEntries'
        | 'language'
        | 'nameMarks'
        | 'consentByHand'
      at: string
      field?: FieldId
      rule?: RuleId
    }

/**
 * A survey for another engine: its files, the form itself first, and the losses besides those that the survey already
 * had.
 */
export type EngineExport = { files: FormFile[]; losses: EngineLoss[] }

/** Collects losses, each once. */
export class Losses {
  readonly #found: EngineLoss[]

  constructor({ losses }: { losses: readonly EngineLoss[] }) {
    this.#found = [...losses]
  }

  add(kind: EngineLoss['kind'], at: string): void {
    if (!this.#found.some((one) => one.kind === kind && one.at === at)) this.#found.push({ kind, at } as EngineLoss)
  }

  all(): EngineLoss[] {
    return this.#found
  }
}

/** A part of a survey and the repeats that contain it, the outermost first. */
export type PlacedNode = { node: SurveyNode; repeats: readonly string[] }

/** The questions, groups and repeats of a survey by name, with the repeats that contain each. */
export function placedNodes(
  nodes: readonly SurveyNode[],
  repeats: readonly string[] = [],
  into: Map<string, PlacedNode> = new Map(),
): ReadonlyMap<string, PlacedNode> {
  for (const node of nodes) {
    if (!into.has(node.name)) into.set(node.name, { node, repeats })
    if (node.kind !== 'question')
      placedNodes(node.nodes, node.kind === 'repeat' ? [...repeats, node.name] : repeats, into)
  }
  return into
}

/** Whether a question is put to a person; others only show a text, or are filled in when the answers are read. */
export const isPutTo = ({ type }: SurveyQuestion): boolean => type !== 'hidden' && type !== 'note'

/** The hint and the guidance of a question, for an engine that has one place for both. */
export function descriptionOf({ hint, guidance }: SurveyQuestion): Texts | undefined {
  if (hint === undefined || guidance === undefined) return hint ?? guidance
  return Object.fromEntries(
    Object.entries(hint).map(([language, text]) => [language, `${text}\n${guidance[language] ?? ''}`]),
  )
}

/** Makes a JSON file. */
export const jsonFile = (name: string, value: unknown): FormFile => ({
  name,
  text: `${JSON.stringify(value, null, 2)}\n`,
})
