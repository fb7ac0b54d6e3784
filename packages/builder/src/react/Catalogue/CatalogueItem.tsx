'use client'

import { entityTitle, fieldLabel } from '@tip-standard/core'
import { SensitivityBadge } from '@tip-standard/forms'
import { type ReactElement, useState } from 'react'
import type { CatalogueEntry } from '../../catalogue/index.ts'
import type { Place } from '../../editing/index.ts'
import { useBuilder } from '../builder-context.ts'
import { AboutQuestion } from './AboutQuestion.tsx'

type CatalogueItemProps = { entry: CatalogueEntry; asked: Place | undefined; onAdd: () => void }

/** One question of the catalogue: its name, its definition on request, and a button that adds it. */
export function CatalogueItem({ entry, asked, onAdd }: CatalogueItemProps): ReactElement {
  const { texts, options, select } = useBuilder()
  const { say } = texts
  const [isOpen, setOpen] = useState(false)
  const { id, info, way } = entry
  const name = fieldLabel(id, options)
  return (
    <li className="tb-entry" data-field={id}>
      <div className="tb-entry-head">
        <div className="tb-entry-name">
          <span className="tb-entry-title">{name}</span>
          <span className="tb-meta">
            {entityTitle(info.entity, options)}
            {way.length > 0 && ` · ${say('outline.repeated')}`} <SensitivityBadge level={info.sensitivity} />
          </span>
        </div>
        {asked === undefined ? (
          <button
            type="button"
            className="tb-button tb-add"
            aria-label={say('catalogue.addNamed', { name })}
            onClick={onAdd}
          >
            {say('catalogue.add')}
          </button>
        ) : (
          <button
            type="button"
            className="tb-button tb-asked"
            aria-label={say('catalogue.showNamed', { name })}
            onClick={() => select(asked, 'part')}
          >
            <span aria-hidden="true">✓ </span>
            {say('catalogue.asked')}
          </button>
        )}
      </div>
      <details className="tb-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary aria-label={say('catalogue.about', { name })}>{say('catalogue.details')}</summary>
        {isOpen && <AboutQuestion entry={entry} />}
      </details>
    </li>
  )
}
