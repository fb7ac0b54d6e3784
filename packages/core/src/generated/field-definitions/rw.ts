// Generated from packages/dictionary/locales/rw by `pnpm gen`; do not edit.
import type { FieldDefinitions } from '../../model/locale.ts'

/** What entities and fields mean, in the language `rw`: texts with their status. */
export const fieldDefinitions: FieldDefinitions = {
  entities: {
  },
  fields: {
    'screening.urgentNeeds': ["Ibyo umuntu yari akeneye ako kanya, mbere y’uko ibibazo bikomeza.","draft"],
    'screening.inDanger': ["Niba umuntu, cyangwa uwo akunda, yari mu kaga igihe cy’ikiganiro.","draft"],
    'screening.wishes': ["Ubufasha umuntu yifuza gukurikiraho, nk’uko yabivuze; si ukumwemerera kandi si icyemezo.","draft"],
  },
}
