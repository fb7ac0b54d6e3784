'use client'

import { type FormDefinition, formText, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { type ReactElement, useId, useMemo, useState } from 'react'
import { compareForms } from '../../compare/index.ts'
import { openFormFile } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { DifferenceLine } from './DifferenceLine.tsx'

/** Shows the changes to the form since it was opened, or compared with another version. */
export function Compare(): ReactElement {
  const { form, opened, texts, options } = useBuilder()
  const { say, sayCount } = texts
  const id = useId()
  const [choice, setChoice] = useState<'opened' | 'file' | ShippedForm>('opened')
  const [file, setFile] = useState<FormDefinition>()
  const [refusal, setRefusal] = useState<'notJson' | 'notAForm'>()
  const older = choice === 'opened' ? opened : choice === 'file' ? file : shippedForms[choice]
  const differences = useMemo(() => (older === undefined ? [] : compareForms(older, form)), [older, form])
  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return
    const result = openFormFile(await chosen.text())
    setRefusal(result.ok ? undefined : result.reason)
    setFile(result.ok ? result.form : undefined)
  }
  return (
    <div className="tb-compare">
      <h3>{say('compare.title')}</h3>
      <div className="tip-field">
        <label htmlFor={id}>{say('compare.with')}</label>
        <select
          id={id}
          className="tip-input"
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value as typeof choice)}
        >
          <option value="opened">{say('compare.opened')}</option>
          <option value="file">{say('compare.file')}</option>
          {(Object.keys(shippedForms) as ShippedForm[]).map((one) => (
            <option key={one} value={one}>
              {say('files.startShipped', { name: formText(shippedForms[one].title, options) })}
            </option>
          ))}
        </select>
      </div>
      {choice === 'file' && (
        <div className="tip-field">
          <label htmlFor={`${id}-file`}>{say('files.open')}</label>
          <input
            id={`${id}-file`}
            className="tip-input"
            type="file"
            accept=".json,application/json"
            autoComplete="off"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
          {refusal !== undefined && <p className="tip-error">{say(`files.${refusal}`)}</p>}
        </div>
      )}
      {older !== undefined && (
        <>
          <p>{differences.length === 0 ? say('compare.same') : sayCount('compare.differences', differences.length)}</p>
          <ul className="tb-differences">
            {differences.map((difference) => (
              <DifferenceLine key={JSON.stringify(difference)} difference={difference} older={older} newer={form} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
