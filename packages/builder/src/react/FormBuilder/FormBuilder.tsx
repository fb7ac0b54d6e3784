'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import type { MeasuredSeconds } from '@tip-standard/form-model/lint'
import { FormSurroundings, type FormSurroundingsProps, SurroundingsContext } from '@tip-standard/forms'
import { type ReactNode, useContext, useId, useRef, useState } from 'react'
import { Bar } from '../Bar/Bar.tsx'
import { BuilderContext } from '../builder-context.ts'
import { Catalogue } from '../Catalogue/Catalogue.tsx'
import { Outline } from '../Outline/Outline.tsx'
import { Tabs } from '../Tabs/Tabs.tsx'
import { BesideForm } from './BesideForm.tsx'
import { useBuilderState } from './use-builder-state.ts'

/** Props of `FormBuilder`. */
export type FormBuilderProps = Omit<FormSurroundingsProps, 'children'> & {
  /** The form: one that `defineForm` accepts, or an unfinished one. */
  value: FormDefinition
  /**
   * Called with the form after every change. While anything is still empty, `defineForm` does not accept the form; the
   * builder shows what is missing.
   */
  onChange: (form: FormDefinition) => void
  /** The measured duration of questions in seconds, by field, from timed interviews: replaces the estimates. */
  measuredSeconds?: MeasuredSeconds
  /** Shown in the toolbar beside the builder's buttons, such as a language picker. */
  children?: ReactNode
}

const NOTHING: MeasuredSeconds = {}

/**
 * The form builder: questions of the standard beside the form, and the settings of the selected part. Everything can
 * be done by keyboard, and changes are announced. It stores and sends nothing: the definition is the state. Inside
 * `FormSurroundings` it uses their language unless it has one of its own.
 */
export function FormBuilder({
  value,
  onChange,
  measuredSeconds = NOTHING,
  children,
  ...own
}: FormBuilderProps): ReactNode {
  const around = useContext(SurroundingsContext)
  const builder = (
    <BuilderAreas value={value} onChange={onChange} today={own.today} measured={measuredSeconds}>
      {children}
    </BuilderAreas>
  )
  return around.isProvided && own.language === undefined ? (
    builder
  ) : (
    <FormSurroundings {...own}>{builder}</FormSurroundings>
  )
}

const areas = ['catalogue', 'outline', 'settings'] as const
type Area = (typeof areas)[number]

function BuilderAreas({
  children,
  ...props
}: Pick<FormBuilderProps, 'value' | 'onChange' | 'today' | 'children'> & { measured: MeasuredSeconds }) {
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const [area, setArea] = useState<Area>('outline')
  const builder = useBuilderState(props, { id, root, showArea: setArea })
  const { say } = builder.texts
  return (
    <BuilderContext.Provider value={builder}>
      <div ref={root} className="tb-builder" data-area={area}>
        <Bar>{children}</Bar>
        <div className="tb-switch">
          <Tabs
            id={`${id}-area`}
            label={say('area.which')}
            value={area}
            onChange={setArea}
            tabs={areas.map((value) => ({
              value,
              label: say(value === 'catalogue' ? 'area.questions' : `area.${value}`),
            }))}
            panels="all"
          />
        </div>
        <div className="tb-areas">
          <section className="tb-area tb-catalogue" aria-labelledby={`${id}-catalogue`}>
            <Catalogue />
          </section>
          <section className="tb-area tb-outline" aria-labelledby={`${id}-outline`}>
            <Outline />
          </section>
          <section className="tb-area tb-beside" aria-labelledby={`${id}-beside`}>
            <BesideForm />
          </section>
        </div>
      </div>
    </BuilderContext.Provider>
  )
}
