import type { IssueCode } from '../model/issue.ts'

/** The languages that have templates for every kind of issue. */
export type CatalogueLanguage = 'en' | 'fr'

/** Kinds of issue that are said in more than one way. */
type Variant = 'requiredAlways' | 'extensionName' | 'profileFault'

/** The templates of one language, and the words that stand for what an issue names by code. */
export type Catalogue = {
  status: 'draft' | 'reviewed'
  /** By code: `{…}` takes a label, a limit or a word; what stands in brackets goes where it is not known. */
  templates: Record<IssueCode | Variant, string>
  /** What is added where a profile asks for more than the standard does. */
  byProfile: string
  /** The document as a whole, where no field is to be named. */
  document: string
  limits: { between: string; atLeast: string; atMost: string }
  units: { characters: string; entries: string; size: string }
  /** Kinds of value, by what `type` issues expect. */
  kinds: Record<string, string>
  /** How a value is written, by what `format` issues ask. */
  formats: Record<string, string>
}

/** What is said about an issue that is no rule; rules have texts of their own. French is a draft. */
export const catalogue: Record<CatalogueLanguage, Catalogue> = {
  en: {
    status: 'reviewed',
    templates: {
      json: 'The text is no JSON.',
      required: '{field}: a value is needed, or the reason why it is missing.',
      requiredAlways: '{field}: a value is needed.',
      type: '{field}: the value is not of the kind that belongs here ({expected}).',
      format: '{field}: the value is not written as it has to be ({format}).',
      range: '{field}: the number is out of bounds ({limits}).',
      length: '{field}: too short or too long ({unit}: {limits}).',
      codeList: '{field}: the code is not one of those that can be used here (list: {list}).',
      duplicate: '{field}: the same value is given twice.',
      unknownField:
        'Something stands here that the standard does not know ({count}); what a partner adds goes under "extensions".',
      extensionName: 'Names of extensions are written like org.example.field; some here are not ({count}).',
      rule: 'A rule of the standard is broken.',
      profile: '{field}: the profile leaves this field out.',
      profileFault: 'The profile says something here that the standard does not have, or is looser than the standard.',
    },
    byProfile: ' Asked by the profile {profile}.',
    document: 'The record',
    limits: { between: '{min} to {max}', atLeast: 'at least {min}', atMost: 'at most {max}' },
    units: { characters: 'characters', entries: 'entries', size: 'size' },
    kinds: {
      text: 'a text',
      list: 'a list',
      object: 'an entry with members',
      boolean: 'true or false',
      integer: 'a whole number',
      number: 'a number',
    },
    formats: {
      identifier: '1 to 64 letters, digits, ".", "_" or "-", the first a letter or digit',
      date: 'a day of the calendar, YYYY-MM-DD',
      partialDate: 'a year, month or day of the calendar: YYYY, YYYY-MM or YYYY-MM-DD',
      phone: 'up to 15 digits, with or without a "+" before them',
      email: 'an e-mail address',
    },
  },
  fr: {
    status: 'draft',
    templates: {
      json: 'Le texte n’est pas du JSON.',
      required: '{field} : il faut une valeur, ou la raison pour laquelle elle manque.',
      requiredAlways: '{field} : il faut une valeur.',
      type: '{field} : la valeur n’est pas du genre attendu ici ({expected}).',
      format: '{field} : la valeur n’est pas écrite comme il faut ({format}).',
      range: '{field} : le nombre est hors limites ({limits}).',
      length: '{field} : trop court ou trop long ({unit} : {limits}).',
      codeList: '{field} : le code n’est pas de ceux qui peuvent être utilisés ici (liste : {list}).',
      duplicate: '{field} : la même valeur est donnée deux fois.',
      unknownField:
        'Il y a ici quelque chose que la norme ne connaît pas ({count}) ; les ajouts d’un partenaire vont sous « extensions ».',
      extensionName:
        'Les noms d’extensions s’écrivent comme org.exemple.champ ; certains ici ne le sont pas ({count}).',
      rule: 'Une règle de la norme n’est pas respectée.',
      profile: '{field} : le profil exclut ce champ.',
      profileFault: 'Le profil dit ici quelque chose que la norme n’a pas, ou il est moins strict que la norme.',
    },
    byProfile: ' Demandé par le profil {profile}.',
    document: 'L’enregistrement',
    limits: { between: '{min} à {max}', atLeast: 'au moins {min}', atMost: 'au plus {max}' },
    units: { characters: 'caractères', entries: 'éléments', size: 'taille' },
    kinds: {
      text: 'un texte',
      list: 'une liste',
      object: 'un objet avec des membres',
      boolean: 'vrai ou faux',
      integer: 'un nombre entier',
      number: 'un nombre',
    },
    formats: {
      identifier: '1 à 64 lettres, chiffres, « . », « _ » ou « - », d’abord une lettre ou un chiffre',
      date: 'un jour du calendrier, AAAA-MM-JJ',
      partialDate: 'une année, un mois ou un jour du calendrier : AAAA, AAAA-MM ou AAAA-MM-JJ',
      phone: 'au plus 15 chiffres, précédés ou non d’un « + »',
      email: 'une adresse électronique',
    },
  },
}
