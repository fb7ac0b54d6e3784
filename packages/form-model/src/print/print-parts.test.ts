import { describe, expect, it } from 'vitest'
import type { FormDefinition, FormItem } from '../definition/definition.ts'
import { printModel } from './print-model.ts'
import type { PrintAnswer, PrintQuestion } from './printed.ts'

const consents = (...codes: string[]): FormItem => ({
  field: 'victim.consents',
  items: [{ field: 'consent.purpose', codes }, { field: 'consent.decision' }],
})

const means = (...codes: string[]): FormItem => ({
  field: 'victim.meansOfControl',
  checklist: { line: 'meansOfControl.code' },
  items: [{ field: 'meansOfControl.code', codes }],
})

const screening = (...items: FormItem[]): FormItem => ({ field: 'victim.screenings', asOne: true, items })

const form: FormDefinition = {
  id: 'parts',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'In parts' },
  subject: 'victim',
  pages: [
    [consents('interview', 'storage'), screening({ field: 'screening.privatePlace' }), means('threats')],
    [consents('referral'), screening({ field: 'screening.tool', preset: 'profile' }), means('debtBondage', 'other')],
  ].map((items, at) => ({ id: `p${at}`, title: { en: `Page ${at}` }, groups: [{ id: `g${at}`, items }] })),
}

const record = {
  victims: [
    {
      id: 'v-1',
      consents: [{ purpose: 'interview', decision: 'granted' }],
      screenings: [{ tool: 'Older' }, { privatePlace: true, tool: 'Ours' }],
      meansOfControl: [{ code: 'debtBondage' }],
    },
  ],
}

const answersOn = (page: number, options = {}): readonly PrintQuestion[] =>
  printModel(form, options).pages[page]?.groups.flatMap(({ questions }) => questions) ?? []

const linesOf = (answer: PrintAnswer | undefined): unknown =>
  answer?.kind === 'checklist' ? answer.lines.map(({ code }) => code) : answer?.kind

describe('a list that a form asks in parts, on paper', () => {
  it('has the purposes and lines of each place there, and no reason for a part', () => {
    for (const [page, purposes, lines] of [
      [0, ['interview', 'storage'], ['threats']],
      [1, ['referral'], ['debtBondage', 'other']],
    ] as const) {
      const [agreed, , control] = answersOn(page)
      const table = agreed?.answer.kind === 'entries' ? agreed.answer.entries[0]?.questions[0]?.answer : undefined
      expect(linesOf(table)).toEqual(purposes)
      expect(linesOf(control?.answer)).toEqual(lines)
      expect([agreed?.reasons, control?.reasons]).toEqual([[], []])
    }
  })

  it('has the questions of the one entry, in their places and without a number', () => {
    const asked = [0, 1].map((page) => answersOn(page)[1]?.answer)
    expect(asked.map((one) => one?.kind === 'entries' && one.entries.map(({ title }) => title))).toEqual([
      [undefined],
      [undefined],
    ])
    expect(asked.map((one) => one?.kind === 'entries' && one.entries[0]?.questions.map(({ id }) => id))).toEqual([
      ['screening.privatePlace'],
      ['screening.tool'],
    ])
  })

  it('shows what was answered where it was asked, of the last entry', () => {
    const filled = { filled: { record, today: '2026-01-01' } }
    const [agreed, talk, control] = answersOn(0, filled)
    expect(agreed?.answer).toMatchObject({ kind: 'entries', entries: [expect.anything()] })
    expect(talk?.answer).toMatchObject({
      kind: 'entries',
      entries: [{ questions: [{ id: 'screening.privatePlace', answer: { kind: 'given' } }] }],
    })
    expect(control?.answer.kind).toBe('unanswered')
    const [refer, tool, more] = answersOn(1, filled)
    expect(refer?.answer.kind).toBe('unanswered')
    expect(tool?.answer).toMatchObject({
      kind: 'entries',
      entries: [{ questions: [{ answer: { kind: 'given', words: [{ text: 'Ours' }] } }] }],
    })
    expect(more?.answer).toMatchObject({ kind: 'given', words: [{ code: 'debtBondage' }] })
  })
})
