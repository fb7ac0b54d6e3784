import { type FieldInfo, fieldsOf } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type ResolvedItem, resolveForm } from '@tip-standard/form-model'
import { newWork, openForm, withForm } from '@tip-standard/form-model/engine'
import { printPage } from '@tip-standard/form-model/print'
import { describe, expect, it } from 'vitest'
import { itemSchema } from './item-schema.ts'

/**
 * What each level means, written down apart from the code: hidden on the screen, offered again by the browser, printed.
 * Drafts are encrypted and hold all of them.
 */
const promised: {
  [level in FieldInfo['sensitivity']]: {
    masked: boolean
    autocomplete: 'on' | 'off'
    print: boolean
  }
} = {
  public: { masked: false, autocomplete: 'on', print: true },
  internal: {
    masked: false,
    autocomplete: 'off',

    print: true,
  },
  sensitive: { masked: false, autocomplete: 'off', print: true },
  restricted: { masked: true, autocomplete: 'off', print: false },
}

const SENTINEL = 'SENTINEL'
const title = { en: 'A form' }

const asked = fields.filter(({ entity, presence }) => entity !== 'caseRecord' && presence !== 'derived')
const isNested = ({ type }: FieldInfo): boolean => type.kind === 'object' || type.kind === 'objects'
const leaves = asked.filter((info) => !isNested(info))

/** The question as a form would ask it by itself. */
const question = (info: FieldInfo): ResolvedItem => ({
  id: info.id,
  info,
  item: { field: info.id, restricted: 'shown' },
  conditions: [],
  consents: [],
  hidden: 'archive',
  items: [],
})

describe.each(Object.entries(promised))('a field that is %s', (level, wanted) => {
  const own = leaves.filter(({ sensitivity }) => sensitivity === level)

  it('exists', () => {
    expect(own.length).toBeGreaterThan(3)
  })

  it.each(own.map((info) => [info.id, info] as const))('%s is masked and offered as promised', (_, info) => {
    const { ui } = itemSchema(question(info), {})
    const { masked = false, sensitivity } = ui['ui:options'] as { masked?: boolean; sensitivity: string }
    expect({ masked, sensitivity, autocomplete: ui['ui:autocomplete'] }).toEqual({
      masked: wanted.masked,
      sensitivity: level,
      autocomplete: wanted.autocomplete,
    })
  })
})

describe('every field of a person', () => {
  // Words that the standard does not have are shown as they are, in codes too.
  const own = fieldsOf('victim').filter(
    ({ presence, type, relevantWhen }) =>
      presence === 'optional' && relevantWhen === undefined && (type.kind === 'text' || type.kind === 'code'),
  )
  const definition = {
    id: 'form',
    version: '1.0.0',
    base: '1.0-rc.2' as const,
    title,
    subject: 'victim' as const,
    pages: [
      {
        id: 'page',
        title,
        groups: [{ id: 'group', items: own.map(({ id }) => ({ field: id, restricted: 'shown' as const })) }],
      },
    ],
  }
  const victim = Object.fromEntries(own.map(({ name }) => [name, `${SENTINEL}-${name}`]))
  const record = { victims: [{ id: 'v-1', ...victim }] }

  it('is in a draft, and on paper where it is promised', () => {
    expect(resolveForm(definition).groups[0]?.items).toHaveLength(own.length)
    const draft = JSON.stringify(withForm(newWork(), openForm(definition, { record, today: '2026-11-25' }).draft()))
    const paper = printPage(definition, { style: '', filled: { record, today: '2026-11-25' } })
    for (const { name, sensitivity } of own) {
      const { print } = promised[sensitivity]
      expect([name, draft.includes(`${SENTINEL}-${name}"`)]).toEqual([name, true])
      expect([name, paper.includes(`${SENTINEL}-${name}<`)]).toEqual([name, print])
    }
    expect(new Set(own.map(({ sensitivity }) => sensitivity)).size).toBeGreaterThan(1)
  })
})
