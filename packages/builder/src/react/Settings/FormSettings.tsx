'use client'

import { entityTitle } from '@tip-standard/core'
import { type ReactElement, useId } from 'react'
import { change } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { LineField } from './LineField.tsx'
import { ModulesOfForm } from './ModuleSettings.tsx'

/** Edits the settings of the form as a whole. */
export function FormSettings(): ReactElement {
  const { form, run, texts, options } = useBuilder()
  const { say } = texts
  const id = useId()
  return (
    <>
      <div className="tip-field">
        <label htmlFor={id}>{say('settings.subject')}</label>
        <select
          id={id}
          className="tip-input"
          value={form.subject}
          onChange={(event) =>
            run(change(form, [], { subject: event.currentTarget.value === 'victim' ? 'victim' : 'perpetrator' }))
          }
        >
          {(['victim', 'perpetrator'] as const).map((subject) => (
            <option key={subject} value={subject}>
              {entityTitle(subject, options)}
            </option>
          ))}
        </select>
      </div>
      <LineField
        label={say('settings.id')}
        hint={say('settings.idHint')}
        value={form.id}
        onChange={(value) => run(change(form, [], { id: value }))}
      />
      <LineField
        label={say('settings.version')}
        hint={say('settings.versionHint')}
        value={form.version}
        onChange={(value) => run(change(form, [], { version: value }))}
      />
      <ModulesOfForm />
    </>
  )
}
