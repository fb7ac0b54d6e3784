import type { Issue, TextOptions } from '@tip-standard/core'

/** What can be wrong with the definition of a form. */
export type FormFault =
  | 'shape'
  | 'unknownField'
  | 'outOfPlace'
  | 'computed'
  | 'twice'
  | 'looser'
  | 'code'
  | 'condition'
  | 'cycle'
  | 'migration'

/** One thing that is wrong with the definition of a form; names its place by position and repeats nothing of the document. */
export type FormIssue = { code: FormFault; severity: 'error'; path: Issue['path'] }

type Texts = { status: 'draft' | 'reviewed'; sentence: string; faults: Record<FormFault, string> }

const texts: Record<'en' | 'fr', Texts> = {
  en: {
    status: 'reviewed',
    sentence: 'The form cannot be used: {fault}.',
    faults: {
      shape: 'something is not written here as it has to be',
      unknownField: 'it names something that the standard does not have',
      outOfPlace: 'this field does not belong to what is asked here',
      computed: 'this field is computed and cannot be asked',
      twice: 'the same is asked, or named, twice',
      looser: 'its limits are wider than those of the standard, or of another kind',
      code: 'this code is not in the list, or is there twice',
      condition: 'this condition is no condition over fields and codes that can be named here',
      cycle: 'conditions lead in a circle, so that nobody can say what is asked',
      migration: 'this migration names fields that do not fit each other',
    },
  },
  fr: {
    status: 'draft',
    sentence: 'Le formulaire ne peut pas être utilisé : {fault}.',
    faults: {
      shape: 'quelque chose n’est pas écrit ici comme il faut',
      unknownField: 'il nomme quelque chose que la norme n’a pas',
      outOfPlace: 'ce champ n’appartient pas à ce qui est demandé ici',
      computed: 'ce champ est calculé et ne peut pas être demandé',
      twice: 'la même chose est demandée, ou nommée, deux fois',
      looser: 'ses limites sont plus larges que celles de la norme, ou d’un autre genre',
      code: 'ce code n’est pas dans la liste, ou y est deux fois',
      condition: 'cette condition ne porte pas sur des champs et des codes que l’on peut nommer ici',
      cycle: 'des conditions tournent en rond : personne ne peut dire ce qui est demandé',
      migration: 'cette migration nomme des champs qui ne vont pas ensemble',
    },
  },
}

/** Says in one plain sentence what is wrong with a form: in English, or in the language of a locale where its texts may be shown. */
export function toFormMessage({ code }: FormIssue, { locale, drafts = false }: TextOptions = {}): string {
  const asked = locale?.language === 'fr' && (texts.fr.status === 'reviewed' || drafts) ? texts.fr : texts.en
  return asked.sentence.replace('{fault}', asked.faults[code])
}
