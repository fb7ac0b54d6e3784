/** A page of 150 questions, by the forms of this package or by RJSF with its default theme; `pnpm bench` types and clicks in it. */

import Form from '@rjsf/core'
import validator from '@rjsf/validator-ajv8'
import { type EntityId, fieldsOf } from '@tip-standard/core'
import { type FormDefinition, type FormItem, resolveForm } from '@tip-standard/form-model'
import { openForm } from '@tip-standard/form-model/engine'
import { createRoot } from 'react-dom/client'
import { IntakeForm } from '../src/index.ts'
import { buildForm, toAnswers } from '../src/rjsf/index.ts'
import { timesOf } from './times-of.ts'

const QUESTIONS = 150
const simple = ['text', 'code', 'codes', 'boolean', 'integer', 'partialDate']

/** The fields of an entity that one question asks, whatever else was said. */
const items = (entity: EntityId): FormItem[] =>
  fieldsOf(entity)
    .filter(
      ({ type, relevantWhen, sensitivity }) =>
        simple.includes(type.kind) && !relevantWhen && sensitivity !== 'restricted',
    )
    .map(({ id }) => ({ field: id }))

const person = ['victim', 'case', 'reportingEntity', 'dataProtection'] as const
const groups = person.map((id) => ({ id, items: items(id) }))
const asked = groups.reduce((sum, group) => sum + group.items.length, 0)
const inside = items('exploitation')
/** The rest are entries. */
const atLeast = Math.ceil((QUESTIONS - asked) / inside.length)

const definition: FormDefinition = {
  id: 'bench.long',
  version: '1.0.0',
  base: '1.0-rc.2',
  title: { en: 'Long' },
  subject: 'victim',
  pages: [
    {
      id: 'all',
      title: { en: 'All' },
      groups: [...groups, { id: 'entries', items: [{ field: 'victim.exploitation', atLeast, items: inside }] }],
    },
  ],
}

const today = '2026-11-25'

function Stock() {
  const form = resolveForm(definition)
  const { schema, uiSchema } = buildForm(form)
  const { record } = openForm(definition, { today }).state()
  return <Form schema={schema} uiSchema={uiSchema} formData={toAnswers(form, record)} validator={validator} />
}

const place = document.createElement('div')
document.body.append(place)
const isStock = location.pathname === '/rjsf'
createRoot(place).render(isStock ? <Stock /> : <IntakeForm definition={definition} today={today} />)
Object.assign(globalThis, { timesOf, questions: asked + atLeast * inside.length })
