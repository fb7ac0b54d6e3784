import { defineForm, formText } from '@tip-standard/form-model'
import { estimateDuration, lintForm } from '@tip-standard/form-model/lint'
import { describe, expect, it } from 'vitest'
import { type FormTemplate, formFromTemplate, formTemplates, walk } from './index.ts'

const templates = Object.keys(formTemplates) as FormTemplate[]

describe.each(templates)('the short form %s', (template) => {
  const form = formFromTemplate(template)

  it('is a form of the standard of its own, without findings', () => {
    expect(defineForm(form)).toEqual({ ok: true, value: form })
    expect(form).toMatchObject({ version: '0.1.0', id: expect.stringMatching(/^my-/) })
    expect(lintForm(form)).toEqual([])
  })

  it('takes fifteen minutes at most', () => {
    const { questions, minutes } = estimateDuration(form)
    expect(questions).toBeGreaterThan(3)
    expect(minutes).toBeLessThanOrEqual(15)
  })

  it('has all of its own texts in five languages', () => {
    const texts = [...walk(form)].flatMap(({ part }) =>
      Object.values(part).filter((value) => typeof value === 'object' && value !== null && 'en' in value),
    )
    expect(texts.length).toBeGreaterThan(2)
    for (const text of texts) expect(Object.keys(text).sort()).toEqual(['en', 'fr', 'rn', 'rw', 'sw'])
    expect(formText(form.title, { language: 'fr', unreviewedTexts: true })).not.toBe(form.title.en)
  })
})
