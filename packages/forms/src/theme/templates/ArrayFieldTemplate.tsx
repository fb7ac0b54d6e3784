'use client'

import type { ArrayFieldItemTemplateProps, ArrayFieldTemplateProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { useSurroundings } from '../../surroundings/surroundings.ts'

/** A list of RJSF's own, for schemas that did not come from a form of the standard. */
export function ArrayFieldTemplate({
  items,
  canAdd,
  onAddClick,
  title,
  disabled,
  readonly,
}: ArrayFieldTemplateProps): ReactNode {
  const { text } = useSurroundings()
  return (
    <div className="tip-entries">
      {items}
      {canAdd ? (
        <button type="button" className="tip-button tip-add" disabled={disabled || readonly} onClick={onAddClick}>
          {text('add', { what: title })}
        </button>
      ) : null}
    </div>
  )
}

/** One entry of such a list. */
export function ArrayFieldItemTemplate({
  children,
  buttonsProps,
  hasToolbar,
  index,
}: ArrayFieldItemTemplateProps): ReactNode {
  const { text } = useSurroundings()
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem, disabled } = buttonsProps
  const what = String(index + 1)
  return (
    <div className="tip-entry">
      {children}
      {hasToolbar ? (
        <div className="tip-entry-buttons">
          {hasMoveUp || hasMoveDown ? (
            <>
              <button
                type="button"
                className="tip-button tip-quiet"
                aria-label={text('moveUp', { what })}
                disabled={disabled || !hasMoveUp}
                onClick={onMoveUpItem}
              >
                ↑
              </button>
              <button
                type="button"
                className="tip-button tip-quiet"
                aria-label={text('moveDown', { what })}
                disabled={disabled || !hasMoveDown}
                onClick={onMoveDownItem}
              >
                ↓
              </button>
            </>
          ) : null}
          {hasRemove ? (
            <button type="button" className="tip-button tip-quiet" disabled={disabled} onClick={onRemoveItem}>
              {text('remove', { what })}
            </button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
