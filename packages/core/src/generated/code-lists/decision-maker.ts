// Generated from packages/dictionary/src/codelists/decision-maker.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { DecisionMakerCode } from '../types.ts'

/** Which kind of body decided on the trafficking status. */
export const decisionMaker: CodeList<DecisionMakerCode> = {
  id: "decisionMaker",
  title: "Who decided on the status",
  definition: "Which kind of body decided on the trafficking status.",
  codes: [
    {"code":"police","label":"Police","definition":"An officer or unit of the police or another investigating force."},
    {"code":"ngo","label":"Non-governmental organisation","definition":"A private organisation without profit that is allowed to identify victims."},
    {"code":"courtOrProsecution","label":"Court or prosecution","definition":"A judge or a public prosecutor, in the course of a case."},
    {"code":"nonPoliceGovernment","label":"Government body other than the police","definition":"Another public office, such as social services, immigration or a labour inspectorate."},
    {"code":"other","label":"Another body","definition":"A body of another kind, such as an international organisation or a joint panel."},
  ],
}
