import { wordsOf } from './split.ts'

/** Ordinary French words that begin sentences, label forms or are written with a capital. */
export const frenchWords: readonly string[] = /* @__PURE__ */ wordsOf(`
dieu allah jésus le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je tu il elle on nous vous ils elles
me te se lui eux moi toi soi y en qui que quoi dont où lequel laquelle lesquels lesquelles duquel auquel celui celle ceux celles ceci cela ça
et ou mais donc or ni car si comme quand lorsque lorsqu puisque puisqu quoique parce afin ainsi alors après avant avec sans sous sur dans par pour contre
chez depuis dès durant pendant vers entre parmi malgré selon suivant jusque jusqu hors outre près loin auprès autour au-delà devant derrière dehors dedans
dessus dessous ici là voici voilà ne pas plus moins rien jamais aucun aucune personne toujours souvent parfois encore déjà bientôt enfin ensuite puis
aujourd'hui aujourd hier demain maintenant tard tôt très trop peu beaucoup assez bien mal mieux pire même tout toute tous toutes autre autres chaque
quelque quelques plusieurs certain certaine certains certaines tel telle tels telles non oui d'abord abord seul seule seuls seules surtout notamment
environ presque vraiment cependant pourtant toutefois néanmoins ailleurs également aussi or grâce suite lors faute quant vu étant ayant
suis es sommes êtes ai as avons avez aie soit soient aurait auraient aura auront étions étiez fus fût vais vas allons allez irai ira iront fais fait faites font dis dites disons dois doivent devait dû peux pouvait pu pourra sais savent savait su viens viennent venait tiens tient tenu prends prend prenait mets met mis vois voit voyait crois croit veux veut voulait voulu faut fallait fallu vaut eu eue né morte mort ouvert ouverte offert offerte souffert venue connu connue reçu reçue vécu vécue craint peint joint lu lus vu vus bu cru su tu dormi parti sorti senti servi fui couru perdu rendu vendu attendu entendu répondu descendu battu vaincu conclu écrit écrite décrit décrite inscrit inscrite dite interdit interdite prise prises appris apprise compris comprise promis promise soumis soumise transmis détruit détruite conduit conduite produit construit instruit cuit suivi suivie vit vivent survécu plu déplu tais taire tut assis assise acquis requis conquis naît naquit mourut meurt meurent courait ci devrai devra devrais devrait devraient buvait boit bois boivent fasse fassent aille puisse puissent sache veuille vienne tienne prenne apparaisse disparaisse nul nulle sien sienne siens tien tienne mien mienne nôtre vôtre leurs opj cni psy est sont était étaient être été a ont avait avaient avoir eu sera seront serait fait faire fut va vont aller peut peuvent doit doivent veut veulent
dit dire disent vient venir venue venu part partir partie parti sait savoir voit voir vu vue prend prendre pris prise met mettre mis mise
victime victimes survivante survivant survivantes survivants cliente client clients clientes bénéficiaire bénéficiaires personne personnes femme femmes homme
hommes fille filles garçon garçons enfant enfants mineur mineure mineurs mineures adolescent adolescente adulte jeune jeunes bébé mère père parent parents
frère sœur soeur frères sœurs oncle tante cousin cousine cousins neveu nièce mari épouse époux conjoint conjointe compagnon ami amie amis amies voisin
voisine voisins famille familles tuteur tutrice grand-mère grand-père grand petit petite grande belle-mère beau-père belle-sœur beau-frère fiancé fiancée
recruteur recruteuse recruteurs employeur employeuse employeurs patron patronne patrons trafiquant trafiquants passeur passeurs suspect suspects auteur auteurs
proxénète agent agents intermédiaire complice complices chauffeur conducteur témoin témoins policier policière policiers officier commissaire inspecteur
procureur juge avocat avocate médecin infirmier infirmière docteur psychologue assistant assistante social sociale sociaux éducateur éducatrice interprète
travailleur travailleuse gestionnaire responsable chef directeur directrice coordinateur coordinatrice animateur conseiller conseillère prêtre pasteur imam
monsieur madame mme mlle mademoiselle mesdames messieurs maître sieur dame
dossier dossiers cas affaire numéro numéros référence référencement réf code fiche rapport rapports procès-verbal note notes date dates lieu lieux adresse
adresses nom noms prénom prénoms surnom âge sexe genre nationalité naissance née né origine profession métier langue langues religion statut état civil
téléphone téléphones portable mobile tél contact contacts courriel mail mèl courrier e-mail email message messages compte comptes carte cartes identité passeport passeports
visa permis plaque plaques véhicule véhicules voiture voitures camion camionnette taxi moto bus minibus bateau avion vol billet coordonnées position
localisation gps latitude longitude
entretien entretiens interview déclaration déclarations témoignage témoignages récit observation observations remarque remarques constat conclusion évaluation
visite visites suivi suivis accompagnement orientation orientations référé référée prise charge plan plans sécurité protection hébergement logement accueil
centre centres refuge foyer abri maison maisons hôpital clinique dispensaire santé école écoles église mosquée marché marchés bureau bureaux commissariat
poste tribunal parquet prison ambassade consulat ministère direction service services organisation organisations association ong agence agences police
gendarmerie armée douane douanes frontière frontières aéroport gare port route routes rue avenue boulevard quartier commune district province secteur cellule
village villages ville villes pays région camp camps hôtel bar restaurant chantier mine mines carrière plantation ferme usine atelier boutique magasin salon
travail travaux emploi emplois salaire salaires argent dette dettes somme paiement paiements frais montant francs dollars contrat contrats promesse promesses
offre offres menace menaces violence violences exploitation traite trafic prostitution mendicité mariage esclavage servitude abus coups blessure blessures viol
confiscation enfermement isolement contrainte tromperie fraude enlèvement recrutement transport transfert hébergée voyage voyages départ arrivée retour
rapatriement réintégration formation soutien aide assistance besoin besoins risque risques niveau élevé faible moyen signalement plainte plaintes enquête
procédure procédures audience jugement arrestation interpellation libération sortie entrée mois jour jours année années an ans semaine semaines heure heures
matin soir nuit midi minuit fois première premier deuxième second seconde troisième dernière dernier prochaine prochain nouvelle nouveau ancienne ancien
actuelle actuel actuellement récemment auparavant initialement finalement selon d'après confirmée confirmé identifiée identifié trouvée retrouvée interceptée
intercepté arrivée arrivé partie recrutée recruté emmenée emmené conduite conduit transférée transféré vendue forcée forcé détenue détenu libérée libéré
hébergée orientée accompagnée entendue interrogée interrogé contactée contacté appelée appelé nommée nommé prénommée prénommé dénommée dénommé connue connu
surnommée surnommé originaire résidant résidante domiciliée domicilié habitant titulaire porteuse porteur détentrice immatriculée immatriculé
elle-même lui-même aucun informations information données donnée document documents pièce pièces photo photos fichier source sources objet motif motifs
lien liens réseau réseaux profil profils page site internet numéro urgence médical médicale psychologique psychosocial psychosociale juridique légal légale
scolaire financier financière domestique sexuel sexuelle sexuels agricole forcé forcés consentement accord refus demande demandes réponse question questions
prochaine étape étapes objectif action actions résumé contexte historique situation détails détail type catégorie partage confidentiel confidentielle
attention important urgent rendez-vous réunion appel appels séance séances groupe équipe membre membres accès moyen moyens
rencontre rencontré rencontrée vit vivait habite habitait loge logeait travaille travaillait dort appelle appelait signale signalait déclare déclarait affirme
raconte explique demande souhaite refuse craint pleure parle montre reconnaît confirme indique précise ajoute mentionne rapporte relate joindre écrire
appeler contacter vérifier envoyer transmettre remettre prévoir organiser mettre noter transmis transmise envoyé envoyée reçu reçue saisi saisie saisis
virement virements versement transaction transactions dépôt retrait banque bancaire mandat iban monnaie mobile
`)
