import { questionsIn, type Survey, type SurveyNode, type SurveyQuestion } from '../survey/survey.ts'

/** A question, and the repeat that contains it. */
export type IndexedQuestion = { question: SurveyQuestion; repeat: string | undefined }

/**
 * The code that a text represents, and how it is written: as the code, as a label, or as the code in a different case.
 */
export type FoundCode = { code: string; by: 'code' | 'label' | 'case' }

/** The parts of a survey by name, and its questions and choices by label. */
export class SurveyIndex {
  readonly survey: Survey
  readonly questions: Map<string, IndexedQuestion> = new Map()
  /** The parent of each repeat. */
  readonly repeats: Map<string, string | undefined> = new Map()
  readonly groups: Set<string> = new Set()
  readonly #byLabel = new Map<string, IndexedQuestion[]>()
  readonly #codes: ReadonlyMap<string, ReadonlySet<string>>
  readonly #folded = new Map<string, ReadonlyMap<string, string | undefined>>()
  readonly #labels = new Map<string, ReadonlyMap<string, string>>()

  constructor(survey: Survey) {
    this.survey = survey
    this.#add(survey.nodes, undefined)
    this.#codes = new Map(survey.lists.map(({ name, choices }) => [name, new Set(choices.map(({ code }) => code))]))
    for (const question of questionsIn(survey.nodes)) {
      const indexed = this.questions.get(question.name)
      if (indexed === undefined) continue
      for (const label of new Set(Object.values(question.label)))
        this.#byLabel.set(label, [...(this.#byLabel.get(label) ?? []), indexed])
    }
  }

  #add(nodes: readonly SurveyNode[], repeat: string | undefined): void {
    for (const node of nodes) {
      if (node.kind === 'question') this.questions.set(node.name, { question: node, repeat })
      else if (node.kind === 'group') this.groups.add(node.name)
      else this.repeats.set(node.name, repeat)
      if (node.kind !== 'question') this.#add(node.nodes, node.kind === 'repeat' ? node.name : repeat)
    }
  }

  /** Whether entries of a repeat, or of one within it, hold decisions about consent. */
  asksConsent(repeat: string): boolean {
    return (
      [...this.questions.values()].some(
        (one) => one.repeat === repeat && one.question.item?.info.entity === 'consent',
      ) || [...this.repeats].some(([name, parent]) => parent === repeat && this.asksConsent(name))
    )
  }

  /** Questions with this label in one of the languages. */
  byLabel(label: string): readonly IndexedQuestion[] {
    return this.#byLabel.get(label) ?? []
  }

  /** Whether a code is among the choices of a question. */
  isChoice({ list }: SurveyQuestion, code: string): boolean {
    return list !== undefined && this.#codes.get(list)?.has(code) === true
  }

  /**
   * The code that a text represents, by itself or by its label; case matters only between codes that differ in nothing
   * else.
   */
  codeOf(question: SurveyQuestion, text: string): FoundCode | undefined {
    if (this.isChoice(question, text)) return { code: text, by: 'code' }
    const labelled = this.codesByLabel(question).get(text)
    if (labelled !== undefined) return { code: labelled, by: 'label' }
    // Labels must match in case: in long lists, one language's name can be another's code in a different case.
    const code = this.#foldedOf(question).get(text.toLowerCase())
    return code === undefined ? undefined : { code, by: 'case' }
  }

  #foldedOf({ list = '' }: SurveyQuestion): ReadonlyMap<string, string | undefined> {
    const known = this.#folded.get(list)
    if (known !== undefined) return known
    const folded = new Map<string, string | undefined>()
    for (const code of this.#codes.get(list) ?? [])
      folded.set(code.toLowerCase(), folded.has(code.toLowerCase()) ? undefined : code)
    this.#folded.set(list, folded)
    return folded
  }

  /** Codes in the order of the choices, as engines give several answers. */
  inOrder(name: string, codes: readonly string[]): string[] {
    const given = new Set(codes)
    return [...(this.#codes.get(this.questions.get(name)?.question.list ?? '') ?? [])].filter((code) => given.has(code))
  }

  /** The codes of a question by their labels in all languages; an ambiguous label maps to none. */
  codesByLabel({ list = '' }: SurveyQuestion): ReadonlyMap<string, string> {
    const known = this.#labels.get(list)
    if (known !== undefined) return known
    const byLabel = new Map<string, string>()
    const twice = new Set<string>()
    for (const { code, label } of this.survey.lists.find(({ name }) => name === list)?.choices ?? [])
      for (const text of new Set(Object.values(label))) {
        if (byLabel.has(text)) twice.add(text)
        byLabel.set(text, code)
      }
    for (const text of twice) byLabel.delete(text)
    this.#labels.set(list, byLabel)
    return byLabel
  }
}
