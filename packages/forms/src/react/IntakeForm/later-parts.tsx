'use client'

import type { FieldProps, Widget, WidgetProps } from '@rjsf/utils'
import { type ComponentType, type ReactNode, useSyncExternalStore } from 'react'

type Parts = typeof import('./parts-for-later.ts')

let parts: Parts | undefined
const waiting = new Set<() => void>()

/** Loads the parts that the first question seldom needs; no page is left before they are there. */
export async function loadLaterParts(): Promise<void> {
  parts ??= await import('./parts-for-later.ts')
  for (const tell of waiting) tell()
}

/** The parts, once they are loaded. */
export const laterParts = (): Parts | undefined => parts

/** The same, for what is shown. */
export function useLaterParts(): Parts | undefined {
  return useSyncExternalStore(
    (tell) => {
      waiting.add(tell)
      return () => void waiting.delete(tell)
    },
    laterParts,
    laterParts,
  )
}

/** A field that is not one input, by the name that forms call it by; nothing until it is loaded. */
export function LaterField({ field, ...props }: FieldProps & { field: string }): ReactNode {
  const Field = useLaterParts()?.laterFields[field] as ComponentType<FieldProps> | undefined
  return Field === undefined ? null : <Field {...props} />
}

/** An input that is loaded later, by its name; until then a placeholder, named by the label of the question. */
export function LaterWidget({ widget, ...props }: WidgetProps & { widget: string }): ReactNode {
  const Shown = useLaterParts()?.laterWidgets[widget] as Widget | undefined
  return Shown === undefined ? <progress id={props.id} /> : <Shown {...props} />
}
