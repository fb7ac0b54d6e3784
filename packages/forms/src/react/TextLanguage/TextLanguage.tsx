'use client'

import { languageInfo } from '@tip-standard/form-model/languages'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** Marks draft texts, and offers English and French one press away; nothing if there is no draft. */
export function TextLanguage(): ReactNode {
  const { text, language, languages, showIn } = useSurroundings()
  if (languages.length < 2) return null
  return (
    <div className="tip-text-language">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for inputs, these are buttons */}
      <div role="group" aria-label={text('language')} className="tip-text-languages">
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            className="tip-button tip-quiet"
            aria-pressed={one === language}
            onClick={() => showIn(one)}
          >
            {languageInfo(one).name}
          </button>
        ))}
      </div>
      {language === 'en' ? null : <p className="tip-draft-note">{text('draftTexts')}</p>}
    </div>
  )
}
