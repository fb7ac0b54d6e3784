import { describe, expect, it } from 'vitest'
import { assess, explain, legalProfiles } from '../index.ts'
import { questions } from '../questions/questions.ts'
import { ELEMENT_STATES, ELEMENTS, HYPOTHESES, HYPOTHESIS_STATES, LABELS } from '../rules/model.ts'
import { rules } from '../rules/rules.ts'
import { en, type TextId } from './en.ts'
import { textsOf } from './texts.ts'

const ids = Object.keys(en) as TextId[]

describe('texts', () => {
  it('are there for everything that an assessment says', () => {
    const needed = [
      ...rules.map(({ id }) => `rule.${id}`),
      ...questions.flatMap(({ id }) => [`question.${id}`, `why.${id}`]),
      ...ELEMENTS.map((id) => `element.${id}`),
      ...ELEMENT_STATES.map((id) => `elementState.${id}`),
      ...HYPOTHESES.map((id) => `hypothesis.${id}`),
      ...HYPOTHESIS_STATES.map((id) => `hypothesisState.${id}`),
      ...LABELS.map((id) => `label.${id}`),
    ]
    expect(needed.filter((id) => !(id in en))).toEqual([])
    expect(ids.filter((id) => id.startsWith('rule.') && !needed.includes(id))).toEqual([])
  })

  it.each(Object.values(legalProfiles))(
    'of profile $id are there in French, and in the languages that are begun',
    (profile) => {
      const texts = [
        profile.title,
        ...profile.duties.map(({ text }) => text),
        ...profile.gaps.map(({ text }) => text),
        ...Object.values(profile.added),
      ]
      for (const language of ['fr', 'rw', 'sw', 'rn']) expect(texts.filter((text) => !text[language])).toEqual([])
    },
  )

  it('blame no one, and never ask whether the person agreed', () => {
    const all = ids.map((id) => en[id])
    expect(
      all.filter((text) =>
        /\b(prostitutes?|illegals|illegal (im)?migrants?|slaves?|pimps?|guilty|liar|lied|claims?|admit(s|ted)?)\b/i.test(
          text,
        ),
      ),
    ).toEqual([])
    const asked = questions.map(({ id }) => en[`question.${id}` as TextId])
    expect(
      asked.filter((text) =>
        /agree|consent|want to|willing|voluntar|isn't it|didn't you|why did(n't)? you/i.test(text),
      ),
    ).toEqual([])
    expect(asked.every((text) => text.includes('?'))).toBe(true)
  })

  it.each(['fr', 'rw', 'sw', 'rn'] as const)(
    'an explanation in %s says that it is a draft, and holds no English',
    (locale) => {
      const assessment = assess(
        { acts: { recruitment: true }, borderCrossed: true, confined: true },
        { locale, profile: 'rwanda' },
      )
      expect(assessment.language).toEqual({ id: locale, status: 'draft' })
      const text = explain(assessment)
      for (const id of ['banner', 'label.undetermined', 'fact.borderCrossed', 'explain.draft'] as const) {
        expect(text).not.toContain(en[id])
        expect(text).toContain(textsOf(locale)(id))
      }
    },
  )
})
