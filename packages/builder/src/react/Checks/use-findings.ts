'use client'

import { type FormLintFinding, type LintOptions, lintForm } from '@tip-standard/form-model/lint'
import { useDeferredValue, useMemo } from 'react'
import { useBuilder } from '../builder-context.ts'

/**
 * The options for checking the form: its own questions are compared with the standard in the languages of the form too,
 * once these are loaded.
 */
export function useLintOptions(): LintOptions {
  const { locales } = useBuilder()
  return useMemo(() => ({ locales: Object.values(locales) }), [locales])
}

/** The linter's findings in the ready part of the form. */
export function useFindings(): readonly FormLintFinding[] {
  const { ready } = useBuilder()
  const options = useLintOptions()
  const shown = useDeferredValue(ready)
  return useMemo(() => (shown === undefined ? [] : lintForm(shown, options)), [shown, options])
}
