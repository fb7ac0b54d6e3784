'use client'

import { getSubmitButtonOptions, type SubmitButtonProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { useSurroundings } from '../surroundings/surroundings.ts'

/** The button that submits a form. */
export function SubmitButton({ uiSchema }: SubmitButtonProps): ReactNode {
  const { text } = useSurroundings()
  const { norender } = getSubmitButtonOptions(uiSchema)
  if (norender) return null
  return (
    <button type="submit" className="tip-button tip-main">
      {text('submit')}
    </button>
  )
}
