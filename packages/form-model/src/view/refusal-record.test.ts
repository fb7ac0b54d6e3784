import { type Consent, type ConsentPurposeCode, type FieldId, fieldsOf, validate } from '@tip-standard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FormPage } from '../definition/definition.ts'
import { shippedForms } from '../definition/shipped-forms.ts'
import { answerTo } from '../engine/fixture-answers.ts'
import { type FormEngine, openForm } from '../engine/index.ts'
import { allQuestions } from './form-view.ts'
import { refusalRecord } from './refusal-record.ts'
import { CLOSING_PAGE, refusedPurposes } from './refused-purposes.ts'

const day = '2026-11-25'
const decision = (purpose: ConsentPurposeCode, decided: 'granted' | 'refused' | 'withdrawn'): Consent => ({
  purpose,
  decision: decided,
  givenBy: 'self',
  date: decided === 'withdrawn' ? '2026-01-01' : day,
  ...(decided === 'withdrawn' ? { withdrawnOn: day } : {}),
})
const anyNo = fc.constantFrom('refused' as const, 'withdrawn' as const)
const anyRefusal: fc.Arbitrary<Consent[]> = fc
  .tuple(anyNo, anyNo, fc.constantFrom('interview', 'storage', 'both'))
  .map(([interview, storage, which]) => [
    decision('interview', which === 'storage' ? 'granted' : interview),
    decision('storage', which === 'interview' ? 'granted' : storage),
    // The person is not asked again, so that they said no to this as well has to be in it.
    decision('referral', 'refused'),
  ])

/** Answers of the person to questions of a form, each marked, so that a trace of one is found. */
function fillIn(engine: FormEngine, seed: number): number {
  const asked = allQuestions(engine.state().pages.flatMap(({ groups }) => groups)).filter(
    ({ standing, resolved }) => standing === 'asked' && resolved.id !== 'victim.consents',
  )
  for (const [index, { path, resolved }] of asked.entries()) {
    const [answer] = fc.sample(answerTo(resolved.info), { seed: seed + index, numRuns: 1 })
    if (resolved.info.type.kind === 'objects') engine.addEntry(path)
    else if (index % 7 === 6) engine.giveReason(path, 'refused')
    else engine.answer(path, answer)
  }
  return asked.length
}

const asking = [shippedForms.screening, shippedForms.intake]

