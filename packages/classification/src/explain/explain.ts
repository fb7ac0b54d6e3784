import type { Assessment } from '../reading/assessment.ts'
import type { Evidence } from '../reading/read-elements.ts'
import { ELEMENTS, HYPOTHESES, type Source } from '../rules/model.ts'
import { rules } from '../rules/rules.ts'
import { SOURCES } from '../rules/sources.ts'
import { type Translate, textsOf } from '../texts/texts.ts'

/** How an explanation is written. */
export type ExplainOptions = { format?: 'text' | 'markdown' | 'json' }

/** One heading with its lines. */
export type Section = { title: string; lines: string[] }

/** An explanation before it is laid out. */
export type Explanation = { title: string; banner: string; sections: Section[] }

/** How many questions half a page has room for. */
const MOST_QUESTIONS = 3

/** What was said, without who said it: the fact, its phase, and that somebody denies it. */
function describe({ fact, phase }: Evidence, assessment: Assessment, say: Translate): string {
  const name = say(`fact.${fact}`) || assessment.addedNames[fact.slice(fact.indexOf('.') + 1)] || fact
  return phase === undefined ? name : `${name} (${say(`phase.${phase}`)})`
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join(', ')
}

const cite = ({ id, article }: Source): string =>
  article === undefined ? (SOURCES[id] ?? id) : `${SOURCES[id] ?? id}, ${article}`

function elementLines(assessment: Assessment, say: Translate): string[] {
  return ELEMENTS.map((id) => {
    const { name, text, for: yes, against } = assessment.elements[id]
    const sides = [
      yes.length > 0 ? `${say('explain.for')}: ${unique(yes.map((one) => describe(one, assessment, say)))}` : '',
      against.length > 0
        ? `${say('explain.against')}: ${unique(against.map((one) => describe(one, assessment, say)))}`
        : '',
    ].filter((side) => side !== '')
    return sides.length === 0 ? `${name}: ${text}` : `${name}: ${text}; ${sides.join('; ')}`
  })
}

function sourceLines(assessment: Assessment): string[] {
  const fired = new Set([
    ...ELEMENTS.flatMap((id) => assessment.elements[id].rules),
    ...assessment.rules.filter((id) => id.startsWith('label-')),
  ])
  const cited = rules.filter(({ id }) => fired.has(id)).flatMap(({ sources }) => sources)
  return [...new Set(cited.filter(({ mark }) => mark !== 'own').map(cite))]
}

/** The sections of an explanation, in the language of the assessment. */
function toSections(assessment: Assessment, say: Translate): Explanation {
  const { profile, hypotheses, branches, review } = assessment
  const section = (id: string, lines: string[]): Section[] =>
    lines.length === 0 ? [] : [{ title: say(`explain.${id}`), lines }]
  const status = say(profile.status === 'verified' ? 'explain.verified' : 'explain.unverified')
  const branchLines = branches
    ? (['child', 'adult'] as const).map((age) => {
        const { means, trafficking } = branches[age]
        const title = say(age === 'child' ? 'explain.branchChild' : 'explain.branchAdult')
        return `${title}: ${say('element.means')}: ${say(`elementState.${means}`)}; ${say('hypothesis.trafficking')}: ${say(`hypothesisState.${trafficking}`)}`
      })
    : []
  return {
    title: assessment.labelText,
    banner: [assessment.banner, ...(assessment.language.status === 'draft' ? [say('explain.draft')] : [])].join(' '),
    sections: [
      ...section('reading', [
        `${profile.title} (${profile.version}): ${status}`,
        assessment.age.text,
        ...branchLines,
        `${say('explain.confidence')}: ${assessment.confidence.text}`,
      ]),
      ...section('elements', elementLines(assessment, say)),
      ...section(
        'hypotheses',
        HYPOTHESES.filter((id) => ['indicated', 'possible'].includes(hypotheses[id].state)).map(
          (id) => `${hypotheses[id].name}: ${hypotheses[id].text}`,
        ),
      ),
      ...section(
        'signs',
        assessment.signs.length === 0 ? [] : [unique(assessment.signs.map((one) => describe(one, assessment, say)))],
      ),
      ...section('questions', [
        ...assessment.questions.slice(0, MOST_QUESTIONS).map(({ text, why }) => `${text} (${why})`),
        ...(assessment.questions.length === 0 ? [] : [say('ask.how')]),
      ]),
      ...section('review', [
        say(review.proposed ? 'explain.reviewProposed' : 'explain.reviewNotProposed'),
        ...review.reasons.map(({ text }) => text),
      ]),
      ...section(
        'duties',
        assessment.duties.map(({ text }) => text),
      ),
      ...section('sources', sourceLines(assessment)),
      ...section(
        'gaps',
        profile.gaps.map(({ text }) => text),
      ),
    ],
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
 * An assessment in words that a magistrate can read, about half a page: the reading, each element with what is for and against it,
 * what else it could be, three questions, and the gaps of the profile. It says what was said and never who said it.
 */
export function explain(assessment: Assessment, { format = 'text' }: ExplainOptions = {}): string {
  const explanation = toSections(assessment, textsOf(assessment.language.id))
  if (format === 'json') return `${JSON.stringify(explanation, null, 2)}\n`
  return format === 'markdown' ? toMarkdown(explanation) : toText(explanation)
}
