// Generated from packages/dictionary/locales/rn by `pnpm gen`; do not edit.
import type { FieldDefinitions } from '../../model/locale.ts'

/** What entities and fields mean, in the language `rn`: texts with their status. */
export const fieldDefinitions: FieldDefinitions = {
  entities: {
  },
  fields: {
    'screening.urgentNeeds': ["Ivyo umuntu yari akeneye ubwo nyene, imbere y’uko ibibazo bibandanya.","draft"],
    'screening.inDanger': ["Nimba umuntu, canke uwo akunda, yari mu kaga mu gihe c’ikiganiro.","draft"],
    'screening.wishes': ["Imfashanyo umuntu yipfuza inyuma y’aho, nk’uko yabivuze; si ukuyimwemerera kandi si ingingo.","draft"],
  },
}
