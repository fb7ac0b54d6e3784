// Generated from packages/dictionary/src/codelists/consent-giver.ts by `pnpm gen`; do not edit.
import type { CodeList } from '../../model/info.ts'
import type { ConsentGiverCode } from '../types.ts'

/** Who gave, refused or withdrew consent. */
export const consentGiver: CodeList<ConsentGiverCode> = {
  id: "consentGiver",
  title: "Giver of consent",
  definition: "Who gave, refused or withdrew consent.",
  codes: [
    {"code":"self","label":"The person","definition":"The person decided without anyone deciding for them, as every adult who is able to does."},
    {"code":"guardian","label":"A parent or guardian","definition":"An adult decided for a child or for someone who cannot decide; never an adult who is suspected of taking part."},
    {"code":"both","label":"The person and a guardian","definition":"A child agreed in its own words and the adult who is responsible for it consented too."},
  ],
}
