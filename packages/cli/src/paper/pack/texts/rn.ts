import type { PackTranslation } from './en.ts'

/** Kirundi, a draft. */
export const rn: PackTranslation = {
  draft:
    'Amajambo ari muri uru rurimi ni integuro itarasuzumwa n’uwuruvuga kavukire. Ibitarahindurwa biracari mu congereza.',
  index: 'Impapuro ziri hamwe',
  indexAbout: 'Shira hamwe izi mpapuro. Ni iza verisiyo imwe: ntuzivange n’iz’iyindi.',
  versions: 'Verisiyo',
  language: 'Ururimi',
  isDraft: '{language} (integuro, ntirasuzumwa)',
  consentAbout: 'Imbere ya vyose: ivyo umuntu yemera, ingingo imwe kuri buri ntumbero.',
  order: 'Uko bikurikirana',
  order1: 'Kwemera biza imbere. Bitabaye ivyo, nta kindi kibazwa.',
  order2: 'Andika kode y’umuntu hejuru kuri buri rupapuro; ntiwandike izina.',
  destroy: 'Impapuro za kera',
  howToUse: 'Uko ikoreshwa',
  notKnown: 'ntibizwi',
  question: 'Ikibazo',
  why: 'Imvo',
  children: 'Abana',
  contactSheet: 'Urupapuro rw’aho umuntu aronkera',
  contactsApart: 'Bika uru rupapuro ukwarwo, rufungiye. Andikako gusa ivyo rusaba.',
  codeOnly: 'Kode y’umuntu, nk’iri ku zindi mpapuro',
}
