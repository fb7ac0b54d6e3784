'use client'

import { type LintTexts, loadLintTexts } from '@tip-standard/form-model/lint'
import { useEffect, useState } from 'react'
import { useBuilder } from '../builder-context.ts'

/** The texts of the linter in the language of the builder: English until they are loaded. */
export function useLintTexts(): LintTexts | undefined {
  const { language, options } = useBuilder()
  const { unreviewedTexts = false } = options
  const [texts, setTexts] = useState<LintTexts>()
  useEffect(() => {
    let isCurrent = true
    loadLintTexts(language, { unreviewedTexts }).then(
      (loaded) => {
        if (isCurrent) setTexts(loaded)
      },
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [language, unreviewedTexts])
  return texts
}
