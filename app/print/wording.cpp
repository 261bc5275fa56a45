// SPDX-FileCopyrightText: 2026 Uniek Verslag contributors
// SPDX-License-Identifier: EUPL-1.2
#include "print/wording.h"

#include <iterator>

namespace print {

namespace {

struct Wording {
    Word word;
    const char *nl;
    const char *fr;
    const char *de;
};

/// In the order of Word.
constexpr Wording wordings[] = {
    {Word::UniqueReport, "Uniek Verslag", "Rapport unique", "Rapport unique"},
    {Word::ReportingYear, "Verslagjaar %1", "Année de rapport %1", "Berichtsjahr %1"},
    {Word::CouncilFile, "Dossier voor de raad", "Dossier pour le conseil", "Akte für den Sozialhilferat"},
    {Word::ModuleFile, "Module voor de raad", "Module pour le conseil", "Modul für den Sozialhilferat"},
    {Word::Example, "VOORBEELD", "EXEMPLE", "BEISPIEL"},
    {Word::ExampleText, "De gegevens in dit document zijn verzonnen. Het heeft geen waarde.",
        "Les données de ce document sont inventées. Il est sans valeur.",
        "Die Angaben in diesem Dokument sind erfunden. Es hat keinen Wert."},
    {Word::Draft, "ONTWERP", "PROJET", "ENTWURF"},
    {Word::DraftText, "Deze module is nog niet verzegeld: de cijfers kunnen nog veranderen.",
        "Ce module n'est pas encore scellé : les chiffres peuvent encore changer.",
        "Dieses Modul ist noch nicht versiegelt: Die Zahlen können sich noch ändern."},
    {Word::PublicEdition, "Publieke uitgave", "Édition publique", "Öffentliche Ausgabe"},
    {Word::PublicText, "Persoonsgegevens zijn afgeschermd: %1.", "Les données personnelles sont masquées : %1.",
        "Personenbezogene Daten sind unkenntlich gemacht: %1."},
    {Word::NothingHidden, "Deze uitgave bevat geen persoonsgegevens die afgeschermd moeten worden.",
        "Cette édition ne contient pas de données personnelles à masquer.",
        "Diese Ausgabe enthält keine personenbezogenen Daten, die unkenntlich zu machen wären."},
    {Word::NotSignedText,
        "Dit document is gemaakt voor de raad. Het is niet de ondertekende tekst: die staat, met zijn handtekeningen, "
        "in de bundel (.asice).",
        "Ce document est établi pour le conseil. Ce n'est pas le texte signé : celui-ci se trouve, avec ses "
        "signatures, "
        "dans la liasse (.asice).",
        "Dieses Dokument ist für den Sozialhilferat bestimmt. Es ist nicht der unterzeichnete Text; dieser befindet "
        "sich mit seinen Unterschriften im Paket (.asice)."},
    {Word::Translation, "Vertaling", "Traduction", "Übersetzung"},
    {Word::OtherLanguageText,
        "Dit document staat in een andere taal dan het verslag. Het is niet de ondertekende tekst.",
        "Ce document est rédigé dans une autre langue que le rapport. Ce n'est pas le texte signé.",
        "Dieses Dokument ist in einer anderen Sprache als der Bericht. Es ist nicht der unterzeichnete Text."},
    {Word::ForeignTrust, "Testcertificaten", "Certificats de test", "Testzertifikate"},
    {Word::ForeignTrustText,
        "De handtekeningen en het ontvangstbewijs zijn beoordeeld met testcertificaten. Ze bewijzen niets.",
        "Les signatures et l'accusé de réception ont été jugés avec des certificats de test. Ils ne prouvent rien.",
        "Unterschriften und Empfangsbestätigung wurden mit Testzertifikaten beurteilt. Sie beweisen nichts."},
    {Word::Ocmw, "OCMW", "CPAS", "ÖSHZ"},
    {Word::Municipality, "Gemeente", "Commune", "Gemeinde"},
    {Word::PrintedOn, "Afgedrukt op", "Imprimé le", "Gedruckt am"},
    {Word::SealedOn, "Verzegeld op", "Scellé le", "Versiegelt am"},
    {Word::LegalBasis, "Rechtsgrond", "Base légale", "Rechtsgrundlage"},
    {Word::Version, "Versie", "Version", "Fassung"},
    {Word::Predecessor, "Vervangt het verslag met SHA-256", "Remplace le rapport dont le SHA-256 est",
        "Ersetzt den Bericht mit SHA-256"},
    {Word::Contents, "Inhoud", "Table des matières", "Inhalt"},
    {Word::Overview, "Overzicht", "Aperçu", "Übersicht"},
    {Word::Module, "Module", "Module", "Modul"},
    {Word::State, "Stand", "État", "Stand"},
    {Word::Granted, "Toegekend", "Octroyé", "Gewährt"},
    {Word::Justified, "Verantwoord", "Justifié", "Belegt"},
    {Word::Balance, "Saldo", "Solde", "Saldo"},
    {Word::Total, "Totaal", "Total", "Gesamt"},
    {Word::Staff, "Personeel in dit verslag", "Personnel repris dans ce rapport", "Personal in diesem Bericht"},
    {Word::NoRows, "Geen regels.", "Aucune ligne.", "Keine Zeilen."},
    {Word::HiddenRows, "Afgeschermd: %1 regels.", "Masqué : %1 lignes.", "Unkenntlich gemacht: %1 Zeilen."},
    {Word::RowNumber, "nr. %1", "n° %1", "Nr. %1"},
    {Word::Masked, "afgeschermd", "masqué", "unkenntlich"},
    {Word::Acknowledged, "Aanvaarde waarschuwingen", "Avertissements acceptés", "Akzeptierte Warnungen"},
    {Word::AcknowledgedText,
        "Het programma waarschuwde; wie het verslag opmaakte liet de waarde staan, met deze reden.",
        "Le programme a averti ; l'auteur du rapport a maintenu la valeur, pour cette raison.",
        "Das Programm hat gewarnt; der Verfasser des Berichts hat den Wert aus diesem Grund beibehalten."},
    {Word::Rule, "Regel", "Règle", "Regel"},
    {Word::Place, "Waar", "Où", "Wo"},
    {Word::Reason, "Reden", "Raison", "Grund"},
    {Word::Date, "Datum", "Date", "Datum"},
    {Word::Statement, "Verklaring", "Déclaration", "Erklärung"},
    {Word::Signatures, "Handtekeningen", "Signatures", "Unterschriften"},
    {Word::SignedElectronically,
        "Dit verslag wordt elektronisch ondertekend met de identiteitskaart. De handtekeningen staan niet op dit blad "
        "maar in de bundel (.asice) waarvan dit document deel uitmaakt, en kunnen daar nagekeken worden.",
        "Ce rapport est signé électroniquement avec la carte d'identité. Les signatures ne figurent pas sur cette page "
        "mais dans la liasse (.asice) dont ce document fait partie, où elles peuvent être vérifiées.",
        "Dieser Bericht wird elektronisch mit dem Personalausweis unterzeichnet. Die Unterschriften stehen nicht auf "
        "diesem Blatt, sondern im Paket (.asice), zu dem dieses Dokument gehört, und können dort geprüft werden."},
    {Word::SignatureInBundle, "ondertekent elektronisch: zie de bundel", "signe électroniquement : voir la liasse",
        "unterzeichnet elektronisch: siehe Paket"},
    {Word::Secretary, "Secretaris", "Secrétaire", "Sekretär"},
    {Word::Chairman, "Voorzitter", "Président", "Präsident"},
    {Word::Delegate, "Afgevaardigde van de voorzitter", "Délégué du président", "Beauftragter des Präsidenten"},
    {Word::Name, "Naam", "Nom", "Name"},
    {Word::Role, "Hoedanigheid", "Qualité", "Eigenschaft"},
    {Word::NotSigned, "Nog niet ondertekend.", "Pas encore signé.", "Noch nicht unterzeichnet."},
    {Word::ClaimedRoles, "De hoedanigheid is die welke de ondertekenaar in zijn handtekening opgeeft.",
        "La qualité est celle que le signataire déclare dans sa signature.",
        "Die Eigenschaft ist die, welche der Unterzeichner in seiner Unterschrift angibt."},
    {Word::Receipt, "Ontvangstbewijs", "Accusé de réception", "Empfangsbestätigung"},
    {Word::ReceiptNumber, "Nummer van het ontvangstbewijs", "Numéro de l'accusé de réception",
        "Nummer der Empfangsbestätigung"},
    {Word::ReceivedAt, "Ontvangen op", "Reçu le", "Empfangen am"},
    {Word::NoReceipt, "nog geen", "pas encore", "noch keine"},
    {Word::EnteredOn, "Ingevoerd op het portaal", "Introduit sur le portail", "Im Portal eingegeben"},
    {Word::DecidedOn, "Beslissing van de federale dienst", "Décision du service fédéral",
        "Entscheidung des föderalen Dienstes"},
    {Word::RetypingSheet, "Overtypblad voor het portaal", "Feuille de recopie pour le portail",
        "Übertragungsblatt für das Portal"},
    {Word::RetypingText,
        "Typ deze waarden over in het portaal van de federale dienst. De volgorde is die van onze formulieren: het "
        "portaal publiceert er geen, dus een scherm kan anders ingedeeld zijn. Een streepje (–) betekent: leeg laten.",
        "Recopiez ces valeurs dans le portail du service fédéral. L'ordre est celui de nos formulaires : le portail "
        "n'en publie pas, un écran peut donc être présenté autrement. Un tiret (–) signifie : laisser vide.",
        "Übertragen Sie diese Werte in das Portal des föderalen Dienstes. Die Reihenfolge ist die unserer Formulare: "
        "Das Portal veröffentlicht keine, ein Bildschirm kann also anders aufgebaut sein. Ein Strich (–) bedeutet: "
        "leer lassen."},
    {Word::PortalRoute, "Langs het portaal", "Par le portail", "Über das Portal"},
    {Word::PortalApproval,
        "De handtekeningen die met dit programma gezet worden, zijn langs deze weg een interne goedkeuring. De "
        "wettelijke handtekeningen worden op het portaal gezet.",
        "Les signatures apposées avec ce programme sont, par cette voie, une approbation interne. Les signatures "
        "légales sont apposées sur le portail.",
        "Die mit diesem Programm geleisteten Unterschriften sind auf diesem Weg eine interne Genehmigung. Die "
        "gesetzlichen Unterschriften werden im Portal geleistet."},
    {Word::ToTypeCount, "Over te typen velden: %1 · regels in tabellen: %2",
        "Champs à recopier : %1 · lignes dans les tableaux : %2", "Zu übertragende Felder: %1 · Tabellenzeilen: %2"},
    {Word::LineNumber, "Nr.", "N°", "Nr."},
    {Word::RowLabel, "Regel", "Ligne", "Zeile"},
    {Word::FieldName, "Veld", "Champ", "Feld"},
    {Word::ToType, "In te typen", "À saisir", "Einzugeben"},
    {Word::Done, "Klaar", "Fait", "Erledigt"},
    {Word::Controls, "Ter controle", "Pour contrôle", "Zur Kontrolle"},
    {Word::ControlsText,
        "Berekend, niet over te typen. Rekent het portaal dit zelf uit, vergelijk dan; wijkt het af, kijk dan eerst na "
        "wat ingetypt werd.",
        "Calculé, à ne pas recopier. Si le portail le calcule lui-même, comparez ; en cas d'écart, vérifiez d'abord ce "
        "qui a été saisi.",
        "Berechnet, nicht zu übertragen. Rechnet das Portal dies selbst aus, vergleichen Sie; weicht es ab, prüfen Sie "
        "zuerst, was eingegeben wurde."},
    {Word::AfterTyping, "Na het invoeren", "Après l'introduction", "Nach der Eingabe"},
    {Word::AfterTypingText,
        "Noteer wat het portaal toont, en leg het daarna vast in het programma, op de pagina Versturen.",
        "Notez ce que le portail affiche, puis enregistrez-le dans le programme, à la page Envoyer.",
        "Notieren Sie, was das Portal anzeigt, und halten Sie es danach im Programm fest."},
    {Word::PortalReference, "Referentie van het portaal", "Référence du portail", "Referenz des Portals"},
    {Word::EnteredBy, "Ingevoerd door", "Introduit par", "Eingegeben von"},
    {Word::XmlDigest, "SHA-256 van de gegevens (XML)", "SHA-256 des données (XML)", "SHA-256 der Daten (XML)"},
    {Word::BundleDigest, "SHA-256 van de bundel", "SHA-256 de la liasse", "SHA-256 des Pakets"},
    {Word::FootDigest, "SHA-256 van de gegevens (XML): %1", "SHA-256 des données (XML) : %1",
        "SHA-256 der Daten (XML): %1"},
    {Word::Digests, "Controlegetallen", "Empreintes", "Prüfsummen"},
    {Word::LegendComputed, "= berekend uit andere gegevens van het verslag",
        "= calculé à partir d'autres données du rapport", "= aus anderen Angaben des Berichts berechnet"},
    {Word::LegendInferred, "° eigen lezing van wet en handleiding; het veld zelf is niet gepubliceerd",
        "° notre lecture de la loi et du manuel ; le champ lui-même n'est pas publié",
        "° eigene Lesart von Gesetz und Handbuch; das Feld selbst ist nicht veröffentlicht"},
    {Word::BalanceMeanings,
        "Het saldo betekent niet in elke module hetzelfde en wordt daarom niet opgeteld. Volgens het formulier: %1.",
        "Le solde n'a pas le même sens dans chaque module et n'est donc pas additionné. Selon le formulaire : %1.",
        "Der Saldo bedeutet nicht in jedem Modul dasselbe und wird daher nicht zusammengezählt. Laut Formular: %1."},
    {Word::PageOfPages, "blz. %1 van %2", "page %1 sur %2", "Seite %1 von %2"},
    {Word::StateEmpty, "niet begonnen", "pas commencé", "nicht begonnen"},
    {Word::StateDraft, "ontwerp", "projet", "Entwurf"},
    {Word::StateReady, "klaar om te verzegelen", "prêt à sceller", "bereit zum Versiegeln"},
    {Word::StateSealed, "verzegeld", "scellé", "versiegelt"},
    {Word::StateSignedOnce, "eenmaal ondertekend", "signé une fois", "einmal unterzeichnet"},
    {Word::StateSignedTwice, "tweemaal ondertekend", "signé deux fois", "zweimal unterzeichnet"},
    {Word::StateQueued, "klaar voor verzending", "prêt à l'envoi", "bereit zum Versand"},
    {Word::StateSent, "verzonden", "envoyé", "versandt"},
    {Word::StateReceiptDoubtful, "verzonden, ontvangstbewijs klopt niet", "envoyé, accusé de réception non conforme",
        "versandt, Empfangsbestätigung stimmt nicht"},
    {Word::StateReceived, "ontvangen", "reçu", "empfangen"},
    {Word::StateEntered, "ingevoerd op het portaal", "introduit sur le portail", "im Portal eingegeben"},
    {Word::StateAccepted, "aanvaard", "accepté", "angenommen"},
    {Word::StateRejected, "verworpen", "rejeté", "abgelehnt"},
    {Word::StateUnlocked, "vrijgegeven voor verbetering", "déverrouillé pour correction", "zur Korrektur freigegeben"},
    {Word::StateNotApplicable, "niet van toepassing", "non applicable", "nicht anwendbar"},
};

constexpr bool inOrder()
{
    for (size_t index = 0; index < std::size(wordings); ++index) {
        if (size_t(wordings[index].word) != index)
            return false;
    }
    return std::size(wordings) == size_t(Word::StateNotApplicable) + 1;
}
static_assert(inOrder());

} // namespace

QString word(Word word, base::Language language)
{
    const Wording &wording = wordings[size_t(word)];
    return base::Text{QString::fromUtf8(wording.nl), QString::fromUtf8(wording.fr), QString::fromUtf8(wording.de), {}}
        .in(language);
}

} // namespace print
