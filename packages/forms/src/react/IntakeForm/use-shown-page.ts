'use client'

import type { GroupView } from '@tip-standard/form-model'
import { CLOSING_PAGE, type FormState } from '@tip-standard/form-model/engine'
import { useMemo } from 'react'
import { type GroupKey, keyInForm, keyOnPage } from '../../rjsf/build-form.ts'
import type { FormLayout } from './props.ts'

/** The shown part of a form: one of its pages or, in the layout `dense`, all of them. */
export type ShownPage = {
  isDense: boolean
  groups: readonly GroupView[]
  keyOf: GroupKey
  /** The place of the page among those that can be opened, from 1. */
  number: number
  isLast: boolean
  /** Whether it ends a refusal. */
  isClosing: boolean
}

/** The groups of what is shown. */
export const groupsOf = ({ pages, page }: FormState, isDense: boolean): readonly GroupView[] =>
  isDense ? pages.flatMap(({ groups }) => groups) : (pages.find(({ id }) => id === page)?.groups ?? [])

/** What is shown of a form by now. */
export function useShownPage(state: FormState, layout: FormLayout): ShownPage {
  const isDense = layout === 'dense'
  const groups = useMemo(() => groupsOf(state, isDense), [state, isDense])
  const number = state.pages.findIndex(({ id }) => id === state.page) + 1
  return {
    isDense,
    groups,
    keyOf: isDense ? keyInForm : keyOnPage,
    number,
    isLast: isDense || number === state.pages.length,
    isClosing: state.page === CLOSING_PAGE,
  }
}
