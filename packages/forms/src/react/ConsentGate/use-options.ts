'use client'

import { type CodeListId, codeLabel, codeList } from '@tip-standard/core'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import type { Option } from './Choices.tsx'

/** The codes of short lists as choices, in the language of the form. */
export function useOptions(): {
  label: (list: CodeListId, code: string) => string
  optionsOf: (list: CodeListId) => Option[]
} {
  const { options } = useSurroundings()
  const label = (list: CodeListId, code: string): string => codeLabel(list, code, options) ?? code
  return {
    label,
    optionsOf: (list) => codeList(list).codes.map(({ code }) => ({ value: code, label: label(list, code) })),
  }
}
