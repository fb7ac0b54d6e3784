import { isObject, type Json } from '@tip-standard/core'

/** The entries of a list that are objects; none if it is not a list. */
export const entriesOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : [])
