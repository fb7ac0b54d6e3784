import { givingWords, refusingWords, withdrawingWords } from './decision-words.ts'
import { toKey, toWords } from './name-key.ts'

/** The words for consent in the five languages, anywhere in the name of a column, however it is written. */
const consent = /consent|idhini|ridhaa|kwemera|yemeye|uruhushya|uruhusha/

/** What says by itself, in words, that someone is in or out. */
const choice =
  / opt(s|ed|ing)? ?(in|outs?) | (do|does|did) ?n ?o?t ?(share|publish|release|use) | no (data )?(shar(e|ing)|publication|release) | ne pas (partager|publier|diffuser) /

/** Words for a decision. Beside other words they can also speak of a service, a contract or a court. */
const decisions = [
  refusingWords,
  withdrawingWords,
  givingWords,
  /^(authori[sz](ed|ation)|permission|accord|object(s|ed|ion)|opposee?|opposition)$/,
  /^(anakubali|kukubali|ruhusa|ameruhusu|anakataa|amejitoa)$/,
  /^(yaremeye|aranze|kwanga|u?guhakana|yahakanye|aremera|yanse|aranse|kwanka|yarahakanye)$/,
]

/** Words for what happens to data, or for taking part: beside one of these, a decision is one of consent. */
const uses = [
  /^(shar(e|ed|ing)|data|info|information|publish(ed)?|publication|release|research|statistic(s|al)|participat(es?|ion))$/,
  /^(partager?|donnees?|publier|diffus(er|ion)|recherches?|statistiques?|participer)$/,
  /^(kushiriki|kushirikisha|kusambaza|taarifa|takwimu|utafiti)$/,
  /^(gusangi[rz]a|amakuru|ubushakashatsi|ibarurishamibare|gusabikanya)$/,
]

/** Words that add nothing to what another one says of a person's decision. */
const additions = [
  /^(an?|the|is|has|was|s?he|they|to|by|on|of|it|any|not?|yes|date|day|reason|status|answer|response)$/,
  /^(victims?|persons?|client|participant|respondent|case)$/,
  /^(l|la|les?|est|d|du|des?|n|ne|pas|sa|son|personne|victime|cliente|participante|reponse|motif|jour)$/,
  /^([ykw]a|mteja|mhusika|mwathirika|tarehe|sababu|jibu)$/,
  /^(itariki|impamvu|igisubizo|uwahohotewe|igenekerezo|imvo|inyishu)$/,
]

const isAmong = (words: readonly RegExp[], word: string): boolean => words.some((pattern) => pattern.test(word))

/**
 * Whether the name of a column says, in words, that it holds what people agreed to or refused. A word such as "refused"
 * says so alone or beside the use of data, and not beside what else can be refused, such as a service.
 */
export function namesConsent(name: string): boolean {
  if (consent.test(toKey(name))) return true
  const text = toWords(name)
  if (choice.test(` ${text} `)) return true
  const words = text.split(' ')
  const others = words.filter((word) => !isAmong(decisions, word))
  if (others.length === words.length) return false
  return others.some((word) => isAmong(uses, word)) || others.every((word) => isAmong(additions, word))
}
