import type { CaseRecord, Event, Victim } from '@tip-standard/core'
import { act, eventKind, exploitationForm, means, meansOfControl, purpose } from '@tip-standard/core/code-lists'
import { type CaseFacts, CIRCUMSTANCES, GROUPS, type Group, type Statement } from '../src/facts/facts.ts'
import { factsFromCase } from '../src/facts/facts-from-case.ts'
import { decisionWords, stageWords } from './condition-words.ts'
import { code, plain, table } from './markdown.ts'
import { text } from './names.ts'

const groups = Object.keys(GROUPS) as Group[]

/** What the function that maps records makes of a record with one person and no more than this. */
function read(victim: Partial<Victim>, event?: Partial<Event>): CaseFacts {
  const record: CaseRecord = {
    standardVersion: '1.0-rc.2',
    case: { id: 'case-1' },
    reportingEntity: { id: 'org-1', type: 'ngo' },
    dataProtection: { absent: { legalBases: 'unknown', sensitivity: 'unknown', retainUntil: 'unknown' } },
    victims: [{ id: 'v-1', consents: [], ...victim }],
    ...(event === undefined ? {} : { events: [{ id: 'e-1', victimIds: ['v-1'], ...event }] }),
  }
  return factsFromCase(record, 'v-1')
}

/** The facts in words: yes or no, and the phase. */
function factsInWords(facts: CaseFacts, isAgeTold = false): string {
  const statements = [
    ...groups.flatMap((group) =>
      Object.entries(facts[group] ?? {}).map(([id, said]) => [`${group}.${id}`, said] as const),
    ),
    ...CIRCUMSTANCES.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]] as const])),
  ].flatMap(([id, said]) =>
    [said].flat().map((one) => {
      const { value, phase }: Statement = typeof one === 'boolean' ? { value: one } : (one as Statement)
      const details = [...(value ? [] : ['no']), ...(phase === undefined ? [] : [text(`phase.${phase}`)])]
      return `${plain(text(`fact.${id}`))}${details.length === 0 ? '' : ` (${details.join(', ')})`}`
    }),
  )
  const stage = facts.purposeStage
  if (stage !== undefined) statements.push(stageWords[stage])
  const decided = facts.decidedStatus
  if (decided !== undefined) statements.push(decisionWords[decided])
  const age = facts.ageClass
  if (isAgeTold) statements.push(age === 'child' ? 'a child' : age === 'adult' ? 'an adult' : 'age not known')
  return statements.join('; ') || 'nothing'
}

type Item<Code extends string> = { code: Code; label: string }

const listRows = <Code extends string>(list: { codes: readonly Item<Code>[] }, facts: (id: Code) => CaseFacts) =>
  list.codes.map((item) => [`${plain(item.label)} (${code(item.code)})`, factsInWords(facts(item.code))])

const money = { amount: 100, currency: 'USD' } as const

/** Entries of a record that say more than a code, in words, with an entry that says it. */
const entries: readonly [string, Partial<Victim>][] = [
  ['an entry of recruitment, whatever it holds', { recruitment: [{}] }],
  ['recruitment with something that the person was deceived about', { recruitment: [{ deceptionAbout: ['wages'] }] }],
  ['recruitment by abduction', { recruitment: [{ abduction: true }] }],
  ['recruitment, and that it was no abduction', { recruitment: [{ abduction: false }] }],
  ['recruitment with a debt above zero', { recruitment: [{ debt: money }] }],
  ['a leg of the journey that crossed a border irregularly', { journey: [{ borderCrossing: 'irregular' }] }],
  ['legs that all crossed borders regularly', { journey: [{ borderCrossing: 'regular' }] }],
  [
    'a leg that crossed a border regularly, and another of which it is not said',
    { journey: [{ borderCrossing: 'regular' }, {}] },
  ],
  [
    'a leg that crossed a border at a post, with a false document',
    { journey: [{ borderCrossing: 'regular', documents: ['falseDocument'] }] },
  ],
  [
    'legs that crossed a border only into States of which the person is a citizen',
    { citizenships: ['RW'], journey: [{ to: { country: 'RW' }, borderCrossing: 'irregular' }] },
  ],
  [
    'a leg that crossed a border irregularly into another State',
    { citizenships: ['BI'], journey: [{ to: { country: 'RW' }, borderCrossing: 'irregular' }] },
  ],
  ['a migrant in an irregular situation', { migrationStatuses: ['irregularMigrant'] }],
  ['legs of which none crossed a border', { journey: [{ borderCrossing: 'none' }] }],
  ['a leg with a false document', { journey: [{ documents: ['falseDocument'] }] }],
  ['a leg on which documents were confiscated', { journey: [{ documents: ['confiscated'] }] }],
  [
    'a fee of recruitment above zero, and a leg with smuggling',
    { recruitment: [{ fee: money }], journey: [{ smugglingInvolved: true }] },
  ],
  ['rape or sexual assault, not before the trafficking', { gbvExposure: [{ phase: 'during', type: 'rape' }] }],
  ['physical assault, not before the trafficking', { gbvExposure: [{ phase: 'during', type: 'physicalAssault' }] }],
  [
    'an abduction at the time of an incident, not before the trafficking',
    { gbvExposure: [{ phase: 'during', abductionStatus: 'otherAbductionOrKidnapping' }] },
  ],
  ['any such violence before the trafficking', { gbvExposure: [{ phase: 'before', type: 'rape' }] }],
  ['other gender-based violence', { gbvExposure: [{ phase: 'during', type: 'psychologicalAbuse' }] }],
  ['living conditions: locked in', { exploitation: [{ livingConditions: ['lockedIn'] }] }],
  ['exploitation that took place', { exploitation: [{ stage: 'realised' }] }],
  ['exploitation that was only intended', { exploitation: [{ stage: 'intended' }] }],
  ['identified as a victim', { status: 'identified' }],
  ['decided: not a victim', { status: 'notAVictim' }],
  ['presumed or potential victim', { status: 'presumed' }],
]

const ages: readonly [string, Partial<Victim>][] = [
  ['a minor at entry, at the start of the exploitation or at registration', { minorAtRegistration: 'minor' }],
  ['an adult at entry', { minorAtEntry: 'adult' }],
  ['an adult at registration, and nothing about earlier', { minorAtRegistration: 'adult' }],
  ['nothing about age', {}],
]

/** The tables of what a case record gives, made by asking the function that maps it. */
export const recordMapping = {
  events: () =>
    table(
      ['What an event of the person says', 'Facts'],
      [
        ...listRows(eventKind, (id) => read({}, { kind: id })),
        ...listRows(act, (id) => read({}, { acts: [id] })),
        ...listRows(means, (id) => read({}, { means: [id] })),
        ...listRows(purpose, (id) => read({}, { purposes: [id] })),
      ],
    ),
  control: () =>
    table(
      ['Means of control', 'Facts'],
      listRows(meansOfControl, (id) => read({ meansOfControl: [{ id: 'm-1', code: id }] })),
    ),
  exploitation: () =>
    table(
      ['Form of exploitation', 'Facts'],
      listRows(exploitationForm, (id) => read({ exploitation: [{ form: id }] })),
    ),
  entries: () =>
    table(
      ['What the entry of the person says', 'Facts'],
      [
        ...entries.map(([label, victim]) => [label, factsInWords(read(victim))]),
        ...ages.map(([label, victim]) => [label, factsInWords(read(victim), true)]),
      ],
    ),
}
