import type { Condition } from '@tip-standard/core/conditions'
import { fr } from '@tip-standard/core/locales/fr'
import { fields } from '@tip-standard/core/metadata'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { change, walk } from '../editing/index.ts'
import { englishBuilderTexts, loadBuilderTexts } from '../texts/index.ts'
import { askableAt, askedWhen, conditionAbout, conditionSentence, conditionsAt, operatorsFor, sayOf } from './index.ts'

const say = sayOf(screeningForm, englishBuilderTexts, {})
const person = { entity: 'victim', parent: 'caseRecord' } as const
const sentence = (condition: Condition): string => conditionSentence(condition, person, say)

describe('a condition in words', () => {
  it('reads as people would say it', () => {
    expect(sentence({ op: 'in', field: 'sex', values: ['female', 'other'] })).toMatch(/^Sex is Female or /)
    expect(sentence({ op: 'not', of: { op: 'in', field: 'sex', values: ['male'] } })).toBe('Sex is not Male')
    expect(sentence({ op: 'in', field: 'pregnant', values: [true] })).toMatch(/ is yes$/)
    expect(sentence({ op: 'atLeast', field: 'numberOfChildren', value: 1 })).toBe('Number of children is at least 1')
    expect(sentence({ op: 'not', of: { op: 'present', field: 'sex' } })).toBe('Sex has no answer')
    expect(
      sentence({
        op: 'any',
        of: [
          { op: 'present', field: 'sex' },
          {
            op: 'all',
            of: [
              { op: 'atMost', field: 'age', value: 17 },
              { op: 'answered', field: 'sexBasis' },
            ],
          },
        ],
      }),
    ).toBe('Sex has an answer or (Age is at most 17 and Basis of sex has an answer or a reason)')
    const either: Condition = {
      op: 'any',
      of: [
        { op: 'present', field: 'sex' },
        { op: 'atMost', field: 'age', value: 17 },
      ],
    }
    expect(sentence({ op: 'all', of: [either] })).toBe('Sex has an answer or Age is at most 17')
    expect(
      sentence({ op: 'some', field: 'consents', that: { op: 'in', field: 'decision', values: ['granted'] } }),
    ).toBe('an entry of Consents is such that Decision is Granted')
  })

  it('is there for every condition of the standard and of the shipped forms', () => {
    const codes = /undefined|\[object|\{\w+\}/
    for (const { relevantWhen, entity } of fields)
      if (relevantWhen !== undefined) {
        const words = conditionSentence(relevantWhen, { entity, parent: 'victim' }, say)
        expect(words.length).toBeGreaterThan(5)
        expect(words).not.toMatch(codes)
      }
    for (const form of [screeningForm, intakeForm])
      for (const { place } of walk(form))
        expect(askedWhen(form, place, sayOf(form, englishBuilderTexts, {}))).not.toMatch(codes)
  })

  it('is in French where the texts may be shown', async () => {
    const texts = await loadBuilderTexts('fr', { unreviewedTexts: true })
    const french = sayOf(screeningForm, texts, { locale: fr, unreviewedTexts: true })
    expect(conditionSentence({ op: 'atMost', field: 'age', value: 17 }, person, french)).toBe('Âge est au plus 17')
  })
})

describe('when a question is asked', () => {
  it('counts consents, the parts around it, the standard and its own condition', () => {
    const page = screeningForm.pages.findIndex(({ id }) => id === 'basis')
    const sexBasis = ['pages', page, 'groups', 0, 'items', 0]
    const outcome = change(screeningForm, ['pages', page], {
      when: { op: 'atLeast', field: 'age', value: 18 },
    })
    expect(outcome.ok && askedWhen(outcome.form, sexBasis, say)).toBe(
      'Asked only if the person consented to Interview and Storing the data, Age is at least 18 and Sex has an answer.',
    )
    expect(conditionsAt(screeningForm, sexBasis).map(({ ofStandard }) => ofStandard)).toEqual([false])
    expect(askedWhen(screeningForm, ['pages', 0], say)).toBe('Always asked.')
  })
})

describe('what a condition can be about', () => {
  it('is asked before, and every condition over it is one that the form can have', () => {
    const form = screeningForm
    const places = [...walk(form)].map(({ place }) => place).filter((place) => place.length > 0)
    let tried = 0
    for (const place of places) {
      const one = askableAt(form, place).findLast(({ info }) => info.type.kind !== 'code' && info.type.kind !== 'codes')
      const [operator] = one === undefined ? [] : operatorsFor(one.info)
      if (one === undefined || operator === undefined) continue
      const outcome = change(form, place, { when: conditionAbout(one, operator, []) })
      // The standard may make what comes before depend on what comes behind.
      expect(outcome.ok || outcome.reason === 'cycle', `${place} ${one.path} ${operator}`).toBe(true)
      tried++
    }
    expect(tried).toBeGreaterThan(20)
  })

  it('names each question once, also a list that is asked in parts', () => {
    for (const form of [screeningForm, intakeForm])
      for (const { place } of walk(form)) {
        const paths = askableAt(form, place).map(({ path }) => path)
        expect(paths, String(place)).toEqual([...new Set(paths)])
      }
  })

  it('is nothing for the first question', () => {
    expect(askableAt(screeningForm, ['pages', 0, 'groups', 0, 'items', 0])).toEqual([])
  })
})
