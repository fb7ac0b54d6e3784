import type { FieldInfo } from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/form-model/languages'

type Relation = 'exact' | 'close' | 'broader' | 'narrower' | 'none'

/** What `tip explain` says itself, beside the texts of the standard; all but English are drafts. */
export type ExplainWords = {
  askedAs: string
  holds: string
  presence: string
  sensitivity: string
  identifies: string
  lens: string
  sources: string
  rules: string
  elsewhere: string
  why: string
  reportedAt: string
  more: (count: number) => string
  /** Behind a text that nobody has reviewed, and what that means. */
  draft: string
  draftMeans: string
  presences: Record<FieldInfo['presence'], string>
  identities: Record<FieldInfo['identifiability'], string>
  relations: Record<Relation, string>
  /** What a field holds. */
  text: (most: number) => string
  texts: (most: number) => string
  whole: (min: number, max: number) => string
  number: (min: number, max: number) => string
  code: (list: string) => string
  codes: (list: string) => string
  reference: (to: string) => string
  object: (entity: string) => string
  objects: (entity: string) => string
  date: string
  partialDate: string
  boolean: string
}

const en: ExplainWords = {
  askedAs: 'Asked as',
  holds: 'Holds',
  presence: 'Presence',
  sensitivity: 'Sensitivity',
  identifies: 'Identifies',
  lens: 'Gender lens',
  sources: 'Sources',
  rules: 'Rules',
  elsewhere: 'Elsewhere',
  why: 'Why',
  reportedAt: 'Reported at',
  more: (count) => `… and ${count} more`,
  draft: '[draft]',
  draftMeans: '[draft]: no native speaker has reviewed this translation.',
  presences: {
    required: 'always needed',
    answered: 'needed, or the reason why it is missing',
    optional: 'may be left out',
    derived: 'computed, never typed',
  },
  identities: { quasi: 'narrows down who someone is', direct: 'names someone', none: 'no one' },
  relations: {
    exact: 'the same',
    close: 'nearly the same',
    broader: 'broader than ours',
    narrower: 'narrower than ours',
    none: 'no equivalent',
  },
  text: (most) => `text, up to ${most} characters`,
  texts: (most) => `up to ${most} texts`,
  whole: (min, max) => `whole number from ${min} to ${max}`,
  number: (min, max) => `number from ${min} to ${max}`,
  code: (list) => `one code of the list ${list}`,
  codes: (list) => `codes of the list ${list}`,
  reference: (to) => `id of something in ${to}`,
  object: (entity) => `one ${entity}`,
  objects: (entity) => `a list of ${entity}`,
  date: 'day, YYYY-MM-DD',
  partialDate: 'year, month or day: YYYY, YYYY-MM or YYYY-MM-DD',
  boolean: 'yes or no',
}

const fr: ExplainWords = {
  askedAs: 'Question',
  holds: 'Contient',
  presence: 'Présence',
  sensitivity: 'Sensibilité',
  identifies: 'Identifie',
  lens: 'Genre',
  sources: 'Sources',
  rules: 'Règles',
  elsewhere: 'Ailleurs',
  why: 'Pourquoi',
  reportedAt: 'Signalée à',
  more: (count) => `… et ${count} autres`,
  draft: '[brouillon]',
  draftMeans: '[brouillon] : aucun locuteur natif n’a relu cette traduction.',
  presences: {
    required: 'toujours nécessaire',
    answered: 'nécessaire, ou la raison de son absence',
    optional: 'peut être omis',
    derived: 'calculé, jamais saisi',
  },
  identities: { quasi: 'aide à reconnaître une personne', direct: 'désigne une personne', none: 'personne' },
  relations: {
    exact: 'identique',
    close: 'presque identique',
    broader: 'plus large que le nôtre',
    narrower: 'plus étroit que le nôtre',
    none: 'sans équivalent',
  },
  text: (most) => `texte, au plus ${most} caractères`,
  texts: (most) => `au plus ${most} textes`,
  whole: (min, max) => `nombre entier de ${min} à ${max}`,
  number: (min, max) => `nombre de ${min} à ${max}`,
  code: (list) => `un code de la liste ${list}`,
  codes: (list) => `des codes de la liste ${list}`,
  reference: (to) => `identifiant d’un élément de ${to}`,
  object: (entity) => `un objet ${entity}`,
  objects: (entity) => `une liste de ${entity}`,
  date: 'jour, AAAA-MM-JJ',
  partialDate: 'année, mois ou jour : AAAA, AAAA-MM ou AAAA-MM-JJ',
  boolean: 'oui ou non',
}

