import { it } from 'vitest'
import { readsRows } from './fixture-rows.ts'

it('reads 20,000 rows with their entries one after the other, and holds none of the records', () => readsRows(20_000))
