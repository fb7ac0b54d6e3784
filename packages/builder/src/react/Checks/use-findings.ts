'use client'

import { type FormLintFinding, type LintOptions, lintForm } from '@tip-standard/form-model/lint'
import { useDeferredValue, useMemo } from 'react'
import { useBuilder } from '../builder-context.ts'

/** How the form is checked: questions of its own are compared with the standard in the languages of the form too, once those are loaded. */
export function useLintOptions(): LintOptions {
  const { locales } = useBuilder()
  return useMemo(() => ({ locales: Object.values(locales) }), [locales])
}

/** What the linter finds in the form as far as it is ready. */
export function useFindings(): readonly FormLintFinding[] {
  const { ready } = useBuilder()
  const options = useLintOptions()
  const shown = useDeferredValue(ready)
  return useMemo(() => (shown === undefined ? [] : lintForm(shown, options)), [shown, options])
}
