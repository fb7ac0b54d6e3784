import {
  ACTS,
  type Assessment,
  type AssessOptions,
  assess,
  type CaseFacts,
  CIRCUMSTANCES,
  FactsError,
  type FactsIssue,
  MEANS,
  PURPOSES,
} from '@tip-standard/classification'
import { CouldNotRun } from '../commands/exit-code.ts'

const GROUPS = { acts: ACTS, means: MEANS, purposes: PURPOSES }
const NAMES: ReadonlySet<string> = new Set(['ageClass', 'purposeStage', ...Object.keys(GROUPS), ...CIRCUMSTANCES])
const MEMBERS: ReadonlySet<string> = new Set(['value', 'source', 'phase', 'date', 'reliability', 'contradictedBy'])

const membersOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** Whether a fact has a member that no statement has. */
function isMisspelt(fact: unknown): boolean {
  const statements: unknown[] = Array.isArray(fact) ? fact : [fact]
  return statements.some((statement) => membersOf(statement).some(([name]) => !MEMBERS.has(name)))
}

/** What a reading would pass over: names that are no facts, and members that no statement has. The codes of groups are known. */
function findPassedOver(document: unknown): FactsIssue[] {
  const members = membersOf(document)
  if (members.some(([name]) => !NAMES.has(name))) return [{ code: 'unknownCode', path: [] }]
  const facts = members.flatMap(([name, value]) =>
    Object.hasOwn(GROUPS, name)
      ? membersOf(value).map(([code, fact]) => ({ path: [name, code], fact }))
      : [{ path: [name], fact: value }],
  )
  return facts.filter(({ fact }) => isMisspelt(fact)).map(({ path }) => ({ code: 'notAFact', path }))
}

/**
 * Reads the facts of one person as somebody wrote them down. A slip of the pen must not turn a fact into "not known", so names that
 * are not known are refused as well. Throws a `CouldNotRun` with places and codes, and nothing of what was given.
 */
export function assessFacts(document: unknown, options: AssessOptions): Assessment {
  try {
    const assessment = assess(document as CaseFacts, options)
    const issues = findPassedOver(document)
    if (issues.length > 0) throw new FactsError(issues)
    return assessment
  } catch (error) {
    if (error instanceof FactsError) throw new CouldNotRun(error.message)
    throw error
  }
}
