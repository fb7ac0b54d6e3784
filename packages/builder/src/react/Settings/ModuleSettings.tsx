'use client'

import type { FormModule } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import { addModule, beginModule, childOf } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { GoTo } from '../Checks/GoTo.tsx'
import { ModuleList, ModuleMinutes } from '../Checks/ModuleMinutes.tsx'

/** The duration of a module, and its pages. */
export function ModuleSettings({ module }: { module: FormModule }): ReactElement {
  const { form } = useBuilder()
  return (
    <div className="tip-field">
      <ModuleMinutes module={module} />
      <div className="tb-row">
        {form.pages.map((page, index) =>
          page.module === module.id ? <GoTo key={page.id} place={childOf([], index)} /> : null,
        )}
      </div>
    </div>
  )
}

/** The modules of a form with their durations in minutes. */
export function ModulesOfForm(): ReactElement {
  const { form, run, texts } = useBuilder()
  const { say } = texts
  const { modules = [], pages } = form
  return (
    <fieldset className="tip-field">
      <legend>{say('settings.modules')}</legend>
      <p className="tip-hint">{say('settings.moduleHint')}</p>
      <ModuleList />
      {modules.length === 0 && pages.length > 0 ? (
        <button
          type="button"
          className="tb-button"
          onClick={() => run(beginModule(form, childOf([], 0)), { focus: 'title' })}
        >
          {say('settings.divideModules')}
        </button>
      ) : (
        <button type="button" className="tb-button" onClick={() => run(addModule(form), { focus: 'title' })}>
          {say('settings.addModule')}
        </button>
      )}
    </fieldset>
  )
}
