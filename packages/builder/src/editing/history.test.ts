import { screeningForm } from '@tip-standard/form-model'
import { describe, expect, it } from 'vitest'
import { begin, type Edit, type History, keep, redo, type TextMember, undo } from './index.ts'

const titled = (en: string) => ({ ...screeningForm, title: { en } })
const edit = (more: Partial<Edit> = {}): Edit => ({
  did: 'changed',
  kind: 'form',
  place: [],
  members: ['title' satisfies TextMember],
  language: 'en',
  ...more,
})
const typed = (history: History, text: string, more: Partial<Edit> = {}): History =>
  keep(history, titled(text), edit(more), { isTyped: true })
const titleOf = ({ form }: History): string => form.title.en
const undone = (history: History): History => undo(history)?.history ?? history

describe('typing into a text', () => {
  it('is one step, however many keys it takes', () => {
    const history = ['F', 'Fo', 'Form'].reduce((now, text) => typed(now, text), begin(screeningForm))
    expect(history.done).toHaveLength(1)
    expect(undone(history).form).toBe(screeningForm)
    expect(redo(undone(history))?.history.form).toBe(history.form)
  })

  it.each<[string, Partial<Edit>]>([
    ['in another language', { language: 'fr' }],
    ['of another part', { place: ['pages', 0] }],
    ['of another kind', { members: ['help'] }],
  ])('%s is another step', (_, more) => {
    const history = typed(typed(begin(screeningForm), 'One'), 'Two', more)
    expect(history.done).toHaveLength(2)
    expect(titleOf(undone(history))).toBe('One')
  })

  it('after something was undone is another step, and what was undone is gone', () => {
    const history = undone(typed(typed(begin(screeningForm), 'One'), 'Two', { place: ['pages', 0] }))
    const on = typed(history, 'Three')
    expect(on.done).toHaveLength(2)
    expect(redo(on)).toBeUndefined()
    expect(titleOf(undone(on))).toBe('One')
  })

  it('goes on with nothing that was not typed', () => {
    const changed = keep(begin(screeningForm), titled('One'), edit())
    expect(typed(changed, 'Two').done).toHaveLength(2)
    expect(keep(typed(begin(screeningForm), 'One'), titled('Two'), edit()).done).toHaveLength(2)
  })
})

it('keeps the last five hundred steps', () => {
  let history = begin(screeningForm)
  for (let count = 1; count <= 501; count++) history = keep(history, titled(String(count)), edit())
  expect(history.done).toHaveLength(500)
  while (undo(history) !== undefined) history = undone(history)
  expect(titleOf(history)).toBe('1')
})
