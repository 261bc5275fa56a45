<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE">
    <context>
        <name>Card</name>
        <message>
            <source>Only one try is left for the PIN of %1. A wrong PIN now blocks the card; the municipality must then unblock it. Go on?</source>
            <translation>Il ne reste qu’un seul essai pour le code PIN de %1. Un code PIN erroné bloque la carte ; la commune devra alors la débloquer. Continuer ?</translation>
        </message>
        <message>
            <source>Use the last try</source>
            <translation>Utiliser le dernier essai</translation>
        </message>
        <message>
            <source>The signature of the National Register does not hold for the name and photo on this card: they may have been changed. Have the municipality look at the card.</source>
            <translation>La signature du Registre national n’est pas correcte pour le nom et la photo de cette carte : ils ont peut-être été modifiés. Faites examiner la carte par la commune.</translation>
        </message>
        <message>
            <source>The signature of the National Register does not hold for the address on this card. The card can sign nevertheless; the municipality can write the address again.</source>
            <translation>La signature du Registre national n’est pas correcte pour l’adresse de cette carte. La carte peut signer malgré tout ; la commune peut réinscrire l’adresse.</translation>
        </message>
        <message>
            <source>The certificate ends on %1, before the deadline of %2. Ask the municipality for a new card in time.</source>
            <translation>Le certificat expire le %1, avant la date limite du %2. Demandez à temps une nouvelle carte à la commune.</translation>
        </message>
        <message>
            <source>The card ends on %1, before the deadline of %2. Ask the municipality for a new card in time.</source>
            <translation>La carte expire le %1, avant la date limite du %2. Demandez à temps une nouvelle carte à la commune.</translation>
        </message>
        <message>
            <source>The card ended on %1. Its certificate for signatures counts until %2, so a signature is technically valid, but the holder must have the municipality renew the card.</source>
            <translation>La carte a expiré le %1. Son certificat de signature est valable jusqu’au %2 : une signature est techniquement valable, mais le titulaire doit faire renouveler la carte par la commune.</translation>
        </message>
    </context>
    <context>
        <name>CardCheck</name>
        <message>
            <source>Reading the card …</source>
            <translation>Lecture de la carte …</translation>
        </message>
        <message>
            <source>Asking the issuer whether the card was revoked …</source>
            <translation>On demande à l’émetteur si la carte a été révoquée …</translation>
        </message>
        <message>
            <source>The card checks the PIN …</source>
            <translation>La carte vérifie le code PIN …</translation>
        </message>
        <message>
            <source>Contact the municipality where the holder lives: it renews the card.</source>
            <translation>Contactez la commune où habite le titulaire : elle renouvelle la carte.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>de %1</translation>
        </message>
        <message>
            <source>of %1, registered as %2: %3</source>
            <translation>de %1, qui figure comme %2 : %3</translation>
        </message>
        <message>
            <source>Validity of the card</source>
            <translation>Validité de la carte</translation>
        </message>
        <message>
            <source>not known: it cannot be read</source>
            <translation>inconnue : elle ne peut pas être lue</translation>
        </message>
        <message>
            <source>Certificate for signatures</source>
            <translation>Certificat de signature</translation>
        </message>
        <message>
            <source>none on this card: it cannot sign</source>
            <translation>aucun sur cette carte : elle ne peut pas signer</translation>
        </message>
        <message>
            <source>Contact the municipality where the holder lives: it can have the certificates activated.</source>
            <translation>Contactez la commune où habite le titulaire : elle peut faire activer les certificats.</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>expiré le %1</translation>
        </message>
        <message>
            <source>cannot be used, as its issuer is not known</source>
            <translation>inutilisable, car son émetteur n’est pas connu</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>inutilisable</translation>
        </message>
        <message>
            <source>Use a Belgian identity card. If it is one: contact the municipality.</source>
            <translation>Utilisez une carte d’identité belge. Si c’en est une : contactez la commune.</translation>
        </message>
        <message>
            <source>ends on %1, before the deadline of %2</source>
            <translation>expire le %1, avant la date limite du %2</translation>
        </message>
        <message>
            <source>ended on %1</source>
            <translation>expirée le %1</translation>
        </message>
        <message>
            <source>card has ended</source>
            <translation>carte expirée</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valable jusqu’au %1</translation>
        </message>
        <message>
            <source>valid until %1, so also on the deadline (%2)</source>
            <translation>valable jusqu’au %1, donc aussi à la date limite (%2)</translation>
        </message>
        <message>
            <source>Certificate for log-in</source>
            <translation>Certificat d’authentification</translation>
        </message>
        <message>
            <source>expired: nobody can log in with this card</source>
            <translation>expiré : personne ne peut se connecter avec cette carte</translation>
        </message>
        <message>
            <source>missing or not usable: nobody can log in with this card</source>
            <translation>absent ou inutilisable : personne ne peut se connecter avec cette carte</translation>
        </message>
        <message>
            <source>Revoked?</source>
            <translation>Révoquée ?</translation>
        </message>
        <message>
            <source>no, says the issuer (%1)</source>
            <translation>non, dit l’émetteur (%1)</translation>
        </message>
        <message>
            <source>revoked on %1, says the issuer</source>
            <translation>révoquée le %1, dit l’émetteur</translation>
        </message>
        <message>
            <source>the issuer does not know this card</source>
            <translation>l’émetteur ne connaît pas cette carte</translation>
        </message>
        <message>
            <source>Check again later. If it stays so: contact the municipality.</source>
            <translation>Contrôlez à nouveau plus tard. Si cela persiste : contactez la commune.</translation>
        </message>
        <message>
            <source>not checked: the issuer was not asked or did not answer</source>
            <translation>non vérifié : l’émetteur n’a pas été interrogé ou n’a pas répondu</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message numerus="yes">
            <source>known; %n tries left</source>
            <translation>
                <numerusform>connu ; encore %n essai</numerusform>
                <numerusform>connu ; encore %n essais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a wrong one was typed; %n tries left</source>
            <translation>
                <numerusform>mal saisi ; encore %n essai</numerusform>
                <numerusform>mal saisi ; encore %n essais</numerusform>
            </translation>
        </message>
        <message>
            <source>Look up the PIN before trying again. Who has forgotten it asks the municipality for a new one.</source>
            <translation>Retrouvez le code PIN avant un nouvel essai. Qui l’a oublié en demande un nouveau à la commune.</translation>
        </message>
        <message>
            <source>blocked after three wrong tries</source>
            <translation>bloqué après trois essais erronés</translation>
        </message>
        <message>
            <source>Only the municipality can unblock it: bring the card, and the PUK code of an older card.</source>
            <translation>Seule la commune peut la débloquer : apportez la carte, et le code PUK d’une carte plus ancienne.</translation>
        </message>
        <message>
            <source>Data on the card</source>
            <translation>Données sur la carte</translation>
        </message>
        <message>
            <source>signed by the National Register</source>
            <translation>signées par le Registre national</translation>
        </message>
        <message>
            <source>name and photo are not as the National Register signed them</source>
            <translation>le nom et la photo ne sont pas tels que le Registre national les a signés</translation>
        </message>
        <message>
            <source>Have the municipality look at the card.</source>
            <translation>Faites examiner la carte par la commune.</translation>
        </message>
        <message>
            <source>the address is not as the National Register signed it</source>
            <translation>l’adresse n’est pas telle que le Registre national l’a signée</translation>
        </message>
        <message>
            <source>The card can sign nevertheless. The municipality can write the address again.</source>
            <translation>La carte peut signer malgré tout. La commune peut réinscrire l’adresse.</translation>
        </message>
        <message>
            <source>the signature of the National Register could not be checked</source>
            <translation>la signature du Registre national n’a pas pu être vérifiée</translation>
        </message>
        <message>
            <source>Role at the endpoint</source>
            <translation>Rôle au point de réception</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>non demandé</translation>
        </message>
        <message>
            <source>none for this OCMW (%1)</source>
            <translation>aucun pour ce CPAS (%1)</translation>
        </message>
        <message>
            <source>The security adviser of the OCMW has roles recorded with the federal service.</source>
            <translation>Le conseiller en sécurité du CPAS fait enregistrer les rôles auprès du service fédéral.</translation>
        </message>
        <message>
            <source>Questions: %1.</source>
            <translation>Questions : %1.</translation>
        </message>
        <message>
            <source>granted: %1 (%2)</source>
            <translation>accordé : %1 (%2)</translation>
        </message>
        <message>
            <source>test card, not a real one</source>
            <translation>carte de test, pas une vraie</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message numerus="yes">
            <source>%n trouble(s)</source>
            <translation>
                <numerusform>%n problème</numerusform>
                <numerusform>%n problèmes</numerusform>
            </translation>
        </message>
        <message>
            <source>no usable certificate for signatures</source>
            <translation>pas de certificat de signature utilisable</translation>
        </message>
        <message>
            <source>no usable certificate for log-in</source>
            <translation>pas de certificat d’authentification utilisable</translation>
        </message>
        <message>
            <source>ends before the deadline</source>
            <translation>expire avant la date limite</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>révoquée</translation>
        </message>
        <message>
            <source>wrong PIN</source>
            <translation>code PIN erroné</translation>
        </message>
        <message>
            <source>PIN blocked</source>
            <translation>code PIN bloqué</translation>
        </message>
        <message>
            <source>no role at the endpoint</source>
            <translation>aucun rôle au point de réception</translation>
        </message>
        <message>
            <source>If that does not help: contact whoever looks after this computer.</source>
            <translation>Si cela n’aide pas : contactez la personne qui gère cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>This card was not checked yet.</source>
            <translation>Cette carte n’a pas encore été contrôlée.</translation>
        </message>
        <message>
            <source>Checked on %1</source>
            <translation>Contrôlée le %1</translation>
        </message>
        <message>
            <source>Card expired, blocked, not activated, PIN forgotten</source>
            <translation>Carte expirée, bloquée, non activée, code PIN oublié</translation>
        </message>
        <message>
            <source>the municipality where the holder lives</source>
            <translation>la commune où habite le titulaire</translation>
        </message>
        <message>
            <source>No role for the OCMW</source>
            <translation>Aucun rôle pour le CPAS</translation>
        </message>
        <message>
            <source>the security adviser of the OCMW</source>
            <translation>le conseiller en sécurité du CPAS</translation>
        </message>
        <message>
            <source>Reader or its service does not work</source>
            <translation>Le lecteur ou son service ne fonctionne pas</translation>
        </message>
        <message>
            <source>whoever looks after the computer</source>
            <translation>la personne qui gère l’ordinateur</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>EXEMPLE</translation>
        </message>
        <message>
            <source>Test certificates</source>
            <translation>Certificats de test</translation>
        </message>
        <message>
            <source>Uniek Verslag · %1</source>
            <translation>Rapport unique · %1</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Contrôle des cartes</translation>
        </message>
        <message>
            <source>Whoever signs or sends needs an identity card that is still valid on the deadline, %1, and knows its PIN.</source>
            <translation>Qui signe ou envoie a besoin d’une carte d’identité encore valable à la date limite, le %1, et en connaît le code PIN.</translation>
        </message>
        <message>
            <source>Whom to contact</source>
            <translation>Qui contacter</translation>
        </message>
        <message>
            <source>Printed on %1. It holds no PIN and no national number.</source>
            <translation>Imprimé le %1. Sans code PIN ni numéro de registre national.</translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone: something else stands there</source>
            <translation>
                <numerusform>%n non reprise : autre chose s’y trouve déjà</numerusform>
                <numerusform>%n non reprises : autre chose s’y trouve déjà</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>%1: sealed as %2, now %3</source>
            <translation>%1 : scellé comme %2, maintenant %3</translation>
        </message>
        <message>
            <source>Differs from what was sealed: %1. The sealed report stays as it is; reopen it to take the change over.</source>
            <translation>Diffère de ce qui a été scellé : %1. Le rapport scellé reste tel quel ; rouvrez-le pour reprendre la modification.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>… and %1 more.</source>
            <translation>… et encore %1.</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Écrit dans %1.</translation>
        </message>
        <message>
            <source>%1, from %2: %3.</source>
            <translation>%1, depuis %2 : %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year&apos;s forms and are left out.</source>
            <translation>
                <numerusform>%n valeur n’a plus de place dans les formulaires de cette année et est omise.</numerusform>
                <numerusform>%n valeurs n’ont plus de place dans les formulaires de cette année et sont omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Computed amounts are missing: the file does not hold them, and this program does not know the forms of that year.</source>
            <translation>Les montants calculés manquent : le fichier ne les contient pas et ce programme ne connaît pas les formulaires de cette année-là.</translation>
        </message>
        <message>
            <source>What the file says is kept: it is what was reported.</source>
            <translation>Ce que dit le fichier est gardé : c’est ce qui a été déclaré.</translation>
        </message>
        <message>
            <source>Computed amounts stand as the file has them; they could not be worked out again here.</source>
            <translation>Les montants calculés sont repris tels quels du fichier ; ils n’ont pas pu être recalculés ici.</translation>
        </message>
        <message>
            <source>There is nothing to take over into this year.</source>
            <translation>Il n’y a rien à reprendre pour cette année.</translation>
        </message>
        <message>
            <source>With --other-ocmw it is taken all the same.</source>
            <translation>Avec --other-ocmw, c’est repris malgré tout.</translation>
        </message>
        <message>
            <source>Taken over into this year:</source>
            <translation>Repris pour cette année :</translation>
        </message>
        <message>
            <source>Can be taken over into this year (--carry):</source>
            <translation>Peut être repris pour cette année (--carry) :</translation>
        </message>
        <message>
            <source>Read as %1, with %2 between the cells.</source>
            <translation>Lu comme %1, avec %2 entre les cellules.</translation>
        </message>
        <message>
            <source>Columns matched as the last time: %1. With --forget their names decide again.</source>
            <translation>Colonnes attribuées comme la dernière fois : %1. Avec --forget, leurs noms décident à nouveau.</translation>
        </message>
        <message>
            <source>A file with the same column names is matched like this next time; --forget undoes that.</source>
            <translation>Un fichier avec les mêmes noms de colonnes sera attribué ainsi la prochaine fois ; --forget l’annule.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. They are given back with the reasons in %1.</source>
            <translation>
                <numerusform>%n ligne comporte des erreurs. Elle se trouve avec les motifs dans %1.</numerusform>
                <numerusform>%n lignes comportent des erreurs. Elles se trouvent avec les motifs dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer could not be written to the standard output.</source>
            <translation>La réponse n’a pas pu être écrite sur la sortie standard.</translation>
        </message>
        <message>
            <source>    signature and log-in: %1</source>
            <translation>    signature et connexion : %1</translation>
        </message>
        <message>
            <source>    name</source>
            <translation>    nom</translation>
        </message>
        <message>
            <source>    born</source>
            <translation>    naissance</translation>
        </message>
        <message>
            <source>    nationality</source>
            <translation>    nationalité</translation>
        </message>
        <message>
            <source>    national number</source>
            <translation>    numéro de registre national</translation>
        </message>
        <message>
            <source>    address</source>
            <translation>    adresse</translation>
        </message>
        <message>
            <source>    card number, issued by</source>
            <translation>    numéro de carte, délivrée par</translation>
        </message>
        <message>
            <source>    as it is on the card; signed by the National Register</source>
            <translation>    tel qu’inscrit sur la carte ; signé par le Registre national</translation>
        </message>
        <message>
            <source>    as it is on the card; the National Register did not sign all of it</source>
            <translation>    tel qu’inscrit sur la carte ; le Registre national n’a pas tout signé</translation>
        </message>
        <message>
            <source>    as it is on the card; the signature of the National Register cannot be checked</source>
            <translation>    tel qu’inscrit sur la carte ; la signature du Registre national ne peut pas être vérifiée</translation>
        </message>
        <message>
            <source>Verdict: %1.</source>
            <translation>Verdict : %1.</translation>
        </message>
        <message>
            <source>Verdict: %1; it is no bundle of a Uniek Verslag.</source>
            <translation>Verdict : %1 ; ce n’est pas une liasse d’un Rapport unique.</translation>
        </message>
        <message>
            <source>Verdict: %1. The container was altered; what is signed in it is intact.</source>
            <translation>Verdict : %1. Le conteneur a été modifié ; ce qui y est signé est intact.</translation>
        </message>
        <message>
            <source>The names agree: from now on only the card of %1 signs as %2.</source>
            <translation>Les noms concordent : désormais seule la carte de %1 signe comme %2.</translation>
        </message>
        <message>
            <source>Sealed: %1</source>
            <translation>Scellé : %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>version %1</translation>
        </message>
        <message>
            <source>%1 can be changed again.</source>
            <translation>%1 peut de nouveau être modifié.</translation>
        </message>
        <message>
            <source>This bundle was sealed on another workstation. Give it back there: the signature is in the file only.</source>
            <translation>Cette liasse a été scellée sur un autre poste de travail. Rendez-la à ce poste : la signature ne se trouve que dans le fichier.</translation>
        </message>
        <message>
            <source>Signatures are lost on: %1.</source>
            <translation>Signatures perdues sur : %1.</translation>
        </message>
        <message>
            <source>This bundle counts no more: %1</source>
            <translation>Cette liasse n’est plus valable : %1</translation>
        </message>
        <message>
            <source>Signed by %1 as %2: %3</source>
            <translation>Signé par %1 comme %2 : %3</translation>
        </message>
        <message>
            <source>Both signatures are there.</source>
            <translation>Les deux signatures sont présentes.</translation>
        </message>
        <message>
            <source>  %1: signed by %2, who claims the role %3, on %4 (%5, level %6): %7</source>
            <translation>  %1 : signé par %2, qui déclare la qualité de %3, le %4 (%5, niveau %6) : %7</translation>
        </message>
        <message>
            <source>  %1: signed by %2, who claims the role %3, on %4 in %8 (%5, level %6): %7</source>
            <translation>  %1 : signé par %2, qui déclare la qualité de %3, le %4 à %8 (%5, niveau %6) : %7</translation>
        </message>
        <message>
            <source>SHA-256 of the file: %1</source>
            <translation>SHA-256 du fichier : %1</translation>
        </message>
        <message>
            <source>Signatures (all times are Belgian):</source>
            <translation>Signatures (toutes les heures sont belges) :</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Imprimé dans %1</translation>
        </message>
        <message>
            <source>Verdict: %1; signed by both.</source>
            <translation>Verdict : %1 ; avec les deux signatures.</translation>
        </message>
        <message>
            <source>Verdict: %1; not signed by both.</source>
            <translation>Verdict : %1 ; sans les deux signatures.</translation>
        </message>
        <message>
            <source>    time stamp: %1</source>
            <translation>    horodatage : %1</translation>
        </message>
        <message>
            <source>    certificate not revoked, as of %1</source>
            <translation>    certificat non révoqué, situation au %1</translation>
        </message>
        <message>
            <source>Raised to level %1: %2</source>
            <translation>Renforcé au niveau %1 : %2</translation>
        </message>
        <message>
            <source>At level %1 before, so nothing was changed: %2</source>
            <translation>Déjà au niveau %1, rien n’a été modifié : %2</translation>
        </message>
        <message>
            <source>Not to level LT: %1</source>
            <translation>Pas au niveau LT : %1</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>non fiable</translation>
        </message>
        <message>
            <source>trusted through a root that was given by hand; revocation was not checked</source>
            <translation>fiable grâce à un certificat racine indiqué à la main ; révocation non vérifiée</translation>
        </message>
        <message>
            <source>trusted; revocation was not checked</source>
            <translation>fiable ; la révocation n’a pas été contrôlée</translation>
        </message>
        <message>
            <source>    card valid until</source>
            <translation>    carte valable jusqu’au</translation>
        </message>
        <message>
            <source>%1 (ended)</source>
            <translation>%1 (expirée)</translation>
        </message>
        <message>
            <source>    certificate for signatures until</source>
            <translation>    certificat de signature jusqu’au</translation>
        </message>
        <message>
            <source>    applet, keys</source>
            <translation>    applet, clés</translation>
        </message>
        <message>
            <source>    tries left for the PIN</source>
            <translation>    essais restants pour le code PIN</translation>
        </message>
        <message>
            <source>    the PIN is typed on</source>
            <translation>    le code PIN se tape sur</translation>
        </message>
        <message>
            <source>the keys of the reader</source>
            <translation>les touches du lecteur</translation>
        </message>
        <message>
            <source>the keyboard</source>
            <translation>le clavier</translation>
        </message>
        <message>
            <source>    signature</source>
            <translation>    signature</translation>
        </message>
        <message>
            <source>    log-in</source>
            <translation>    connexion</translation>
        </message>
        <message>
            <source>The PIN is right.</source>
            <translation>Le code PIN est correct.</translation>
        </message>
        <message>
            <source>This check is kept in the file in %1.</source>
            <translation>Ce contrôle est conservé dans le fichier de %1.</translation>
        </message>
        <message>
            <source>This is not kept: there is no file of an OCMW in %1.</source>
            <translation>Ceci n’est pas conservé : il n’y a pas de fichier d’un CPAS dans %1.</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>déduit</translation>
        </message>
        <message>
            <source>accepted: %1</source>
            <translation>accepté : %1</translation>
        </message>
        <message>
            <source>The deadline of %1 has passed; the federal service may still take reports, ask it.</source>
            <translation>La date limite du %1 est dépassée ; le service fédéral accepte peut-être encore des rapports, demandez-le-lui.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left, until %1.</source>
            <translation>
                <numerusform>Encore %n jour, jusqu’au %1.</numerusform>
                <numerusform>Encore %n jours, jusqu’au %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stands in the way of sealing.</source>
            <translation>Rien n’empêche de sceller.</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Module</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Octroyé</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>Justifié</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Next, or receipt</source>
            <translation>Ensuite, ou accusé de réception</translation>
        </message>
        <message>
            <source>Not everything can be sealed yet.</source>
            <translation>Tout ne peut pas encore être scellé.</translation>
        </message>
        <message>
            <source>The warning %1 may stand.</source>
            <translation>L’avertissement %1 est accepté.</translation>
        </message>
        <message>
            <source>%1 was put aside as not applicable.</source>
            <translation>%1 a été mis de côté comme sans objet.</translation>
        </message>
        <message>
            <source>%1 was taken up again.</source>
            <translation>%1 a été repris.</translation>
        </message>
        <message>
            <source>This is an example: the data is made up.</source>
            <translation>Ceci est un exemple fictif : les données sont inventées.</translation>
        </message>
        <message>
            <source>Nothing was taken over.</source>
            <translation>Rien n’a été repris.</translation>
        </message>
        <message>
            <source>To leave out what the table does not have: %1. To say where it goes: %2.</source>
            <translation>Pour laisser de côté ce que le tableau n’a pas : %1. Pour dire où cela va : %2.</translation>
        </message>
        <message>
            <source>%1 and %2 would be taken over. Nothing was changed.</source>
            <translation>%1 et %2 seraient repris. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>With --add the rows that are there stay.</source>
            <translation>Avec --add, les lignes présentes restent.</translation>
        </message>
        <message>
            <source>Last time a file with these columns had month/day/year, and nothing in this one tells, so every date that can be read in two ways is asked. If all are month/day/year: --dates mdy. If they are day/month/year: --dates dmy.</source>
            <translation>La dernière fois, un fichier avec ces colonnes avait mois/jour/année, et rien dans celui-ci ne le montre. Chaque date qui peut se lire de deux façons est donc demandée. Si toutes sont en mois/jour/année : --dates mdy. Si elles sont en jour/mois/année : --dates dmy.</translation>
        </message>
        <message>
            <source>%1 can only be month/day/year, so every date that can be read in two ways is asked. If all are month/day/year: --dates mdy. If the others are day/month/year: --dates dmy.</source>
            <translation>%1 ne peut être que mois/jour/année ; chaque date qui peut se lire de deux façons est donc demandée. Si toutes sont mois/jour/année : --dates mdy. Si les autres sont jour/mois/année : --dates dmy.</translation>
        </message>
        <message>
            <source>It was too late to stop; "undo" takes it back.</source>
            <translation>Il était trop tard pour arrêter ; « undo » l’annule.</translation>
        </message>
        <message>
            <source>%1: the file is %2.</source>
            <translation>%1 : le fichier est %2.</translation>
        </message>
        <message>
            <source>%1: saved.</source>
            <translation>%1 : enregistré.</translation>
        </message>
        <message>
            <source>%1: saved as %2.</source>
            <translation>%1 : enregistré comme %2.</translation>
        </message>
        <message>
            <source>Copied to %1.</source>
            <translation>Copié vers %1.</translation>
        </message>
        <message>
            <source>There is nothing to do again in %1.</source>
            <translation>Il n’y a rien à rétablir dans %1.</translation>
        </message>
        <message>
            <source>Done again in %1: %2</source>
            <translation>Rétabli dans %1 : %2</translation>
        </message>
        <message>
            <source>There is nothing to take back in %1.</source>
            <translation>Il n’y a rien à annuler dans %1.</translation>
        </message>
        <message>
            <source>Taken back in %1: %2</source>
            <translation>Annulé dans %1 : %2</translation>
        </message>
        <message>
            <source>%1: deleted. "undo" brings it back.</source>
            <translation>%1 : supprimé. "undo" rétablit la ligne.</translation>
        </message>
        <message>
            <source>Announcing the bundle …</source>
            <translation>Annonce de la liasse…</translation>
        </message>
        <message>
            <source>Uploading: %1 of %2 bytes are there …</source>
            <translation>Envoi : %1 octets sur %2 sont arrivés…</translation>
        </message>
        <message>
            <source>The endpoint is checking the bundle …</source>
            <translation>Le point de réception contrôle la liasse…</translation>
        </message>
        <message>
            <source>Trying again at %1: %2</source>
            <translation>Nouvel essai à %1 : %2</translation>
        </message>
        <message>
            <source>The endpoint takes the rest until %1.</source>
            <translation>Le point de réception accepte le reste jusqu’au %1.</translation>
        </message>
        <message>
            <source>Fetching the receipt …</source>
            <translation>Récupération de l’accusé de réception…</translation>
        </message>
        <message>
            <source>Received as %1 on %2.</source>
            <translation>Reçu sous la référence %1 le %2.</translation>
        </message>
        <message>
            <source>The receipt confirms exactly what was sent: %1. Signed by %2.</source>
            <translation>L’accusé de réception confirme exactement ce qui a été envoyé : %1. Signé par %2.</translation>
        </message>
        <message>
            <source>It lies beside the bundle: %1</source>
            <translation>Il se trouve à côté de la liasse : %1</translation>
        </message>
        <message>
            <source>Logged in as %1.</source>
            <translation>Connecté comme %1.</translation>
        </message>
        <message>
            <source>Logged in as %1. This card may report:</source>
            <translation>Connecté comme %1. Cette carte peut introduire des rapports pour :</translation>
        </message>
        <message>
            <source>in the outbox since %1, for %2</source>
            <translation>dans la boîte d’envoi depuis le %1, pour %2</translation>
        </message>
        <message>
            <source>why not yet: %1</source>
            <translation>pourquoi pas encore : %1</translation>
        </message>
        <message>
            <source>next try at %1, by the program that sends it</source>
            <translation>prochain essai le %1, par le programme qui envoie</translation>
        </message>
        <message>
            <source>goes on with: send %1</source>
            <translation>se poursuit avec : send %1</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>non envoyée</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>uploading</source>
            <translation>en cours d’envoi</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>en cours de contrôle</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>sent:</source>
            <translation>envoyé :</translation>
        </message>
        <message>
            <source>the receipt says:</source>
            <translation>selon l’accusé :</translation>
        </message>
        <message>
            <source>%1 (receipt of %2)</source>
            <translation>%1 (accusé de réception du %2)</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçue</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>échoue</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>pas essayé</translation>
        </message>
        <message>
            <source>The outbox is empty.</source>
            <translation>La boîte d’envoi est vide.</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>sometimes required</source>
            <translation>parfois obligatoire</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in the definitions.</source>
            <translation>
                <numerusform>%n point à corriger dans les définitions.</numerusform>
                <numerusform>%n points à corriger dans les définitions.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The definitions for %1 are in order: %n module(s).</source>
            <translation>
                <numerusform>Les définitions pour %1 sont en ordre : %n module.</numerusform>
                <numerusform>Les définitions pour %1 sont en ordre : %n modules.</numerusform>
            </translation>
        </message>
        <message>
            <source>Attention: the reports name other signers, see the remarks.</source>
            <translation>Attention : les rapports nomment d’autres signataires, voir les remarques.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>As it was on %1</source>
            <translation>Comme c’était le %1</translation>
        </message>
        <message>
            <source>State then: %1</source>
            <translation>État alors : %1</translation>
        </message>
        <message>
            <source>Findings then: %1</source>
            <translation>Constats alors : %1</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Rien ne diffère.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>De %1 à %2</translation>
        </message>
        <message>
            <source>Nothing was ever filled in here.</source>
            <translation>Rien n’a jamais été rempli ici.</translation>
        </message>
        <message>
            <source>%1: again as it was on %2.</source>
            <translation>%1 : à nouveau comme c’était le %2.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Source : %1</translation>
        </message>
        <message>
            <source>Last year: %1</source>
            <translation>L’an dernier : %1</translation>
        </message>
        <message>
            <source>Last year: %1; difference: %2</source>
            <translation>L’an dernier : %1 ; différence : %2</translation>
        </message>
        <message>
            <source>There was an unsigned bundle that an interrupted sealing had left behind; it was replaced.</source>
            <translation>Il y avait une liasse non signée, laissée par un scellement interrompu ; elle a été remplacée.</translation>
        </message>
        <message>
            <source>  %1: who signed, as what and when cannot be read: %2</source>
            <translation>  %1 : qui a signé, à quel titre et quand, est illisible : %2</translation>
        </message>
        <message>
            <source>somebody whose certificate is missing or unreadable</source>
            <translation>une personne dont le certificat manque ou est illisible</translation>
        </message>
        <message>
            <source>Verdict: %1. The container was altered, and it holds one signature instead of two.</source>
            <translation>Verdict : %1. Le conteneur a été modifié et contient une signature au lieu de deux.</translation>
        </message>
        <message>
            <source>This bundle was sent and received before; nothing is sent again.</source>
            <translation>Cette liasse a déjà été envoyée et reçue ; rien n’est renvoyé.</translation>
        </message>
        <message>
            <source>Attention: these were in it and are in no bundle now: %1. Make one: seal %1 --out FILE.asice</source>
            <translation>Attention : ceux-ci en faisaient partie et ne sont plus dans aucune liasse : %1. Faites-en une : seal %1 --out FICHIER.asice</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>motif</translation>
        </message>
        <message>
            <source>To let this warning stand: %1</source>
            <translation>Pour accepter cet avertissement : %1</translation>
        </message>
        <message>
            <source>Solve the warning, or let it stand: %1</source>
            <translation>Résolvez l’avertissement, ou acceptez-le : %1</translation>
        </message>
        <message>
            <source>It is kept in the data file, but could not be written beside the bundle. Check whether that folder can be written; &quot;receipt&quot; writes it again.</source>
            <translation>Il est conservé dans le fichier de données, mais n’a pas pu être écrit à côté de la liasse. Vérifiez si ce dossier est accessible en écriture ; « receipt » le réécrit.</translation>
        </message>
        <message>
            <source>The copy beside the bundle was missing or changed; it was written again from the data file: %1</source>
            <translation>La copie à côté de la liasse manquait ou avait été modifiée ; elle a été réécrite à partir du fichier de données : %1</translation>
        </message>
        <message>
            <source>Attention: something in the bundle that is not signed was changed, see the remarks.</source>
            <translation>Attention : quelque chose qui n’est pas signé a été modifié dans la liasse ; voir les remarques.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 taken over.</source>
            <translation>%1 et %2 reprises.</translation>
        </message>
        <message>
            <source>Packed: %1</source>
            <translation>Emballé : %1</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Phrase de passe : %1</translation>
        </message>
        <message>
            <source>Passphrase of the parcel: </source>
            <translation>Phrase de passe du colis : </translation>
        </message>
        <message>
            <source>It is kept nowhere. Say it by telephone, never in the mail with the file.</source>
            <translation>Elle n’est conservée nulle part. Dites-la au téléphone, jamais dans le courriel qui contient le fichier.</translation>
        </message>
        <message>
            <source>Unpacked: %1</source>
            <translation>Déballé : %1</translation>
        </message>
        <message>
            <source>%1 is now: %2.</source>
            <translation>%1 est maintenant : %2.</translation>
        </message>
        <message>
            <source>The bundle was taken out of the outbox. The endpoint was not asked: it may have it nevertheless.</source>
            <translation>La liasse est retirée de la boîte d’envoi. Le point de réception n’a pas été interrogé : il se peut qu’il l’ait quand même.</translation>
        </message>
        <message>
            <source>The bundle was taken out of the outbox; the endpoint has nothing of it.</source>
            <translation>La liasse est retirée de la boîte d’envoi ; le point de réception n’en a rien.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>receipt %1 of %2</source>
            <translation>accusé de réception %1 du %2</translation>
        </message>
        <message>
            <source>reports: %1</source>
            <translation>rapports : %1</translation>
        </message>
        <message>
            <source>history:</source>
            <translation>historique :</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (version %2)</translation>
        </message>
        <message>
            <source>withdrawn without asking the endpoint: it may have arrived</source>
            <translation>retirée sans interroger le point de réception : elle est peut-être arrivée</translation>
        </message>
        <message>
            <source>The sheet is there: %1</source>
            <translation>La feuille est prête : %1</translation>
        </message>
        <message>
            <source>To %1, where what waits in the outbox goes.</source>
            <translation>Vers %1, comme ce qui attend dans la boîte d’envoi.</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>This value was typed or imported.</source>
            <translation>Cette valeur a été saisie ou importée.</translation>
        </message>
        <message>
            <source>Nothing is filled in here.</source>
            <translation>Rien n’est rempli ici.</translation>
        </message>
        <message>
            <source>This value is proposed; it holds as long as nothing is typed.</source>
            <translation>Cette valeur est proposée ; elle vaut tant que rien n’est saisi.</translation>
        </message>
        <message>
            <source>This value is computed.</source>
            <translation>Cette valeur est calculée.</translation>
        </message>
        <message>
            <source>There are no rows.</source>
            <translation>Il n’y a pas de lignes.</translation>
        </message>
        <message>
            <source>Rows that count: 0 of %1</source>
            <translation>lignes comptées : 0 sur %1</translation>
        </message>
        <message>
            <source>Rows that count: %1 of %2</source>
            <translation>lignes comptées : %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>et encore %n ligne</numerusform>
                <numerusform>et encore %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Rounded as the last step: %1 became %2. A half is rounded up.</source>
            <translation>Arrondi en dernière étape : %1 est devenu %2. Une demie est arrondie vers le haut.</translation>
        </message>
    </context>
    <context>
        <name>Expression</name>
        <message>
            <source>a value</source>
            <translation>une valeur</translation>
        </message>
        <message>
            <source>less nesting</source>
            <translation>moins de parenthèses</translation>
        </message>
        <message>
            <source>")"</source>
            <translation>)</translation>
        </message>
        <message>
            <source>a function</source>
            <translation>une fonction</translation>
        </message>
        <message>
            <source>another number of values</source>
            <translation>un autre nombre de valeurs</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>la fin</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>write a form, all its tables or one table to a file</source>
            <translation>écrire un formulaire, tous ses tableaux ou un seul dans un fichier</translation>
        </message>
        <message>
            <source>where a column goes; "HEADER=" leaves it out, "*=" all unknown; repeatable</source>
            <translation>où va une colonne ; "HEADER=" l’omet, "*=" toutes les inconnues ; répétable</translation>
        </message>
        <message>
            <source>how a file writes 3/1/2016: dmy the third of January, mdy the first of March; default: dmy, or asked where a date of the file can only be mdy</source>
            <translation>ce que 3/1/2016 est dans le fichier : dmy le trois janvier, mdy le premier mars ; par défaut dmy, ou demandé si une date du fichier ne peut être que mdy</translation>
        </message>
        <message>
            <source>the workbook to make</source>
            <translation>le classeur à créer</translation>
        </message>
        <message>
            <source>the file to make: .json a whole form, .xlsx tables, .csv one table</source>
            <translation>le fichier à créer : .json le formulaire entier, .xlsx les tableaux, .csv un seul tableau</translation>
        </message>
        <message>
            <source>take over the good rows although there are bad ones</source>
            <translation>reprendre les bonnes lignes bien qu’il y en ait de mauvaises</translation>
        </message>
        <message>
            <source>table whose rows a .csv or .xlsx file has</source>
            <translation>tableau dont un fichier .csv ou .xlsx contient les lignes</translation>
        </message>
        <message>
            <source>sheet of the workbook; default: the one named as the table</source>
            <translation>feuille du classeur ; par défaut : celle qui porte le nom du tableau</translation>
        </message>
        <message>
            <source>of a .csv file: UTF-8, Windows-1252, UTF-16, CP850 (DOS); default: found out</source>
            <translation>d’un fichier .csv : UTF-8, Windows-1252, UTF-16, CP850 (DOS) ; par défaut : détecté</translation>
        </message>
        <message>
            <source>between the cells of a .csv file; default: found out</source>
            <translation>entre les cellules d’un fichier .csv ; par défaut : détecté</translation>
        </message>
        <message>
            <source>forget where the columns of such files went before</source>
            <translation>oublier où allaient auparavant les colonnes de tels fichiers</translation>
        </message>
        <message>
            <source>only show what would come in, and which rows would go</source>
            <translation>montrer seulement ce qui entrerait et quelles lignes disparaîtraient</translation>
        </message>
        <message>
            <source>read values from a .json file, or rows of tables from .csv or .xlsx</source>
            <translation>lire des valeurs d’un fichier .json, ou des lignes de tableaux d’un .csv ou .xlsx</translation>
        </message>
        <message>
            <source>only this table; a .csv file needs it</source>
            <translation>seulement ce tableau ; nécessaire pour un fichier .csv</translation>
        </message>
        <message>
            <source>only this table</source>
            <translation>seulement ce tableau</translation>
        </message>
        <message>
            <source>give bad rows back in this .xlsx or .csv, with the reasons</source>
            <translation>rendre les mauvaises lignes dans ce .xlsx ou .csv, avec les motifs</translation>
        </message>
        <message>
            <source>an empty workbook to fill in and import</source>
            <translation>un classeur vide à remplir et à importer</translation>
        </message>
        <message>
            <source>add the rows to those that are there; one with a known number changes that row</source>
            <translation>ajouter les lignes à celles qui existent ; une ligne dont le numéro est connu modifie celle-ci</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 the answer is no, 2 wrong use, 3 something outside is missing (file, reader, network).</source>
            <translation>Codes de sortie : 0 fait, 1 la réponse est non, 2 mauvais usage, 3 quelque chose manque à l’extérieur (fichier, lecteur, réseau).</translation>
        </message>
        <message>
            <source>Examples:</source>
            <translation>Exemples :</translation>
        </message>
        <message>
            <source>Behind -- everything is a word: set hwg hwg.remarks -- "--none". Negative numbers need no --.</source>
            <translation>Derrière -- tout est un mot : set hwg hwg.remarks -- "--aucun". Les nombres négatifs n’ont pas besoin de --.</translation>
        </message>
        <message>
            <source>With every command:</source>
            <translation>Avec chaque commande :</translation>
        </message>
        <message>
            <source>this list, or one command with its options and an example</source>
            <translation>cette liste, ou une commande avec ses options et un exemple</translation>
        </message>
        <message>
            <source>language; default: that of the system; en: forms stay Dutch</source>
            <translation>langue ; par défaut : celle du système ; en : les formulaires restent en néerlandais</translation>
        </message>
        <message>
            <source>reader with the card; default: the only eID found</source>
            <translation>lecteur contenant la carte ; par défaut : la seule eID trouvée</translation>
        </message>
        <message>
            <source>take the PIN from the first line of the standard input</source>
            <translation>lire le code PIN sur la première ligne de l’entrée standard</translation>
        </message>
        <message>
            <source>use the last try of the PIN without asking</source>
            <translation>utiliser le dernier essai du code PIN sans demander</translation>
        </message>
        <message>
            <source>the made-up OCMW with all modules filled in</source>
            <translation>le CPAS fictif, avec tous les modules remplis</translation>
        </message>
        <message>
            <source>municipality, by its NIS code or its name</source>
            <translation>commune, par son code INS ou son nom</translation>
        </message>
        <message>
            <source>enterprise number of the OCMW</source>
            <translation>numéro d’entreprise du CPAS</translation>
        </message>
        <message>
            <source>who signs as secretary</source>
            <translation>qui signe comme secrétaire</translation>
        </message>
        <message>
            <source>who signs as chairman</source>
            <translation>qui signe comme président</translation>
        </message>
        <message>
            <source>who signs in the chairman's place</source>
            <translation>qui signe à la place du président</translation>
        </message>
        <message>
            <source>reference of the decision that delegates</source>
            <translation>référence de la décision de délégation</translation>
        </message>
        <message>
            <source>date of that decision, such as 2016-12-01</source>
            <translation>date de cette décision, par exemple 2016-12-01</translation>
        </message>
        <message>
            <source>begin the file of an OCMW</source>
            <translation>créer le fichier d’un CPAS</translation>
        </message>
        <message>
            <source>change one value; a cell is TABLE[2].column, an empty value clears</source>
            <translation>modifier une valeur ; une cellule s’écrit TABLEAU[2].column, une valeur vide efface</translation>
        </message>
        <message>
            <source>make the change again that was taken back last</source>
            <translation>rétablir la modification annulée en dernier</translation>
        </message>
        <message>
            <source>take back the last change of a form, also an import</source>
            <translation>annuler la dernière modification d’un formulaire, y compris un import</translation>
        </message>
        <message>
            <source>take one row out of a table; a row is TABLE[2]</source>
            <translation>supprimer une ligne d’un tableau ; une ligne est TABLEAU[2]</translation>
        </message>
        <message>
            <source>values of a form; with --json as "import" reads them</source>
            <translation>valeurs d’un formulaire ; avec --json, telles que « import » les lit</translation>
        </message>
        <message>
            <source>with the values that never leave this computer</source>
            <translation>avec les valeurs qui ne quittent jamais cet ordinateur</translation>
        </message>
        <message>
            <source>who changed what and when; a moment is a number of this list, a day, a day with a time, "seal" or "now"</source>
            <translation>qui a modifié quoi et quand ; un moment est un numéro de cette liste, un jour, un jour et une heure, « seal » (scellement) ou « now » (maintenant)</translation>
        </message>
        <message>
            <source>make a field, cell, row or table what it was; rows are counted as they stood at that moment</source>
            <translation>refaire d’un champ, d’une cellule, d’une ligne ou d’un tableau ce qu’il était ; les lignes sont comptées comme elles étaient alors</translation>
        </message>
        <message>
            <source>the form as it was then, with the findings of then</source>
            <translation>le formulaire comme il était alors, avec les constats d’alors</translation>
        </message>
        <message>
            <source>what is otherwise at TO (default: now) than at FROM</source>
            <translation>ce qui est autre au moment À (par défaut : maintenant) qu’au moment DE</translation>
        </message>
        <message>
            <source>the story of one value; a cell is TABLE[2].column</source>
            <translation>l’histoire d’une valeur ; une cellule est TABLEAU[2].colonne</translation>
        </message>
        <message>
            <source>fields and tables of a form</source>
            <translation>champs et tableaux d’un formulaire</translation>
        </message>
        <message>
            <source>findings, and whether the reports can be sealed</source>
            <translation>constats, et si les rapports peuvent être scellés</translation>
        </message>
        <message>
            <source>accept a warning, with the reason why</source>
            <translation>accepter un avertissement, en indiquant le motif</translation>
        </message>
        <message>
            <source>only the warning at this place</source>
            <translation>seulement l’avertissement à cet endroit</translation>
        </message>
        <message>
            <source>put a module aside</source>
            <translation>mettre un module de côté</translation>
        </message>
        <message>
            <source>take it up again</source>
            <translation>le reprendre</translation>
        </message>
        <message>
            <source>why, for the journal</source>
            <translation>motif, pour l’historique</translation>
        </message>
        <message>
            <source>all modules: state, signers, receipts, what comes next</source>
            <translation>tous les modules : état, signataires, accusés de réception, étape suivante</translation>
        </message>
        <message>
            <source>secretary, chairman or delegate</source>
            <translation>secrétaire, président ou délégué</translation>
        </message>
        <message>
            <source>the town where you sign; default: that of the OCMW</source>
            <translation>la commune où vous signez ; par défaut celle du CPAS</translation>
        </message>
        <message>
            <source>sign with another person's card than the registered one, with the reason</source>
            <translation>signer avec la carte d’une autre personne que celle enregistrée, en indiquant le motif</translation>
        </message>
        <message>
            <source>sign with a card that has ended, as long as its certificate counts, without asking</source>
            <translation>signer sans question avec une carte expirée dont le certificat est encore valable</translation>
        </message>
        <message>
            <source>freeze reports and make one bundle of them</source>
            <translation>figer des rapports et en faire une seule liasse</translation>
        </message>
        <message>
            <source>the bundle to make</source>
            <translation>la liasse à créer</translation>
        </message>
        <message>
            <source>open a sealed report again; its signatures are lost</source>
            <translation>rouvrir un rapport scellé ; ses signatures sont perdues</translation>
        </message>
        <message>
            <source>add one signature with the card</source>
            <translation>ajouter une signature avec la carte</translation>
        </message>
        <message>
            <source>verdict on a bundle, whoever made it</source>
            <translation>verdict sur une liasse, quel qu’en soit l’auteur</translation>
        </message>
        <message>
            <source>add time stamps and proof that the certificates counted, before it is sent</source>
            <translation>ajouter des horodatages et la preuve que les certificats étaient valables, avant l’envoi</translation>
        </message>
        <message>
            <source>address of a time-stamp authority</source>
            <translation>adresse d’un service d’horodatage</translation>
        </message>
        <message>
            <source>do not ask whether the certificates were revoked</source>
            <translation>ne pas demander si les certificats ont été révoqués</translation>
        </message>
        <message>
            <source>also write the verdict as a sheet to print</source>
            <translation>écrire aussi le verdict sur une feuille à imprimer</translation>
        </message>
        <message>
            <source>lock a bundle with a new passphrase, for the way to another workstation</source>
            <translation>verrouiller une liasse par une nouvelle phrase de passe, pour le chemin vers un autre poste</translation>
        </message>
        <message>
            <source>the parcel to make</source>
            <translation>le colis à créer</translation>
        </message>
        <message>
            <source>take the bundle out of a parcel; the passphrase comes on the standard input</source>
            <translation>sortir la liasse d’un colis ; la phrase de passe vient de l’entrée standard</translation>
        </message>
        <message>
            <source>https address of the endpoint; default: that of what waits in the outbox</source>
            <translation>adresse https du point de réception ; par défaut : celle de ce qui attend dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>the proxy of the network, or &quot;none&quot;; default: as the system is set</source>
            <translation>le proxy du réseau, ou « none » ; par défaut : comme le système est réglé</translation>
        </message>
        <message>
            <source>tries without progress before giving up for now; default 3</source>
            <translation>essais sans progrès avant d’abandonner pour l’instant ; par défaut 3</translation>
        </message>
        <message>
            <source>log in with the card, upload, get the receipt</source>
            <translation>se connecter avec la carte, envoyer, recevoir l’accusé de réception</translation>
        </message>
        <message>
            <source>send it without time stamps where these cannot be had, without asking</source>
            <translation>envoyer sans horodatages s’ils ne peuvent être obtenus, sans demander</translation>
        </message>
        <message>
            <source>bundles on their way, and those that arrived</source>
            <translation>liasses en route et liasses arrivées</translation>
        </message>
        <message>
            <source>which step of the way to the endpoint fails; with a card also what it may report</source>
            <translation>quelle étape du chemin vers le point de réception échoue ; avec une carte, aussi ce qu’elle peut introduire</translation>
        </message>
        <message>
            <source>the kept receipt, verified again</source>
            <translation>l’accusé de réception conservé, vérifié à nouveau</translation>
        </message>
        <message>
            <source>PDF of each report, or one pack for the council</source>
            <translation>PDF de chaque rapport, ou un seul dossier pour le conseil</translation>
        </message>
        <message>
            <source>folder for MODULE.pdf</source>
            <translation>dossier pour MODULE.pdf</translation>
        </message>
        <message>
            <source>one pack of all modules, or of those named</source>
            <translation>un seul dossier de tous les modules, ou de ceux qui sont indiqués</translation>
        </message>
        <message>
            <source>write over existing files</source>
            <translation>écraser les fichiers existants</translation>
        </message>
        <message>
            <source>readers and cards</source>
            <translation>lecteurs et cartes</translation>
        </message>
        <message>
            <source>only this reader</source>
            <translation>seulement ce lecteur</translation>
        </message>
        <message>
            <source>also the personal data on the card</source>
            <translation>aussi les données personnelles de la carte</translation>
        </message>
        <message>
            <source>check the card of a signatory, prove that the PIN is known, and keep the result in the file</source>
            <translation>contrôler la carte d’un signataire, prouver que le code PIN est connu et conserver le résultat dans le fichier</translation>
        </message>
        <message>
            <source>whose card it should be: secretary, chairman or delegate</source>
            <translation>à qui doit être la carte : secrétaire, président ou délégué</translation>
        </message>
        <message>
            <source>log in there and ask whether the holder has a role</source>
            <translation>s’y connecter et demander si le titulaire a un rôle</translation>
        </message>
        <message>
            <source>do not ask whether the card was revoked</source>
            <translation>ne pas demander si la carte a été révoquée</translation>
        </message>
        <message>
            <source>print the last check of everybody who signs</source>
            <translation>imprimer le dernier contrôle de tous les signataires</translation>
        </message>
        <message>
            <source>copy the whole file of the OCMW</source>
            <translation>copier tout le fichier du CPAS</translation>
        </message>
        <message>
            <source>put a backup back into a folder that has no file yet</source>
            <translation>remettre une sauvegarde dans un dossier qui n’a pas encore de fichier</translation>
        </message>
        <message>
            <source>check a folder of form definitions</source>
            <translation>contrôler un dossier de définitions de formulaires</translation>
        </message>
        <message>
            <source>folder with the file of the OCMW</source>
            <translation>dossier contenant le fichier du CPAS</translation>
        </message>
        <message>
            <source>believe these roots as well; repeatable</source>
            <translation>se fier aussi à ces certificats racines ; peut être répété</translation>
        </message>
        <message>
            <source>append technical messages to this file</source>
            <translation>ajouter les messages techniques à ce fichier</translation>
        </message>
        <message>
            <source>answer as JSON</source>
            <translation>répondre en JSON</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>cette aide</translation>
        </message>
        <message>
            <source>version of the program</source>
            <translation>version du programme</translation>
        </message>
        <message>
            <source>Uniek Verslag: draft, sign and send the federal reports of an OCMW.</source>
            <translation>Uniek Verslag : rédiger, signer et envoyer les rapports fédéraux d’un CPAS.</translation>
        </message>
        <message>
            <source>how a number came about: formula, inputs, rows that count, last year</source>
            <translation>comment un nombre est obtenu : formule, données, lignes qui comptent, année précédente</translation>
        </message>
        <message>
            <source>pack for everyone: personal data is masked; who signs in office (secretary, chairman, delegate) stays</source>
            <translation>dossier pour tous : données personnelles masquées ; les signataires en fonction (secrétaire, président, délégué) restent</translation>
        </message>
        <message>
            <source>take over staff, partners and the like into empty places; never amounts</source>
            <translation>reprendre le personnel, les partenaires, etc. aux places vides ; jamais de montants</translation>
        </message>
        <message>
            <source>with --carry: only this field or table; repeatable</source>
            <translation>avec --carry : seulement ce champ ou ce tableau ; répétable</translation>
        </message>
        <message>
            <source>only show what would be taken over</source>
            <translation>montrer seulement ce qui serait repris</translation>
        </message>
        <message>
            <source>also from the file of another OCMW, after a merger</source>
            <translation>aussi depuis le fichier d’un autre CPAS, après une fusion</translation>
        </message>
        <message>
            <source>last year&apos;s figures, from its data folder, a backup, a bundle or .json files</source>
            <translation>les chiffres de l’année précédente, depuis son dossier de données, une copie, une liasse ou des fichiers .json</translation>
        </message>
        <message>
            <source>work with the forms of this folder, of another year</source>
            <translation>travailler avec les formulaires de ce dossier, d’une autre année</translation>
        </message>
        <message>
            <source>take back what was recorded by mistake</source>
            <translation>annuler ce qui a été noté par erreur</translation>
        </message>
        <message>
            <source>with --undo: why, for the history</source>
            <translation>avec --undo : pourquoi, pour l’historique</translation>
        </message>
        <message>
            <source>record that a sealed report was entered on the portal</source>
            <translation>noter qu’un rapport scellé a été introduit sur le portail</translation>
        </message>
        <message>
            <source>when, such as 2017-02-21</source>
            <translation>quand, par exemple 2017-02-21</translation>
        </message>
        <message>
            <source>what the portal shows as its reference</source>
            <translation>ce que le portail affiche comme référence</translation>
        </message>
        <message>
            <source>record what the federal service decided: accepted, rejected or unlocked</source>
            <translation>noter la décision du service fédéral : accepted (accepté), rejected (rejeté) ou unlocked (déverrouillé)</translation>
        </message>
        <message>
            <source>of the decision, if there is one</source>
            <translation>de la décision, s’il y en a une</translation>
        </message>
        <message>
            <source>sheet to type a sealed report over on the portal</source>
            <translation>feuille pour recopier un rapport scellé sur le portail</translation>
        </message>
        <message>
            <source>the sheet to make</source>
            <translation>la feuille à créer</translation>
        </message>
        <message>
            <source>take a bundle out of the outbox that has not arrived; its endpoint is asked</source>
            <translation>retirer de la boîte d’envoi une liasse qui n’est pas arrivée ; son point de réception est interrogé</translation>
        </message>
        <message>
            <source>without asking the endpoint, where it is gone: it may have arrived</source>
            <translation>sans interroger le point de réception, s’il n’existe plus : la liasse est peut-être arrivée</translation>
        </message>
        <message>
            <source>also write it as a sheet to print</source>
            <translation>l’écrire aussi sous forme de feuille à imprimer</translation>
        </message>
        <message>
            <source>take the user name and the password for the proxy from the standard input, each on a line of its own, below that of the PIN if that comes there too</source>
            <translation>lire le nom d’utilisateur et le mot de passe pour le proxy sur l’entrée standard, chacun sur sa ligne, sous celle du code PIN s’il y vient aussi</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>is computed</source>
            <translation>est calculé</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Why it was not taken over</source>
            <translation>Pourquoi la ligne n’a pas été reprise</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>%1: the file says %2, computed is %3.</source>
            <translation>%1 : le fichier indique %2, la valeur calculée est %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed</source>
            <translation>
                <numerusform>%n ligne supprimée</numerusform>
                <numerusform>%n lignes supprimées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be removed</source>
            <translation>
                <numerusform>%n ligne disparaîtrait</numerusform>
                <numerusform>%n lignes disparaîtraient</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with other values</source>
            <translation>
                <numerusform>%n ligne a maintenant d’autres valeurs</numerusform>
                <numerusform>%n lignes ont maintenant d’autres valeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would get other values</source>
            <translation>
                <numerusform>%n ligne recevrait d’autres valeurs</numerusform>
                <numerusform>%n lignes recevraient d’autres valeurs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Make the bundle again</source>
            <translation>Refaire la liasse</translation>
        </message>
        <message>
            <source>Find the bundle again</source>
            <translation>Retrouver la liasse</translation>
        </message>
        <message>
            <source>Reopen, or put the name back</source>
            <translation>Rouvrir, ou remettre le nom</translation>
        </message>
        <message>
            <source>the file of its bundle is no longer in its place: %1</source>
            <translation>le fichier de sa liasse n’est plus à sa place : %1</translation>
        </message>
        <message>
            <source>sealed with another name than is registered now</source>
            <translation>scellé avec un autre nom que celui qui est enregistré maintenant</translation>
        </message>
        <message>
            <source>Register who signs</source>
            <translation>Enregistrer les signataires</translation>
        </message>
        <message>
            <source>Sign as secretary</source>
            <translation>Signer en qualité de secrétaire</translation>
        </message>
        <message>
            <source>Sign as chairman</source>
            <translation>Signer en qualité de président</translation>
        </message>
        <message>
            <source>Sign as delegate</source>
            <translation>Signer en qualité de délégué</translation>
        </message>
        <message>
            <source>Fill in or import</source>
            <translation>Remplir ou importer</translation>
        </message>
        <message>
            <source>Look at the answer on the page of the OCMW</source>
            <translation>Vérifier la réponse à la page du CPAS</translation>
        </message>
        <message>
            <source>Complete the page of the OCMW</source>
            <translation>Compléter la page du CPAS</translation>
        </message>
        <message>
            <source>Solve what is open</source>
            <translation>Régler les points ouverts</translation>
        </message>
        <message>
            <source>Check and seal</source>
            <translation>Contrôler et sceller</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Poursuivre l’envoi</translation>
        </message>
        <message>
            <source>Check the card in time: is it valid on the deadline, and is the PIN known?</source>
            <translation>Contrôlez la carte à temps : est-elle valable à la date limite, et le code PIN est-il connu ?</translation>
        </message>
        <message>
            <source>Card of %1 (%2)</source>
            <translation>Carte de %1 (%2)</translation>
        </message>
        <message>
            <source>not checked yet for this deadline</source>
            <translation>pas encore contrôlée pour cette date limite</translation>
        </message>
        <message>
            <source>See whom to contact, and check it again</source>
            <translation>Voyez qui contacter, puis contrôlez-la à nouveau</translation>
        </message>
        <message>
            <source>Fetch the receipt</source>
            <translation>Récupérer l’accusé de réception</translation>
        </message>
        <message>
            <source>Enter it on the portal too, or reopen it</source>
            <translation>Introduisez-le aussi sur le portail, ou rouvrez-le</translation>
        </message>
        <message>
            <source>See why the endpoint refuses it</source>
            <translation>Voir pourquoi le point de réception le refuse</translation>
        </message>
        <message>
            <source>Reopen and correct</source>
            <translation>Rouvrir et corriger</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>pas encore complet</translation>
        </message>
        <message>
            <source>the second signature is missing</source>
            <translation>la seconde signature manque</translation>
        </message>
        <message>
            <source>only %1 has signed</source>
            <translation>seule une personne a signé : %1</translation>
        </message>
        <message>
            <source>nothing has been filled in</source>
            <translation>rien n’a encore été rempli</translation>
        </message>
        <message>
            <source>complete, but not sealed</source>
            <translation>complet, mais pas encore scellé</translation>
        </message>
        <message>
            <source>sealed, but nobody has signed</source>
            <translation>scellé, mais personne n’a encore signé</translation>
        </message>
        <message>
            <source>signed twice, but not sent</source>
            <translation>signé deux fois, mais pas encore envoyé</translation>
        </message>
        <message>
            <source>in the outbox, not yet arrived</source>
            <translation>dans la boîte d’envoi, pas encore arrivé</translation>
        </message>
        <message>
            <source>sent, but the receipt has not come</source>
            <translation>envoyé, mais l’accusé de réception n’est pas encore là</translation>
        </message>
        <message>
            <source>another report of its bundle was entered on the portal</source>
            <translation>un autre rapport de sa liasse a été introduit sur le portail</translation>
        </message>
        <message>
            <source>refused by the endpoint</source>
            <translation>refusé par le point de réception</translation>
        </message>
        <message>
            <source>the endpoint has it already, in another bundle</source>
            <translation>le point de réception l’a déjà, dans une autre liasse</translation>
        </message>
        <message>
            <source>sent, but the receipt does not match what was sent</source>
            <translation>envoyé, mais l’accusé de réception ne correspond pas à ce qui a été envoyé</translation>
        </message>
        <message>
            <source>rejected by the federal service</source>
            <translation>rejeté par le service fédéral</translation>
        </message>
        <message>
            <source>unlocked by the federal service, to be corrected</source>
            <translation>déverrouillé par le service fédéral, à corriger</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (et encore %n autre)</numerusform>
                <numerusform>%1 (et encore %n autres)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) still to fill in</source>
            <translation>
                <numerusform>encore %n valeur à remplir</numerusform>
                <numerusform>encore %n valeurs à remplir</numerusform>
            </translation>
        </message>
        <message>
            <source>The page of the OCMW keeps this module a draft: %1.</source>
            <translation>La page du CPAS laisse ce module « en cours d’encodage » : %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) to solve</source>
            <translation>
                <numerusform>%n constat à régler</numerusform>
                <numerusform>%n constats à régler</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UsageWord</name>
        <message>
            <source>MODULE</source>
            <translation>MODULE</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FICHIER</translation>
        </message>
        <message>
            <source>FIELD</source>
            <translation>CHAMP</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>VALEUR</translation>
        </message>
        <message>
            <source>RULE</source>
            <translation>RÈGLE</translation>
        </message>
        <message>
            <source>REASON</source>
            <translation>MOTIF</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>DOSSIER</translation>
        </message>
        <message>
            <source>TABLE</source>
            <translation>TABLEAU</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NOM</translation>
        </message>
        <message>
            <source>CODE</source>
            <translation>CODE</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMÉRO</translation>
        </message>
        <message>
            <source>REF</source>
            <translation>RÉF</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATE</translation>
        </message>
        <message>
            <source>PATH</source>
            <translation>ENDROIT</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXTE</translation>
        </message>
        <message>
            <source>ROLE</source>
            <translation>QUALITÉ</translation>
        </message>
        <message>
            <source>HEADER</source>
            <translation>TITRE</translation>
        </message>
        <message>
            <source>COLUMN</source>
            <translation>COLONNE</translation>
        </message>
        <message>
            <source>MOMENT</source>
            <translation>MOMENT</translation>
        </message>
        <message>
            <source>FROM</source>
            <translation>DE</translation>
        </message>
        <message>
            <source>TO</source>
            <translation>À</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>SIGN</source>
            <translation>SIGNE</translation>
        </message>
        <message>
            <source>URL</source>
            <translation>URL</translation>
        </message>
        <message>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <source>COMMAND</source>
            <translation>COMMANDE</translation>
        </message>
        <message>
            <source>ORDER</source>
            <translation>ORDRE</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>%1, a row that is gone</source>
            <translation>%1, une ligne disparue</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(rien)</translation>
        </message>
        <message>
            <source>(an empty row)</source>
            <translation>(une ligne vide)</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>"%1" is for this workstation only. To bring it out all the same, ask for local values (on the command line: --local).</source>
            <translation>« %1 » est réservé à ce poste. Demandez les valeurs locales pour l’exporter quand même (en ligne de commande : --local).</translation>
        </message>
        <message>
            <source>The sheet “%1” can be the table %2 or %3. Name the table.</source>
            <translation>La feuille “%1” peut être le tableau %2 ou %3. Indiquez le tableau.</translation>
        </message>
        <message>
            <source>“%1” is no column of “%2”, so nothing can go there. The columns are: %3.</source>
            <translation>“%1” n’est pas une colonne de “%2” : rien ne peut y aller. Les colonnes sont : %3.</translation>
        </message>
        <message>
            <source>“%1” can be the column %2 or %3. Write one of these names above it.</source>
            <translation>“%1” peut être la colonne %2 ou %3. Écrivez l’un de ces noms au-dessus.</translation>
        </message>
        <message>
            <source>These columns of the file were left out: %1.</source>
            <translation>Ces colonnes du fichier ont été omises : %1.</translation>
        </message>
        <message>
            <source>Row %1 of the file names the columns. What stands above it was left out.</source>
            <translation>La ligne %1 du fichier nomme les colonnes. Ce qui se trouve au-dessus a été laissé de côté.</translation>
        </message>
        <message>
            <source>No column of the file goes into “%1”. Match at least one.</source>
            <translation>Aucune colonne du fichier ne va vers « %1 ». Attribuez-en au moins une.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password. Open it in a spreadsheet, take the password off, save it, and try again.</source>
            <translation>Le classeur est protégé par un mot de passe. Ouvrez-le dans un tableur, retirez le mot de passe, enregistrez-le et réessayez.</translation>
        </message>
        <message>
            <source>The workbook is damaged or not one (%1). Open it in a spreadsheet, save it again as .xlsx, and try that.</source>
            <translation>Le classeur est endommagé ou n’en est pas un (%1). Ouvrez-le dans un tableur, enregistrez-le à nouveau en .xlsx et réessayez avec celui-ci.</translation>
        </message>
        <message>
            <source>The workbook has several sheets: %1. Say which one has the rows of “%2”.</source>
            <translation>Le classeur a plusieurs feuilles : %1. Dites laquelle contient les lignes de “%2”.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”. Its sheets are: %2.</source>
            <translation>Le classeur n’a pas de feuille “%1”. Ses feuilles sont : %2.</translation>
        </message>
        <message>
            <source>The workbook could not be written (%1). Look whether the disk is full; save as CSV instead.</source>
            <translation>Le classeur n’a pas pu être écrit (%1). Vérifiez si le disque est plein ; enregistrez plutôt en CSV.</translation>
        </message>
        <message>
            <source>The reading of the file was stopped. Nothing was taken over.</source>
            <translation>La lecture du fichier a été arrêtée. Rien n’a été repris.</translation>
        </message>
        <message>
            <source>The formula of the cell failed: it shows “%1”. Mend it in the spreadsheet or type the value.</source>
            <translation>La formule de la cellule a échoué : elle affiche “%1”. Corrigez-la dans le tableur ou tapez la valeur.</translation>
        </message>
        <message>
            <source>The file is in the old format of Excel. Save it as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Le fichier est dans l’ancien format d’Excel. Enregistrez-le en .xlsx ou en CSV (UTF-8) et réessayez.</translation>
        </message>
        <message>
            <source>The file is in the format of OpenDocument. Save it as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Le fichier est au format OpenDocument. Enregistrez-le en .xlsx ou en CSV (UTF-8) et réessayez.</translation>
        </message>
        <message>
            <source>The file is in a binary format of Excel. Save it as .xlsx and try again.</source>
            <translation>Le fichier est dans un format binaire d’Excel. Enregistrez-le en .xlsx et réessayez.</translation>
        </message>
        <message>
            <source>The file is a page or a document, whatever its name says. Save the table as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Le fichier est une page ou un document, quoi que dise son nom. Enregistrez le tableau en .xlsx ou en CSV (UTF-8) et réessayez.</translation>
        </message>
        <message>
            <source>The file has the formula “%1” without its result. Open the file in a spreadsheet, save it, and try again.</source>
            <translation>Le fichier contient la formule “%1” sans son résultat. Ouvrez-le dans un tableur, enregistrez-le et réessayez.</translation>
        </message>
        <message>
            <source>The file has no column “%1”. Name one as its first row writes it.</source>
            <translation>Le fichier n’a pas de colonne “%1”. Nommez-en une telle que la première ligne l’écrit.</translation>
        </message>
        <message>
            <source>The file has no column for these, which must be filled in: %1.</source>
            <translation>Le fichier n’a pas de colonne pour ces données obligatoires : %1.</translation>
        </message>
        <message>
            <source>The file has far more cells or text than a table may have. Keep the sheet with the table only.</source>
            <translation>Le fichier contient bien plus de cellules ou de texte qu’un tableau ne peut en avoir. Ne gardez que la feuille avec le tableau.</translation>
        </message>
        <message>
            <source>The cells %1 to %2 are merged into one. Unmerge them and fill in each.</source>
            <translation>Les cellules %1 à %2 sont fusionnées. Séparez-les et remplissez chacune.</translation>
        </message>
        <message>
            <source>The cell %1 stands under no column name. Give the column a name or empty the cell.</source>
            <translation>La cellule %1 n’est sous aucun nom de colonne. Donnez un nom à la colonne ou videz la cellule.</translation>
        </message>
        <message>
            <source>Say with --rejects FILE where the bad rows go.</source>
            <translation>Indiquez par --rejects FICHIER où vont les mauvaises lignes.</translation>
        </message>
        <message>
            <source>These sheets of the workbook were not read, as their names are no tables of %1: %2. Rename or import them one by one.</source>
            <translation>Ces feuilles du classeur n’ont pas été lues, car leurs noms ne sont pas des tableaux de %1 : %2. Renommez-les ou importez-les une à une.</translation>
        </message>
        <message>
            <source>No sheet of the workbook bears the name of a table of %1. Its sheets are: %2.</source>
            <translation>Aucune feuille du classeur ne porte le nom d’un tableau de %1. Ses feuilles sont : %2.</translation>
        </message>
        <message>
            <source>Name a form and a file: template MODULE --out FILE.xlsx.</source>
            <translation>Indiquez un formulaire et un fichier : template MODULE --out FICHIER.xlsx.</translation>
        </message>
        <message>
            <source>Name a form and a file: export MODULE --out FILE.</source>
            <translation>Indiquez un formulaire et un fichier : export MODULE --out FICHIER.</translation>
        </message>
        <message>
            <source>A CSV file has the rows of one table: name it, or write to a .xlsx file.</source>
            <translation>Un fichier CSV contient les lignes d’un seul tableau : indiquez-le, ou écrivez dans un fichier .xlsx.</translation>
        </message>
        <message>
            <source>A .json file has a whole form: name no table, or write the rows to a .xlsx or .csv file.</source>
            <translation>Un fichier .json contient un formulaire entier : n’indiquez pas de tableau, ou écrivez les lignes dans un fichier .xlsx ou .csv.</translation>
        </message>
        <message>
            <source>Left out, as they are totals of the rows above: %1.</source>
            <translation>Laissées de côté, car ce sont des totaux des lignes au-dessus : %1.</translation>
        </message>
        <message>
            <source>This row looks like a total, but %1 is not the sum of the rows above it that can be read (%2). Mend those, or empty the row.</source>
            <translation>Cette ligne ressemble à un total, mais %1 n’est pas la somme des lignes lisibles au-dessus (%2). Corrigez celles-ci ou videz la ligne.</translation>
        </message>
        <message>
            <source>“%1” looks like a total of the rows above, but is filled in like a row. Empty the row, or give it another name.</source>
            <translation>“%1” ressemble à un total des lignes au-dessus, mais est remplie comme une ligne ordinaire. Videz la ligne ou donnez-lui un autre nom.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are hidden in the file, the first is row %1. They are read as well.</source>
            <translation>
                <numerusform>%n ligne est masquée dans le fichier : la ligne %1. Elle est lue aussi.</numerusform>
                <numerusform>%n lignes sont masquées dans le fichier, la première est la ligne %1. Elles sont lues aussi.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is now "%2": all of %3 goes by the table.</source>
            <translation>%1 est maintenant "%2" : tout %3 passe par le tableur.</translation>
        </message>
        <message>
            <source>%1 has rows that this file does not replace, and a measure goes all by the form or all by the table. Bring in one workbook with all its rows (an export gives one), or delete those that are there first.</source>
            <translation>%1 contient des lignes que ce fichier ne remplace pas, et une mesure passe entièrement par le formulaire ou entièrement par le tableur. Importez un seul classeur avec toutes ses lignes (exporter en donne un), ou supprimez d’abord celles qui s’y trouvent.</translation>
        </message>
        <message>
            <source>The rows of %1 come from a file, as %2 is "%3": change them in the file and bring it in again (an export gives one). A row can be deleted here.</source>
            <translation>Les lignes de %1 viennent d’un fichier, car %2 est "%3" : modifiez-les dans le fichier et importez-le à nouveau (exporter en donne un). Une ligne peut être supprimée ici.</translation>
        </message>
        <message>
            <source>%1 goes all by the form or all by the table, and it has rows already. To go by the table, bring in one workbook with all its rows (an export gives one); to go by the form, delete the rows first.</source>
            <translation>%1 passe entièrement par le formulaire ou entièrement par le tableur, et il s’y trouve déjà des lignes. Pour passer par le tableur, importez un seul classeur avec toutes ses lignes (exporter en donne un) ; pour passer par le formulaire, supprimez d’abord les lignes.</translation>
        </message>
        <message>
            <source>%1 goes entirely by the table or not at all, so its good rows cannot be taken over alone. Mend the others first.</source>
            <translation>%1 passe entièrement par le tableur ou pas du tout ; les bonnes lignes seules ne peuvent donc pas être reprises. Corrigez d’abord les autres.</translation>
        </message>
        <message>
            <source>"%1" must end in .xlsx.</source>
            <translation>"%1" doit se terminer par .xlsx.</translation>
        </message>
        <message>
            <source>"%1" must end in .xlsx, .csv or .json.</source>
            <translation>"%1" doit se terminer par .xlsx, .csv ou .json.</translation>
        </message>
        <message>
            <source>"%1" must end in .asice: by that ending other programs know a bundle.</source>
            <translation>« %1 » doit se terminer par .asice : c’est à cela que d’autres programmes reconnaissent une liasse.</translation>
        </message>
        <message>
            <source>"%1" maps nothing. Write --map "header=column", or "header=" to leave it out.</source>
            <translation>"%1" n’attribue rien. Écrivez --map "en-tête=colonne", ou "en-tête=" pour l’omettre.</translation>
        </message>
        <message>
            <source>The encoding "%1" is not known. Known are: %2.</source>
            <translation>L’encodage "%1" n’est pas connu. Sont connus : %2.</translation>
        </message>
        <message>
            <source>A separator is one sign, or the word "tab".</source>
            <translation>Un séparateur est un seul signe, ou le mot "tab".</translation>
        </message>
        <message>
            <source>"%1" is neither a .json nor a .csv or .xlsx file.</source>
            <translation>"%1" n’est ni un fichier .json, ni un fichier .csv ou .xlsx.</translation>
        </message>
        <message>
            <source>The form %1 has no tables.</source>
            <translation>Le formulaire %1 n’a pas de tableaux.</translation>
        </message>
        <message>
            <source>All tables of the form %1 are for this workstation only: %2. To bring them out all the same, ask for local values (on the command line: --local).</source>
            <translation>Tous les tableaux du formulaire %1 sont réservés à ce poste : %2. Demandez les valeurs locales pour les exporter quand même (en ligne de commande : --local).</translation>
        </message>
        <message>
            <source>%1 is larger than 1 MiB, too much for root certificates. Name the right file.</source>
            <translation>%1 dépasse 1 Mio, trop pour des certificats racines. Indiquez le bon fichier.</translation>
        </message>
        <message>
            <source>A decision of delegation was given, but no --delegate NAME.</source>
            <translation>Une décision de délégation a été indiquée, mais pas de --delegate NOM.</translation>
        </message>
        <message>
            <source>"%1" is no date of the calendar. Write it like 2016-12-01 or 1/12/2016.</source>
            <translation>« %1 » n’est pas une date du calendrier. Écrivez-la comme 2016-12-01 ou 1/12/2016.</translation>
        </message>
        <message>
            <source>"%1" is no number of tries from 1 to 1000.</source>
            <translation>« %1 » n’est pas un nombre d’essais de 1 à 1000.</translation>
        </message>
        <message>
            <source>This command takes no argument, but has one: "%1".</source>
            <translation>Cette commande ne prend pas d’argument, mais en a un : « %1 ».</translation>
        </message>
        <message>
            <source>The first row must name the columns of “%1”, and these are no columns of it: %2. The columns are: %3. No row was read.</source>
            <translation>La première ligne doit nommer les colonnes de « %1 », et ceci n’en est pas : %2. Les colonnes sont : %3. Aucune ligne n’a été lue.</translation>
        </message>
        <message>
            <source>Only one try is left for the PIN of this card; a wrong PIN then blocks it. Nothing was done. Make sure of the PIN and repeat the command with --last-try.</source>
            <translation>Il ne reste qu’un essai pour le code PIN de cette carte ; un code erroné la bloque. Rien n’a été fait. Assurez-vous du code et répétez la commande avec --last-try.</translation>
        </message>
        <message>
            <source>The card has ended, its certificate has not. Nothing was signed. Use a card that is valid, or repeat the command with --ended-card to sign with this one all the same.</source>
            <translation>La carte a expiré, son certificat non. Rien n’a été signé. Utilisez une carte valable, ou répétez la commande avec --ended-card pour signer quand même avec celle-ci.</translation>
        </message>
        <message>
            <source>No PIN was given, so nothing was done; no try is lost.</source>
            <translation>Aucun code PIN n’a été donné, rien n’a donc été fait ; aucun essai n’est perdu.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the PIN. Give it on the standard input, with --pin-stdin.</source>
            <translation>Il n’y a pas de terminal pour demander le code PIN. Donnez-le sur l’entrée standard, avec --pin-stdin.</translation>
        </message>
        <message>
            <source>The log "%1" cannot be written: %2.</source>
            <translation>Le journal « %1 » ne peut pas être écrit : %2.</translation>
        </message>
        <message>
            <source>No command was named.</source>
            <translation>Aucune commande n’a été indiquée.</translation>
        </message>
        <message>
            <source>An option takes no value, but has one: %1.</source>
            <translation>Une option a une valeur qu’elle n’accepte pas : %1.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value behind it.</source>
            <translation>L’option --%1 demande une valeur.</translation>
        </message>
        <message>
            <source>"%2" has no option --%1. It has: %3. A text that begins with - goes behind --.</source>
            <translation>« %2 » n’a pas d’option --%1, mais bien : %3. Un texte qui commence par - se place derrière --.</translation>
        </message>
        <message>
            <source>There is no language "%1" here. There are nl and fr; en has the program's own texts only, while forms stay Dutch. German (de) is still to come.</source>
            <translation>La langue « %1 » n’existe pas ici. Il y a nl et fr ; en n’a que les textes du programme, les formulaires restent en néerlandais. L’allemand (de) est encore à venir.</translation>
        </message>
        <message>
            <source>There is no command "%1". Is "%2" meant? "help" lists all.</source>
            <translation>Il n’y a pas de commande « %1 ». Est-ce « %2 » ? « help » les montre toutes.</translation>
        </message>
        <message>
            <source>There is no command "%1"; "help" lists them.</source>
            <translation>Il n’y a pas de commande « %1 » ; « help » les montre.</translation>
        </message>
        <message>
            <source>Files and signatures inside are those that were signed; only the packing around them was changed. Ask for the file as it was made.</source>
            <translation>Les fichiers et les signatures à l’intérieur sont ceux de la signature ; seul l’emballage a été modifié. Demandez le fichier tel qu’il a été créé.</translation>
        </message>
        <message>
            <source>The container's "mimetype" is not where ASiC-E wants it: the first entry, stored, without additions.</source>
            <translation>Le « mimetype » du conteneur n’est pas placé comme ASiC-E le veut : premier élément, non compressé et sans ajouts.</translation>
        </message>
        <message>
            <source>This is neither an ASiC-E nor an ASiC-S container: it holds no "mimetype" that says so.</source>
            <translation>Ceci n’est ni un conteneur ASiC-E ni un conteneur ASiC-S : il ne contient pas de « mimetype » qui le dise.</translation>
        </message>
        <message>
            <source>This is a container of one signed file (ASiC-S); a bundle of a Uniek Verslag is of another kind (ASiC-E).</source>
            <translation>Ceci est un conteneur d’un seul fichier signé (ASiC-S) ; une liasse d’un Rapport unique est d’un autre type (ASiC-E).</translation>
        </message>
        <message>
            <source>The file in this ASiC-S container is vouched for by "%1", a time stamp or an evidence record, and by no signature. This program does not judge those. Have it checked by the program that made it.</source>
            <translation>Le fichier de ce conteneur ASiC-S n’est attesté que par « %1 », un horodatage ou un enregistrement de preuve, et par aucune signature. Ce programme ne les évalue pas. Faites-le vérifier par le programme qui l’a créé.</translation>
        </message>
        <message>
            <source>The container says of itself that it holds one file (ASiC-S), but it does not: what its signature stands for cannot be said.</source>
            <translation>Le conteneur dit de lui-même qu’il contient un seul fichier (ASiC-S), mais ce n’est pas le cas : on ne peut pas dire ce que couvre sa signature.</translation>
        </message>
        <message>
            <source>The container holds bytes before, between or behind its entries. Other programs may read something else there.</source>
            <translation>Le conteneur contient des octets avant, entre ou derrière ses éléments. D’autres programmes peuvent y lire autre chose.</translation>
        </message>
        <message>
            <source>"%1" in the container does not fit its checksum: it was damaged or changed after it was packed.</source>
            <translation>« %1 » dans le conteneur ne correspond pas à sa somme de contrôle : il a été endommagé ou modifié après l’emballage.</translation>
        </message>
        <message>
            <source>The container holds the folder "%1" as an entry; containers have files only.</source>
            <translation>Le conteneur contient le dossier « %1 » comme élément ; un conteneur n’a que des fichiers.</translation>
        </message>
        <message>
            <source>The container is not a sound ZIP archive: it is damaged or was changed.</source>
            <translation>Le conteneur n’est pas une archive ZIP correcte : il est endommagé ou a été modifié.</translation>
        </message>
        <message>
            <source>The container is too large or would unpack to too much, and is not opened.</source>
            <translation>Le conteneur est trop grand, ou le deviendrait une fois décompressé ; il n’est pas ouvert.</translation>
        </message>
        <message>
            <source>The container holds "%1", which is neither a listed file nor a signature. It was added by somebody.</source>
            <translation>Le conteneur contient « %1 », qui n’est ni un fichier de la liste ni une signature. Quelqu’un l’a ajouté.</translation>
        </message>
        <message>
            <source>The container's list of files does not name "%1", which stands in it. Whether it is signed is said with each signature.</source>
            <translation>La liste des fichiers du conteneur ne cite pas « %1 », qui s’y trouve. Chaque signature dit si ce fichier est signé.</translation>
        </message>
        <message>
            <source>The container of another program also holds "%1", which says nothing about what is signed and was not checked.</source>
            <translation>Le conteneur d’un autre programme contient aussi « %1 », qui ne dit rien de ce qui est signé et n’a pas été vérifié.</translation>
        </message>
        <message>
            <source>"%1" is a time stamp, an evidence record or a list of these beside the signatures. This program does not judge them: nothing here leans on it.</source>
            <translation>« %1 » est un horodatage, un enregistrement de preuve ou une liste de ceux-ci, à côté des signatures. Ce programme ne les évalue pas : rien ici ne s’y appuie.</translation>
        </message>
        <message>
            <source>"%1" is a signature of a kind that this program cannot judge (it knows XAdES). Have it checked by the program that made it.</source>
            <translation>« %1 » est une signature d’un type que ce programme ne peut évaluer (il connaît XAdES). Faites-la vérifier par le programme qui l’a faite.</translation>
        </message>
        <message>
            <source>The container does not hold "%1", which belongs to it.</source>
            <translation>Le conteneur ne contient pas « %1 », qui en fait partie.</translation>
        </message>
        <message>
            <source>The container holds no list of its files (META-INF/manifest.xml).</source>
            <translation>Le conteneur ne contient pas de liste de ses fichiers (META-INF/manifest.xml).</translation>
        </message>
        <message>
            <source>The container was altered after it was made: its packing is not the one that this program writes.</source>
            <translation>Le conteneur a été modifié après sa création : il n’est pas assemblé comme ce programme le fait.</translation>
        </message>
        <message>
            <source>"%1" cannot be the name of a file in a container. Use letters without accents, digits, '.', '_', '-'.</source>
            <translation>« %1 » ne peut pas être le nom d’un fichier dans un conteneur. Utilisez des lettres sans accent, des chiffres, '.', '_', '-'.</translation>
        </message>
        <message>
            <source>The file %1 has no proper media type.</source>
            <translation>Le fichier %1 n’a pas de type de média correct.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MiB and cannot be signed.</source>
            <translation>Le fichier %1 dépasse 64 MiB et ne peut pas être signé.</translation>
        </message>
        <message>
            <source>There is no file to put into the container.</source>
            <translation>Il n’y a aucun fichier à mettre dans le conteneur.</translation>
        </message>
        <message>
            <source>The container would hold the file %1 twice.</source>
            <translation>Le conteneur contiendrait deux fois le fichier %1.</translation>
        </message>
        <message>
            <source>The files are too many or too large for one container.</source>
            <translation>Les fichiers sont trop nombreux ou trop grands pour un seul conteneur.</translation>
        </message>
        <message>
            <source>The container holds the same signature twice: %1.</source>
            <translation>Le conteneur contient deux fois la même signature : %1.</translation>
        </message>
        <message>
            <source>%1 has already signed. The two signatures must come from two different persons.</source>
            <translation>%1 a déjà signé. Les deux signatures doivent venir de deux personnes différentes.</translation>
        </message>
        <message>
            <source>There is already a signature of the secretary. The other one is that of the chairman or delegate.</source>
            <translation>Il y a déjà une signature du secrétaire. L’autre est celle du président ou du délégué.</translation>
        </message>
        <message>
            <source>There is already a signature of the chairman or delegate. The other one is that of the secretary.</source>
            <translation>Il y a déjà une signature du président ou du délégué. L’autre est celle du secrétaire.</translation>
        </message>
        <message>
            <source>The container's list of files (META-INF/manifest.xml) is wrong.</source>
            <translation>La liste des fichiers du conteneur (META-INF/manifest.xml) est incorrecte.</translation>
        </message>
        <message>
            <source>The key of this card is of a kind that cannot be used here (RSA-2048, P-256, P-384, P-521 can).</source>
            <translation>La clé de cette carte est d’un type qui ne peut pas être utilisé ici (types possibles : RSA-2048, P-256, P-384, P-521).</translation>
        </message>
        <message>
            <source>The certificate of %1 is not meant for signing (non-repudiation). Use the signature key.</source>
            <translation>Le certificat de %1 n’est pas destiné à la signature (non-répudiation). Utilisez la clé de signature.</translation>
        </message>
        <message>
            <source>The certificate of %1 carries no national number, so two persons cannot be told apart.</source>
            <translation>Le certificat de %1 ne contient pas de numéro national ; deux personnes ne peuvent donc pas être distinguées.</translation>
        </message>
        <message>
            <source>The certificate of %1 is valid from %2 to %3, not now. Sign with a valid card.</source>
            <translation>Le certificat de %1 est valable du %2 au %3, pas maintenant. Signez avec une carte valable.</translation>
        </message>
        <message>
            <source>The place of signing is too long or has odd characters.</source>
            <translation>Le lieu de signature est trop long ou contient des caractères inhabituels.</translation>
        </message>
        <message>
            <source>The signature could not be written as XML.</source>
            <translation>La signature n’a pas pu être écrite en XML.</translation>
        </message>
        <message>
            <source>What the card of %1 returned is not a signature of its certificate. Nothing was written; try again.</source>
            <translation>Ce que la carte de %1 a renvoyé n’est pas une signature de son certificat. Rien n’a été écrit ; réessayez.</translation>
        </message>
        <message>
            <source>The container was not made by this program, which signs only what it made. Seal the report here and sign that.</source>
            <translation>Le conteneur n’a pas été créé par ce programme, qui ne signe que ce qu’il a créé. Scellez le rapport ici et signez celui-là.</translation>
        </message>
        <message>
            <source>%1 does not sign the file %2, or signs it more than once.</source>
            <translation>%1 ne signe pas le fichier %2, ou le signe plus d’une fois.</translation>
        </message>
        <message>
            <source>The file %2 is not the one that was signed in %1: it was changed.</source>
            <translation>Le fichier %2 n’est pas celui qui a été signé dans %1 : il a été modifié.</translation>
        </message>
        <message>
            <source>%1 names another media type for the file %2 than the container.</source>
            <translation>%1 indique pour le fichier %2 un autre type de média que le conteneur.</translation>
        </message>
        <message>
            <source>%1 signs the file %2, which the container does not hold.</source>
            <translation>%1 signe le fichier %2, que le conteneur ne contient pas.</translation>
        </message>
        <message>
            <source>What %1 says about signer, role, place or time is not what was signed: it was changed.</source>
            <translation>Ce que %1 indique sur le signataire, la qualité, le lieu ou l’heure n’est pas ce qui a été signé : cela a été modifié.</translation>
        </message>
        <message>
            <source>%1 holds a certificate that cannot be read.</source>
            <translation>%1 contient un certificat illisible.</translation>
        </message>
        <message>
            <source>%1 does not hold the certificate that its signature names.</source>
            <translation>%1 ne contient pas le certificat que sa signature désigne.</translation>
        </message>
        <message>
            <source>The signature in %1 does not fit its certificate: something was changed.</source>
            <translation>La signature dans %1 ne correspond pas à son certificat : quelque chose a été modifié.</translation>
        </message>
        <message>
            <source>The key of the certificate in %1 is too short or of a kind that this program does not judge.</source>
            <translation>La clé du certificat dans %1 est trop courte ou d’un type que ce programme ne juge pas.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 is not meant for signing (non-repudiation).</source>
            <translation>Le certificat de la signature dans %1 n’est pas destiné à la signature (non-répudiation).</translation>
        </message>
        <message>
            <source>%1 has not the structure of a XAdES baseline signature: something is wrong at "%2". It is not accepted.</source>
            <translation>%1 n’a pas la structure d’une signature XAdES de base : il y a une faute à « %2 ». Elle n’est pas acceptée.</translation>
        </message>
        <message>
            <source>%1 uses an algorithm that this program does not judge (%2): too weak, or not of those that it knows. It knows RSA and ECDSA with SHA-256, SHA-384 or SHA-512.</source>
            <translation>%1 utilise un algorithme que ce programme n’évalue pas (%2) : trop faible, ou inconnu de lui. Il connaît RSA et ECDSA avec SHA-256, SHA-384 ou SHA-512.</translation>
        </message>
        <message>
            <source>%1 holds several signatures in one file. This program judges one a file: have these checked by the program that made them.</source>
            <translation>%1 contient plusieurs signatures dans un seul fichier. Ce programme en évalue une par fichier : faites vérifier celles-ci par le programme qui les a faites.</translation>
        </message>
        <message>
            <source>%1 does not claim exactly one of the roles secretary, chairman or delegate.</source>
            <translation>%1 ne déclare pas exactement une des qualités secrétaire, président ou délégué.</translation>
        </message>
        <message>
            <source>%1 also holds "%2", which was not checked.</source>
            <translation>%1 contient aussi « %2 », qui n’a pas été contrôlé.</translation>
        </message>
        <message>
            <source>The signature in %1 leans on a root certificate that was given to the program (%2), not on a Belgian root that it knows.</source>
            <translation>La signature dans %1 repose sur un certificat racine donné au programme (%2), et non sur une racine belge qu’il connaît.</translation>
        </message>
        <message>
            <source>Whether the certificate of the signature in %1 was revoked has not been checked.</source>
            <translation>La révocation éventuelle du certificat de la signature dans %1 n’a pas été contrôlée.</translation>
        </message>
        <message>
            <source>The authority &quot;%2&quot; above the certificate of the signature in %1 was itself revoked; whether the signature counts cannot be said.</source>
            <translation>L’autorité &quot;%2&quot; au-dessus du certificat de la signature dans %1 a elle-même été révoquée ; on ne peut dire si la signature est valable.</translation>
        </message>
        <message>
            <source>The issuer's service does not know the certificate of the signature in %1; whether it counts cannot be said.</source>
            <translation>Le service de l’émetteur ne connaît pas le certificat de la signature dans %1 ; on ne peut dire s’il est valable.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2, after the time stamp: the signature stands.</source>
            <translation>Le certificat de la signature dans %1 a été révoqué le %2, après l’horodatage : la signature reste valable.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2, before the signature was made.</source>
            <translation>Le certificat de la signature dans %1 a été révoqué le %2, avant que la signature soit apposée.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2. It claims an earlier time, but no time stamp proves that.</source>
            <translation>Le certificat de la signature dans %1 a été révoqué le %2. La signature prétend être antérieure, mais aucun horodatage ne le prouve.</translation>
        </message>
        <message>
            <source>The signing time that %1 claims (%2) lies after its time stamp.</source>
            <translation>Le moment de signature indiqué par %1 (%2) est postérieur à son horodatage.</translation>
        </message>
        <message>
            <source>The time stamp in %1 is not over this signature: it was put there later.</source>
            <translation>L’horodatage dans %1 ne porte pas sur cette signature : il y a été mis plus tard.</translation>
        </message>
        <message>
            <source>The time stamp in %1 comes from an authority that is not known here (%2); it proves nothing. If you believe it, give its root with --trust-root.</source>
            <translation>L’horodatage dans %1 vient d’un service inconnu ici (%2) ; il ne prouve rien. Si vous lui faites confiance, indiquez son certificat racine avec --trust-root.</translation>
        </message>
        <message>
            <source>The time stamp in %1 leans on a root certificate that was given to the program (%2).</source>
            <translation>L’horodatage dans %1 s’appuie sur un certificat racine fourni au programme (%2).</translation>
        </message>
        <message>
            <source>%1 holds an answer about the signer's certificate from before the time stamp, or without one: it says nothing about the moment of signing.</source>
            <translation>%1 contient une réponse sur le certificat du signataire antérieure à l’horodatage, ou sans horodatage : elle ne dit rien du moment de la signature.</translation>
        </message>
        <message>
            <source>%1 holds a certificate that does not belong to the signer's chain.</source>
            <translation>%1 contient un certificat qui n’appartient pas à la chaîne du signataire.</translation>
        </message>
        <message>
            <source>The certificate was not valid at the signing time that %1 claims (%2).</source>
            <translation>Le certificat n’était pas valable au moment de signature que %1 déclare (%2).</translation>
        </message>
        <message>
            <source>The signing time that %1 claims lies in the future (%2).</source>
            <translation>Le moment de signature que %1 déclare se situe dans le futur (%2).</translation>
        </message>
        <message>
            <source>The container was not packed by this program: its packing was not checked byte for byte, only what is signed.</source>
            <translation>Le conteneur n’a pas été assemblé par ce programme : il n’a pas été contrôlé octet par octet, seul ce qui est signé l’a été.</translation>
        </message>
        <message>
            <source>The container holds no signature yet.</source>
            <translation>Le conteneur ne contient pas encore de signature.</translation>
        </message>
        <message>
            <source>%1 is not XML of the simple kind that signatures use (damaged, too large, or with a document type, comments, instructions or doubled identifiers).</source>
            <translation>%1 n’est pas du XML simple tel que les signatures l’utilisent (endommagé, trop grand, ou avec un type de document, des commentaires, des instructions ou des identifiants en double).</translation>
        </message>
        <message>
            <source>reading an answer</source>
            <translation>lecture d’une réponse</translation>
        </message>
        <message>
            <source>making a signature</source>
            <translation>création d’une signature</translation>
        </message>
        <message>
            <source>finding a file</source>
            <translation>recherche d’un fichier</translation>
        </message>
        <message>
            <source>reading a file</source>
            <translation>lecture d’un fichier</translation>
        </message>
        <message>
            <source>reading a certificate</source>
            <translation>lecture d’un certificat</translation>
        </message>
        <message>
            <source>asking for the tries left</source>
            <translation>demande des essais restants</translation>
        </message>
        <message>
            <source>choosing a key</source>
            <translation>choix d’une clé</translation>
        </message>
        <message>
            <source>checking the PIN</source>
            <translation>contrôle du code PIN</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>trop long</translation>
        </message>
        <message>
            <source>a field runs past the end</source>
            <translation>un champ dépasse la fin</translation>
        </message>
        <message>
            <source>a field twice</source>
            <translation>un champ en double</translation>
        </message>
        <message>
            <source>no fields</source>
            <translation>aucun champ</translation>
        </message>
        <message>
            <source>a text that is no text</source>
            <translation>un texte qui n’en est pas un</translation>
        </message>
        <message>
            <source>The smart card service of this computer does not answer, so no card reader can be used. Ask the person who looks after this computer to install and start "pcscd", then try again.</source>
            <translation>Le service de cartes à puce de cet ordinateur ne répond pas ; aucun lecteur de cartes ne peut donc être utilisé. Demandez à la personne qui gère cet ordinateur d’installer et de démarrer « pcscd », puis réessayez.</translation>
        </message>
        <message>
            <source>No card reader is connected. Plug in the reader for eID cards and try again.</source>
            <translation>Aucun lecteur de cartes n’est connecté. Branchez le lecteur de cartes eID et réessayez.</translation>
        </message>
        <message>
            <source>The card reader "%1" is not connected. Plug it in, or choose another reader.</source>
            <translation>Le lecteur de cartes « %1 » n’est pas connecté. Branchez-le ou choisissez un autre lecteur.</translation>
        </message>
        <message>
            <source>There is no eID card in a reader. Push the card into the reader, chip first.</source>
            <translation>Il n’y a pas de carte eID dans un lecteur. Insérez la carte dans le lecteur, la puce en premier.</translation>
        </message>
        <message>
            <source>There is no card in the reader "%1". Push the eID card into it, chip first.</source>
            <translation>Il n’y a pas de carte dans le lecteur « %1 ». Insérez-y la carte eID, la puce en premier.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" is not a Belgian identity card. Take it out and insert the eID card.</source>
            <translation>La carte dans le lecteur « %1 » n’est pas une carte d’identité belge. Retirez-la et insérez la carte eID.</translation>
        </message>
        <message>
            <source>There is an eID card in more than one reader (%1). Choose the reader, or take out the other cards.</source>
            <translation>Il y a une carte eID dans plusieurs lecteurs (%1). Choisissez le lecteur ou retirez les autres cartes.</translation>
        </message>
        <message>
            <source>The card was taken out of the reader "%1", or has lost contact. Nothing was finished. Push the card in firmly and do it again.</source>
            <translation>La carte a été retirée du lecteur « %1 » ou n’a plus de contact. Rien n’a été terminé. Insérez bien la carte et recommencez.</translation>
        </message>
        <message>
            <source>There is now another card in the reader "%1" than the one that was read. Nothing was signed. Check whose card it is and start again.</source>
            <translation>La carte dans le lecteur « %1 » n’est plus celle qui a été lue. Rien n’a été signé. Vérifiez à qui est la carte et recommencez.</translation>
        </message>
        <message>
            <source>Another program is keeping the card in the reader "%1" for itself (a browser, an e-mail program or the eID viewer, for example). Close that program and try again.</source>
            <translation>Un autre programme garde pour lui la carte dans le lecteur « %1 » (par exemple un navigateur, un programme de courriel ou eID Viewer). Fermez ce programme et réessayez.</translation>
        </message>
        <message>
            <source>Another program has just restarted the card in the reader "%1". Nothing was finished. Close that program and do it again.</source>
            <translation>Un autre programme vient de redémarrer la carte dans le lecteur « %1 ». Rien n’a été terminé. Fermez ce programme et recommencez.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" does not answer. Check that it is the right way round and that its chip is clean, then push it in again.</source>
            <translation>La carte dans le lecteur « %1 » ne répond pas. Vérifiez qu’elle est dans le bon sens et que sa puce est propre, puis insérez-la à nouveau.</translation>
        </message>
        <message>
            <source>This eID card has not been activated yet. The municipality (or the embassy) that issued the card can activate it.</source>
            <translation>Cette carte eID n’est pas encore activée. La commune (ou l’ambassade) qui a délivré la carte peut l’activer.</translation>
        </message>
        <message>
            <source>This eID card is of a generation (%1) that is no longer valid. Use the card that replaced it.</source>
            <translation>Cette carte eID est d’une génération (%1) qui n’est plus valable. Utilisez la carte qui l’a remplacée.</translation>
        </message>
        <message>
            <source>This eID card has no certificate for this use, so it cannot sign. The municipality can have the certificates activated.</source>
            <translation>Cette carte eID n’a pas de certificat pour cet usage ; elle ne peut donc pas signer. La commune peut faire activer les certificats.</translation>
        </message>
        <message>
            <source>The card does not have the file %1. Check that it is an activated eID card.</source>
            <translation>La carte n’a pas le fichier %1. Vérifiez que c’est une carte eID activée.</translation>
        </message>
        <message>
            <source>The personal data on the card cannot be read (%1). Take the card out, push it in and try again.</source>
            <translation>Les données personnelles de la carte sont illisibles (%1). Retirez la carte, insérez-la et réessayez.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits and nothing else. The card was not asked; no try is lost.</source>
            <translation>Un code PIN compte de 4 à 12 chiffres et rien d’autre. La carte n’a pas été interrogée ; aucun essai n’est perdu.</translation>
        </message>
        <message>
            <source>The PIN is not right. Tries left: %1. Nothing was signed or sent.</source>
            <translation>Le code PIN est incorrect. Essais restants : %1. Rien n’a été signé ni envoyé.</translation>
        </message>
        <message>
            <source>Only one try is left before this card is blocked, so the PIN was not tried. Make sure that you know the PIN, and say that you want to use the last try.</source>
            <translation>Il ne reste qu’un seul essai avant que cette carte soit bloquée ; le code PIN n’a donc pas été essayé. Assurez-vous de connaître le code PIN et indiquez que vous voulez utiliser le dernier essai.</translation>
        </message>
        <message>
            <source>This card is blocked after three wrong PINs. Only the municipality can unblock it; bring the card, and the PUK code of an older card.</source>
            <translation>Cette carte est bloquée après trois codes PIN erronés. Seule la commune peut la débloquer ; apportez la carte, ainsi que le code PUK s’il s’agit d’une carte plus ancienne.</translation>
        </message>
        <message>
            <source>The card asks for the PIN again. Type the PIN once more.</source>
            <translation>La carte demande à nouveau le code PIN. Tapez le code PIN encore une fois.</translation>
        </message>
        <message>
            <source>No PIN was typed on the reader in time, so nothing was done. Start again, and type the PIN on the keys of the reader when its display asks for it.</source>
            <translation>Aucun code PIN n’a été tapé à temps sur le lecteur ; rien n’a été fait. Recommencez et tapez le code PIN sur les touches du lecteur quand son écran le demande.</translation>
        </message>
        <message>
            <source>It was stopped with the keys of the reader, so nothing was done.</source>
            <translation>L’opération a été arrêtée avec les touches du lecteur ; rien n’a été fait.</translation>
        </message>
        <message>
            <source>The keys of the reader "%1" cannot take the PIN of an eID card. No try of the PIN is lost. Use another reader.</source>
            <translation>Les touches du lecteur « %1 » ne peuvent pas recevoir le code PIN d’une carte eID. Aucun essai n’est perdu. Utilisez un autre lecteur.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" could not do this just now. Nothing was signed. Take it out, push it in firmly and do it again.</source>
            <translation>La carte dans le lecteur « %1 » n’a pas pu faire cela pour le moment. Rien n’a été signé. Retirez-la, réinsérez-la fermement et recommencez.</translation>
        </message>
        <message>
            <source>The chip of the card in the reader "%1" is damaged and cannot be used any more. Nothing was signed. The municipality replaces the card.</source>
            <translation>La puce de la carte dans le lecteur « %1 » est endommagée et n’est plus utilisable. Rien n’a été signé. La commune remplace la carte.</translation>
        </message>
        <message>
            <source>This card has no PIN, so it can neither sign nor log in. The municipality can tell why.</source>
            <translation>Cette carte n’a pas de code PIN et ne peut donc ni signer ni se connecter. La commune peut dire pourquoi.</translation>
        </message>
        <message>
            <source>This eID card has no key for this use. The municipality can tell why.</source>
            <translation>Cette carte eID n’a pas de clé pour cet usage. La commune peut vous dire pourquoi.</translation>
        </message>
        <message>
            <source>This eID card cannot make a signature of the kind that was asked for.</source>
            <translation>Cette carte eID ne peut pas faire une signature du type demandé.</translation>
        </message>
        <message>
            <source>The card answered something unexpected (%1, code %2). Take it out, push it in firmly and try again; if it stays so, try another reader.</source>
            <translation>La carte a donné une réponse inattendue (%1, code %2). Retirez-la, insérez-la bien et réessayez ; si cela continue, essayez un autre lecteur.</translation>
        </message>
        <message>
            <source>The smart card service does not let this session use card readers. Work at the computer itself (not from a distance), or ask the person who looks after it.</source>
            <translation>Le service de cartes à puce ne permet pas à cette session d’utiliser des lecteurs de cartes. Travaillez sur l’ordinateur même (pas à distance) ou demandez à la personne qui le gère.</translation>
        </message>
        <message>
            <source>The smart card service reports an error (code %1). Unplug the reader, plug it in again and try once more.</source>
            <translation>Le service de cartes à puce signale une erreur (code %1). Débranchez le lecteur, rebranchez-le et réessayez.</translation>
        </message>
        <message>
            <source>Name modules and the bundle: seal MODULE... --out FILE.asice.</source>
            <translation>Indiquez les modules et la liasse : seal MODULE... --out FICHIER.asice.</translation>
        </message>
        <message>
            <source>Name a module and a reason: reopen MODULE REASON.</source>
            <translation>Indiquez un module et un motif : reopen MODULE MOTIF.</translation>
        </message>
        <message>
            <source>Name a bundle and a role: sign FILE.asice --role secretary, chairman or delegate.</source>
            <translation>Indiquez une liasse et une qualité : sign FICHIER.asice --role secrétaire, président ou délégué.</translation>
        </message>
        <message>
            <source>Name one bundle: verify FILE.asice.</source>
            <translation>Indiquez une seule liasse : verify FICHIER.asice.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Is this computer online?</source>
            <translation>%1 est injoignable. Cet ordinateur est-il en ligne ?</translation>
        </message>
        <message>
            <source>%1 does not answer as it should. Try again later.</source>
            <translation>%1 ne répond pas comme il se doit. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The certificate of %1 names no service of the Belgian eID that can be asked whether it was revoked.</source>
            <translation>Le certificat de %1 n’indique aucun service de l’eID belge auquel demander s’il a été révoqué.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is too old, or this computer's clock is wrong.</source>
            <translation>La réponse à la question de savoir si le certificat de %1 a été révoqué est trop ancienne, ou l’horloge de cet ordinateur est déréglée.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is on its way or has arrived; its bytes must stay as they are.</source>
            <translation>&quot;%1&quot; est en route ou arrivé ; le fichier ne peut plus changer.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; holds no signature yet; sign it first.</source>
            <translation>&quot;%1&quot; ne contient pas encore de signature ; signez d’abord.</translation>
        </message>
        <message>
            <source>No time-stamp authority is known. Name one with --tsa, and its root certificate with --trust-root (&quot;Purpose: timestamps&quot;).</source>
            <translation>Aucun service d’horodatage n’est connu. Indiquez-en un avec --tsa, et son certificat racine avec --trust-root (&quot;Purpose: timestamps&quot;).</translation>
        </message>
        <message>
            <source>The time-stamp authority at %1 cannot be trusted (%2). If you believe it, give its root certificate with --trust-root (&quot;Purpose: timestamps&quot;).</source>
            <translation>Le service d’horodatage à l’adresse %1 n’est pas digne de confiance (%2). Si vous lui faites confiance, indiquez son certificat racine avec --trust-root (&quot;Purpose: timestamps&quot;).</translation>
        </message>
        <message>
            <source>The certificate of %1 was revoked on %2: the signature does not count. Reopen the reports in &quot;%3&quot; and have them signed with a valid card.</source>
            <translation>Le certificat de %1 a été révoqué le %2 : la signature ne compte pas. Rouvrez les rapports dans &quot;%3&quot; et faites-les signer avec une carte valable.</translation>
        </message>
        <message>
            <source>The issuer's service gave no answer about a certificate that is newer than the time stamp. Try again later.</source>
            <translation>Le service de l’émetteur n’a donné sur un certificat aucune réponse plus récente que l’horodatage. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>Name one bundle: raise FILE.asice --tsa URL.</source>
            <translation>Indiquez une seule liasse : raise FICHIER.asice --tsa URL.</translation>
        </message>
        <message>
            <source>"%1" is no address of a time-stamp authority such as http://tsa.example/.</source>
            <translation>« %1 » n’est pas l’adresse d’un service d’horodatage comme http://tsa.example/.</translation>
        </message>
        <message>
            <source>The bundle was not sent: it has no time stamps yet. Repeat the command later, or with --as-it-is to send it without. &quot;raise&quot; says what is missing.</source>
            <translation>La liasse n’a pas été envoyée : elle n’a pas encore d’horodatages. Répétez la commande plus tard, ou avec --as-it-is pour l’envoyer sans. &quot;raise&quot; dit ce qui manque.</translation>
        </message>
        <message>
            <source>"card" takes no argument; a reader is named with --reader.</source>
            <translation>« card » ne prend pas d’argument ; un lecteur s’indique avec --reader.</translation>
        </message>
        <message>
            <source>There is no such reader.</source>
            <translation>Ce lecteur n’existe pas.</translation>
        </message>
        <message>
            <source>There are several readers: name one with --reader.</source>
            <translation>Il y a plusieurs lecteurs : indiquez-en un avec --reader.</translation>
        </message>
        <message>
            <source>Name a form, a rule and a reason: acknowledge MODULE RULE REASON.</source>
            <translation>Indiquez un formulaire, une règle et un motif : acknowledge MODULE RÈGLE MOTIF.</translation>
        </message>
        <message>
            <source>Name one module: not-applicable MODULE.</source>
            <translation>Indiquez un seul module : not-applicable MODULE.</translation>
        </message>
        <message>
            <source>Give --nis and --kbo of the OCMW, or --example. See "init --help".</source>
            <translation>Donnez --nis et --kbo du CPAS, ou --example. Voir « init --help ».</translation>
        </message>
        <message>
            <source>Name a form and a file: import MODULE FILE.</source>
            <translation>Indiquez un formulaire et un fichier : import MODULE FICHIER.</translation>
        </message>
        <message>
            <source>Name a form, a field and a value: set MODULE FIELD VALUE.</source>
            <translation>Indiquez un formulaire, un champ et une valeur : set MODULE CHAMP VALEUR.</translation>
        </message>
        <message>
            <source>Name one form: a module, or "ocmw".</source>
            <translation>Indiquez un formulaire : un module, ou "ocmw".</translation>
        </message>
        <message>
            <source>Name a form and a row: delete MODULE TABLE[2].</source>
            <translation>Indiquez un formulaire et une ligne : delete MODULE TABLEAU[2].</translation>
        </message>
        <message>
            <source>"%1" belongs to the form %2.</source>
            <translation>« %1 » appartient au formulaire %2.</translation>
        </message>
        <message>
            <source>Name the file of the copy: backup FILE.</source>
            <translation>Indiquez le fichier de la copie : backup FICHIER.</translation>
        </message>
        <message>
            <source>Name the backup to put back: restore FILE.</source>
            <translation>Indiquez la sauvegarde à remettre en place : restore FICHIER.</translation>
        </message>
        <message>
            <source>Give either --out DIR or --pack FILE.pdf.</source>
            <translation>Donnez soit --out DOSSIER, soit --pack FICHIER.pdf.</translation>
        </message>
        <message>
            <source>Only a pack has a public edition: --pack FILE.pdf --public.</source>
            <translation>Seul un dossier du conseil a une édition publique : --pack FICHIER.pdf --public.</translation>
        </message>
        <message>
            <source>There is no module "%1". There are: %2.</source>
            <translation>Le module « %1 » n’existe pas. Modules existants : %2.</translation>
        </message>
        <message>
            <source>Name a bundle and where it goes: send FILE.asice --endpoint URL.</source>
            <translation>Indiquez une liasse et sa destination : send FICHIER.asice --endpoint URL.</translation>
        </message>
        <message>
            <source>Name one bundle: receipt FILE.asice.</source>
            <translation>Indiquez une seule liasse : receipt FICHIER.asice.</translation>
        </message>
        <message>
            <source>Name one form: show MODULE.</source>
            <translation>Indiquez un seul formulaire : show MODULE.</translation>
        </message>
        <message>
            <source>Name one or two moments: history MODULE --compare FROM TO.</source>
            <translation>Nommez un ou deux moments : history MODULE --compare DE À.</translation>
        </message>
        <message>
            <source>Name one form, and one way to look at its history: history MODULE, with --at MOMENT, with --field FIELD, or with --compare FROM TO.</source>
            <translation>Nommez un formulaire et une façon de regarder son historique : history MODULE, avec --at MOMENT, avec --field CHAMP, ou avec --compare DE À.</translation>
        </message>
        <message>
            <source>Name a form, a field, cell, row or table, and a moment: take-back MODULE FIELD MOMENT.</source>
            <translation>Nommez un formulaire, un champ, une cellule, une ligne ou un tableau, et un moment : take-back MODULE CHAMP MOMENT.</translation>
        </message>
        <message>
            <source>Name one form: schema MODULE.</source>
            <translation>Indiquez un seul formulaire : schema MODULE.</translation>
        </message>
        <message>
            <source>Name a folder of form definitions: campaign check DIR.</source>
            <translation>Indiquez un dossier de définitions de formulaires : campaign check DOSSIER.</translation>
        </message>
        <message>
            <source>There is no form "%1". There are: %2.</source>
            <translation>Le formulaire « %1 » n’existe pas. Formulaires existants : %2.</translation>
        </message>
        <message>
            <source>Either the chairman or a delegate signs: name one of the two.</source>
            <translation>C’est soit le président, soit un délégué qui signe : indiquez l’un des deux.</translation>
        </message>
        <message>
            <source>A delegate signs on the ground of a decision: give its reference and its date as well.</source>
            <translation>Un délégué signe sur la base d’une décision : donnez aussi sa référence et sa date.</translation>
        </message>
        <message>
            <source>The example "%1" is not part of this program.</source>
            <translation>L’exemple « %1 » ne fait pas partie de ce programme.</translation>
        </message>
        <message>
            <source>"%1" is the NIS code of no municipality: it has five digits.</source>
            <translation>« %1 » n’est le code INS d’aucune commune : il compte cinq chiffres.</translation>
        </message>
        <message>
            <source>"%1" is no enterprise number: it has ten digits, the last two of which check the others.</source>
            <translation>« %1 » n’est pas un numéro d’entreprise : il compte dix chiffres, dont les deux derniers contrôlent les autres.</translation>
        </message>
        <message>
            <source>"%1" is not the bundle that was sealed (%2). Put the intact file back in its place, from a copy; without one, reopen the reports in it and seal and sign them anew.</source>
            <translation>« %1 » n’est pas la liasse qui a été scellée (%2). Remettez le fichier intact à sa place, à partir d’une copie ; à défaut, rouvrez les rapports qu’elle contient, puis scellez-les et signez-les à nouveau.</translation>
        </message>
        <message>
            <source>"%1" is not the file that was sealed and signed here: it was changed or exchanged since. Put the intact file back in its place, from a copy; without one, reopen the reports in it and seal and sign them anew.</source>
            <translation>« %1 » n’est pas le fichier qui a été scellé et signé ici : il a été modifié ou échangé depuis. Remettez le fichier intact à sa place, à partir d’une copie ; à défaut, rouvrez les rapports qu’il contient, puis scellez-les et signez-les à nouveau.</translation>
        </message>
        <message>
            <source>The bundle carries a signature of %1, while %2 is registered for that role.</source>
            <translation>La liasse porte une signature de %1, alors que %2 est enregistré en cette qualité.</translation>
        </message>
        <message>
            <source>"%1" is no bundle that was made from this file. "verify" checks any bundle.</source>
            <translation>« %1 » n’est pas une liasse faite à partir de ce fichier. « verify » contrôle n’importe quelle liasse.</translation>
        </message>
        <message>
            <source>The bundle "%1" is no longer in its place. Put it back there, or point at the place where it is now. If no copy is left, reopen the reports in it and seal and sign them anew.</source>
            <translation>La liasse « %1 » n’est plus à sa place. Remettez-la, ou indiquez où elle se trouve maintenant. S’il n’en reste aucune copie, rouvrez les rapports qu’elle contient, puis scellez-les et signez-les à nouveau.</translation>
        </message>
        <message>
            <source>"%1" is damaged or was changed (%2): it cannot be told whether it was made from this file. Use the intact bundle.</source>
            <translation>« %1 » est abîmé ou a été modifié (%2) : impossible de dire si cette liasse a été faite à partir de ce fichier. Utilisez la liasse intacte.</translation>
        </message>
        <message>
            <source>"%1" is a copy from before %2 signed. Use the file that has the signature: "%3".</source>
            <translation>« %1 » est une copie d’avant la signature de %2. Utilisez le fichier qui contient cette signature : « %3 ».</translation>
        </message>
        <message>
            <source>"%1" counts no more: a report in it was reopened or put into another bundle. Take the newer bundle, or seal the report again.</source>
            <translation>« %1 » n’est plus valable : un de ses rapports a été rouvert ou mis dans une autre liasse. Prenez la liasse plus récente, ou scellez à nouveau le rapport.</translation>
        </message>
        <message>
            <source>This is no parcel, or it was damaged on its way: it is not a whole ZIP archive. Ask for it again.</source>
            <translation>Ce n’est pas un colis, ou il a été endommagé en chemin : ce n’est pas une archive ZIP entière. Redemandez-le.</translation>
        </message>
        <message>
            <source>This ZIP archive is no parcel: a parcel holds one bundle (.asice) and nothing else, encrypted with AES-256.</source>
            <translation>Cette archive ZIP n’est pas un colis : un colis contient une liasse (.asice) et rien d’autre, chiffrée en AES-256.</translation>
        </message>
        <message>
            <source>The parcel is too large or would unpack to too much, and is not opened.</source>
            <translation>Le colis est trop grand ou donnerait trop une fois ouvert ; il n’est pas ouvert.</translation>
        </message>
        <message>
            <source>The parcel does not open with this passphrase. Have it read aloud once more: six groups of four letters.</source>
            <translation>Le colis ne s’ouvre pas avec cette phrase de passe. Faites-la relire à voix haute : six groupes de quatre lettres.</translation>
        </message>
        <message>
            <source>The parcel could not be packed: there is not enough memory.</source>
            <translation>Le colis n’a pas pu être préparé : il n’y a pas assez de mémoire.</translation>
        </message>
        <message>
            <source>"%1" is not passed on: it is no bundle, or it was damaged or changed. %2</source>
            <translation>« %1 » n’est pas transmis : ce n’est pas une liasse, ou elle a été endommagée ou modifiée. %2</translation>
        </message>
        <message>
            <source>Name a bundle and the parcel: parcel FILE.asice --out FILE.asice.zip.</source>
            <translation>Nommez une liasse et le colis : parcel FICHIER.asice --out FICHIER.asice.zip.</translation>
        </message>
        <message>
            <source>"%1" must end in .asice.zip: by that ending a parcel is known.</source>
            <translation>« %1 » doit se terminer par .asice.zip : c’est à cela que l’on reconnaît un colis.</translation>
        </message>
        <message>
            <source>No passphrase was given. Type it when it is asked, or give it on the standard input.</source>
            <translation>Aucune phrase de passe n’a été donnée. Tapez-la quand elle est demandée, ou donnez-la sur l’entrée standard.</translation>
        </message>
        <message>
            <source>Name a parcel and the bundle to make: unpack FILE.asice.zip --out FILE.asice.</source>
            <translation>Nommez un colis et la liasse à créer : unpack FICHIER.asice.zip --out FICHIER.asice.</translation>
        </message>
        <message>
            <source>Say why the warning %1 may stand.</source>
            <translation>Indiquez pourquoi l’avertissement %1 peut être accepté.</translation>
        </message>
        <message>
            <source>The form %2 has no warning %1 now.</source>
            <translation>Le formulaire %2 n’a pas d’avertissement %1 actuellement.</translation>
        </message>
        <message>
            <source>"%1" does not fit here. Name a row of the table, as "%2", or a cell, as "%3".</source>
            <translation>« %1 » ne convient pas ici. Nommez une ligne du tableau, comme « %2 », ou une cellule, comme « %3 ».</translation>
        </message>
        <message>
            <source>There is no field or table "%1"; "schema" lists what a form has.</source>
            <translation>Il n’y a ni champ ni tableau « %1 » ; « schema » donne la liste de ce que contient un formulaire.</translation>
        </message>
        <message>
            <source>"%1" names a row that is not there.</source>
            <translation>« %1 » désigne une ligne qui n’existe pas.</translation>
        </message>
        <message>
            <source>"%1" is computed from other values and cannot be typed.</source>
            <translation>« %1 » est calculé à partir d’autres valeurs et ne peut pas être encodé.</translation>
        </message>
        <message>
            <source>The history has no number %1: the first is %2, the last %3. "history" with the form lists them.</source>
            <translation>L’historique n’a pas de numéro %1 : le premier est %2, le dernier %3. « history » avec le formulaire les affiche.</translation>
        </message>
        <message>
            <source>"%1" is no moment. Give a number of the history, a day like 2017-02-03, a day with a time like "3/2/2017 14:02", "seal" or "now".</source>
            <translation>« %1 » n’est pas un moment. Donnez un numéro de l’historique, un jour comme 2017-02-03, un jour et une heure comme « 3/2/2017 14:02 », « seal » (scellement) ou « now » (maintenant).</translation>
        </message>
        <message>
            <source>At "%1" there was nothing yet: the history begins at %2.</source>
            <translation>Le « %1 », il n’y avait encore rien : l’historique commence le %2.</translation>
        </message>
        <message>
            <source>The form %1 was never sealed.</source>
            <translation>Le formulaire %1 n’a jamais été scellé.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" names a row that was not there: the table had %n row(s) then.</source>
            <translation>
                <numerusform>« %1 » désigne une ligne qui n’y était pas : le tableau comptait alors %n ligne.</numerusform>
                <numerusform>« %1 » désigne une ligne qui n’y était pas : le tableau comptait alors %n lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no single value. Name a field, or a cell like TABLE[2].column.</source>
            <translation>« %1 » n’est pas une valeur seule. Nommez un champ, ou une cellule comme TABLEAU[2].colonne.</translation>
        </message>
        <message>
            <source>"%1" is computed: its story is that of the values it follows from. "explain" names them.</source>
            <translation>« %1 » est calculé : son histoire est celle des valeurs dont il découle. « explain » les nomme.</translation>
        </message>
        <message>
            <source>The row of "%1" was not there then. Remove it in the table itself.</source>
            <translation>La ligne de « %1 » n’y était pas alors. Supprimez-la dans le tableau même.</translation>
        </message>
        <message>
            <source>The row of "%1" is not there any more.</source>
            <translation>La ligne de « %1 » n’y est plus.</translation>
        </message>
        <message>
            <source>The row of "%1" is not there any more. Take back the whole row.</source>
            <translation>La ligne de « %1 » n’y est plus. Reprenez la ligne entière.</translation>
        </message>
        <message>
            <source>"%1" is what it was then.</source>
            <translation>« %1 » est ce que c’était alors.</translation>
        </message>
        <message>
            <source>The value is not of the kind that "%1" holds.</source>
            <translation>La valeur n’est pas du type que « %1 » contient.</translation>
        </message>
        <message>
            <source>The report %1 is sealed and cannot be changed. Reopen it first; signatures on it are lost then.</source>
            <translation>Le rapport %1 est scellé et ne peut pas être modifié. Rouvrez-le d’abord ; ses signatures seront alors perdues.</translation>
        </message>
        <message>
            <source>The report %1 is on its way to the federal service and cannot be changed.</source>
            <translation>Le rapport %1 est en route vers le service fédéral et ne peut pas être modifié.</translation>
        </message>
        <message>
            <source>The federal service has received the report %1. It can be changed only after the service has unlocked or rejected it: record that first (&quot;outcome&quot;, or the page Send).</source>
            <translation>Le service fédéral a reçu le rapport %1. Il ne peut être modifié qu’après que le service l’a déverrouillé ou rejeté : notez-le d’abord (« outcome », ou la page Envoyer).</translation>
        </message>
        <message>
            <source>The report %1 was entered on the portal. It can be changed only after the federal service has unlocked or rejected it: record that first (&quot;outcome&quot;, or the page Send). If the entry was recorded by mistake, take it back.</source>
            <translation>Le rapport %1 a été introduit sur le portail. Il ne peut être modifié qu’après que le service fédéral l’a déverrouillé ou rejeté : notez-le d’abord (« outcome », ou la page Envoyer). Si l’introduction a été notée par erreur, annulez-la.</translation>
        </message>
        <message>
            <source>The federal service has accepted the report %1. It can be changed only after the service has unlocked it: record that first (&quot;outcome&quot;, or the page Send).</source>
            <translation>Le service fédéral a accepté le rapport %1. Il ne peut être modifié qu’après que le service l’a déverrouillé : notez-le d’abord (« outcome », ou la page Envoyer).</translation>
        </message>
        <message>
            <source>The federal service gave the report %1 back. Reopen it to correct it; sealed again it is a new version, which names this one.</source>
            <translation>Le service fédéral a renvoyé le rapport %1. Rouvrez-le pour le corriger ; scellé à nouveau, c’est une nouvelle version, qui mentionne celle-ci.</translation>
        </message>
        <message>
            <source>"%1" cannot be read: %2.</source>
            <translation>« %1 » ne peut pas être lu : %2.</translation>
        </message>
        <message>
            <source>"%1" is larger than %2 MB, the most that is read.</source>
            <translation>« %1 » dépasse %2 Mo, la taille maximale pouvant être lue.</translation>
        </message>
        <message>
            <source>"%1" is there already. Choose another name.</source>
            <translation>« %1 » existe déjà. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2.</source>
            <translation>« %1 » ne peut pas être écrit : %2.</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2</source>
            <translation>Le certificat de %1 sur cette carte ne peut pas être utilisé : %2</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2 The municipality where the holder lives renews the card.</source>
            <translation>Le certificat de %1 sur cette carte ne peut pas être utilisé : %2 La commune où habite le titulaire renouvelle la carte.</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2 Look whether the date of this computer is right.</source>
            <translation>Le certificat de %1 sur cette carte ne peut pas être utilisé : %2 Vérifiez si la date de cet ordinateur est correcte.</translation>
        </message>
        <message>
            <source>It was not confirmed, so nothing was done.</source>
            <translation>Il n’y a pas eu de confirmation ; rien n’a donc été fait.</translation>
        </message>
        <message>
            <source>There is nothing to print: none of these modules has been begun.</source>
            <translation>Il n’y a rien à imprimer : aucun de ces modules n’a été commencé.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed: there is nothing to reopen.</source>
            <translation>Le rapport %1 n’est pas scellé : il n’y a rien à rouvrir.</translation>
        </message>
        <message>
            <source>Say why the report %1 is reopened.</source>
            <translation>Indiquez pourquoi le rapport %1 est rouvert.</translation>
        </message>
        <message>
            <source>The report %1 has not been begun.</source>
            <translation>Le rapport %1 n’a pas été commencé.</translation>
        </message>
        <message>
            <source>The report %1 cannot be sealed. Still open: %2, of which the first: %3 See "check".</source>
            <translation>Le rapport %1 ne peut pas être scellé. Points ouverts : %2, dont le premier : %3 Voir « check ».</translation>
        </message>
        <message>
            <source>The report %1 is sealed and signed already. Reopen it to seal it anew; its signatures are lost then.</source>
            <translation>Le rapport %1 est déjà scellé et signé. Rouvrez-le pour le sceller à nouveau ; ses signatures seront alors perdues.</translation>
        </message>
        <message>
            <source>Before sealing, name on the page of the OCMW who signs: the secretary, and the chairman or a delegate.</source>
            <translation>Avant de sceller, indiquez sur la page du CPAS qui signe : le secrétaire, et le président ou un délégué.</translation>
        </message>
        <message>
            <source>Name at least one report to seal.</source>
            <translation>Indiquez au moins un rapport à sceller.</translation>
        </message>
        <message>
            <source>"%1" is there already. Choose another name for the bundle.</source>
            <translation>« %1 » existe déjà. Choisissez un autre nom pour la liasse.</translation>
        </message>
        <message>
            <source>Something was changed while the report was being sealed. Seal it again.</source>
            <translation>Quelque chose a été modifié pendant que le rapport était scellé. Scellez-le à nouveau.</translation>
        </message>
        <message>
            <source>"%1" does not carry both signatures yet; sign it first.</source>
            <translation>« %1 » ne porte pas encore les deux signatures ; signez d’abord.</translation>
        </message>
        <message>
            <source>"%1" is on its way to %2 already. Send it there.</source>
            <translation>« %1 » est déjà en route vers %2. Envoyez-la à cette adresse.</translation>
        </message>
        <message>
            <source>There is no receipt for "%1" as it is now. "send" sends it, and fetches the receipt of one that has arrived.</source>
            <translation>Il n’y a pas d’accusé de réception pour « %1 » dans son état actuel. « send » l’envoie, et récupère l’accusé de réception d’une liasse déjà arrivée.</translation>
        </message>
        <message>
            <source>The log-in has ended. Log in again with the card.</source>
            <translation>La connexion a pris fin. Connectez-vous à nouveau avec la carte.</translation>
        </message>
        <message>
            <source>"%1" is no https address.</source>
            <translation>« %1 » n’est pas une adresse https.</translation>
        </message>
        <message>
            <source>The endpoint gives %1 no role for the enterprise number %2. The security adviser of the OCMW has roles recorded with the federal service.</source>
            <translation>Le point de réception ne donne à %1 aucun rôle pour le numéro d’entreprise %2. Le conseiller en sécurité du CPAS fait enregistrer les rôles auprès du service fédéral.</translation>
        </message>
        <message>
            <source>"%1" carries both signatures already; nothing is to be signed.</source>
            <translation>« %1 » porte déjà les deux signatures ; il n’y a plus rien à signer.</translation>
        </message>
        <message>
            <source>%1 has signed already as %2. The other signature is still missing: sign as %3.</source>
            <translation>%1 a déjà signé en tant que %2. L’autre signature manque encore : signez en tant que %3.</translation>
        </message>
        <message>
            <source>Nobody is registered as %1. Name who signs on the page of the OCMW first.</source>
            <translation>Personne n’est enregistré comme %1. Indiquez d’abord sur la page du CPAS qui signe.</translation>
        </message>
        <message>
            <source>This is the card of %1, who is not registered to sign. Put in the card of a signatory, or name who signs on the page of the OCMW.</source>
            <translation>C’est la carte de %1, qui ne figure pas parmi les signataires. Insérez la carte d’un signataire, ou indiquez sur la page du CPAS qui signe.</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Put in the right card, or correct the name on the page of the OCMW.</source>
            <translation>C’est la carte de %1, mais c’est %2 qui figure comme %3. Insérez la bonne carte, ou corrigez le nom sur la page du CPAS.</translation>
        </message>
        <message>
            <source>--role, --endpoint and --offline go with --check.</source>
            <translation>--role, --endpoint et --offline vont avec --check.</translation>
        </message>
        <message>
            <source>%1 has signed this bundle already. The two signatures come from two persons.</source>
            <translation>%1 a déjà signé cette liasse. Les deux signatures viennent de deux personnes.</translation>
        </message>
        <message>
            <source>The card of %1 was revoked on %2, so a signature with it does not count. Nothing was signed; the municipality gives another card.</source>
            <translation>La carte de %1 a été révoquée le %2 ; une signature avec elle ne compte donc pas. Rien n’a été signé ; la commune délivre une autre carte.</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Use the right card. If the name on the page of the OCMW is wrong: correct it there, then reopen the report and seal it again, because the name is in the sealed report.</source>
            <translation>C’est la carte de %1, mais %2 est enregistré comme %3. Utilisez la bonne carte. Si le nom sur la page du CPAS est faux : corrigez-le là, puis rouvrez le rapport et scellez-le à nouveau, car le nom figure dans le rapport scellé.</translation>
        </message>
        <message>
            <source>The trust roots in "%1" cannot be read: %2.</source>
            <translation>Les certificats racines de confiance dans « %1 » ne peuvent pas être lus : %2.</translation>
        </message>
        <message>
            <source>UV_NOW holds "%1", which is no moment such as 2017-02-20T10:00:00+01:00.</source>
            <translation>UV_NOW contient « %1 », qui n’est pas un moment tel que 2017-02-20T10:00:00+01:00.</translation>
        </message>
        <message>
            <source>"%1" does not stand in the bundle as %2.xml beside %2.pdf.</source>
            <translation>« %1 » ne figure pas dans la liasse sous le nom %2.xml à côté de %2.pdf.</translation>
        </message>
        <message>
            <source>"%1" in the bundle is no part of a report.</source>
            <translation>« %1 » dans la liasse ne fait partie d’aucun rapport.</translation>
        </message>
        <message>
            <source>There is no report in this container.</source>
            <translation>Il n’y a pas de rapport dans ce conteneur.</translation>
        </message>
        <message>
            <source>The reports are marked as an example: the data is made up.</source>
            <translation>Les rapports sont marqués comme exemple fictif : les données sont inventées.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Correct the name or take it out of the file.</source>
            <translation>« %1 » n’est pas connu ici. Corrigez le nom ou retirez-le du fichier.</translation>
        </message>
        <message>
            <source>Two columns of the file are “%1”. Take one out.</source>
            <translation>Deux colonnes du fichier s’appellent « %1 ». Retirez-en une.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB. Split it.</source>
            <translation>Le fichier dépasse %1 MiB. Divisez-le.</translation>
        </message>
        <message>
            <source>The file is empty. Its first row must name the columns of “%1”.</source>
            <translation>Le fichier est vide. Sa première ligne doit donner les noms des colonnes de « %1 ».</translation>
        </message>
        <message>
            <source>"%1" is empty. Choose the file with the rows, or save it anew.</source>
            <translation>"%1" est vide. Choisissez le fichier qui contient les lignes, ou enregistrez-le à nouveau.</translation>
        </message>
        <message numerus="yes">
            <source>%n of the rows have a “%1” that is in the table already: those rows were changed, not added.</source>
            <translation>
                <numerusform>%n des lignes a un “%1” qui est déjà dans le tableau : cette ligne a été modifiée, pas ajoutée.</numerusform>
                <numerusform>%n des lignes ont un “%1” qui est déjà dans le tableau : ces lignes ont été modifiées, pas ajoutées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file has no rows for “%1”, so its %n row(s) stay as they are. To empty a table, delete its rows.</source>
            <translation>
                <numerusform>Le fichier n’a pas de lignes pour “%1” ; la ligne présente (%n) reste donc. Pour vider un tableau, supprimez sa ligne.</numerusform>
                <numerusform>Le fichier n’a pas de lignes pour “%1” ; les %n lignes présentes restent donc. Pour vider un tableau, supprimez ses lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has %2 rows, more than the %3 that it may have. Split or shorten it.</source>
            <translation>« %1 » a %2 lignes, plus que les %3 permises. Divisez-le ou raccourcissez-le.</translation>
        </message>
        <message>
            <source>There is no table “%1” in this year. Look up its name with “show”.</source>
            <translation>Il n’y a pas de tableau « %1 » cette année. Cherchez son nom avec « show ».</translation>
        </message>
        <message>
            <source>In row %1 a quotation mark does not close, or text follows it. Put the whole cell in quotation marks and double those inside.</source>
            <translation>À la ligne %1, un guillemet n’est pas fermé ou est suivi de texte. Mettez toute la cellule entre guillemets et doublez ceux qui sont à l’intérieur.</translation>
        </message>
        <message>
            <source>The file is not readable as text. Save it as “CSV UTF-8” and try again.</source>
            <translation>Le fichier n’est pas lisible comme texte. Enregistrez-le en « CSV UTF-8 » et réessayez.</translation>
        </message>
        <message>
            <source>“%1” is not clear here. If it means %2, write it so.</source>
            <translation>« %1 » n’est pas clair ici. Si cela veut dire %2, écrivez-le ainsi.</translation>
        </message>
        <message>
            <source>“%1” can mean %2 or %3. Write %4 or %5.</source>
            <translation>« %1 » peut vouloir dire %2 ou %3. Écrivez %4 ou %5.</translation>
        </message>
        <message>
            <source>“%1” can mean zero or nothing. Write 0 or leave it empty.</source>
            <translation>« %1 » peut vouloir dire zéro ou rien. Écrivez 0 ou laissez vide.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 decimals. Round it yourself, as the program never does.</source>
            <translation>« %1 » a plus de %2 décimales. Arrondissez vous-même, car le programme ne le fait jamais.</translation>
        </message>
        <message>
            <source>“%1” is not a number that fits here. Write it like %2.</source>
            <translation>« %1 » n’est pas un nombre qui convient ici. Écrivez-le comme %2.</translation>
        </message>
        <message>
            <source>“%1” has a time of day, for which there is no place. Write only the date.</source>
            <translation>« %1 » comporte une heure, qui n’a pas de place ici. N’écrivez que la date.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write day/month/year, for example 31/12/2016.</source>
            <translation>« %1 » n’est pas une date du calendrier. Écrivez jour/mois/année, par exemple 31/12/2016.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write year-month-day, for example 2016-12-31.</source>
            <translation>« %1 » n’est pas une date du calendrier. Écrivez année-mois-jour, par exemple 2016-12-31.</translation>
        </message>
        <message>
            <source>Dates are written "dmy" or "mdy", not "%1".</source>
            <translation>Les dates s’écrivent "dmy" ou "mdy", pas "%1".</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no. Write one of the two.</source>
            <translation>« %1 » n’est ni oui ni non. Écrivez l’un des deux.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices. Choose one of: %2.</source>
            <translation>« %1 » n’est pas un des choix. Choisissez parmi : %2.</translation>
        </message>
        <message>
            <source>“%1” is not valid here: its digits or its shape are wrong. Compare it with the original.</source>
            <translation>« %1 » n’est pas valable ici : ses chiffres ou sa forme sont incorrects. Comparez avec l’original.</translation>
        </message>
        <message>
            <source>“%1” is not a value that can stand here. The file needs this form: %2.</source>
            <translation>« %1 » n’est pas une valeur possible ici. Le fichier demande cette forme : %2.</translation>
        </message>
        <message>
            <source>“%1” must be an object of names and values. Look at an exported file.</source>
            <translation>« %1 » doit être un objet de noms et de valeurs. Regardez un fichier exporté.</translation>
        </message>
        <message>
            <source>The file is of the form “%1”, not of “%2”. Choose the right file.</source>
            <translation>Le fichier est du formulaire « %1 », pas de « %2 ». Choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>The file is of the year %1, not of %2. Choose the right file.</source>
            <translation>Le fichier est de l’année %1, pas de %2. Choisissez le bon fichier.</translation>
        </message>
        <message>
            <source>“%1” is computed by the program and cannot be brought in. Take it out of the file.</source>
            <translation>« %1 » est calculé par le programme et ne peut pas être importé. Retirez-le du fichier.</translation>
        </message>
        <message>
            <source>“%1” must be a list of rows. Look at an exported file.</source>
            <translation>« %1 » doit être une liste de lignes. Regardez un fichier exporté.</translation>
        </message>
        <message>
            <source>A row must be an object of names and values. Look at an exported file.</source>
            <translation>Une ligne doit être un objet de noms et de valeurs. Regardez un fichier exporté.</translation>
        </message>
        <message>
            <source>The file names no field and no table, so there is nothing to bring in.</source>
            <translation>Le fichier n’indique ni champ ni tableau ; il n’y a donc rien à importer.</translation>
        </message>
        <message>
            <source>There is no form “%1” in this year. The forms are ocmw and the modules.</source>
            <translation>Il n’y a pas de formulaire « %1 » cette année. Les formulaires sont ocmw et les modules.</translation>
        </message>
        <message>
            <source>The file must be an object with “form”, “year”, “fields” and “tables”. Look at an exported file.</source>
            <translation>Le fichier doit être un objet avec « form », « year », « fields » et « tables ». Regardez un fichier exporté.</translation>
        </message>
        <message numerus="yes">
            <source>%n more mistake(s) are not listed. Correct these first.</source>
            <translation>
                <numerusform>%n autre faute n’est pas affichée. Corrigez d’abord celles-ci.</numerusform>
                <numerusform>%n autres fautes ne sont pas affichées. Corrigez d’abord celles-ci.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: this is missing. Add it.</source>
            <translation>%1, %2 : ceci manque. Ajoutez-le.</translation>
        </message>
        <message>
            <source>%1, %2: this key is not known here. Correct or remove it.</source>
            <translation>%1, %2 : cette clé n’est pas connue ici. Corrigez-la ou retirez-la.</translation>
        </message>
        <message>
            <source>%1, %2: %3 should stand here. Correct it.</source>
            <translation>%1, %2 : valeur attendue ici : %3. Corrigez-la.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" is not allowed here. Correct it.</source>
            <translation>%1, %2 : « %3 » n’est pas permis ici. Corrigez-le.</translation>
        </message>
        <message>
            <source>%1, %2: the name "%3" is used twice. Give one of them another name.</source>
            <translation>%1, %2 : le nom « %3 » est utilisé deux fois. Donnez un autre nom à l’un des deux.</translation>
        </message>
        <message>
            <source>%1, %2: there is nothing named "%3". Correct the name.</source>
            <translation>%1, %2 : rien ne s’appelle « %3 ». Corrigez le nom.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" cannot stand here: amounts and counts are never taken over from last year, a column or reference only with its table, and a table only with columns and its number. Remove it.</source>
            <translation>%1, %2 : "%3" ne peut pas figurer ici : les montants et les nombres ne sont jamais repris de l’année passée, une colonne ou une référence seulement avec son tableau, et un tableau seulement avec des colonnes et son numéro. Supprimez-le.</translation>
        </message>
        <message>
            <source>%1, %2: the languages of this text do not tell the same number of figures: "%3". Complete it.</source>
            <translation>%1, %2 : les langues de ce texte ne citent pas le même nombre de chiffres : "%3". Complétez-le.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" gives another kind of value than is needed here (a condition gives yes or no, a formula what its field holds). Rewrite it.</source>
            <translation>%1, %2 : "%3" donne un autre type de valeur que celui qu’il faut ici (une condition donne oui ou non, une formule ce que contient le champ). Réécrivez-le.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" can never give a value: its parts are of different kinds, or it divides by zero. Rewrite it.</source>
            <translation>%1, %2 : "%3" ne peut jamais donner de valeur : ses parties sont de types différents, ou il y a une division par zéro. Réécrivez-le.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" cannot stand here: cells belong inside sum, count, min, max or unique over one table, or after "row.". Rewrite the expression.</source>
            <translation>%1, %2 : « %3 » n’est pas possible ici : les cellules se mettent dans sum, count, min, max ou unique sur un seul tableau, ou après « row. ». Réécrivez l’expression.</translation>
        </message>
        <message>
            <source>%1, %2: the formula depends on itself: %3. Break the circle.</source>
            <translation>%1, %2 : la formule dépend d’elle-même : %3. Supprimez la boucle.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read (%3). Check the folder and try again.</source>
            <translation>Le fichier %1 ne peut pas être lu (%3). Contrôlez le dossier et réessayez.</translation>
        </message>
        <message>
            <source>%1: campaign.json names no such module, so nobody reads this file. Name or remove it.</source>
            <translation>%1 : campaign.json ne nomme aucun module de ce nom, donc personne ne lit ce fichier. Nommez-le ou supprimez-le.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>The calculation "%1" takes too many steps with these tables. Shorten the tables or simplify the rule.</source>
            <translation>Le calcul « %1 » demande trop d’étapes avec ces tableaux. Raccourcissez les tableaux ou simplifiez la règle.</translation>
        </message>
        <message>
            <source>Character %1 of the expression: "%2" stands where %3 should. Correct it.</source>
            <translation>Caractère %1 de l’expression : « %2 » se trouve là où « %3 » est attendu. Corrigez-la.</translation>
        </message>
        <message>
            <source>The expression is nested deeper than %1 levels. Split it over several fields.</source>
            <translation>L’expression compte plus de %1 niveaux imbriqués. Répartissez-la sur plusieurs champs.</translation>
        </message>
        <message>
            <source>The expression is longer than %1 characters. Split it over several fields.</source>
            <translation>L’expression compte plus de %1 caractères. Répartissez-la sur plusieurs champs.</translation>
        </message>
        <message>
            <source>Line %1, column %2: this is not JSON. Correct the file there and try again.</source>
            <translation>Ligne %1, colonne %2 : ceci n’est pas du JSON. Corrigez le fichier à cet endroit et réessayez.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the key "%3" stands twice. Keep one of them.</source>
            <translation>Ligne %1, colonne %2 : la clé « %3 » figure deux fois. N’en gardez qu’une.</translation>
        </message>
        <message>
            <source>Line %1, column %2: a number with a fraction loses its exact value. Write it as a text: "12.50".</source>
            <translation>Ligne %1, colonne %2 : un nombre à décimales perd sa valeur exacte. Écrivez-le comme texte : "12.50".</translation>
        </message>
        <message>
            <source>Line %1, column %2: this number is larger than 2^53. Write it as a text.</source>
            <translation>Ligne %1, colonne %2 : ce nombre dépasse 2^53. Écrivez-le comme texte.</translation>
        </message>
        <message>
            <source>The braces of "%1" do not pair. Correct the sentence.</source>
            <translation>Les accolades de « %1 » ne vont pas par paires. Corrigez la phrase.</translation>
        </message>
        <message>
            <source>There is no report of module "%1" to print. Fill it in first.</source>
            <translation>Il n’y a pas de rapport du module « %1 » à imprimer. Complétez-le d’abord.</translation>
        </message>
        <message>
            <source>The built-in fonts could not be used, so no paper can be made. Restart the program; if it happens again, install it anew.</source>
            <translation>Les polices intégrées n’ont pas pu être utilisées ; aucun document ne peut être établi. Redémarrez le programme ; si cela se reproduit, réinstallez-le.</translation>
        </message>
        <message>
            <source>A paper cannot be made without its date. Check the clock of the computer.</source>
            <translation>Un document ne peut pas être établi sans date. Vérifiez l’horloge de l’ordinateur.</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1). Your data are safe; try again.</source>
            <translation>Le PDF n’a pas pu être créé (%1). Vos données sont en sécurité ; réessayez.</translation>
        </message>
        <message>
            <source>The report holds "%1", which the forms of this year do not know; on paper it would stay unseen. Install the version of the program that made this report.</source>
            <translation>Le rapport contient « %1 », que les formulaires de cette année ne connaissent pas ; sur papier, cela resterait invisible. Installez la version du programme qui a créé ce rapport.</translation>
        </message>
        <message>
            <source>There is no module "%1" in the forms of this year. Check the year.</source>
            <translation>Il n’y a pas de module « %1 » dans les formulaires de cette année. Vérifiez l’année.</translation>
        </message>
        <message>
            <source>The report is not well-formed XML (line %1). Ask for the file again.</source>
            <translation>Le rapport n’est pas un XML bien formé (ligne %1). Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The report holds a value for %1 that is not written as it must be. Ask for the file again.</source>
            <translation>Le rapport contient pour %1 une valeur qui n’est pas écrite comme il faut. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The report is larger than 32 MiB and is not read. Ask for the file again.</source>
            <translation>Le rapport dépasse 32 MiB et n’est pas lu. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The report does not follow its schema (line %1: %2). Ask for the file again.</source>
            <translation>Le rapport ne suit pas son schéma (ligne %1 : %2). Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The report says what it says in other bytes than the rules prescribe. Ask for the file again.</source>
            <translation>Le contenu du rapport n’est pas écrit, à l’octet près, comme les règles le prescrivent. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>This log-in has ended. Log in again with the card.</source>
            <translation>Cette connexion est terminée. Reconnectez-vous avec la carte.</translation>
        </message>
        <message>
            <source>The card's authentication certificate cannot be used to log in.</source>
            <translation>Le certificat d’authentification de la carte ne peut pas servir à se connecter.</translation>
        </message>
        <message>
            <source>The address of the endpoint must begin with https://; "%1" does not.</source>
            <translation>L’adresse du point de réception doit commencer par https:// ; ce n’est pas le cas de « %1 ».</translation>
        </message>
        <message>
            <source>No certificate authority is known that may vouch for the endpoint. Choose its root certificate.</source>
            <translation>Aucune autorité de certification connue ne peut se porter garante du point de réception. Choisissez son certificat racine.</translation>
        </message>
        <message>
            <source>The endpoint does not take reports of this OCMW from the holder of this card. Ask the person who manages your access to the federal service.</source>
            <translation>Le point de réception n’accepte pas de rapports de ce CPAS de la part du titulaire de cette carte. Adressez-vous à la personne qui gère votre accès au service fédéral.</translation>
        </message>
        <message>
            <source>The endpoint got no certificate from the card. Log in again with the card.</source>
            <translation>Le point de réception n’a reçu aucun certificat de la carte. Reconnectez-vous avec la carte.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card. In its own words: “%1”. Use a valid eID card.</source>
            <translation>Le point de réception refuse cette carte. Selon ses propres termes : « %1 ». Utilisez une carte eID valable.</translation>
        </message>
        <message>
            <source>The endpoint no longer takes reports for this year. Contact the federal service.</source>
            <translation>Le point de réception n’accepte plus de rapports pour cette année. Contactez le service fédéral.</translation>
        </message>
        <message>
            <source>The bundle is larger than the endpoint takes. Send the reports in separate bundles.</source>
            <translation>La liasse est plus grande que ce que le point de réception accepte. Envoyez les rapports dans des liasses séparées.</translation>
        </message>
        <message>
            <source>The bundle arrived damaged at the endpoint. Send it again.</source>
            <translation>La liasse est arrivée endommagée au point de réception. Envoyez-la à nouveau.</translation>
        </message>
        <message>
            <source>The endpoint's malware scan refused the bundle. Have this computer checked before you make the bundle again.</source>
            <translation>Le contrôle antivirus du point de réception a refusé la liasse. Faites contrôler cet ordinateur avant de refaire la liasse.</translation>
        </message>
        <message>
            <source>The endpoint refused the bundle. In its own words: “%1”. Correct this and make the bundle again.</source>
            <translation>Le point de réception a refusé la liasse. Selon ses propres termes : « %1 ». Corrigez cela et refaites la liasse.</translation>
        </message>
        <message>
            <source>The endpoint is busy or down for a moment.</source>
            <translation>Le point de réception est momentanément occupé ou indisponible.</translation>
        </message>
        <message>
            <source>The endpoint is too busy now and asks to come back later.</source>
            <translation>Le point de réception est trop sollicité pour l’instant et demande de revenir plus tard.</translation>
        </message>
        <message>
            <source>The endpoint refused the request. In its own words: “%1”. Contact the federal service.</source>
            <translation>Le point de réception a refusé la demande. Selon ses propres termes : « %1 ». Contactez le service fédéral.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem. In its own words: “%1”. Try again later.</source>
            <translation>Le point de réception a un problème technique. Selon ses propres termes : « %1 ». Réessayez plus tard.</translation>
        </message>
        <message>
            <source>It did not succeed (tries: %1). What came back last: %2</source>
            <translation>L’envoi n’a pas réussi (essais : %1). La dernière réponse : %2</translation>
        </message>
        <message>
            <source>The bundle &quot;%1&quot; cannot be read: %2. Put it back in its place; what was sent of it is not lost.</source>
            <translation>La liasse « %1 » ne peut pas être lue : %2. Remettez-la à sa place ; ce qui en a été envoyé n’est pas perdu.</translation>
        </message>
        <message>
            <source>The bundle &quot;%1&quot; was changed or exchanged while it was being sent. Put the intact file back in its place, from a copy.</source>
            <translation>La liasse « %1 » a été modifiée ou échangée pendant l’envoi. Remettez le fichier intact à sa place, à partir d’une copie.</translation>
        </message>
        <message>
            <source>The endpoint no longer finds what it had of this bundle.</source>
            <translation>Le point de réception ne retrouve plus ce qu’il avait de cette liasse.</translation>
        </message>
        <message>
            <source>The clock of this computer says %1, that of the endpoint %2. Only the endpoint's clock counts; check the date and time of this computer.</source>
            <translation>L’horloge de cet ordinateur indique %1, celle du point de réception %2. Seule l’horloge du point de réception compte ; vérifiez la date et l’heure de cet ordinateur.</translation>
        </message>
        <message>
            <source>This is not a receipt of the endpoint. Fetch the receipt again.</source>
            <translation>Ceci n’est pas un accusé de réception du point de réception. Demandez à nouveau l’accusé.</translation>
        </message>
        <message>
            <source>The signature of this receipt is wrong: it was changed or damaged. &quot;send&quot; fetches the receipt of the bundle again.</source>
            <translation>La signature de cet accusé de réception est fausse : il a été modifié ou endommagé. « send » récupère à nouveau l’accusé de réception de la liasse.</translation>
        </message>
        <message>
            <source>This receipt is signed by "%1", whom no trusted authority for receipts vouches for (%2). Do not rely on it; ask the federal service.</source>
            <translation>Cet accusé de réception est signé par « %1 », dont aucune autorité de confiance pour les accusés ne se porte garante (%2). Ne vous y fiez pas ; renseignez-vous auprès du service fédéral.</translation>
        </message>
        <message>
            <source>The receipt does not confirm what was sent (sent / confirmed): %1. Keep it and ask the federal service.</source>
            <translation>L’accusé de réception ne confirme pas ce qui a été envoyé (envoyé / confirmé) : %1. Gardez-le et renseignez-vous auprès du service fédéral.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today. Check the date and time of this computer; if they are right, tell the federal service.</source>
            <translation>Le certificat de %1 n’est pas valable aujourd’hui. Vérifiez la date et l’heure de cet ordinateur ; si elles sont correctes, prévenez le service fédéral.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: nobody who is believed here vouches for its certificate. Nothing was sent. A proxy that opens secure connections, or a wrong root certificate, can be the cause.</source>
            <translation>%1 n’a pas pu prouver son identité : aucune autorité reconnue ici ne se porte garante de son certificat. Rien n’a été envoyé. La cause peut être un proxy qui ouvre les connexions sécurisées ou un mauvais certificat racine.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, does not answer, or is none. Ask the computer service for its address.</source>
            <translation>Le proxy du réseau, %1, ne répond pas ou n’en est pas un. Demandez son adresse au service informatique.</translation>
        </message>
        <message>
            <source>%1 ended the secure connection. If it happens again, the endpoint may refuse this card.</source>
            <translation>%1 a mis fin à la connexion sécurisée. Si cela se reproduit, il se peut que le point de réception refuse cette carte.</translation>
        </message>
        <message>
            <source>No connection with %1. Check the network.</source>
            <translation>Pas de connexion avec %1. Vérifiez le réseau.</translation>
        </message>
        <message>
            <source>The answer of %1 did not arrive whole.</source>
            <translation>La réponse de %1 n’est pas arrivée en entier.</translation>
        </message>
        <message>
            <source>The endpoint's answer is not what its contract says. Check the endpoint's address and the version of this program.</source>
            <translation>La réponse du point de réception n’est pas conforme à son contrat. Vérifiez l’adresse du point de réception et la version de ce programme.</translation>
        </message>
        <message>
            <source>Another program is using the file %1. Close it there, then try again.</source>
            <translation>Un autre programme utilise le fichier %1. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>The file %1 can be read but not changed here. Close it in other programs or check your rights to it, then open it again.</source>
            <translation>Le fichier %1 peut être lu mais pas modifié ici. Fermez-le dans les autres programmes ou vérifiez vos droits sur ce fichier, puis rouvrez-le.</translation>
        </message>
        <message>
            <source>The file %1 is damaged (%2). It was left as it is. Keep it, and go on with your newest backup.</source>
            <translation>Le fichier %1 est endommagé (%2). Il a été laissé tel quel. Gardez-le et continuez avec votre copie de sauvegarde la plus récente.</translation>
        </message>
        <message>
            <source>The disk is full: the last change to %1 was not saved. Make room, then try again.</source>
            <translation>Le disque est plein : la dernière modification de %1 n’a pas été enregistrée. Libérez de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>The file %1 could not be read or written: %2. Check the disk and your rights to the folder.</source>
            <translation>Le fichier %1 n’a pas pu être lu ou écrit : %2. Vérifiez le disque et vos droits sur le dossier.</translation>
        </message>
        <message>
            <source>The row %1 is no longer there, or is there already. Nothing was changed; look at the table again.</source>
            <translation>La ligne %1 n’existe plus, ou existe déjà. Rien n’a été modifié ; regardez à nouveau le tableau.</translation>
        </message>
        <message>
            <source>%1 is not a file of this program, or its beginning is damaged. It was left as it is. Choose another file or a backup.</source>
            <translation>%1 n’est pas un fichier de ce programme, ou son début est endommagé. Il a été laissé tel quel. Choisissez un autre fichier ou une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
            <translation>%1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel. Installez la version plus récente pour l’ouvrir.</translation>
        </message>
        <message>
            <source>There is no file %1. Choose another one or begin a new one.</source>
            <translation>Il n’y a pas de fichier %1. Choisissez-en un autre ou commencez-en un nouveau.</translation>
        </message>
        <message>
            <source>The file %1 is open in the program %2 (process %3) on the computer %4 since %5. Close it there, then try again.</source>
            <translation>Le fichier %1 est ouvert dans le programme %2 (processus %3) sur l’ordinateur %4 depuis %5. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>There is already a file %1; it was left as it is. Choose another name.</source>
            <translation>Il existe déjà un fichier %1 ; il a été laissé tel quel. Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is already a file %1; it was left as it is. Name another folder with --data, or move that file away first.</source>
            <translation>Il existe déjà un fichier %1 ; il a été laissé tel quel. Indiquez un autre dossier avec --data, ou déplacez d’abord ce fichier.</translation>
        </message>
        <message>
            <source>The bundle %1 counts no more: a report in it was reopened. Make a new bundle.</source>
            <translation>La liasse %1 ne compte plus : un de ses rapports a été rouvert. Faites une nouvelle liasse.</translation>
        </message>
        <message>
            <source>A change of the form %1 names no proper place. Nothing was changed.</source>
            <translation>Une modification de la forme %1 ne désigne pas d’emplacement correct. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The report %1 is sealed and cannot be changed. Reopen it first; it loses its signatures then.</source>
            <translation>Le rapport %1 est scellé et ne peut pas être modifié. Rouvrez-le d’abord ; il perd alors ses signatures.</translation>
        </message>
        <message>
            <source>The bundle %1 is not waiting in the outbox. Queue it first.</source>
            <translation>La liasse %1 n’attend pas dans la boîte d’envoi. Placez-la d’abord dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>The report %1 is “%2” now, so it cannot become “%3”. Nothing was changed; look at its state again.</source>
            <translation>Le rapport %1 est maintenant « %2 » et ne peut donc pas devenir « %3 ». Rien n’a été modifié ; regardez à nouveau son état.</translation>
        </message>
        <message>
            <source>The report %1 cannot be sealed as version %2: another version comes next. Seal it again.</source>
            <translation>Le rapport %1 ne peut pas être scellé comme version %2 : c’est le tour d’une autre version. Scellez-le à nouveau.</translation>
        </message>
        <message>
            <source>The card could not be tied to a signatory: there is no such signatory, or the card shows no national number. Register the signatory first.</source>
            <translation>La carte n’a pas pu être liée à un signataire : ce signataire n’existe pas, ou la carte n’indique pas de numéro national. Enregistrez d’abord le signataire.</translation>
        </message>
        <message>
            <source>%1, line %2: this certificate is not preceded by a line "Purpose: persons", "endpoint", "receipts" or "timestamps". Say what it may vouch for.</source>
            <translation>%1, ligne %2 : ce certificat n’est pas précédé d’une ligne "Purpose: persons", "endpoint", "receipts" ou "timestamps". Indiquez de quoi il peut se porter garant.</translation>
        </message>
        <message>
            <source>%1, line %2: this certificate cannot be read. Use certificates in PEM form.</source>
            <translation>%1, ligne %2 : ce certificat est illisible. Utilisez des certificats au format PEM.</translation>
        </message>
        <message>
            <source>%1 holds no certificate. Name a PEM file with root certificates.</source>
            <translation>%1 ne contient aucun certificat. Indiquez un fichier PEM avec des certificats racines.</translation>
        </message>
        <message>
            <source>A certificate cannot be read: it is damaged or of an unknown form.</source>
            <translation>Un certificat est illisible : il est endommagé ou d’une forme inconnue.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is damaged or of an unknown form.</source>
            <translation>La réponse à la question de savoir si le certificat de %1 a été révoqué est endommagée ou d’une forme inconnue.</translation>
        </message>
        <message>
            <source>The service of the issuer does not say whether the certificate of %1 was revoked. Try again later.</source>
            <translation>Le service de l’émetteur ne dit pas si le certificat de %1 a été révoqué. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>No question about the certificate of %1 can be made.</source>
            <translation>Aucune question ne peut être formulée sur le certificat de %1.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is not signed by the issuer of the certificate or its responder.</source>
            <translation>La réponse à la question de savoir si le certificat de %1 a été révoqué n’est pas signée par l’émetteur du certificat ni par son service de réponse.</translation>
        </message>
        <message>
            <source>The answer is not about the certificate of %1.</source>
            <translation>La réponse ne porte pas sur le certificat de %1.</translation>
        </message>
        <message>
            <source>The answer about the certificate of %1 belongs to another question.</source>
            <translation>La réponse sur le certificat de %1 appartient à une autre question.</translation>
        </message>
        <message>
            <source>The list of revoked certificates of &quot;%1&quot; is damaged or of an unknown form.</source>
            <translation>La liste des certificats révoqués de &quot;%1&quot; est endommagée ou d’une forme inconnue.</translation>
        </message>
        <message>
            <source>The list of revoked certificates was not signed by &quot;%1&quot;.</source>
            <translation>La liste des certificats révoqués n’a pas été signée par &quot;%1&quot;.</translation>
        </message>
        <message>
            <source>A time stamp cannot be read: it is damaged or of an unknown form.</source>
            <translation>Un horodatage ne peut pas être lu : il est endommagé ou d’une forme inconnue.</translation>
        </message>
        <message>
            <source>No question for a time stamp can be made.</source>
            <translation>Aucune demande d’horodatage ne peut être formulée.</translation>
        </message>
        <message>
            <source>The time-stamp authority gave no time stamp. Try again later.</source>
            <translation>Le service d’horodatage n’a pas donné d’horodatage. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The time-stamp authority answered another question than was asked. Its time stamp was not taken.</source>
            <translation>Le service d’horodatage a répondu à une autre question que celle posée. Son horodatage n’a pas été repris.</translation>
        </message>
        <message>
            <source>The signature of a time stamp does not hold: it was changed or made up.</source>
            <translation>La signature d’un horodatage n’est pas correcte : il a été modifié ou inventé.</translation>
        </message>
        <message>
            <source>The certificate of %1 was issued by "%2", which does not lead to a known root. Nothing can be said about who signed.</source>
            <translation>Le certificat de %1 a été délivré par « %2 », qui ne mène à aucune racine connue. On ne peut rien dire sur l’identité du signataire.</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %3.</source>
            <translation>Le certificat de %1 a expiré le %3.</translation>
        </message>
        <message>
            <source>The certificate of "%5", which vouches for that of %1, expired on %3.</source>
            <translation>Le certificat de « %5 », qui garantit celui de %1, a expiré le %3.</translation>
        </message>
        <message>
            <source>The certificate of %1 is valid from %4 on, so not yet.</source>
            <translation>Le certificat de %1 n’est valable qu’à partir du %4.</translation>
        </message>
        <message>
            <source>The certificate of "%5", which vouches for that of %1, is valid from %4 on, so not yet.</source>
            <translation>Le certificat de « %5 », qui garantit celui de %1, n’est valable qu’à partir du %4.</translation>
        </message>
        <message>
            <source>The certificate of %1 was not issued for this use.</source>
            <translation>Le certificat de %1 n’a pas été délivré pour cet usage.</translation>
        </message>
        <message>
            <source>The certificate of %1, or one above it, uses a key or digest that is too weak.</source>
            <translation>Le certificat de %1, ou l’un de ceux au-dessus, utilise une clé ou une empreinte trop faible.</translation>
        </message>
        <message>
            <source>The certificate of %1, or one above it, breaks the rules for certificates.</source>
            <translation>Le certificat de %1, ou l’un de ceux au-dessus, ne respecte pas les règles des certificats.</translation>
        </message>
        <message>
            <source>The log file %1 cannot be written: %2. Choose another place.</source>
            <translation>Le fichier journal %1 ne peut pas être écrit : %2. Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>There is no screen for the window here. Start it in a desktop session, or work on the command line: uniek-verslag-cli needs no screen.</source>
            <translation>Il n’y a pas d’écran ici pour la fenêtre. Démarrez-la dans une session de bureau, ou travaillez en ligne de commande : uniek-verslag-cli n’a pas besoin d’écran.</translation>
        </message>
        <message>
            <source>The sealed report names %1, but now %2 is registered as %3. Put the name back on the page of the OCMW, or reopen the report and seal it again.</source>
            <translation>Le rapport scellé nomme %1, mais c’est maintenant %2 qui figure comme %3. Remettez le nom sur la page du CPAS, ou rouvrez le rapport et scellez-le à nouveau.</translation>
        </message>
        <message>
            <source>This is the card of %1, but the sealed reports name %2 as %3. Use the right card. If the name in the reports is wrong, it is corrected where they were sealed: on the page of the OCMW, after reopening the reports.</source>
            <translation>C’est la carte de %1, mais les rapports scellés nomment %2 comme %3. Utilisez la bonne carte. Si le nom dans les rapports est erroné, il se corrige là où ils ont été scellés : sur la page du CPAS, après réouverture des rapports.</translation>
        </message>
        <message>
            <source>The sealed reports name nobody who signs as %1. By what they say, the next signature is that of: %2.</source>
            <translation>Les rapports scellés ne nomment personne qui signe en tant que %1. D’après eux, la signature suivante est celle de : %2.</translation>
        </message>
        <message>
            <source>"%1" holds no report that this program made, so there is nothing to sign.</source>
            <translation>"%1" ne contient aucun rapport fait par ce programme ; il n’y a donc rien à signer.</translation>
        </message>
        <message>
            <source>"%1" is damaged or was changed (%2). Have it sent to you again, by another way if need be.</source>
            <translation>"%1" est endommagé ou a été modifié (%2). Faites-vous l’envoyer à nouveau, par une autre voie si nécessaire.</translation>
        </message>
        <message>
            <source>The sealed report names %1 for both signatures. The two signatures come from two persons: reopen the report and correct the page of the OCMW.</source>
            <translation>Le rapport scellé nomme %1 pour les deux signatures. Les deux signatures viennent de deux personnes : rouvrez le rapport et corrigez la page du CPAS.</translation>
        </message>
        <message>
            <source>The card of %1 counts as that of %2, registered as %3. The same person cannot sign as %4 as well.</source>
            <translation>La carte de %1 vaut comme celle de %2, qui figure comme %3. La même personne ne peut pas signer aussi comme %4.</translation>
        </message>
        <message>
            <source>%1 is named for both signatures on the page of the OCMW. They come from two persons: name the other.</source>
            <translation>%1 figure pour les deux signatures sur la page du CPAS. Elles viennent de deux personnes : indiquez l’autre.</translation>
        </message>
        <message>
            <source>Signed by %1, but the report names %2 as %3 (%4).</source>
            <translation>Signé par %1, mais le rapport nomme %2 comme %3 (%4).</translation>
        </message>
        <message>
            <source>%1 signed as %2, but in the report the second signature is that of the %3 (%4).</source>
            <translation>%1 a signé comme %2, mais dans le rapport la deuxième signature est celle du %3 (%4).</translation>
        </message>
        <message>
            <source>%1 signed as delegate of the chairman, but the report names no decision of delegation (%2).</source>
            <translation>%1 a signé comme délégué du président, mais le rapport ne mentionne aucune décision de délégation (%2).</translation>
        </message>
        <message>
            <source>Name a form and a field: explain MODULE FIELD.</source>
            <translation>Nommez un formulaire et un champ : explain MODULE CHAMP.</translation>
        </message>
        <message>
            <source>The text has %1 characters; there is room for %2. Shorten it.</source>
            <translation>Le texte compte %1 caractères ; il y a de la place pour %2. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>This report is an example: its data is made up, so it is not signed with a real identity card. Use the virtual cards of the sandbox and give its trust roots.</source>
            <translation>Ce rapport est un exemple : les données sont inventées, il n’est donc pas signé avec une vraie carte d’identité. Utilisez les cartes virtuelles de l’environnement de test et indiquez ses certificats racines.</translation>
        </message>
        <message>
            <source>This report is an example: its data is made up, so it is not sent to a real endpoint. Use the endpoint of the sandbox and give its trust roots.</source>
            <translation>Ce rapport est un exemple : les données sont inventées, il n’est donc pas envoyé à un vrai point de réception. Utilisez le point de réception de l’environnement de test et indiquez ses certificats racines.</translation>
        </message>
        <message>
            <source>The window has no option &quot;%1&quot;. It has: --data, --lang, --trust-root, --log, --help, --version.</source>
            <translation>La fenêtre n’a pas d’option « %1 », mais bien : --data, --lang, --trust-root, --log, --help, --version.</translation>
        </message>
        <message>
            <source>The value behind the option &quot;%1&quot; is missing, or the option takes none. --help says how.</source>
            <translation>La valeur derrière l’option « %1 » manque, ou l’option n’en prend pas. --help l’explique.</translation>
        </message>
        <message>
            <source>The windows do not speak &quot;%1&quot;. They speak nl and fr.</source>
            <translation>La langue « %1 » n’existe pas pour les fenêtres. Il y a nl et fr.</translation>
        </message>
        <message>
            <source>One bundle is shown at a time: &quot;%1&quot; is one too many.</source>
            <translation>Une seule liasse est affichée à la fois : « %1 » est de trop.</translation>
        </message>
        <message>
            <source>%1 states another digest for the file %2 than the file has, and what it states is not what was signed: the statement in the signature was changed. Whether the file was changed too, it cannot say.</source>
            <translation>%1 indique pour le fichier %2 une autre empreinte que celle du fichier, et ce qu’il indique n’est pas ce qui a été signé : la déclaration contenue dans la signature a été modifiée. Elle ne permet pas de dire si le fichier a été modifié aussi.</translation>
        </message>
        <message>
            <source>What %1 says about signer, role, place or time does not fit the digest that it states for it, and that statement is not what was signed.</source>
            <translation>Ce que %1 dit du signataire, de la qualité, du lieu ou du moment ne correspond pas à l’empreinte qu’il indique, et cette indication n’est pas ce qui a été signé.</translation>
        </message>
        <message>
            <source>There is one signature only; the other of the two is missing.</source>
            <translation>Il n’y a qu’une signature ; l’autre des deux manque.</translation>
        </message>
        <message>
            <source>Only %1 has signed, as secretary; the signature of the chairman or delegate is missing.</source>
            <translation>Seule la signature de %1, comme secrétaire, est présente ; celle du président ou du délégué manque.</translation>
        </message>
        <message>
            <source>Only %1 has signed; the signature of the secretary is missing.</source>
            <translation>Seule la signature de %1 est présente ; celle du secrétaire manque.</translation>
        </message>
        <message>
            <source>Only %1 has signed; the second signature is missing.</source>
            <translation>Seule la signature de %1 est présente ; la deuxième signature manque.</translation>
        </message>
        <message>
            <source>The files inside are those that were signed, and this one signature is whole. But the container was packed again, and another signature may have been taken out. Ask for the file as it was made.</source>
            <translation>Les fichiers qu’il contient sont ceux qui ont été signés, et cette unique signature est intacte. Mais le conteneur a été remballé, et une autre signature a pu en être retirée. Demandez le fichier tel qu’il a été créé.</translation>
        </message>
        <message>
            <source>The container is not as it was made and holds no signature: it was damaged or changed, or the signatures were taken out.</source>
            <translation>Le conteneur n’est plus tel qu’il a été fait et ne contient aucune signature : il a été abîmé ou modifié, ou les signatures en ont été retirées.</translation>
        </message>
        <message>
            <source>somebody whom the certificate does not name</source>
            <translation>une personne que le certificat ne nomme pas</translation>
        </message>
        <message>
            <source>"%1" is a file. Name the folder in which it lies.</source>
            <translation>« %1 » est un fichier. Indiquez le dossier qui le contient.</translation>
        </message>
        <message>
            <source>There is no folder &quot;%1&quot;.</source>
            <translation>Le dossier « %1 » n’existe pas.</translation>
        </message>
        <message>
            <source>%1 is named for both signatures. They come from two persons: name the secretary, and another as chairman or delegate.</source>
            <translation>%1 est indiqué pour les deux signatures. Elles viennent de deux personnes : nommez le secrétaire, et une autre personne comme président ou délégué.</translation>
        </message>
        <message>
            <source>The report %1 was put aside as not applicable. Take it up again first (&quot;not-applicable %1 --undo&quot;).</source>
            <translation>Le rapport %1 a été mis de côté comme sans objet. Reprenez-le d’abord (« not-applicable %1 --undo »).</translation>
        </message>
        <message>
            <source>The report %1 does not apply to this OCMW; the field &quot;%2&quot; decides that.</source>
            <translation>Le rapport %1 ne concerne pas ce CPAS ; cela dépend du champ « %2 ».</translation>
        </message>
        <message>
            <source>A .json file names its tables itself. Leave out the table &quot;%1&quot;.</source>
            <translation>Un fichier .json nomme lui-même ses tableaux. Omettez le tableau « %1 ».</translation>
        </message>
        <message>
            <source>A CSV file has the rows of one table. Name which one of %1: %2.</source>
            <translation>Un fichier CSV contient les lignes d’un seul tableau. Indiquez lequel de %1 : %2.</translation>
        </message>
        <message>
            <source>The form %1 has no table &quot;%2&quot;. It has: %3.</source>
            <translation>Le formulaire %1 n’a pas de tableau « %2 ». Il a : %3.</translation>
        </message>
        <message>
            <source>%1 is an error, and errors cannot be accepted. Mend it: %2</source>
            <translation>%1 est une erreur, et une erreur ne peut pas être acceptée. Corrigez-la : %2</translation>
        </message>
        <message>
            <source>%1 is a remark: it holds up nothing and needs no acceptance.</source>
            <translation>%1 est une remarque : elle ne bloque rien et n’a pas à être acceptée.</translation>
        </message>
        <message>
            <source>The warning %1 does not stand at &quot;%2&quot;. It stands at: %3.</source>
            <translation>L’avertissement %1 ne se trouve pas à « %2 ». Il se trouve à : %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; holds bytes that are no letters in UTF-8. Let the terminal or the script write UTF-8, or import a file. Nothing was done.</source>
            <translation>« %1 » contient des octets qui ne sont pas des lettres en UTF-8. Faites écrire le terminal ou le script en UTF-8, ou importez un fichier. Rien n’a été fait.</translation>
        </message>
        <message>
            <source>The text holds signs that a report cannot carry (control characters, or “�” for letters that could not be read). Type it again.</source>
            <translation>Le texte contient des signes qu’un rapport ne peut pas porter (caractères de contrôle, ou « � » pour des lettres illisibles). Retapez-le.</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB. Choose another file.</source>
            <translation>Le fichier dépasse 64 Mio. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Line %1 holds bytes that are no letters in UTF-8. Save the file as UTF-8.</source>
            <translation>La ligne %1 contient des octets qui ne sont pas des lettres en UTF-8. Enregistrez le fichier en UTF-8.</translation>
        </message>
        <message>
            <source>Line %1 holds bytes or signs that are no letters in UTF-8, so its text is spoilt. Save the file as “CSV UTF-8” from where it came and try again.</source>
            <translation>La ligne %1 contient des octets ou des signes qui ne sont pas des lettres en UTF-8 : son texte est altéré. Enregistrez le fichier depuis sa source en « CSV UTF-8 » et réessayez.</translation>
        </message>
        <message>
            <source>nothing may be written in its folder</source>
            <translation>rien ne peut être écrit dans son dossier</translation>
        </message>
        <message>
            <source>no lock file can be made beside it; perhaps the disk is full</source>
            <translation>aucun fichier de verrou ne peut être créé à côté ; le disque est peut-être plein</translation>
        </message>
        <message>
            <source>the disk is full, or it or the network reports an error</source>
            <translation>le disque est plein, ou le disque ou le réseau signale une erreur</translation>
        </message>
        <message>
            <source>its content is not in order</source>
            <translation>son contenu n’est pas en ordre</translation>
        </message>
        <message>
            <source>it or a file beside it cannot be opened</source>
            <translation>le fichier ou un fichier voisin ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>it does not say what it is</source>
            <translation>il n’indique pas ce qu’il est</translation>
        </message>
        <message>
            <source>The bundle carries a signature of %1, while nobody is registered for that role.</source>
            <translation>La liasse porte une signature de %1, alors que personne n’est enregistré en cette qualité.</translation>
        </message>
        <message>
            <source>"%1" is another bundle than the one that is known here, which is "%2". Nothing was taken over from it.</source>
            <translation>« %1 » est une autre liasse que celle connue ici, à savoir « %2 ». Rien n’en a été repris.</translation>
        </message>
        <message>
            <source>The signature of %1 in "%2" does not count: its certificate cannot be trusted (%3). If you believe its issuer, give the issuer's root certificate with --trust-root; otherwise reopen the reports in the bundle and seal and sign them anew.</source>
            <translation>La signature de %1 dans « %2 » ne compte pas : son certificat n’inspire pas confiance (%3). Si vous vous fiez à son émetteur, indiquez son certificat racine avec --trust-root ; sinon, rouvrez les rapports de la liasse, puis scellez-les et signez-les à nouveau.</translation>
        </message>
        <message>
            <source>The signature of %1 in "%2" does not count now. %3 Reopen the reports in the bundle, and seal and sign them anew with a certificate that counts.</source>
            <translation>La signature de %1 dans « %2 » ne compte pas actuellement. %3 Rouvrez les rapports de la liasse, puis scellez-les et signez-les de nouveau avec un certificat valable.</translation>
        </message>
        <message>
            <source>%1 answers with far more than belongs to the protocol; that was not read. Check the endpoint&apos;s address.</source>
            <translation>%1 répond par bien plus que ce que prévoit le protocole ; cela n’a pas été lu. Vérifiez l’adresse du point de réception.</translation>
        </message>
        <message>
            <source>The file is empty: there is no bundle in it. Ask for the file again, or take it from a backup.</source>
            <translation>Le fichier est vide : il ne contient aucune liasse. Redemandez le fichier, ou reprenez-le d’une copie de sauvegarde.</translation>
        </message>
        <message>
            <source>This is no bundle: a bundle (.asice) is a ZIP archive, and this file is something else.</source>
            <translation>Ceci n’est pas une liasse : une liasse (.asice) est une archive ZIP, et ce fichier est autre chose.</translation>
        </message>
        <message>
            <source>The container is not a whole ZIP archive: it was cut off, damaged or changed. Ask for the file again.</source>
            <translation>Le conteneur n’est pas une archive ZIP complète : il a été tronqué, endommagé ou modifié. Redemandez le fichier.</translation>
        </message>
        <message>
            <source>The container holds two entries of one name; which of them somebody reads depends on the program. It is not opened.</source>
            <translation>Le conteneur contient deux éléments du même nom ; lequel est lu dépend du programme. Il n’est pas ouvert.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; in the container is encrypted; in a bundle everything can be read.</source>
            <translation>« %1 » dans le conteneur est chiffré ; dans une liasse, tout est lisible.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; in the container is compressed in a way that ASiC-E does not allow.</source>
            <translation>« %1 » dans le conteneur est compressé d’une manière qu’ASiC-E n’autorise pas.</translation>
        </message>
        <message>
            <source>The container holds an entry with the name &quot;%1&quot;, which could lead outside the container or is no text. It was not read.</source>
            <translation>Le conteneur contient un élément nommé « %1 », nom qui peut mener hors du conteneur ou qui n’est pas du texte. Il n’a pas été lu.</translation>
        </message>
        <message>
            <source>The copy %1 could not be written, perhaps because the disk is full. The file itself is whole. Make room or choose another place, then try again.</source>
            <translation>La copie %1 n’a pas pu être écrite, peut-être parce que le disque est plein. Le fichier lui-même est intact. Libérez de la place ou choisissez un autre endroit, puis réessayez.</translation>
        </message>
        <message>
            <source>Line %1, column %2: lists and objects are nested deeper than %3 levels. Choose another file.</source>
            <translation>Ligne %1, colonne %2 : les listes et objets sont imbriqués sur plus de %3 niveaux. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Line %1, column %2: this object has more than %3 keys. Choose another file.</source>
            <translation>Ligne %1, colonne %2 : cet objet compte plus de %3 clés. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>%1, %2: more than %3 formulas build on one another here. Write some of them as one formula.</source>
            <translation>%1, %2 : plus de %3 formules s’appuient ici les unes sur les autres. Écrivez-en plusieurs en une seule.</translation>
        </message>
        <message>
            <source>The municipality is missing: give its name or its NIS code.</source>
            <translation>La commune manque : indiquez son nom ou son code INS.</translation>
        </message>
        <message>
            <source>The enterprise number (KBO) of the OCMW is missing: it has ten digits.</source>
            <translation>Le numéro d’entreprise (BCE) du CPAS manque : il compte dix chiffres.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was changed or taken away while it was being signed, so this signature was not kept. Sign again.</source>
            <translation>« %1 » a été modifié ou enlevé pendant la signature. Cette signature n’a donc pas été conservée. Signez à nouveau.</translation>
        </message>
        <message>
            <source>The option --%1 was given more than once. Give it one value.</source>
            <translation>L’option --%1 a été donnée plus d’une fois. Donnez-lui une seule valeur.</translation>
        </message>
        <message>
            <source>This is the card of %1, registered as %2, who cannot sign as %3 as well. Use the card of %4.</source>
            <translation>Ceci est la carte de %1, personne enregistrée en qualité de %2, qui ne peut pas signer aussi en qualité de %3. Utilisez la carte de %4.</translation>
        </message>
        <message>
            <source>"%1" is no role. A role is secretary, chairman or delegate.</source>
            <translation>« %1 » n’est pas une qualité connue. Les qualités sont secrétaire, président et délégué.</translation>
        </message>
        <message>
            <source>There is no endpoint at this address. Check the address as the federal service gave it, with the part after the name of the computer.</source>
            <translation>Il n’y a pas de point de réception à cette adresse. Vérifiez l’adresse telle que le service fédéral l’a donnée, avec la partie après le nom de l’ordinateur.</translation>
        </message>
        <message>
            <source>The name of the network's proxy, %1, leads nowhere. Ask the computer service for its address.</source>
            <translation>Le nom du proxy du réseau, %1, ne mène nulle part. Demandez son adresse au service informatique.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, wants a user name and a password, or refused those that it got.</source>
            <translation>Le proxy du réseau, %1, veut un nom d’utilisateur et un mot de passe, ou a refusé ceux qu’il a reçus.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example:3128, without name and password: these are asked when they are needed.</source>
            <translation>« %1 » n’est pas l’adresse d’un proxy. Elle ressemble à http://proxy.example:3128, sans nom ni mot de passe : ils sont demandés quand il les faut.</translation>
        </message>
        <message>
            <source>The name %1 leads nowhere. Check whether it is spelled right, and whether this computer is on the network.</source>
            <translation>Le nom %1 ne mène nulle part. Vérifiez s’il est bien orthographié et si cet ordinateur est sur le réseau.</translation>
        </message>
        <message>
            <source>%1 does not answer on port %2. A firewall may be in between, or the endpoint is down.</source>
            <translation>%1 ne répond pas sur le port %2. Il se peut qu’un pare-feu se trouve entre les deux ou que le point de réception soit hors service.</translation>
        </message>
        <message>
            <source>No secure connection with %1 comes about. What answers there may be no endpoint, or something in between cuts it.</source>
            <translation>Aucune connexion sécurisée ne s’établit avec %1. Ce qui répond là n’est peut-être pas un point de réception, ou quelque chose en chemin la coupe.</translation>
        </message>
        <message>
            <source>What answers is not the endpoint, or it is down (%1). Check the address, with the part after the name.</source>
            <translation>Ce qui répond n’est pas le point de réception, ou il est à l’arrêt (%1). Vérifiez l’adresse, avec la partie après le nom.</translation>
        </message>
        <message>
            <source>Say where to: connection --endpoint URL.</source>
            <translation>Dites vers où : connection --endpoint URL.</translation>
        </message>
        <message>
            <source>%1 The bundle waits in the outbox; the same &quot;send&quot; tries again.</source>
            <translation>%1 La liasse attend dans la boîte d’envoi ; le même « send » réessaie.</translation>
        </message>
        <message>
            <source>There is no receipt that counts. %1</source>
            <translation>Il n’y a pas d’accusé de réception valable. %1</translation>
        </message>
        <message>
            <source>The endpoint has the report already: "%1", which was withdrawn here, had arrived. Its receipt %2 was fetched, and it counts as received. Is the report to be corrected? Ask the federal service whether it takes a correction, then reopen the report and seal it again: the new version names the one that arrived and takes its place.</source>
            <translation>Le point de réception a déjà le rapport : « %1 », retirée ici, était bien arrivée. Son accusé de réception %2 a été obtenu et cette liasse compte comme reçue. Le rapport doit être corrigé ? Demandez au service fédéral s’il accepte une correction, puis rouvrez le rapport et scellez-le à nouveau : la nouvelle version désigne celle qui est arrivée et la remplace.</translation>
        </message>
        <message>
            <source>The endpoint already has this report in another bundle. It was sent before, from another data folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). If that one counts, record here that the report was entered, with the number of the receipt. If nobody knows of it, or the report must be replaced, ask the federal service: it can unlock the report.</source>
            <translation>Le point de réception a déjà ce rapport dans une autre liasse. Il a été envoyé auparavant, depuis un autre dossier de données ou un autre ordinateur. Son accusé de réception y est conservé (en ligne de commande : --data DOSSIER receipt FICHIER.asice). Si c’est ce rapport-là qui compte, notez ici qu’il a été introduit, avec le numéro de l’accusé de réception. Si personne n’en sait rien, ou si le rapport doit être remplacé, adressez-vous au service fédéral : il peut le déverrouiller.</translation>
        </message>
        <message>
            <source>The endpoint already has this report in another bundle, under number %1. It was sent before, from another data folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). If that one counts, record here that the report was entered, with that number. If nobody knows of it, or the report must be replaced, ask the federal service: it can unlock the report.</source>
            <translation>Le point de réception a déjà ce rapport dans une autre liasse, sous le numéro %1. Il a été envoyé auparavant, depuis un autre dossier de données ou un autre ordinateur. Son accusé de réception y est conservé (en ligne de commande : --data DOSSIER receipt FICHIER.asice). Si c’est ce rapport-là qui compte, notez ici qu’il a été introduit, avec ce numéro. Si personne n’en sait rien, ou si le rapport doit être remplacé, adressez-vous au service fédéral : il peut le déverrouiller.</translation>
        </message>
        <message>
            <source>%1 Try the same again later.</source>
            <translation>%1 Réessayez la même chose plus tard.</translation>
        </message>
        <message>
            <source>%1 What is to be sent waits in the outbox; the same &quot;send&quot; goes on from there.</source>
            <translation>%1 Ce qui est à envoyer attend dans la boîte d’envoi ; le même « send » continue là.</translation>
        </message>
        <message>
            <source>Logging in was stopped.</source>
            <translation>La connexion a été arrêtée.</translation>
        </message>
        <message>
            <source>“%1” can be more than one municipality: %2. Choose one of these, or give its NIS code.</source>
            <translation>« %1 » peut désigner plusieurs communes : %2. Choisissez-en une, ou indiquez son code INS.</translation>
        </message>
        <message>
            <source>“%1” is neither the name of a municipality nor a NIS code of five digits. Check the spelling.</source>
            <translation>« %1 » n’est ni le nom d’une commune ni un code INS de cinq chiffres. Vérifiez l’orthographe.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number, and only whole numbers can stand here.</source>
            <translation>« %1 » n’est pas un nombre entier ; seuls des nombres entiers peuvent figurer ici.</translation>
        </message>
        <message>
            <source>Nothing in the list is called “%1”. Choose one from the list.</source>
            <translation>Rien dans la liste ne s’appelle « %1 ». Faites un choix dans la liste.</translation>
        </message>
        <message>
            <source>“%1” can be more than one: %2. Choose one from the list.</source>
            <translation>« %1 » peut désigner plusieurs éléments : %2. Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>The container was altered after it was made: it is packed as this program packs, but its list of files (META-INF/manifest.xml) is not spelled as this program spells it.</source>
            <translation>Le conteneur a été modifié après sa création : il est emballé comme le fait ce programme, mais sa liste de fichiers (META-INF/manifest.xml) n’est pas écrite comme ce programme l’écrit.</translation>
        </message>
        <message>
            <source>%1 is not the file that this program wrote: something in it that is not signed was changed or added. What is signed is whole.</source>
            <translation>%1 n’est pas le fichier écrit par ce programme : quelque chose qui n’y est pas signé a été modifié ou ajouté. Ce qui est signé est intact.</translation>
        </message>
        <message>
            <source>The certificates inside %1 were changed: that of &quot;%2&quot;, or the one above it, is not the one that its issuer signed. Ask for the file as it was made.</source>
            <translation>Les certificats dans %1 ont été modifiés : celui de « %2 », ou celui au-dessus, n’est pas celui que son émetteur a signé. Demandez le fichier tel qu’il a été créé.</translation>
        </message>
        <message>
            <source>If the signature in %1 comes from a certificate authority that you believe, give its root with --trust-root. It may also be that an issuer&apos;s certificate inside was changed or taken out.</source>
            <translation>Si la signature dans %1 vient d’une autorité de certification à laquelle vous vous fiez, indiquez son certificat racine avec --trust-root. Il se peut aussi que le certificat d’un émetteur dans le fichier ait été modifié ou retiré.</translation>
        </message>
        <message>
            <source>%1 claims an earlier time than %2, which stands before it: a clock was wrong, or the two files were swapped. Who signed and what is not touched by it.</source>
            <translation>%1 indique une heure antérieure à celle de %2, qui le précède : une horloge était déréglée ou les deux fichiers ont été intervertis. Cela ne change rien à qui a signé et à ce qui a été signé.</translation>
        </message>
        <message>
            <source>%1 is a folder, where the file of the OCMW should be. It was left as it is. Choose another folder or move it away.</source>
            <translation>%1 est un dossier, là où devrait se trouver le fichier du CPAS. Il a été laissé tel quel. Choisissez un autre dossier ou déplacez-le.</translation>
        </message>
        <message>
            <source>The disk is full: the file %1 could not be made. Make room or choose another folder, then try again.</source>
            <translation>Le disque est plein : le fichier %1 n’a pas pu être créé. Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
        </message>
        <message>
            <source>The text for &quot;%1&quot; has %2 letters; more than %3 are not kept. Shorten it.</source>
            <translation>Le texte pour « %1 » compte %2 lettres ; plus de %3 ne sont pas conservées. Raccourcissez-le.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; names a row that is not there. Rows in %2 now: %3. The next one is made by giving a cell of row %4 a value.</source>
            <translation>« %1 » désigne une ligne qui n’existe pas. Lignes dans %2 à présent : %3. La suivante naît quand on donne une valeur à une cellule de la ligne %4.</translation>
        </message>
        <message>
            <source>There is no file %1. Begin it with &quot;init&quot; (see &quot;init --help&quot;), or name the folder of your file with --data.</source>
            <translation>Il n’y a pas de fichier %1. Commencez-le avec « init » (voir « init --help »), ou indiquez le dossier de votre fichier avec --data.</translation>
        </message>
        <message>
            <source>Where the file of the OCMW lies is not known: HOME and XDG_DATA_HOME are not set. Name its folder with --data.</source>
            <translation>On ne sait pas où se trouve le fichier du CPAS : HOME et XDG_DATA_HOME ne sont pas définis. Indiquez son dossier avec --data.</translation>
        </message>
        <message>
            <source>There is no folder &quot;%1&quot;. Correct the name of the file, or make the folder first.</source>
            <translation>Il n’y a pas de dossier « %1 ». Corrigez le nom du fichier, ou créez d’abord le dossier.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is a pipe or a device. Save the content as a file and name that.</source>
            <translation>« %1 » est un tube ou un périphérique. Enregistrez le contenu dans un fichier et indiquez celui-ci.</translation>
        </message>
        <message>
            <source>--only says what --carry takes over: give both.</source>
            <translation>--only dit ce que --carry reprend : donnez les deux.</translation>
        </message>
        <message>
            <source>Last year is not known yet: name its file, last-year FILE.</source>
            <translation>L’année précédente n’est pas encore connue : indiquez son fichier, last-year FICHIER.</translation>
        </message>
        <message>
            <source>No folder could be made to look at %1 in: %2. Make room on the disk, then try again.</source>
            <translation>Aucun dossier n’a pu être créé pour y lire %1 : %2. Libérez de la place sur le disque et réessayez.</translation>
        </message>
        <message>
            <source>The bundle %1 was altered or holds no report that can be read. Verify it, and take another file.</source>
            <translation>La liasse %1 a été modifiée ou ne contient aucun rapport lisible. Vérifiez-la et prenez un autre fichier.</translation>
        </message>
        <message>
            <source>%1 is no report of this program. Choose its data folder, its file or a backup of it, a bundle (.asice), or exported values (.json).</source>
            <translation>%1 n’est pas un rapport de ce programme. Choisissez son dossier de données, son fichier ou une copie, une liasse (.asice), ou des valeurs exportées (.json).</translation>
        </message>
        <message>
            <source>%1 does not say of which OCMW it is. Choose the file of its page (ocmw) as well, or confirm that it is yours.</source>
            <translation>%1 ne dit pas de quel CPAS il s’agit. Choisissez aussi le fichier de sa page (ocmw), ou confirmez que c’est le vôtre.</translation>
        </message>
        <message>
            <source>%1 is of another OCMW: %2, not of %3. After a merger that may be what you want: confirm it then.</source>
            <translation>%1 est d’un autre CPAS : %2, pas de %3. Après une fusion, c’est peut-être voulu : confirmez-le alors.</translation>
        </message>
        <message>
            <source>%1 is of the reporting year %2. Last year is %3: choose a file of that year.</source>
            <translation>%1 est de l’année de rapport %2. L’année précédente est %3 : choisissez un fichier de cette année-là.</translation>
        </message>
        <message>
            <source>Of %1 and the file at hand only one holds made-up data. An example and a real report do not go together.</source>
            <translation>De %1 et du fichier ouvert, un seul contient des données fictives. Un exemple et un vrai rapport ne vont pas ensemble.</translation>
        </message>
        <message>
            <source>%1 holds nothing that this year&apos;s forms know.</source>
            <translation>%1 ne contient rien que les formulaires de cette année connaissent.</translation>
        </message>
        <message>
            <source>Nothing of &quot;%1&quot; can be taken over from last year. Nothing was changed.</source>
            <translation>Rien de « %1 » ne peut être repris de l’année précédente. Rien n’a été modifié.</translation>
        </message>
        <message>
            <source>The file %1 is being written by another program. Close it there, then try again.</source>
            <translation>Un autre programme écrit dans le fichier %1. Fermez-le là-bas, puis réessayez.</translation>
        </message>
        <message>
            <source>The file %1 is of the reporting year %2, and the forms at hand are of %3. Begin the report of %3 in another folder; what stays the same can be taken over from this file.</source>
            <translation>Le fichier %1 est de l’année de rapport %2 et les formulaires sont de %3. Commencez le rapport de %3 dans un autre dossier ; ce qui reste identique peut être repris de ce fichier.</translation>
        </message>
        <message>
            <source>The endpoint has received the report %1 and gave a receipt, so it is not to be entered on the portal as well. Nothing was recorded.</source>
            <translation>Le point de réception a reçu le rapport %1 et en a accusé réception : il ne faut donc pas l’introduire aussi sur le portail. Rien n’a été noté.</translation>
        </message>
        <message>
            <source>The federal service has decided on the report %1 already. Correct what it decided, or take that back first.</source>
            <translation>Le service fédéral a déjà pris une décision sur le rapport %1. Corrigez cette décision, ou annulez-la d’abord.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed. Seal it first: what the federal service has must be kept here as it was.</source>
            <translation>Le rapport %1 n’est pas scellé. Scellez-le d’abord : ce que le service fédéral a reçu doit rester conservé ici tel quel.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed. Seal it first, so that what is typed over is what is kept here.</source>
            <translation>Le rapport %1 n’est pas scellé. Scellez-le d’abord, pour que ce qui est recopié soit ce qui est conservé ici.</translation>
        </message>
        <message>
            <source>The report %1 is on its way to an endpoint. Wait for its receipt, or withdraw its bundle first.</source>
            <translation>Le rapport %1 est en route vers un point de réception. Attendez l’accusé de réception, ou retirez d’abord la liasse.</translation>
        </message>
        <message>
            <source>The federal service does not have the report %1 yet, so it cannot have decided on it. Send it, or record first that it was entered on the portal.</source>
            <translation>Le service fédéral n’a pas encore le rapport %1 et ne peut donc pas avoir pris de décision. Envoyez-le, ou notez d’abord qu’il a été introduit sur le portail.</translation>
        </message>
        <message>
            <source>%1 cannot be the day: it lies between %2, when the report was sealed or handed in, and today, %3.</source>
            <translation>%1 ne peut pas être le jour : il se situe entre le %2, quand le rapport a été scellé ou introduit, et aujourd’hui, le %3.</translation>
        </message>
        <message>
            <source>Give the reference that the portal shows for the report %1: it is the only proof of this route.</source>
            <translation>Donnez la référence que le portail affiche pour le rapport %1 : c’est la seule preuve de cette voie.</translation>
        </message>
        <message>
            <source>The reference has %1 letters; more than %2 are not kept. Shorten it.</source>
            <translation>La référence compte %1 caractères ; plus de %2 ne sont pas conservés. Abrégez-la.</translation>
        </message>
        <message>
            <source>The report %1 does not stand as entered on the portal now.</source>
            <translation>Le rapport %1 n’est pas noté maintenant comme introduit sur le portail.</translation>
        </message>
        <message>
            <source>No decision of the federal service is recorded for the report %1.</source>
            <translation>Aucune décision du service fédéral n’est notée pour le rapport %1.</translation>
        </message>
        <message>
            <source>The federal service received &quot;%1&quot;, and the report %2 in it was reopened since: this bundle stays as it is, and nothing more is done with it. Its receipt is kept.</source>
            <translation>Le service fédéral a reçu « %1 », et le rapport %2 qu’elle contient a été rouvert depuis : cette liasse reste telle quelle et plus rien n’en est fait. Son accusé de réception est conservé.</translation>
        </message>
        <message>
            <source>The report %1 in this bundle was entered on the portal; sent as well, the federal service would have it twice. Was that recorded by mistake? Then take it back. Otherwise enter the other reports of the bundle there too, or reopen them and seal them in a bundle of their own.</source>
            <translation>Le rapport %1 de cette liasse a été introduit sur le portail ; s’il était aussi envoyé, le service fédéral l’aurait deux fois. A-t-il été enregistré par erreur ? Annulez alors cet enregistrement. Sinon, introduisez aussi les autres rapports de la liasse sur le portail, ou rouvrez-les et scellez-les dans une liasse à part.</translation>
        </message>
        <message>
            <source>Say why that is taken back for the report %1; it stands in the history.</source>
            <translation>Dites pourquoi cela est annulé pour le rapport %1 ; la raison figure dans l’historique.</translation>
        </message>
        <message>
            <source>Name a module, the day and the portal's reference: entered MODULE --date DATE --reference REF; or take it back: entered MODULE --undo --reason TEXT.</source>
            <translation>Nommez un module, le jour et la référence du portail : entered MODULE --date DATE --reference RÉF ; ou annulez : entered MODULE --undo --reason TEXTE.</translation>
        </message>
        <message>
            <source>Name a module, what was decided and the day: outcome MODULE accepted|rejected|unlocked --date DATE; or take it back: outcome MODULE --undo --reason TEXT.</source>
            <translation>Nommez un module, la décision et le jour : outcome MODULE accepted|rejected|unlocked --date DATE ; ou annulez : outcome MODULE --undo --reason TEXTE.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no outcome. There are: accepted, rejected, unlocked (given back to be corrected).</source>
            <translation>« %1 » n’est pas une décision. Il y a : accepté (accepted), rejeté (rejected), déverrouillé (unlocked, renvoyé pour correction).</translation>
        </message>
        <message>
            <source>Name a module and the sheet: retype MODULE --out FILE.pdf.</source>
            <translation>Nommez un module et la feuille : retype MODULE --out FICHIER.pdf.</translation>
        </message>
        <message>
            <source>The endpoint has the whole bundle and does not give it back. Send it again: that fetches its receipt, or the reason why it is refused.</source>
            <translation>Le point de réception a toute la liasse et ne la rend pas. Envoyez-la à nouveau : cela donne l’accusé de réception, ou la raison du refus.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was received: it cannot be withdrawn. The federal service unlocks what is to be corrected.</source>
            <translation>« %1 » a été reçue et ne peut plus être retirée. Le service fédéral déverrouille ce qui est à corriger.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not in the outbox, so there is nothing to withdraw.</source>
            <translation>« %1 » n’est pas dans la boîte d’envoi : il n’y a rien à retirer.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is on its way to %2: only that endpoint can give it back. Log in there.</source>
            <translation>« %1 » est en route vers %2 : seul ce point de réception peut la rendre. Connectez-vous-y.</translation>
        </message>
        <message>
            <source>Name one bundle: withdraw FILE.asice.</source>
            <translation>Indiquez une seule liasse : withdraw FICHIER.asice.</translation>
        </message>
        <message>
            <source>The bundle stays in the outbox.</source>
            <translation>La liasse reste dans la boîte d’envoi.</translation>
        </message>
        <message>
            <source>%2 What the endpoint gave as a receipt is kept as "%1".</source>
            <translation>%2 Ce que le point de réception a donné comme accusé de réception est conservé sous le nom « %1 ».</translation>
        </message>
        <message>
            <source>%1 lets nobody in on port %2. Check the port in the address; if it is right, the endpoint is down.</source>
            <translation>%1 ne laisse entrer personne sur le port %2. Vérifiez le port dans l’adresse ; s’il est juste, le point de réception est hors service.</translation>
        </message>
        <message>
            <source>%1 ended the connection without an answer. The endpoint may be down.</source>
            <translation>%1 a mis fin à la connexion sans répondre. Le point de réception est peut-être hors service.</translation>
        </message>
        <message>
            <source>The endpoint has another part of the bundle than was expected.</source>
            <translation>Le point de réception a une autre partie de la liasse que prévu.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem. Try again later.</source>
            <translation>Le point de réception a un problème technique. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The endpoint refused the bundle without a reason (HTTP %1). Contact the federal service.</source>
            <translation>Le point de réception a refusé la liasse sans donner de raison (HTTP %1). Contactez le service fédéral.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card (HTTP %1). Use a valid eID card.</source>
            <translation>Le point de réception refuse cette carte (HTTP %1). Utilisez une carte eID valable.</translation>
        </message>
        <message>
            <source>The endpoint refused the request (HTTP %1). Contact the federal service.</source>
            <translation>Le point de réception a refusé la demande (HTTP %1). Contactez le service fédéral.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem (HTTP %1). Try again later.</source>
            <translation>Le point de réception a un problème technique (HTTP %1). Réessayez plus tard.</translation>
        </message>
        <message>
            <source>The proxy %1 is not used: connections with this computer itself (%2) always go without one.</source>
            <translation>Le proxy %1 n’est pas utilisé : les connexions avec cet ordinateur lui-même (%2) s’en passent toujours.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, answers, but does not reach %2. Check the address of the endpoint; if it is right, the endpoint is down, or the proxy cannot go there.</source>
            <translation>Le proxy du réseau, %1, répond, mais n’atteint pas %2. Vérifiez l’adresse du point de réception ; si elle est juste, le point de réception est hors service, ou le proxy ne peut pas y aller.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, lets no connection through to %2. Ask the computer service to allow it.</source>
            <translation>Le proxy du réseau, %1, ne laisse passer aucune connexion vers %2. Demandez au service informatique de l’autoriser.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: its certificate is that of another computer. Nothing was sent. Check the address of the endpoint.</source>
            <translation>%1 n’a pas pu prouver son identité : son certificat est celui d’un autre ordinateur. Rien n’a été envoyé. Vérifiez l’adresse du point de réception.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: its certificate is not in order. Nothing was sent. Tell the federal service.</source>
            <translation>%1 n’a pas pu prouver son identité : son certificat n’est pas en ordre. Rien n’a été envoyé. Signalez-le au service fédéral.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card, or does not know who issued it. Use a valid eID card.</source>
            <translation>Le point de réception refuse cette carte, ou ne sait pas qui l’a délivrée. Utilisez une carte eID valable.</translation>
        </message>
        <message>
            <source>No connection with %1: this name leads nowhere. Check the address and the network.</source>
            <translation>Pas de connexion avec %1 : ce nom ne mène nulle part. Vérifiez l’adresse et le réseau.</translation>
        </message>
        <message>
            <source>No connection with %1: nobody answers there. Check the network; the endpoint may be down.</source>
            <translation>Pas de connexion avec %1 : personne n’y répond. Vérifiez le réseau ; le point de réception est peut-être hors service.</translation>
        </message>
        <message>
            <source>No connection with %1: no answer came in time. Check the network; the endpoint may be busy.</source>
            <translation>Pas de connexion avec %1 : aucune réponse n’est arrivée à temps. Vérifiez le réseau ; le point de réception est peut-être très sollicité.</translation>
        </message>
        <message>
            <source>The connection with %1 was cut. Check the network.</source>
            <translation>La connexion avec %1 a été coupée. Vérifiez le réseau.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card: its certificate has expired. Use a valid eID card.</source>
            <translation>Le point de réception refuse cette carte : son certificat a expiré. Utilisez une carte eID valable.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card: it was revoked. Use a valid eID card.</source>
            <translation>Le point de réception refuse cette carte : elle a été révoquée. Utilisez une carte eID valable.</translation>
        </message>
        <message>
            <source>A part of the bundle arrived damaged at the endpoint.</source>
            <translation>Une partie de la liasse est arrivée endommagée au point de réception.</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>un autre programme l’utilise</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <source>the disk does not answer as it should</source>
            <translation>le disque ne répond pas comme il faut</translation>
        </message>
        <message>
            <source>a part of the path is no folder</source>
            <translation>une partie du chemin n’est pas un dossier</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>the disk or folder can only be read</source>
            <translation>le disque ou le dossier est en lecture seule</translation>
        </message>
        <message>
            <source>your share of the disk is full</source>
            <translation>votre part du disque est pleine</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>you have no permission for it</source>
            <translation>vous n’en avez pas l’autorisation</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <translation>le fichier ou le dossier n’existe pas</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSheet</name>
        <message>
            <source>Receipt</source>
            <translation>Accusé de réception</translation>
        </message>
        <message>
            <source>Uniek Verslag · reporting year %1</source>
            <translation>Rapport unique · année de rapport %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>EXEMPLE</translation>
        </message>
        <message>
            <source>The reports in this bundle are made up. They have no value.</source>
            <translation>Les rapports de cette liasse sont inventés. Ils sont sans valeur.</translation>
        </message>
        <message>
            <source>Other trust roots</source>
            <translation>Autres certificats racines</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle: %1</source>
            <translation>SHA-256 de la liasse : %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 sur %2</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>Numéro de l’accusé de réception</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Reçu le</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Donné par</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signé par</translation>
        </message>
        <message>
            <source>Enterprise number of the OCMW</source>
            <translation>Numéro d’entreprise du CPAS</translation>
        </message>
        <message>
            <source>File of the bundle</source>
            <translation>Fichier de la liasse</translation>
        </message>
        <message>
            <source>Size of the bundle</source>
            <translation>Taille de la liasse</translation>
        </message>
        <message>
            <source>File of the receipt</source>
            <translation>Fichier de l’accusé de réception</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle</source>
            <translation>SHA-256 de la liasse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>SHA-256 of the data (XML)</source>
            <translation>SHA-256 des données (XML)</translation>
        </message>
        <message>
            <source>Takes the place of the report in the bundle with SHA-256</source>
            <translation>Remplace le rapport de la liasse dont le SHA-256 est</translation>
        </message>
        <message>
            <source>What is confirmed</source>
            <translation>Ce qui est confirmé</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Comment il a été vérifié</translation>
        </message>
        <message>
            <source>On %1 this program verified the signature on the receipt, compared it with the bundle and with the data of each report, and found that it confirms exactly these.</source>
            <translation>Le %1, ce programme a vérifié la signature de l’accusé de réception et l’a comparé à la liasse et aux données de chaque rapport : il confirme exactement ceux-ci.</translation>
        </message>
        <message>
            <source>This sheet is not signed and proves nothing itself: the proof is the file of the receipt, together with the bundle. Received does not mean accepted: the federal service decides on the contents later.</source>
            <translation>Cette feuille n’est pas signée et ne prouve rien par elle-même : la preuve est le fichier de l’accusé de réception, avec la liasse. Reçu ne veut pas dire accepté : le service fédéral se prononce plus tard sur le contenu.</translation>
        </message>
    </context>
    <context>
        <name>Send</name>
        <message>
            <source>Reading the card …</source>
            <translation>Lecture de la carte …</translation>
        </message>
        <message>
            <source>Logging in …</source>
            <translation>Connexion …</translation>
        </message>
        <message>
            <source>Logging in again at %1: %2</source>
            <translation>Nouvelle connexion à %1 : %2</translation>
        </message>
        <message>
            <source>%1 (this OCMW)</source>
            <translation>%1 (ce CPAS)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>This card cannot log in with TLS 1.3; trying TLS 1.2 …</source>
            <translation>Cette carte ne peut pas se connecter en TLS 1.3 ; essai en TLS 1.2 …</translation>
        </message>
        <message>
            <source>The time stamp, or the proof that the cards counted, cannot be had now: %1 Send the bundle as it is? It is valid without; but once the certificates have expired it is harder to prove. Waiting costs nothing but time.</source>
            <translation>L’horodatage, ou la preuve que les cartes étaient valables, ne peut pas être obtenu maintenant : %1 Envoyer la liasse telle quelle ? Elle est valable sans cela, mais c’est plus difficile à prouver une fois les certificats expirés. Attendre ne coûte que du temps.</translation>
        </message>
        <message>
            <source>Send as it is</source>
            <translation>Envoyer telle quelle</translation>
        </message>
        <message>
            <source>Fetching time stamps …</source>
            <translation>Récupération des horodatages …</translation>
        </message>
        <message>
            <source>The endpoint %2 had all of &quot;%1&quot; and was checking it: it has most probably arrived. The endpoint is not asked now. If it has it, the federal service gets the reports twice when they are sent or entered in another way. Withdraw it all the same?</source>
            <translation>Le point de réception %2 avait tout « %1 » et la contrôlait : elle est très probablement arrivée. Le point de réception n’est pas interrogé maintenant. S’il l’a, le service fédéral recevra les rapports deux fois quand ils seront envoyés ou introduits autrement. La retirer quand même ?</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was on its way to %2, which is not asked now: it may have arrived. If it has, the federal service gets the reports twice when they are sent or entered in another way. Withdraw it all the same?</source>
            <translation>« %1 » était en route vers %2, qui n’est pas interrogé maintenant : elle est peut-être arrivée. Si c’est le cas, le service fédéral recevra les rapports deux fois quand ils seront envoyés ou introduits autrement. La retirer quand même ?</translation>
        </message>
        <message>
            <source>Withdraw, though it may have arrived</source>
            <translation>Retirer, même si elle est peut-être arrivée</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1: %2 / %3</source>
            <translation>%1 : %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>Sign</name>
        <message>
            <source>The card of %1 is used for the first time. Does it belong to %2, registered as %3? From now on only this person can sign in that role.</source>
            <translation>La carte de %1 est utilisée pour la première fois. Appartient-elle à %2, personne enregistrée comme %3 ? Dorénavant, seule cette personne pourra signer en cette qualité.</translation>
        </message>
        <message>
            <source>Yes, this is the same person</source>
            <translation>Oui, c’est la même personne</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Sign with this card nevertheless? The reason is kept in the journal, and the card counts as that of %2 from now on.</source>
            <translation>Ceci est la carte de %1, mais %2 est la personne enregistrée comme %3. Signer quand même avec cette carte ? La raison est gardée dans l’historique et la carte compte dorénavant comme celle de %2.</translation>
        </message>
        <message>
            <source>Sign nevertheless</source>
            <translation>Signer quand même</translation>
        </message>
        <message>
            <source>Sign with the card of %1 nevertheless?</source>
            <translation>Signer quand même avec la carte de %1 ?</translation>
        </message>
        <message>
            <source>Sign with this card</source>
            <translation>Signer avec cette carte</translation>
        </message>
        <message>
            <source>Reading the bundle …</source>
            <translation>Lecture de la liasse …</translation>
        </message>
        <message>
            <source>Reading the card …</source>
            <translation>Lecture de la carte …</translation>
        </message>
        <message>
            <source>Asking the issuer whether the card was revoked …</source>
            <translation>On demande si la carte a été révoquée …</translation>
        </message>
        <message>
            <source>The card checks the PIN, then signs …</source>
            <translation>La carte vérifie le code PIN, puis signe …</translation>
        </message>
        <message>
            <source>The name on the page of the OCMW was changed to %1, so the card of %2 no longer counts as %3.</source>
            <translation>Le nom sur la page du CPAS a été remplacé par %1 ; la carte de %2 ne vaut donc plus comme %3.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>%1, version %2 (SHA-256: XML %3…, PDF %4…)</source>
            <translation>%1, version %2 (SHA-256 : XML %3…, PDF %4…)</translation>
        </message>
    </context>
    <context>
        <name>Surroundings</name>
        <message numerus="yes">
            <source>Attention: %n root(s) given by hand are believed beside the Belgian ones, the first: %1.</source>
            <translation>
                <numerusform>Attention : %n certificat racine indiqué à la main est accepté en plus des racines belges : %1.</numerusform>
                <numerusform>Attention : %n certificats racine indiqués à la main sont acceptés en plus des racines belges ; le premier : %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock is set: it is %1 now.</source>
            <translation>L’horloge est réglée : il est maintenant %1.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>[y/N]</source>
            <translation>[o/N]</translation>
        </message>
        <message>
            <source>With the card of %1 will be signed:</source>
            <translation>Avec la carte de %1 seront signés :</translation>
        </message>
        <message>
            <source>With the card of %1 you log in at:</source>
            <translation>Avec la carte de %1, vous vous connectez à :</translation>
        </message>
        <message>
            <source>The card of %1 is only to prove that the PIN is known: it signs nothing.</source>
            <translation>La carte de %1 doit seulement prouver que le code PIN est connu : elle ne signe rien.</translation>
        </message>
        <message>
            <source>Tries that the card allows: %1.</source>
            <translation>Essais que la carte autorise : %1.</translation>
        </message>
        <message>
            <source>PIN of the card (empty: stop): </source>
            <translation>Code PIN de la carte (vide : arrêter) : </translation>
        </message>
        <message>
            <source>Type the PIN on the keys of the reader, then its OK key, within 30 seconds; its cancel key stops. The keyboard and --pin-stdin are not used.</source>
            <translation>Tapez le code PIN sur les touches du lecteur, puis sa touche OK, dans les 30 secondes ; sa touche d’annulation arrête. Le clavier et --pin-stdin ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>User name for the proxy %1 (not shown): </source>
            <translation>Nom d’utilisateur pour le proxy %1 (non affiché) : </translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>Mot de passe : </translation>
        </message>
    </context>
    <context>
        <name>VerdictSheet</name>
        <message>
            <source>Verification of a bundle</source>
            <translation>Vérification d’une liasse</translation>
        </message>
        <message>
            <source>Uniek Verslag</source>
            <translation>Rapport unique</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Verdict : %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>EXEMPLE</translation>
        </message>
        <message>
            <source>The reports in this bundle are made up. They have no value.</source>
            <translation>Les rapports de cette liasse sont inventés. Ils sont sans valeur.</translation>
        </message>
        <message>
            <source>Other trust roots</source>
            <translation>Autres certificats racine</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle: %1</source>
            <translation>SHA-256 de la liasse : %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>page %1 sur %2</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Vérifié le</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Vérifié par</translation>
        </message>
        <message>
            <source>Asked online</source>
            <translation>Interrogé en ligne</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle</source>
            <translation>SHA-256 de la liasse</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Ce que c’est</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>What is signed</source>
            <translation>Ce qui est signé</translation>
        </message>
        <message>
            <source>The bundle holds no files that can be read.</source>
            <translation>La liasse ne contient aucun fichier lisible.</translation>
        </message>
        <message>
            <source>Each signature is over all of these files, unless a reason below says otherwise. A digest (SHA-256) is the same only for the same file, bit for bit.</source>
            <translation>Chaque signature couvre tous ces fichiers, sauf si un motif ci-dessous dit autre chose. Une empreinte (SHA-256) n’est la même que pour le même fichier, bit pour bit.</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucune.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>File of the signature</source>
            <translation>Fichier de la signature</translation>
        </message>
        <message>
            <source>Somebody who cannot be read</source>
            <translation>Une personne illisible</translation>
        </message>
        <message>
            <source>Claimed role</source>
            <translation>Qualité déclarée</translation>
        </message>
        <message>
            <source>Claimed time</source>
            <translation>Moment déclaré</translation>
        </message>
        <message>
            <source>Claimed place</source>
            <translation>Lieu déclaré</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Horodatage</translation>
        </message>
        <message>
            <source>none that counts</source>
            <translation>aucun qui compte</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Révocation</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Certificat de</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valable jusqu’au</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algorithme</translation>
        </message>
        <message>
            <source>LT: with a time stamp and the issuer's answer; it can be verified for years</source>
            <translation>LT : avec un horodatage et la réponse de l’émetteur ; vérifiable pendant des années</translation>
        </message>
        <message>
            <source>T: with a time stamp; whether the certificate counted then is not kept</source>
            <translation>T : avec un horodatage ; que le certificat comptait alors n’est pas conservé</translation>
        </message>
        <message>
            <source>B: the signature alone; when it was made is the signer's word</source>
            <translation>B : la signature seule ; le moment est la parole du signataire</translation>
        </message>
        <message>
            <source>Reasons and remarks</source>
            <translation>Motifs et remarques</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Poids</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été constaté</translation>
        </message>
        <message>
            <source>A fault makes the verdict "invalid", a doubt "indeterminate"; a remark changes nothing.</source>
            <translation>Une faute rend le verdict « non valable », un doute « indéterminé » ; une remarque ne change rien.</translation>
        </message>
        <message>
            <source>What this sheet is not</source>
            <translation>Ce que cette feuille n’est pas</translation>
        </message>
        <message>
            <source>This sheet is not signed and proves nothing itself: it says what this program found in the file with the digest above, at the moment above. Whoever wants to be certain verifies the bundle itself, with this program or another one that knows ASiC-E and XAdES.</source>
            <translation>Cette feuille n’est pas signée et ne prouve rien par elle-même : elle dit ce que ce programme a constaté dans le fichier dont l’empreinte figure ci-dessus, au moment indiqué. Qui veut une certitude vérifie la liasse elle-même, avec ce programme ou un autre qui connaît ASiC-E et XAdES.</translation>
        </message>
        <message>
            <source>Role, place and the time of signing are what the signer says; the certificate proves only who signed. The verdict says nothing about whether the figures in the files are right.</source>
            <translation>La qualité, le lieu et le moment de la signature sont ce que déclare le signataire ; le certificat prouve seulement qui a signé. Le verdict ne dit pas si les chiffres des fichiers sont exacts.</translation>
        </message>
        <message>
            <source>A certificate can be revoked later. Without a time stamp nothing then shows that the signature is older.</source>
            <translation>Un certificat peut être révoqué plus tard. Sans horodatage, rien ne montre alors que la signature est plus ancienne.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>valid, revocation not checked</source>
            <translation>valable, révocation non vérifiée</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valable</translation>
        </message>
        <message>
            <source>indeterminate</source>
            <translation>indéterminé</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>non valable</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>pas commencé</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>en cours d’encodage</translation>
        </message>
        <message>
            <source>ready to seal</source>
            <translation>prêt à sceller</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>scellé</translation>
        </message>
        <message>
            <source>signed once</source>
            <translation>signé une fois</translation>
        </message>
        <message>
            <source>signed twice</source>
            <translation>signé deux fois</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>dans la boîte d’envoi</translation>
        </message>
        <message>
            <source>sent, waiting for the receipt</source>
            <translation>envoyé, accusé attendu</translation>
        </message>
        <message>
            <source>receipt does not match</source>
            <translation>accusé de réception non conforme</translation>
        </message>
        <message>
            <source>received</source>
            <translation>reçu</translation>
        </message>
        <message>
            <source>entered on the portal</source>
            <translation>introduit sur le portail</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejeté</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>déverrouillé</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>sans objet</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secrétaire</translation>
        </message>
        <message>
            <source>chairman</source>
            <translation>président</translation>
        </message>
        <message>
            <source>delegate of the chairman</source>
            <translation>délégué du président</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>avertissement</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>doubt</source>
            <translation>doute</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>faute</translation>
        </message>
        <message>
            <source>not revoked, as of %1</source>
            <translation>non révoqué, situation au %1</translation>
        </message>
        <message>
            <source>revoked on %1</source>
            <translation>révoqué le %1</translation>
        </message>
        <message>
            <source>the issuer does not know this certificate</source>
            <translation>l’émetteur ne connaît pas ce certificat</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>non vérifié</translation>
        </message>
        <message>
            <source>The container was altered, and it holds one signature instead of two.</source>
            <translation>Le conteneur a été modifié et contient une signature au lieu de deux.</translation>
        </message>
        <message>
            <source>The container was altered; what is signed in it is intact.</source>
            <translation>Le conteneur a été modifié ; ce qui y est signé est intact.</translation>
        </message>
        <message>
            <source>This bundle does not count. The faults say why.</source>
            <translation>Cette liasse ne compte pas. Les fautes disent pourquoi.</translation>
        </message>
        <message>
            <source>Not everything about this bundle can be said. The doubts say what is open.</source>
            <translation>On ne peut pas tout dire de cette liasse. Les doutes disent ce qui reste ouvert.</translation>
        </message>
        <message>
            <source>This is no bundle of a Uniek Verslag.</source>
            <translation>Ce n’est pas une liasse d’un Rapport unique.</translation>
        </message>
        <message>
            <source>Both have signed.</source>
            <translation>Les deux ont signé.</translation>
        </message>
        <message>
            <source>It does not carry the signatures of both.</source>
            <translation>Elle ne porte pas les signatures des deux.</translation>
        </message>
        <message>
            <source>Nobody: only what the bundle holds itself was used.</source>
            <translation>Personne : seul ce que contient la liasse a été utilisé.</translation>
        </message>
        <message>
            <source>Nobody: the bundle holds the proofs itself (level LT).</source>
            <translation>Personne : la liasse contient elle-même les preuves (niveau LT).</translation>
        </message>
        <message>
            <source>No issuer answered whether the certificates were revoked.</source>
            <translation>Aucun émetteur n’a répondu si les certificats avaient été révoqués.</translation>
        </message>
        <message>
            <source>Whether the certificates were revoked; answers of issuers: %1.</source>
            <translation>Si les certificats ont été révoqués ; réponses des émetteurs : %1.</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(aucun)</translation>
        </message>
        <message>
            <source>void: it counts no more</source>
            <translation>caduque : elle ne compte plus</translation>
        </message>
        <message>
            <source>not accepted here</source>
            <translation>non acceptée ici</translation>
        </message>
        <message>
            <source>an older copy</source>
            <translation>une copie plus ancienne</translation>
        </message>
        <message>
            <source>What is in the file, taken by itself: %1. %2</source>
            <translation>Ce que contient le fichier, pris en lui-même : %1. %2</translation>
        </message>
        <message>
            <source>%1 %2, %3, version %4</source>
            <translation>%1 %2, %3, version %4</translation>
        </message>
        <message>
            <source>%1 (the data)</source>
            <translation>%1 (les données)</translation>
        </message>
        <message>
            <source>%1 (to read and print)</source>
            <translation>%1 (à lire et à imprimer)</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>FTE</source>
            <translation>ETP</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message numerus="yes">
            <source>%n reports are signed at once. Choose above which of them to read.</source>
            <translation>
                <numerusform>%n rapport est signé.</numerusform>
                <numerusform>%n rapports sont signés en une fois. Choisissez ci-dessus celui à lire.</numerusform>
            </translation>
        </message>
        <message>
            <source>This report is in Dutch: the OCMW chooses its language.</source>
            <translation>Ce rapport est en néerlandais : c’est le CPAS qui choisit sa langue.</translation>
        </message>
        <message>
            <source>This report is in French: the OCMW chooses its language.</source>
            <translation>Ce rapport est en français : c’est le CPAS qui choisit sa langue.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Law: %1</source>
            <translation>Loi : %1</translation>
        </message>
        <message>
            <source>Manual: %1</source>
            <translation>Manuel ou publication : %1</translation>
        </message>
        <message>
            <source>Circular: %1</source>
            <translation>Circulaire : %1</translation>
        </message>
        <message>
            <source>Inferred: our own reading, not stated in an official source</source>
            <translation>Déduit : notre propre lecture, sans mention dans une source officielle</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Ligne %1, %2 : %3</translation>
        </message>
        <message>
            <source>Nothing has been pasted yet.</source>
            <translation>Rien n’a encore été collé.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would stand to the right of the last column.</source>
            <translation>
                <numerusform>%n cellule dépasserait la dernière colonne à droite.</numerusform>
                <numerusform>%n cellules dépasseraient la dernière colonne à droite.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken over as they are.</source>
            <translation>
                <numerusform>%n cellule ne peut pas être reprise telle quelle.</numerusform>
                <numerusform>%n cellules ne peuvent pas être reprises telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>leave empty</source>
            <translation>laisser vide</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 et %n autre</numerusform>
                <numerusform>%1 et %n autres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of 2 signatures</source>
            <translation>
                <numerusform>%n signature sur 2</numerusform>
                <numerusform>%n signatures sur 2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation>
                <numerusform>%n chiffre</numerusform>
                <numerusform>%n chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n à remplir</numerusform>
                <numerusform>%n à remplir</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to fill in</source>
            <translation>Reste à remplir</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepté</translation>
        </message>
    </context>
    <context>
        <name>ui::BeginForm</name>
        <message>
            <source>Municipality or NIS code</source>
            <translation>Commune ou code INS</translation>
        </message>
        <message>
            <source>Type the first letters</source>
            <translation>Tapez les premières lettres</translation>
        </message>
        <message>
            <source>KBO number</source>
            <translation>Numéro BCE</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>First name and surname, as on the identity card</source>
            <translation>Prénom et nom, comme sur la carte d’identité</translation>
        </message>
        <message>
            <source>Chairman, or the chairman's delegate</source>
            <translation>Président, ou délégué du président</translation>
        </message>
        <message>
            <source>This is a delegate</source>
            <translation>C’est un délégué</translation>
        </message>
        <message>
            <source>Reference of the decision to delegate</source>
            <translation>Référence de la décision de délégation</translation>
        </message>
        <message>
            <source>Date of the decision to delegate</source>
            <translation>Date de la décision de délégation</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Proxy of the network</source>
            <translation>Proxy du réseau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Connexion sécurisée</translation>
        </message>
        <message>
            <source>Certificate of the endpoint</source>
            <translation>Certificat du point de réception</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Clock of this computer</source>
            <translation>Horloge de cet ordinateur</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>answers on port %1</source>
            <translation>répond sur le port %1</translation>
        </message>
        <message>
            <source>%1, vouched for by a root that is believed</source>
            <translation>%1, avec un certificat racine accepté</translation>
        </message>
        <message>
            <source>the endpoint works</source>
            <translation>le point de réception fonctionne</translation>
        </message>
        <message>
            <source>agrees with that of the endpoint</source>
            <translation>concorde avec celle du point de réception</translation>
        </message>
        <message>
            <source>the proxy looks it up</source>
            <translation>le proxy le cherche</translation>
        </message>
    </context>
    <context>
        <name>ui::BundleCard</name>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Aller à Signer</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Transmission</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>scellée</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>uploaded</source>
            <translation>transmise</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>contrôlée</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>Receipt %1 of %2, given by %3. It confirms exactly the reports that were sent.</source>
            <translation>Accusé de réception %1 du %2, délivré par %3. Il confirme exactement les rapports qui ont été envoyés.</translation>
        </message>
        <message>
            <source>Its file: %1</source>
            <translation>Son fichier : %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>still to sign: %1</source>
            <translation>doit encore signer : %1</translation>
        </message>
        <message>
            <source>signed once</source>
            <translation>signée 1×</translation>
        </message>
        <message>
            <source>still to send</source>
            <translation>encore à envoyer</translation>
        </message>
        <message>
            <source>signed twice</source>
            <translation>signée 2×</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Getting it ready to be sent…</source>
            <translation>Préparation de l’envoi…</translation>
        </message>
        <message>
            <source>In the outbox. It goes as soon as the log-in succeeds.</source>
            <translation>Dans la boîte d’envoi. Part dès que la connexion réussit.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Redemander</translation>
        </message>
    </context>
    <context>
        <name>ui::BundleOpener</name>
        <message>
            <source>Verify a bundle</source>
            <translation>Vérifier une liasse</translation>
        </message>
        <message>
            <source>Bundles and parcels (%1)</source>
            <translation>Liasses et colis (%1)</translation>
        </message>
        <message>
            <source>Taken over into the file of the OCMW: the signature of %1.</source>
            <translation>Reprise dans le fichier du CPAS : la signature de %1.</translation>
        </message>
        <message>
            <source>This bundle was sealed from the file that is open.</source>
            <translation>Cette liasse a été scellée depuis le fichier ouvert.</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Aller à Signer</translation>
        </message>
        <message>
            <source>%1 will be shown after this.</source>
            <translation>%1 sera affiché ensuite.</translation>
        </message>
        <message>
            <source>Go to Send</source>
            <translation>Aller à Envoyer</translation>
        </message>
        <message>
            <source>Sign this bundle</source>
            <translation>Signer cette liasse</translation>
        </message>
    </context>
    <context>
        <name>ui::CardCheckPage</name>
        <message>
            <source>Print the checks…</source>
            <translation>Imprimer les contrôles…</translation>
        </message>
        <message>
            <source>No card was checked yet, so there is nothing to print.</source>
            <translation>Aucune carte n’a encore été contrôlée : il n’y a rien à imprimer.</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Contrôle des cartes</translation>
        </message>
        <message>
            <source>Nobody is registered to sign yet</source>
            <translation>Personne n’est encore enregistré pour signer</translation>
        </message>
        <message>
            <source>Name the secretary and the chairman or delegate first; then their cards can be checked.</source>
            <translation>Indiquez d’abord le secrétaire et le président ou le délégué ; leurs cartes pourront alors être contrôlées.</translation>
        </message>
        <message>
            <source>Go to the page of the OCMW</source>
            <translation>Aller à la page du CPAS</translation>
        </message>
        <message>
            <source>Whoever signs or sends needs a card that still counts on the deadline, %1, and knows its PIN. Check it weeks ahead: a new card or PIN takes the municipality time.</source>
            <translation>Qui signe ou envoie a besoin d’une carte encore valable à la date limite, le %1, et en connaît le code PIN. Contrôlez-la des semaines à l’avance : une nouvelle carte ou un nouveau code PIN prend du temps à la commune.</translation>
        </message>
        <message>
            <source>Also log in at the endpoint and ask for the role of the holder</source>
            <translation>Se connecter aussi au point de réception et demander le rôle du titulaire</translation>
        </message>
        <message>
            <source>The card of %1 was checked: %2.</source>
            <translation>La carte de %1 a été contrôlée : %2.</translation>
        </message>
        <message>
            <source>card-check-%1.pdf</source>
            <translation>controle-des-cartes-%1.pdf</translation>
        </message>
        <message>
            <source>Print the checks to PDF</source>
            <translation>Imprimer les contrôles en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Imprimé dans %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CardList</name>
        <message>
            <source>No card reader is connected. Plug one in; it is noticed by itself.</source>
            <translation>Aucun lecteur de cartes n’est connecté. Branchez-en un ; il sera reconnu automatiquement.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" gives no answer. Turn it over and put it in with the chip first.</source>
            <translation>La carte dans le lecteur « %1 » ne répond pas. Retournez-la et insérez-la, la puce en premier.</translation>
        </message>
        <message>
            <source>The card gives no answer. Turn it over and put it in with the chip first.</source>
            <translation>La carte ne répond pas. Retournez-la et insérez-la, la puce en premier.</translation>
        </message>
        <message>
            <source>Put an identity card into the reader, with the chip first.</source>
            <translation>Insérez une carte d’identité dans le lecteur, la puce en premier.</translation>
        </message>
        <message>
            <source>The card in the reader &quot;%1&quot; is not a Belgian identity card.</source>
            <translation>La carte dans le lecteur « %1 » n’est pas une carte d’identité belge.</translation>
        </message>
        <message>
            <source>The card of %1 is expected here. Put it into the reader.</source>
            <translation>La carte de %1 est attendue ici. Insérez-la dans le lecteur.</translation>
        </message>
        <message>
            <source>The card of %1 is expected here. Put it into a reader, or choose one of these.</source>
            <translation>La carte de %1 est attendue ici. Insérez-la dans un lecteur, ou choisissez une de celles-ci.</translation>
        </message>
    </context>
    <context>
        <name>ui::CardRow</name>
        <message>
            <source>PIN blocked</source>
            <translation>code PIN bloqué</translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>%n essai restant</numerusform>
                <numerusform>%n essais restants</numerusform>
            </translation>
        </message>
        <message>
            <source>certificate has ended</source>
            <translation>certificat expiré</translation>
        </message>
        <message>
            <source>no certificate to sign with</source>
            <translation>pas de certificat pour signer</translation>
        </message>
        <message>
            <source>certificate not trusted</source>
            <translation>certificat sans confiance établie</translation>
        </message>
        <message>
            <source>name and photo not confirmed</source>
            <translation>nom et photo non confirmés</translation>
        </message>
        <message>
            <source>ends before the deadline</source>
            <translation>expire avant la date limite</translation>
        </message>
        <message>
            <source>card has ended</source>
            <translation>carte expirée</translation>
        </message>
        <message>
            <source>address not confirmed</source>
            <translation>adresse non confirmée</translation>
        </message>
        <message>
            <source>test card</source>
            <translation>carte de test</translation>
        </message>
        <message>
            <source>valid, revocation not checked</source>
            <translation>valable, révocation non vérifiée</translation>
        </message>
        <message>
            <source>Reading the card…</source>
            <translation>Lecture de la carte…</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>inutilisable</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>valable jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CarryList</name>
        <message>
            <source>What is taken over</source>
            <translation>Ce qui est repris</translation>
        </message>
        <message>
            <source>Field or table</source>
            <translation>Champ ou tableau</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Année précédente</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
    </context>
    <context>
        <name>ui::ChoiceEditor</name>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>ui::ColumnsBox</name>
        <message>
            <source>Matched as the last time for a file with these columns.</source>
            <translation>Attribuées comme la dernière fois pour un fichier avec ces colonnes.</translation>
        </message>
        <message>
            <source>Match by the headers again</source>
            <translation>Attribuer à nouveau selon les en-têtes</translation>
        </message>
        <message>
            <source>Leave out the others</source>
            <translation>Omettre les autres</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Colonnes du fichier et où elles vont</translation>
        </message>
        <message>
            <source>Where the column “%1” goes</source>
            <translation>Où va la colonne « %1 »</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omettre</translation>
        </message>
        <message>
            <source>%1 (is computed)</source>
            <translation>%1 (est calculé)</translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonModel</name>
        <message>
            <source>computed</source>
            <translation>calculé</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Avant</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Après</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Dernière modification</translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonView</name>
        <message>
            <source>Remove this row</source>
            <translation>Supprimer cette ligne</translation>
        </message>
        <message>
            <source>Back to the order of then</source>
            <translation>Revenir à l’ordre d’alors</translation>
        </message>
        <message>
            <source>Computed: it changes back with the values that it comes from.</source>
            <translation>Calculé : il revient avec les valeurs dont il découle.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>To the history</source>
            <translation>Vers l’historique</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>From %1 to %2: %3</source>
            <translation>Du %1 à %2 : %3</translation>
        </message>
        <message>
            <source>nothing differs</source>
            <translation>rien ne diffère</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n différence</numerusform>
                <numerusform>%n différences</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring this row back</source>
            <translation>Ramener cette ligne</translation>
        </message>
        <message>
            <source>Back to "%1"</source>
            <translation>Revenir à « %1 »</translation>
        </message>
    </context>
    <context>
        <name>ui::CouncilPage</name>
        <message>
            <source>Public edition</source>
            <translation>Édition publique</translation>
        </message>
        <message>
            <source>Print pack to PDF…</source>
            <translation>Imprimer le dossier en PDF…</translation>
        </message>
        <message>
            <source>Print each module to PDF…</source>
            <translation>Imprimer chaque module en PDF…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Ce qui est imprimé</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Papers for the council, with state, signers and receipts. They stand beside the signed text, they are not it.</source>
            <translation>Documents pour le conseil, avec l’état, les signataires et les accusés de réception. Ils accompagnent le texte signé, ils ne le remplacent pas.</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Modules</translation>
        </message>
        <message>
            <source>Language of the papers</source>
            <translation>Langue des documents</translation>
        </message>
        <message>
            <source>In Dutch</source>
            <translation>En néerlandais</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>En français</translation>
        </message>
        <message>
            <source>hides names and other personal data, and says on the cover what it hides</source>
            <translation>masque les noms et autres données personnelles, et indique sur la couverture ce qui est masqué</translation>
        </message>
        <message>
            <source>Print pack to PDF</source>
            <translation>Imprimer le dossier en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Folder for the PDFs</source>
            <translation>Dossier pour les PDF</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Imprimé dans %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CountersignDialog</name>
        <message>
            <source>Sign a bundle</source>
            <translation>Signer une liasse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Sealed by %1. Your signature comes into this file: %2</source>
            <translation>Scellé par %1. Votre signature est ajoutée à ce fichier : %2</translation>
        </message>
        <message>
            <source>One signature is still missing (%1). Give the bundle to that person, or back to %2: there the signature is taken over as soon as the bundle is opened.</source>
            <translation>Il manque encore une signature (%1). Donnez la liasse à cette personne, ou rendez-la à %2 : la signature y est reprise dès que la liasse est ouverte.</translation>
        </message>
        <message>
            <source>Both have signed. %1 opens the bundle in this program, which takes the signature over, and sends it.</source>
            <translation>Les deux ont signé. %1 ouvre la liasse dans ce programme, qui reprend la signature, et l’envoie.</translation>
        </message>
        <message>
            <source>Give the bundle back to %1</source>
            <translation>Rendre la liasse à %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ExchangeActs</name>
        <message>
            <source>Exported to %1.</source>
            <translation>Exporté vers %1.</translation>
        </message>
        <message>
            <source>Forms and tables (*.json *.xlsx *.xlsm *.csv *.txt *.tsv)</source>
            <translation>Formulaires et tableaux (*.json *.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>“%1” has the rows of one table. Which one?</source>
            <translation>« %1 » contient les lignes d’un seul tableau. Lequel ?</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
            <translation>Tableaux (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>%1-template.xlsx</source>
            <translation>%1-modele.xlsx</translation>
        </message>
        <message>
            <source>Template to fill in</source>
            <translation>Modèle à remplir</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Classeurs (*.xlsx)</translation>
        </message>
        <message>
            <source>Template saved in %1.</source>
            <translation>Modèle enregistré dans %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::ExchangeButton</name>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Rows from and to spreadsheets and CSV files</source>
            <translation>Lignes depuis et vers des tableurs et des fichiers CSV</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Template to fill in…</source>
            <translation>Modèle à remplir…</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportDialog</name>
        <message>
            <source>CSV (.csv): bare text with the short names of the columns, for other programs</source>
            <translation>CSV (.csv) : texte brut avec les noms courts des colonnes, pour d’autres programmes</translation>
        </message>
        <message>
            <source>With the values that stay on this computer</source>
            <translation>Avec les valeurs qui restent sur cet ordinateur</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>Exporter « %1 »</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Workbook (.xlsx): with labels, dates and lists, for Excel and LibreOffice</source>
            <translation>Classeur (.xlsx) : avec libellés, dates et listes, pour Excel et LibreOffice</translation>
        </message>
        <message>
            <source>Workbook (.xlsx): all tables, with labels, dates and lists, for Excel and LibreOffice</source>
            <translation>Classeur (.xlsx) : tous les tableaux, avec libellés, dates et listes, pour Excel et LibreOffice</translation>
        </message>
        <message>
            <source>Whole form (.json): all fields and tables, to be imported here or elsewhere again</source>
            <translation>Formulaire entier (.json) : tous les champs et tableaux, à réimporter ici ou ailleurs</translation>
        </message>
        <message>
            <source>These are: %1. They never go into a report, a bundle or to the federal service. In this file they can be read by everyone who gets it.</source>
            <translation>Ce sont : %1. Elles ne vont jamais dans un rapport, dans une liasse ni au service fédéral. Dans ce fichier, toute personne qui le reçoit peut les lire.</translation>
        </message>
        <message>
            <source>All of this table stays on this computer, unless you tick the box.</source>
            <translation>Ce tableau reste entièrement sur cet ordinateur, sauf si vous cochez la case.</translation>
        </message>
        <message>
            <source>All rows of this form stay on this computer, unless you tick the box.</source>
            <translation>Toutes les lignes de ce formulaire restent sur cet ordinateur, sauf si vous cochez la case.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>Whole forms (*.json)</source>
            <translation>Formulaires entiers (*.json)</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Classeurs (*.xlsx)</translation>
        </message>
        <message>
            <source>The file is being written…</source>
            <translation>Le fichier est en cours d’écriture…</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplanationView</name>
        <message>
            <source>How it is computed</source>
            <translation>Comment c’est calculé</translation>
        </message>
        <message>
            <source>Close the explanation</source>
            <translation>Fermer l’explication</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>déduit</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(vide)</translation>
        </message>
        <message>
            <source>Difference: %1</source>
            <translation>Différence : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ui::FieldBlock</name>
        <message>
            <source>optional</source>
            <translation>facultatif</translation>
        </message>
        <message>
            <source>Explain %1</source>
            <translation>%1 : explication</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Comment est-ce calculé ?</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ui::FilingDialog</name>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Jour</translation>
        </message>
        <message>
            <source>Reference that the portal shows</source>
            <translation>Référence affichée par le portail</translation>
        </message>
        <message>
            <source>Reference of the decision, if there is one</source>
            <translation>Référence de la décision, s’il y en a une</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1: entered on the portal</source>
            <translation>%1 : introduit sur le portail</translation>
        </message>
        <message>
            <source>%1: decision of the federal service</source>
            <translation>%1 : décision du service fédéral</translation>
        </message>
        <message>
            <source>The report is then with the federal service: it is neither sent nor changed here any more.</source>
            <translation>Le rapport est alors chez le service fédéral : il n’est plus ni envoyé ni modifié ici.</translation>
        </message>
        <message>
            <source>What the service told you, months later perhaps. A report that was rejected or unlocked can be reopened and corrected.</source>
            <translation>Ce que le service vous a communiqué, peut-être des mois plus tard. Un rapport rejeté ou déverrouillé peut être rouvert et corrigé.</translation>
        </message>
        <message>
            <source>unlocked, to be corrected</source>
            <translation>déverrouillé, à corriger</translation>
        </message>
    </context>
    <context>
        <name>ui::FindBar</name>
        <message>
            <source>Only rows with this text</source>
            <translation>Seulement les lignes avec ce texte</translation>
        </message>
        <message>
            <source>Only rows with findings</source>
            <translation>Seulement les lignes avec des constats</translation>
        </message>
        <message>
            <source>Find in this table</source>
            <translation>Chercher dans ce tableau</translation>
        </message>
        <message>
            <source>Find previous (Shift+F3)</source>
            <translation>Chercher le précédent (Maj+F3)</translation>
        </message>
        <message>
            <source>Find next (F3)</source>
            <translation>Chercher le suivant (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>ui::FileBox</name>
        <message>
            <source>Choose another file…</source>
            <translation>Choisir un autre fichier…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Entre les cellules</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>jour/mois/année</translation>
        </message>
        <message>
            <source>month/day/year</source>
            <translation>mois/jour/année</translation>
        </message>
        <message>
            <source>3/1/2016 is written as</source>
            <translation>3/1/2016 signifie</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Feuille</translation>
        </message>
        <message>
            <source>; (semicolon)</source>
            <translation>; (point-virgule)</translation>
        </message>
        <message>
            <source>, (comma)</source>
            <translation>, (virgule)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tabulation</translation>
        </message>
    </context>
    <context>
        <name>ui::FormImportDialog</name>
        <message>
            <source>The file is being read…</source>
            <translation>Le fichier est en cours de lecture…</translation>
        </message>
        <message>
            <source>Import into “%1”</source>
            <translation>Importer dans « %1 »</translation>
        </message>
        <message>
            <source>All of it is being saved…</source>
            <translation>Tout est en cours d’enregistrement…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing can come in as long as this is wrong:</source>
            <translation>Rien ne peut entrer tant que ceci est faux :</translation>
        </message>
        <message>
            <source>With “File” beside the title of a table you can match its columns and mend its rows.</source>
            <translation>Avec « Fichier » à côté du titre d’un tableau, vous pouvez attribuer ses colonnes et corriger ses lignes.</translation>
        </message>
    </context>
    <context>
        <name>ui::FormSource</name>
        <message>
            <source>Not saved: %1</source>
            <translation>Pas enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::Frame</name>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>The last change is being taken back…</source>
            <translation>La dernière modification est en cours d’annulation…</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Annulé : %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>The change is being made again…</source>
            <translation>La modification est en cours de rétablissement…</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Rétabli : %1</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>OCMW &amp; signers</source>
            <translation>CPAS &amp; signataires</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Modules</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Contrôle des cartes</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Conseil</translation>
        </message>
        <message>
            <source>Accept the warning</source>
            <translation>Accepter l’avertissement</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
    </context>
    <context>
        <name>ui::GoneBundle</name>
        <message>
            <source>The file of this bundle is gone</source>
            <translation>Le fichier de cette liasse a disparu</translation>
        </message>
        <message>
            <source>Put it back there, or point at the place where it is now. If no copy is left, reopen the reports in it and seal and sign them anew.</source>
            <translation>Remettez-le à sa place, ou indiquez où il se trouve maintenant. S’il n’en reste aucune copie, rouvrez les rapports que la liasse contient, puis scellez-les et signez-les à nouveau.</translation>
        </message>
        <message>
            <source>Point at the file …</source>
            <translation>Indiquer le fichier…</translation>
        </message>
        <message>
            <source>Where is this bundle now?</source>
            <translation>Où se trouve cette liasse maintenant ?</translation>
        </message>
        <message>
            <source>Bundles (*.asice)</source>
            <translation>Liasses (*.asice)</translation>
        </message>
    </context>
    <context>
        <name>ui::Header</name>
        <message>
            <source>EXAMPLE</source>
            <translation>EXEMPLE</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Findings and help</source>
            <translation>Constats et aide</translation>
        </message>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Rapport unique %1</translation>
        </message>
        <message>
            <source>NOT saved: %1</source>
            <translation>NON enregistré : %1</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>enregistrement…</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>enregistré %1</translation>
        </message>
        <message>
            <source>no reader</source>
            <translation>pas de lecteur</translation>
        </message>
        <message>
            <source>reader: no card</source>
            <translation>lecteur : pas de carte</translation>
        </message>
        <message>
            <source>reader: card</source>
            <translation>lecteur : carte</translation>
        </message>
        <message>
            <source>reader: %1 cards</source>
            <translation>lecteur : %1 cartes</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) not saved</source>
            <translation>
                <numerusform>%n valeur pas enregistrée</numerusform>
                <numerusform>%n valeurs pas enregistrées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LastYearDialog</name>
        <message>
            <source>Take it over all the same</source>
            <translation>Reprendre malgré tout</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take over from last year</source>
            <translation>Reprendre de l’année précédente</translation>
        </message>
        <message>
            <source>The figures of %1 come beside each field and below the sums of tables, for comparison. Amounts, counts and signatures are never taken over into this year.</source>
            <translation>Les chiffres de %1 s’affichent à côté de chaque champ et sous les totaux des tableaux, pour comparaison. Les montants, les nombres et les signatures ne sont jamais repris pour cette année.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Choose a data folder…</source>
            <translation>Choisir un dossier de données…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Report of last year</source>
            <translation>Rapport de l’année précédente</translation>
        </message>
        <message>
            <source>Reports of this program (*.sqlite *.uv *.asice *.json)</source>
            <translation>Rapports de ce programme (*.sqlite *.uv *.asice *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Data folder of last year</source>
            <translation>Dossier de données de l’année précédente</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1 : %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year&apos;s forms and are left out.</source>
            <translation>
                <numerusform>%n valeur n’a plus de place dans les formulaires de cette année et est omise.</numerusform>
                <numerusform>%n valeurs n’ont plus de place dans les formulaires de cette année et sont omises.</numerusform>
            </translation>
        </message>
        <message>
            <source>Computed amounts are missing: they are not in the file and cannot be worked out here.</source>
            <translation>Les montants calculés manquent : ils ne sont pas dans le fichier et ne peuvent pas être calculés ici.</translation>
        </message>
        <message>
            <source>Computed amounts stand as the file has them; they could not be worked out again here.</source>
            <translation>Les montants calculés sont repris tels quels du fichier ; ils n’ont pas pu être recalculés ici.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What the file says is kept: it is what was reported.</source>
            <translation>Ce que dit le fichier est gardé : c’est ce qui a été déclaré.</translation>
        </message>
        <message>
            <source>The figures of %1 are there. Choose a file only to replace them.</source>
            <translation>Les chiffres de %1 sont là. Ne choisissez un fichier que pour les remplacer.</translation>
        </message>
        <message>
            <source>Choose the data folder of %1, a backup, a bundle, or exported .json files.</source>
            <translation>Choisissez le dossier de données de %1, une copie de sauvegarde, une liasse ou des fichiers .json exportés.</translation>
        </message>
        <message>
            <source>Into empty places of this year</source>
            <translation>Aux places vides de cette année</translation>
        </message>
        <message>
            <source>There is nothing to take over into this year.</source>
            <translation>Il n’y a rien à reprendre pour cette année.</translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryPage</name>
        <message>
            <source>Back to the form</source>
            <translation>Retour au formulaire</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>Historique : %1</translation>
        </message>
        <message>
            <source>The report as it was is being looked up…</source>
            <translation>Recherche du rapport tel qu’il était…</translation>
        </message>
        <message>
            <source>The two moments are being compared…</source>
            <translation>Comparaison des deux moments…</translation>
        </message>
        <message>
            <source>The value as it was is being looked up…</source>
            <translation>Recherche de la valeur telle qu’elle était…</translation>
        </message>
        <message>
            <source>Taken back, as a new edit. Undo makes it what it was.</source>
            <translation>Repris, comme une nouvelle modification. Annuler rétablit ce qu’il y avait.</translation>
        </message>
    </context>
    <context>
        <name>ui::LineEditor</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>jj/mm/aaaa</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Rapport unique %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>EXEMPLE</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler la dernière modification</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir la modification</translation>
        </message>
        <message>
            <source>Open or verify a bundle…</source>
            <translation>Ouvrir ou contrôler une liasse…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Uniek Verslag, version %1</source>
            <translation>Uniek Verslag, version %1</translation>
        </message>
        <message>
            <source>Free software under the EUPL 1.2. List of municipalities: Statbel, CC BY. Forms, rules and the endpoint's contract are an independent reading of the law and the circulars; what is inferred is marked so.</source>
            <translation>Logiciel libre sous l’EUPL 1.2. Liste des communes : Statbel, CC BY. Les formulaires, les règles et le contrat du point de réception sont une lecture indépendante de la loi et des circulaires ; ce qui est déduit est signalé comme tel.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Pas enregistré</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) could not be read and would be lost.</source>
            <translation>
                <numerusform>%n valeur n’a pas pu être lue et serait perdue.</numerusform>
                <numerusform>%n valeurs n’ont pas pu être lues et seraient perdues.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Retour au formulaire</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Fermer malgré tout</translation>
        </message>
        <message>
            <source>Sending goes on</source>
            <translation>L’envoi continue</translation>
        </message>
        <message>
            <source>Bundles are still on their way to the endpoint.</source>
            <translation>Des liasses sont encore en route vers le point de réception.</translation>
        </message>
        <message>
            <source>While the program is open it tries until they have arrived. After closing they wait in the outbox, until you send again with the card.</source>
            <translation>Tant que le programme est ouvert, il essaie jusqu’à ce qu’elles soient arrivées. Après la fermeture, elles attendent dans la boîte d’envoi jusqu’à ce que vous envoyiez à nouveau avec la carte.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Continuer l’envoi</translation>
        </message>
    </context>
    <context>
        <name>ui::ModuleCard</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Octroyé</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>Justifié</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Solde</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n erreur</numerusform>
                <numerusform>%n erreurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n avertissement</numerusform>
                <numerusform>%n avertissements</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n à remplir</numerusform>
                <numerusform>%n à remplir</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies after all</source>
            <translation>S’applique malgré tout</translation>
        </message>
        <message>
            <source>changed since the seal</source>
            <translation>modifié depuis le scellé</translation>
        </message>
        <message>
            <source>Does not apply: it is neither sealed nor sent.</source>
            <translation>Sans objet : n’est ni scellé ni envoyé.</translation>
        </message>
        <message>
            <source>Put aside, neither sealed nor sent. Reason: %1</source>
            <translation>Mis de côté, n’est ni scellé ni envoyé. Motif : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ModulePage</name>
        <message>
            <source>Check &amp;&amp; seal</source>
            <translation>Contrôler &amp;&amp; sceller</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Rouvrir…</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Aller à Signer</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>%1 of %2 required values</source>
            <translation>valeurs obligatoires : %1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be settled first.</source>
            <translation>
                <numerusform>%n point doit d’abord être réglé.</numerusform>
                <numerusform>%n points doivent d’abord être réglés.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 can be sealed once this page is in order.</source>
            <translation>%1 pourra être scellé dès que cette page sera en ordre.</translation>
        </message>
        <message>
            <source>The report can be edited again. Its bundle counts no more.</source>
            <translation>Le rapport pourra à nouveau être modifié. Sa liasse ne comptera plus.</translation>
        </message>
        <message>
            <source>The report can be edited again. These reports lose their signatures: %1.</source>
            <translation>Le rapport pourra à nouveau être modifié. Ces rapports perdront leurs signatures : %1.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Rouvrir</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Sans objet</translation>
        </message>
        <message>
            <source>The module is put aside: it is not sealed and not sent. Nothing is deleted.</source>
            <translation>Le module est mis de côté : il n’est ni scellé ni envoyé. Rien n’est supprimé.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Mettre de côté</translation>
        </message>
        <message>
            <source>Applies after all</source>
            <translation>S’applique malgré tout</translation>
        </message>
        <message>
            <source>Put aside as not applicable, so nothing can be changed here. &quot;Applies after all&quot; at the bottom takes it up again.</source>
            <translation>Mis de côté comme sans objet : rien ne peut être modifié ici. « S’applique malgré tout », en bas, reprend le module.</translation>
        </message>
        <message>
            <source>Take over from last year…</source>
            <translation>Reprendre de l’année précédente…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>The report can be edited again. Sealed again it is a new version; what was sent stays as it is.</source>
            <translation>Le rapport peut être modifié à nouveau. Scellé à nouveau, c’est une nouvelle version ; ce qui a été envoyé reste tel quel.</translation>
        </message>
    </context>
    <context>
        <name>ui::MomentView</name>
        <message>
            <source>To the history</source>
            <translation>Vers l’historique</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparer avec maintenant</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Revenir à maintenant</translation>
        </message>
        <message>
            <source>As it was on %1</source>
            <translation>Comme c’était le %1</translation>
        </message>
        <message>
            <source>To look at only. The last thing that had happened: %1, %2 (%3).</source>
            <translation>À regarder seulement. La dernière chose qui s’était passée : %1, %2 (%3).</translation>
        </message>
        <message>
            <source>State then: %1.</source>
            <translation>État alors : %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::Navigation</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>ui::Outcome</name>
        <message numerus="yes">
            <source>%n value(s) come in.</source>
            <translation>
                <numerusform>%n valeur entre.</numerusform>
                <numerusform>%n valeurs entrent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in, behind those that are there.</source>
            <translation>
                <numerusform>%n ligne s’ajoute après celles qui sont là.</numerusform>
                <numerusform>%n lignes s’ajoutent après celles qui sont là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in.</source>
            <translation>
                <numerusform>%n ligne entre.</numerusform>
                <numerusform>%n lignes entrent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now go.</source>
            <translation>
                <numerusform>%n ligne de « %1 » présente aujourd’hui disparaît.</numerusform>
                <numerusform>%n lignes de « %1 » présentes aujourd’hui disparaissent.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now get the values of the file.</source>
            <translation>
                <numerusform>%n ligne de « %1 » présente aujourd’hui reçoit les valeurs du fichier.</numerusform>
                <numerusform>%n lignes de « %1 » présentes aujourd’hui reçoivent les valeurs du fichier.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n ligne avec des erreurs reste dehors.</numerusform>
                <numerusform>%n lignes avec des erreurs restent dehors.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… et encore %n.</numerusform>
                <numerusform>… et encore %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) imported.</source>
            <translation>
                <numerusform>%n valeur importée.</numerusform>
                <numerusform>%n valeurs importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n ligne importée.</numerusform>
                <numerusform>%n lignes importées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” gone.</source>
            <translation>
                <numerusform>%n ligne de « %1 » disparue.</numerusform>
                <numerusform>%n lignes de « %1 » disparues.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” with other values.</source>
            <translation>
                <numerusform>%n ligne de « %1 » avec d’autres valeurs.</numerusform>
                <numerusform>%n lignes de « %1 » avec d’autres valeurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z l’annule.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Why can't I send yet?</source>
            <translation>Pourquoi ne puis-je pas encore envoyer ?</translation>
        </message>
        <message>
            <source>The deadline has passed</source>
            <translation>La date limite est dépassée</translation>
        </message>
        <message>
            <source>Today is the last day</source>
            <translation>C’est aujourd’hui le dernier jour</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Encore %n jour</numerusform>
                <numerusform>Encore %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>It was %1. You can still finish and send; call the federal service about the delay.</source>
            <translation>C’était le %1. Vous pouvez encore terminer et envoyer ; appelez le service fédéral au sujet du retard.</translation>
        </message>
        <message>
            <source>Everything must be signed and sent by %1.</source>
            <translation>Tout doit être signé et envoyé au plus tard le %1.</translation>
        </message>
        <message>
            <source>Nothing stands in the way: everything that applies has been sent.</source>
            <translation>Rien ne bloque : tout ce qui s’applique a été envoyé.</translation>
        </message>
        <message>
            <source>%1: not saved: %2</source>
            <translation>%1 : pas enregistré : %2</translation>
        </message>
        <message>
            <source>Put the value right</source>
            <translation>Corriger la valeur</translation>
        </message>
        <message>
            <source>Done: the federal service has all reports</source>
            <translation>Terminé : le service fédéral a tous les rapports</translation>
        </message>
        <message>
            <source>Receipts and references are kept with the reports, on the page Send.</source>
            <translation>Les accusés de réception et les références sont conservés avec les rapports, à la page Envoyer.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>La suite</translation>
        </message>
        <message>
            <source>Print the papers for the council</source>
            <translation>Imprimer les documents pour le conseil</translation>
        </message>
        <message>
            <source>Go to Council</source>
            <translation>Aller à Conseil</translation>
        </message>
        <message>
            <source>Take over from last year…</source>
            <translation>Reprendre de l’année précédente…</translation>
        </message>
        <message>
            <source>Its figures come beside each field; staff and partners need not be typed again.</source>
            <translation>Les chiffres s’affichent à côté de chaque champ ; le personnel et les partenaires ne doivent plus être retapés.</translation>
        </message>
    </context>
    <context>
        <name>ui::PassOnBox</name>
        <message>
            <source>Lock the copy with a passphrase</source>
            <translation>Verrouiller la copie par une phrase de passe</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Enregistrer une copie …</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Attention: every signature holds the national number of the person who signed. Do not send the bundle by ordinary mail without a passphrase.</source>
            <translation>Attention : chaque signature contient le numéro de registre national de la personne qui a signé. N’envoyez pas la liasse par simple courriel sans phrase de passe.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Write it down now: it is shown once and kept nowhere. Say it by telephone, never in the mail with the file. This program opens the copy with it, and so does 7-Zip.</source>
            <translation>Notez-la maintenant : elle est affichée une seule fois et n’est conservée nulle part. Dites-la au téléphone, jamais dans le courriel qui contient le fichier. Ce programme ouvre la copie avec elle, et 7-Zip aussi.</translation>
        </message>
        <message>
            <source>Save a copy of the bundle</source>
            <translation>Enregistrer une copie de la liasse</translation>
        </message>
        <message>
            <source>Parcels (*.asice.zip)</source>
            <translation>Colis (*.asice.zip)</translation>
        </message>
        <message>
            <source>Bundles (*.asice)</source>
            <translation>Liasses (*.asice)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::PassphraseDialog</name>
        <message>
            <source>Open the parcel</source>
            <translation>Ouvrir le colis</translation>
        </message>
        <message>
            <source>Open a parcel</source>
            <translation>Ouvrir un colis</translation>
        </message>
        <message>
            <source>This bundle was locked for the way. Type the passphrase that you were told: six groups of four letters. The bundle is then put beside the parcel.</source>
            <translation>Cette liasse a été verrouillée pour le trajet. Tapez la phrase de passe qui vous a été dite : six groupes de quatre lettres. La liasse est ensuite placée à côté du colis.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonBox</name>
        <message>
            <source>Log in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Check the PIN</source>
            <translation>Contrôler le code PIN</translation>
        </message>
        <message>
            <source>Sign as %1</source>
            <translation>Signer en qualité de %1</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>PIN of the identity card</source>
            <translation>Code PIN de la carte d’identité</translation>
        </message>
        <message>
            <source>Type the PIN on the keys of the card reader now, and press its OK key. The reader's display may say "Enter PIN" or show a star for each digit. Its Cancel key stops; without a key for 30 seconds it stops by itself.</source>
            <translation>Tapez maintenant le code PIN sur les touches du lecteur de cartes et appuyez sur sa touche OK. L’écran du lecteur affiche par exemple « Enter PIN » ou une étoile par chiffre. Sa touche d’annulation arrête ; sans touche pendant 30 secondes, il s’arrête de lui-même.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>Raison, pour l’historique</translation>
        </message>
        <message>
            <source>Only to see whether it is known. Nothing is signed.</source>
            <translation>Uniquement pour vérifier qu’il est connu. Rien n’est signé.</translation>
        </message>
        <message>
            <source>To log in at %1. Nothing is signed.</source>
            <translation>Pour se connecter à %1. Rien n’est signé.</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>Code PIN de %1</translation>
        </message>
        <message>
            <source>One try is left. After another wrong PIN the card is blocked.</source>
            <translation>Il reste un essai. Après un nouveau code PIN erroné, la carte sera bloquée.</translation>
        </message>
        <message numerus="yes">
            <source>The card allows %n more tries.</source>
            <translation>
                <numerusform>La carte permet encore %n essai.</numerusform>
                <numerusform>La carte permet encore %n essais.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The card allows %n tries.</source>
            <translation>
                <numerusform>La carte autorise %n essai.</numerusform>
                <numerusform>La carte autorise %n essais.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PersonCheck</name>
        <message>
            <source>in order, but too long ago</source>
            <translation>en ordre, mais trop ancien</translation>
        </message>
        <message>
            <source>Check this card</source>
            <translation>Contrôler cette carte</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Check the card of %1</source>
            <translation>Contrôler la carte de %1</translation>
        </message>
        <message>
            <source>checked on %1</source>
            <translation>contrôlée le %1</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>pas encore contrôlée</translation>
        </message>
        <message>
            <source>Put the card into a reader; the PIN is asked, and nothing is signed.</source>
            <translation>Insérez la carte dans un lecteur ; le code PIN est demandé, et rien n’est signé.</translation>
        </message>
    </context>
    <context>
        <name>ui::PortalCard</name>
        <message>
            <source>At the federal service</source>
            <translation>Auprès du service fédéral</translation>
        </message>
        <message>
            <source>Without an endpoint a sealed report is typed over on the portal of the federal service, with a printed sheet, and signed there; signatures made here are then an internal approval. Record here what the portal shows, and later what the service decides.</source>
            <translation>Sans point de réception, un rapport scellé est recopié sur le portail du service fédéral à l’aide d’une feuille imprimée, et y est signé ; les signatures apposées ici sont alors une approbation interne. Enregistrez ici ce que le portail affiche, et plus tard ce que le service décide.</translation>
        </message>
        <message>
            <source>Asking the endpoint to give the bundle back…</source>
            <translation>Le point de réception est prié de rendre la liasse…</translation>
        </message>
        <message>
            <source>The bundle is out of the outbox; the endpoint has nothing of it.</source>
            <translation>La liasse est retirée de la boîte d’envoi ; le point de réception n’en a rien.</translation>
        </message>
    </context>
    <context>
        <name>ui::PortalRow</name>
        <message>
            <source>Print sheet…</source>
            <translation>Imprimer la feuille…</translation>
        </message>
        <message>
            <source>Print receipt…</source>
            <translation>Imprimer l’accusé de réception…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Entered…</source>
            <translation>Introduit…</translation>
        </message>
        <message>
            <source>Decision…</source>
            <translation>Décision…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Annuler l’enregistrement…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>portail</translation>
        </message>
        <message>
            <source>Print sheet to PDF</source>
            <translation>Imprimer la feuille en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet is there: %1</source>
            <translation>La feuille est prête : %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler l’enregistrement</translation>
        </message>
        <message>
            <source>The report then counts as not entered on the portal. What was recorded stays in the history.</source>
            <translation>Le rapport compte alors comme non introduit sur le portail. Ce qui a été enregistré reste dans l’historique.</translation>
        </message>
        <message>
            <source>The decision then counts as not taken. What was recorded stays in the history.</source>
            <translation>La décision compte alors comme non prise. Ce qui a été enregistré reste dans l’historique.</translation>
        </message>
        <message>
            <source>receipt %1 of %2</source>
            <translation>accusé de réception %1 du %2</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>accuse-de-reception</translation>
        </message>
        <message>
            <source>Print receipt to PDF</source>
            <translation>Imprimer l’accusé de réception en PDF</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemPage</name>
        <message>
            <source>The file cannot be opened</source>
            <translation>Le fichier ne peut pas être ouvert</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>ui::QuarantineBox</name>
        <message>
            <source>Rows with mistakes</source>
            <translation>Lignes avec des erreurs</translation>
        </message>
        <message>
            <source>Save with the reasons…</source>
            <translation>Enregistrer avec les raisons…</translation>
        </message>
        <message>
            <source>Type the right value into the red cell: the row then goes along. Or save these rows with the reasons in a last column, to be mended where they came from.</source>
            <translation>Tapez la bonne valeur dans la cellule rouge : la ligne sera alors reprise. Ou enregistrez ces lignes avec les raisons dans une dernière colonne, pour les corriger là d’où elles viennent.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes</source>
            <translation>
                <numerusform>%n ligne avec des erreurs</numerusform>
                <numerusform>%n lignes avec des erreurs</numerusform>
            </translation>
        </message>
        <message>
            <source>All rows are in order now</source>
            <translation>Toutes les lignes sont maintenant en ordre</translation>
        </message>
    </context>
    <context>
        <name>ui::ReasonDialog</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Raison, pour l’historique</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ui::ReportView</name>
        <message>
            <source>The PDF that is signed</source>
            <translation>Le PDF qui est signé</translation>
        </message>
        <message>
            <source>Its values are in the tab "As text".</source>
            <translation>Ses valeurs se trouvent dans l’onglet « En texte ».</translation>
        </message>
        <message>
            <source>The values that are signed, as text</source>
            <translation>Les valeurs qui sont signées, en texte</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>En texte</translation>
        </message>
    </context>
    <context>
        <name>ui::RowsModel</name>
        <message>
            <source>In order: goes along</source>
            <translation>En ordre : sera reprise</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Ce qui ne va pas</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ui::RowList</name>
        <message>
            <source>Row %1</source>
            <translation>Ligne %1</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>ui::SealDialog</name>
        <message>
            <source>Seal</source>
            <translation>Sceller</translation>
        </message>
        <message>
            <source>Sealing freezes the reports: the XML and the PDF that are signed are made now and never change again. A sealed report can be reopened as long as it has not been sent.</source>
            <translation>Sceller fige les rapports : le XML et le PDF qui seront signés sont créés maintenant et ne changent plus. Un rapport scellé peut être rouvert tant qu’il n’a pas été envoyé.</translation>
        </message>
        <message>
            <source>In this bundle</source>
            <translation>Dans cette liasse</translation>
        </message>
        <message>
            <source>File of the bundle</source>
            <translation>Fichier de la liasse</translation>
        </message>
        <message>
            <source>Folder of the bundles</source>
            <translation>Dossier des liasses</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Sealing…</source>
            <translation>Scellement…</translation>
        </message>
        <message>
            <source>The unsigned bundle %1 counts no more.</source>
            <translation>La liasse %1, pas encore signée, ne comptera plus.</translation>
        </message>
        <message>
            <source>The unsigned bundle %1 counts no more. Seal again afterwards: %2.</source>
            <translation>La liasse %1, pas encore signée, ne comptera plus. À sceller de nouveau ensuite : %2.</translation>
        </message>
        <message>
            <source>Sealed. What an interrupted sealing had left in this file has been replaced.</source>
            <translation>Scellé. Ce qu’un scellement interrompu avait laissé dans ce fichier a été remplacé.</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Aller à Signer</translation>
        </message>
        <message>
            <source>All of these</source>
            <translation>Tous ceux-ci</translation>
        </message>
        <message>
            <source>One bundle for each of them, to be signed and sent by itself</source>
            <translation>Une liasse pour chacun, à signer et à envoyer séparément</translation>
        </message>
    </context>
    <context>
        <name>ui::SelectionSum</name>
        <message>
            <source>Selected: %1</source>
            <translation>Sélection : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ConnectionView</name>
        <message>
            <source>good</source>
            <translation>bon</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>échoue</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>pas essayé</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>Essai de la connexion…</translation>
        </message>
        <message>
            <source>The connection is good. What you may report is known after the log-in with a card.</source>
            <translation>La connexion est bonne. Ce que vous pouvez introduire est connu après la connexion avec une carte.</translation>
        </message>
        <message>
            <source>The connection fails at the step in red.</source>
            <translation>La connexion échoue à l’étape en rouge.</translation>
        </message>
    </context>
    <context>
        <name>ui::Dispatch</name>
        <message>
            <source>%1 is logged in.</source>
            <translation>Connexion établie pour %1.</translation>
        </message>
        <message>
            <source>Logged out.</source>
            <translation>Déconnexion effectuée.</translation>
        </message>
    </context>
    <context>
        <name>ui::ProxyBox</name>
        <message>
            <source>User name</source>
            <translation>Nom d’utilisateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Give to the proxy</source>
            <translation>Donner au proxy</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The proxy of the network, %1, wants to know who you are. This is no PIN: the computer service gives it. It is kept until the program is closed.</source>
            <translation>Le proxy du réseau, %1, veut savoir qui vous êtes. Ce n’est pas un code PIN : le service informatique le donne. C’est gardé jusqu’à la fermeture du programme.</translation>
        </message>
        <message>
            <source>The proxy refused that name or password.</source>
            <translation>Le proxy a refusé ce nom ou ce mot de passe.</translation>
        </message>
    </context>
    <context>
        <name>ui::ProxyField</name>
        <message>
            <source>Address of the network's proxy (optional)</source>
            <translation>Adresse du proxy du réseau (facultatif)</translation>
        </message>
        <message>
            <source>Empty: as this computer is set. &quot;none&quot;: without a proxy. A password is asked when it is needed.</source>
            <translation>Vide : comme cet ordinateur est réglé. « none » : sans proxy. Un mot de passe est demandé quand il le faut.</translation>
        </message>
    </context>
    <context>
        <name>ui::SendPage</name>
        <message>
            <source>Log in</source>
            <translation>Se connecter</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Se déconnecter</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Address of the federal endpoint</source>
            <translation>Adresse du point de réception fédéral</translation>
        </message>
        <message>
            <source>Address of a time-stamp authority (optional)</source>
            <translation>Adresse d’un service d’horodatage (facultatif)</translation>
        </message>
        <message>
            <source>With its time stamps the signatures can be verified for years. They count where its root certificate was given to the program.</source>
            <translation>Avec des horodatages, les signatures restent vérifiables pendant des années. Ils comptent là où le certificat racine du service a été indiqué au programme.</translation>
        </message>
        <message>
            <source>The portal publishes no endpoint yet; its contract is this project's own open proposal. Without an address, type the values over in the portal.</source>
            <translation>Le portail ne publie pas encore de point de réception ; le contrat utilisé est une proposition ouverte de ce projet. Sans adresse, recopiez les valeurs dans le portail.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Vérifier la connexion</translation>
        </message>
        <message>
            <source>Proxy…</source>
            <translation>Proxy…</translation>
        </message>
        <message>
            <source>Send all that is ready (%1)</source>
            <translation>Envoyer tout ce qui est prêt (%1)</translation>
        </message>
        <message>
            <source>May report for:</source>
            <translation>Peut introduire des rapports pour :</translation>
        </message>
    </context>
    <context>
        <name>ui::SendWords</name>
        <message>
            <source>Asking the endpoint what it has…</source>
            <translation>Le programme demande au point de réception ce qu’il a déjà…</translation>
        </message>
        <message>
            <source>Uploading: %1 %</source>
            <translation>Transmission : %1 %</translation>
        </message>
        <message>
            <source>The endpoint checks the bundle…</source>
            <translation>Le point de réception contrôle la liasse…</translation>
        </message>
        <message>
            <source>Fetching the receipt…</source>
            <translation>Récupération de l’accusé de réception…</translation>
        </message>
        <message>
            <source>Next try at %1.</source>
            <translation>Prochain essai à %1.</translation>
        </message>
        <message>
            <source>Why not yet: %1</source>
            <translation>Pourquoi pas encore : %1</translation>
        </message>
        <message>
            <source>The endpoint takes the rest until %1.</source>
            <translation>Le point de réception accepte le reste jusqu’au %1.</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Non envoyée : %1</translation>
        </message>
        <message>
            <source>It waits in the outbox since %1. &quot;Send&quot; goes on where it was.</source>
            <translation>Attend dans la boîte d’envoi depuis le %1. « Envoyer » continue là où c’en était.</translation>
        </message>
        <message>
            <source>It was withdrawn without asking the endpoint, and may have arrived. Sent again as it is, it gets its receipt then, and does not arrive twice.</source>
            <translation>La liasse a été retirée sans interroger le point de réception ; elle est peut-être arrivée. Renvoyée telle quelle, elle reçoit alors son accusé de réception et n’arrive pas deux fois.</translation>
        </message>
    </context>
    <context>
        <name>ui::SidePanel</name>
        <message>
            <source>Findings and help</source>
            <translation>Constats et aide</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>Aucun constat</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>Constats : %1</translation>
        </message>
        <message>
            <source>Nothing stands in the way here.</source>
            <translation>Rien ne bloque ici.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et encore %1</translation>
        </message>
        <message>
            <source>Accept with a reason…</source>
            <translation>Accepter avec une raison…</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>déduit</translation>
        </message>
        <message>
            <source>Computed: %1</source>
            <translation>Calculé : %1</translation>
        </message>
        <message>
            <source>Ctrl+F1 explains it with its figures.</source>
            <translation>Ctrl+F1 l’explique avec ses chiffres.</translation>
        </message>
        <message>
            <source>Stays on this computer: it never enters the report that is sent.</source>
            <translation>Reste sur cet ordinateur : ne figure jamais dans le rapport envoyé.</translation>
        </message>
        <message>
            <source>Hidden in the public edition of the council's papers.</source>
            <translation>Masqué dans l’édition publique des documents du conseil.</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>Cela n’a pas pu être fait</translation>
        </message>
        <message>
            <source>Still to fill in: %1</source>
            <translation>Reste à remplir : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SignPage</name>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Liasse</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Go to Send</source>
            <translation>Aller à Envoyer</translation>
        </message>
        <message>
            <source>Sign the next one: %1</source>
            <translation>Signer la suivante : %1</translation>
        </message>
        <message>
            <source>Pass on the bundle</source>
            <translation>Transmettre la liasse</translation>
        </message>
        <message>
            <source>%1 can also sign at another workstation: send a copy there and open it here again when it comes back.</source>
            <translation>%1 peut aussi signer sur un autre poste : envoyez-y une copie et rouvrez-la ici quand elle revient.</translation>
        </message>
    </context>
    <context>
        <name>ui::SignSteps</name>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lire</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Carte</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Who has signed</source>
            <translation>Qui a signé</translation>
        </message>
        <message>
            <source>What comes next stands below.</source>
            <translation>La suite se trouve ci-dessous.</translation>
        </message>
        <message>
            <source>Below, the bundle can be passed on; or the next person signs here, with the other card.</source>
            <translation>Ci-dessous, la liasse peut être transmise ; ou la personne suivante signe ici, avec l’autre carte.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>signs as</source>
            <translation>signe en qualité de</translation>
        </message>
        <message>
            <source>at</source>
            <translation>à</translation>
        </message>
        <message>
            <source>%1, as %2, %3</source>
            <translation>%1, en qualité de %2, %3</translation>
        </message>
        <message>
            <source>Nobody yet. Two persons sign: the secretary, and the chairman or delegate.</source>
            <translation>Encore personne. Deux personnes signent : le secrétaire, et le président ou son délégué.</translation>
        </message>
        <message>
            <source>The card of %1 is in the reader again. Nothing was signed yet.</source>
            <translation>La carte de %1 est de nouveau dans le lecteur. Rien n’a encore été signé.</translation>
        </message>
        <message>
            <source>Sign as %1</source>
            <translation>Signer en qualité de %1</translation>
        </message>
        <message>
            <source>%1 has signed.</source>
            <translation>%1 a signé.</translation>
        </message>
        <message>
            <source>SHA-256 of the XML of the report: %1</source>
            <translation>SHA-256 du XML du rapport : %1</translation>
        </message>
        <message>
            <source>SHA-256 of its PDF: %1</source>
            <translation>SHA-256 de son PDF : %1</translation>
        </message>
        <message>
            <source>Digests of the report</source>
            <translation>Empreintes du rapport</translation>
        </message>
    </context>
    <context>
        <name>ui::Stations</name>
        <message>
            <source>done: %1</source>
            <translation>fait : %1</translation>
        </message>
        <message>
            <source>to do: %1</source>
            <translation>à faire : %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SumRow</name>
        <message>
            <source>Sum</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affichées</translation>
        </message>
    </context>
    <context>
        <name>ui::TableActions</name>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Vider les cellules</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Recopier vers le bas</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>Dupliquer les lignes</translation>
        </message>
        <message>
            <source>Delete rows</source>
            <translation>Supprimer les lignes</translation>
        </message>
        <message>
            <source>Order of the report</source>
            <translation>Ordre du rapport</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Afficher toutes les lignes</translation>
        </message>
        <message>
            <source>Sort, smallest first</source>
            <translation>Trier, le plus petit d’abord</translation>
        </message>
        <message>
            <source>Sort, largest first</source>
            <translation>Trier, le plus grand d’abord</translation>
        </message>
        <message>
            <source>Only rows with findings</source>
            <translation>Seulement les lignes avec des constats</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Chercher…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Chercher le suivant</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Chercher le précédent</translation>
        </message>
        <message>
            <source>Only rows where this is empty</source>
            <translation>Seulement les lignes où ceci est vide</translation>
        </message>
        <message>
            <source>Only rows with “%1”</source>
            <translation>Seulement les lignes avec « %1 »</translation>
        </message>
    </context>
    <context>
        <name>ui::TableBlock</name>
        <message>
            <source>Add row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Ligne %1 : </translation>
        </message>
        <message>
            <source>Find (Ctrl+F)</source>
            <translation>Chercher (Ctrl+F)</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Rien trouvé</translation>
        </message>
        <message>
            <source>Paste, and mark these cells</source>
            <translation>Coller et marquer ces cellules</translation>
        </message>
        <message>
            <source>The rows come from a file: change them there and bring it in again.</source>
            <translation>Les lignes viennent d’un fichier : modifiez-les dans celui-ci et importez-le à nouveau.</translation>
        </message>
        <message>
            <source>Row %1, %2: </source>
            <translation>Ligne %1, %2 : </translation>
        </message>
    </context>
    <context>
        <name>ui::TableImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import into “%1”</source>
            <translation>Importer dans « %1 »</translation>
        </message>
        <message>
            <source>The first rows, as they are read</source>
            <translation>Les premières lignes, telles qu’elles sont lues</translation>
        </message>
        <message>
            <source>What becomes of the table</source>
            <translation>Ce que devient le tableau</translation>
        </message>
        <message>
            <source>The rows of the file take the place of those that are there</source>
            <translation>Les lignes du fichier remplacent celles qui sont là</translation>
        </message>
        <message>
            <source>The rows of the file come behind those that are there</source>
            <translation>Les lignes du fichier s’ajoutent après celles qui sont là</translation>
        </message>
        <message>
            <source>All rows or nothing</source>
            <translation>Toutes les lignes ou rien</translation>
        </message>
        <message>
            <source>Only the good rows; those with mistakes stay out</source>
            <translation>Seulement les bonnes lignes ; celles avec des erreurs restent dehors</translation>
        </message>
        <message>
            <source>The ministry wants a measure of participation entirely by the table or not at all. So every row must be right before anything comes in.</source>
            <translation>Le SPP IS veut une mesure de participation entièrement par le tableau ou pas du tout. Chaque ligne doit donc être juste avant que quoi que ce soit n’entre.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose at the top which comes first in the dates of this file, the day or the month.</source>
            <translation>Choisissez en haut ce qui vient en premier dans les dates de ce fichier, le jour ou le mois.</translation>
        </message>
        <message>
            <source>Choose above where each column of the file goes, or leave it out.</source>
            <translation>Choisissez ci-dessus où va chaque colonne du fichier, ou omettez-la.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Importer %n ligne</numerusform>
                <numerusform>Importer %n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above.</source>
            <translation>
                <numerusform>%n ligne a des erreurs. Corrigez-la ci-dessus.</numerusform>
                <numerusform>%n lignes ont des erreurs. Corrigez-les ci-dessus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above, or take only the good rows.</source>
            <translation>
                <numerusform>%n ligne a des erreurs. Corrigez-la ci-dessus, ou prenez seulement les bonnes lignes.</numerusform>
                <numerusform>%n lignes ont des erreurs. Corrigez-les ci-dessus, ou prenez seulement les bonnes lignes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import without saving them</source>
            <translation>Importer sans les enregistrer</translation>
        </message>
        <message>
            <source>Save with the reasons…</source>
            <translation>Enregistrer avec les raisons…</translation>
        </message>
        <message>
            <source>Save them with the reasons first, so that they can be mended and imported later.</source>
            <translation>Enregistrez-les d’abord avec les raisons, pour pouvoir les corriger et les importer plus tard.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n ligne avec des erreurs reste dehors.</numerusform>
                <numerusform>%n lignes avec des erreurs restent dehors.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows with mistakes</source>
            <translation>Lignes avec des erreurs</translation>
        </message>
        <message>
            <source>The file is being read…</source>
            <translation>Le fichier est en cours de lecture…</translation>
        </message>
        <message>
            <source>The rows are being checked…</source>
            <translation>Les lignes sont en cours de vérification…</translation>
        </message>
        <message>
            <source>The rows are being taken over…</source>
            <translation>Les lignes sont en cours de reprise…</translation>
        </message>
        <message>
            <source>%1 - to mend</source>
            <translation>%1 - à corriger</translation>
        </message>
        <message>
            <source>Save with the reasons</source>
            <translation>Enregistrer avec les raisons</translation>
        </message>
        <message>
            <source>Saved in %1.</source>
            <translation>Enregistré dans %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::TimelineView</name>
        <message>
            <source>Show the report as it was</source>
            <translation>Montrer le rapport comme il était</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Genre</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Qui</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>Show only what is about</source>
            <translation>Ne montrer que ce qui concerne</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Compare these two</source>
            <translation>Comparer ces deux</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Comparer avec maintenant</translation>
        </message>
        <message>
            <source>Choose a second line with Ctrl to compare the two.</source>
            <translation>Choisissez une seconde ligne avec Ctrl pour comparer les deux.</translation>
        </message>
        <message>
            <source>Back to "%1"</source>
            <translation>Revenir à « %1 »</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Supprimer cette ligne</translation>
        </message>
        <message>
            <source>Bring this row back</source>
            <translation>Ramener cette ligne</translation>
        </message>
        <message>
            <source>Back to the rows before this</source>
            <translation>Revenir aux lignes d’avant</translation>
        </message>
        <message>
            <source>Makes the whole table again what it was before this, also where it was changed since. Undo brings it back.</source>
            <translation>Refait de tout le tableau ce qu’il était avant, même là où il a été modifié depuis. Annuler le ramène.</translation>
        </message>
        <message>
            <source>Makes this again what it was before this edit.</source>
            <translation>Le refait tel qu’il était avant cette modification.</translation>
        </message>
    </context>
    <context>
        <name>ui::TruthEditor</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1 : oui</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1 : non</translation>
        </message>
    </context>
    <context>
        <name>ui::VerifyDialog</name>
        <message>
            <source>Verify a bundle</source>
            <translation>Contrôler une liasse</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>-verdict</source>
            <translation>-verdict</translation>
        </message>
        <message>
            <source>Save the verdict as PDF</source>
            <translation>Enregistrer le verdict en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Enregistré : %1</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Aucune.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>claimed role: %1 · claimed time: %2 · %3 · level %4</source>
            <translation>qualité déclarée : %1 · moment déclaré : %2 · %3 · niveau %4</translation>
        </message>
        <message>
            <source>claimed place: %1</source>
            <translation>lieu déclaré : %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Who signed, as what and when cannot be read.</source>
            <translation>Qui a signé, à quel titre et quand, est illisible.</translation>
        </message>
        <message>
            <source>time stamp: %1</source>
            <translation>horodatage : %1</translation>
        </message>
        <message>
            <source>certificate not revoked, as of %1</source>
            <translation>certificat non révoqué, situation au %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ViewNotice</name>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Rows shown: %1 of %2</source>
            <translation>Lignes affichées : %1 sur %2</translation>
        </message>
        <message>
            <source>with “%1”</source>
            <translation>avec « %1 »</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1 : vide</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>avec des constats</translation>
        </message>
        <message>
            <source>sorted by %1, smallest first</source>
            <translation>triées par %1, le plus petit d’abord</translation>
        </message>
        <message>
            <source>sorted by %1, largest first</source>
            <translation>triées par %1, le plus grand d’abord</translation>
        </message>
    </context>
    <context>
        <name>ui::WaitingView</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
    </context>
    <context>
        <name>ui::WelcomePage</name>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Rapport unique %1</translation>
        </message>
        <message>
            <source>Fill in the six modules, have them signed with two identity cards, send them, and print them for the council. Everything stays on this computer until you send it.</source>
            <translation>Complétez les six modules, faites-les signer avec deux cartes d’identité, envoyez-les et imprimez-les pour le conseil. Tout reste sur cet ordinateur jusqu’à ce que vous l’envoyiez.</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Découvrir d’abord</translation>
        </message>
        <message>
            <source>A made-up OCMW with all six modules filled in. Everything that comes from it says EXAMPLE.</source>
            <translation>Un CPAS fictif dont les six modules sont complétés. Tout ce qui en provient porte la mention EXEMPLE.</translation>
        </message>
        <message>
            <source>Try with the example</source>
            <translation>Essayer avec l’exemple fictif</translation>
        </message>
        <message>
            <source>Start for my OCMW</source>
            <translation>Commencer pour mon CPAS</translation>
        </message>
        <message>
            <source>Verify or sign a bundle from elsewhere</source>
            <translation>Contrôler ou signer une liasse venue d’ailleurs</translation>
        </message>
        <message>
            <source>Shows whether a bundle (.asice) is genuine and who signed it. What misses your signature can be signed here.</source>
            <translation>Montre si une liasse (.asice) est authentique et qui l’a signée. Là où votre signature manque encore, vous pouvez signer ici.</translation>
        </message>
        <message>
            <source>Open or verify a bundle…</source>
            <translation>Ouvrir ou contrôler une liasse…</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Draft, sign, send and print the Uniek Verslag / Rapport unique of an OCMW.</source>
            <translation>Rédiger, signer, envoyer et imprimer le Rapport unique d’un CPAS.</translation>
        </message>
        <message>
            <source>Folder of the data.</source>
            <translation>Dossier des données.</translation>
        </message>
        <message>
            <source>Language of the windows.</source>
            <translation>Langue des fenêtres.</translation>
        </message>
        <message>
            <source>Also believe this root (repeatable). It is announced.</source>
            <translation>Accepter aussi ce certificat racine (répétable). Il est annoncé.</translation>
        </message>
        <message>
            <source>Write messages to this file.</source>
            <translation>Écrire les messages dans ce fichier.</translation>
        </message>
        <message>
            <source>A bundle to show.</source>
            <translation>Une liasse à montrer.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>Affiche cette aide.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>File</source>
            <comment>Match Windows Explorer</comment>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>%1 File</source>
            <comment>%1 is a file name suffix, for example txt</comment>
            <translation>Fichier %1</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <comment>All other platforms</comment>
            <translation>Raccourci</translation>
        </message>
    </context>
    <context>
        <name>ui::NothingSealed</name>
        <message>
            <source>A bundle comes from &quot;Check &amp; seal&quot; at the bottom of a module&apos;s page.</source>
            <translation>Une liasse naît avec « Contrôler &amp; sceller » au bas de la page d’un module.</translation>
        </message>
        <message>
            <source>Nothing is sealed yet</source>
            <translation>Rien n’est encore scellé</translation>
        </message>
        <message>
            <source>No module is complete yet; the overview shows what is still open.</source>
            <translation>Aucun module n’est encore complet ; l’aperçu montre ce qui reste ouvert.</translation>
        </message>
        <message>
            <source>Go to the overview</source>
            <translation>Vers l’aperçu</translation>
        </message>
        <message>
            <source>Ready for it: %1.</source>
            <translation>Prêts pour cela : %1.</translation>
        </message>
        <message>
            <source>Sealed, but in no bundle</source>
            <translation>Scellé, mais dans aucune liasse</translation>
        </message>
        <message>
            <source>The bundle of these reports counts no more, because one of its reports was reopened: %1. They are still sealed as they were; make a new bundle of them to sign and send them.</source>
            <translation>La liasse de ces rapports ne compte plus, parce qu’un de ses rapports a été rouvert : %1. Ils restent scellés tels quels ; faites-en une nouvelle liasse pour les signer et les envoyer.</translation>
        </message>
        <message>
            <source>Make the bundle again</source>
            <translation>Refaire la liasse</translation>
        </message>
        <message>
            <source>Check &amp;&amp; seal</source>
            <translation>Contrôler &amp;&amp; sceller</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>taken back</source>
            <translation>annulé</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>rétabli</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>from last year</source>
            <translation>de l’an dernier</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>modification</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s)</source>
            <translation>
                <numerusform>%n modification</numerusform>
                <numerusform>%n modifications</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
        </message>
        <message>
            <source>file begun</source>
            <translation>fichier commencé</translation>
        </message>
        <message>
            <source>last year’s values</source>
            <translation>valeurs de l’an dernier</translation>
        </message>
        <message>
            <source>state</source>
            <translation>état</translation>
        </message>
        <message>
            <source>warning accepted</source>
            <translation>avertissement accepté</translation>
        </message>
        <message>
            <source>acceptance withdrawn</source>
            <translation>acceptation retirée</translation>
        </message>
        <message>
            <source>who signs</source>
            <translation>qui signe</translation>
        </message>
        <message>
            <source>another’s card</source>
            <translation>carte d’autrui</translation>
        </message>
        <message>
            <source>card tied</source>
            <translation>carte liée</translation>
        </message>
        <message>
            <source>card released</source>
            <translation>carte déliée</translation>
        </message>
        <message>
            <source>card check</source>
            <translation>contrôle de carte</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>%1: the card of %2 was checked</source>
            <translation>%1 : la carte de %2 a été contrôlée</translation>
        </message>
        <message>
            <source>log-in</source>
            <translation>connexion</translation>
        </message>
        <message>
            <source>%1 has no role at the endpoint</source>
            <translation>%1 n’a aucun rôle au point de réception</translation>
        </message>
        <message>
            <source>%1 has the role %2 at the endpoint</source>
            <translation>%1 a le rôle de %2 au point de réception</translation>
        </message>
        <message>
            <source>bundle made</source>
            <translation>liasse créée</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>signature</translation>
        </message>
        <message>
            <source>proof added</source>
            <translation>preuve ajoutée</translation>
        </message>
        <message>
            <source>bundle void</source>
            <translation>liasse caduque</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>accusé de réception</translation>
        </message>
        <message>
            <source>%1: the card of %2 counts as that of %3</source>
            <translation>%1 : la carte de %2 vaut comme celle de %3</translation>
        </message>
        <message>
            <source>%1: the card of %2 counts no more, since %3 is registered now</source>
            <translation>%1 : la carte de %2 ne vaut plus, car %3 est désormais enregistré</translation>
        </message>
        <message>
            <source>%1: the card of %2 was taken although %3 is registered</source>
            <translation>%1 : la carte de %2 a été utilisée alors que %3 est enregistré</translation>
        </message>
        <message>
            <source>%1 as %2, in %3</source>
            <translation>%1 en tant que %2, dans %3</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>inconnu</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valeur</numerusform>
                <numerusform>%n valeurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>damaged receipt replaced</source>
            <translation>accusé de réception endommagé remplacé</translation>
        </message>
        <message>
            <source>doubtful receipt</source>
            <translation>accusé de réception douteux</translation>
        </message>
        <message>
            <source>%1 (number %2)</source>
            <translation>%1 (numéro %2)</translation>
        </message>
        <message>
            <source>%1, row removed: %2</source>
            <translation>%1, ligne supprimée : %2</translation>
        </message>
        <message>
            <source>%1, row added: %2</source>
            <translation>%1, ligne ajoutée : %2</translation>
        </message>
        <message>
            <source>rows in another order</source>
            <translation>lignes dans un autre ordre</translation>
        </message>
        <message>
            <source>as it was on %1</source>
            <translation>comme c’était le %1</translation>
        </message>
        <message>
            <source>federal service</source>
            <translation>service fédéral</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retiré</translation>
        </message>
        <message>
            <source>the endpoint may have it nevertheless</source>
            <translation>il se peut que le point de réception l’ait quand même</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 le %2</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Bundle (SHA-256)</source>
            <translation>Liasse (SHA-256)</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Taille en octets</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Numéro d’entreprise</translation>
        </message>
        <message>
            <source>Reporting year</source>
            <translation>Année du rapport</translation>
        </message>
        <message>
            <source>version</source>
            <translation>version</translation>
        </message>
        <message>
            <source>data (SHA-256 of the XML)</source>
            <translation>données (SHA-256 du XML)</translation>
        </message>
        <message>
            <source>takes the place of (SHA-256)</source>
            <translation>remplace (SHA-256)</translation>
        </message>
        <message>
            <source>report</source>
            <translation>rapport</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The receipt that the endpoint gave does not match what was sent, so it does not count. Ask the federal service what it has. Sending the bundle again fetches the receipt anew; nothing is sent twice.</source>
            <translation>L’accusé de réception donné par le point de réception ne correspond pas à ce qui a été envoyé : il n’est donc pas valable. Demandez au service fédéral ce qu’il a reçu. Renvoyer la liasse ne fait que redemander l’accusé ; rien n’est envoyé deux fois.</translation>
        </message>
        <message>
            <source>it does not match what was sent</source>
            <translation>il ne correspond pas à ce qui a été envoyé</translation>
        </message>
        <message>
            <source>its signature is not valid</source>
            <translation>sa signature n’est pas valable</translation>
        </message>
        <message>
            <source>nobody who is trusted vouches for its signer</source>
            <translation>aucune autorité de confiance ne se porte garante du signataire</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>il est illisible</translation>
        </message>
    </context>
    <context>
        <name>ui::ReceiptDoubtView</name>
        <message>
            <source>The receipt does not match</source>
            <translation>L’accusé de réception n’est pas conforme</translation>
        </message>
        <message>
            <source>It came on %1. %2</source>
            <translation>Reçu le %1. %2</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>the receipt says</source>
            <translation>selon l’accusé</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
    </context>
</TS>
