import type { AffectedSubject } from './affected.ts'
import type { BreachReport } from './breach-report.ts'
import type { BreachTexts } from './texts/breach-texts.ts'

/**
 * The documents after a breach, in Markdown: the notification of the authority, the later report, and one page for each
 * person, which is completed before anyone is informed.
 */
export type BreachPapers = { notification: string; report: string; safety: string }

/** Writes the documents with everything that the log and the policy show; they mark what is unknown as open. */
export function writeBreachPapers(report: BreachReport, texts: BreachTexts, verified?: string): BreachPapers {
  const isDraft = texts.shown('draft').status === 'draft'
  const paper = (title: string, parts: readonly string[]): string =>
    [
      `# ${title}`,
      ...(report.isExercise ? [`**${texts.say('exercise')}**`] : []),
      ...(isDraft ? [`*${texts.say('draft')}*`] : []),
      ...parts,
    ]
      .join('\n\n')
      .concat('\n')
  return {
    notification: paper(texts.say('notification.title'), notification(report, texts)),
    report: paper(texts.say('report.title'), fullReport(report, texts, verified)),
    safety: paper(texts.say('safety.title'), safety(report, texts)),
  }
}

const section = (title: string, ...lines: readonly string[]): string => [`## ${title}`, ...lines].join('\n\n')

/** The first notification of the authority: numbers and kinds, and no id of a person. */
function notification(report: BreachReport, { say, sayCount }: BreachTexts): string[] {
  const { counts, isSealed, missing } = report
  const { cases, people, identities, unknownCases } = counts
  return [
    [
      say('notification.to', { authority: report.authority }),
      say('notification.due', { time: minute(report.notifyBy), discovered: minute(report.discoveredAt) }),
    ].join('  \n'),
    section(say('notification.who'), say('toFill')),
    section(
      say('notification.nature'),
      say(`kind.${report.kind}`),
      say('notification.when', { from: minute(report.from), until: minute(report.until) }),
      say('toFill'),
    ),
    section(
      say('notification.data'),
      say('notification.dataCase'),
      ...(identities > 0 ? [say('notification.dataIdentity')] : []),
      say('notification.people', {
        people: sayCount('people', people),
        cases: sayCount('cases', cases),
        identities,
      }),
      ...(unknownCases > 0 ? [sayCount('notification.unknown', unknownCases)] : []),
      ...missing.map(({ from, until }) => say('notification.missing', { from: minute(from), until: minute(until) })),
      say(isSealed ? 'notification.sealed' : 'notification.open'),
    ),
    section(say('notification.consequences'), say('notification.consequencesText')),
    section(say('notification.measures'), say('toFill')),
    section(say('notification.told'), say(`told.${report.tellPeople}`)),
    say('notification.law'),
  ]
}

function fullReport(report: BreachReport, texts: BreachTexts, verified: string | undefined): string[] {
  const { say } = texts
  return [
    say('internal'),
    say('report.due', { time: minute(report.reportBy) }),
    section(say('report.found'), say('toFill')),
    section(
      say('report.course'),
      say('report.log', { verified: verified ?? say('toFill') }),
      report.affected.map((one) => `- ${row(one, texts)}`).join('\n'),
    ),
    section(say('report.cause'), say('toFill')),
    section(say('report.prevent'), say('toFill')),
  ]
}

function row(
  { case: caseId = '', person, peopleUnknown, identity, acts, firstAt, lastAt }: AffectedSubject,
  { say, sayCount }: BreachTexts,
): string {
  const who = peopleUnknown ? say('report.unknown', { case: caseId }) : [caseId, person].filter(Boolean).join(' ')
  return sayCount(identity ? 'report.rowIdentity' : 'report.row', acts, {
    who,
    first: minute(firstAt),
    last: minute(lastAt),
  })
}

const QUESTIONS = ['contact', 'who', 'children', 'urgent', 'how', 'decision'] as const

function safety({ affected }: BreachReport, { say }: BreachTexts): string[] {
  return [
    say('internal'),
    say('safety.why'),
    ...affected.map((one) =>
      section(safetyTitle(one, say), QUESTIONS.map((one) => `- [ ] ${say(`safety.${one}`)}`).join('\n')),
    ),
  ]
}

function safetyTitle({ case: caseId = '', person, peopleUnknown }: AffectedSubject, say: BreachTexts['say']): string {
  if (peopleUnknown) return say('safety.unknown', { case: caseId })
  return person === undefined ? say('safety.case', { case: caseId }) : say('safety.person', { person, case: caseId })
}

/** An instant to the minute. */
const minute = (instant: string): string => instant.slice(0, 16).replace('T', ' ')
