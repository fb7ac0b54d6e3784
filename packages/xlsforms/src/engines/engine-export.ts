import type { FieldId, RuleId } from '@tip-standard/core'
import type { FormFile } from '../survey/list-files.ts'
import type { SurveyLoss, SurveyNode, SurveyQuestion } from '../survey/survey.ts'

/**
 * What an engine cannot do that the survey does: when something is asked or needed, what an answer has to satisfy, choices that depend on
 * other answers, why there is no answer, entries inside of entries, or texts in several languages. `at` is the name of the part.
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

/** A survey for another engine: its files, the form itself first, and what was lost beside what the survey had lost already. */
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

/** A part of a survey and the repeats that it is in, the outermost first. */
export type PlacedNode = { node: SurveyNode; repeats: readonly string[] }

/** The questions, groups and repeats of a survey by their names, and the repeats that each is in. */
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

/** Whether a question is put to a person; the others are filled in by the reader of the answers, or only show a text. */
export const isPutTo = ({ type }: SurveyQuestion): boolean => type !== 'hidden' && type !== 'note'

/** Text of a JSON file. */
export const jsonFile = (name: string, value: unknown): FormFile => ({
  name,
  text: `${JSON.stringify(value, null, 2)}\n`,
})
