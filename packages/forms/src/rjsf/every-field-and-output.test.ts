import { type FieldInfo, fieldsOf } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { type ResolvedItem, resolveForm } from '@tip-standard/form-model'
import { handling, selectFields, toDraft } from '@tip-standard/form-model/engine'
import { printPage } from '@tip-standard/form-model/print'
import { describe, expect, it } from 'vitest'
import { itemSchema } from './item-schema.ts'

/**
 * What each level means, written down apart from the code: hidden on the screen, offered again by the browser, kept in a draft,
 * printed.
 */
const promised: {
  [level in FieldInfo['sensitivity']]: {
    masked: boolean
    autocomplete: 'on' | 'off'
    draft: boolean
    print: boolean
  }
} = {
  public: { masked: false, autocomplete: 'on', draft: true, print: true },
  internal: {
    masked: false,
    autocomplete: 'off',
    draft: true,
    print: true,
  },
  sensitive: { masked: false, autocomplete: 'off', draft: true, print: true },
  restricted: { masked: true, autocomplete: 'off', draft: false, print: false },
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

  it.each(own.map((info) => [info.id, info] as const))('%s is masked, offered and kept as promised', (_, info) => {
    const { ui } = itemSchema(question(info), {})
    const { masked = false, sensitivity } = ui['ui:options'] as { masked?: boolean; sensitivity: string }
    expect({ masked, sensitivity, autocomplete: ui['ui:autocomplete'] }).toEqual({
      masked: wanted.masked,
      sensitivity: level,
      autocomplete: wanted.autocomplete,
    })
    const owner = { [info.name]: SENTINEL }
    // A consent stays whole in a draft: with less of it a draft would allow more than the person did.
    const { record } = selectFields(
      owner,
      (one) => one.entity === 'consent' || handling[one.sensitivity].draft,
      info.entity,
    )
    expect(JSON.stringify(record).includes(SENTINEL)).toBe(wanted.draft || info.entity === 'consent')
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

  it('is in a draft and on paper where it is promised, and nowhere else', () => {
    expect(resolveForm(definition).groups[0]?.items).toHaveLength(own.length)
    const draft = JSON.stringify(toDraft(definition, { record, page: 'page', personId: 'v-1' }))
    const paper = printPage(definition, { style: '', filled: { record, today: '2026-11-25' } })
    for (const { name, sensitivity } of own) {
      const { draft: isKept, print } = promised[sensitivity]
      expect([name, draft.includes(`${SENTINEL}-${name}"`)]).toEqual([name, isKept])
      expect([name, paper.includes(`${SENTINEL}-${name}<`)]).toEqual([name, print])
    }
    expect(new Set(own.map(({ sensitivity }) => sensitivity)).size).toBeGreaterThan(1)
  })
})
