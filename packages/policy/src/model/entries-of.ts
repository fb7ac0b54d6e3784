import { isObject, type Json } from '@tip-standard/core'

/** The entries of a list that are objects; none where it is no list. */
export const entriesOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
