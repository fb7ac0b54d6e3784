import Form from '@rjsf/core'
import type { ErrorSchema } from '@rjsf/utils'
import { type FieldId, fieldLabel, toMessage } from '@tip-standard/core'
import type { FormChecklist, FormItem } from '@tip-standard/form-model'
import { answerKey, reasonKey } from '../src/rjsf/answer-keys.ts'
import { checklistUi } from '../src/rjsf/checklist-ui.ts'
import { MANY, questionsSchema } from '../src/rjsf/item-schema.ts'
import { SurroundingsContext, useSurroundings } from '../src/surroundings/surroundings.ts'
import { theme } from '../src/theme/theme.ts'
import { questionOf } from './one-question.ts'
import { addNothing, undecided } from './undecided.ts'

/** A question, and an answer to show. */
export type FieldStatesProps = {
  field: FieldId
  answer: unknown
  codes?: readonly string[]
  items?: readonly FormItem[]
  checklist?: FormChecklist
}

const people = [
  { id: 'p-1', label: '1' },
  { id: 'p-2', label: '2' },
]

/** One question in every state that it can be in. */
export function FieldStates({ field, answer, codes, items, checklist }: FieldStatesProps) {
  const around = useSurroundings()
  const { options, text } = around
  const item = questionOf({
    field,
    need: 'answer',
    restricted: 'shown',
    ...(codes === undefined ? {} : { codes }),
    ...(items === undefined ? {} : { items }),
    ...(checklist === undefined ? {} : { checklist }),
  })
  const built = { ...options, inlineUpTo: MANY }
  const { schema, ui } = questionsSchema([item], built)
  const key = answerKey(field)
  const isList = item.info.type.kind === 'objects'
  const lines = checklistUi(item, built)
  const ofList =
    lines === undefined ? { 'ui:field': 'entries' } : { 'ui:field': 'checklist', 'ui:options': { checklist: lines } }
  const uiSchema = {
    ...ui,
    ...(isList ? { [key]: { ...(ui[key] as object), ...ofList } } : {}),
    'ui:submitButtonOptions': { norender: true },
  }
  const message = toMessage({ code: 'required', severity: 'error', at: { path: [] }, field, params: {} }, options)
  const referable = () => people.map(({ id, label }) => ({ id, label: text('person', { number: label }) }))
  const states: { name: string; data: object; isDisabled?: boolean; isWrong?: boolean }[] = [
    { name: 'Empty', data: {} },
    { name: 'Filled', data: { [key]: answer } },
    { name: 'Error', data: {}, isWrong: true },
    { name: 'Reason given', data: { [reasonKey(field)]: 'refused' } },
    { name: 'Disabled', data: { [key]: answer }, isDisabled: true },
  ]
  return (
    <SurroundingsContext.Provider value={{ ...around, referable }}>
      <h1>{fieldLabel(field, options)}</h1>
      {states.map(({ name, data, isDisabled = false, isWrong = false }) => (
        <section key={name} className="tip-group-of-questions" aria-label={name}>
          <p className="tip-hint" lang="en">
            {name}
          </p>
          <Form
            {...theme}
            idPrefix={name.replace(' ', '')}
            schema={schema}
            uiSchema={uiSchema}
            formData={data}
            validator={undecided}
            noValidate
            noHtml5Validate
            showErrorList={false}
            disabled={isDisabled}
            experimental_defaultFormStateBehavior={addNothing}
            extraErrors={(isWrong ? { [key]: { __errors: [message] } } : {}) as ErrorSchema}
          />
        </section>
      ))}
    </SurroundingsContext.Provider>
  )
}
