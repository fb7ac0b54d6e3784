import { LANGUAGES } from '@tip-standard/core/texts'
import { CIRCUMSTANCES, type FactId } from '../src/facts/facts.ts'
import { questions } from '../src/questions/questions.ts'
import {
  type Condition,
  ELEMENT_STATES,
  ELEMENTS,
  HYPOTHESES,
  HYPOTHESIS_STATES,
  LABELS,
  type Rule,
} from '../src/rules/model.ts'
import { SIGNS } from '../src/rules/review-rules.ts'
import { rules } from '../src/rules/rules.ts'
import { SOURCES } from '../src/rules/sources.ts'
import { bullets, code, plain, steps, table } from './markdown.ts'
import { factName, text } from './names.ts'
import { dutyTable, profileGaps, profileTable } from './profile-table.ts'
import { CONFIDENCE, ELEMENT_STEPS, HOW_IT_READS, INTRODUCTION, NOT_AVAILABLE, QUESTION_ORDER } from './prose.ts'
import { recordMapping } from './record-mapping.ts'
import { markWords, ruleBlock } from './rule-blocks.ts'

/** Where the page is, from the folder of the repository. */
export const PAGE = 'docs/classification/rules.md'

/** The first line of the page, as other generated pages of the reference have it. */
const BANNER = '<!-- Generated from packages/classification by `pnpm gen`; do not edit. -->'

const about = (id: Rule['about']): readonly Rule[] => rules.filter((rule) => rule.about === id)
const blocks = (id: Rule['about'], level: number): string[] => about(id).map((rule) => ruleBlock(rule, level))

/** The facts that a condition asks for by name. */
function factsOf(condition: Condition): FactId[] {
  const inner = Object.values(condition)
    .flat()
    .filter((part): part is Condition => typeof part === 'object' && part !== null)
  return [...('fact' in condition ? [condition.fact] : []), ...inner.flatMap(factsOf)]
}

const states = (ids: readonly string[], kind: string): string =>
  table(
    ['State', 'In words'],
    ids.map((id) => [code(id), plain(text(`${kind}.${id}`))]),
  )

function factLabel(id: FactId): string {
  if (id === 'ageClass') return 'age'
  return id === 'purposeStage' ? 'how far the purpose has come' : plain(text(`fact.${id}`))
}

function questionTable(): string {
  return table(
    ['', 'Question', 'Why it is asked', 'What an answer would settle'],
    questions.map(({ id, about: facts }, index) => [
      String(index + 1),
      plain(text(`question.${id}`)),
      plain(text(`why.${id}`)),
      facts.map(factLabel).join('; '),
    ]),
  )
}

/** Circumstances that are recorded and asked, and that no rule reads. */
function unreadCircumstances(): string {
  const asked = new Set(rules.flatMap(({ when }) => factsOf(when)))
  return bullets(CIRCUMSTANCES.filter((id) => !asked.has(id)).map((id) => plain(text(`fact.${id}`))))
}

function sourceTable(): string {
  const marks = new Map<string, Set<string>>()
  for (const { sources } of rules)
    for (const { id, mark } of sources) marks.set(id, (marks.get(id) ?? new Set()).add(markWords[mark]))
  return table(
    ['Text', 'How it was read for the rules'],
    [...marks].map(([id, words]) => [plain(SOURCES[id] ?? id), [...words].join('; ')]),
  )
}

/** The page of the table of rules, as a lawyer reads it: Markdown, made of the data alone. */
export function rulesPage(): string {
  const parts = [
    BANNER,
    '# Rules of the assessment: trafficking in persons or something else',
    `> ${text('banner')}`,
    ...INTRODUCTION,
    '## How facts are assessed',
    bullets(HOW_IT_READS),
    '### States of elements',
    states(ELEMENT_STATES, 'elementState'),
    'An element is settled in this order:',
    steps(ELEMENT_STEPS),
    '### States of hypotheses',
    states(HYPOTHESIS_STATES, 'hypothesisState'),
    'For each hypothesis, the first rule that fires decides; if none fires, too little is known. Several hypotheses can be indicated for the same person.',
    '### Labels',
    states(LABELS, 'label'),
    '### Confidence',
    bullets(CONFIDENCE),
    '## Elements',
    ...ELEMENTS.flatMap((id) => [`### Element: ${text(`element.${id}`)}`, ...blocks(id, 4)]),
    '## Hypotheses',
    ...HYPOTHESES.flatMap((id) => [`### Hypothesis: ${text(`hypothesis.${id}`)}`, ...blocks(id, 4)]),
    '## The label',
    'Read from the top: the first rule that fires gives the label; if none fires, it is `undetermined`.',
    ...blocks('label', 3),
    '## Review by a person',
    'Nothing here decides or closes a case. A review is proposed where a person can still change something: where no one competent has identified the person yet, where what they decided and the facts differ, or where the evidence is contradictory. A review can be recorded only with the pseudonym of a reviewer, a reading and a time; closing as "not trafficking" also requires a written reason.',
    ...blocks('review', 3),
    '### Signs',
    'Circumstances that need a closer look whatever else is known, even if they are disputed. Most of them show a means; none shows an act or a purpose.',
    bullets(SIGNS.map((id) => plain(factName(id)))),
    '### Recorded, but used by no rule',
    'These circumstances are kept with the facts; questions may ask about them; no rule uses them. That the person agreed is one of them: it is never evidence for or against anything.',
    unreadCircumstances(),
    '## Questions',
    ...QUESTION_ORDER,
    questionTable(),
    plain(text('ask.how')),
    '## Profiles',
    'A profile defines what one body of law counts. No profile that ships has been checked by a lawyer of the jurisdiction.',
    profileTable(),
    '### Duties and referral',
    'Shown with every assessment, before anything is settled: help does not wait for the outcome.',
    dutyTable(),
    profileGaps(3),
    '## From case records to facts',
    'What a [case record](../reference/entities/case-record.md) contains about one person is read as follows, and nothing else of it: no name, sex, gender or free text, and nationality only to see whether the State entered is the person’s own. What is not on record stays unknown; a reason for a missing value also means unknown. The phase is in brackets. These tables were generated by calling the function that maps records with each code.',
    recordMapping.events(),
    recordMapping.control(),
    'A means of control that has phases gives its facts in those phases; control after the exploitation counts as destination.',
    recordMapping.exploitation(),
    recordMapping.entries(),
    '## Sources of the rules',
    sourceTable(),
    '## What is not available',
    'The following was not available when the rules were written, and nothing replaces it:',
    bullets(NOT_AVAILABLE),
    `Texts are authoritative in English. Translations (${LANGUAGES.filter((id) => id !== 'en').join(', ')}) are drafts that have not been reviewed.`,
  ]
  return `${parts.join('\n\n')}\n`
}