describe('a refusal', () => {
  it('is recorded alone, whatever was answered before, and is valid', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asking), anyRefusal, fc.nat(10_000), (definition, refused, seed) => {
        const engine = openForm(definition, { today: day, personId: 'v-1', newId: ids() })
        const consents = [...engine.personPath, 'consents']
        engine.answer(
          consents,
          (['interview', 'storage', 'referral'] as const).map((one) => decision(one, 'granted')),
        )
        expect(fillIn(engine, seed)).toBeGreaterThan(10)
        engine.answer(consents, refused)
        const submitted = engine.submit()
        if (!submitted.ok) throw new Error(JSON.stringify(submitted.findings))
        expect(validate(submitted.value)).toMatchObject({ ok: true })
        expect(submitted.value).toEqual(engine.record())
        const { victims: [victim] = [], ...rest } = submitted.value
        // Nothing of the case, the organisation or the protection of the data but the id and that the rest was not asked.
        expect(rest).toEqual({
          standardVersion: '1.0-rc.2',
          case: { id: expect.any(String), ...notAsked('case') },
          reportingEntity: { id: expect.any(String), ...notAsked('reportingEntity') },
          dataProtection: notAsked('dataProtection'),
        })
        const { consents: kept = [], ...person } = victim ?? {}
        expect(person).toEqual({ id: 'v-1', ...notAsked('victim') })
        const no = refused.filter((one) => one.decision !== 'granted')
        expect(kept).toEqual(no.map((one) => ({ id: expect.any(String), ...one })))
      }),
      { numRuns: 60 },
    )
  })

  it('is what the decisions come to: a question that was not asked, an open one and an older no are none', () => {
    const of = (...consents: object[]) => refusedPurposes({ consents }, day)
    expect(of()).toEqual([])
    expect(of({ purpose: 'interview', date: day })).toEqual([])
    expect(of(decision('interview', 'refused'), decision('storage', 'refused'))).toEqual(['interview', 'storage'])
    expect(of({ ...decision('interview', 'refused'), date: '2026-01-01' }, decision('interview', 'granted'))).toEqual(
      [],
    )
    expect(refusedPurposes({ consents: [decision('storage', 'refused')] }, day, ['interview'])).toEqual([])
    expect(of(decision('research', 'refused'))).toEqual([])
  })

  it('is valid where the day of a withdrawal is not known, or cannot be right', () => {
    const withdrawn = { purpose: 'storage', decision: 'withdrawn', givenBy: 'self', date: day }
    for (const more of [{}, { withdrawnOn: '2026-01-01' }]) {
      const engine = openForm(shippedForms.screening, {
        today: day,
        record: { victims: [{ id: 'v-1', consents: [{ ...withdrawn, ...more }] }] },
      })
      expect(engine.submit()).toMatchObject({ ok: true, value: { victims: [{ consents: [withdrawn] }] } })
    }
  })

  it('has a consent that was taken back as the withdrawal that it is, whatever its decision still says', () => {
    const given = { purpose: 'storage', decision: 'granted', givenBy: 'self', date: '2026-01-02' }
    const recorded = (withdrawnOn: string): unknown => {
      const victims = [{ id: 'v-1', consents: [{ ...given, withdrawnOn }] }]
      return refusalRecord({ victims }, { personId: 'v-1', day })['victims']
    }
    const taken = [{ ...given, decision: 'withdrawn', withdrawnOn: day }]
    expect(recorded(day)).toMatchObject([{ consents: taken }])
    expect(recorded('2999-01-01')).toMatchObject([{ consents: [] }])
    // As everywhere, a day that no one can read has passed.
    expect(recorded('soon')).toMatchObject([{ consents: [{ purpose: 'storage', decision: 'withdrawn' }] }])
  })

  it('is not there yet, and neither is what was answered before anyone was asked to agree', () => {
    const engine = openForm(shippedForms.screening, { today: day, personId: 'v-1', newId: ids() })
    const safe = [...engine.personPath, 'screenings', 0, 'privatePlace']
    engine.answer(safe, true)
    expect(engine.record()).toMatchObject({ victims: [expect.not.objectContaining({ screenings: expect.anything() })] })
    engine.answer(
      [...engine.personPath, 'consents'],
      (['interview', 'storage'] as const).map((one) => decision(one, 'granted')),
    )
    expect(engine.record()).toMatchObject({ victims: [{ screenings: [{ privatePlace: true, date: day }] }] })
  })

  it('takes nothing from an entry to a part of which the person agreed', () => {
    const asOne = (id: string, field: FieldId, consents: readonly ConsentPurposeCode[]) => ({
      id,
      title: { en: id },
      groups: [
        {
          id,
          consents,
          items: [
            { field: 'victim.screenings' as const, asOne: true as const, items: [{ field, need: 'answer' as const }] },
          ],
        },
      ],
    })
    const engine = openForm(
      {
        ...shippedForms.consent,
        pages: [asOne('when', 'screening.date', ['storage']), asOne('found', 'screening.outcome', ['research'])],
      },
      { today: day, record: { victims: [{ id: 'v-1', consents: [decision('storage', 'granted')] }] } },
    )
    engine.answer([...engine.personPath, 'screenings', 0, 'date'], day)
    expect(engine.record()).toMatchObject({ victims: [{ screenings: [{ date: day }] }] })
  })

  it('has what was refused of no purpose in particular, the day of a withdrawal, and nothing of anyone else', () => {
    const person = {
      id: 'v-2',
      consents: [decision('unspecified', 'refused'), { ...decision('interview', 'withdrawn'), date: day }],
    }
    const record = { victims: [{ id: 'v-1', consents: [decision('storage', 'refused')] }, person] }
    expect(refusalRecord(record, { personId: 'v-2', day })['victims']).toMatchObject([person])
    expect(refusalRecord(record, { personId: 'v-1', day })['victims']).toMatchObject([record.victims[0]])
  })

  it('keeps every no that was on record before as it was, in a form that asks about other purposes', () => {
    const before = {
      ...decision('research', 'refused'),
      id: 'c-1',
      date: '2026-03-01',
      method: 'oral',
      recipients: ['An invented institute'],
    }
    const agreed = { ...decision('shareStatistics', 'granted'), id: 'c-2' }
    const record = { case: { id: 'case-1' }, victims: [{ id: 'v-1', consents: [before, agreed] }] }
    const engine = openForm(shippedForms.screening, { today: day, record, newId: ids() })
    engine.answer([...engine.personPath, 'consents'], [before, agreed, decision('storage', 'refused')])
    const submitted = engine.submit()
    expect(submitted).toMatchObject({ ok: true })
    expect(engine.record()['victims']).toMatchObject([
      { consents: [before, { purpose: 'storage', decision: 'refused', date: day }] },
    ])
  })

  it('has no entry where there was none', () => {
    const record = { victims: [{ id: 'v-1', consents: [decision('interview', 'granted')] }] }
    expect(refusalRecord(record, { personId: 'v-1', day })['victims']).toMatchObject([{ consents: [] }])
  })
})

