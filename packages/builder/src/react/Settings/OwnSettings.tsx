'use client'

import type { FormItem, OwnAnswer, OwnQuestion } from '@tip-standard/form-model'
import { type ReactElement, useId } from 'react'
import { renameOwn, setAnswer } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'
import { OwnOptions } from './OwnOptions.tsx'

/** The kinds of answer, those that cannot contain names first. */
const answers: readonly OwnAnswer[] = ['boolean', 'code', 'codes', 'integer', 'number', 'date', 'text', 'longText']

type OwnSettingsProps = { item: FormItem; own: OwnQuestion }

/** Edits a form's own question: the kind of answer, its options, and the name under which records store it. */
export default function OwnSettings({ item, own }: OwnSettingsProps): ReactElement {
  const { form, selected, run, texts } = useBuilder()
  const { say } = texts
  const id = useId()
  const isText = own.answer === 'text' || own.answer === 'longText'
  return (
    <>
      <div className="tip-field">
        <label htmlFor={`${id}-answer`}>{say('member.own')}</label>
        <select
          id={`${id}-answer`}
          className="tip-input"
          value={own.answer}
          aria-describedby={isText ? `${id}-risky` : undefined}
          onChange={(event) => {
            const answer = answers.find((one) => one === event.currentTarget.value)
            if (answer !== undefined) run(setAnswer(form, selected, answer))
          }}
        >
          {answers.map((answer) => (
            <option key={answer} value={answer}>
              {say(`own.answer.${answer}`)}
            </option>
          ))}
        </select>
        {isText && (
          <p id={`${id}-risky`} className="tip-hint">
            {say('own.risky')}
          </p>
        )}
      </div>
      {own.options !== undefined && <OwnOptions options={own.options} />}
      <div className="tb-own-name">
        <LineField
          label={say('own.name')}
          hint={say('own.nameHint')}
          value={item.field}
          onChange={(name) => run(renameOwn(form, selected, name))}
        />
      </div>
    </>
  )
}
