'use client'

import type { FieldProps } from '@rjsf/utils'
import { type ReactNode, useState } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'
import { describedBy, errorOf } from '../widgets/described-by.ts'
import { LengthHint } from '../widgets/LengthHint.tsx'
import { ShowButton } from '../widgets/ShowButton.tsx'
import { typedText } from '../widgets/typed-text.ts'
import { useTypedText } from '../widgets/use-typed-text.ts'

/** Several short texts, one per line; restricted ones are hidden until the user shows them. */
export function LinesField(props: FieldProps): ReactNode {
  const { fieldPathId, formData, onChange, onBlur, disabled, readonly, uiSchema = {}, rawErrors = [], schema } = props
  const { text: say } = useSurroundings()
  const [isShown, setIsShown] = useState(false)
  const id = fieldPathId.$id
  const lines = Array.isArray(formData) ? formData.join('\n') : ''
  const { text, type, commit } = useTypedText(lines, (typed) => {
    const texts = [...new Set(typed.split('\n').map(typedText))].filter((line) => line !== '')
    onChange(texts.length === 0 ? undefined : texts, fieldPathId.path)
  })
  const ids = describedBy({
    id,
    hasErrors: rawErrors.length > 0,
    hasDescription: Boolean(schema.description),
    hasHelp: Boolean(uiSchema['ui:help']),
  })
  const longest = text.split('\n').reduce((most, line) => (line.length > most.length ? line : most), '')
  const isMasked = uiSchema['ui:options']?.['masked'] === true
  return (
    <>
      <textarea
        id={id}
        className={isMasked && !isShown ? 'tip-input tip-masked' : 'tip-input'}
        rows={3}
        value={text}
        disabled={disabled}
        readOnly={readonly}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={[ids, `${id}__lines`].filter(Boolean).join(' ')}
        {...(rawErrors.length > 0 ? { 'aria-invalid': true, 'aria-errormessage': errorOf(id) } : {})}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          commit()
          onBlur(id, formData)
        }}
      />
      <p id={`${id}__lines`} className="tip-hint">
        {say('onePerLine')}
      </p>
      <LengthHint text={longest.trim()} most={(schema.items as { maxLength?: number } | undefined)?.maxLength} />
      {isMasked ? (
        <ShowButton
          what={String(uiSchema['ui:options']?.['name'] ?? schema.title ?? '')}
          isShown={isShown}
          onToggle={() => setIsShown(!isShown)}
        />
      ) : null}
    </>
  )
}
