// Generated from packages/dictionary/src/codelists/decision-maker.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DecisionMakerCode } from '../types.ts'

/** Which kind of body decided on the trafficking status. */
export const decisionMaker: CodeList<DecisionMakerCode> = {
  id: "decisionMaker",
  title: "Who decided on the status",
  codes: [
    {"code":"police","label":"Police"},
    {"code":"ngo","label":"Non-governmental organisation"},
    {"code":"courtOrProsecution","label":"Court or prosecution"},
    {"code":"nonPoliceGovernment","label":"Government body other than the police"},
    {"code":"other","label":"Another body"},
  ],
}
