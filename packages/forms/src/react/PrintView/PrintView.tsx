'use client'

import type { FormDefinition } from '@tip-standard/form-model'
import {
  type Markup,
  type MarkupElement,
  type PrintOptions,
  printMarkup,
  printModel,
} from '@tip-standard/form-model/print'
import { createElement, type ReactElement, type ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Props of `PrintView`: a form that `defineForm` accepts, and how it is printed. */
export type PrintViewProps = PrintOptions & { definition: FormDefinition }

const toNode = (markup: Markup): ReactNode => (typeof markup === 'string' ? markup : toElement(markup))

function toElement({ tag, class: className, attributes, children }: MarkupElement): ReactElement {
  const given = { ...(className === undefined ? {} : { className }), ...attributes }
  return createElement(tag, given, ...children.map(toNode))
}

/** A form as it is printed, blank or filled: the output of `printPage` inside another page. Restricted answers are withheld. */
export function PrintView({ definition, ...options }: PrintViewProps): ReactElement {
  const { text } = useSurroundings()
  return toElement(printMarkup(printModel(definition, { text, ...options })))
}
