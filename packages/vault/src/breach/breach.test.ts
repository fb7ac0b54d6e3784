import { LANGUAGES } from '@tip-standard/core/texts'
import { type Policy, policies } from '@tip-standard/policy'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseThen, VaultAct, VaultEvent } from '../audit-events.ts'
import { type BreachAlert, findAffected } from './affected.ts'
import { writeBreachPapers } from './breach-papers.ts'
import { reportBreach } from './breach-report.ts'
import { loadBreachTexts } from './texts/breach-texts.ts'

const policyOf = (id: string): Policy => policies.find((one) => one.id === id) as Policy
const day = (number: number, hour = 12): string => new Date(Date.UTC(2026, 2, number, hour)).toISOString()

const event = (what: VaultAct, number: number, subject: VaultEvent['subject'], actor = 'worker-1'): VaultEvent => ({
  what,
  at: day(number),
  agency: 'shelter-invented',
  actor: { role: 'caseWorker', id: actor, from: 'desk-1' },
  purpose: 'caseManagement',
  outcome: 'done',
  ...(subject === undefined ? {} : { subject }),
})
const LOG: VaultEvent[] = [
  event('putCase', 1, { case: 'case-1' }),
  event('putIdentity', 1, { case: 'case-1', person: 'person-1' }),
  event('putCase', 2, { case: 'case-2' }),
  event('readCase', 5, { case: 'case-1' }),
  event('readCase', 6, { case: 'case-2' }, 'worker-2'),
  event('openIdentity', 7, { case: 'case-1', person: 'person-1' }),
  event('openIdentity', 8, { case: 'case-1', person: 'person-1' }),
  { ...event('readCase', 8, { case: 'case-3' }), outcome: { refused: 'notAssigned' } },
  event('startSession', 8, undefined),
  event('putCase', 20, { case: 'case-4' }),
]
const alertWith = (over: Partial<BreachAlert> = {}): BreachAlert => ({
  kind: 'misuse',
  discoveredAt: day(10, 9),
  from: day(4),
  until: day(9),
  actors: ['worker-1'],
  keysExposed: false,
  isExercise: false,
  ...over,
})
const idsOf = async (alert: BreachAlert): Promise<string[]> =>
  (await findAffected(LOG, alert)).map(({ case: caseId, person }) => [caseId, person].join(' ').trim())

describe('a backup that was restored', () => {
  const restored = { ...event('restore', 12, undefined), backup: { madeAt: day(5) } }
  const missingIn = async (over: Partial<BreachAlert>) =>
    (await reportBreach(alertWith(over), [...LOG, restored], policyOf('rw'))).missing

  it('leaves a time without entries, which the papers name, and say that more people may be affected', async () => {
    const report = await reportBreach(alertWith(), [...LOG, restored], policyOf('rw'))
    expect(report.missing).toEqual([{ from: day(5), until: day(12) }])
    for (const language of LANGUAGES) {
      const texts = await loadBreachTexts(language, { unreviewedTexts: true })
      const { notification } = writeBreachPapers(report, texts)
      expect(notification).toContain(
        texts.say('notification.missing', { from: '2026-03-05 12:00', until: '2026-03-12 12:00' }),
      )
    }
  })

  it('does so only where something of the alert may lie in that time', async () => {
    expect(await missingIn({ from: day(13), until: day(14) })).toEqual([])
    expect(await missingIn({ from: day(1), until: day(4) })).toEqual([])
    for (const kind of ['copyOfStore', 'lostDevice'] as const)
      expect(await missingIn({ kind, from: day(13), until: day(14) })).toHaveLength(1)
  })
})

