'use client'

import type { FormPage } from '@tip-standard/form-model'
import { type ReactElement, useId } from 'react'
import { beginModule, change, indexOf, setModule } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** Edits when a page is completed: aloud or after the conversation, and in which module. */
export function PageSettings({ page }: { page: FormPage }): ReactElement {
  const { form, selected, run, texts, options } = useBuilder()
  const { say } = texts
  const id = useId()
  const { modules = [] } = form
  const isFirst = page.module !== form.pages[indexOf(selected) - 1]?.module
  return (
    <>
      <div className="tip-field">
        <label className="tip-choice">
          <input
            type="checkbox"
            autoComplete="off"
            checked={page.alone === true}
            aria-describedby={`${id}-alone`}
            onChange={(event) => run(change(form, selected, { alone: event.currentTarget.checked || undefined }))}
          />
          {say('settings.alone')}
        </label>
        <p id={`${id}-alone`} className="tip-hint">
          {say('settings.aloneHint')}
        </p>
      </div>
      <div className="tip-field">
        {modules.length > 0 ? (
          <>
            <label htmlFor={`${id}-module`}>{say('settings.module')}</label>
            <p id={`${id}-module-hint`} className="tip-hint">
              {say('settings.moduleHint')}
            </p>
            <select
              id={`${id}-module`}
              className="tip-input"
              aria-describedby={`${id}-module-hint`}
              value={page.module ?? ''}
              onChange={(event) => run(setModule(form, selected, event.currentTarget.value || undefined))}
            >
              <option value="">{say('settings.module.none')}</option>
              {modules.map((module, index) => (
                <option key={module.id} value={module.id}>
                  {partName(form, ['modules', index], { texts, options })}
                </option>
              ))}
            </select>
          </>
        ) : (
          <p className="tip-hint">{say('settings.moduleHint')}</p>
        )}
        {(modules.length === 0 || !isFirst || page.module === undefined) && (
          <button
            type="button"
            className="tb-button"
            onClick={() => run(beginModule(form, selected), { focus: 'title' })}
          >
            {say('settings.beginModule')}
          </button>
        )}
      </div>
    </>
  )
}
