import type { Assessment } from '../reading/assessment.ts'
import type { Evidence } from '../reading/read-elements.ts'
import { ELEMENTS } from '../rules/model.ts'
import { rules } from '../rules/rules.ts'
import { type Translate, textsOf } from '../texts/texts.ts'
import { citeSource, describeEvidence } from './evidence.ts'
import { describeHypotheses } from './hypotheses.ts'

/** How an explanation is written. */
export type ExplainOptions = { format?: 'text' | 'markdown' | 'json' }

/** One heading with its lines. */
export type Section = { title: string; lines: string[] }

/** An explanation before it is laid out. */
export type Explanation = { title: string; banner: string; sections: Section[] }

/** How many questions half a page has room for. */
const MOST_QUESTIONS = 3

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ')
}

/** Joins a name and what is stated about it, as the language writes it. */
const pairWith =
  (say: Translate) =>
  (name: string, text: string): string =>
    `${name}${say('sign.colon')}${text}`

function elementLines(assessment: Assessment, say: Translate): string[] {
  const pair = pairWith(say)
  const side = (id: string, evidence: readonly Evidence[]): string[] =>
    evidence.length === 0 ? [] : [pair(say(id), unique(evidence.map((one) => describeEvidence(one, assessment))))]
  return ELEMENTS.map((id) => {
    const { name, text, for: yes, against } = assessment.elements[id]
    return pair(name, [text, ...side('explain.for', yes), ...side('explain.against', against)].join('; '))
  })
}

function branchLines({ branches }: Assessment, say: Translate): string[] {
  const pair = pairWith(say)
  if (branches === undefined) return []
  return (['child', 'adult'] as const).map((age) => {
    const { means, purpose, trafficking } = branches[age]
    const parts = [
      pair(say('element.means'), say(`elementState.${means}`)),
      pair(say('element.purpose'), say(`elementState.${purpose}`)),
      pair(say('hypothesis.trafficking'), say(`hypothesisState.${trafficking}`)),
    ]
    return pair(say(age === 'child' ? 'explain.branchChild' : 'explain.branchAdult'), parts.join('; '))
  })
}

function iloLines({ ilo }: Assessment, say: Translate): string[] {
  if (ilo === undefined) return []
  const pair = pairWith(say)
  const dimensions = ilo.dimensions.filter(({ rows }) => rows.length > 0)
  const open = ilo.dimensions.filter(({ notAsked }) => notAsked.length > 0).map(({ name }) => name)
  return [
    ilo.result.text,
    ...dimensions.map(({ name, state, rows }) =>
      pair(name, `${say(`ilo.${state}`)} (${rows.map(({ id }) => id).join(', ')})`),
    ),
    ...(open.length === 0 ? [] : [pair(say('ilo.notAsked'), open.join(', '))]),
    ilo.caution,
  ]
}

function sourceLines(assessment: Assessment): string[] {
  const fired = new Set([
    ...ELEMENTS.flatMap((id) => assessment.elements[id].rules),
    ...assessment.rules.filter((id) => id.startsWith('label-')),
  ])
  const cited = rules.filter(({ id }) => fired.has(id)).flatMap(({ sources }) => sources)
  return [...new Set(cited.filter(({ mark }) => mark !== 'own').map((source) => citeSource(source, assessment)))]
}

/** The sections of an explanation, in the language of the assessment. */
function toExplanation(assessment: Assessment, say: Translate): Explanation {
  const { profile, review, signs, questions } = assessment
  const pair = pairWith(say)
  const sections: [title: string, lines: string[]][] = [
    [
      'explain.reading',
      [
        pair(
          `${profile.title} (${profile.version})`,
          say(profile.status === 'verified' ? 'explain.verified' : 'explain.unverified'),
        ),
        assessment.age.text,
        ...branchLines(assessment, say),
        pair(say('explain.confidence'), assessment.confidence.text),
        ...(assessment.findings.length === 0 ? [] : [say('explain.notRead')]),
      ],
    ],
    ['explain.elements', elementLines(assessment, say)],
    ['explain.hypotheses', describeHypotheses(assessment).map(({ name, text }) => pair(name, text))],
    ['explain.signs', signs.length === 0 ? [] : [unique(signs.map((one) => describeEvidence(one, assessment)))]],
    [
      'explain.questions',
      questions.length === 0
        ? []
        : [...questions.slice(0, MOST_QUESTIONS).map(({ text, why }) => `${text} (${why})`), say('ask.how')],
    ],
    [
      'explain.review',
      [
        say(review.proposed ? 'explain.reviewProposed' : 'explain.reviewNotProposed'),
        ...review.reasons.map(({ text }) => text),
      ],
    ],
    ['explain.duties', assessment.duties.map(({ text }) => text)],
    ['ilo.title', iloLines(assessment, say)],
    ['explain.sources', sourceLines(assessment)],
    ['explain.gaps', profile.gaps.map(({ text }) => text)],
  ]
  const isDraft = assessment.language.status === 'draft'
  return {
    title: assessment.labelText,
    banner: isDraft ? `${assessment.banner} ${say('explain.draft')}` : assessment.banner,
    sections: sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : [{ title: say(title), lines }])),
  }
}

function toText({ title, banner, sections }: Explanation): string {
  const parts = sections.map((one) => [one.title, ...one.lines.map((line) => `  ${line}`)].join('\n'))
  return [`${title}\n${banner}`, ...parts].join('\n\n').concat('\n')
}

function toMarkdown({ title, banner, sections }: Explanation): string {
  const parts = sections.map((one) => [`## ${one.title}`, '', ...one.lines.map((line) => `- ${line}`)].join('\n'))
  return [`# ${title}`, `> ${banner}`, ...parts].join('\n\n').concat('\n')
}

/**
 * Explains an assessment in words that a magistrate can read, in about half a page: the result, each element with evidence for and
 * against it, what else it could be, three questions, and the gaps of the profile. It shows what was stated and never who stated it.
 */
export function explain(assessment: Assessment, { format = 'text' }: ExplainOptions = {}): string {
  const explanation = toExplanation(assessment, textsOf(assessment.language.id))
  if (format === 'json') return `${JSON.stringify(explanation, null, 2)}\n`
  return format === 'markdown' ? toMarkdown(explanation) : toText(explanation)
}