describe('who is affected', () => {
  it('are those whose records the named staff opened in the time', async () => {
    expect(await findAffected(LOG, alertWith())).toEqual([
      { case: 'case-1', peopleUnknown: true, identity: false, acts: 1, firstAt: day(5), lastAt: day(5) },
      { case: 'case-1', person: 'person-1', identity: true, acts: 2, firstAt: day(7), lastAt: day(8) },
    ])
    expect(await idsOf(alertWith({ actors: ['worker-2'] }))).toEqual(['case-2'])
    expect(await idsOf(alertWith({ until: day(6) }))).toEqual(['case-1'])
    const fromElsewhere = LOG.map((one) => ({ ...one, actor: { ...one.actor, from: 'laptop-3' } })).filter(
      ({ what }) => what === 'readCase',
    )
    const { actors: _, ...anyone } = alertWith({ places: ['laptop-3'] })
    const opened = await findAffected([...LOG, ...fromElsewhere], anyone)
    expect(opened).toEqual(await findAffected(fromElsewhere, anyone))
    expect(opened.length).toBeGreaterThan(0)
    expect(await idsOf(alertWith({ places: ['laptop-3'] }))).toEqual([])
    expect(await idsOf(alertWith({ cases: ['case-2'], actors: ['worker-1', 'worker-2'] }))).toEqual(['case-2'])
  })

  it('are all whose records were in a page that a researcher read', async () => {
    const permitted = [
      ['case-1', 'person-1'],
      ['case-2', 'person-2'],
    ] as const
    const page = {
      ...event('readView', 5, undefined, 'researcher-1'),
      released: { audience: 'researcher', permitted, withheld: {} },
    }
    expect(await findAffected([...LOG, page], alertWith({ actors: ['researcher-1'] }))).toEqual(
      permitted.map(([caseId, person]) => ({
        case: caseId,
        person,
        identity: false,
        acts: 1,
        firstAt: day(5),
        lastAt: day(5),
      })),
    )
  })

  it('are those too who were found, collected, asked about, packed for a device or handed out', async () => {
    const people = [['case-5', 'person-5']] as const
    const handed = { audience: 'partner', permitted: [['case-6', 'person-6']] as const, withheld: {} }
    const log: VaultEvent[] = [
      { ...event('findIdentity', 5, undefined, 'w-3'), people },
      event('subjectAccess', 5, { case: 'case-7', person: 'person-7' }, 'w-3'),
      event('checkContact', 5, { case: 'case-8', person: 'person-8' }, 'w-3'),
      { ...event('release', 6, undefined, 'w-3'), released: handed },
      { ...event('packDevice', 6, undefined, 'w-3'), people: [['case-9', 'person-9']] },
      event('assignCase', 6, { case: 'case-2' }, 'w-3'),
    ]
    const found = await findAffected(log, alertWith({ actors: ['w-3'] }))
    expect(found.map(({ person, identity, acts }) => [person, identity, acts])).toEqual([
      ['person-5', true, 1],
      ['person-6', false, 1],
      ['person-7', true, 1],
      ['person-8', true, 1],
      ['person-9', false, 1],
    ])
    const lost = await findAffected(log, alertWith({ kind: 'lostDevice', actors: ['w-3'] }))
    expect(lost.map(({ person }) => person)).toContain('person-9')
  })

  it('are those whose records a lost device had from before, until its pack ended', async () => {
    const packed = (number: number, until: number, person: string): VaultEvent => ({
      ...event('packDevice', number, undefined, 'w-3'),
      device: { id: 'device-1', holder: 'w-3', until: day(until) },
      people: [['case-9', person]],
    })
    const log = [packed(1, 3, 'ended'), packed(2, 4, 'open'), packed(3, 8, 'longer'), packed(10, 12, 'later')]
    const lost = async (over: Partial<BreachAlert>): Promise<unknown[]> =>
      (await findAffected(log, alertWith({ kind: 'lostDevice', actors: ['w-3'], ...over }))).map(({ person }) => person)
    expect(await lost({})).toEqual(['longer', 'open'])
    expect(await lost({ keysExposed: true })).toEqual(['ended', 'longer', 'open'])
    expect(await lost({ actors: ['w-4'] })).toEqual([])
    expect(await lost({ kind: 'misuse' })).toEqual([])
  })

  it('are the people who were in a case that was opened as a whole, asked for by version or instant', async () => {
    const asked: CaseThen[] = []
    const people: { [id: string]: string[] } = { 'case-1': ['person-1', 'person-2'], 'case-2': [] }
    const elsewhere = event('readCase', 6, { case: 'case-1', agency: 'other-agency' })
    const old = event('readHistory', 6, { case: 'case-1', version: 2 })
    const log = [...LOG, old, event('breakGlass', 7, { case: 'case-2' }), event('readCase', 8, { case: 'gone' })]
    const found = await findAffected([...log, elsewhere], alertWith(), async (cases) => {
      asked.push(...cases)
      return cases.map((one) => people[one.case])
    })
    expect(asked).toEqual([
      { case: 'case-1', at: day(5) },
      { case: 'case-1', at: day(6), version: 2 },
      { case: 'case-2', at: day(7) },
      { case: 'gone', at: day(8) },
    ])
    expect(found.map((one) => [one.case, one.person, one.identity, one.acts, one.peopleUnknown])).toEqual([
      ['case-1', undefined, false, 1, true],
      ['case-1', 'person-1', true, 4, undefined],
      ['case-1', 'person-2', false, 2, undefined],
      ['case-2', undefined, false, 1, undefined],
      ['gone', undefined, false, 1, true],
    ])
  })

  it('are asked about a page at a time, however many cases there are', async () => {
    const log = Array.from({ length: 450 }, (_, at) => event('readCase', 5, { case: `case-${at}` }))
    const pages: number[] = []
    const found = await findAffected(log, alertWith(), async (cases) => {
      pages.push(cases.length)
      return cases.map(() => ['person-1'])
    })
    expect(pages).toEqual([200, 200, 50])
    expect(found).toHaveLength(450)
  })

  it('are all of whom a copy of the store held a record, until it was made', async () => {
    expect(await idsOf(alertWith({ kind: 'copyOfStore' }))).toEqual(['case-1', 'case-1 person-1', 'case-2'])
  })

  it('are as many as a plain count finds, in any log', async () => {
    const acts = fc.constantFrom<VaultAct>('readCase', 'openIdentity', 'putCase', 'listCases', 'readHistory')
    const logs = fc.array(
      fc.tuple(
        acts,
        fc.nat({ max: 20 }),
        fc.constantFrom('case-1', 'case-2', 'case-3'),
        fc.constantFrom('worker-1', 'worker-2'),
      ),
    )
    await fc.assert(
      fc.asyncProperty(logs, async (rows) => {
        const events = rows.map(([what, at, one, who]) => event(what, at + 1, { case: one }, who))
        const opened = rows.filter(
          ([what, at, , who]) =>
            who === 'worker-1' &&
            at + 1 >= 4 &&
            at + 1 <= 9 &&
            ['readCase', 'openIdentity', 'readHistory'].includes(what),
        )
        const found = await findAffected(events, alertWith())
        expect(found.reduce((sum, { acts: count }) => sum + count, 0)).toBe(opened.length)
        expect(new Set(found.map((one) => one.case))).toEqual(new Set(opened.map(([, , one]) => one)))
      }),
    )
  })
})

