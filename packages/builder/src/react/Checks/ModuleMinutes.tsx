'use client'

import type { FormModule } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import { useBuilder } from '../builder-context.ts'
import { durationOfModule } from '../durations.ts'
import { GoTo } from './GoTo.tsx'

/** The number of questions in a module, and its duration. */
export function ModuleMinutes({ module }: { module: FormModule }): ReactElement {
  const builder = useBuilder()
  const { say, sayCount } = builder.texts
  const duration = durationOfModule(builder, module)
  if (duration === undefined) return <span>{say('problem.noQuestions')}</span>
  const { questions, minutes, minutesAlone } = duration
  return (
    <span>
      {say('settings.moduleTakes', {
        questions: sayCount('bar.questions', questions),
        minutes: sayCount('bar.minutes', minutes),
      })}
      {minutesAlone > 0 && ` ${sayCount('settings.moduleAlone', minutesAlone)}`}
    </span>
  )
}

/** The modules of the form, each with its duration. */
export function ModuleList(): ReactElement {
  const { modules = [] } = useBuilder().form
  return (
    <ul className="tb-modules">
      {modules.map((module, index) => (
        <li key={module.id}>
          <GoTo place={['modules', index]} /> <ModuleMinutes module={module} />
        </li>
      ))}
    </ul>
  )
}
