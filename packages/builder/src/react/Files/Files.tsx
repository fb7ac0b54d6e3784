'use client'

import { type FormDefinition, type FormTexts, formText, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import { saveFile } from '@tip-standard/forms/save-file'
import { type ReactElement, useId, useState } from 'react'
import {
  copyForm,
  type FormTemplate,
  formFromTemplate,
  formTemplates,
  newForm,
  type OpenedForm,
  openFormFile,
} from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { Dialog } from '../Dialog/Dialog.tsx'
import { durationOf } from '../durations.ts'
import { partName } from '../part-name.ts'
import { Workbooks } from './Workbooks.tsx'

const templates = /* @__PURE__ */ Object.keys(formTemplates) as FormTemplate[]
const shipped = /* @__PURE__ */ Object.keys(shippedForms) as ShippedForm[]

/** Makes the chosen form to start from: a short one, a copy of a shipped one, or an empty one. */
function startFrom(choice: string): FormDefinition {
  const template = templates.find((one) => one === choice)
  if (template !== undefined) return formFromTemplate(template)
  const whole = shipped.find((one) => one === choice)
  return whole === undefined ? newForm() : copyForm(shippedForms[whole])
}

/** Opens and saves forms: templates and files on this device. */
export function Files({ onClose, onOpened }: { onClose: () => void; onOpened: () => void }): ReactElement {
  const builder = useBuilder()
  const { form, open, announce, texts, options, measured } = builder
  const { say, sayCount } = texts
  const id = useId()
  const [start, setStart] = useState('')
  const [isSure, setSure] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  /** The number of definitions tried: messages about an earlier workbook are outdated. */
  const [tried, setTried] = useState(0)
  const name = partName(form, [], { texts, options })
  const begin = (): void => {
    // One click never replaces a form, unless it is empty.
    if (!isSure && form.pages.length > 0) {
      setSure(true)
      announce(say('files.startSure', { name }))
      return
    }
    open(startFrom(start))
    onOpened()
  }
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setTried(tried + 1)
    const opened = openFormFile(await file.text())
    if (!opened.ok) {
      setRefused(opened)
      announce(say(`files.${opened.reason}`))
      return
    }
    open(opened.form)
    onOpened()
  }
  const nameOf = (title: FormTexts, one: FormDefinition): string =>
    say('files.startMinutes', {
      name: formText(title, { ...options, unreviewedTexts: true }),
      minutes: sayCount('bar.minutes', durationOf({ ready: one, measured }).minutes),
    })
  return (
    <Dialog title={say('files.title')} onClose={onClose}>
      <p>{say('files.local')}</p>
      <div className="tb-files">
        <section className="tip-field">
          <label htmlFor={`${id}-template`}>{say('files.start')}</label>
          <p className="tip-hint">{say('files.startWarning')}</p>
          <div className="tip-with-button">
            <select
              id={`${id}-template`}
              className="tip-input"
              value={start}
              onChange={(event) => setStart(event.currentTarget.value)}
            >
              <option value="">{say('files.startEmpty')}</option>
              <optgroup label={say('files.startShort')}>
                {templates.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(formTemplates[one], formFromTemplate(one))}
                  </option>
                ))}
              </optgroup>
              <optgroup label={say('files.startWhole')}>
                {shipped.map((one) => (
                  <option key={one} value={one}>
                    {nameOf(shippedForms[one].title, shippedForms[one])}
                  </option>
                ))}
              </optgroup>
            </select>
            <button type="button" className="tb-button" onClick={begin}>
              {say(isSure ? 'files.startYes' : 'files.startButton')}
            </button>
          </div>
          {isSure && <p className="tip-error">{say('files.startSure', { name })}</p>}
        </section>
        <section className="tip-field">
          <label htmlFor={`${id}-open`}>{say('files.open')}</label>
          <input
            id={`${id}-open`}
            className="tip-input"
            type="file"
            accept=".json,application/json"
            autoComplete="off"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
          {refused !== undefined && <RefusedFile refused={refused} />}
        </section>
        <button
          type="button"
          className="tb-button"
          onClick={() => {
            saveFile(`${form.id}.json`, new Blob([`${JSON.stringify(form, null, 2)}\n`], { type: 'application/json' }))
            announce(say('said.saved', { name }))
          }}
        >
          {say('files.save')}
        </button>
        <Workbooks key={tried} onRead={() => setRefused(undefined)} />
      </div>
    </Dialog>
  )
}

type Refused = Extract<OpenedForm, { ok: false }>

/** The number of named places; the rest are only counted. */
const NAMED = 10

/** Why a file was not opened, with the faulty places, and what is wrong there. */
function RefusedFile({ refused: { reason, findings } }: { refused: Refused }): ReactElement {
  const { say, sayCount } = useBuilder().texts
  // Members missing from the whole have no place.
  const placed = findings.filter(({ at: { path } }) => path.length > 0)
  const faults = new Set(placed.map(({ at: { path }, code }) => `${path.join(' › ')} – ${say(`problem.${code}`)}`))
  return (
    <div className="tip-error">
      <p>{say(`files.${reason}`)}</p>
      {faults.size > 0 && <p>{sayCount('files.faults', faults.size)}</p>}
      <ul>
        {[...faults].slice(0, NAMED).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}
