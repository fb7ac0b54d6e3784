'use client'

import { type EntityId, entityTitle } from '@tip-standard/core'
import { lensPoints } from '@tip-standard/core/metadata'
import { formText, type ShippedForm, shippedForms } from '@tip-standard/form-model'
import type { ReactElement } from 'react'
import { type CatalogueEntry, type CatalogueFilter, outsideStandards } from '../../catalogue/index.ts'
import { useBuilder } from '../builder-context.ts'
import { lensName } from './lens-name.ts'

type FiltersProps = {
  entries: readonly CatalogueEntry[]
  value: CatalogueFilter
  onChange: (filter: CatalogueFilter) => void
}

type Choice = readonly [value: string, label: string]

/** The filters of the catalogue: subject, asking form, point of the gender lens, other standard. */
export function Filters({ entries, value, onChange }: FiltersProps): ReactElement {
  const { texts, options, id } = useBuilder()
  const { say } = texts
  const entities = [...new Set(entries.map(({ info }) => info.entity))]
  const points = new Set(entries.flatMap(({ info }) => info.lens ?? []))
  const choices: { readonly [K in keyof Required<CatalogueFilter>]: readonly Choice[] } = {
    form: (Object.keys(shippedForms) as ShippedForm[]).map((form) => [
      form,
      formText(shippedForms[form].title, options),
    ]),
    entity: entities.map((entity: EntityId) => [entity, entityTitle(entity, options)]),
    lens: Object.keys(lensPoints)
      .filter((point) => points.has(point))
      .map((point) => [point, lensName(point, texts)]),
    standard: outsideStandards.map((standard) => [standard, say(`standard.${standard}`)]),
  }
  const count = Object.keys(value).length
  const pick = (name: keyof CatalogueFilter, chosen: string): void => {
    const { [name]: _old, ...rest } = value
    onChange(chosen === '' ? rest : { ...rest, [name]: chosen })
  }
  return (
    <details className="tb-filters">
      <summary>
        {say('catalogue.filters')}
        {count > 0 && ` (${count})`}
      </summary>
      {(['form', 'entity', 'lens', 'standard'] as const).map((name) => (
        <div key={name} className="tip-field">
          <label htmlFor={`${id}-filter-${name}`}>{say(`catalogue.${name}`)}</label>
          <select
            id={`${id}-filter-${name}`}
            className="tip-input"
            value={value[name] ?? ''}
            onChange={(event) => pick(name, event.currentTarget.value)}
          >
            <option value="">{say('catalogue.any')}</option>
            {choices[name].map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </details>
  )
}
