import { toKey } from './name-key.ts'

/** The words for consent in the five languages, anywhere in the name of a column, however it is written. */
const consent = /consent|idhini|ridhaa|kwemera|yemeye|uruhushya|uruhusha/

/** What says by itself, in words, that someone is in or out. */
const choice =
  / opt(s|ed)? ?(in|out) | (do|does|did) ?n ?o?t (share|publish|release|use) | ne pas (partager|publier|diffuser) /

/** Words for agreeing and refusing. Beside other words they can also speak of a service, a contract or a court. */
const decisions = [
  /^(agree([sd]|ment)?|allow(s|ed)?|authori[sz](ed|ation)|permission)$/,
  /^(refus(e|es|ed|al)|decline[sd]?|object(s|ed|ion)?|withdr(ew|awn|awal))$/,
  /^(accord|acceptee?|autorise?e?|autorisation|refus(ee)?|opposee?|opposition|retrait)$/,
  /^(amekubali|anakubali|kukubali|ruhusa|ameruhusu|amekataa|anakataa|kukataa|amejitoa)$/,
  /^(yaremeye|arabyemera|yanze|aranze|kwanga|u?guhakana|yahakanye|yisubiyeho)$/,
  /^(aremera|yanse|aranse|kwanka|yarahakanye)$/,
]

/** Words for what happens to data: beside one of these, agreeing and refusing are a consent. */
const uses = [
  /^(shar(e|ed|ing)|data|info|information|publish(ed)?|publication|release|research|statistic(s|al))$/,
  /^(partager?|donnees?|publier|diffus(er|ion)|recherches?|statistiques?)$/,
  /^(kushirikisha|kusambaza|taarifa|takwimu|utafiti)$/,
  /^(gusangi[rz]a|amakuru|ubushakashatsi|ibarurishamibare|gusabikanya)$/,
]

/** Words that add nothing to what another one says of a person's decision. */
const additions = [
  /^(an?|the|is|has|was|s?he|they|to|by|on|of|it|any|not?|yes|date|day|reason|status|answer|response)$/,
  /^(victims?|persons?|client|participant|respondent|case)$/,
  /^(l|la|les?|est|du|des?|personne|victime|cliente|participante|reponse|motif|jour)$/,
  /^([ykw]a|mteja|mhusika|mwathirika|tarehe|sababu|jibu)$/,
  /^(itariki|impamvu|igisubizo|uwahohotewe|igenekerezo|imvo|inyishu)$/,
]

const isAmong = (words: readonly RegExp[], word: string): boolean => words.some((pattern) => pattern.test(word))

/** The words of a name, in lower case and without accents, as its capitals and signs part them. */
const toWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/**
 * Whether the name of a column says, in words, that it holds what people agreed to or refused. A word such as "refused"
 * says so alone or beside the use of data, and not beside what else can be refused, such as a service.
 */
export function namesConsent(name: string): boolean {
  if (consent.test(toKey(name))) return true
  const words = toWords(name)
  if (choice.test(` ${words.join(' ')} `)) return true
  const others = words.filter((word) => !isAmong(decisions, word))
  if (others.length === words.length) return false
  return others.some((word) => isAmong(uses, word)) || others.every((word) => isAmong(additions, word))
}