describe('a form after a refusal', () => {
  const open = () => openForm(shippedForms.screening, { today: day, personId: 'v-1' })
  const decide = (engine: FormEngine, ...consents: Consent[]) =>
    engine.answer([...engine.personPath, 'consents'], consents)
  const pages = (engine: FormEngine): string[] => engine.state().pages.map(({ id }) => id)

  it.each([
    ['interview', 'talk', ['place', 'who', 'talk']],
    ['storage', 'keep', ['place', 'who', 'talk', 'keep']],
  ] as const)('of %s ends on the page after that on which it is asked', (purpose, asking, left) => {
    const engine = open()
    engine.goTo(asking)
    decide(engine, decision(purpose, 'refused'))
    expect(engine.state().refused).toEqual([purpose])
    expect(pages(engine)).toEqual([...left, CLOSING_PAGE])
    // Nothing else has to be answered first.
    expect(engine.next()).toBe(true)
    expect(engine.state().page).toBe(CLOSING_PAGE)
    expect(engine.state().findings).toEqual([])
  })

  it('goes on as usual when the person says yes after all, with the answers that were there', () => {
    const engine = open()
    const yes = [decision('interview', 'granted'), decision('storage', 'granted')]
    decide(engine, ...yes)
    const all = pages(engine)
    engine.goTo('keep')
    // The form began an entry by itself: that is no answer.
    decide(engine, decision('storage', 'refused'))
    expect(engine.state().lacksConsent).toBe(false)
    decide(engine, ...yes)
    const sex = [...engine.personPath, 'sex']
    engine.answer(sex, 'female')
    const before = engine.record()
    decide(engine, decision('interview', 'granted'), decision('storage', 'refused'))
    expect(engine.state().lacksConsent).toBe(true)
    expect(JSON.stringify(engine.record())).not.toContain('female')
    engine.next()
    engine.back()
    decide(engine, ...yes)
    expect(engine.record()).toEqual({ ...before, victims: [expect.objectContaining({ sex: 'female' })] })
    expect(engine.state()).toMatchObject({ refused: [], lacksConsent: false })
    // A way forward in the history leads nowhere now, and the next refusal does not end the form at once.
    engine.goTo(CLOSING_PAGE)
    expect(engine.state().page).toBe('keep')
    decide(engine, decision('storage', 'refused'))
    expect(engine.state().page).toBe('keep')
    decide(engine, ...yes)
    // How the sex is known is asked once there is one.
    expect(pages(engine).filter((id) => id !== 'basis')).toEqual(all)
  })

  it('is read from decisions in every place where consents are asked for, of which a later one needs the first', () => {
    const items = (codes: readonly string[]) =>
      ['purpose', 'decision', 'givenBy', 'date'].map((name) => ({
        field: `consent.${name}` as FieldId,
        ...(name === 'purpose' ? { codes } : {}),
      }))
    const page = (id: string, codes: readonly string[], consents?: readonly ConsentPurposeCode[]): FormPage => ({
      id,
      title: { en: id },
      groups: [
        { id, ...(consents && { consents }), items: [{ field: 'victim.consents', items: items(codes) }] },
        { id: `${id}-more`, items: [{ field: id === 'first' ? 'victim.sex' : 'victim.occupation' }] },
      ],
    })
    const engine = openForm(
      {
        ...shippedForms.consent,
        consents: ['interview', 'storage'],
        pages: [page('first', ['interview', 'storage'], []), page('later', ['referral'])],
      },
      { today: day, personId: 'v-1' },
    )
    const yes = [decision('interview', 'granted'), decision('storage', 'granted')]
    decide(engine, ...yes, decision('referral', 'granted'))
    expect(pages(engine)).toEqual(['first', 'later'])
    decide(engine, decision('interview', 'granted'), decision('storage', 'refused'), decision('referral', 'granted'))
    // It is changed where it was asked, and the other decision is still there.
    expect(pages(engine)).toEqual(['first', CLOSING_PAGE])
    expect(engine.state().record).toMatchObject({ victims: [{ consents: [{}, {}, { purpose: 'referral' }] }] })
    decide(engine, ...yes, decision('referral', 'refused'))
    expect(pages(engine)).toEqual(['first', 'later'])
  })

  it('is one only where the form goes no further without it', () => {
    const engine = openForm(shippedForms.consent, { today: day, personId: 'v-1' })
    decide(engine, decision('interview', 'refused'), decision('referral', 'refused'))
    expect(engine.state().refused).toEqual([])
    expect(engine.record()).toMatchObject({ victims: [{ consents: [{}, { purpose: 'referral' }] }] })
  })
})

function ids(): () => string {
  let count = 0
  return () => `id-${++count}`
}

/** The reasons that an entity has of which nothing was asked. */
function notAsked(id: 'case' | 'victim' | 'reportingEntity' | 'dataProtection'): object {
  const names = fieldsOf(id).filter(({ presence, name }) => presence === 'answered' && name !== 'consents')
  return names.length === 0 ? {} : { absent: Object.fromEntries(names.map(({ name }) => [name, 'notAsked'])) }
}
