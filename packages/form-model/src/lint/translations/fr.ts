import type { LintTranslation } from './model.ts'

/** French, a draft that no native speaker has reviewed. */
export const fr: { readonly [rule: string]: LintTranslation } = {
  'sex-without-basis': [
    '{field} : demandé sans dire sur quoi cela repose.',
    'Lu dans un document, vu par quelqu’un d’autre ou dit par la personne : ce sont trois faits différents.',
    'Demandez le fondement à côté, quand il y a une valeur.',
  ],
  'sex-basis-assumed': [
    'Le fondement du sexe ne peut pas être dit tel qu’il est ; il manque : {codes}.',
    'Un fondement qu’on ne peut pas choisir est remplacé par un autre, qui est faux.',
    'Proposez le document, l’observation et la parole de la personne.',
  ],
  'gender-tied-to-sex': [
    '{field} : est demandé selon la réponse sur le sexe ou sur l’identité de genre.',
    'Aucun des deux ne se déduit de l’autre.',
    'Enlevez la condition, ou demandez seulement s’il y a une valeur.',
  ],
  'gender-without-sex': [
    'L’identité de genre est demandée, et le sexe ne l’est pas.',
    'Une seule question tient alors lieu des deux, et les réponses sont lues plus tard l’une pour l’autre.',
    'Demandez aussi le sexe et son fondement, ou laissez l’identité de genre.',
  ],
  'gender-shown': [
    '{field} : montré à quiconque ouvre le formulaire.',
    'Des réponses écrites sur l’identité de genre peuvent nuire à la personne et à qui l’interroge.',
    'Enlevez "restricted": "shown", et activez la question là où un service en a besoin.',
  ],
  'gender-needed': [
    '{field} : une réponse est exigée.',
    'Personne ne doit avoir à en dire quoi que ce soit.',
    'Enlevez "need".',
  ],
  'gender-codes-narrowed': [
    'Des personnes ne peuvent pas être décrites ; il manque : {codes}.',
    'Sans ces réponses, des personnes sont comptées pour ce qu’elles ne sont pas.',
    'Proposez tous les codes de la liste, avec celui des propres mots.',
  ],
  'gender-without-own-words': [
    'L’identité de genre est demandée sans place pour les propres mots.',
    'Qui ne trouve pas de mot dans la liste a besoin du sien.',
    'Ajoutez victim.genderSelfDescribed à côté.',
  ],
  'sex-decides': [
    'Le sexe ou l’identité de genre décide si ceci est demandé, d’abord : {field}.',
    'On trouve des femmes, des hommes et des personnes trans ou non binaires dans toute forme d’exploitation ; qui n’est pas interrogé n’est pas trouvé.',
    'Enlevez la condition ; « sans objet » est une réponse pour tout le monde.',
  ],
  'sex-narrowed': [
    '{field} : quelqu’un ne peut pas être enregistré ; il manque : {codes}.',
    'Les formulaires qui ne connaissent qu’un sexe, ou deux, cachent les autres.',
    'Proposez tous les codes de la liste.',
  ],
  'care-tied-to-sex': [
    '{field} : demandé à un seul sexe.',
    'Des pères s’occupent d’enfants, et une grossesse ne suit pas la mention d’un document.',
    'Enlevez la condition ; « sans objet » est une réponse pour tout le monde.',
  ],
  'no-way-out': [
    '{field} : seule une valeur est admise, et aucune raison de ne pas en avoir.',
    'Qui ne peut pas refuser, ou ne sait pas, est poussé à inventer.',
    'Écrivez "need": "answer", qui admet une raison, ou enlevez-le.',
  ],
  'zero-impossible': [
    '{field} : « aucun » ne peut pas être répondu, le plus petit nombre étant {min}.',
    'Un nombre qui doit dépasser la vérité est faux.',
    'Enlevez "min".',
  ],
  'perpetrator-half-asked': [
    'Les auteurs présumés sont décrits sans : {fields}.',
    'On ne sait si ce sont des femmes ou des hommes qu’on trouve, poursuit et condamne que si les deux côtés sont enregistrés pareillement.',
    'Ajoutez les questions ; chacune peut rester sans réponse.',
  ],
  'sex-of-victims-only': [
    'Le sexe est demandé pour les victimes, et non pour les auteurs présumés.',
    'Qui exploiterait qui est la moitié du tableau.',
    'Demandez caseRecord.perpetrators avec leur sexe, ou utilisez à côté un formulaire comme tip.perpetrator.',
  ],
  'relation-unasked': [
    'Des auteurs présumés sont décrits sans leur lien avec la victime.',
    'Le lien est celui de deux personnes ; sans lui, on ne distingue plus partenaires, familles et employeurs.',
    'Demandez caseRecord.relations avec relation.kinds.',
  ],
  'partner-hidden': [
    '{field} : un proche ne peut pas être nommé ; il manque : {codes}.',
    'Des partenaires et des familles recrutent et exploitent ; une liste sans eux en fait des inconnus.',
    'Proposez ces codes.',
  ],
  'recruiter-unasked': [
    'Le recrutement est demandé, et non qui était le recruteur pour la personne.',
    'Le recrutement par un partenaire ou un proche échappe à qui ne le demande pas.',
    'Ajoutez recruitment.recruiterRelations.',
  ],
  'dependency-hidden': [
    'La dépendance affective ne peut pas être enregistrée ; il manque : {codes}.',
    'Beaucoup de personnes sont recrutées et retenues par la dépendance à un partenaire.',
    'Proposez ces codes.',
  ],
  uncountable: [
    'La forme d’exploitation est demandée sans : {fields}.',
    'Les comptes sont voulus par sexe, groupe d’âge et forme ensemble.',
    'Demandez aussi le sexe et l’âge, sauf si un autre formulaire l’a fait avant.',
  ],
  'forms-narrowed': [
    '{field} : des formes qui touchent différemment femmes, hommes, filles et garçons ne se distinguent plus ; il manque : {codes}.',
    'Ce qui est réuni à l’écriture ne se retrouve jamais.',
    'Proposez ces codes ; ne réunissez que dans les rapports.',
  ],
  'kinds-unasked': [
    'La forme d’exploitation est demandée sans ce qui en distingue les sortes : {fields}.',
    'La forme seule cache si c’était dans la rue, dans un lieu, en ligne ou dans un foyer, et dans quel travail.',
    'Ajoutez les questions.',
  ],
  'merged-codes': [
    '{field} : des codes qui en réunissent plusieurs sont proposés : {codes}.',
    'Ils existent pour des données publiées ainsi. Saisis à la main, ils cachent la violence sexuelle parmi les moyens et les partenaires parmi la famille.',
    'Énumérez les codes permis, sans ceux-ci.',
  ],
  'coercion-hidden': [
    'La contrainte sexuelle ou reproductive ne peut pas être enregistrée comme moyen ; il manque : {codes}.',
    'Les deux servent à contrôler dans toute forme d’exploitation, et ne se voient que si on les demande.',
    'Proposez les deux codes.',
  ],
  'means-tied-to-form': [
    '{field} : demandé seulement pour certaines formes d’exploitation.',
    'Un moyen ne dit rien du but : la violence sexuelle contrôle aussi dans le travail domestique.',
    'Enlevez la condition.',
  ],
  'leverage-hidden': [
    'Que des enfants ou la famille servent de levier ne peut pas être enregistré ; il manque : {codes}.',
    'L’accès aux enfants, la séparation et les menaces contre eux retiennent beaucoup de personnes.',
    'Proposez ces codes.',
  ],
  'means-needed': [
    '{field} : exigé pour finir le formulaire.',
    'Pour un enfant aucun moyen n’est nécessaire : qui a été recruté pour être exploité est victime sans cela.',
    'Enlevez "need" ou "atLeast".',
  ],
  'unknown-age-left-out': [
    '{field} : n’est pas demandé tant que l’âge est inconnu.',
    'Quand personne ne sait l’âge, les deux branches sont à regarder, et la personne est traitée comme un enfant.',
    'Retournez la condition : demandez sauf si la réponse s’y oppose.',
  ],
  'violence-without-phase': [
    'La violence basée sur le genre est demandée sans : {fields}.',
    'Avant, pendant et après sont trois histoires, et le contexte se calcule à partir du type.',
    'Ajoutez les questions.',
  ],
  'violence-narrowed': [
    '{field} : certaines violences ne peuvent pas être enregistrées ; il manque : {codes}.',
    'Les contextes se calculent sur tous les types et phases.',
    'Proposez tous les codes de la liste.',
  ],
  'violence-decides': [
    '{field} : dépend de la violence basée sur le genre.',
    'La violence seule ne fait ni ne défait un constat de traite.',
    'Enlevez la condition.',
  ],
  'care-needed': [
    '{field} : une réponse est exigée.',
    'Grossesse et allaitement se disent par qui veut les dire.',
    'Enlevez "need".',
  ],
  'children-only-counted': [
    'Les enfants sont comptés, et personne ne demande rien de chaque personne à charge.',
    'Un nombre ne dit pas qui est en danger ou a besoin de soins.',
    'Ajoutez victim.dependants.',
  ],
  'dependants-without-whereabouts': [
    'Les personnes à charge sont demandées sans : {fields}.',
    'Des enfants restés chez un exploiteur sont un levier, et eux-mêmes en danger.',
    'Ajoutez les questions.',
  ],
  'factors-half-asked': [
    'Les facteurs sont demandés sans : {fields}.',
    'Sans niveau ni sens, une liste de facteurs se lit comme les défauts de la personne.',
    'Ajoutez les questions.',
  ],
  'factors-narrowed': [
    '{field} : un côté des facteurs ne peut pas être enregistré ; il manque : {codes}.',
    'Ce qui protège a sa place à côté de ce qui met en danger, pour le ménage et la société comme pour la personne.',
    'Proposez ces codes.',
  ],
  'functions-narrowed': [
    'Des difficultés de fonctionnement ne peuvent pas être enregistrées ; il manque : {codes}.',
    'Le handicap se dit par six fonctions ; s’il en manque, des personnes disparaissent des tableaux.',
    'Proposez tous les codes de la liste.',
  ],
  'preference-without-actual': [
    '{field} : demandé, sans noter si cela a été respecté.',
    'Une préférence ne dit quelque chose qu’à côté du sexe de qui était là.',
    'Ajoutez screening.screenerSex, ou screening.interpreterSex.',
  ],
  'preference-unasked': [
    '{field} : noté, sans demander qui la personne aurait préféré.',
    'Beaucoup ne racontent qu’à une femme, ou qu’à un homme.',
    'Ajoutez screening.preferredInterviewerSex, ou screening.preferredInterpreterSex.',
  ],
  'no-preference-hidden': [
    '{field} : ne pas avoir de préférence ne peut pas être répondu.',
    '« Sans préférence » est une réponse, et diffère d’une question non posée.',
    'Proposez tous les codes de la liste.',
  ],
  'preference-too-late': [
    '{field} : demandé après ce qui s’est passé.',
    'L’entretien est alors fini.',
    'Demandez-le sur une page précédente.',
  ],
  'place-unasked': [
    'Ce qui s’est passé est demandé, et personne ne note si le lieu était privé.',
    'Qui peut être entendu ne peut pas parler.',
    'Ajoutez screening.privatePlace dans victim.screenings, avant ces questions.',
  ],
  'safe-contact-unasked': [
    'Un premier contact est noté, et aucune question ne dit comment joindre la personne sans danger.',
    'Un appel à la mauvaise heure dit tout à un exploiteur.',
    'Ajoutez screening.safeContactAgreed ; il est restreint, et peut rester désactivé tant que personne n’en a besoin.',
  ],
  'collector-unasked': [
    'Le résultat d’un repérage est noté sans : {fields}.',
    'Qui est repéré dépend de qui demande et avec quoi ; un biais ne se voit que si cela est noté.',
    'Ajoutez les questions ; la personne chargée du repérage y répond.',
  ],
  'told-before-unasked': [
    'Un signalement exigé par la loi est noté, et non si la personne en a été avertie avant.',
    'Qui apprend après coup que la police a été avertie a été trompé.',
    'Ajoutez referral.toldBefore à côté.',
  ],
  'told-too-late': [
    '{field} : demandé après ce qui s’est passé.',
    'Qui a tout raconté ne peut plus le reprendre.',
    'Demandez-le avant ces questions.',
  ],
  'duty-unsaid': [
    'Ce qui s’est passé est demandé, et aucune aide ni consigne avant ne parle de l’obligation de signaler.',
    'Quand la loi exige un signalement, la personne doit le savoir avant la première question.',
    'Dites dans l’aide d’une page précédente ce qui doit être signalé, et à qui.',
  ],
  'asked-without-consent': [
    'Des questions personnelles ({count}) sont posées quoi que la personne ait accepté ; la première : {field}.',
    'Ce qui est demandé sans consentement est gardé sans consentement.',
    'Nommez les buts dans "consents" du formulaire, et enlevez ici les listes vides.',
  ],
  'asked-before-consent': [
    'Des questions personnelles ({count}) précèdent celles sur le consentement ; la première : {field}.',
    'Sur papier, on demande dans l’ordre de la feuille.',
    'Mettez la page avec victim.consents au début.',
  ],
  'consent-unrecorded': [
    'Un consentement est nécessaire ici et ne peut pas être noté ici.',
    'Il faut un dossier où le consentement vaut déjà, et un retrait ne peut pas être noté.',
    'Ajoutez victim.consents à la première page, ou n’utilisez le formulaire qu’après un autre qui le demande.',
  ],
  'purpose-not-offered': [
    'Un consentement est nécessaire pour des buts qu’on ne peut pas accepter dans ce formulaire : {codes}.',
    'Les questions qui en dépendent ne seraient jamais posées.',
    'Proposez ces buts dans consent.purpose.',
  ],
  'purposes-lumped': [
    'Un consentement sans but précis peut être choisi.',
    'Il vient de cases uniques et ne permet aucun partage ; saisi à la main, il veut dire ce qu’on veut.',
    'Énumérez les buts dans "codes", sans "unspecified".',
  ],
  'one-purpose-for-all': [
    '{field} : demandé en vertu d’un consentement à autre chose.',
    'Accepter un entretien n’est pas accepter d’être orienté ailleurs.',
    'Nommez le but "referral" dans "consents" de cette question.',
  ],
  'wrong-purpose': [
    'Des questions personnelles ({count}) sont notées sans consentement à ce qu’elles le soient ; la première : {field}.',
    'Accepter un entretien n’est pas accepter qu’il soit gardé, et qui ne veut ni recherche ni photographies a quand même un dossier.',
    'Nommez storage, caseManagement ou referral dans "consents".',
  ],
  'refusal-blocks-help': [
    '{field} : refusé à qui refuse autre chose.',
    'Un refus ne bloque jamais un service.',
    'Demandez ici seulement storage, caseManagement ou referral, et enlevez les conditions sur le consentement.',
  ],
  'refusal-impossible': [
    'Le consentement ne peut être ni refusé ni retiré ; il manque : {codes}.',
    'Un consentement qu’on ne peut pas refuser n’en est pas un.',
    'Proposez toutes les décisions.',
  ],
  'consent-half-asked': [
    'Le consentement est noté sans : {fields}.',
    'Qui a décidé, de quoi, quand, et si c’est retiré : sans cela nul ne sait si le consentement vaut.',
    'Ajoutez les questions.',
  ],
  'consent-undocumented': [
    'Comment le consentement est venu n’est pas noté ; il manque : {fields}.',
    'Dans quelle langue, de quelle façon, après quelles explications et jusqu’à quand : cela montre plus tard que c’en était un.',
    'Ajoutez les questions.',
  ],
  'informed-items-narrowed': [
    'Une partie de ce qui doit être dit avant le consentement ne peut pas être cochée ; il manque : {codes}.',
    'Consentir sans savoir à quoi, ni comment se rétracter, n’est pas consentir.',
    'Proposez les sept.',
  ],
  'recipients-unnamed': [
    'On peut consentir au partage sans qu’il soit écrit avec qui : {fields}.',
    'Consentir à partager, c’est avec quelqu’un et pour quelque chose.',
    'Ajoutez les questions, là où le but est un partage.',
  ],
  'child-assent-unasked': [
    'Un enfant peut être la personne de ce formulaire, et ceci n’est pas demandé : {fields}.',
    'Un enfant donne son assentiment à côté du tuteur, et un tuteur peut-être impliqué doit être écarté.',
    'Ajoutez consent.childAssent, et consent.guardianExcluded avec "restricted": "shown".',
  ],
  'giver-narrowed': [
    'Qui a consenti ne peut pas être dit tel que c’était ; il manque : {codes}.',
    'La personne décide, un tuteur pour un enfant, ou les deux ensemble.',
    'Proposez tous les codes de la liste.',
  ],
  'consent-untranslated': [
    'Un texte de la page sur le consentement manque dans des langues du formulaire : {languages}.',
    'Nul ne peut consentir à ce qu’il ne comprend pas.',
    'Ajoutez les traductions.',
  ],
  'status-narrowed': [
    'Victimes potentielles, présumées et identifiées ne se distinguent plus ; il manque : {codes}.',
    'Une personne n’a pas moins de besoins avant une décision, et n’est pas identifiée avant elle.',
    'Proposez ces codes.',
  ],
  'own-words-decide': [
    '{field} : dépend de ce que la personne a dit avec ses mots.',
    'Les mots de la personne lui appartiennent ; rien ne s’en déduit.',
    'Enlevez la condition.',
  ],
  'statuses-assumed': [
    '{field} : la liste a été raccourcie ; il manque : {codes}.',
    'Ce n’est pas au formulaire de supposer quels statuts on peut avoir.',
    'Proposez tous les codes, ou assurez-vous que personne ne peut avoir les autres.',
  ],
  'service-without-state': [
    'Des services sont notés sans : {fields}.',
    'Un service proposé, décliné ou indisponible est compté comme donné.',
    'Ajoutez la question.',
  ],
  'service-state-narrowed': [
    '{field} : pourquoi un service n’a pas été donné ne peut pas être dit ; il manque : {codes}.',
    'Décliné par la personne, indisponible et sans objet sont trois constats.',
    'Proposez ces codes.',
  ],
  'cooperation-decides': [
    '{field} : dépend du recours de la personne à la justice.',
    'Statut et aide ne dépendent ni d’une plainte ni d’une coopération.',
    'Enlevez la condition.',
  ],
  'justice-half-asked': [
    'Ce que la justice a fait est demandé sans : {fields}.',
    'Délai de réflexion, séjour, indemnisation et non-sanction sont rapportés par sexe.',
    'Ajoutez les questions.',
  ],
  'blaming-words': [
    'Un texte du formulaire a des mots qui accusent ou étiquettent ({languages}).',
    'Qui s’entend demander pourquoi il n’est pas parti, ou est dit illégal, se tait.',
    'Dites ce qui s’est passé et qui l’a fait ; demandez « qu’est-ce qui rendait difficile de partir ? ».',
  ],
  'verdict-words': [
    'Un texte sur un auteur présumé a les mots d’un jugement ({languages}).',
    'Jusqu’à une condamnation, le mot est « présumé ».',
    'Écrivez « auteur présumé ».',
  ],
  'asks-for-agreement': [
    'Une question sur ce qui s’est passé demande si la personne était d’accord ({languages}).',
    'Un accord ne rend pas l’exploitation licite, et la question sonne comme une accusation.',
    'Demandez ce qui a été promis, dit ou fait.',
  ],
  'factor-as-cause': [
    'Un texte appelle un facteur une raison ou une faute ({languages}).',
    'La cause du crime est qui le commet.',
    'Écrivez « facteur ».',
  ],
  'disability-by-label': [
    'Les difficultés de fonctionnement sont demandées par étiquette ou diagnostic ({languages}).',
    'On dit plus volontiers, et de façon plus comparable, ce qui est difficile que comment on est appelé.',
    'Demandez les difficultés à voir, entendre, marcher, se souvenir, prendre soin de soi et communiquer.',
  ],
  'gender-by-observation': [
    'L’identité de genre serait vue ou devinée par quelqu’un d’autre ({languages}).',
    'Seule la personne peut la dire.',
    'Demandez à la personne, ou laissez sans réponse avec une raison.',
  ],
  'sex-worded-as-gender': [
    '{field} : formulé comme l’autre du sexe et du genre ({languages}).',
    'Une question ne peut pas tenir lieu des deux.',
    'Formulez-la pour ce qu’elle est, ou demandez l’autre champ.',
  ],
  'free-text-unguarded': [
    '{field} : texte libre sans consigne sur ce qu’il ne faut pas écrire.',
    'Noms, téléphones et lieux finissent dans le texte libre, et un dossier ne doit pas en contenir.',
    'Ajoutez un "prompt" : ni noms, ni téléphones, ni adresses.',
  ],
  'restricted-shown': [
    '{field} : une question restreinte est montrée à quiconque ouvre le formulaire.',
    'Ces réponses nuisent le plus en de mauvaises mains ; la plupart des entretiens n’en ont pas besoin.',
    'Enlevez "restricted": "shown", et activez la question là où il le faut.',
  ],
  'answer-kept': [
    '{field} : la réponse reste au dossier quand la question disparaît.',
    'Qui change une réponse ne s’attend pas à ce que l’ancienne soit gardée et partagée.',
    'Enlevez "hidden": "keep" ; la réponse revient si la question revient.',
  ],
  'many-identifying': [
    '{count} réponses sont demandées qui, ensemble, peuvent désigner une personne.',
    'Âge, origine, famille et lieux se reconnaissent sans nom.',
    'Laissez ce dont ni service ni rapport n’a besoin ; ne partagez que des données protégées.',
  ],
  'long-form': [
    '{questions} questions : environ {minutes} minutes.',
    'Personne de blessé ou d’effrayé ne se concentre si longtemps.',
    'Demandez moins, ou en plusieurs entretiens ; un formulaire peut être interrompu.',
  ],
  'long-first-page': [
    'La première page a {count} questions.',
    'C’est à la première page qu’on reste ou qu’on part.',
    'Faites-en deux pages.',
  ],
  'hard-questions-first': [
    '{field} : ce qui est difficile à dire est demandé avant tout le reste.',
    'Un entretien commence par ce qui est facile, comme la langue et l’âge.',
    'Mettez avant la page sur la personne.',
  ],
  'entry-unchosen': [
    '{field} : toutes les questions du standard sont posées ici ({count}), le formulaire ne disant pas lesquelles.',
    'Ce que personne n’a choisi, personne n’en a besoin ; chaque réponse de trop est un risque.',
    'Écrivez dans "items" les questions nécessaires.',
  ],
}
