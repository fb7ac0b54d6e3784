import { assess } from '@tip-standard/classification'
import { describe, expect, it } from 'vitest'
import { assessFacts } from './assess-facts.ts'
import { jsonLayout, toAssessmentJson } from './json-layout.ts'

const said = { recordedBy: 'SENTINEL staff', recordedOn: '2026-01-02', note: 'SENTINEL note' }