describe('a breach', () => {
  it('is due as the policy says: 48 hours in Rwanda, 72 by default, and the report after 72', async () => {
    expect(await reportBreach(alertWith(), LOG, policyOf('rw'))).toMatchObject({
      authority: 'National Cyber Security Authority',
      notifyBy: day(12, 9),
      reportBy: day(13, 9),
      tellPeople: 'whenRiskIsHigh',
      isSealed: false,
      counts: { cases: 1, people: 1, identities: 1, unknownCases: 1 },
    })
    expect((await reportBreach(alertWith(), LOG, policyOf('default'))).notifyBy).toBe(day(13, 9))
  })

  it('counts two people whom two cases call by one id as two', async () => {
    const both = ['case-1', 'case-2'].map((id) => event('openIdentity', 7, { case: id, person: 'v-1' }))
    const { counts } = await reportBreach(alertWith(), both, policyOf('rw'))
    expect(counts).toEqual({ cases: 2, people: 2, identities: 2, unknownCases: 0 })
  })

  it('of a sealed copy tells no one anything, unless the keys were with it', async () => {
    const sealed = await reportBreach(alertWith({ kind: 'copyOfStore' }), LOG, policyOf('rw'))
    expect(sealed).toMatchObject({ isSealed: true, tellPeople: 'notNeeded' })
    const open = await reportBreach(alertWith({ kind: 'copyOfStore', keysExposed: true }), LOG, policyOf('rw'))
    expect(open).toMatchObject({ isSealed: false, tellPeople: 'whenRiskIsHigh' })
  })

  it('refuses an instant that is none', async () => {
    await expect(reportBreach(alertWith({ discoveredAt: 'yesterday' }), LOG, policyOf('rw'))).rejects.toThrow(
      RangeError,
    )
  })
})

