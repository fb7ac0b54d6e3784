import type { CaseRecord } from '@tip-standard/core'
import type { FormDefinition } from '@tip-standard/core/forms'
import { type ReactNode, useContext, useState } from 'react'
import { type FormEngine, type FormOptions, openForm } from '../../engine/form-engine.ts'
import type { Json } from '../../engine/record-paths.ts'
import { SurroundingsContext } from '../../surroundings/surroundings.ts'
import { FormSurroundings, type FormSurroundingsProps } from '../FormSurroundings/FormSurroundings.tsx'
import { FormPages } from './FormPages.tsx'

/** What a form is given. */
export type IntakeFormProps = Omit<FormOptions, 'record'> &
  Omit<FormSurroundingsProps, 'children'> & {
    definition: FormDefinition
    /** The record to begin with; what is filled in afterwards comes by `onChange`. */
    value?: CaseRecord | Json
    /** Gets the record as far as it goes after every answer. */
    onChange?: (record: Json, engine: FormEngine) => void
    /** Gets the valid record. */
    onSubmit?: (record: CaseRecord, engine: FormEngine) => void
    /** An engine of the caller, in place of one that the form opens itself. */
    engine?: FormEngine
    /** Stands above the questions, such as a way to leave. */
    children?: ReactNode
  }

/**
 * A form of the standard, one page at a time. It holds nothing outside of memory and shows nothing but what is asked. Inside
 * `FormSurroundings` it speaks their language unless it has one of its own. The definition has to be one that `defineForm` accepts.
 */
export function IntakeForm(props: IntakeFormProps) {
  const { definition, value, onChange, onSubmit, children } = props
  const around = useContext(SurroundingsContext)
  const [engine] = useState(
    () => props.engine ?? openForm(definition, { ...props, ...(value === undefined ? {} : { record: value }) }),
  )
  const pages = (
    <>
      {children}
      <FormPages
        definition={definition}
        engine={engine}
        {...(onChange === undefined ? {} : { onChange })}
        {...(onSubmit === undefined ? {} : { onSubmit })}
      />
    </>
  )
  if (around.isProvided && props.language === undefined) return pages
  return <FormSurroundings {...props}>{pages}</FormSurroundings>
}
