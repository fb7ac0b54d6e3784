import type { FormTexts } from '../definition/definition.ts'

/** The effects that the words of a list have. */
export type WordList =
  | 'observation'
  | 'blame'
  | 'agreement'
  | 'cause'
  | 'label'
  | 'verdict'
  | 'gender'
  | 'sex'
  | 'duty'
  | 'name'
  | 'identity'
  | 'thing'

type Words = { readonly [language: string]: readonly string[] }

/**
 * Words that say more than a form should, as patterns of whole words. Short on purpose, so that nothing right is found; those of
 * languages other than English have not been read by a native speaker. `duty` is what must be said.
 */
const wordLists: { readonly [K in WordList]: Words } = {
  blame: {
    en: [
      'prostitutes?',
      'hookers?',
      'whores?',
      'sex slaves?',
      'illegals',
      'illegal (?:im)?migrants?',
      'illegal aliens?',
      'confess(?:es|ed|ion)?',
      'admits? that',
      'claims? to (?:be|have)',
      '(?:your|own|at) fault',
      "why did(?:n[’']t)? you",
      'why you (?:did|stayed|left|went)',
      'to blame',
      'promiscuous',
      'liars?',
      'are you lying',
      'alleged victims?',
      'real victims?',
    ],
    fr: [
      'prostituée?s?',
      'putes?',
      'clandestine?s?',
      '(?:im)?migr(?:é|ant)e?s? (?:illégaux|illégale?s?)',
      'avou(?:er|ez|e)',
      'prétend(?:ez|re)?',
      'votre faute',
      "pourquoi (?:n[’'])?avez-vous",
      'pourquoi êtes-vous',
    ],
    sw: ['kahaba', 'makahaba', 'malaya', 'wahamiaji haramu', 'mhamiaji haramu', 'kosa lako', 'ungama'],
    rw: ['indaya', 'ikosa ryawe', 'amakosa yawe'],
    rn: ['indaya', 'ikosa ryawe', 'amakosa yawe'],
  },
  agreement: {
    en: [
      'agree(?:d|s)? to',
      'consent(?:ed|s)? to',
      'voluntar(?:y|ily)',
      'willing(?:ly)?',
      'of (?:your|their) own (?:free )?will',
      'accept(?:ed|s)? the (?:work|job|offer)',
    ],
    fr: ["d[’']accord", 'consent(?:i|ie|ez|ir|ement)', 'volontaire(?:ment)?', 'de (?:votre|son) plein gré'],
    sw: ['kwa hiari', 'ulikubali'],
    rw: ['ku bushake', 'wemeye'],
    rn: ['ku bushake', 'wemeye'],
  },
  cause: {
    en: ['causes?', 'caused', 'reasons?', 'because of', 'faults?', 'blame'],
    fr: ['causes?', 'raisons?', 'à cause de', 'fautes?'],
    sw: ['sababu', 'kosa', 'makosa'],
    rw: ['impamvu', 'amakosa'],
    rn: ['imvo', 'amakosa'],
  },
  label: {
    en: ['diagnos(?:is|es|ed)', 'handicap(?:s|ped)?', 'crippled?', 'the disabled', 'suffer(?:s|ing)? from', 'retarded'],
    fr: ['diagnosti(?:c|qué|quée)', 'handicapée?s?', 'infirmes?', "souffr(?:ez|e|ant) d[e’']"],
    sw: ['kilema', 'vilema'],
  },
  verdict: {
    en: ['criminals?', 'culprits?', 'guilty', 'offenders?', 'the perpetrators?'],
    fr: ['criminel(?:le)?s?', 'coupables?', 'délinquante?s?'],
    sw: ['mhalifu', 'wahalifu'],
    rw: ['umunyabyaha', 'abanyabyaha'],
    rn: ['umunyabyaha', 'abanyabyaha'],
  },
  observation: {
    en: [
      'observ(?:e|es|ed|ation)',
      'appear(?:s|ed|ance)?',
      'looks? like',
      'what you see',
      'judging by',
      'guess(?:ed)?',
    ],
    fr: ['observ(?:ez|er|é|ée|ation)', 'apparence', "a l[’']air", 'ce que vous voyez', 'devin(?:ez|er)'],
  },
  gender: { en: ['genders?'], fr: ['genres?'] },
  sex: { en: ['sex', 'sexes'], fr: ['sexes?'] },
  name: {
    en: ['names?', '(?:sur|fore|nick|first|last)names?', 'called'],
    fr: ['noms?', 'prénoms?', 'surnoms?', "s[’']appel(?:le|er|ait)", 'vous appelez-vous'],
    sw: ['jina', 'majina'],
    rw: ['izina', 'amazina'],
    rn: ['izina', 'amazina'],
  },
  identity: {
    en: [
      '(?:tele|cell)?phones?',
      'mobiles?',
      'whatsapp',
      'e-?mails?',
      'address(?:es)?',
      'passports?',
      '(?:national |identity )?(?:id|identity)(?: card| number| document)s?',
      'document numbers?',
      'numbers? of (?:the|a|your|any) (?:document|passport|identity card|card)',
    ],
    fr: [
      'téléphones?',
      'portables?',
      'whatsapp',
      'courriels?',
      'e-?mails?',
      'adresses?',
      'passeports?',
      "cartes? d[’']identité",
      "numéros? d[’']identité",
      "numéros? (?:du|d[’'](?:un|une)|de la|de votre) (?:document|passeport|carte)",
    ],
    sw: ['simu', 'barua ?pepe', 'anwani', 'pasipoti', 'kitambulisho', 'whatsapp'],
    rw: [
      'te[lr]efon[ei]',
      'imeri',
      'imeyili',
      'aderesi',
      'pasiporo',
      'indangamuntu',
      'aho (?:atuye|utuye)',
      'whatsapp',
    ],
    rn: ['te[lr]efone', 'imeyili', 'aderesi', 'pasiporo', 'karangamuntu', 'aho (?:aba|uba)', 'whatsapp'],
  },
  thing: {
    en: [
      'organi[sz]ations?',
      'services?',
      'districts?',
      'provinces?',
      'villages?',
      'countr(?:y|ies)',
      'towns?',
      'places?',
      'hospitals?',
      'schools?',
    ],
    fr: [
      'organisations?',
      'services?',
      'districts?',
      'provinces?',
      'villages?',
      'pays',
      'villes?',
      'lieux?',
      'hôpita(?:l|ux)',
      'écoles?',
    ],
    sw: ['shirika', 'wilaya', 'mkoa', 'kijiji', 'nchi', 'mji', 'hospitali', 'shule'],
    rw: ['umuryango', 'ikigo', 'akarere', 'intara', 'umudugudu', 'igihugu', 'ibitaro', 'ishuri'],
    rn: ['ishirahamwe', 'ikigo', 'intara', 'komine', 'igihugu', 'ibitaro', 'ishure'],
  },
  duty: {
    en: ['report(?:s|ed|ing)?', 'duty', 'authorit(?:y|ies)', 'police', 'obliged', 'the law'],
  },
}

const patterns = new Map<string, RegExp>()

function patternOf(list: WordList, language: string): RegExp | undefined {
  const words = Object.hasOwn(wordLists[list], language) ? wordLists[list][language] : undefined
  if (words === undefined) return undefined
  const key = `${list} ${language}`
  const pattern = patterns.get(key) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  patterns.set(key, pattern)
  return pattern
}

/** The languages of a text in which it contains a word from a list, among those that the list covers. */
export function says(list: WordList, texts: FormTexts): string[] {
  return Object.entries(texts).flatMap(([language, text]) => {
    const words = typeof text === 'string' ? text : text[0]
    return patternOf(list, language)?.test(words) === true ? [language] : []
  })
}