describe('the papers', () => {
  it('tell the authority numbers and no ids, and have a page for each person', async () => {
    const report = await reportBreach(alertWith(), LOG, policyOf('rw'))
    const english = Object.values(writeBreachPapers(report, await loadBreachTexts('en')))
      .join('\n')
      .split('\n')
    for (const language of LANGUAGES) {
      const texts = await loadBreachTexts(language, { unreviewedTexts: true })
      const { notification, safety, report: full } = writeBreachPapers(report, texts)
      expect(notification).toContain('National Cyber Security Authority')
      expect(notification).toContain('2026-03-12 09:00')
      for (const id of ['case-1', 'person-1', 'worker-1']) expect(notification).not.toContain(id)
      expect(safety.split('## ')).toHaveLength(3)
      expect(full).toContain('2026-03-07 12:00')
      for (const paper of [notification, safety, full]) {
        expect(paper).not.toMatch(/\{\w+\}/)
        expect(paper).not.toContain(texts.say('exercise'))
        expect(paper.includes(texts.say('draft'))).toBe(language !== 'en')
        if (language === 'en') continue
        const still = paper.split('\n').filter((line) => english.includes(line) && /\p{L}/u.test(line))
        // “Cause” is a word of French, too.
        expect(still.filter((line) => line !== '## Cause')).toEqual([])
      }
    }
  })

  it('count one as one, many as many, and say where no one knows how many people there were', async () => {
    const one = await reportBreach(
      alertWith({ cases: ['case-2'], actors: ['worker-2'] }),
      LOG,
      policyOf('rw'),
      async () => [['person-1']],
    )
    const many = await reportBreach(alertWith({ actors: ['worker-1', 'worker-2'] }), LOG, policyOf('rw'), async (all) =>
      all.map(({ case: id }) => (id === 'case-2' ? undefined : ['person-1', 'person-2'])),
    )
    const english = await loadBreachTexts('en')
    const [single, plural] = [one, many].map((report) => writeBreachPapers(report, english))
    expect(single?.notification).toContain(': 1 person in 1 case. With data on who they are: 0.\n')
    expect(single?.report).toContain('- case-2 person-1: opened once, at 2026-03-06 12:00\n')
    expect(single?.notification).not.toContain('it is not known')
    expect(plural?.notification).toContain(': 2 people in 2 cases. With data on who they are: 1.\n')
    expect(plural?.notification).toContain('For 1 case it is not known how many people are in it')
    expect(plural?.report).toContain(
      '- case-1 person-1: opened 3 times, from 2026-03-05 12:00 to 2026-03-08 12:00, also who',
    )
    expect(plural?.safety).toContain('## Case case-2: who is in it is not known')
    for (const language of LANGUAGES) {
      const texts = await loadBreachTexts(language, { unreviewedTexts: true })
      expect([language, texts.sayCount('people', 1)]).not.toEqual([
        language,
        texts.sayCount('people', 2).replace('2', '1'),
      ])
    }
  })

  it('say of a drill that it is one, each of them', async () => {
    const report = await reportBreach(alertWith({ isExercise: true }), LOG, policyOf('rw'))
    for (const paper of Object.values(writeBreachPapers(report, await loadBreachTexts('en'))))
      expect(paper).toMatch(/^# .+\n\n\*\*EXERCISE/)
  })
})
