/**
 * Who and what counts, as data: a table, a report, a database and the gate count the same people. The rule that a
 * person is counted once per reporting entity and year is recalled from IC-TIP, whose text was not read.
 */

import type { ConditionPath } from './condition.ts'
import { definitions } from './definitions/index.ts'
import type { Condition } from './model.ts'
import type { SourceId } from './sources/index.ts'

type DefinitionName = keyof typeof definitions

/** A reason for leaving something out of a count. */
export type LeftOut = {
  id: string
  title: string
  why: string
  /** The predicate of core that decides it. */
  definition: DefinitionName
  condition: Condition
  /** Left out only when the records of several reporting entities are added up. */
  acrossEntities?: true
}

/** A rule for counting one kind of thing. Its reasons are checked in order; the first that holds is given. */
export type CountingRule = {
  id: string
  title: string
  /** The entity whose entries are counted or left out. */
  unit: string
  definition: string
  leftOut: readonly LeftOut[]
  /** Entries that agree in the first key that both have are the same, and count once. */
  once: {
    /** The keys that identify an entry, in order: the first that both entries have decides. */
    by: readonly (readonly ConditionPath[])[]
    /** One count for each reporting entity and year. */
    per: readonly ['/reportingEntity.id', 'year']
  }
  /** The dates that determine the year: the first that is recorded. */
  year: readonly ConditionPath[]
  /** The statement that must accompany a share of those counted. */
  shares: string
  sources: readonly SourceId[]
  lens?: readonly string[]
}

const leftOut = (id: string, title: string, definition: DefinitionName, why: string): LeftOut => ({
  id,
  title,
  why,
  definition,
  condition: definitions[definition].condition,
})

const duplicate = leftOut(
  'duplicate',
  'A duplicate',
  'isInDuplicateCase',
  'The case is on file a second time; the other file counts.',
)
const reportedElsewhere: LeftOut = {
  ...leftOut(
    'reportedElsewhere',
    'Reported elsewhere',
    'isReportedElsewhere',
    'Another organisation counts the same case; in its own figures each organisation counts it.',
  ),
  acrossEntities: true,
}
const noVictim = leftOut(
  'noVictim',
  'No victim in the case',
  'isInCaseWithoutVictims',
  'Every person in the case was found not to be a victim.',
)

const year = ['/case.openedOn', '/case.registrationYear'] as const
const per = ['/reportingEntity.id', 'year'] as const
const shares =
  'A share is of those counted for whom the field holds a value. How many were counted, for how many of them it holds a value, and why it is missing for the others, reason by reason, stand beside it. Where more than one answer may be given, each person counts once for every answer, so that the shares may add up to more than 100 %.'

/** The counting rules of the standard. */
export const countingRules: readonly CountingRule[] = [
  {
    id: 'victims',
    title: 'Victims',
    unit: 'victim',
    definition:
      'Potential, presumed and identified victims, and those who declined identification, each once per reporting entity and year of registration.',
    leftOut: [
      duplicate,
      leftOut(
        'notAVictim',
        'Not a victim',
        'isFoundNotAVictim',
        'A competent body looked at the facts and found no trafficking.',
      ),
      leftOut(
        'otherEvents',
        'Not trafficking',
        'hasOnlyOtherEvents',
        'What happened is on record as something other than trafficking, such as smuggling.',
      ),
      reportedElsewhere,
    ],
    once: { by: [['crossCaseId'], ['/case.id', 'id']], per },
    year,
    shares,
    sources: ['icTip', 'gbvims'],
    lens: ['G4'],
  },
  {
    id: 'perpetrators',
    title: 'Alleged perpetrators',
    unit: 'perpetrator',
    definition:
      'People alleged to have taken part, those of whom it is not known whether they are a person among them, each once per reporting entity and year of registration.',
    leftOut: [
      duplicate,
      leftOut('organisation', 'An organisation', 'isOrganisation', 'Organisations are counted by themselves.'),
      noVictim,
      reportedElsewhere,
    ],
    once: { by: [['crossCaseId'], ['/case.id', 'id']], per },
    year,
    shares,
    sources: ['icTip'],
    lens: ['G4', 'G5'],
  },
  {
    id: 'events',
    title: 'Events of trafficking',
    unit: 'event',
    definition: 'Events of trafficking, each once per reporting entity and year of registration.',
    leftOut: [
      duplicate,
      leftOut('otherEvent', 'Not trafficking', 'isOtherEvent', 'The event is something other than trafficking.'),
      noVictim,
      reportedElsewhere,
    ],
    once: { by: [['/case.id', 'id']], per },
    year,
    shares,
    sources: ['icTip'],
  },
]
