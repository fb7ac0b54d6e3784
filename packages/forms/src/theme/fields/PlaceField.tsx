'use client'

import type { FieldProps } from '@rjsf/utils'
import type { ComponentType, ReactNode } from 'react'

type Data = { [key: string]: unknown }

/** The parts of a place from large to small; each is chosen from what lies in the one before. */
const CHAIN = ['place_country', 'place_adm1', 'place_adm2', 'place_adm3'] as const

/** Only Rwanda's districts and sectors are in the standard. */
const hasDistricts = (data: Data): boolean => data['place_country'] === 'RW'

/** A country, and inside it province, district and sector, each narrowing the next; changing one removes the parts inside it. */
export function PlaceField(props: FieldProps): ReactNode {
  const { formData, schema, uiSchema = {}, registry, onChange, fieldPathId } = props
  const ObjectField = registry.fields['ObjectField'] as ComponentType<FieldProps>
  const data: Data = typeof formData === 'object' && formData !== null ? (formData as Data) : {}
  const properties = { ...(schema.properties ?? {}) }
  // What a form needs is asked wherever the place is: then a reason can be given.
  const isNeeded = (key: string): boolean => (uiSchema[key]?.['ui:options']?.['need'] ?? 'none') !== 'none'
  if (!hasDistricts(data))
    for (const key of ['place_adm2', 'place_adm3'].filter((one) => !isNeeded(one)))
      for (const name of [key, `${key}_reason`]) if (data[name] === undefined) delete properties[name]
  const narrowed: Data = { ...uiSchema }
  CHAIN.forEach((key, index) => {
    const parent = CHAIN[index - 1]
    if (parent === undefined || uiSchema[key] === undefined) return
    const within = data[parent]
    // It waits for the larger part only where that is asked: otherwise it could never be answered.
    const isWaiting = properties[parent] !== undefined && within === undefined && data[key] === undefined
    narrowed[key] = {
      ...uiSchema[key],
      'ui:disabled': isWaiting,
      'ui:options': { ...uiSchema[key]['ui:options'], parent: within },
    }
  })
  delete narrowed['ui:field']
  return (
    <ObjectField
      {...props}
      schema={{ ...schema, properties }}
      uiSchema={narrowed}
      onChange={(value, path, errors, id) => {
        const key = path.at(-1)
        const at = CHAIN.indexOf(key as (typeof CHAIN)[number])
        const smaller = at === -1 ? [] : CHAIN.slice(at + 1).filter((one) => data[one] !== undefined)
        if (smaller.length === 0 || value === data[String(key)]) return onChange(value, path, errors, id)
        const next: Data = { ...data, [String(key)]: value }
        for (const one of smaller) delete next[one]
        return onChange(next, fieldPathId.path, undefined, id)
      }}
    />
  )
}