const rw: ExplainWords = {
  askedAs: 'Ikibazo',
  holds: 'Kirimo',
  presence: 'Kuba gihari',
  sensitivity: 'Ibanga',
  identifies: 'Kigaragaza',
  lens: 'Uburinganire',
  sources: 'Inkomoko',
  rules: 'Amategeko',
  elsewhere: 'Ahandi',
  why: 'Impamvu',
  reportedAt: 'Bivugwa kuri',
  more: (count) => `… n’ibindi ${count}`,
  draft: '[umushinga]',
  draftMeans: '[umushinga]: nta muntu uvuga uru rurimi kavukire wasuzumye uyu mwandiko.',
  presences: {
    required: 'gihora gikenewe',
    answered: 'gikenewe, cyangwa impamvu kibura',
    optional: 'gishobora kubura',
    derived: 'kirabarwa, nticyandikwa',
  },
  identities: { quasi: 'gifasha kumenya umuntu', direct: 'kivuga umuntu uwo ari we', none: 'nta muntu' },
  relations: {
    exact: 'ni kimwe',
    close: 'hafi kimwe',
    broader: 'kiragutse kurusha icyacu',
    narrower: 'ni gito kurusha icyacu',
    none: 'nta gihwanye na cyo',
  },
  text: (most) => `umwandiko, inyuguti zitarenze ${most}`,
  texts: (most) => `imyandiko itarenze ${most}`,
  whole: (min, max) => `umubare wuzuye kuva kuri ${min} kugeza kuri ${max}`,
  number: (min, max) => `umubare kuva kuri ${min} kugeza kuri ${max}`,
  code: (list) => `kode imwe yo ku rutonde ${list}`,
  codes: (list) => `kode zo ku rutonde ${list}`,
  reference: (to) => `ikiranga cy’ikiri muri ${to}`,
  object: (entity) => `${entity} imwe`,
  objects: (entity) => `urutonde rwa ${entity}`,
  date: 'umunsi, YYYY-MM-DD',
  partialDate: 'umwaka, ukwezi cyangwa umunsi: YYYY, YYYY-MM cyangwa YYYY-MM-DD',
  boolean: 'yego cyangwa oya',
}

const sw: ExplainWords = {
  askedAs: 'Swali',
  holds: 'Ina',
  presence: 'Uwepo',
  sensitivity: 'Usiri',
  identifies: 'Hutambulisha',
  lens: 'Jinsia',
  sources: 'Vyanzo',
  rules: 'Kanuni',
  elsewhere: 'Kwingine',
  why: 'Kwa nini',
  reportedAt: 'Huonyeshwa kwa',
  more: (count) => `… na nyingine ${count}`,
  draft: '[rasimu]',
  draftMeans: '[rasimu]: hakuna mzungumzaji wa asili aliyepitia tafsiri hii.',
  presences: {
    required: 'huhitajika daima',
    answered: 'huhitajika, au sababu ya kukosekana',
    optional: 'inaweza kuachwa',
    derived: 'hukokotolewa, haiandikwi',
  },
  identities: { quasi: 'husaidia kumtambua mtu', direct: 'humtaja mtu', none: 'hakuna mtu' },
  relations: {
    exact: 'sawa',
    close: 'karibu sawa',
    broader: 'pana kuliko yetu',
    narrower: 'finyu kuliko yetu',
    none: 'hakuna inayolingana',
  },
  text: (most) => `maandishi, herufi zisizozidi ${most}`,
  texts: (most) => `maandishi yasiyozidi ${most}`,
  whole: (min, max) => `nambari nzima kuanzia ${min} hadi ${max}`,
  number: (min, max) => `nambari kuanzia ${min} hadi ${max}`,
  code: (list) => `msimbo mmoja wa orodha ${list}`,
  codes: (list) => `misimbo ya orodha ${list}`,
  reference: (to) => `kitambulisho cha kitu katika ${to}`,
  object: (entity) => `${entity} moja`,
  objects: (entity) => `orodha ya ${entity}`,
  date: 'siku, YYYY-MM-DD',
  partialDate: 'mwaka, mwezi au siku: YYYY, YYYY-MM au YYYY-MM-DD',
  boolean: 'ndiyo au hapana',
}

const rn: ExplainWords = {
  askedAs: 'Ikibazo',
  holds: 'Harimwo',
  presence: 'Kuba gihari',
  sensitivity: 'Ibanga',
  identifies: 'Kigaragaza',
  lens: 'Uburinganire',
  sources: 'Inkomoko',
  rules: 'Amategeko',
  elsewhere: 'Ahandi',
  why: 'Imvo',
  reportedAt: 'Bivugwa kuri',
  more: (count) => `… n’ibindi ${count}`,
  draft: '[umushinga]',
  draftMeans: '[umushinga]: nta muntu avuga uru rurimi kavukire yarasuzumye iyi nsobanuro.',
  presences: {
    required: 'kirakenewe yama',
    answered: 'kirakenewe, canke imvo kibuze',
    optional: 'gishobora kubura',
    derived: 'kiraharurwa, nticandikwa',
  },
  identities: { quasi: 'gifasha kumenya umuntu', direct: 'kivuga umuntu uwo ari we', none: 'nta muntu' },
  relations: {
    exact: 'ni kimwe',
    close: 'hafi kimwe',
    broader: 'caguye kurusha icacu',
    narrower: 'ni gito kurusha icacu',
    none: 'nta gihwanye na co',
  },
  text: (most) => `umwandiko, indome zitarenga ${most}`,
  texts: (most) => `imyandiko itarenga ${most}`,
  whole: (min, max) => `igitigiri cuzuye kuva kuri ${min} gushika kuri ${max}`,
  number: (min, max) => `igitigiri kuva kuri ${min} gushika kuri ${max}`,
  code: (list) => `kode imwe yo ku rutonde ${list}`,
  codes: (list) => `kode zo ku rutonde ${list}`,
  reference: (to) => `ikiranga c’ikiri muri ${to}`,
  object: (entity) => `${entity} imwe`,
  objects: (entity) => `urutonde rwa ${entity}`,
  date: 'umusi, YYYY-MM-DD',
  partialDate: 'umwaka, ukwezi canke umusi: YYYY, YYYY-MM canke YYYY-MM-DD',
  boolean: 'ego canke oya',
}

/** The words of `tip explain` in each language. */
export const explainWords: Record<Language, ExplainWords> = { en, fr, rw, sw, rn }
