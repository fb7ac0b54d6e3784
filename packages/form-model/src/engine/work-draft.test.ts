import { describe, expect, it } from 'vitest'
import { defineForm } from '../definition/define-form.ts'
import type { FormDefinition } from '../definition/definition.ts'
import type { WorkDraft } from './draft-shape.ts'
import { readDraft } from './form-draft.ts'
import type { FormEngine } from './form-engine.ts'
import { openForm } from './open-form.ts'
import { valueAt } from './record-paths.ts'
import { newWork, recordOfWork, withForm, withRecord } from './work-draft.ts'

const today = '2026-11-25'
const title = { en: 'A form' }

const form = (id: string, more: Partial<FormDefinition> = {}): FormDefinition => {
  const defined = defineForm({
    id,
    version: '1.0.0',
    base: '1.0-rc.2',
    title,
    subject: 'victim',
    consents: [],
    pages: [
      {
        id: 'one',
        title,
        groups: [{ id: 'first', items: [{ field: 'victim.consents' }, { field: 'victim.ageEstimated' }] }],
      },
      {
        id: 'two',
        title,
        groups: [
          {
            id: 'then',
            items: [
              { field: 'victim.occupation', when: { op: 'in', field: 'ageEstimated', values: [true] } },
              { field: 'victim.education', consents: ['research'] },
              { field: 'victim.genderIdentity', restricted: 'shown' },
            ],
          },
        ],
      },
    ],
    ...more,
  })
  if (!defined.ok) throw new Error(JSON.stringify(defined.findings))
  return defined.value
}
const [screening, intake] = [form('org.example.screening'), form('org.example.intake')]

const stored = (work: WorkDraft): unknown => JSON.parse(JSON.stringify(work))
const resumed = (definition: FormDefinition, work: unknown): FormEngine => {
  const read = readDraft(definition, work, { joins: true })
  if (!read.ok) throw new Error(read.fault)
  return openForm(definition, { today, draft: read.draft })
}
const decide = (engine: FormEngine, decision: string): void =>
  engine.answer([...engine.personPath, 'consents'], [{ purpose: 'research', decision, givenBy: 'self', date: today }])

/** A screening in which an answer was set aside by a condition, and one because consent was taken back. */
function screened(): FormEngine {
  const engine = openForm(screening, { today, personId: 'v-1' })
  decide(engine, 'granted')
  engine.answer([...engine.personPath, 'ageEstimated'], true)
  engine.answer([...engine.personPath, 'occupation'], '5')
  engine.answer([...engine.personPath, 'education'], 'primary')
  engine.answer([...engine.personPath, 'genderIdentity'], 'transgender')
  engine.answer([...engine.personPath, 'ageEstimated'], false)
  decide(engine, 'withdrawn')
  engine.goTo('two')
  return engine
}

describe('the draft of one person’s work', () => {
  it('holds restricted answers and what was set aside, and nothing that consent took away', () => {
    const work = stored(withForm(newWork(), screened().draft()))
    expect(JSON.stringify(work)).toContain('transgender')
    expect(JSON.stringify(work)).not.toContain('primary')
    const again = resumed(screening, work)
    expect(again.state().page).toBe('two')
    expect(valueAt(again.record(), ['victims', 0, 'occupation'])).toBeUndefined()
    again.answer([...again.personPath, 'ageEstimated'], true)
    expect(valueAt(again.record(), ['victims', 0, 'occupation'])).toBe('5')
  })

  it('goes on in another form with the same person, and each form comes back to its own page', () => {
    const first = withForm(newWork(), screened().draft())
    expect(readDraft(intake, stored(first))).toEqual({ ok: false, fault: 'otherForm' })
    const second = resumed(intake, stored(first))
    expect(second.personId).toBe('v-1')
    expect(second.state().page).toBe('one')
    second.answer([...second.personPath, 'ageEstimated'], true)
    const both = stored(withForm(first, second.draft())) as WorkDraft
    expect(both.at).toBe('org.example.intake')
    expect(resumed(screening, both).state().page).toBe('two')
    // What one form set aside is asked by the other.
    expect(valueAt(recordOfWork(both), ['victims', 0, 'occupation'])).toBe('5')
  })

  it('is not continued on a day before a decision in it, whose answers its form would take out', () => {
    const engine = openForm(screening, { today, personId: 'v-1' })
    decide(engine, 'granted')
    engine.answer([...engine.personPath, 'education'], 'primary')
    const work = stored(withForm(newWork(), engine.draft()))
    const behind = { ok: false, fault: 'clockBehind' }
    expect(readDraft(screening, work, { today: '2020-01-01' })).toEqual(behind)
    expect(readDraft(intake, work, { today: '2026-11-24', joins: true })).toEqual(behind)
    expect(readDraft(screening, work, { today })).toMatchObject({ ok: true })
    decide(engine, 'withdrawn')
    engine.answer([...engine.personPath, 'consents', 0, 'date'], '2020-01-01')
    engine.answer([...engine.personPath, 'consents', 0, 'withdrawnOn'], today)
    expect(readDraft(screening, stored(withForm(newWork(), engine.draft())), { today: '2026-11-24' })).toEqual(behind)
  })

  it('goes on with the person of the first form where the record has several', () => {
    const record = { ...screened().record(), victims: [{ id: 'v-0' }, { id: 'v-1' }] }
    const work = withForm(newWork(record), openForm(screening, { today, record, personId: 'v-1' }).draft())
    expect(resumed(intake, stored(work)).personId).toBe('v-1')
  })

  it('goes on with a person of the record where none of the forms is about one who is in it', () => {
    const draft = openForm(screening, { today, personId: 'v-7' }).draft()
    const work = withRecord(withForm(newWork(), draft), { victims: [{ id: 'v-0' }, { id: 'v-1' }] })
    expect(resumed(intake, stored(work)).personId).toBe('v-0')
  })

  it('takes a submitted record in, with what was set aside', () => {
    const engine = screened()
    const work = withRecord(withForm(newWork(), engine.draft()), engine.record())
    expect(recordOfWork(work)).toEqual(engine.record())
    const again = resumed(intake, stored(work))
    again.answer([...again.personPath, 'ageEstimated'], true)
    expect(valueAt(again.record(), ['victims', 0, 'occupation'])).toBe('5')
  })

  it('loses no answer of another form to a field that a newer version of one dropped', () => {
    const newer = form('org.example.screening', {
      version: '2.0.0',
      migrations: [{ from: '1.0.0', dropped: ['victim.genderIdentity'] }],
    })
    const alone = withForm(newWork(), screened().draft())
    const gender = (work: WorkDraft): unknown => {
      const read = readDraft(newer, stored(work))
      return read.ok ? valueAt(read.draft.record, ['victims', 0, 'genderIdentity']) : read.fault
    }
    expect(gender(alone)).toBeUndefined()
    expect(gender(withForm(alone, resumed(intake, stored(alone)).draft()))).toBe('transgender')
  })
})
