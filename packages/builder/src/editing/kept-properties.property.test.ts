import { type FormDefinition, resolveForm, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commands, number } from './fixture-commands.ts'
import { kindAt, moveInto, moveOut, openFormFile, type Part, partAt, readyPart, walk } from './index.ts'

describe('a shipped form that is opened, edited and saved', () => {
  /** A part without its content. */
  const shell = (part: Part): Record<string, unknown> =>
    Object.fromEntries(Object.entries(part).filter(([name]) => !['pages', 'modules', 'groups', 'items'].includes(name)))
  const shells = (form: FormDefinition): string[] => [...walk(form)].map(({ part }) => JSON.stringify(shell(part)))
  /** The multiset difference of two lists. */
  const without = (list: readonly string[], other: readonly string[]): string[] => {
    const left = [...other]
    return list.filter((one) => {
      const at = left.indexOf(one)
      if (at >= 0) left.splice(at, 1)
      return at < 0
    })
  }
  const parsed = (list: readonly string[]): Record<string, unknown>[] => list.map((one) => JSON.parse(one))
  /** The members in which two parts differ. */
  const differing = (one: Record<string, unknown> = {}, other: Record<string, unknown> = {}): string[] =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]),
    )
  /**
   * Members that a command may change as a side effect: where a part belongs, and what keeps it unchanged elsewhere.
   */
  const ALONG = [
    'id',
    'module',
    'title',
    'help',
    'when',
    'consents',
    'checklist',
    'codes',
    'label',
    'question',
    'prompt',
  ]

  it('keeps every property that no command was about', () => {
    let compared = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(shippedForms) as ShippedForm[])),
        fc.array(commands, { minLength: 4, maxLength: 12 }),
        (name, all) => {
          const first = shippedForms[name]
          const opened = openFormFile(JSON.stringify(first))
          expect(opened).toEqual({ ok: true, form: first })
          let form = first
          for (const command of all) {
            const outcome = command(form)
            if (!outcome.ok) continue
            const { edit } = outcome
            const gone = parsed(without(shells(form), shells(outcome.form)))
            const come = parsed(without(shells(outcome.form), shells(form)))
            const isChange = edit.did === 'changed'
            if (isChange && !edit.members?.includes('items')) {
              expect(gone.length).toBeLessThanOrEqual(1)
              for (const name of differing(gone[0], come[0])) expect(edit.members).toContain(name)
            }
            // Other commands remove, add or move parts; the remaining parts change only their place. A page that is
            // joined to another disappears; its groups take over its texts.
            const joined =
              outcome.form.pages.length < form.pages.length ? partAt(form, edit.from ?? edit.place) : undefined
            const isJoined = (part: object): boolean =>
              joined !== undefined && JSON.stringify(part) === JSON.stringify(shell(joined))
            if (!isChange && edit.did !== 'removed')
              for (const part of gone.filter((one) => !isJoined(one))) {
                const nearest = come.map((one) => differing(part, one)).sort((a, b) => a.length - b.length)[0]
                expect(ALONG).toEqual(expect.arrayContaining(nearest ?? ['nothing left of it']))
              }
            compared++
            form = outcome.form
            expect(openFormFile(JSON.stringify(form))).toEqual({ ok: true, form })
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(compared).toBeGreaterThan(100)
  })

  it('asks nothing aloud that was filled in alone, and nothing without its consent, by being joined or taken apart', () => {
    const asked = (form: FormDefinition): string[] =>
      resolveForm(readyPart(form) ?? form).groups.flatMap(({ page, items }) =>
        items.map(({ id, item, consents }) => `${id} ${item.items?.[0]?.field} ${page.alone ?? false} ${consents}`),
      )
    fc.assert(
      fc.property(
        fc.constantFrom<ShippedForm>('screening', 'intake'),
        fc.array(number, { minLength: 3, maxLength: 10 }),
        (name, wheres) => {
          let form = shippedForms[name]
          for (const where of wheres) {
            const groups = [...walk(form)]
              .map(({ place }) => place)
              .filter((place) => ['page', 'group'].includes(kindAt(place)))
            const place = groups[where % groups.length] ?? []
            const outcome = kindAt(place) === 'page' ? moveInto(form, place) : moveOut(form, place)
            if (outcome.ok) form = outcome.form
          }
          expect(asked(form).toSorted()).toEqual(asked(shippedForms[name]).toSorted())
        },
      ),
      { numRuns: 40 },
    )
  })
})
