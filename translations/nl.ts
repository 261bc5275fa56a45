<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE">
    <context>
        <name>Card</name>
        <message>
            <source>Only one try is left for the PIN of %1. A wrong PIN now blocks the card; the municipality must then unblock it. Go on?</source>
            <translation>Er rest nog maar één poging voor de pincode van %1. Een verkeerde pincode blokkeert de kaart; de gemeente moet ze dan deblokkeren. Doorgaan?</translation>
        </message>
        <message>
            <source>Use the last try</source>
            <translation>De laatste poging gebruiken</translation>
        </message>
        <message>
            <source>The signature of the National Register does not hold for the name and photo on this card: they may have been changed. Have the municipality look at the card.</source>
            <translation>De handtekening van het Rijksregister klopt niet voor de naam en de foto op deze kaart: die zijn misschien gewijzigd. Laat de gemeente de kaart nakijken.</translation>
        </message>
        <message>
            <source>The signature of the National Register does not hold for the address on this card. The card can sign nevertheless; the municipality can write the address again.</source>
            <translation>De handtekening van het Rijksregister klopt niet voor het adres op deze kaart. De kaart kan toch ondertekenen; de gemeente kan het adres opnieuw op de kaart zetten.</translation>
        </message>
        <message>
            <source>The certificate ends on %1, before the deadline of %2. Ask the municipality for a new card in time.</source>
            <translation>Het certificaat vervalt op %1, vóór de uiterste datum van %2. Vraag tijdig een nieuwe kaart aan bij de gemeente.</translation>
        </message>
        <message>
            <source>The card ends on %1, before the deadline of %2. Ask the municipality for a new card in time.</source>
            <translation>De kaart vervalt op %1, vóór de uiterste datum van %2. Vraag tijdig een nieuwe kaart aan bij de gemeente.</translation>
        </message>
        <message>
            <source>The card ended on %1. Its certificate for signatures counts until %2, so a signature is technically valid, but the holder must have the municipality renew the card.</source>
            <translation>De kaart is op %1 verlopen. Haar certificaat om te ondertekenen geldt tot %2: een handtekening is technisch geldig, maar de houder moet de kaart bij de gemeente laten vernieuwen.</translation>
        </message>
    </context>
    <context>
        <name>CardCheck</name>
        <message>
            <source>Reading the card …</source>
            <translation>De kaart wordt gelezen …</translation>
        </message>
        <message>
            <source>Asking the issuer whether the card was revoked …</source>
            <translation>Aan de uitgever wordt gevraagd of de kaart ingetrokken werd …</translation>
        </message>
        <message>
            <source>The card checks the PIN …</source>
            <translation>De kaart controleert de pincode …</translation>
        </message>
        <message>
            <source>Contact the municipality where the holder lives: it renews the card.</source>
            <translation>Neem contact op met de gemeente waar de houder woont: die vernieuwt de kaart.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>van %1</translation>
        </message>
        <message>
            <source>of %1, registered as %2: %3</source>
            <translation>van %1, ingeschreven als %2: %3</translation>
        </message>
        <message>
            <source>Validity of the card</source>
            <translation>Geldigheid van de kaart</translation>
        </message>
        <message>
            <source>not known: it cannot be read</source>
            <translation>niet bekend: ze kan niet gelezen worden</translation>
        </message>
        <message>
            <source>Certificate for signatures</source>
            <translation>Certificaat om te ondertekenen</translation>
        </message>
        <message>
            <source>none on this card: it cannot sign</source>
            <translation>geen op deze kaart: ze kan niet ondertekenen</translation>
        </message>
        <message>
            <source>Contact the municipality where the holder lives: it can have the certificates activated.</source>
            <translation>Neem contact op met de gemeente waar de houder woont: die kan de certificaten laten activeren.</translation>
        </message>
        <message>
            <source>expired on %1</source>
            <translation>vervallen op %1</translation>
        </message>
        <message>
            <source>cannot be used, as its issuer is not known</source>
            <translation>niet bruikbaar, want de uitgever ervan is niet bekend</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>niet bruikbaar</translation>
        </message>
        <message>
            <source>Use a Belgian identity card. If it is one: contact the municipality.</source>
            <translation>Gebruik een Belgische identiteitskaart. Is het er een: neem contact op met de gemeente.</translation>
        </message>
        <message>
            <source>ends on %1, before the deadline of %2</source>
            <translation>vervalt op %1, vóór de uiterste datum van %2</translation>
        </message>
        <message>
            <source>ended on %1</source>
            <translation>verlopen op %1</translation>
        </message>
        <message>
            <source>card has ended</source>
            <translation>kaart verlopen</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>geldig tot %1</translation>
        </message>
        <message>
            <source>valid until %1, so also on the deadline (%2)</source>
            <translation>geldig tot %1, dus ook op de uiterste datum (%2)</translation>
        </message>
        <message>
            <source>Certificate for log-in</source>
            <translation>Certificaat om aan te melden</translation>
        </message>
        <message>
            <source>expired: nobody can log in with this card</source>
            <translation>vervallen: met deze kaart kan niemand aanmelden</translation>
        </message>
        <message>
            <source>missing or not usable: nobody can log in with this card</source>
            <translation>ontbreekt of is niet bruikbaar: met deze kaart kan niemand aanmelden</translation>
        </message>
        <message>
            <source>Revoked?</source>
            <translation>Ingetrokken?</translation>
        </message>
        <message>
            <source>no, says the issuer (%1)</source>
            <translation>neen, zegt de uitgever (%1)</translation>
        </message>
        <message>
            <source>revoked on %1, says the issuer</source>
            <translation>ingetrokken op %1, zegt de uitgever</translation>
        </message>
        <message>
            <source>the issuer does not know this card</source>
            <translation>de uitgever kent deze kaart niet</translation>
        </message>
        <message>
            <source>Check again later. If it stays so: contact the municipality.</source>
            <translation>Controleer later opnieuw. Blijft het zo: neem contact op met de gemeente.</translation>
        </message>
        <message>
            <source>not checked: the issuer was not asked or did not answer</source>
            <translation>niet gecontroleerd: uitgever niet gevraagd of geen antwoord</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message numerus="yes">
            <source>known; %n tries left</source>
            <translation>
                <numerusform>bekend; nog %n poging</numerusform>
                <numerusform>bekend; nog %n pogingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a wrong one was typed; %n tries left</source>
            <translation>
                <numerusform>verkeerd ingetypt; nog %n poging</numerusform>
                <numerusform>verkeerd ingetypt; nog %n pogingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Look up the PIN before trying again. Who has forgotten it asks the municipality for a new one.</source>
            <translation>Zoek de pincode op voor een nieuwe poging. Wie ze vergeten is, vraagt de gemeente om een nieuwe.</translation>
        </message>
        <message>
            <source>blocked after three wrong tries</source>
            <translation>geblokkeerd na drie verkeerde pogingen</translation>
        </message>
        <message>
            <source>Only the municipality can unblock it: bring the card, and the PUK code of an older card.</source>
            <translation>Alleen de gemeente kan ze deblokkeren: breng de kaart mee, en voor een oudere kaart de PUK-code.</translation>
        </message>
        <message>
            <source>Data on the card</source>
            <translation>Gegevens op de kaart</translation>
        </message>
        <message>
            <source>signed by the National Register</source>
            <translation>ondertekend door het Rijksregister</translation>
        </message>
        <message>
            <source>name and photo are not as the National Register signed them</source>
            <translation>naam en foto zijn niet zoals het Rijksregister ze ondertekende</translation>
        </message>
        <message>
            <source>Have the municipality look at the card.</source>
            <translation>Laat de gemeente de kaart nakijken.</translation>
        </message>
        <message>
            <source>the address is not as the National Register signed it</source>
            <translation>het adres is niet zoals het Rijksregister het ondertekende</translation>
        </message>
        <message>
            <source>The card can sign nevertheless. The municipality can write the address again.</source>
            <translation>De kaart kan toch ondertekenen. De gemeente kan het adres opnieuw op de kaart zetten.</translation>
        </message>
        <message>
            <source>the signature of the National Register could not be checked</source>
            <translation>de handtekening van het Rijksregister kon niet gecontroleerd worden</translation>
        </message>
        <message>
            <source>Role at the endpoint</source>
            <translation>Rol bij het ontvangstpunt</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>niet gevraagd</translation>
        </message>
        <message>
            <source>none for this OCMW (%1)</source>
            <translation>geen voor dit OCMW (%1)</translation>
        </message>
        <message>
            <source>The security adviser of the OCMW has roles recorded with the federal service.</source>
            <translation>De veiligheidsconsulent van het OCMW laat rollen registreren bij de federale dienst.</translation>
        </message>
        <message>
            <source>Questions: %1.</source>
            <translation>Vragen: %1.</translation>
        </message>
        <message>
            <source>granted: %1 (%2)</source>
            <translation>toegekend: %1 (%2)</translation>
        </message>
        <message>
            <source>test card, not a real one</source>
            <translation>testkaart, geen echte</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message numerus="yes">
            <source>%n trouble(s)</source>
            <translation>
                <numerusform>%n probleem</numerusform>
                <numerusform>%n problemen</numerusform>
            </translation>
        </message>
        <message>
            <source>no usable certificate for signatures</source>
            <translation>geen bruikbaar certificaat voor handtekeningen</translation>
        </message>
        <message>
            <source>no usable certificate for log-in</source>
            <translation>geen bruikbaar certificaat om aan te melden</translation>
        </message>
        <message>
            <source>ends before the deadline</source>
            <translation>vervalt vóór de uiterste datum</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>wrong PIN</source>
            <translation>verkeerde pincode</translation>
        </message>
        <message>
            <source>PIN blocked</source>
            <translation>pincode geblokkeerd</translation>
        </message>
        <message>
            <source>no role at the endpoint</source>
            <translation>geen rol bij het ontvangstpunt</translation>
        </message>
        <message>
            <source>If that does not help: contact whoever looks after this computer.</source>
            <translation>Helpt dat niet: neem contact op met wie deze computer beheert.</translation>
        </message>
    </context>
    <context>
        <name>CardSheet</name>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>This card was not checked yet.</source>
            <translation>Deze kaart werd nog niet gecontroleerd.</translation>
        </message>
        <message>
            <source>Checked on %1</source>
            <translation>Gecontroleerd op %1</translation>
        </message>
        <message>
            <source>Card expired, blocked, not activated, PIN forgotten</source>
            <translation>Kaart vervallen of geblokkeerd, pincode vergeten</translation>
        </message>
        <message>
            <source>the municipality where the holder lives</source>
            <translation>de gemeente waar de houder woont</translation>
        </message>
        <message>
            <source>No role for the OCMW</source>
            <translation>Geen rol voor het OCMW</translation>
        </message>
        <message>
            <source>the security adviser of the OCMW</source>
            <translation>de veiligheidsconsulent van het OCMW</translation>
        </message>
        <message>
            <source>Reader or its service does not work</source>
            <translation>Lezer of zijn dienst werkt niet</translation>
        </message>
        <message>
            <source>whoever looks after the computer</source>
            <translation>wie de computer beheert</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>Test certificates</source>
            <translation>Testcertificaten</translation>
        </message>
        <message>
            <source>Uniek Verslag · %1</source>
            <translation>Uniek Verslag · %1</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Kaartcontrole</translation>
        </message>
        <message>
            <source>Whoever signs or sends needs an identity card that is still valid on the deadline, %1, and knows its PIN.</source>
            <translation>Wie ondertekent of verzendt, heeft een identiteitskaart nodig die op de uiterste datum, %1, nog geldig is, en kent de pincode ervan.</translation>
        </message>
        <message>
            <source>Whom to contact</source>
            <translation>Met wie contact opnemen</translation>
        </message>
        <message>
            <source>Printed on %1. It holds no PIN and no national number.</source>
            <translation>Afgedrukt op %1. Er staat geen pincode of rijksregisternummer op.</translation>
        </message>
    </context>
    <context>
        <name>Carry</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n waarde</numerusform>
                <numerusform>%n waarden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left alone: something else stands there</source>
            <translation>
                <numerusform>%n niet overgenomen: er staat al iets anders</numerusform>
                <numerusform>%n niet overgenomen: er staat al iets anders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>%1: sealed as %2, now %3</source>
            <translation>%1: verzegeld als %2, nu %3</translation>
        </message>
        <message>
            <source>Differs from what was sealed: %1. The sealed report stays as it is; reopen it to take the change over.</source>
            <translation>Wijkt af van wat verzegeld werd: %1. Het verzegelde verslag blijft zoals het is; heropen het om de wijziging over te nemen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cli</name>
        <message>
            <source>… and %1 more.</source>
            <translation>… en nog %1.</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <translation>Geschreven naar %1.</translation>
        </message>
        <message>
            <source>%1, from %2: %3.</source>
            <translation>%1, uit %2: %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year&apos;s forms and are left out.</source>
            <translation>
                <numerusform>%n waarde heeft geen plaats meer in de formulieren van dit jaar en blijft weg.</numerusform>
                <numerusform>%n waarden hebben geen plaats meer in de formulieren van dit jaar en blijven weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Computed amounts are missing: the file does not hold them, and this program does not know the forms of that year.</source>
            <translation>De berekende bedragen ontbreken: het bestand bevat ze niet en dit programma kent de formulieren van dat jaar niet.</translation>
        </message>
        <message>
            <source>What the file says is kept: it is what was reported.</source>
            <translation>Wat het bestand zegt, blijft staan: dat is gerapporteerd.</translation>
        </message>
        <message>
            <source>Computed amounts stand as the file has them; they could not be worked out again here.</source>
            <translation>De berekende bedragen staan zoals in het bestand; ze konden hier niet opnieuw berekend worden.</translation>
        </message>
        <message>
            <source>There is nothing to take over into this year.</source>
            <translation>Er is niets om naar dit jaar over te nemen.</translation>
        </message>
        <message>
            <source>With --other-ocmw it is taken all the same.</source>
            <translation>Met --other-ocmw wordt het toch overgenomen.</translation>
        </message>
        <message>
            <source>Taken over into this year:</source>
            <translation>Overgenomen naar dit jaar:</translation>
        </message>
        <message>
            <source>Can be taken over into this year (--carry):</source>
            <translation>Kan naar dit jaar overgenomen worden (--carry):</translation>
        </message>
        <message>
            <source>Read as %1, with %2 between the cells.</source>
            <translation>Gelezen als %1, met %2 tussen de cellen.</translation>
        </message>
        <message>
            <source>Columns matched as the last time: %1. With --forget their names decide again.</source>
            <translation>Kolommen toegewezen zoals de vorige keer: %1. Met --forget beslissen weer hun namen.</translation>
        </message>
        <message>
            <source>A file with the same column names is matched like this next time; --forget undoes that.</source>
            <translation>Een bestand met dezelfde kolomnamen wordt de volgende keer zo toegewezen; --forget maakt dat ongedaan.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. They are given back with the reasons in %1.</source>
            <translation>
                <numerusform>%n rij bevat fouten. Ze staat met de redenen in %1.</numerusform>
                <numerusform>%n rijen bevatten fouten. Ze staan met de redenen in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The answer could not be written to the standard output.</source>
            <translation>Het antwoord kon niet naar de standaarduitvoer geschreven worden.</translation>
        </message>
        <message>
            <source>    signature and log-in: %1</source>
            <translation>    handtekening en aanmelding: %1</translation>
        </message>
        <message>
            <source>    name</source>
            <translation>    naam</translation>
        </message>
        <message>
            <source>    born</source>
            <translation>    geboren</translation>
        </message>
        <message>
            <source>    nationality</source>
            <translation>    nationaliteit</translation>
        </message>
        <message>
            <source>    national number</source>
            <translation>    rijksregisternummer</translation>
        </message>
        <message>
            <source>    address</source>
            <translation>    adres</translation>
        </message>
        <message>
            <source>    card number, issued by</source>
            <translation>    kaartnummer, uitgereikt door</translation>
        </message>
        <message>
            <source>    as it is on the card; signed by the National Register</source>
            <translation>    zoals het op de kaart staat; ondertekend door het Rijksregister</translation>
        </message>
        <message>
            <source>    as it is on the card; the National Register did not sign all of it</source>
            <translation>    zoals het op de kaart staat; het Rijksregister ondertekende niet alles</translation>
        </message>
        <message>
            <source>    as it is on the card; the signature of the National Register cannot be checked</source>
            <translation>    zoals het op de kaart staat; de handtekening van het Rijksregister kan niet gecontroleerd worden</translation>
        </message>
        <message>
            <source>Verdict: %1.</source>
            <translation>Oordeel: %1.</translation>
        </message>
        <message>
            <source>Verdict: %1; it is no bundle of a Uniek Verslag.</source>
            <translation>Oordeel: %1; het is geen bundel van een Uniek Verslag.</translation>
        </message>
        <message>
            <source>Verdict: %1. The container was altered; what is signed in it is intact.</source>
            <translation>Oordeel: %1. De container werd gewijzigd; wat erin ondertekend is, is gaaf.</translation>
        </message>
        <message>
            <source>The names agree: from now on only the card of %1 signs as %2.</source>
            <translation>De namen komen overeen: van nu af ondertekent alleen de kaart van %1 als %2.</translation>
        </message>
        <message>
            <source>Sealed: %1</source>
            <translation>Verzegeld: %1</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>versie %1</translation>
        </message>
        <message>
            <source>%1 can be changed again.</source>
            <translation>%1 kan opnieuw gewijzigd worden.</translation>
        </message>
        <message>
            <source>This bundle was sealed on another workstation. Give it back there: the signature is in the file only.</source>
            <translation>Deze bundel is op een andere werkplek verzegeld. Geef hem daar terug: de handtekening staat alleen in het bestand.</translation>
        </message>
        <message>
            <source>Signatures are lost on: %1.</source>
            <translation>Handtekeningen gaan verloren op: %1.</translation>
        </message>
        <message>
            <source>This bundle counts no more: %1</source>
            <translation>Deze bundel telt niet meer: %1</translation>
        </message>
        <message>
            <source>Signed by %1 as %2: %3</source>
            <translation>Ondertekend door %1 als %2: %3</translation>
        </message>
        <message>
            <source>Both signatures are there.</source>
            <translation>Beide handtekeningen zijn er.</translation>
        </message>
        <message>
            <source>  %1: signed by %2, who claims the role %3, on %4 (%5, level %6): %7</source>
            <translation>  %1: ondertekend door %2, met als opgegeven rol %3, op %4 (%5, niveau %6): %7</translation>
        </message>
        <message>
            <source>  %1: signed by %2, who claims the role %3, on %4 in %8 (%5, level %6): %7</source>
            <translation>  %1: ondertekend door %2, met als opgegeven rol %3, op %4 te %8 (%5, niveau %6): %7</translation>
        </message>
        <message>
            <source>SHA-256 of the file: %1</source>
            <translation>SHA-256 van het bestand: %1</translation>
        </message>
        <message>
            <source>Signatures (all times are Belgian):</source>
            <translation>Handtekeningen (alle uren zijn Belgische tijd):</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Afgedrukt naar %1</translation>
        </message>
        <message>
            <source>Verdict: %1; signed by both.</source>
            <translation>Oordeel: %1; door beiden ondertekend.</translation>
        </message>
        <message>
            <source>Verdict: %1; not signed by both.</source>
            <translation>Oordeel: %1; niet door beiden ondertekend.</translation>
        </message>
        <message>
            <source>    time stamp: %1</source>
            <translation>    tijdstempel: %1</translation>
        </message>
        <message>
            <source>    certificate not revoked, as of %1</source>
            <translation>    certificaat niet ingetrokken, stand van %1</translation>
        </message>
        <message>
            <source>Raised to level %1: %2</source>
            <translation>Versterkt tot niveau %1: %2</translation>
        </message>
        <message>
            <source>At level %1 before, so nothing was changed: %2</source>
            <translation>Had al niveau %1, er is niets gewijzigd: %2</translation>
        </message>
        <message>
            <source>Not to level LT: %1</source>
            <translation>Niet tot niveau LT: %1</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>niet vertrouwd</translation>
        </message>
        <message>
            <source>trusted through a root that was given by hand; revocation was not checked</source>
            <translation>vertrouwd via een basiscertificaat dat met de hand werd opgegeven; intrekking niet nagegaan</translation>
        </message>
        <message>
            <source>trusted; revocation was not checked</source>
            <translation>vertrouwd; intrekking werd niet gecontroleerd</translation>
        </message>
        <message>
            <source>    card valid until</source>
            <translation>    kaart geldig tot</translation>
        </message>
        <message>
            <source>%1 (ended)</source>
            <translation>%1 (verlopen)</translation>
        </message>
        <message>
            <source>    certificate for signatures until</source>
            <translation>    certificaat om te ondertekenen tot</translation>
        </message>
        <message>
            <source>    applet, keys</source>
            <translation>    applet, sleutels</translation>
        </message>
        <message>
            <source>    tries left for the PIN</source>
            <translation>    resterende pogingen voor de pincode</translation>
        </message>
        <message>
            <source>    the PIN is typed on</source>
            <translation>    de pincode wordt getypt op</translation>
        </message>
        <message>
            <source>the keys of the reader</source>
            <translation>de toetsen van de lezer</translation>
        </message>
        <message>
            <source>the keyboard</source>
            <translation>het toetsenbord</translation>
        </message>
        <message>
            <source>    signature</source>
            <translation>    handtekening</translation>
        </message>
        <message>
            <source>    log-in</source>
            <translation>    aanmelding</translation>
        </message>
        <message>
            <source>The PIN is right.</source>
            <translation>De pincode is juist.</translation>
        </message>
        <message>
            <source>This check is kept in the file in %1.</source>
            <translation>Deze controle wordt bewaard in het bestand in %1.</translation>
        </message>
        <message>
            <source>This is not kept: there is no file of an OCMW in %1.</source>
            <translation>Dit wordt niet bewaard: er is geen bestand van een OCMW in %1.</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>afgeleid</translation>
        </message>
        <message>
            <source>accepted: %1</source>
            <translation>aanvaard: %1</translation>
        </message>
        <message>
            <source>The deadline of %1 has passed; the federal service may still take reports, ask it.</source>
            <translation>De uiterste datum, %1, is voorbij; misschien neemt de federale dienst nog verslagen aan, vraag het na.</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left, until %1.</source>
            <translation>
                <numerusform>Nog %n dag, tot %1.</numerusform>
                <numerusform>Nog %n dagen, tot %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stands in the way of sealing.</source>
            <translation>Niets staat het verzegelen in de weg.</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Module</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Toegekend</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>Verantwoord</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Ondertekend door</translation>
        </message>
        <message>
            <source>Next, or receipt</source>
            <translation>Hierna, of ontvangstbewijs</translation>
        </message>
        <message>
            <source>Not everything can be sealed yet.</source>
            <translation>Nog niet alles kan verzegeld worden.</translation>
        </message>
        <message>
            <source>The warning %1 may stand.</source>
            <translation>De waarschuwing %1 mag blijven staan.</translation>
        </message>
        <message>
            <source>%1 was put aside as not applicable.</source>
            <translation>%1 werd opzijgezet als niet van toepassing.</translation>
        </message>
        <message>
            <source>%1 was taken up again.</source>
            <translation>%1 werd opnieuw opgenomen.</translation>
        </message>
        <message>
            <source>This is an example: the data is made up.</source>
            <translation>Dit is een voorbeeld: de gegevens zijn verzonnen.</translation>
        </message>
        <message>
            <source>Nothing was taken over.</source>
            <translation>Er werd niets overgenomen.</translation>
        </message>
        <message>
            <source>To leave out what the table does not have: %1. To say where it goes: %2.</source>
            <translation>Om weg te laten wat de tabel niet heeft: %1. Om te zeggen waar het hoort: %2.</translation>
        </message>
        <message>
            <source>%1 and %2 would be taken over. Nothing was changed.</source>
            <translation>%1 en %2 zouden worden overgenomen. Er is niets veranderd.</translation>
        </message>
        <message>
            <source>With --add the rows that are there stay.</source>
            <translation>Met --add blijven de rijen die er staan.</translation>
        </message>
        <message>
            <source>Last time a file with these columns had month/day/year, and nothing in this one tells, so every date that can be read in two ways is asked. If all are month/day/year: --dates mdy. If they are day/month/year: --dates dmy.</source>
            <translation>De vorige keer had een bestand met deze kolommen maand/dag/jaar, en niets in dit bestand zegt het. Daarom wordt elke datum gevraagd die twee dingen kan betekenen. Zijn ze allemaal maand/dag/jaar: --dates mdy. Zijn ze dag/maand/jaar: --dates dmy.</translation>
        </message>
        <message>
            <source>%1 can only be month/day/year, so every date that can be read in two ways is asked. If all are month/day/year: --dates mdy. If the others are day/month/year: --dates dmy.</source>
            <translation>%1 kan alleen maand/dag/jaar zijn; daarom wordt elke datum gevraagd die op twee manieren te lezen is. Zijn ze allemaal maand/dag/jaar: --dates mdy. Zijn de andere dag/maand/jaar: --dates dmy.</translation>
        </message>
        <message>
            <source>It was too late to stop; "undo" takes it back.</source>
            <translation>Het was te laat om te stoppen; "undo" maakt het ongedaan.</translation>
        </message>
        <message>
            <source>%1: the file is %2.</source>
            <translation>%1: het bestand is %2.</translation>
        </message>
        <message>
            <source>%1: saved.</source>
            <translation>%1: bewaard.</translation>
        </message>
        <message>
            <source>%1: saved as %2.</source>
            <translation>%1: bewaard als %2.</translation>
        </message>
        <message>
            <source>Copied to %1.</source>
            <translation>Gekopieerd naar %1.</translation>
        </message>
        <message>
            <source>There is nothing to do again in %1.</source>
            <translation>Er is niets opnieuw te doen in %1.</translation>
        </message>
        <message>
            <source>Done again in %1: %2</source>
            <translation>Opnieuw gedaan in %1: %2</translation>
        </message>
        <message>
            <source>There is nothing to take back in %1.</source>
            <translation>Er is niets ongedaan te maken in %1.</translation>
        </message>
        <message>
            <source>Taken back in %1: %2</source>
            <translation>Ongedaan gemaakt in %1: %2</translation>
        </message>
        <message>
            <source>%1: deleted. "undo" brings it back.</source>
            <translation>%1: verwijderd. "undo" haalt de rij terug.</translation>
        </message>
        <message>
            <source>Announcing the bundle …</source>
            <translation>De bundel wordt aangekondigd …</translation>
        </message>
        <message>
            <source>Uploading: %1 of %2 bytes are there …</source>
            <translation>Bezig met versturen: %1 van %2 bytes zijn aangekomen …</translation>
        </message>
        <message>
            <source>The endpoint is checking the bundle …</source>
            <translation>Het ontvangstpunt controleert de bundel …</translation>
        </message>
        <message>
            <source>Trying again at %1: %2</source>
            <translation>Nieuwe poging om %1: %2</translation>
        </message>
        <message>
            <source>The endpoint takes the rest until %1.</source>
            <translation>Het ontvangstpunt neemt de rest aan tot %1.</translation>
        </message>
        <message>
            <source>Fetching the receipt …</source>
            <translation>Het ontvangstbewijs wordt opgehaald …</translation>
        </message>
        <message>
            <source>Received as %1 on %2.</source>
            <translation>Ontvangen als %1 op %2.</translation>
        </message>
        <message>
            <source>The receipt confirms exactly what was sent: %1. Signed by %2.</source>
            <translation>Het ontvangstbewijs bevestigt precies wat verstuurd werd: %1. Ondertekend door %2.</translation>
        </message>
        <message>
            <source>It lies beside the bundle: %1</source>
            <translation>Het ligt naast de bundel: %1</translation>
        </message>
        <message>
            <source>Logged in as %1.</source>
            <translation>Aangemeld als %1.</translation>
        </message>
        <message>
            <source>Logged in as %1. This card may report:</source>
            <translation>Aangemeld als %1. Deze kaart mag melden voor:</translation>
        </message>
        <message>
            <source>in the outbox since %1, for %2</source>
            <translation>in de verzendlijst sinds %1, voor %2</translation>
        </message>
        <message>
            <source>why not yet: %1</source>
            <translation>waarom nog niet: %1</translation>
        </message>
        <message>
            <source>next try at %1, by the program that sends it</source>
            <translation>volgende poging op %1, door het programma dat verzendt</translation>
        </message>
        <message>
            <source>goes on with: send %1</source>
            <translation>gaat verder met: send %1</translation>
        </message>
        <message>
            <source>not sent</source>
            <translation>niet verstuurd</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>uploading</source>
            <translation>wordt verstuurd</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>wordt gecontroleerd</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
        <message>
            <source>sent:</source>
            <translation>verstuurd:</translation>
        </message>
        <message>
            <source>the receipt says:</source>
            <translation>volgens het ontvangstbewijs:</translation>
        </message>
        <message>
            <source>%1 (receipt of %2)</source>
            <translation>%1 (ontvangstbewijs van %2)</translation>
        </message>
        <message>
            <source>received</source>
            <translation>ontvangen</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>good</source>
            <translation>goed</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>mislukt</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>niet geprobeerd</translation>
        </message>
        <message>
            <source>The outbox is empty.</source>
            <translation>De verzendlijst is leeg.</translation>
        </message>
        <message>
            <source>computed</source>
            <translation>berekend</translation>
        </message>
        <message>
            <source>required</source>
            <translation>verplicht</translation>
        </message>
        <message>
            <source>sometimes required</source>
            <translation>soms verplicht</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend in the definitions.</source>
            <translation>
                <numerusform>%n punt te verbeteren in de definities.</numerusform>
                <numerusform>%n punten te verbeteren in de definities.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The definitions for %1 are in order: %n module(s).</source>
            <translation>
                <numerusform>De definities voor %1 zijn in orde: %n module.</numerusform>
                <numerusform>De definities voor %1 zijn in orde: %n modules.</numerusform>
            </translation>
        </message>
        <message>
            <source>Attention: the reports name other signers, see the remarks.</source>
            <translation>Opgelet: de verslagen noemen andere ondertekenaars, zie de opmerkingen.</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>As it was on %1</source>
            <translation>Zoals het was op %1</translation>
        </message>
        <message>
            <source>State then: %1</source>
            <translation>Toestand toen: %1</translation>
        </message>
        <message>
            <source>Findings then: %1</source>
            <translation>Bevindingen toen: %1</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>Niets verschilt.</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>Van %1 tot %2</translation>
        </message>
        <message>
            <source>Nothing was ever filled in here.</source>
            <translation>Hier werd nog nooit iets ingevuld.</translation>
        </message>
        <message>
            <source>%1: again as it was on %2.</source>
            <translation>%1: opnieuw zoals het was op %2.</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <translation>Bron: %1</translation>
        </message>
        <message>
            <source>Last year: %1</source>
            <translation>Vorig jaar: %1</translation>
        </message>
        <message>
            <source>Last year: %1; difference: %2</source>
            <translation>Vorig jaar: %1; verschil: %2</translation>
        </message>
        <message>
            <source>There was an unsigned bundle that an interrupted sealing had left behind; it was replaced.</source>
            <translation>Er stond een niet-ondertekende bundel die een onderbroken verzegeling had achtergelaten; die werd vervangen.</translation>
        </message>
        <message>
            <source>  %1: who signed, as what and when cannot be read: %2</source>
            <translation>  %1: wie ondertekende, als wat en wanneer, is niet te lezen: %2</translation>
        </message>
        <message>
            <source>somebody whose certificate is missing or unreadable</source>
            <translation>iemand wiens certificaat ontbreekt of onleesbaar is</translation>
        </message>
        <message>
            <source>Verdict: %1. The container was altered, and it holds one signature instead of two.</source>
            <translation>Oordeel: %1. De container werd gewijzigd en bevat één handtekening in plaats van twee.</translation>
        </message>
        <message>
            <source>This bundle was sent and received before; nothing is sent again.</source>
            <translation>Deze bundel werd al verzonden en ontvangen; er wordt niets opnieuw verzonden.</translation>
        </message>
        <message>
            <source>Attention: these were in it and are in no bundle now: %1. Make one: seal %1 --out FILE.asice</source>
            <translation>Opgelet: deze zaten erin en zitten nu in geen enkele bundel: %1. Maak er een: seal %1 --out BESTAND.asice</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>reden</translation>
        </message>
        <message>
            <source>To let this warning stand: %1</source>
            <translation>Om deze waarschuwing te laten staan: %1</translation>
        </message>
        <message>
            <source>Solve the warning, or let it stand: %1</source>
            <translation>Los de waarschuwing op, of laat ze staan: %1</translation>
        </message>
        <message>
            <source>It is kept in the data file, but could not be written beside the bundle. Check whether that folder can be written; &quot;receipt&quot; writes it again.</source>
            <translation>Het is bewaard in het gegevensbestand, maar kon niet naast de bundel worden geschreven. Kijk na of in die map geschreven kan worden; &quot;receipt&quot; schrijft het opnieuw.</translation>
        </message>
        <message>
            <source>The copy beside the bundle was missing or changed; it was written again from the data file: %1</source>
            <translation>De kopie naast de bundel ontbrak of was gewijzigd; ze werd opnieuw geschreven vanuit het gegevensbestand: %1</translation>
        </message>
        <message>
            <source>Attention: something in the bundle that is not signed was changed, see the remarks.</source>
            <translation>Let op: iets in de bundel dat niet ondertekend is, werd gewijzigd; zie de opmerkingen.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n waarde</numerusform>
                <numerusform>%n waarden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and %2 taken over.</source>
            <translation>%1 en %2 overgenomen.</translation>
        </message>
        <message>
            <source>Packed: %1</source>
            <translation>Ingepakt: %1</translation>
        </message>
        <message>
            <source>Passphrase: %1</source>
            <translation>Wachtzin: %1</translation>
        </message>
        <message>
            <source>Passphrase of the parcel: </source>
            <translation>Wachtzin van het pakket: </translation>
        </message>
        <message>
            <source>It is kept nowhere. Say it by telephone, never in the mail with the file.</source>
            <translation>Ze wordt nergens bewaard. Zeg ze aan de telefoon, nooit in de mail met het bestand.</translation>
        </message>
        <message>
            <source>Unpacked: %1</source>
            <translation>Uitgepakt: %1</translation>
        </message>
        <message>
            <source>%1 is now: %2.</source>
            <translation>%1 is nu: %2.</translation>
        </message>
        <message>
            <source>The bundle was taken out of the outbox. The endpoint was not asked: it may have it nevertheless.</source>
            <translation>De bundel is uit de verzendlijst. Het ontvangstpunt werd niet bevraagd: het kan hem toch hebben.</translation>
        </message>
        <message>
            <source>The bundle was taken out of the outbox; the endpoint has nothing of it.</source>
            <translation>De bundel is uit de verzendlijst; het ontvangstpunt heeft er niets van.</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>teruggetrokken</translation>
        </message>
        <message>
            <source>receipt %1 of %2</source>
            <translation>ontvangstbewijs %1 van %2</translation>
        </message>
        <message>
            <source>reports: %1</source>
            <translation>verslagen: %1</translation>
        </message>
        <message>
            <source>history:</source>
            <translation>geschiedenis:</translation>
        </message>
        <message>
            <source>%1 (version %2)</source>
            <translation>%1 (versie %2)</translation>
        </message>
        <message>
            <source>withdrawn without asking the endpoint: it may have arrived</source>
            <translation>teruggetrokken zonder het ontvangstpunt te bevragen: mogelijk toch aangekomen</translation>
        </message>
        <message>
            <source>The sheet is there: %1</source>
            <translation>Het blad staat klaar: %1</translation>
        </message>
        <message>
            <source>To %1, where what waits in the outbox goes.</source>
            <translation>Naar %1, zoals wat in de verzendlijst wacht.</translation>
        </message>
    </context>
    <context>
        <name>Explanation</name>
        <message>
            <source>This value was typed or imported.</source>
            <translation>Deze waarde werd getypt of ingelezen.</translation>
        </message>
        <message>
            <source>Nothing is filled in here.</source>
            <translation>Hier is niets ingevuld.</translation>
        </message>
        <message>
            <source>This value is proposed; it holds as long as nothing is typed.</source>
            <translation>Deze waarde is voorgesteld; ze geldt zolang er niets getypt is.</translation>
        </message>
        <message>
            <source>This value is computed.</source>
            <translation>Deze waarde is berekend.</translation>
        </message>
        <message>
            <source>There are no rows.</source>
            <translation>Er zijn geen rijen.</translation>
        </message>
        <message>
            <source>Rows that count: 0 of %1</source>
            <translation>meegetelde rijen: 0 van %1</translation>
        </message>
        <message>
            <source>Rows that count: %1 of %2</source>
            <translation>meegetelde rijen: %1 van %2</translation>
        </message>
        <message numerus="yes">
            <source>and %n more row(s)</source>
            <translation>
                <numerusform>en nog %n rij</numerusform>
                <numerusform>en nog %n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rounded as the last step: %1 became %2. A half is rounded up.</source>
            <translation>Als laatste stap afgerond: %1 werd %2. Een half wordt naar boven afgerond.</translation>
        </message>
    </context>
    <context>
        <name>Expression</name>
        <message>
            <source>a value</source>
            <translation>een waarde</translation>
        </message>
        <message>
            <source>less nesting</source>
            <translation>minder haakjes</translation>
        </message>
        <message>
            <source>")"</source>
            <translation>")"</translation>
        </message>
        <message>
            <source>a function</source>
            <translation>een functie</translation>
        </message>
        <message>
            <source>another number of values</source>
            <translation>een ander aantal waarden</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>het einde</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>write a form, all its tables or one table to a file</source>
            <translation>een formulier, al zijn tabellen of één tabel naar een bestand schrijven</translation>
        </message>
        <message>
            <source>where a column goes; "HEADER=" leaves it out, "*=" all unknown; repeatable</source>
            <translation>waar een kolom naartoe gaat; "HEADER=" laat ze weg, "*=" alle onbekende; herhaalbaar</translation>
        </message>
        <message>
            <source>how a file writes 3/1/2016: dmy the third of January, mdy the first of March; default: dmy, or asked where a date of the file can only be mdy</source>
            <translation>wat 3/1/2016 in het bestand is: dmy drie januari, mdy één maart; standaard dmy, of gevraagd als een datum van het bestand alleen mdy kan zijn</translation>
        </message>
        <message>
            <source>the workbook to make</source>
            <translation>de werkmap die gemaakt wordt</translation>
        </message>
        <message>
            <source>the file to make: .json a whole form, .xlsx tables, .csv one table</source>
            <translation>het bestand dat gemaakt wordt: .json heel het formulier, .xlsx tabellen, .csv één tabel</translation>
        </message>
        <message>
            <source>take over the good rows although there are bad ones</source>
            <translation>de goede rijen overnemen, ook al zijn er foute</translation>
        </message>
        <message>
            <source>table whose rows a .csv or .xlsx file has</source>
            <translation>tabel waarvan een .csv- of .xlsx-bestand de rijen bevat</translation>
        </message>
        <message>
            <source>sheet of the workbook; default: the one named as the table</source>
            <translation>werkblad van de werkmap; standaard: dat met de naam van de tabel</translation>
        </message>
        <message>
            <source>of a .csv file: UTF-8, Windows-1252, UTF-16, CP850 (DOS); default: found out</source>
            <translation>van een .csv-bestand: UTF-8, Windows-1252, UTF-16, CP850 (DOS); standaard: wordt uitgezocht</translation>
        </message>
        <message>
            <source>between the cells of a .csv file; default: found out</source>
            <translation>tussen de cellen van een .csv-bestand; standaard: wordt uitgezocht</translation>
        </message>
        <message>
            <source>forget where the columns of such files went before</source>
            <translation>vergeten waar de kolommen van zulke bestanden vroeger heen gingen</translation>
        </message>
        <message>
            <source>only show what would come in, and which rows would go</source>
            <translation>alleen tonen wat erin zou komen en welke rijen zouden verdwijnen</translation>
        </message>
        <message>
            <source>read values from a .json file, or rows of tables from .csv or .xlsx</source>
            <translation>waarden inlezen uit een .json-bestand, of rijen van tabellen uit .csv of .xlsx</translation>
        </message>
        <message>
            <source>only this table; a .csv file needs it</source>
            <translation>alleen deze tabel; nodig voor een .csv-bestand</translation>
        </message>
        <message>
            <source>only this table</source>
            <translation>alleen deze tabel</translation>
        </message>
        <message>
            <source>give bad rows back in this .xlsx or .csv, with the reasons</source>
            <translation>foute rijen teruggeven in deze .xlsx of .csv, met de redenen</translation>
        </message>
        <message>
            <source>an empty workbook to fill in and import</source>
            <translation>een lege werkmap om in te vullen en in te lezen</translation>
        </message>
        <message>
            <source>add the rows to those that are there; one with a known number changes that row</source>
            <translation>de rijen toevoegen aan die er al zijn; een rij met een gekend nummer wijzigt die rij</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 the answer is no, 2 wrong use, 3 something outside is missing (file, reader, network).</source>
            <translation>Afsluitcodes: 0 gedaan, 1 het antwoord is nee, 2 verkeerd gebruik, 3 er ontbreekt iets buiten het programma (bestand, lezer, netwerk).</translation>
        </message>
        <message>
            <source>Examples:</source>
            <translation>Voorbeelden:</translation>
        </message>
        <message>
            <source>Behind -- everything is a word: set hwg hwg.remarks -- "--none". Negative numbers need no --.</source>
            <translation>Achter -- is alles een woord: set hwg hwg.remarks -- "--geen". Negatieve getallen hebben geen -- nodig.</translation>
        </message>
        <message>
            <source>With every command:</source>
            <translation>Bij elke opdracht:</translation>
        </message>
        <message>
            <source>this list, or one command with its options and an example</source>
            <translation>deze lijst, of één opdracht met haar opties en een voorbeeld</translation>
        </message>
        <message>
            <source>language; default: that of the system; en: forms stay Dutch</source>
            <translation>taal; standaard: die van het systeem; en: formulieren blijven Nederlands</translation>
        </message>
        <message>
            <source>reader with the card; default: the only eID found</source>
            <translation>lezer met de kaart; standaard: de enige eID die gevonden wordt</translation>
        </message>
        <message>
            <source>take the PIN from the first line of the standard input</source>
            <translation>de pincode lezen op de eerste regel van de standaardinvoer</translation>
        </message>
        <message>
            <source>use the last try of the PIN without asking</source>
            <translation>de laatste poging voor de pincode gebruiken zonder te vragen</translation>
        </message>
        <message>
            <source>the made-up OCMW with all modules filled in</source>
            <translation>het verzonnen OCMW met alle modules ingevuld</translation>
        </message>
        <message>
            <source>municipality, by its NIS code or its name</source>
            <translation>gemeente, met haar NIS-code of haar naam</translation>
        </message>
        <message>
            <source>enterprise number of the OCMW</source>
            <translation>ondernemingsnummer van het OCMW</translation>
        </message>
        <message>
            <source>who signs as secretary</source>
            <translation>wie ondertekent als secretaris</translation>
        </message>
        <message>
            <source>who signs as chairman</source>
            <translation>wie ondertekent als voorzitter</translation>
        </message>
        <message>
            <source>who signs in the chairman's place</source>
            <translation>wie ondertekent in de plaats van de voorzitter</translation>
        </message>
        <message>
            <source>reference of the decision that delegates</source>
            <translation>referentie van het besluit tot delegatie</translation>
        </message>
        <message>
            <source>date of that decision, such as 2016-12-01</source>
            <translation>datum van dat besluit, zoals 2016-12-01</translation>
        </message>
        <message>
            <source>begin the file of an OCMW</source>
            <translation>het bestand van een OCMW beginnen</translation>
        </message>
        <message>
            <source>change one value; a cell is TABLE[2].column, an empty value clears</source>
            <translation>één waarde wijzigen; een cel is TABEL[2].column, een lege waarde wist</translation>
        </message>
        <message>
            <source>make the change again that was taken back last</source>
            <translation>de wijziging die het laatst ongedaan gemaakt is, opnieuw doen</translation>
        </message>
        <message>
            <source>take back the last change of a form, also an import</source>
            <translation>de laatste wijziging van een formulier ongedaan maken, ook een import</translation>
        </message>
        <message>
            <source>take one row out of a table; a row is TABLE[2]</source>
            <translation>één rij uit een tabel verwijderen; een rij is TABEL[2]</translation>
        </message>
        <message>
            <source>values of a form; with --json as "import" reads them</source>
            <translation>waarden van een formulier; met --json zoals "import" ze leest</translation>
        </message>
        <message>
            <source>with the values that never leave this computer</source>
            <translation>met de waarden die deze computer nooit verlaten</translation>
        </message>
        <message>
            <source>who changed what and when; a moment is a number of this list, a day, a day with a time, "seal" or "now"</source>
            <translation>wie wat wanneer wijzigde; een moment is een nummer uit deze lijst, een dag, een dag met een uur, "seal" (verzegeling) of "now" (nu)</translation>
        </message>
        <message>
            <source>make a field, cell, row or table what it was; rows are counted as they stood at that moment</source>
            <translation>een veld, cel, rij of tabel weer maken wat het was; rijen worden geteld zoals ze toen stonden</translation>
        </message>
        <message>
            <source>the form as it was then, with the findings of then</source>
            <translation>het formulier zoals het toen was, met de bevindingen van toen</translation>
        </message>
        <message>
            <source>what is otherwise at TO (default: now) than at FROM</source>
            <translation>wat op TOT (standaard: nu) anders is dan op VAN</translation>
        </message>
        <message>
            <source>the story of one value; a cell is TABLE[2].column</source>
            <translation>het verhaal van één waarde; een cel is TABEL[2].kolom</translation>
        </message>
        <message>
            <source>fields and tables of a form</source>
            <translation>velden en tabellen van een formulier</translation>
        </message>
        <message>
            <source>findings, and whether the reports can be sealed</source>
            <translation>bevindingen, en of de verslagen verzegeld kunnen worden</translation>
        </message>
        <message>
            <source>accept a warning, with the reason why</source>
            <translation>een waarschuwing aanvaarden, met de reden waarom</translation>
        </message>
        <message>
            <source>only the warning at this place</source>
            <translation>alleen de waarschuwing op deze plaats</translation>
        </message>
        <message>
            <source>put a module aside</source>
            <translation>een module opzijzetten</translation>
        </message>
        <message>
            <source>take it up again</source>
            <translation>de module opnieuw opnemen</translation>
        </message>
        <message>
            <source>why, for the journal</source>
            <translation>waarom, voor de geschiedenis</translation>
        </message>
        <message>
            <source>all modules: state, signers, receipts, what comes next</source>
            <translation>alle modules: toestand, ondertekenaars, ontvangstbewijzen, volgende stap</translation>
        </message>
        <message>
            <source>secretary, chairman or delegate</source>
            <translation>secretaris, voorzitter of afgevaardigde</translation>
        </message>
        <message>
            <source>the town where you sign; default: that of the OCMW</source>
            <translation>de gemeente waar u ondertekent; standaard die van het OCMW</translation>
        </message>
        <message>
            <source>sign with another person's card than the registered one, with the reason</source>
            <translation>ondertekenen met de kaart van iemand anders dan wie geregistreerd is, met de reden</translation>
        </message>
        <message>
            <source>sign with a card that has ended, as long as its certificate counts, without asking</source>
            <translation>onderteken zonder vraag met een verlopen kaart waarvan het certificaat nog geldt</translation>
        </message>
        <message>
            <source>freeze reports and make one bundle of them</source>
            <translation>verslagen vastleggen en er één bundel van maken</translation>
        </message>
        <message>
            <source>the bundle to make</source>
            <translation>de bundel die gemaakt wordt</translation>
        </message>
        <message>
            <source>open a sealed report again; its signatures are lost</source>
            <translation>een verzegeld verslag heropenen; de handtekeningen gaan verloren</translation>
        </message>
        <message>
            <source>add one signature with the card</source>
            <translation>één handtekening toevoegen met de kaart</translation>
        </message>
        <message>
            <source>verdict on a bundle, whoever made it</source>
            <translation>oordeel over een bundel, wie hem ook gemaakt heeft</translation>
        </message>
        <message>
            <source>add time stamps and proof that the certificates counted, before it is sent</source>
            <translation>tijdstempels toevoegen en het bewijs dat de certificaten geldig waren, voor het verzenden</translation>
        </message>
        <message>
            <source>address of a time-stamp authority</source>
            <translation>adres van een tijdstempeldienst</translation>
        </message>
        <message>
            <source>do not ask whether the certificates were revoked</source>
            <translation>niet vragen of de certificaten ingetrokken werden</translation>
        </message>
        <message>
            <source>also write the verdict as a sheet to print</source>
            <translation>schrijf het oordeel ook als een blad om af te drukken</translation>
        </message>
        <message>
            <source>lock a bundle with a new passphrase, for the way to another workstation</source>
            <translation>een bundel met een nieuwe wachtzin vergrendelen, voor de weg naar een andere werkplek</translation>
        </message>
        <message>
            <source>the parcel to make</source>
            <translation>het pakket dat gemaakt wordt</translation>
        </message>
        <message>
            <source>take the bundle out of a parcel; the passphrase comes on the standard input</source>
            <translation>de bundel uit een pakket halen; de wachtzin komt van de standaardinvoer</translation>
        </message>
        <message>
            <source>https address of the endpoint; default: that of what waits in the outbox</source>
            <translation>https-adres van het ontvangstpunt; standaard: dat van wat in de verzendlijst wacht</translation>
        </message>
        <message>
            <source>the proxy of the network, or &quot;none&quot;; default: as the system is set</source>
            <translation>de proxy van het netwerk, of &quot;none&quot;; standaard: zoals het systeem is ingesteld</translation>
        </message>
        <message>
            <source>tries without progress before giving up for now; default 3</source>
            <translation>pogingen zonder vooruitgang voor het voorlopig stopt; standaard 3</translation>
        </message>
        <message>
            <source>log in with the card, upload, get the receipt</source>
            <translation>aanmelden met de kaart, versturen, ontvangstbewijs ophalen</translation>
        </message>
        <message>
            <source>send it without time stamps where these cannot be had, without asking</source>
            <translation>zonder tijdstempels verzenden als die niet te krijgen zijn, zonder te vragen</translation>
        </message>
        <message>
            <source>bundles on their way, and those that arrived</source>
            <translation>bundels die onderweg zijn, en die aangekomen zijn</translation>
        </message>
        <message>
            <source>which step of the way to the endpoint fails; with a card also what it may report</source>
            <translation>welke stap op weg naar het ontvangstpunt mislukt; met een kaart ook wat die mag melden</translation>
        </message>
        <message>
            <source>the kept receipt, verified again</source>
            <translation>het bewaarde ontvangstbewijs, opnieuw gecontroleerd</translation>
        </message>
        <message>
            <source>PDF of each report, or one pack for the council</source>
            <translation>PDF van elk verslag, of één raadsdossier</translation>
        </message>
        <message>
            <source>folder for MODULE.pdf</source>
            <translation>map voor MODULE.pdf</translation>
        </message>
        <message>
            <source>one pack of all modules, or of those named</source>
            <translation>één raadsdossier van alle modules, of van de genoemde</translation>
        </message>
        <message>
            <source>write over existing files</source>
            <translation>bestaande bestanden overschrijven</translation>
        </message>
        <message>
            <source>readers and cards</source>
            <translation>lezers en kaarten</translation>
        </message>
        <message>
            <source>only this reader</source>
            <translation>alleen deze lezer</translation>
        </message>
        <message>
            <source>also the personal data on the card</source>
            <translation>ook de persoonsgegevens op de kaart</translation>
        </message>
        <message>
            <source>check the card of a signatory, prove that the PIN is known, and keep the result in the file</source>
            <translation>de kaart van een ondertekenaar controleren, bewijzen dat de pincode bekend is, en het resultaat in het bestand bewaren</translation>
        </message>
        <message>
            <source>whose card it should be: secretary, chairman or delegate</source>
            <translation>wiens kaart het moet zijn: secretaris, voorzitter of afgevaardigde</translation>
        </message>
        <message>
            <source>log in there and ask whether the holder has a role</source>
            <translation>daar aanmelden en vragen of de houder een rol heeft</translation>
        </message>
        <message>
            <source>do not ask whether the card was revoked</source>
            <translation>niet vragen of de kaart ingetrokken werd</translation>
        </message>
        <message>
            <source>print the last check of everybody who signs</source>
            <translation>de laatste controle van iedereen die ondertekent afdrukken</translation>
        </message>
        <message>
            <source>copy the whole file of the OCMW</source>
            <translation>het hele bestand van het OCMW kopiëren</translation>
        </message>
        <message>
            <source>put a backup back into a folder that has no file yet</source>
            <translation>een back-up terugzetten in een map waar nog geen bestand staat</translation>
        </message>
        <message>
            <source>check a folder of form definitions</source>
            <translation>een map met formulierdefinities controleren</translation>
        </message>
        <message>
            <source>folder with the file of the OCMW</source>
            <translation>map met het bestand van het OCMW</translation>
        </message>
        <message>
            <source>believe these roots as well; repeatable</source>
            <translation>ook deze basiscertificaten vertrouwen; herhaalbaar</translation>
        </message>
        <message>
            <source>append technical messages to this file</source>
            <translation>technische meldingen aan dit bestand toevoegen</translation>
        </message>
        <message>
            <source>answer as JSON</source>
            <translation>antwoorden als JSON</translation>
        </message>
        <message>
            <source>this help</source>
            <translation>deze hulp</translation>
        </message>
        <message>
            <source>version of the program</source>
            <translation>versie van het programma</translation>
        </message>
        <message>
            <source>Uniek Verslag: draft, sign and send the federal reports of an OCMW.</source>
            <translation>Uniek Verslag: de federale verslagen van een OCMW opstellen, ondertekenen en versturen.</translation>
        </message>
        <message>
            <source>how a number came about: formula, inputs, rows that count, last year</source>
            <translation>hoe een getal tot stand kwam: formule, gegevens, rijen die meetellen, vorig jaar</translation>
        </message>
        <message>
            <source>pack for everyone: personal data is masked; who signs in office (secretary, chairman, delegate) stays</source>
            <translation>raadsdossier voor iedereen: persoonsgegevens zijn afgeschermd; wie ambtshalve tekent (secretaris, voorzitter, afgevaardigde) blijft staan</translation>
        </message>
        <message>
            <source>take over staff, partners and the like into empty places; never amounts</source>
            <translation>personeel, partners en dergelijke overnemen op lege plaatsen; nooit bedragen</translation>
        </message>
        <message>
            <source>with --carry: only this field or table; repeatable</source>
            <translation>met --carry: alleen dit veld of deze tabel; herhaalbaar</translation>
        </message>
        <message>
            <source>only show what would be taken over</source>
            <translation>alleen tonen wat overgenomen zou worden</translation>
        </message>
        <message>
            <source>also from the file of another OCMW, after a merger</source>
            <translation>ook uit het bestand van een ander OCMW, na een fusie</translation>
        </message>
        <message>
            <source>last year&apos;s figures, from its data folder, a backup, a bundle or .json files</source>
            <translation>de cijfers van vorig jaar, uit de gegevensmap, een reservekopie, een bundel of .json-bestanden</translation>
        </message>
        <message>
            <source>work with the forms of this folder, of another year</source>
            <translation>werken met de formulieren in deze map, van een ander jaar</translation>
        </message>
        <message>
            <source>take back what was recorded by mistake</source>
            <translation>terugnemen wat bij vergissing vastgelegd werd</translation>
        </message>
        <message>
            <source>with --undo: why, for the history</source>
            <translation>met --undo: waarom, voor de geschiedenis</translation>
        </message>
        <message>
            <source>record that a sealed report was entered on the portal</source>
            <translation>vastleggen dat een verzegeld verslag op het portaal ingevoerd werd</translation>
        </message>
        <message>
            <source>when, such as 2017-02-21</source>
            <translation>wanneer, zoals 2017-02-21</translation>
        </message>
        <message>
            <source>what the portal shows as its reference</source>
            <translation>wat het portaal als referentie toont</translation>
        </message>
        <message>
            <source>record what the federal service decided: accepted, rejected or unlocked</source>
            <translation>vastleggen wat de federale dienst beslist heeft: accepted (aanvaard), rejected (verworpen) of unlocked (vrijgegeven)</translation>
        </message>
        <message>
            <source>of the decision, if there is one</source>
            <translation>van de beslissing, als die er is</translation>
        </message>
        <message>
            <source>sheet to type a sealed report over on the portal</source>
            <translation>blad om een verzegeld verslag over te typen op het portaal</translation>
        </message>
        <message>
            <source>the sheet to make</source>
            <translation>het blad dat gemaakt wordt</translation>
        </message>
        <message>
            <source>take a bundle out of the outbox that has not arrived; its endpoint is asked</source>
            <translation>een bundel die niet aangekomen is uit de verzendlijst nemen; het ontvangstpunt wordt bevraagd</translation>
        </message>
        <message>
            <source>without asking the endpoint, where it is gone: it may have arrived</source>
            <translation>zonder het ontvangstpunt te vragen, als het er niet meer is: de bundel kan aangekomen zijn</translation>
        </message>
        <message>
            <source>also write it as a sheet to print</source>
            <translation>het ook als blad om af te drukken wegschrijven</translation>
        </message>
        <message>
            <source>take the user name and the password for the proxy from the standard input, each on a line of its own, below that of the PIN if that comes there too</source>
            <translation>de gebruikersnaam en het wachtwoord voor de proxy van de standaardinvoer lezen, elk op een eigen regel, onder die van de pincode als die ook daar komt</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>is computed</source>
            <translation>wordt berekend</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Why it was not taken over</source>
            <translation>Waarom niet overgenomen</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, rij %2</translation>
        </message>
        <message>
            <source>%1: the file says %2, computed is %3.</source>
            <translation>%1: het bestand zegt %2, berekend is %3.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) removed</source>
            <translation>
                <numerusform>%n rij verwijderd</numerusform>
                <numerusform>%n rijen verwijderd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would be removed</source>
            <translation>
                <numerusform>%n rij zou verdwijnen</numerusform>
                <numerusform>%n rijen zouden verdwijnen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with other values</source>
            <translation>
                <numerusform>%n rij heeft nu andere waarden</numerusform>
                <numerusform>%n rijen hebben nu andere waarden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would get other values</source>
            <translation>
                <numerusform>%n rij zou andere waarden krijgen</numerusform>
                <numerusform>%n rijen zouden andere waarden krijgen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Overview</name>
        <message>
            <source>Make the bundle again</source>
            <translation>De bundel opnieuw maken</translation>
        </message>
        <message>
            <source>Find the bundle again</source>
            <translation>De bundel terugvinden</translation>
        </message>
        <message>
            <source>Reopen, or put the name back</source>
            <translation>Heropenen, of de naam herstellen</translation>
        </message>
        <message>
            <source>the file of its bundle is no longer in its place: %1</source>
            <translation>het bestand van de bundel staat niet meer op zijn plaats: %1</translation>
        </message>
        <message>
            <source>sealed with another name than is registered now</source>
            <translation>verzegeld met een andere naam dan nu geregistreerd is</translation>
        </message>
        <message>
            <source>Register who signs</source>
            <translation>Registreren wie ondertekent</translation>
        </message>
        <message>
            <source>Sign as secretary</source>
            <translation>Ondertekenen als secretaris</translation>
        </message>
        <message>
            <source>Sign as chairman</source>
            <translation>Ondertekenen als voorzitter</translation>
        </message>
        <message>
            <source>Sign as delegate</source>
            <translation>Ondertekenen als afgevaardigde</translation>
        </message>
        <message>
            <source>Fill in or import</source>
            <translation>Invullen of importeren</translation>
        </message>
        <message>
            <source>Look at the answer on the page of the OCMW</source>
            <translation>Het antwoord op de pagina van het OCMW nakijken</translation>
        </message>
        <message>
            <source>Complete the page of the OCMW</source>
            <translation>De pagina van het OCMW aanvullen</translation>
        </message>
        <message>
            <source>Solve what is open</source>
            <translation>Oplossen wat open staat</translation>
        </message>
        <message>
            <source>Check and seal</source>
            <translation>Controleren en verzegelen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Verder versturen</translation>
        </message>
        <message>
            <source>Check the card in time: is it valid on the deadline, and is the PIN known?</source>
            <translation>Controleer de kaart op tijd: is ze geldig op de uiterste datum, en is de pincode bekend?</translation>
        </message>
        <message>
            <source>Card of %1 (%2)</source>
            <translation>Kaart van %1 (%2)</translation>
        </message>
        <message>
            <source>not checked yet for this deadline</source>
            <translation>nog niet gecontroleerd voor deze uiterste datum</translation>
        </message>
        <message>
            <source>See whom to contact, and check it again</source>
            <translation>Zie met wie u contact opneemt, en controleer ze opnieuw</translation>
        </message>
        <message>
            <source>Fetch the receipt</source>
            <translation>Het ontvangstbewijs ophalen</translation>
        </message>
        <message>
            <source>Enter it on the portal too, or reopen it</source>
            <translation>Voer het ook op het portaal in, of heropen het</translation>
        </message>
        <message>
            <source>See why the endpoint refuses it</source>
            <translation>Bekijk waarom het ontvangstpunt het weigert</translation>
        </message>
        <message>
            <source>Reopen and correct</source>
            <translation>Heropenen en verbeteren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>nog niet volledig</translation>
        </message>
        <message>
            <source>the second signature is missing</source>
            <translation>de tweede handtekening ontbreekt</translation>
        </message>
        <message>
            <source>only %1 has signed</source>
            <translation>alleen %1 heeft ondertekend</translation>
        </message>
        <message>
            <source>nothing has been filled in</source>
            <translation>er is nog niets ingevuld</translation>
        </message>
        <message>
            <source>complete, but not sealed</source>
            <translation>volledig, maar nog niet verzegeld</translation>
        </message>
        <message>
            <source>sealed, but nobody has signed</source>
            <translation>verzegeld, maar nog door niemand ondertekend</translation>
        </message>
        <message>
            <source>signed twice, but not sent</source>
            <translation>tweemaal ondertekend, maar nog niet verstuurd</translation>
        </message>
        <message>
            <source>in the outbox, not yet arrived</source>
            <translation>op de verzendlijst, nog niet aangekomen</translation>
        </message>
        <message>
            <source>sent, but the receipt has not come</source>
            <translation>verstuurd, maar het ontvangstbewijs is er nog niet</translation>
        </message>
        <message>
            <source>another report of its bundle was entered on the portal</source>
            <translation>een ander verslag van zijn bundel werd op het portaal ingevoerd</translation>
        </message>
        <message>
            <source>refused by the endpoint</source>
            <translation>geweigerd door het ontvangstpunt</translation>
        </message>
        <message>
            <source>the endpoint has it already, in another bundle</source>
            <translation>het ontvangstpunt heeft het al, in een andere bundel</translation>
        </message>
        <message>
            <source>sent, but the receipt does not match what was sent</source>
            <translation>verstuurd, maar het ontvangstbewijs klopt niet met wat werd verstuurd</translation>
        </message>
        <message>
            <source>rejected by the federal service</source>
            <translation>verworpen door de federale dienst</translation>
        </message>
        <message>
            <source>unlocked by the federal service, to be corrected</source>
            <translation>vrijgegeven door de federale dienst, te verbeteren</translation>
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <translation>
                <numerusform>%1 (en nog %n andere)</numerusform>
                <numerusform>%1 (en nog %n andere)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) still to fill in</source>
            <translation>
                <numerusform>nog %n waarde in te vullen</numerusform>
                <numerusform>nog %n waarden in te vullen</numerusform>
            </translation>
        </message>
        <message>
            <source>The page of the OCMW keeps this module a draft: %1.</source>
            <translation>Door de pagina van het OCMW blijft deze module een ontwerp: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) to solve</source>
            <translation>
                <numerusform>%n bevinding op te lossen</numerusform>
                <numerusform>%n bevindingen op te lossen</numerusform>
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
            <translation>BESTAND</translation>
        </message>
        <message>
            <source>FIELD</source>
            <translation>VELD</translation>
        </message>
        <message>
            <source>VALUE</source>
            <translation>WAARDE</translation>
        </message>
        <message>
            <source>RULE</source>
            <translation>REGEL</translation>
        </message>
        <message>
            <source>REASON</source>
            <translation>REDEN</translation>
        </message>
        <message>
            <source>DIR</source>
            <translation>MAP</translation>
        </message>
        <message>
            <source>TABLE</source>
            <translation>TABEL</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAAM</translation>
        </message>
        <message>
            <source>CODE</source>
            <translation>CODE</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMMER</translation>
        </message>
        <message>
            <source>REF</source>
            <translation>REF</translation>
        </message>
        <message>
            <source>DATE</source>
            <translation>DATUM</translation>
        </message>
        <message>
            <source>PATH</source>
            <translation>PLAATS</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEKST</translation>
        </message>
        <message>
            <source>ROLE</source>
            <translation>ROL</translation>
        </message>
        <message>
            <source>HEADER</source>
            <translation>KOP</translation>
        </message>
        <message>
            <source>COLUMN</source>
            <translation>KOLOM</translation>
        </message>
        <message>
            <source>MOMENT</source>
            <translation>MOMENT</translation>
        </message>
        <message>
            <source>FROM</source>
            <translation>VAN</translation>
        </message>
        <message>
            <source>TO</source>
            <translation>TOT</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>SIGN</source>
            <translation>TEKEN</translation>
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
            <translation>OPDRACHT</translation>
        </message>
        <message>
            <source>ORDER</source>
            <translation>VOLGORDE</translation>
        </message>
    </context>
    <context>
        <name>Place</name>
        <message>
            <source>%1, a row that is gone</source>
            <translation>%1, een rij die weg is</translation>
        </message>
        <message>
            <source>%1, row %2</source>
            <translation>%1, rij %2</translation>
        </message>
        <message>
            <source>(nothing)</source>
            <translation>(niets)</translation>
        </message>
        <message>
            <source>(an empty row)</source>
            <translation>(een lege rij)</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>"%1" is for this workstation only. To bring it out all the same, ask for local values (on the command line: --local).</source>
            <translation>"%1" is alleen voor deze computer. Vraag de lokale waarden om ze toch uit te voeren (op de opdrachtregel: --local).</translation>
        </message>
        <message>
            <source>The sheet “%1” can be the table %2 or %3. Name the table.</source>
            <translation>Het werkblad “%1” kan de tabel %2 of %3 zijn. Noem de tabel.</translation>
        </message>
        <message>
            <source>“%1” is no column of “%2”, so nothing can go there. The columns are: %3.</source>
            <translation>“%1” is geen kolom van “%2”, dus daar kan niets naartoe. De kolommen zijn: %3.</translation>
        </message>
        <message>
            <source>“%1” can be the column %2 or %3. Write one of these names above it.</source>
            <translation>“%1” kan de kolom %2 of %3 zijn. Schrijf een van die namen erboven.</translation>
        </message>
        <message>
            <source>These columns of the file were left out: %1.</source>
            <translation>Deze kolommen van het bestand werden weggelaten: %1.</translation>
        </message>
        <message>
            <source>Row %1 of the file names the columns. What stands above it was left out.</source>
            <translation>Rij %1 van het bestand noemt de kolommen. Wat erboven staat, werd weggelaten.</translation>
        </message>
        <message>
            <source>No column of the file goes into “%1”. Match at least one.</source>
            <translation>Geen enkele kolom van het bestand gaat naar “%1”. Wijs er minstens één toe.</translation>
        </message>
        <message>
            <source>The workbook is protected with a password. Open it in a spreadsheet, take the password off, save it, and try again.</source>
            <translation>De werkmap is beveiligd met een wachtwoord. Open ze in een rekenblad, verwijder het wachtwoord, bewaar ze en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The workbook is damaged or not one (%1). Open it in a spreadsheet, save it again as .xlsx, and try that.</source>
            <translation>De werkmap is beschadigd of is er geen (%1). Open ze in een rekenblad, bewaar ze opnieuw als .xlsx en probeer dat.</translation>
        </message>
        <message>
            <source>The workbook has several sheets: %1. Say which one has the rows of “%2”.</source>
            <translation>De werkmap heeft verschillende werkbladen: %1. Zeg welk de rijen van “%2” bevat.</translation>
        </message>
        <message>
            <source>The workbook has no sheet “%1”. Its sheets are: %2.</source>
            <translation>De werkmap heeft geen werkblad “%1”. De werkbladen zijn: %2.</translation>
        </message>
        <message>
            <source>The workbook could not be written (%1). Look whether the disk is full; save as CSV instead.</source>
            <translation>De werkmap kon niet geschreven worden (%1). Kijk of de schijf vol is; bewaar anders als CSV.</translation>
        </message>
        <message>
            <source>The reading of the file was stopped. Nothing was taken over.</source>
            <translation>Het lezen van het bestand werd gestopt. Er werd niets overgenomen.</translation>
        </message>
        <message>
            <source>The formula of the cell failed: it shows “%1”. Mend it in the spreadsheet or type the value.</source>
            <translation>De formule van de cel is mislukt: ze toont “%1”. Herstel ze in het rekenblad of typ de waarde.</translation>
        </message>
        <message>
            <source>The file is in the old format of Excel. Save it as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Het bestand heeft het oude formaat van Excel. Bewaar het als .xlsx of als CSV (UTF-8) en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file is in the format of OpenDocument. Save it as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Het bestand heeft het formaat van OpenDocument. Bewaar het als .xlsx of als CSV (UTF-8) en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file is in a binary format of Excel. Save it as .xlsx and try again.</source>
            <translation>Het bestand heeft een binair formaat van Excel. Bewaar het als .xlsx en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file is a page or a document, whatever its name says. Save the table as .xlsx or as CSV (UTF-8) and try again.</source>
            <translation>Het bestand is een pagina of een document, wat zijn naam ook zegt. Bewaar de tabel als .xlsx of als CSV (UTF-8) en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file has the formula “%1” without its result. Open the file in a spreadsheet, save it, and try again.</source>
            <translation>Het bestand bevat de formule “%1” zonder haar resultaat. Open het bestand in een rekenblad, bewaar het en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file has no column “%1”. Name one as its first row writes it.</source>
            <translation>Het bestand heeft geen kolom “%1”. Noem een kolom zoals de eerste rij ze schrijft.</translation>
        </message>
        <message>
            <source>The file has no column for these, which must be filled in: %1.</source>
            <translation>Het bestand heeft geen kolom voor deze verplichte gegevens: %1.</translation>
        </message>
        <message>
            <source>The file has far more cells or text than a table may have. Keep the sheet with the table only.</source>
            <translation>Het bestand bevat veel meer cellen of tekst dan een tabel mag hebben. Behoud alleen het werkblad met de tabel.</translation>
        </message>
        <message>
            <source>The cells %1 to %2 are merged into one. Unmerge them and fill in each.</source>
            <translation>De cellen %1 tot %2 zijn samengevoegd. Splits ze en vul elke cel in.</translation>
        </message>
        <message>
            <source>The cell %1 stands under no column name. Give the column a name or empty the cell.</source>
            <translation>De cel %1 staat onder geen kolomnaam. Geef de kolom een naam of maak de cel leeg.</translation>
        </message>
        <message>
            <source>Say with --rejects FILE where the bad rows go.</source>
            <translation>Zeg met --rejects BESTAND waar de foute rijen naartoe gaan.</translation>
        </message>
        <message>
            <source>These sheets of the workbook were not read, as their names are no tables of %1: %2. Rename or import them one by one.</source>
            <translation>Deze werkbladen werden niet gelezen, want hun namen zijn geen tabellen van %1: %2. Hernoem ze of importeer ze een voor een.</translation>
        </message>
        <message>
            <source>No sheet of the workbook bears the name of a table of %1. Its sheets are: %2.</source>
            <translation>Geen werkblad draagt de naam van een tabel van %1. De werkbladen zijn: %2.</translation>
        </message>
        <message>
            <source>Name a form and a file: template MODULE --out FILE.xlsx.</source>
            <translation>Noem een formulier en een bestand: template MODULE --out BESTAND.xlsx.</translation>
        </message>
        <message>
            <source>Name a form and a file: export MODULE --out FILE.</source>
            <translation>Noem een formulier en een bestand: export MODULE --out BESTAND.</translation>
        </message>
        <message>
            <source>A CSV file has the rows of one table: name it, or write to a .xlsx file.</source>
            <translation>Een CSV-bestand bevat de rijen van één tabel: noem ze, of schrijf naar een .xlsx-bestand.</translation>
        </message>
        <message>
            <source>A .json file has a whole form: name no table, or write the rows to a .xlsx or .csv file.</source>
            <translation>Een .json-bestand bevat een heel formulier: noem geen tabel, of schrijf de rijen naar een .xlsx- of .csv-bestand.</translation>
        </message>
        <message>
            <source>Left out, as they are totals of the rows above: %1.</source>
            <translation>Weggelaten, omdat het totalen van de rijen erboven zijn: %1.</translation>
        </message>
        <message>
            <source>This row looks like a total, but %1 is not the sum of the rows above it that can be read (%2). Mend those, or empty the row.</source>
            <translation>Deze rij lijkt een totaal, maar %1 is niet de som van de leesbare rijen erboven (%2). Verbeter die, of maak de rij leeg.</translation>
        </message>
        <message>
            <source>“%1” looks like a total of the rows above, but is filled in like a row. Empty the row, or give it another name.</source>
            <translation>“%1” lijkt een totaal van de rijen erboven, maar is ingevuld als een gewone rij. Maak de rij leeg of geef ze een andere naam.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are hidden in the file, the first is row %1. They are read as well.</source>
            <translation>
                <numerusform>%n rij is verborgen in het bestand: rij %1. Ze wordt ook gelezen.</numerusform>
                <numerusform>%n rijen zijn verborgen in het bestand, de eerste is rij %1. Ze worden ook gelezen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is now "%2": all of %3 goes by the table.</source>
            <translation>%1 is nu "%2": heel %3 gaat via de tabel.</translation>
        </message>
        <message>
            <source>%1 has rows that this file does not replace, and a measure goes all by the form or all by the table. Bring in one workbook with all its rows (an export gives one), or delete those that are there first.</source>
            <translation>%1 heeft rijen die dit bestand niet vervangt, en een maatregel gaat volledig via het formulier of volledig via de tabel. Importeer één werkmap met al haar rijen (exporteren geeft er een), of verwijder eerst de rijen die er staan.</translation>
        </message>
        <message>
            <source>The rows of %1 come from a file, as %2 is "%3": change them in the file and bring it in again (an export gives one). A row can be deleted here.</source>
            <translation>De rijen van %1 komen uit een bestand, want %2 is "%3": wijzig ze in het bestand en importeer het opnieuw (exporteren geeft er een). Verwijderen kan hier wel.</translation>
        </message>
        <message>
            <source>%1 goes all by the form or all by the table, and it has rows already. To go by the table, bring in one workbook with all its rows (an export gives one); to go by the form, delete the rows first.</source>
            <translation>%1 gaat volledig via het formulier of volledig via de tabel, en er staan al rijen in. Wilt u de tabel, importeer dan één werkmap met al haar rijen (exporteren geeft er een); wilt u het formulier, verwijder dan eerst de rijen.</translation>
        </message>
        <message>
            <source>%1 goes entirely by the table or not at all, so its good rows cannot be taken over alone. Mend the others first.</source>
            <translation>%1 gaat volledig via de tabel of helemaal niet; de goede rijen alleen kunnen dus niet overgenomen worden. Verbeter eerst de andere.</translation>
        </message>
        <message>
            <source>"%1" must end in .xlsx.</source>
            <translation>"%1" moet eindigen op .xlsx.</translation>
        </message>
        <message>
            <source>"%1" must end in .xlsx, .csv or .json.</source>
            <translation>"%1" moet eindigen op .xlsx, .csv of .json.</translation>
        </message>
        <message>
            <source>"%1" must end in .asice: by that ending other programs know a bundle.</source>
            <translation>"%1" moet eindigen op .asice: daaraan herkennen andere programma’s een bundel.</translation>
        </message>
        <message>
            <source>"%1" maps nothing. Write --map "header=column", or "header=" to leave it out.</source>
            <translation>"%1" wijst niets toe. Schrijf --map "kop=kolom", of "kop=" om ze weg te laten.</translation>
        </message>
        <message>
            <source>The encoding "%1" is not known. Known are: %2.</source>
            <translation>De codering "%1" is niet bekend. Bekend zijn: %2.</translation>
        </message>
        <message>
            <source>A separator is one sign, or the word "tab".</source>
            <translation>Een scheidingsteken is één teken, of het woord "tab".</translation>
        </message>
        <message>
            <source>"%1" is neither a .json nor a .csv or .xlsx file.</source>
            <translation>"%1" is geen .json-, .csv- of .xlsx-bestand.</translation>
        </message>
        <message>
            <source>The form %1 has no tables.</source>
            <translation>Het formulier %1 heeft geen tabellen.</translation>
        </message>
        <message>
            <source>All tables of the form %1 are for this workstation only: %2. To bring them out all the same, ask for local values (on the command line: --local).</source>
            <translation>Alle tabellen van het formulier %1 zijn alleen voor deze computer: %2. Vraag de lokale waarden om ze toch uit te voeren (op de opdrachtregel: --local).</translation>
        </message>
        <message>
            <source>%1 is larger than 1 MiB, too much for root certificates. Name the right file.</source>
            <translation>%1 is groter dan 1 MiB, te veel voor basiscertificaten. Geef het juiste bestand op.</translation>
        </message>
        <message>
            <source>A decision of delegation was given, but no --delegate NAME.</source>
            <translation>Er werd een delegatiebesluit opgegeven, maar geen --delegate NAAM.</translation>
        </message>
        <message>
            <source>"%1" is no date of the calendar. Write it like 2016-12-01 or 1/12/2016.</source>
            <translation>"%1" is geen datum van de kalender. Schrijf ze als 2016-12-01 of 1/12/2016.</translation>
        </message>
        <message>
            <source>"%1" is no number of tries from 1 to 1000.</source>
            <translation>"%1" is geen aantal pogingen van 1 tot 1000.</translation>
        </message>
        <message>
            <source>This command takes no argument, but has one: "%1".</source>
            <translation>Deze opdracht neemt geen argument, maar heeft er een: "%1".</translation>
        </message>
        <message>
            <source>The first row must name the columns of “%1”, and these are no columns of it: %2. The columns are: %3. No row was read.</source>
            <translation>De eerste rij moet de kolommen van “%1” noemen, en dit zijn er geen van: %2. De kolommen zijn: %3. Er werd geen rij gelezen.</translation>
        </message>
        <message>
            <source>Only one try is left for the PIN of this card; a wrong PIN then blocks it. Nothing was done. Make sure of the PIN and repeat the command with --last-try.</source>
            <translation>Er rest nog maar één poging voor de pincode van deze kaart; een verkeerde pincode blokkeert ze. Er is niets gedaan. Zorg dat u de pincode zeker weet en herhaal de opdracht met --last-try.</translation>
        </message>
        <message>
            <source>The card has ended, its certificate has not. Nothing was signed. Use a card that is valid, or repeat the command with --ended-card to sign with this one all the same.</source>
            <translation>De kaart is verlopen, haar certificaat niet. Er is niets ondertekend. Gebruik een geldige kaart, of herhaal de opdracht met --ended-card om toch met deze te ondertekenen.</translation>
        </message>
        <message>
            <source>No PIN was given, so nothing was done; no try is lost.</source>
            <translation>Er werd geen pincode gegeven, dus is er niets gedaan; er is geen poging verloren.</translation>
        </message>
        <message>
            <source>There is no terminal to ask for the PIN. Give it on the standard input, with --pin-stdin.</source>
            <translation>Er is geen terminal om de pincode te vragen. Geef ze op de standaardinvoer, met --pin-stdin.</translation>
        </message>
        <message>
            <source>The log "%1" cannot be written: %2.</source>
            <translation>Het logboek "%1" kan niet geschreven worden: %2.</translation>
        </message>
        <message>
            <source>No command was named.</source>
            <translation>Er werd geen opdracht genoemd.</translation>
        </message>
        <message>
            <source>An option takes no value, but has one: %1.</source>
            <translation>Een optie heeft een waarde die ze niet aanvaardt: %1.</translation>
        </message>
        <message>
            <source>The option --%1 needs a value behind it.</source>
            <translation>De optie --%1 vraagt een waarde erachter.</translation>
        </message>
        <message>
            <source>"%2" has no option --%1. It has: %3. A text that begins with - goes behind --.</source>
            <translation>"%2" heeft geen optie --%1. Wel: %3. Een tekst die met - begint, komt achter --.</translation>
        </message>
        <message>
            <source>There is no language "%1" here. There are nl and fr; en has the program's own texts only, while forms stay Dutch. German (de) is still to come.</source>
            <translation>De taal "%1" is er niet. Er zijn nl en fr; en heeft alleen de eigen teksten van het programma, formulieren blijven dan Nederlands. Duits (de) komt nog.</translation>
        </message>
        <message>
            <source>There is no command "%1". Is "%2" meant? "help" lists all.</source>
            <translation>Er is geen opdracht "%1". Is "%2" bedoeld? "help" toont ze allemaal.</translation>
        </message>
        <message>
            <source>There is no command "%1"; "help" lists them.</source>
            <translation>Er is geen opdracht "%1"; "help" toont ze.</translation>
        </message>
        <message>
            <source>Files and signatures inside are those that were signed; only the packing around them was changed. Ask for the file as it was made.</source>
            <translation>De bestanden en handtekeningen erin zijn die van bij het ondertekenen; alleen de verpakking errond werd gewijzigd. Vraag het bestand zoals het gemaakt werd.</translation>
        </message>
        <message>
            <source>The container's "mimetype" is not where ASiC-E wants it: the first entry, stored, without additions.</source>
            <translation>De "mimetype" van de container staat niet zoals ASiC-E het wil: als eerste onderdeel, ongecomprimeerd en zonder toevoegingen.</translation>
        </message>
        <message>
            <source>This is neither an ASiC-E nor an ASiC-S container: it holds no "mimetype" that says so.</source>
            <translation>Dit is geen ASiC-E- of ASiC-S-container: hij bevat geen "mimetype" die dat zegt.</translation>
        </message>
        <message>
            <source>This is a container of one signed file (ASiC-S); a bundle of a Uniek Verslag is of another kind (ASiC-E).</source>
            <translation>Dit is een container van één ondertekend bestand (ASiC-S); een bundel van een Uniek Verslag is van een andere soort (ASiC-E).</translation>
        </message>
        <message>
            <source>The file in this ASiC-S container is vouched for by "%1", a time stamp or an evidence record, and by no signature. This program does not judge those. Have it checked by the program that made it.</source>
            <translation>Voor het bestand in deze ASiC-S-container staat alleen "%1" in, een tijdstempel of bewijsrecord, en geen handtekening. Dit programma beoordeelt die niet. Laat het controleren door het programma dat het maakte.</translation>
        </message>
        <message>
            <source>The container says of itself that it holds one file (ASiC-S), but it does not: what its signature stands for cannot be said.</source>
            <translation>De container zegt van zichzelf dat hij één bestand bevat (ASiC-S), maar dat klopt niet: waar de handtekening voor staat, is niet te zeggen.</translation>
        </message>
        <message>
            <source>The container holds bytes before, between or behind its entries. Other programs may read something else there.</source>
            <translation>De container bevat bytes voor, tussen of achter zijn onderdelen. Andere programma’s kunnen daar iets anders lezen.</translation>
        </message>
        <message>
            <source>"%1" in the container does not fit its checksum: it was damaged or changed after it was packed.</source>
            <translation>"%1" in de container klopt niet met zijn controlesom: het werd beschadigd of gewijzigd nadat het ingepakt was.</translation>
        </message>
        <message>
            <source>The container holds the folder "%1" as an entry; containers have files only.</source>
            <translation>De container bevat de map "%1" als onderdeel; in een container horen alleen bestanden.</translation>
        </message>
        <message>
            <source>The container is not a sound ZIP archive: it is damaged or was changed.</source>
            <translation>De container is geen gaaf ZIP-archief: hij is beschadigd of werd gewijzigd.</translation>
        </message>
        <message>
            <source>The container is too large or would unpack to too much, and is not opened.</source>
            <translation>De container is te groot of zou uitgepakt te groot worden, en wordt niet geopend.</translation>
        </message>
        <message>
            <source>The container holds "%1", which is neither a listed file nor a signature. It was added by somebody.</source>
            <translation>De container bevat "%1", dat geen vermeld bestand en geen handtekening is. Iemand heeft het toegevoegd.</translation>
        </message>
        <message>
            <source>The container's list of files does not name "%1", which stands in it. Whether it is signed is said with each signature.</source>
            <translation>De bestandenlijst van de container noemt "%1" niet, dat er wel in zit. Of het ondertekend is, staat bij elke handtekening.</translation>
        </message>
        <message>
            <source>The container of another program also holds "%1", which says nothing about what is signed and was not checked.</source>
            <translation>De container van een ander programma bevat ook "%1", dat niets zegt over wat ondertekend is en niet nagekeken werd.</translation>
        </message>
        <message>
            <source>"%1" is a time stamp, an evidence record or a list of these beside the signatures. This program does not judge them: nothing here leans on it.</source>
            <translation>"%1" is een tijdstempel, een bewijsrecord of een lijst daarvan naast de handtekeningen. Dit programma beoordeelt die niet: niets hier steunt erop.</translation>
        </message>
        <message>
            <source>"%1" is a signature of a kind that this program cannot judge (it knows XAdES). Have it checked by the program that made it.</source>
            <translation>"%1" is een handtekening van een soort die dit programma niet kan beoordelen (het kent XAdES). Laat ze nakijken door het programma dat ze maakte.</translation>
        </message>
        <message>
            <source>The container does not hold "%1", which belongs to it.</source>
            <translation>De container bevat "%1" niet, hoewel het erbij hoort.</translation>
        </message>
        <message>
            <source>The container holds no list of its files (META-INF/manifest.xml).</source>
            <translation>De container bevat geen lijst van zijn bestanden (META-INF/manifest.xml).</translation>
        </message>
        <message>
            <source>The container was altered after it was made: its packing is not the one that this program writes.</source>
            <translation>De container werd gewijzigd nadat hij gemaakt was: hij is niet ingepakt zoals dit programma dat doet.</translation>
        </message>
        <message>
            <source>"%1" cannot be the name of a file in a container. Use letters without accents, digits, '.', '_', '-'.</source>
            <translation>"%1" kan niet de naam van een bestand in een container zijn. Gebruik letters zonder accenten, cijfers, '.', '_', '-'.</translation>
        </message>
        <message>
            <source>The file %1 has no proper media type.</source>
            <translation>Het bestand %1 heeft geen geldig mediatype.</translation>
        </message>
        <message>
            <source>The file %1 is larger than 64 MiB and cannot be signed.</source>
            <translation>Het bestand %1 is groter dan 64 MiB en kan niet ondertekend worden.</translation>
        </message>
        <message>
            <source>There is no file to put into the container.</source>
            <translation>Er is geen bestand om in de container te plaatsen.</translation>
        </message>
        <message>
            <source>The container would hold the file %1 twice.</source>
            <translation>De container zou het bestand %1 twee keer bevatten.</translation>
        </message>
        <message>
            <source>The files are too many or too large for one container.</source>
            <translation>Er zijn te veel bestanden voor één container, of ze zijn te groot.</translation>
        </message>
        <message>
            <source>The container holds the same signature twice: %1.</source>
            <translation>De container bevat twee keer dezelfde handtekening: %1.</translation>
        </message>
        <message>
            <source>%1 has already signed. The two signatures must come from two different persons.</source>
            <translation>%1 heeft al ondertekend. De twee handtekeningen moeten van twee verschillende personen komen.</translation>
        </message>
        <message>
            <source>There is already a signature of the secretary. The other one is that of the chairman or delegate.</source>
            <translation>Er is al een handtekening van de secretaris. De andere is die van de voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>There is already a signature of the chairman or delegate. The other one is that of the secretary.</source>
            <translation>Er is al een handtekening van de voorzitter of afgevaardigde. De andere is die van de secretaris.</translation>
        </message>
        <message>
            <source>The container's list of files (META-INF/manifest.xml) is wrong.</source>
            <translation>De bestandenlijst van de container (META-INF/manifest.xml) is verkeerd.</translation>
        </message>
        <message>
            <source>The key of this card is of a kind that cannot be used here (RSA-2048, P-256, P-384, P-521 can).</source>
            <translation>De sleutel van deze kaart is van een soort die hier niet gebruikt kan worden (RSA-2048, P-256, P-384 en P-521 wel).</translation>
        </message>
        <message>
            <source>The certificate of %1 is not meant for signing (non-repudiation). Use the signature key.</source>
            <translation>Het certificaat van %1 is niet bedoeld om te ondertekenen (onweerlegbaarheid). Gebruik de handtekeningsleutel.</translation>
        </message>
        <message>
            <source>The certificate of %1 carries no national number, so two persons cannot be told apart.</source>
            <translation>Het certificaat van %1 bevat geen rijksregisternummer, zodat twee personen niet te onderscheiden zijn.</translation>
        </message>
        <message>
            <source>The certificate of %1 is valid from %2 to %3, not now. Sign with a valid card.</source>
            <translation>Het certificaat van %1 is geldig van %2 tot %3, niet nu. Onderteken met een geldige kaart.</translation>
        </message>
        <message>
            <source>The place of signing is too long or has odd characters.</source>
            <translation>De plaats van ondertekening is te lang of bevat vreemde tekens.</translation>
        </message>
        <message>
            <source>The signature could not be written as XML.</source>
            <translation>De handtekening kon niet als XML geschreven worden.</translation>
        </message>
        <message>
            <source>What the card of %1 returned is not a signature of its certificate. Nothing was written; try again.</source>
            <translation>Wat de kaart van %1 teruggaf, is geen handtekening van haar certificaat. Er werd niets geschreven; probeer opnieuw.</translation>
        </message>
        <message>
            <source>The container was not made by this program, which signs only what it made. Seal the report here and sign that.</source>
            <translation>De container werd niet door dit programma gemaakt, dat alleen ondertekent wat het zelf maakte. Verzegel het verslag hier en onderteken dat.</translation>
        </message>
        <message>
            <source>%1 does not sign the file %2, or signs it more than once.</source>
            <translation>%1 ondertekent het bestand %2 niet, of meer dan één keer.</translation>
        </message>
        <message>
            <source>The file %2 is not the one that was signed in %1: it was changed.</source>
            <translation>Het bestand %2 is niet het bestand dat in %1 ondertekend werd: het werd gewijzigd.</translation>
        </message>
        <message>
            <source>%1 names another media type for the file %2 than the container.</source>
            <translation>%1 noemt een ander mediatype voor het bestand %2 dan de container.</translation>
        </message>
        <message>
            <source>%1 signs the file %2, which the container does not hold.</source>
            <translation>%1 ondertekent het bestand %2, dat niet in de container zit.</translation>
        </message>
        <message>
            <source>What %1 says about signer, role, place or time is not what was signed: it was changed.</source>
            <translation>Wat %1 zegt over ondertekenaar, rol, plaats of tijd is niet wat ondertekend werd: het werd gewijzigd.</translation>
        </message>
        <message>
            <source>%1 holds a certificate that cannot be read.</source>
            <translation>%1 bevat een certificaat dat niet gelezen kan worden.</translation>
        </message>
        <message>
            <source>%1 does not hold the certificate that its signature names.</source>
            <translation>%1 bevat het certificaat niet dat zijn handtekening noemt.</translation>
        </message>
        <message>
            <source>The signature in %1 does not fit its certificate: something was changed.</source>
            <translation>De handtekening in %1 past niet bij haar certificaat: er werd iets gewijzigd.</translation>
        </message>
        <message>
            <source>The key of the certificate in %1 is too short or of a kind that this program does not judge.</source>
            <translation>De sleutel van het certificaat in %1 is te kort of van een soort die dit programma niet beoordeelt.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 is not meant for signing (non-repudiation).</source>
            <translation>Het certificaat van de handtekening in %1 is niet bedoeld om te ondertekenen (onweerlegbaarheid).</translation>
        </message>
        <message>
            <source>%1 has not the structure of a XAdES baseline signature: something is wrong at "%2". It is not accepted.</source>
            <translation>%1 heeft niet de structuur van een XAdES-basishandtekening (baseline): er is iets mis bij "%2". Ze wordt niet aanvaard.</translation>
        </message>
        <message>
            <source>%1 uses an algorithm that this program does not judge (%2): too weak, or not of those that it knows. It knows RSA and ECDSA with SHA-256, SHA-384 or SHA-512.</source>
            <translation>%1 gebruikt een algoritme dat dit programma niet beoordeelt (%2): te zwak, of niet een van de algoritmen die het kent. Het kent RSA en ECDSA met SHA-256, SHA-384 of SHA-512.</translation>
        </message>
        <message>
            <source>%1 holds several signatures in one file. This program judges one a file: have these checked by the program that made them.</source>
            <translation>%1 bevat meerdere handtekeningen in één bestand. Dit programma beoordeelt er één per bestand: laat deze nakijken door het programma dat ze maakte.</translation>
        </message>
        <message>
            <source>%1 does not claim exactly one of the roles secretary, chairman or delegate.</source>
            <translation>%1 vermeldt niet precies één van de rollen secretaris, voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>%1 also holds "%2", which was not checked.</source>
            <translation>%1 bevat ook "%2", dat niet gecontroleerd werd.</translation>
        </message>
        <message>
            <source>The signature in %1 leans on a root certificate that was given to the program (%2), not on a Belgian root that it knows.</source>
            <translation>De handtekening in %1 steunt op een basiscertificaat dat aan het programma werd opgegeven (%2), niet op een Belgisch basiscertificaat dat het kent.</translation>
        </message>
        <message>
            <source>Whether the certificate of the signature in %1 was revoked has not been checked.</source>
            <translation>Of het certificaat van de handtekening in %1 ingetrokken werd, is niet gecontroleerd.</translation>
        </message>
        <message>
            <source>The authority &quot;%2&quot; above the certificate of the signature in %1 was itself revoked; whether the signature counts cannot be said.</source>
            <translation>De instantie &quot;%2&quot; boven het certificaat van de handtekening in %1 werd zelf ingetrokken; of de handtekening geldt, kan niet worden gezegd.</translation>
        </message>
        <message>
            <source>The issuer's service does not know the certificate of the signature in %1; whether it counts cannot be said.</source>
            <translation>De dienst van de uitgever kent het certificaat van de handtekening in %1 niet; of het geldt, kan niet worden gezegd.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2, after the time stamp: the signature stands.</source>
            <translation>Het certificaat van de handtekening in %1 werd ingetrokken op %2, na de tijdstempel: de handtekening blijft geldig.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2, before the signature was made.</source>
            <translation>Het certificaat van de handtekening in %1 werd ingetrokken op %2, voordat de handtekening gezet werd.</translation>
        </message>
        <message>
            <source>The certificate of the signature in %1 was revoked on %2. It claims an earlier time, but no time stamp proves that.</source>
            <translation>Het certificaat van de handtekening in %1 werd ingetrokken op %2. De handtekening beweert vroeger gezet te zijn, maar geen tijdstempel bewijst dat.</translation>
        </message>
        <message>
            <source>The signing time that %1 claims (%2) lies after its time stamp.</source>
            <translation>Het tijdstip van ondertekening dat %1 opgeeft (%2), ligt na de tijdstempel.</translation>
        </message>
        <message>
            <source>The time stamp in %1 is not over this signature: it was put there later.</source>
            <translation>De tijdstempel in %1 hoort niet bij deze handtekening: hij werd er later bij gezet.</translation>
        </message>
        <message>
            <source>The time stamp in %1 comes from an authority that is not known here (%2); it proves nothing. If you believe it, give its root with --trust-root.</source>
            <translation>De tijdstempel in %1 komt van een dienst die hier niet bekend is (%2); hij bewijst niets. Vertrouwt u die dienst, geef dan het basiscertificaat op met --trust-root.</translation>
        </message>
        <message>
            <source>The time stamp in %1 leans on a root certificate that was given to the program (%2).</source>
            <translation>De tijdstempel in %1 steunt op een basiscertificaat dat aan het programma werd meegegeven (%2).</translation>
        </message>
        <message>
            <source>%1 holds an answer about the signer's certificate from before the time stamp, or without one: it says nothing about the moment of signing.</source>
            <translation>%1 bevat een antwoord over het certificaat van de ondertekenaar van voor de tijdstempel, of zonder tijdstempel: het zegt niets over het moment van ondertekening.</translation>
        </message>
        <message>
            <source>%1 holds a certificate that does not belong to the signer's chain.</source>
            <translation>%1 bevat een certificaat dat niet tot de keten van de ondertekenaar behoort.</translation>
        </message>
        <message>
            <source>The certificate was not valid at the signing time that %1 claims (%2).</source>
            <translation>Het certificaat was niet geldig op het tijdstip van ondertekening dat %1 vermeldt (%2).</translation>
        </message>
        <message>
            <source>The signing time that %1 claims lies in the future (%2).</source>
            <translation>Het tijdstip van ondertekening dat %1 vermeldt, ligt in de toekomst (%2).</translation>
        </message>
        <message>
            <source>The container was not packed by this program: its packing was not checked byte for byte, only what is signed.</source>
            <translation>De container werd niet door dit programma ingepakt: de verpakking werd niet byte per byte gecontroleerd, alleen wat ondertekend is.</translation>
        </message>
        <message>
            <source>The container holds no signature yet.</source>
            <translation>De container bevat nog geen handtekening.</translation>
        </message>
        <message>
            <source>%1 is not XML of the simple kind that signatures use (damaged, too large, or with a document type, comments, instructions or doubled identifiers).</source>
            <translation>%1 is geen XML van de eenvoudige soort die handtekeningen gebruiken (beschadigd, te groot, of met een documenttype, commentaar, instructies of dubbele identificaties).</translation>
        </message>
        <message>
            <source>reading an answer</source>
            <translation>een antwoord lezen</translation>
        </message>
        <message>
            <source>making a signature</source>
            <translation>een handtekening maken</translation>
        </message>
        <message>
            <source>finding a file</source>
            <translation>een bestand zoeken</translation>
        </message>
        <message>
            <source>reading a file</source>
            <translation>een bestand lezen</translation>
        </message>
        <message>
            <source>reading a certificate</source>
            <translation>een certificaat lezen</translation>
        </message>
        <message>
            <source>asking for the tries left</source>
            <translation>de resterende pogingen opvragen</translation>
        </message>
        <message>
            <source>choosing a key</source>
            <translation>een sleutel kiezen</translation>
        </message>
        <message>
            <source>checking the PIN</source>
            <translation>de pincode controleren</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>te lang</translation>
        </message>
        <message>
            <source>a field runs past the end</source>
            <translation>een veld loopt voorbij het einde</translation>
        </message>
        <message>
            <source>a field twice</source>
            <translation>een veld komt twee keer voor</translation>
        </message>
        <message>
            <source>no fields</source>
            <translation>geen velden</translation>
        </message>
        <message>
            <source>a text that is no text</source>
            <translation>een tekst die geen tekst is</translation>
        </message>
        <message>
            <source>The smart card service of this computer does not answer, so no card reader can be used. Ask the person who looks after this computer to install and start "pcscd", then try again.</source>
            <translation>De smartcarddienst van deze computer antwoordt niet, zodat geen kaartlezer gebruikt kan worden. Vraag wie deze computer beheert om "pcscd" te installeren en te starten, en probeer dan opnieuw.</translation>
        </message>
        <message>
            <source>No card reader is connected. Plug in the reader for eID cards and try again.</source>
            <translation>Er is geen kaartlezer aangesloten. Sluit de lezer voor eID-kaarten aan en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The card reader "%1" is not connected. Plug it in, or choose another reader.</source>
            <translation>De kaartlezer "%1" is niet aangesloten. Sluit hem aan of kies een andere lezer.</translation>
        </message>
        <message>
            <source>There is no eID card in a reader. Push the card into the reader, chip first.</source>
            <translation>Er zit geen eID-kaart in een lezer. Steek de kaart in de lezer, met de chip eerst.</translation>
        </message>
        <message>
            <source>There is no card in the reader "%1". Push the eID card into it, chip first.</source>
            <translation>Er zit geen kaart in de lezer "%1". Steek de eID-kaart erin, met de chip eerst.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" is not a Belgian identity card. Take it out and insert the eID card.</source>
            <translation>De kaart in de lezer "%1" is geen Belgische identiteitskaart. Neem ze eruit en steek de eID-kaart erin.</translation>
        </message>
        <message>
            <source>There is an eID card in more than one reader (%1). Choose the reader, or take out the other cards.</source>
            <translation>Er zit een eID-kaart in meer dan één lezer (%1). Kies de lezer, of neem de andere kaarten eruit.</translation>
        </message>
        <message>
            <source>The card was taken out of the reader "%1", or has lost contact. Nothing was finished. Push the card in firmly and do it again.</source>
            <translation>De kaart werd uit de lezer "%1" genomen of maakt geen contact meer. Er werd niets afgewerkt. Steek de kaart er stevig in en doe het opnieuw.</translation>
        </message>
        <message>
            <source>There is now another card in the reader "%1" than the one that was read. Nothing was signed. Check whose card it is and start again.</source>
            <translation>In de lezer "%1" zit nu een andere kaart dan de kaart die gelezen werd. Er werd niets ondertekend. Kijk na van wie de kaart is en begin opnieuw.</translation>
        </message>
        <message>
            <source>Another program is keeping the card in the reader "%1" for itself (a browser, an e-mail program or the eID viewer, for example). Close that program and try again.</source>
            <translation>Een ander programma houdt de kaart in de lezer "%1" voor zich (bijvoorbeeld een browser, een e-mailprogramma of de eID-viewer). Sluit dat programma en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Another program has just restarted the card in the reader "%1". Nothing was finished. Close that program and do it again.</source>
            <translation>Een ander programma heeft de kaart in de lezer "%1" zonet herstart. Er werd niets afgewerkt. Sluit dat programma en doe het opnieuw.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" does not answer. Check that it is the right way round and that its chip is clean, then push it in again.</source>
            <translation>De kaart in de lezer "%1" antwoordt niet. Kijk na of ze in de juiste richting zit en of de chip schoon is, en steek ze er opnieuw in.</translation>
        </message>
        <message>
            <source>This eID card has not been activated yet. The municipality (or the embassy) that issued the card can activate it.</source>
            <translation>Deze eID-kaart is nog niet geactiveerd. De gemeente (of de ambassade) die de kaart uitreikte, kan ze activeren.</translation>
        </message>
        <message>
            <source>This eID card is of a generation (%1) that is no longer valid. Use the card that replaced it.</source>
            <translation>Deze eID-kaart is van een generatie (%1) die niet meer geldig is. Gebruik de kaart die ze vervangen heeft.</translation>
        </message>
        <message>
            <source>This eID card has no certificate for this use, so it cannot sign. The municipality can have the certificates activated.</source>
            <translation>Deze eID-kaart heeft geen certificaat voor dit gebruik en kan dus niet ondertekenen. De gemeente kan de certificaten laten activeren.</translation>
        </message>
        <message>
            <source>The card does not have the file %1. Check that it is an activated eID card.</source>
            <translation>De kaart heeft het bestand %1 niet. Kijk na of het een geactiveerde eID-kaart is.</translation>
        </message>
        <message>
            <source>The personal data on the card cannot be read (%1). Take the card out, push it in and try again.</source>
            <translation>De persoonsgegevens op de kaart kunnen niet gelezen worden (%1). Neem de kaart eruit, steek ze er weer in en probeer opnieuw.</translation>
        </message>
        <message>
            <source>A PIN has 4 to 12 digits and nothing else. The card was not asked; no try is lost.</source>
            <translation>Een pincode heeft 4 tot 12 cijfers en niets anders. Aan de kaart werd niets gevraagd; er is geen poging verloren.</translation>
        </message>
        <message>
            <source>The PIN is not right. Tries left: %1. Nothing was signed or sent.</source>
            <translation>De pincode is niet juist. Resterende pogingen: %1. Er is niets ondertekend of verzonden.</translation>
        </message>
        <message>
            <source>Only one try is left before this card is blocked, so the PIN was not tried. Make sure that you know the PIN, and say that you want to use the last try.</source>
            <translation>Er rest nog maar één poging voor deze kaart geblokkeerd wordt; daarom werd de pincode niet geprobeerd. Wees zeker dat u de pincode kent, en geef aan dat u de laatste poging wilt gebruiken.</translation>
        </message>
        <message>
            <source>This card is blocked after three wrong PINs. Only the municipality can unblock it; bring the card, and the PUK code of an older card.</source>
            <translation>Deze kaart is geblokkeerd na drie verkeerde pincodes. Alleen de gemeente kan ze deblokkeren; breng de kaart mee, en bij een oudere kaart ook de pukcode.</translation>
        </message>
        <message>
            <source>The card asks for the PIN again. Type the PIN once more.</source>
            <translation>De kaart vraagt de pincode opnieuw. Typ de pincode nog een keer.</translation>
        </message>
        <message>
            <source>No PIN was typed on the reader in time, so nothing was done. Start again, and type the PIN on the keys of the reader when its display asks for it.</source>
            <translation>Er werd niet op tijd een pincode op de lezer getypt, dus er werd niets gedaan. Begin opnieuw en typ de pincode op de toetsen van de lezer wanneer het schermpje erom vraagt.</translation>
        </message>
        <message>
            <source>It was stopped with the keys of the reader, so nothing was done.</source>
            <translation>Het werd met de toetsen van de lezer gestopt, dus er werd niets gedaan.</translation>
        </message>
        <message>
            <source>The keys of the reader "%1" cannot take the PIN of an eID card. No try of the PIN is lost. Use another reader.</source>
            <translation>De toetsen van de lezer "%1" kunnen de pincode van een eID-kaart niet aannemen. Er gaat geen poging verloren. Gebruik een andere lezer.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" could not do this just now. Nothing was signed. Take it out, push it in firmly and do it again.</source>
            <translation>De kaart in de lezer "%1" kon dit nu niet doen. Er werd niets ondertekend. Neem ze eruit, steek ze er stevig in en doe het opnieuw.</translation>
        </message>
        <message>
            <source>The chip of the card in the reader "%1" is damaged and cannot be used any more. Nothing was signed. The municipality replaces the card.</source>
            <translation>De chip van de kaart in de lezer "%1" is beschadigd en niet meer bruikbaar. Er werd niets ondertekend. De gemeente vervangt de kaart.</translation>
        </message>
        <message>
            <source>This card has no PIN, so it can neither sign nor log in. The municipality can tell why.</source>
            <translation>Deze kaart heeft geen pincode en kan dus niet ondertekenen of aanmelden. De gemeente kan zeggen waarom.</translation>
        </message>
        <message>
            <source>This eID card has no key for this use. The municipality can tell why.</source>
            <translation>Deze eID-kaart heeft geen sleutel voor dit gebruik. De gemeente kan zeggen waarom.</translation>
        </message>
        <message>
            <source>This eID card cannot make a signature of the kind that was asked for.</source>
            <translation>Deze eID-kaart kan geen handtekening van de gevraagde soort maken.</translation>
        </message>
        <message>
            <source>The card answered something unexpected (%1, code %2). Take it out, push it in firmly and try again; if it stays so, try another reader.</source>
            <translation>De kaart gaf een onverwacht antwoord (%1, code %2). Neem ze eruit, steek ze er stevig in en probeer opnieuw; helpt dat niet, probeer dan een andere lezer.</translation>
        </message>
        <message>
            <source>The smart card service does not let this session use card readers. Work at the computer itself (not from a distance), or ask the person who looks after it.</source>
            <translation>De smartcarddienst laat deze sessie geen kaartlezers gebruiken. Werk aan de computer zelf (niet van op afstand), of vraag het aan wie hem beheert.</translation>
        </message>
        <message>
            <source>The smart card service reports an error (code %1). Unplug the reader, plug it in again and try once more.</source>
            <translation>De smartcarddienst meldt een fout (code %1). Trek de lezer uit, sluit hem weer aan en probeer nog een keer.</translation>
        </message>
        <message>
            <source>Name modules and the bundle: seal MODULE... --out FILE.asice.</source>
            <translation>Noem de modules en de bundel: seal MODULE... --out BESTAND.asice.</translation>
        </message>
        <message>
            <source>Name a module and a reason: reopen MODULE REASON.</source>
            <translation>Noem een module en een reden: reopen MODULE REDEN.</translation>
        </message>
        <message>
            <source>Name a bundle and a role: sign FILE.asice --role secretary, chairman or delegate.</source>
            <translation>Noem een bundel en een rol: sign BESTAND.asice --role secretaris, voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>Name one bundle: verify FILE.asice.</source>
            <translation>Noem één bundel: verify BESTAND.asice.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Is this computer online?</source>
            <translation>%1 is niet bereikbaar. Is deze computer met het internet verbonden?</translation>
        </message>
        <message>
            <source>%1 does not answer as it should. Try again later.</source>
            <translation>%1 antwoordt niet zoals het hoort. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>The certificate of %1 names no service of the Belgian eID that can be asked whether it was revoked.</source>
            <translation>Het certificaat van %1 noemt geen dienst van de Belgische eID waar gevraagd kan worden of het ingetrokken werd.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is too old, or this computer's clock is wrong.</source>
            <translation>Het antwoord op de vraag of het certificaat van %1 ingetrokken werd, is te oud, of de klok van deze computer staat verkeerd.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is on its way or has arrived; its bytes must stay as they are.</source>
            <translation>&quot;%1&quot; is onderweg of aangekomen; aan het bestand mag niets meer veranderen.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; holds no signature yet; sign it first.</source>
            <translation>&quot;%1&quot; bevat nog geen handtekening; onderteken eerst.</translation>
        </message>
        <message>
            <source>No time-stamp authority is known. Name one with --tsa, and its root certificate with --trust-root (&quot;Purpose: timestamps&quot;).</source>
            <translation>Er is geen tijdstempeldienst bekend. Geef er een op met --tsa, en het basiscertificaat ervan met --trust-root (&quot;Purpose: timestamps&quot;).</translation>
        </message>
        <message>
            <source>The time-stamp authority at %1 cannot be trusted (%2). If you believe it, give its root certificate with --trust-root (&quot;Purpose: timestamps&quot;).</source>
            <translation>De tijdstempeldienst op %1 is niet te vertrouwen (%2). Vertrouwt u die dienst, geef dan het basiscertificaat op met --trust-root (&quot;Purpose: timestamps&quot;).</translation>
        </message>
        <message>
            <source>The certificate of %1 was revoked on %2: the signature does not count. Reopen the reports in &quot;%3&quot; and have them signed with a valid card.</source>
            <translation>Het certificaat van %1 werd ingetrokken op %2: de handtekening telt niet. Heropen de verslagen in &quot;%3&quot; en laat ze ondertekenen met een geldige kaart.</translation>
        </message>
        <message>
            <source>The issuer's service gave no answer about a certificate that is newer than the time stamp. Try again later.</source>
            <translation>De dienst van de uitgever gaf over een certificaat geen antwoord dat nieuwer is dan de tijdstempel. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>Name one bundle: raise FILE.asice --tsa URL.</source>
            <translation>Noem één bundel: raise BESTAND.asice --tsa URL.</translation>
        </message>
        <message>
            <source>"%1" is no address of a time-stamp authority such as http://tsa.example/.</source>
            <translation>"%1" is geen adres van een tijdstempeldienst zoals http://tsa.example/.</translation>
        </message>
        <message>
            <source>The bundle was not sent: it has no time stamps yet. Repeat the command later, or with --as-it-is to send it without. &quot;raise&quot; says what is missing.</source>
            <translation>De bundel werd niet verzonden: hij heeft nog geen tijdstempels. Herhaal de opdracht later, of met --as-it-is om zonder te verzenden. &quot;raise&quot; zegt wat er ontbreekt.</translation>
        </message>
        <message>
            <source>"card" takes no argument; a reader is named with --reader.</source>
            <translation>"card" neemt geen argument; een lezer noemt u met --reader.</translation>
        </message>
        <message>
            <source>There is no such reader.</source>
            <translation>Die lezer is er niet.</translation>
        </message>
        <message>
            <source>There are several readers: name one with --reader.</source>
            <translation>Er zijn meerdere lezers: noem er één met --reader.</translation>
        </message>
        <message>
            <source>Name a form, a rule and a reason: acknowledge MODULE RULE REASON.</source>
            <translation>Noem een formulier, een regel en een reden: acknowledge MODULE REGEL REDEN.</translation>
        </message>
        <message>
            <source>Name one module: not-applicable MODULE.</source>
            <translation>Noem één module: not-applicable MODULE.</translation>
        </message>
        <message>
            <source>Give --nis and --kbo of the OCMW, or --example. See "init --help".</source>
            <translation>Geef --nis en --kbo van het OCMW, of --example. Zie "init --help".</translation>
        </message>
        <message>
            <source>Name a form and a file: import MODULE FILE.</source>
            <translation>Noem een formulier en een bestand: import MODULE BESTAND.</translation>
        </message>
        <message>
            <source>Name a form, a field and a value: set MODULE FIELD VALUE.</source>
            <translation>Noem een formulier, een veld en een waarde: set MODULE VELD WAARDE.</translation>
        </message>
        <message>
            <source>Name one form: a module, or "ocmw".</source>
            <translation>Noem één formulier: een module, of "ocmw".</translation>
        </message>
        <message>
            <source>Name a form and a row: delete MODULE TABLE[2].</source>
            <translation>Noem een formulier en een rij: delete MODULE TABEL[2].</translation>
        </message>
        <message>
            <source>"%1" belongs to the form %2.</source>
            <translation>"%1" hoort bij het formulier %2.</translation>
        </message>
        <message>
            <source>Name the file of the copy: backup FILE.</source>
            <translation>Noem het bestand voor de kopie: backup BESTAND.</translation>
        </message>
        <message>
            <source>Name the backup to put back: restore FILE.</source>
            <translation>Noem de back-up die teruggezet moet worden: restore BESTAND.</translation>
        </message>
        <message>
            <source>Give either --out DIR or --pack FILE.pdf.</source>
            <translation>Geef ofwel --out MAP, ofwel --pack BESTAND.pdf.</translation>
        </message>
        <message>
            <source>Only a pack has a public edition: --pack FILE.pdf --public.</source>
            <translation>Alleen een raadsdossier heeft een publieke uitgave: --pack BESTAND.pdf --public.</translation>
        </message>
        <message>
            <source>There is no module "%1". There are: %2.</source>
            <translation>Er is geen module "%1". Wel: %2.</translation>
        </message>
        <message>
            <source>Name a bundle and where it goes: send FILE.asice --endpoint URL.</source>
            <translation>Noem een bundel en waar hij naartoe gaat: send BESTAND.asice --endpoint URL.</translation>
        </message>
        <message>
            <source>Name one bundle: receipt FILE.asice.</source>
            <translation>Noem één bundel: receipt BESTAND.asice.</translation>
        </message>
        <message>
            <source>Name one form: show MODULE.</source>
            <translation>Noem één formulier: show MODULE.</translation>
        </message>
        <message>
            <source>Name one or two moments: history MODULE --compare FROM TO.</source>
            <translation>Noem één of twee momenten: history MODULE --compare VAN TOT.</translation>
        </message>
        <message>
            <source>Name one form, and one way to look at its history: history MODULE, with --at MOMENT, with --field FIELD, or with --compare FROM TO.</source>
            <translation>Noem één formulier en één manier om zijn geschiedenis te bekijken: history MODULE, met --at MOMENT, met --field VELD, of met --compare VAN TOT.</translation>
        </message>
        <message>
            <source>Name a form, a field, cell, row or table, and a moment: take-back MODULE FIELD MOMENT.</source>
            <translation>Noem een formulier, een veld, cel, rij of tabel, en een moment: take-back MODULE VELD MOMENT.</translation>
        </message>
        <message>
            <source>Name one form: schema MODULE.</source>
            <translation>Noem één formulier: schema MODULE.</translation>
        </message>
        <message>
            <source>Name a folder of form definitions: campaign check DIR.</source>
            <translation>Noem een map met formulierdefinities: campaign check MAP.</translation>
        </message>
        <message>
            <source>There is no form "%1". There are: %2.</source>
            <translation>Er is geen formulier "%1". Wel: %2.</translation>
        </message>
        <message>
            <source>Either the chairman or a delegate signs: name one of the two.</source>
            <translation>Ofwel de voorzitter, ofwel een afgevaardigde ondertekent: noem één van beiden.</translation>
        </message>
        <message>
            <source>A delegate signs on the ground of a decision: give its reference and its date as well.</source>
            <translation>Een afgevaardigde ondertekent op grond van een besluit: geef ook de referentie en de datum ervan.</translation>
        </message>
        <message>
            <source>The example "%1" is not part of this program.</source>
            <translation>Het voorbeeld "%1" maakt geen deel uit van dit programma.</translation>
        </message>
        <message>
            <source>"%1" is the NIS code of no municipality: it has five digits.</source>
            <translation>"%1" is geen NIS-code van een gemeente: die heeft vijf cijfers.</translation>
        </message>
        <message>
            <source>"%1" is no enterprise number: it has ten digits, the last two of which check the others.</source>
            <translation>"%1" is geen ondernemingsnummer: dat heeft tien cijfers, waarvan de laatste twee de andere controleren.</translation>
        </message>
        <message>
            <source>"%1" is not the bundle that was sealed (%2). Put the intact file back in its place, from a copy; without one, reopen the reports in it and seal and sign them anew.</source>
            <translation>"%1" is niet de bundel die werd verzegeld (%2). Zet het ongeschonden bestand terug, vanuit een kopie; hebt u er geen, heropen dan de verslagen die erin zitten en verzegel en onderteken ze opnieuw.</translation>
        </message>
        <message>
            <source>"%1" is not the file that was sealed and signed here: it was changed or exchanged since. Put the intact file back in its place, from a copy; without one, reopen the reports in it and seal and sign them anew.</source>
            <translation>"%1" is niet het bestand dat hier verzegeld en ondertekend werd: het is sindsdien veranderd of verwisseld. Zet het ongeschonden bestand terug, vanuit een kopie; hebt u er geen, heropen dan de verslagen die erin zitten en verzegel en onderteken ze opnieuw.</translation>
        </message>
        <message>
            <source>The bundle carries a signature of %1, while %2 is registered for that role.</source>
            <translation>De bundel draagt een handtekening van %1, terwijl %2 voor die rol geregistreerd is.</translation>
        </message>
        <message>
            <source>"%1" is no bundle that was made from this file. "verify" checks any bundle.</source>
            <translation>"%1" is geen bundel die uit dit bestand gemaakt werd. "verify" controleert elke bundel.</translation>
        </message>
        <message>
            <source>The bundle "%1" is no longer in its place. Put it back there, or point at the place where it is now. If no copy is left, reopen the reports in it and seal and sign them anew.</source>
            <translation>De bundel "%1" staat niet meer op zijn plaats. Zet hem daar terug, of wijs aan waar hij nu staat. Is er geen kopie meer, heropen dan de verslagen erin en verzegel en onderteken ze opnieuw.</translation>
        </message>
        <message>
            <source>"%1" is damaged or was changed (%2): it cannot be told whether it was made from this file. Use the intact bundle.</source>
            <translation>"%1" is beschadigd of werd gewijzigd (%2): of deze bundel uit dit bestand gemaakt werd, is niet te zeggen. Gebruik de ongeschonden bundel.</translation>
        </message>
        <message>
            <source>"%1" is a copy from before %2 signed. Use the file that has the signature: "%3".</source>
            <translation>"%1" is een kopie van voor de handtekening van %2. Gebruik het bestand waar die in staat: "%3".</translation>
        </message>
        <message>
            <source>"%1" counts no more: a report in it was reopened or put into another bundle. Take the newer bundle, or seal the report again.</source>
            <translation>“%1” telt niet meer: een verslag erin werd heropend of in een andere bundel geplaatst. Neem de nieuwere bundel, of verzegel het verslag opnieuw.</translation>
        </message>
        <message>
            <source>This is no parcel, or it was damaged on its way: it is not a whole ZIP archive. Ask for it again.</source>
            <translation>Dit is geen pakket, of het werd onderweg beschadigd: het is geen volledig zip-archief. Vraag het opnieuw.</translation>
        </message>
        <message>
            <source>This ZIP archive is no parcel: a parcel holds one bundle (.asice) and nothing else, encrypted with AES-256.</source>
            <translation>Dit zip-archief is geen pakket: een pakket bevat één bundel (.asice) en niets anders, versleuteld met AES-256.</translation>
        </message>
        <message>
            <source>The parcel is too large or would unpack to too much, and is not opened.</source>
            <translation>Het pakket is te groot of zou tot te veel uitpakken, en wordt niet geopend.</translation>
        </message>
        <message>
            <source>The parcel does not open with this passphrase. Have it read aloud once more: six groups of four letters.</source>
            <translation>Het pakket gaat niet open met deze wachtzin. Laat ze nog eens voorlezen: zes groepen van vier letters.</translation>
        </message>
        <message>
            <source>The parcel could not be packed: there is not enough memory.</source>
            <translation>Het pakket kon niet worden gemaakt: er is niet genoeg geheugen.</translation>
        </message>
        <message>
            <source>"%1" is not passed on: it is no bundle, or it was damaged or changed. %2</source>
            <translation>"%1" wordt niet doorgegeven: het is geen bundel, of hij werd beschadigd of gewijzigd. %2</translation>
        </message>
        <message>
            <source>Name a bundle and the parcel: parcel FILE.asice --out FILE.asice.zip.</source>
            <translation>Noem een bundel en het pakket: parcel BESTAND.asice --out BESTAND.asice.zip.</translation>
        </message>
        <message>
            <source>"%1" must end in .asice.zip: by that ending a parcel is known.</source>
            <translation>"%1" moet eindigen op .asice.zip: daaraan wordt een pakket herkend.</translation>
        </message>
        <message>
            <source>No passphrase was given. Type it when it is asked, or give it on the standard input.</source>
            <translation>Er werd geen wachtzin gegeven. Typ ze wanneer ernaar gevraagd wordt, of geef ze via de standaardinvoer.</translation>
        </message>
        <message>
            <source>Name a parcel and the bundle to make: unpack FILE.asice.zip --out FILE.asice.</source>
            <translation>Noem een pakket en de bundel die gemaakt wordt: unpack BESTAND.asice.zip --out BESTAND.asice.</translation>
        </message>
        <message>
            <source>Say why the warning %1 may stand.</source>
            <translation>Zeg waarom de waarschuwing %1 mag blijven staan.</translation>
        </message>
        <message>
            <source>The form %2 has no warning %1 now.</source>
            <translation>Het formulier %2 heeft nu geen waarschuwing %1.</translation>
        </message>
        <message>
            <source>"%1" does not fit here. Name a row of the table, as "%2", or a cell, as "%3".</source>
            <translation>"%1" past hier niet. Noem een rij van de tabel, zoals "%2", of een cel, zoals "%3".</translation>
        </message>
        <message>
            <source>There is no field or table "%1"; "schema" lists what a form has.</source>
            <translation>Er is geen veld of tabel "%1"; "schema" toont wat een formulier bevat.</translation>
        </message>
        <message>
            <source>"%1" names a row that is not there.</source>
            <translation>"%1" noemt een rij die er niet is.</translation>
        </message>
        <message>
            <source>"%1" is computed from other values and cannot be typed.</source>
            <translation>"%1" wordt uit andere waarden berekend en kan niet ingetypt worden.</translation>
        </message>
        <message>
            <source>The history has no number %1: the first is %2, the last %3. "history" with the form lists them.</source>
            <translation>De geschiedenis heeft geen nummer %1: het eerste is %2, het laatste %3. "history" met het formulier toont ze.</translation>
        </message>
        <message>
            <source>"%1" is no moment. Give a number of the history, a day like 2017-02-03, a day with a time like "3/2/2017 14:02", "seal" or "now".</source>
            <translation>"%1" is geen moment. Geef een nummer uit de geschiedenis, een dag zoals 2017-02-03, een dag met een uur zoals "3/2/2017 14:02", "seal" (verzegeling) of "now" (nu).</translation>
        </message>
        <message>
            <source>At "%1" there was nothing yet: the history begins at %2.</source>
            <translation>Op "%1" was er nog niets: de geschiedenis begint op %2.</translation>
        </message>
        <message>
            <source>The form %1 was never sealed.</source>
            <translation>Het formulier %1 werd nooit verzegeld.</translation>
        </message>
        <message numerus="yes">
            <source>"%1" names a row that was not there: the table had %n row(s) then.</source>
            <translation>
                <numerusform>"%1" noemt een rij die er niet was: de tabel had toen %n rij.</numerusform>
                <numerusform>"%1" noemt een rij die er niet was: de tabel had toen %n rijen.</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is no single value. Name a field, or a cell like TABLE[2].column.</source>
            <translation>"%1" is geen enkele waarde. Noem een veld, of een cel zoals TABEL[2].kolom.</translation>
        </message>
        <message>
            <source>"%1" is computed: its story is that of the values it follows from. "explain" names them.</source>
            <translation>"%1" wordt berekend: zijn verhaal is dat van de waarden waaruit het volgt. "explain" noemt ze.</translation>
        </message>
        <message>
            <source>The row of "%1" was not there then. Remove it in the table itself.</source>
            <translation>De rij van "%1" was er toen niet. Verwijder ze in de tabel zelf.</translation>
        </message>
        <message>
            <source>The row of "%1" is not there any more.</source>
            <translation>De rij van "%1" is er niet meer.</translation>
        </message>
        <message>
            <source>The row of "%1" is not there any more. Take back the whole row.</source>
            <translation>De rij van "%1" is er niet meer. Haal de hele rij terug.</translation>
        </message>
        <message>
            <source>"%1" is what it was then.</source>
            <translation>"%1" is wat het toen was.</translation>
        </message>
        <message>
            <source>The value is not of the kind that "%1" holds.</source>
            <translation>De waarde is niet van de soort die in "%1" hoort.</translation>
        </message>
        <message>
            <source>The report %1 is sealed and cannot be changed. Reopen it first; signatures on it are lost then.</source>
            <translation>Het verslag %1 is verzegeld en kan niet gewijzigd worden. Heropen het eerst; de handtekeningen erop gaan dan verloren.</translation>
        </message>
        <message>
            <source>The report %1 is on its way to the federal service and cannot be changed.</source>
            <translation>Het verslag %1 is onderweg naar de federale dienst en kan niet gewijzigd worden.</translation>
        </message>
        <message>
            <source>The federal service has received the report %1. It can be changed only after the service has unlocked or rejected it: record that first (&quot;outcome&quot;, or the page Send).</source>
            <translation>De federale dienst heeft het verslag %1 ontvangen. Het kan pas gewijzigd worden nadat de dienst het vrijgegeven of verworpen heeft: leg dat eerst vast (“outcome”, of de pagina Versturen).</translation>
        </message>
        <message>
            <source>The report %1 was entered on the portal. It can be changed only after the federal service has unlocked or rejected it: record that first (&quot;outcome&quot;, or the page Send). If the entry was recorded by mistake, take it back.</source>
            <translation>Het verslag %1 werd op het portaal ingevoerd. Het kan pas gewijzigd worden nadat de federale dienst het vrijgegeven of verworpen heeft: leg dat eerst vast (&quot;outcome&quot;, of de pagina Versturen). Werd de invoer bij vergissing vastgelegd, neem ze dan terug.</translation>
        </message>
        <message>
            <source>The federal service has accepted the report %1. It can be changed only after the service has unlocked it: record that first (&quot;outcome&quot;, or the page Send).</source>
            <translation>De federale dienst heeft het verslag %1 aanvaard. Het kan pas gewijzigd worden nadat de dienst het vrijgegeven heeft: leg dat eerst vast (&quot;outcome&quot;, of de pagina Versturen).</translation>
        </message>
        <message>
            <source>The federal service gave the report %1 back. Reopen it to correct it; sealed again it is a new version, which names this one.</source>
            <translation>De federale dienst gaf het verslag %1 terug. Heropen het om het te verbeteren; opnieuw verzegeld is het een nieuwe versie, die deze vermeldt.</translation>
        </message>
        <message>
            <source>"%1" cannot be read: %2.</source>
            <translation>"%1" kan niet gelezen worden: %2.</translation>
        </message>
        <message>
            <source>"%1" is larger than %2 MB, the most that is read.</source>
            <translation>"%1" is groter dan %2 MB, het maximum dat gelezen wordt.</translation>
        </message>
        <message>
            <source>"%1" is there already. Choose another name.</source>
            <translation>"%1" bestaat al. Kies een andere naam.</translation>
        </message>
        <message>
            <source>"%1" cannot be written: %2.</source>
            <translation>"%1" kan niet geschreven worden: %2.</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2</source>
            <translation>Het certificaat van %1 op deze kaart kan niet gebruikt worden: %2</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2 The municipality where the holder lives renews the card.</source>
            <translation>Het certificaat van %1 op deze kaart kan niet gebruikt worden: %2 De gemeente waar de houder woont, vernieuwt de kaart.</translation>
        </message>
        <message>
            <source>The certificate of %1 on this card cannot be used: %2 Look whether the date of this computer is right.</source>
            <translation>Het certificaat van %1 op deze kaart kan niet gebruikt worden: %2 Ga na of de datum van deze computer juist is.</translation>
        </message>
        <message>
            <source>It was not confirmed, so nothing was done.</source>
            <translation>Het werd niet bevestigd; er is dus niets gedaan.</translation>
        </message>
        <message>
            <source>There is nothing to print: none of these modules has been begun.</source>
            <translation>Er is niets af te drukken: geen van deze modules is begonnen.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed: there is nothing to reopen.</source>
            <translation>Het verslag %1 is niet verzegeld: er is niets te heropenen.</translation>
        </message>
        <message>
            <source>Say why the report %1 is reopened.</source>
            <translation>Zeg waarom het verslag %1 heropend wordt.</translation>
        </message>
        <message>
            <source>The report %1 has not been begun.</source>
            <translation>Het verslag %1 is nog niet begonnen.</translation>
        </message>
        <message>
            <source>The report %1 cannot be sealed. Still open: %2, of which the first: %3 See "check".</source>
            <translation>Het verslag %1 kan niet verzegeld worden. Open punten: %2, het eerste: %3 Zie "check".</translation>
        </message>
        <message>
            <source>The report %1 is sealed and signed already. Reopen it to seal it anew; its signatures are lost then.</source>
            <translation>Het verslag %1 is al verzegeld en ondertekend. Heropen het om het opnieuw te verzegelen; de handtekeningen gaan dan verloren.</translation>
        </message>
        <message>
            <source>Before sealing, name on the page of the OCMW who signs: the secretary, and the chairman or a delegate.</source>
            <translation>Noem voor het verzegelen op de pagina van het OCMW wie ondertekent: de secretaris, en de voorzitter of een afgevaardigde.</translation>
        </message>
        <message>
            <source>Name at least one report to seal.</source>
            <translation>Noem minstens één verslag om te verzegelen.</translation>
        </message>
        <message>
            <source>"%1" is there already. Choose another name for the bundle.</source>
            <translation>"%1" bestaat al. Kies een andere naam voor de bundel.</translation>
        </message>
        <message>
            <source>Something was changed while the report was being sealed. Seal it again.</source>
            <translation>Er werd iets gewijzigd terwijl het verslag verzegeld werd. Verzegel het opnieuw.</translation>
        </message>
        <message>
            <source>"%1" does not carry both signatures yet; sign it first.</source>
            <translation>"%1" draagt nog niet beide handtekeningen; onderteken eerst.</translation>
        </message>
        <message>
            <source>"%1" is on its way to %2 already. Send it there.</source>
            <translation>"%1" is al onderweg naar %2. Verstuur de bundel daarheen.</translation>
        </message>
        <message>
            <source>There is no receipt for "%1" as it is now. "send" sends it, and fetches the receipt of one that has arrived.</source>
            <translation>Er is geen ontvangstbewijs voor "%1" zoals het nu is. "send" verzendt het, en haalt het ontvangstbewijs op van een bundel die is aangekomen.</translation>
        </message>
        <message>
            <source>The log-in has ended. Log in again with the card.</source>
            <translation>De aanmelding is verlopen. Meld u opnieuw aan met de kaart.</translation>
        </message>
        <message>
            <source>"%1" is no https address.</source>
            <translation>"%1" is geen https-adres.</translation>
        </message>
        <message>
            <source>The endpoint gives %1 no role for the enterprise number %2. The security adviser of the OCMW has roles recorded with the federal service.</source>
            <translation>Het ontvangstpunt geeft %1 geen rol voor het ondernemingsnummer %2. De veiligheidsconsulent van het OCMW laat rollen registreren bij de federale dienst.</translation>
        </message>
        <message>
            <source>"%1" carries both signatures already; nothing is to be signed.</source>
            <translation>"%1" draagt al beide handtekeningen; er valt niets te ondertekenen.</translation>
        </message>
        <message>
            <source>%1 has signed already as %2. The other signature is still missing: sign as %3.</source>
            <translation>%1 heeft al ondertekend als %2. De andere handtekening ontbreekt nog: onderteken als %3.</translation>
        </message>
        <message>
            <source>Nobody is registered as %1. Name who signs on the page of the OCMW first.</source>
            <translation>Niemand is geregistreerd als %1. Noem eerst op de pagina van het OCMW wie ondertekent.</translation>
        </message>
        <message>
            <source>This is the card of %1, who is not registered to sign. Put in the card of a signatory, or name who signs on the page of the OCMW.</source>
            <translation>Dit is de kaart van %1, die niet is ingeschreven om te ondertekenen. Steek de kaart van een ondertekenaar in, of vul op de pagina van het OCMW in wie ondertekent.</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Put in the right card, or correct the name on the page of the OCMW.</source>
            <translation>Dit is de kaart van %1, maar %2 is ingeschreven als %3. Steek de juiste kaart in, of verbeter de naam op de pagina van het OCMW.</translation>
        </message>
        <message>
            <source>--role, --endpoint and --offline go with --check.</source>
            <translation>--role, --endpoint en --offline horen bij --check.</translation>
        </message>
        <message>
            <source>%1 has signed this bundle already. The two signatures come from two persons.</source>
            <translation>%1 heeft deze bundel al ondertekend. De twee handtekeningen komen van twee personen.</translation>
        </message>
        <message>
            <source>The card of %1 was revoked on %2, so a signature with it does not count. Nothing was signed; the municipality gives another card.</source>
            <translation>De kaart van %1 werd op %2 ingetrokken, dus een handtekening ermee telt niet. Er werd niets ondertekend; de gemeente geeft een andere kaart.</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Use the right card. If the name on the page of the OCMW is wrong: correct it there, then reopen the report and seal it again, because the name is in the sealed report.</source>
            <translation>Dit is de kaart van %1, maar %2 is geregistreerd als %3. Gebruik de juiste kaart. Is de naam op de pagina van het OCMW fout: verbeter hem daar, heropen dan het verslag en verzegel het opnieuw, want de naam staat in het verzegelde verslag.</translation>
        </message>
        <message>
            <source>The trust roots in "%1" cannot be read: %2.</source>
            <translation>De vertrouwde basiscertificaten in "%1" kunnen niet gelezen worden: %2.</translation>
        </message>
        <message>
            <source>UV_NOW holds "%1", which is no moment such as 2017-02-20T10:00:00+01:00.</source>
            <translation>UV_NOW bevat "%1", wat geen tijdstip is zoals 2017-02-20T10:00:00+01:00.</translation>
        </message>
        <message>
            <source>"%1" does not stand in the bundle as %2.xml beside %2.pdf.</source>
            <translation>"%1" staat in de bundel niet als %2.xml naast %2.pdf.</translation>
        </message>
        <message>
            <source>"%1" in the bundle is no part of a report.</source>
            <translation>"%1" in de bundel is geen deel van een verslag.</translation>
        </message>
        <message>
            <source>There is no report in this container.</source>
            <translation>Er zit geen verslag in deze container.</translation>
        </message>
        <message>
            <source>The reports are marked as an example: the data is made up.</source>
            <translation>De verslagen zijn gemerkt als voorbeeld: de gegevens zijn verzonnen.</translation>
        </message>
        <message>
            <source>“%1” is not known here. Correct the name or take it out of the file.</source>
            <translation>“%1” is hier niet gekend. Verbeter de naam of haal hem uit het bestand.</translation>
        </message>
        <message>
            <source>Two columns of the file are “%1”. Take one out.</source>
            <translation>Twee kolommen van het bestand heten “%1”. Haal er één weg.</translation>
        </message>
        <message>
            <source>The file is larger than %1 MiB. Split it.</source>
            <translation>Het bestand is groter dan %1 MiB. Splits het.</translation>
        </message>
        <message>
            <source>The file is empty. Its first row must name the columns of “%1”.</source>
            <translation>Het bestand is leeg. De eerste rij moet de kolommen van “%1” noemen.</translation>
        </message>
        <message>
            <source>"%1" is empty. Choose the file with the rows, or save it anew.</source>
            <translation>"%1" is leeg. Kies het bestand met de rijen, of bewaar het opnieuw.</translation>
        </message>
        <message numerus="yes">
            <source>%n of the rows have a “%1” that is in the table already: those rows were changed, not added.</source>
            <translation>
                <numerusform>%n van de rijen heeft een “%1” die al in de tabel staat: die rij is gewijzigd, niet toegevoegd.</numerusform>
                <numerusform>%n van de rijen hebben een “%1” die al in de tabel staat: die rijen zijn gewijzigd, niet toegevoegd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The file has no rows for “%1”, so its %n row(s) stay as they are. To empty a table, delete its rows.</source>
            <translation>
                <numerusform>Het bestand heeft geen rijen voor “%1”; de %n rij die er staat, blijft dus staan. Verwijder de rij zelf om een tabel leeg te maken.</numerusform>
                <numerusform>Het bestand heeft geen rijen voor “%1”; de %n rijen die er staan, blijven dus staan. Verwijder de rijen zelf om een tabel leeg te maken.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” has %2 rows, more than the %3 that it may have. Split or shorten it.</source>
            <translation>“%1” heeft %2 rijen, meer dan de toegelaten %3. Splits of verkort het.</translation>
        </message>
        <message>
            <source>There is no table “%1” in this year. Look up its name with “show”.</source>
            <translation>Er is geen tabel “%1” in dit jaar. Zoek de naam op met “show”.</translation>
        </message>
        <message>
            <source>In row %1 a quotation mark does not close, or text follows it. Put the whole cell in quotation marks and double those inside.</source>
            <translation>In rij %1 sluit een aanhalingsteken niet, of er volgt tekst op. Zet de hele cel tussen aanhalingstekens en verdubbel de aanhalingstekens erin.</translation>
        </message>
        <message>
            <source>The file is not readable as text. Save it as “CSV UTF-8” and try again.</source>
            <translation>Het bestand is niet leesbaar als tekst. Bewaar het als “CSV UTF-8” en probeer opnieuw.</translation>
        </message>
        <message>
            <source>“%1” is not clear here. If it means %2, write it so.</source>
            <translation>“%1” is hier niet duidelijk. Als het %2 betekent, schrijf het dan zo.</translation>
        </message>
        <message>
            <source>“%1” can mean %2 or %3. Write %4 or %5.</source>
            <translation>“%1” kan %2 of %3 betekenen. Schrijf %4 of %5.</translation>
        </message>
        <message>
            <source>“%1” can mean zero or nothing. Write 0 or leave it empty.</source>
            <translation>“%1” kan nul of niets betekenen. Schrijf 0 of laat het leeg.</translation>
        </message>
        <message>
            <source>“%1” has more than %2 decimals. Round it yourself, as the program never does.</source>
            <translation>“%1” heeft meer dan %2 decimalen. Rond het zelf af; het programma doet dat nooit.</translation>
        </message>
        <message>
            <source>“%1” is not a number that fits here. Write it like %2.</source>
            <translation>“%1” is geen getal dat hier past. Schrijf het zoals %2.</translation>
        </message>
        <message>
            <source>“%1” has a time of day, for which there is no place. Write only the date.</source>
            <translation>“%1” heeft een uur, en daar is geen plaats voor. Schrijf alleen de datum.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write day/month/year, for example 31/12/2016.</source>
            <translation>“%1” is geen datum van de kalender. Schrijf dag/maand/jaar, bijvoorbeeld 31/12/2016.</translation>
        </message>
        <message>
            <source>“%1” is not a date of the calendar. Write year-month-day, for example 2016-12-31.</source>
            <translation>“%1” is geen datum van de kalender. Schrijf jaar-maand-dag, bijvoorbeeld 2016-12-31.</translation>
        </message>
        <message>
            <source>Dates are written "dmy" or "mdy", not "%1".</source>
            <translation>Datums schrijft u "dmy" of "mdy", niet "%1".</translation>
        </message>
        <message>
            <source>“%1” is neither yes nor no. Write one of the two.</source>
            <translation>“%1” is geen ja en geen nee. Schrijf één van beide.</translation>
        </message>
        <message>
            <source>“%1” is not one of the choices. Choose one of: %2.</source>
            <translation>“%1” is geen van de keuzes. Kies uit: %2.</translation>
        </message>
        <message>
            <source>“%1” is not valid here: its digits or its shape are wrong. Compare it with the original.</source>
            <translation>“%1” is hier niet geldig: de cijfers of de vorm kloppen niet. Vergelijk met het origineel.</translation>
        </message>
        <message>
            <source>“%1” is not a value that can stand here. The file needs this form: %2.</source>
            <translation>“%1” is geen waarde die hier kan staan. Het bestand heeft deze vorm nodig: %2.</translation>
        </message>
        <message>
            <source>“%1” must be an object of names and values. Look at an exported file.</source>
            <translation>“%1” moet een object met namen en waarden zijn. Bekijk een geëxporteerd bestand.</translation>
        </message>
        <message>
            <source>The file is of the form “%1”, not of “%2”. Choose the right file.</source>
            <translation>Het bestand is van het formulier “%1”, niet van “%2”. Kies het juiste bestand.</translation>
        </message>
        <message>
            <source>The file is of the year %1, not of %2. Choose the right file.</source>
            <translation>Het bestand is van het jaar %1, niet van %2. Kies het juiste bestand.</translation>
        </message>
        <message>
            <source>“%1” is computed by the program and cannot be brought in. Take it out of the file.</source>
            <translation>“%1” wordt door het programma berekend en kan niet ingelezen worden. Haal het uit het bestand.</translation>
        </message>
        <message>
            <source>“%1” must be a list of rows. Look at an exported file.</source>
            <translation>“%1” moet een lijst met rijen zijn. Bekijk een geëxporteerd bestand.</translation>
        </message>
        <message>
            <source>A row must be an object of names and values. Look at an exported file.</source>
            <translation>Een rij moet een object met namen en waarden zijn. Bekijk een geëxporteerd bestand.</translation>
        </message>
        <message>
            <source>The file names no field and no table, so there is nothing to bring in.</source>
            <translation>Het bestand noemt geen veld en geen tabel; er is dus niets in te lezen.</translation>
        </message>
        <message>
            <source>There is no form “%1” in this year. The forms are ocmw and the modules.</source>
            <translation>Er is geen formulier “%1” in dit jaar. De formulieren zijn ocmw en de modules.</translation>
        </message>
        <message>
            <source>The file must be an object with “form”, “year”, “fields” and “tables”. Look at an exported file.</source>
            <translation>Het bestand moet een object zijn met “form”, “year”, “fields” en “tables”. Bekijk een geëxporteerd bestand.</translation>
        </message>
        <message numerus="yes">
            <source>%n more mistake(s) are not listed. Correct these first.</source>
            <translation>
                <numerusform>Nog %n fout wordt niet getoond. Verbeter eerst deze.</numerusform>
                <numerusform>Nog %n fouten worden niet getoond. Verbeter eerst deze.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2: this is missing. Add it.</source>
            <translation>%1, %2: dit ontbreekt. Voeg het toe.</translation>
        </message>
        <message>
            <source>%1, %2: this key is not known here. Correct or remove it.</source>
            <translation>%1, %2: deze sleutel is hier niet gekend. Verbeter of verwijder hem.</translation>
        </message>
        <message>
            <source>%1, %2: %3 should stand here. Correct it.</source>
            <translation>%1, %2: hier hoort %3 te staan. Verbeter het.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" is not allowed here. Correct it.</source>
            <translation>%1, %2: "%3" is hier niet toegelaten. Verbeter het.</translation>
        </message>
        <message>
            <source>%1, %2: the name "%3" is used twice. Give one of them another name.</source>
            <translation>%1, %2: de naam "%3" wordt twee keer gebruikt. Geef één van beide een andere naam.</translation>
        </message>
        <message>
            <source>%1, %2: there is nothing named "%3". Correct the name.</source>
            <translation>%1, %2: er is niets met de naam "%3". Verbeter de naam.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" cannot stand here: amounts and counts are never taken over from last year, a column or reference only with its table, and a table only with columns and its number. Remove it.</source>
            <translation>%1, %2: "%3" kan hier niet staan: bedragen en aantallen worden nooit van vorig jaar overgenomen, een kolom of verwijzing alleen met haar tabel, en een tabel alleen met kolommen en haar nummer. Verwijder het.</translation>
        </message>
        <message>
            <source>%1, %2: the languages of this text do not tell the same number of figures: "%3". Complete it.</source>
            <translation>%1, %2: de talen van deze tekst noemen niet evenveel cijfers: "%3". Vul aan.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" gives another kind of value than is needed here (a condition gives yes or no, a formula what its field holds). Rewrite it.</source>
            <translation>%1, %2: "%3" geeft een andere soort waarde dan hier nodig is (een voorwaarde geeft ja of nee, een formule wat het veld bevat). Herschrijf het.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" can never give a value: its parts are of different kinds, or it divides by zero. Rewrite it.</source>
            <translation>%1, %2: "%3" kan nooit een waarde geven: de delen zijn van verschillende soort, of er wordt door nul gedeeld. Herschrijf het.</translation>
        </message>
        <message>
            <source>%1, %2: "%3" cannot stand here: cells belong inside sum, count, min, max or unique over one table, or after "row.". Rewrite the expression.</source>
            <translation>%1, %2: "%3" kan hier niet staan: cellen horen binnen sum, count, min, max of unique over één tabel, of na "row.". Herschrijf de uitdrukking.</translation>
        </message>
        <message>
            <source>%1, %2: the formula depends on itself: %3. Break the circle.</source>
            <translation>%1, %2: de formule hangt van zichzelf af: %3. Doorbreek de kring.</translation>
        </message>
        <message>
            <source>The file %1 cannot be read (%3). Check the folder and try again.</source>
            <translation>Het bestand %1 kan niet gelezen worden (%3). Kijk de map na en probeer opnieuw.</translation>
        </message>
        <message>
            <source>%1: campaign.json names no such module, so nobody reads this file. Name or remove it.</source>
            <translation>%1: campaign.json noemt geen module die zo heet, dus leest niemand dit bestand. Noem het daar of verwijder het.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>The calculation "%1" takes too many steps with these tables. Shorten the tables or simplify the rule.</source>
            <translation>De berekening "%1" vraagt te veel stappen met deze tabellen. Verkort de tabellen of vereenvoudig de regel.</translation>
        </message>
        <message>
            <source>Character %1 of the expression: "%2" stands where %3 should. Correct it.</source>
            <translation>Teken %1 van de uitdrukking: "%2" staat waar %3 moet staan. Verbeter dit.</translation>
        </message>
        <message>
            <source>The expression is nested deeper than %1 levels. Split it over several fields.</source>
            <translation>De uitdrukking is dieper genest dan %1 niveaus. Verdeel ze over meerdere velden.</translation>
        </message>
        <message>
            <source>The expression is longer than %1 characters. Split it over several fields.</source>
            <translation>De uitdrukking is langer dan %1 tekens. Verdeel ze over meerdere velden.</translation>
        </message>
        <message>
            <source>Line %1, column %2: this is not JSON. Correct the file there and try again.</source>
            <translation>Regel %1, kolom %2: dit is geen JSON. Verbeter het bestand daar en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Line %1, column %2: the key "%3" stands twice. Keep one of them.</source>
            <translation>Regel %1, kolom %2: de sleutel "%3" staat er twee keer. Behoud er één.</translation>
        </message>
        <message>
            <source>Line %1, column %2: a number with a fraction loses its exact value. Write it as a text: "12.50".</source>
            <translation>Regel %1, kolom %2: een getal met decimalen verliest zijn exacte waarde. Schrijf het als tekst: "12.50".</translation>
        </message>
        <message>
            <source>Line %1, column %2: this number is larger than 2^53. Write it as a text.</source>
            <translation>Regel %1, kolom %2: dit getal is groter dan 2^53. Schrijf het als tekst.</translation>
        </message>
        <message>
            <source>The braces of "%1" do not pair. Correct the sentence.</source>
            <translation>De accolades van "%1" vormen geen paren. Verbeter de zin.</translation>
        </message>
        <message>
            <source>There is no report of module "%1" to print. Fill it in first.</source>
            <translation>Er is geen verslag van module "%1" om af te drukken. Vul het eerst in.</translation>
        </message>
        <message>
            <source>The built-in fonts could not be used, so no paper can be made. Restart the program; if it happens again, install it anew.</source>
            <translation>De ingebouwde lettertypes konden niet worden gebruikt, dus kan er geen document worden gemaakt. Start het programma opnieuw; gebeurt het nog eens, installeer het dan opnieuw.</translation>
        </message>
        <message>
            <source>A paper cannot be made without its date. Check the clock of the computer.</source>
            <translation>Een document kan niet zonder datum worden gemaakt. Controleer de klok van de computer.</translation>
        </message>
        <message>
            <source>The PDF could not be made (%1). Your data are safe; try again.</source>
            <translation>De PDF kon niet worden gemaakt (%1). Uw gegevens zijn veilig; probeer opnieuw.</translation>
        </message>
        <message>
            <source>The report holds "%1", which the forms of this year do not know; on paper it would stay unseen. Install the version of the program that made this report.</source>
            <translation>Het verslag bevat "%1", dat de formulieren van dit jaar niet kennen; op papier zou het onzichtbaar blijven. Installeer de versie van het programma waarmee dit verslag is gemaakt.</translation>
        </message>
        <message>
            <source>There is no module "%1" in the forms of this year. Check the year.</source>
            <translation>Er is geen module "%1" in de formulieren van dit jaar. Controleer het jaar.</translation>
        </message>
        <message>
            <source>The report is not well-formed XML (line %1). Ask for the file again.</source>
            <translation>Het verslag is geen correct gevormde XML (regel %1). Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The report holds a value for %1 that is not written as it must be. Ask for the file again.</source>
            <translation>Het verslag bevat voor %1 een waarde die niet correct geschreven is. Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The report is larger than 32 MiB and is not read. Ask for the file again.</source>
            <translation>Het verslag is groter dan 32 MiB en wordt niet gelezen. Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The report does not follow its schema (line %1: %2). Ask for the file again.</source>
            <translation>Het verslag volgt zijn schema niet (regel %1: %2). Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The report says what it says in other bytes than the rules prescribe. Ask for the file again.</source>
            <translation>De inhoud van het verslag is in andere bytes geschreven dan de regels voorschrijven. Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>This log-in has ended. Log in again with the card.</source>
            <translation>Deze aanmelding is afgelopen. Meld u opnieuw aan met de kaart.</translation>
        </message>
        <message>
            <source>The card's authentication certificate cannot be used to log in.</source>
            <translation>Het authenticatiecertificaat van de kaart kan niet worden gebruikt om aan te melden.</translation>
        </message>
        <message>
            <source>The address of the endpoint must begin with https://; "%1" does not.</source>
            <translation>Het adres van het ontvangstpunt moet beginnen met https://; "%1" doet dat niet.</translation>
        </message>
        <message>
            <source>No certificate authority is known that may vouch for the endpoint. Choose its root certificate.</source>
            <translation>Er is geen certificaatautoriteit bekend die voor het ontvangstpunt mag instaan. Kies het basiscertificaat ervan.</translation>
        </message>
        <message>
            <source>The endpoint does not take reports of this OCMW from the holder of this card. Ask the person who manages your access to the federal service.</source>
            <translation>Het ontvangstpunt aanvaardt van de houder van deze kaart geen verslagen van dit OCMW. Vraag hulp aan wie uw toegang tot de federale dienst beheert.</translation>
        </message>
        <message>
            <source>The endpoint got no certificate from the card. Log in again with the card.</source>
            <translation>Het ontvangstpunt kreeg geen certificaat van de kaart. Meld u opnieuw aan met de kaart.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card. In its own words: “%1”. Use a valid eID card.</source>
            <translation>Het ontvangstpunt weigert deze kaart. In zijn eigen woorden: “%1”. Gebruik een geldige eID-kaart.</translation>
        </message>
        <message>
            <source>The endpoint no longer takes reports for this year. Contact the federal service.</source>
            <translation>Het ontvangstpunt neemt geen verslagen meer aan voor dit jaar. Neem contact op met de federale dienst.</translation>
        </message>
        <message>
            <source>The bundle is larger than the endpoint takes. Send the reports in separate bundles.</source>
            <translation>De bundel is groter dan het ontvangstpunt aanneemt. Verstuur de verslagen in aparte bundels.</translation>
        </message>
        <message>
            <source>The bundle arrived damaged at the endpoint. Send it again.</source>
            <translation>De bundel kwam beschadigd aan bij het ontvangstpunt. Verstuur hem opnieuw.</translation>
        </message>
        <message>
            <source>The endpoint's malware scan refused the bundle. Have this computer checked before you make the bundle again.</source>
            <translation>De malwarescan van het ontvangstpunt heeft de bundel geweigerd. Laat deze computer nakijken voordat u de bundel opnieuw maakt.</translation>
        </message>
        <message>
            <source>The endpoint refused the bundle. In its own words: “%1”. Correct this and make the bundle again.</source>
            <translation>Het ontvangstpunt heeft de bundel geweigerd. In zijn eigen woorden: “%1”. Verbeter dit en maak de bundel opnieuw.</translation>
        </message>
        <message>
            <source>The endpoint is busy or down for a moment.</source>
            <translation>Het ontvangstpunt is even bezet of onbereikbaar.</translation>
        </message>
        <message>
            <source>The endpoint is too busy now and asks to come back later.</source>
            <translation>Het ontvangstpunt heeft het nu te druk en vraagt om later terug te komen.</translation>
        </message>
        <message>
            <source>The endpoint refused the request. In its own words: “%1”. Contact the federal service.</source>
            <translation>Het ontvangstpunt heeft de aanvraag geweigerd. In zijn eigen woorden: “%1”. Neem contact op met de federale dienst.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem. In its own words: “%1”. Try again later.</source>
            <translation>Het ontvangstpunt heeft een technisch probleem. In zijn eigen woorden: “%1”. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>It did not succeed (tries: %1). What came back last: %2</source>
            <translation>Het is niet gelukt (pogingen: %1). Het laatste antwoord: %2</translation>
        </message>
        <message>
            <source>The bundle &quot;%1&quot; cannot be read: %2. Put it back in its place; what was sent of it is not lost.</source>
            <translation>De bundel &quot;%1&quot; kan niet worden gelezen: %2. Zet hem terug; wat ervan verzonden is, gaat niet verloren.</translation>
        </message>
        <message>
            <source>The bundle &quot;%1&quot; was changed or exchanged while it was being sent. Put the intact file back in its place, from a copy.</source>
            <translation>De bundel &quot;%1&quot; is tijdens het verzenden veranderd of verwisseld. Zet het ongeschonden bestand terug, vanuit een kopie.</translation>
        </message>
        <message>
            <source>The endpoint no longer finds what it had of this bundle.</source>
            <translation>Het ontvangstpunt vindt niet meer terug wat het van deze bundel had.</translation>
        </message>
        <message>
            <source>The clock of this computer says %1, that of the endpoint %2. Only the endpoint's clock counts; check the date and time of this computer.</source>
            <translation>De klok van deze computer staat op %1, die van het ontvangstpunt op %2. Alleen de klok van het ontvangstpunt telt; controleer de datum en het uur van deze computer.</translation>
        </message>
        <message>
            <source>This is not a receipt of the endpoint. Fetch the receipt again.</source>
            <translation>Dit is geen ontvangstbewijs van het ontvangstpunt. Haal het ontvangstbewijs opnieuw op.</translation>
        </message>
        <message>
            <source>The signature of this receipt is wrong: it was changed or damaged. &quot;send&quot; fetches the receipt of the bundle again.</source>
            <translation>De handtekening van dit ontvangstbewijs klopt niet: het werd gewijzigd of beschadigd. &quot;send&quot; haalt het ontvangstbewijs van de bundel opnieuw op.</translation>
        </message>
        <message>
            <source>This receipt is signed by "%1", whom no trusted authority for receipts vouches for (%2). Do not rely on it; ask the federal service.</source>
            <translation>Dit ontvangstbewijs is ondertekend door "%1", voor wie geen vertrouwde autoriteit voor ontvangstbewijzen instaat (%2). Vertrouw er niet op; vraag het aan de federale dienst.</translation>
        </message>
        <message>
            <source>The receipt does not confirm what was sent (sent / confirmed): %1. Keep it and ask the federal service.</source>
            <translation>Het ontvangstbewijs bevestigt niet wat werd verstuurd (verstuurd / bevestigd): %1. Bewaar het en vraag het aan de federale dienst.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid today. Check the date and time of this computer; if they are right, tell the federal service.</source>
            <translation>Het certificaat van %1 is vandaag niet geldig. Controleer de datum en het uur van deze computer; kloppen ze, meld het dan aan de federale dienst.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: nobody who is believed here vouches for its certificate. Nothing was sent. A proxy that opens secure connections, or a wrong root certificate, can be the cause.</source>
            <translation>%1 kon zijn identiteit niet bewijzen: niemand die hier vertrouwd wordt, staat in voor het certificaat. Er werd niets verstuurd. De oorzaak kan een proxy zijn die beveiligde verbindingen opent, of een verkeerd basiscertificaat.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, does not answer, or is none. Ask the computer service for its address.</source>
            <translation>De proxy van het netwerk, %1, antwoordt niet of is geen proxy. Vraag de informaticadienst naar het adres ervan.</translation>
        </message>
        <message>
            <source>%1 ended the secure connection. If it happens again, the endpoint may refuse this card.</source>
            <translation>%1 heeft de beveiligde verbinding verbroken. Gebeurt het nog eens, dan weigert het ontvangstpunt misschien deze kaart.</translation>
        </message>
        <message>
            <source>No connection with %1. Check the network.</source>
            <translation>Geen verbinding met %1. Controleer het netwerk.</translation>
        </message>
        <message>
            <source>The answer of %1 did not arrive whole.</source>
            <translation>Het antwoord van %1 kwam niet volledig aan.</translation>
        </message>
        <message>
            <source>The endpoint's answer is not what its contract says. Check the endpoint's address and the version of this program.</source>
            <translation>Het antwoord van het ontvangstpunt stemt niet overeen met zijn contract. Controleer het adres van het ontvangstpunt en de versie van dit programma.</translation>
        </message>
        <message>
            <source>Another program is using the file %1. Close it there, then try again.</source>
            <translation>Een ander programma gebruikt het bestand %1. Sluit het daar en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file %1 can be read but not changed here. Close it in other programs or check your rights to it, then open it again.</source>
            <translation>Het bestand %1 kan hier worden gelezen maar niet gewijzigd. Sluit het in andere programma’s of controleer uw rechten erop, en open het dan opnieuw.</translation>
        </message>
        <message>
            <source>The file %1 is damaged (%2). It was left as it is. Keep it, and go on with your newest backup.</source>
            <translation>Het bestand %1 is beschadigd (%2). Er werd niets aan gewijzigd. Bewaar het en werk verder met uw nieuwste reservekopie.</translation>
        </message>
        <message>
            <source>The disk is full: the last change to %1 was not saved. Make room, then try again.</source>
            <translation>De schijf is vol: de laatste wijziging aan %1 werd niet bewaard. Maak plaats en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file %1 could not be read or written: %2. Check the disk and your rights to the folder.</source>
            <translation>Het bestand %1 kon niet worden gelezen of geschreven: %2. Controleer de schijf en uw rechten op de map.</translation>
        </message>
        <message>
            <source>The row %1 is no longer there, or is there already. Nothing was changed; look at the table again.</source>
            <translation>De rij %1 is er niet meer, of is er al. Er werd niets gewijzigd; bekijk de tabel opnieuw.</translation>
        </message>
        <message>
            <source>%1 is not a file of this program, or its beginning is damaged. It was left as it is. Choose another file or a backup.</source>
            <translation>%1 is geen bestand van dit programma, of het begin ervan is beschadigd. Er werd niets aan gewijzigd. Kies een ander bestand of een reservekopie.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
            <translation>%1 werd geschreven door een nieuwere versie van dit programma. Er werd niets aan gewijzigd. Installeer de nieuwere versie om het te openen.</translation>
        </message>
        <message>
            <source>There is no file %1. Choose another one or begin a new one.</source>
            <translation>Er is geen bestand %1. Kies een ander of begin een nieuw.</translation>
        </message>
        <message>
            <source>The file %1 is open in the program %2 (process %3) on the computer %4 since %5. Close it there, then try again.</source>
            <translation>Het bestand %1 is open in het programma %2 (proces %3) op de computer %4 sinds %5. Sluit het daar en probeer opnieuw.</translation>
        </message>
        <message>
            <source>There is already a file %1; it was left as it is. Choose another name.</source>
            <translation>Er is al een bestand %1; er werd niets aan gewijzigd. Kies een andere naam.</translation>
        </message>
        <message>
            <source>There is already a file %1; it was left as it is. Name another folder with --data, or move that file away first.</source>
            <translation>Er is al een bestand %1; er werd niets aan gewijzigd. Noem met --data een andere map, of zet dat bestand eerst elders.</translation>
        </message>
        <message>
            <source>The bundle %1 counts no more: a report in it was reopened. Make a new bundle.</source>
            <translation>De bundel %1 telt niet meer: een verslag erin werd heropend. Maak een nieuwe bundel.</translation>
        </message>
        <message>
            <source>A change of the form %1 names no proper place. Nothing was changed.</source>
            <translation>Een wijziging van het formulier %1 vermeldt geen geldige plaats. Er werd niets gewijzigd.</translation>
        </message>
        <message>
            <source>The report %1 is sealed and cannot be changed. Reopen it first; it loses its signatures then.</source>
            <translation>Het verslag %1 is verzegeld en kan niet worden gewijzigd. Heropen het eerst; het verliest dan zijn handtekeningen.</translation>
        </message>
        <message>
            <source>The bundle %1 is not waiting in the outbox. Queue it first.</source>
            <translation>De bundel %1 staat niet klaar op de verzendlijst. Zet hem er eerst op.</translation>
        </message>
        <message>
            <source>The report %1 is “%2” now, so it cannot become “%3”. Nothing was changed; look at its state again.</source>
            <translation>Het verslag %1 is nu “%2” en kan dus niet “%3” worden. Er werd niets gewijzigd; bekijk de toestand ervan opnieuw.</translation>
        </message>
        <message>
            <source>The report %1 cannot be sealed as version %2: another version comes next. Seal it again.</source>
            <translation>Het verslag %1 kan niet worden verzegeld als versie %2: er volgt een andere versie. Verzegel het opnieuw.</translation>
        </message>
        <message>
            <source>The card could not be tied to a signatory: there is no such signatory, or the card shows no national number. Register the signatory first.</source>
            <translation>De kaart kon niet aan een ondertekenaar worden gekoppeld: die ondertekenaar bestaat niet, of de kaart toont geen rijksregisternummer. Registreer eerst de ondertekenaar.</translation>
        </message>
        <message>
            <source>%1, line %2: this certificate is not preceded by a line "Purpose: persons", "endpoint", "receipts" or "timestamps". Say what it may vouch for.</source>
            <translation>%1, regel %2: vóór dit certificaat staat geen regel "Purpose: persons", "endpoint", "receipts" of "timestamps". Geef aan waarvoor het mag instaan.</translation>
        </message>
        <message>
            <source>%1, line %2: this certificate cannot be read. Use certificates in PEM form.</source>
            <translation>%1, regel %2: dit certificaat kan niet worden gelezen. Gebruik certificaten in PEM-vorm.</translation>
        </message>
        <message>
            <source>%1 holds no certificate. Name a PEM file with root certificates.</source>
            <translation>%1 bevat geen certificaat. Geef een PEM-bestand met basiscertificaten op.</translation>
        </message>
        <message>
            <source>A certificate cannot be read: it is damaged or of an unknown form.</source>
            <translation>Een certificaat kan niet worden gelezen: het is beschadigd of heeft een onbekende vorm.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is damaged or of an unknown form.</source>
            <translation>Het antwoord op de vraag of het certificaat van %1 ingetrokken werd, is beschadigd of heeft een onbekende vorm.</translation>
        </message>
        <message>
            <source>The service of the issuer does not say whether the certificate of %1 was revoked. Try again later.</source>
            <translation>De dienst van de uitgever zegt niet of het certificaat van %1 ingetrokken werd. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>No question about the certificate of %1 can be made.</source>
            <translation>Over het certificaat van %1 kan geen vraag worden opgesteld.</translation>
        </message>
        <message>
            <source>The answer whether the certificate of %1 was revoked is not signed by the issuer of the certificate or its responder.</source>
            <translation>Het antwoord op de vraag of het certificaat van %1 ingetrokken werd, is niet ondertekend door de uitgever van het certificaat of diens antwoorddienst.</translation>
        </message>
        <message>
            <source>The answer is not about the certificate of %1.</source>
            <translation>Het antwoord gaat niet over het certificaat van %1.</translation>
        </message>
        <message>
            <source>The answer about the certificate of %1 belongs to another question.</source>
            <translation>Het antwoord over het certificaat van %1 hoort bij een andere vraag.</translation>
        </message>
        <message>
            <source>The list of revoked certificates of &quot;%1&quot; is damaged or of an unknown form.</source>
            <translation>De lijst van ingetrokken certificaten van &quot;%1&quot; is beschadigd of heeft een onbekende vorm.</translation>
        </message>
        <message>
            <source>The list of revoked certificates was not signed by &quot;%1&quot;.</source>
            <translation>De lijst van ingetrokken certificaten werd niet ondertekend door &quot;%1&quot;.</translation>
        </message>
        <message>
            <source>A time stamp cannot be read: it is damaged or of an unknown form.</source>
            <translation>Een tijdstempel kan niet worden gelezen: hij is beschadigd of heeft een onbekende vorm.</translation>
        </message>
        <message>
            <source>No question for a time stamp can be made.</source>
            <translation>Er kan geen vraag om een tijdstempel worden opgesteld.</translation>
        </message>
        <message>
            <source>The time-stamp authority gave no time stamp. Try again later.</source>
            <translation>De tijdstempeldienst gaf geen tijdstempel. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>The time-stamp authority answered another question than was asked. Its time stamp was not taken.</source>
            <translation>De tijdstempeldienst beantwoordde een andere vraag dan er gesteld werd. De tijdstempel werd niet overgenomen.</translation>
        </message>
        <message>
            <source>The signature of a time stamp does not hold: it was changed or made up.</source>
            <translation>De handtekening van een tijdstempel klopt niet: hij werd gewijzigd of verzonnen.</translation>
        </message>
        <message>
            <source>The certificate of %1 was issued by "%2", which does not lead to a known root. Nothing can be said about who signed.</source>
            <translation>Het certificaat van %1 werd uitgegeven door "%2", dat niet naar een bekend basiscertificaat leidt. Over wie ondertekende, kan niets worden gezegd.</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %3.</source>
            <translation>Het certificaat van %1 is op %3 verlopen.</translation>
        </message>
        <message>
            <source>The certificate of "%5", which vouches for that of %1, expired on %3.</source>
            <translation>Het certificaat van "%5", dat voor dat van %1 instaat, is op %3 verlopen.</translation>
        </message>
        <message>
            <source>The certificate of %1 is valid from %4 on, so not yet.</source>
            <translation>Het certificaat van %1 is pas vanaf %4 geldig.</translation>
        </message>
        <message>
            <source>The certificate of "%5", which vouches for that of %1, is valid from %4 on, so not yet.</source>
            <translation>Het certificaat van "%5", dat voor dat van %1 instaat, is pas vanaf %4 geldig.</translation>
        </message>
        <message>
            <source>The certificate of %1 was not issued for this use.</source>
            <translation>Het certificaat van %1 werd niet voor dit gebruik uitgegeven.</translation>
        </message>
        <message>
            <source>The certificate of %1, or one above it, uses a key or digest that is too weak.</source>
            <translation>Het certificaat van %1, of een certificaat erboven, gebruikt een te zwakke sleutel of vingerafdruk.</translation>
        </message>
        <message>
            <source>The certificate of %1, or one above it, breaks the rules for certificates.</source>
            <translation>Het certificaat van %1, of een certificaat erboven, volgt de regels voor certificaten niet.</translation>
        </message>
        <message>
            <source>The log file %1 cannot be written: %2. Choose another place.</source>
            <translation>Het logbestand %1 kan niet worden geschreven: %2. Kies een andere plaats.</translation>
        </message>
        <message>
            <source>There is no screen for the window here. Start it in a desktop session, or work on the command line: uniek-verslag-cli needs no screen.</source>
            <translation>Er is hier geen scherm voor het venster. Start het in een bureaubladsessie, of werk op de opdrachtregel: uniek-verslag-cli heeft geen scherm nodig.</translation>
        </message>
        <message>
            <source>The sealed report names %1, but now %2 is registered as %3. Put the name back on the page of the OCMW, or reopen the report and seal it again.</source>
            <translation>Het verzegelde verslag noemt %1, maar nu is %2 geregistreerd als %3. Zet de naam terug op de pagina van het OCMW, of heropen het verslag en verzegel het opnieuw.</translation>
        </message>
        <message>
            <source>This is the card of %1, but the sealed reports name %2 as %3. Use the right card. If the name in the reports is wrong, it is corrected where they were sealed: on the page of the OCMW, after reopening the reports.</source>
            <translation>Dit is de kaart van %1, maar de verzegelde verslagen noemen %2 als %3. Gebruik de juiste kaart. Is de naam in de verslagen verkeerd, dan wordt die verbeterd waar ze verzegeld zijn: op de pagina van het OCMW, nadat de verslagen heropend zijn.</translation>
        </message>
        <message>
            <source>The sealed reports name nobody who signs as %1. By what they say, the next signature is that of: %2.</source>
            <translation>De verzegelde verslagen noemen niemand die als %1 ondertekent. Volgens de verslagen is de volgende handtekening die van: %2.</translation>
        </message>
        <message>
            <source>"%1" holds no report that this program made, so there is nothing to sign.</source>
            <translation>"%1" bevat geen verslag dat dit programma gemaakt heeft; er is dus niets te ondertekenen.</translation>
        </message>
        <message>
            <source>"%1" is damaged or was changed (%2). Have it sent to you again, by another way if need be.</source>
            <translation>"%1" is beschadigd of gewijzigd (%2). Laat het u opnieuw bezorgen, zo nodig langs een andere weg.</translation>
        </message>
        <message>
            <source>The sealed report names %1 for both signatures. The two signatures come from two persons: reopen the report and correct the page of the OCMW.</source>
            <translation>Het verzegelde verslag noemt %1 voor beide handtekeningen. De twee handtekeningen komen van twee personen: heropen het verslag en verbeter de pagina van het OCMW.</translation>
        </message>
        <message>
            <source>The card of %1 counts as that of %2, registered as %3. The same person cannot sign as %4 as well.</source>
            <translation>De kaart van %1 geldt als die van %2, geregistreerd als %3. Dezelfde persoon kan niet ook als %4 ondertekenen.</translation>
        </message>
        <message>
            <source>%1 is named for both signatures on the page of the OCMW. They come from two persons: name the other.</source>
            <translation>%1 staat op de pagina van het OCMW voor beide handtekeningen. Die komen van twee personen: vermeld de andere.</translation>
        </message>
        <message>
            <source>Signed by %1, but the report names %2 as %3 (%4).</source>
            <translation>Ondertekend door %1, maar het verslag noemt %2 als %3 (%4).</translation>
        </message>
        <message>
            <source>%1 signed as %2, but in the report the second signature is that of the %3 (%4).</source>
            <translation>%1 ondertekende als %2, maar in het verslag is de tweede handtekening die van de %3 (%4).</translation>
        </message>
        <message>
            <source>%1 signed as delegate of the chairman, but the report names no decision of delegation (%2).</source>
            <translation>%1 ondertekende als afgevaardigde van de voorzitter, maar het verslag noemt geen delegatiebesluit (%2).</translation>
        </message>
        <message>
            <source>Name a form and a field: explain MODULE FIELD.</source>
            <translation>Noem een formulier en een veld: explain MODULE VELD.</translation>
        </message>
        <message>
            <source>The text has %1 characters; there is room for %2. Shorten it.</source>
            <translation>De tekst telt %1 tekens; er is plaats voor %2. Maak hem korter.</translation>
        </message>
        <message>
            <source>This report is an example: its data is made up, so it is not signed with a real identity card. Use the virtual cards of the sandbox and give its trust roots.</source>
            <translation>Dit verslag is een voorbeeld: de gegevens zijn verzonnen, dus wordt het niet met een echte identiteitskaart ondertekend. Gebruik de virtuele kaarten van de testomgeving en geef zijn vertrouwde basiscertificaten op.</translation>
        </message>
        <message>
            <source>This report is an example: its data is made up, so it is not sent to a real endpoint. Use the endpoint of the sandbox and give its trust roots.</source>
            <translation>Dit verslag is een voorbeeld: de gegevens zijn verzonnen, dus wordt het niet naar een echt ontvangstpunt verstuurd. Gebruik het ontvangstpunt van de testomgeving en geef zijn vertrouwde basiscertificaten op.</translation>
        </message>
        <message>
            <source>The window has no option &quot;%1&quot;. It has: --data, --lang, --trust-root, --log, --help, --version.</source>
            <translation>Het venster heeft geen optie &quot;%1&quot;. Het heeft wel: --data, --lang, --trust-root, --log, --help, --version.</translation>
        </message>
        <message>
            <source>The value behind the option &quot;%1&quot; is missing, or the option takes none. --help says how.</source>
            <translation>De waarde achter de optie &quot;%1&quot; ontbreekt, of de optie krijgt er geen. --help legt het uit.</translation>
        </message>
        <message>
            <source>The windows do not speak &quot;%1&quot;. They speak nl and fr.</source>
            <translation>De taal &quot;%1&quot; bestaat niet voor de vensters. Er zijn nl en fr.</translation>
        </message>
        <message>
            <source>One bundle is shown at a time: &quot;%1&quot; is one too many.</source>
            <translation>Er wordt één bundel tegelijk getoond: &quot;%1&quot; is er een te veel.</translation>
        </message>
        <message>
            <source>%1 states another digest for the file %2 than the file has, and what it states is not what was signed: the statement in the signature was changed. Whether the file was changed too, it cannot say.</source>
            <translation>%1 vermeldt voor het bestand %2 een andere controlesom dan die van het bestand, en wat erin staat is niet wat ondertekend werd: de verklaring in de handtekening werd gewijzigd. Of ook het bestand gewijzigd werd, kan ze niet zeggen.</translation>
        </message>
        <message>
            <source>What %1 says about signer, role, place or time does not fit the digest that it states for it, and that statement is not what was signed.</source>
            <translation>Wat %1 zegt over ondertekenaar, rol, plaats of tijdstip past niet bij de controlesom die erin vermeld staat, en die verklaring is niet wat ondertekend werd.</translation>
        </message>
        <message>
            <source>There is one signature only; the other of the two is missing.</source>
            <translation>Er is maar één handtekening; de andere van de twee ontbreekt.</translation>
        </message>
        <message>
            <source>Only %1 has signed, as secretary; the signature of the chairman or delegate is missing.</source>
            <translation>Alleen %1 heeft ondertekend, als secretaris; de handtekening van de voorzitter of de afgevaardigde ontbreekt.</translation>
        </message>
        <message>
            <source>Only %1 has signed; the signature of the secretary is missing.</source>
            <translation>Alleen %1 heeft ondertekend; de handtekening van de secretaris ontbreekt.</translation>
        </message>
        <message>
            <source>Only %1 has signed; the second signature is missing.</source>
            <translation>Alleen %1 heeft ondertekend; de tweede handtekening ontbreekt.</translation>
        </message>
        <message>
            <source>The files inside are those that were signed, and this one signature is whole. But the container was packed again, and another signature may have been taken out. Ask for the file as it was made.</source>
            <translation>De bestanden erin zijn die welke ondertekend werden, en deze ene handtekening is gaaf. Maar de container werd opnieuw ingepakt, en een andere handtekening kan eruit gehaald zijn. Vraag het bestand zoals het gemaakt werd.</translation>
        </message>
        <message>
            <source>The container is not as it was made and holds no signature: it was damaged or changed, or the signatures were taken out.</source>
            <translation>De container is niet meer zoals hij gemaakt werd en bevat geen handtekening: hij werd beschadigd of gewijzigd, of de handtekeningen werden eruit gehaald.</translation>
        </message>
        <message>
            <source>somebody whom the certificate does not name</source>
            <translation>iemand die het certificaat niet bij naam noemt</translation>
        </message>
        <message>
            <source>"%1" is a file. Name the folder in which it lies.</source>
            <translation>“%1” is een bestand. Noem de map waarin het staat.</translation>
        </message>
        <message>
            <source>There is no folder &quot;%1&quot;.</source>
            <translation>De map &quot;%1&quot; bestaat niet.</translation>
        </message>
        <message>
            <source>%1 is named for both signatures. They come from two persons: name the secretary, and another as chairman or delegate.</source>
            <translation>%1 staat er voor beide handtekeningen. Die komen van twee personen: noem de secretaris, en een ander als voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>The report %1 was put aside as not applicable. Take it up again first (&quot;not-applicable %1 --undo&quot;).</source>
            <translation>Het verslag %1 werd opzijgelegd als niet van toepassing. Neem het eerst weer op (&quot;not-applicable %1 --undo&quot;).</translation>
        </message>
        <message>
            <source>The report %1 does not apply to this OCMW; the field &quot;%2&quot; decides that.</source>
            <translation>Het verslag %1 geldt niet voor dit OCMW; dat volgt uit het veld &quot;%2&quot;.</translation>
        </message>
        <message>
            <source>A .json file names its tables itself. Leave out the table &quot;%1&quot;.</source>
            <translation>Een .json-bestand noemt zijn tabellen zelf. Laat de tabel &quot;%1&quot; weg.</translation>
        </message>
        <message>
            <source>A CSV file has the rows of one table. Name which one of %1: %2.</source>
            <translation>Een CSV-bestand bevat de rijen van één tabel. Zeg welke van %1: %2.</translation>
        </message>
        <message>
            <source>The form %1 has no table &quot;%2&quot;. It has: %3.</source>
            <translation>Het formulier %1 heeft geen tabel &quot;%2&quot;. Het heeft: %3.</translation>
        </message>
        <message>
            <source>%1 is an error, and errors cannot be accepted. Mend it: %2</source>
            <translation>%1 is een fout, en fouten kunnen niet aanvaard worden. Verbeter ze: %2</translation>
        </message>
        <message>
            <source>%1 is a remark: it holds up nothing and needs no acceptance.</source>
            <translation>%1 is een opmerking: ze houdt niets tegen en hoeft niet aanvaard te worden.</translation>
        </message>
        <message>
            <source>The warning %1 does not stand at &quot;%2&quot;. It stands at: %3.</source>
            <translation>De waarschuwing %1 staat niet bij &quot;%2&quot;. Ze staat bij: %3.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; holds bytes that are no letters in UTF-8. Let the terminal or the script write UTF-8, or import a file. Nothing was done.</source>
            <translation>&quot;%1&quot; bevat bytes die geen letters in UTF-8 zijn. Laat de terminal of het script UTF-8 schrijven, of importeer een bestand. Er is niets gedaan.</translation>
        </message>
        <message>
            <source>The text holds signs that a report cannot carry (control characters, or “�” for letters that could not be read). Type it again.</source>
            <translation>De tekst bevat tekens die een verslag niet kan dragen (stuurtekens, of “�” voor letters die niet gelezen konden worden). Typ hem opnieuw.</translation>
        </message>
        <message>
            <source>The file is larger than 64 MiB. Choose another file.</source>
            <translation>Het bestand is groter dan 64 MiB. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>Line %1 holds bytes that are no letters in UTF-8. Save the file as UTF-8.</source>
            <translation>Regel %1 bevat bytes die geen letters in UTF-8 zijn. Bewaar het bestand als UTF-8.</translation>
        </message>
        <message>
            <source>Line %1 holds bytes or signs that are no letters in UTF-8, so its text is spoilt. Save the file as “CSV UTF-8” from where it came and try again.</source>
            <translation>Regel %1 bevat bytes of tekens die geen letters in UTF-8 zijn, dus is de tekst bedorven. Bewaar het bestand vanuit de bron als “CSV UTF-8” en probeer opnieuw.</translation>
        </message>
        <message>
            <source>nothing may be written in its folder</source>
            <translation>in de map ervan mag niets geschreven worden</translation>
        </message>
        <message>
            <source>no lock file can be made beside it; perhaps the disk is full</source>
            <translation>ernaast kan geen vergrendelbestand gemaakt worden; misschien is de schijf vol</translation>
        </message>
        <message>
            <source>its content is not in order</source>
            <translation>de inhoud is niet in orde</translation>
        </message>
        <message>
            <source>it or a file beside it cannot be opened</source>
            <translation>het bestand zelf of een bestand ernaast kan niet geopend worden</translation>
        </message>
        <message>
            <source>it does not say what it is</source>
            <translation>het zegt niet wat het is</translation>
        </message>
        <message>
            <source>The bundle carries a signature of %1, while nobody is registered for that role.</source>
            <translation>De bundel draagt een handtekening van %1, terwijl niemand voor die rol geregistreerd is.</translation>
        </message>
        <message>
            <source>"%1" is another bundle than the one that is known here, which is "%2". Nothing was taken over from it.</source>
            <translation>"%1" is een andere bundel dan die welke hier gekend is, namelijk "%2". Er werd niets uit overgenomen.</translation>
        </message>
        <message>
            <source>The signature of %1 in "%2" does not count: its certificate cannot be trusted (%3). If you believe its issuer, give the issuer's root certificate with --trust-root; otherwise reopen the reports in the bundle and seal and sign them anew.</source>
            <translation>De handtekening van %1 in "%2" telt niet: het certificaat ervan is niet te vertrouwen (%3). Vertrouwt u de uitgever ervan, geef dan zijn basiscertificaat op met --trust-root; heropen anders de verslagen in de bundel en verzegel en onderteken ze opnieuw.</translation>
        </message>
        <message>
            <source>The signature of %1 in "%2" does not count now. %3 Reopen the reports in the bundle, and seal and sign them anew with a certificate that counts.</source>
            <translation>De handtekening van %1 in "%2" telt nu niet. %3 Heropen de verslagen in de bundel, en verzegel en onderteken ze opnieuw met een certificaat dat telt.</translation>
        </message>
        <message>
            <source>Line %1, column %2: lists and objects are nested deeper than %3 levels. Choose another file.</source>
            <translation>Regel %1, kolom %2: lijsten en objecten zijn dieper dan %3 niveaus in elkaar genest. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>Line %1, column %2: this object has more than %3 keys. Choose another file.</source>
            <translation>Regel %1, kolom %2: dit object heeft meer dan %3 sleutels. Kies een ander bestand.</translation>
        </message>
        <message>
            <source>%1, %2: more than %3 formulas build on one another here. Write some of them as one formula.</source>
            <translation>%1, %2: hier bouwen meer dan %3 formules op elkaar voort. Schrijf enkele ervan als één formule.</translation>
        </message>
        <message>
            <source>the disk is full, or it or the network reports an error</source>
            <translation>de schijf is vol, of de schijf of het netwerk meldt een fout</translation>
        </message>
        <message>
            <source>The copy %1 could not be written, perhaps because the disk is full. The file itself is whole. Make room or choose another place, then try again.</source>
            <translation>De kopie %1 kon niet geschreven worden, misschien omdat de schijf vol is. Het bestand zelf is gaaf. Maak plaats of kies een andere plaats, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>%1 answers with far more than belongs to the protocol; that was not read. Check the endpoint&apos;s address.</source>
            <translation>%1 antwoordt met veel meer dan in het protocol past; dat werd niet gelezen. Kijk het adres van het ontvangstpunt na.</translation>
        </message>
        <message>
            <source>The file is empty: there is no bundle in it. Ask for the file again, or take it from a backup.</source>
            <translation>Het bestand is leeg: er zit geen bundel in. Vraag het bestand opnieuw, of neem het uit een reservekopie.</translation>
        </message>
        <message>
            <source>This is no bundle: a bundle (.asice) is a ZIP archive, and this file is something else.</source>
            <translation>Dit is geen bundel: een bundel (.asice) is een ZIP-archief, en dit bestand is iets anders.</translation>
        </message>
        <message>
            <source>The container is not a whole ZIP archive: it was cut off, damaged or changed. Ask for the file again.</source>
            <translation>De container is geen gaaf ZIP-archief: hij werd afgebroken, beschadigd of gewijzigd. Vraag het bestand opnieuw.</translation>
        </message>
        <message>
            <source>The container holds two entries of one name; which of them somebody reads depends on the program. It is not opened.</source>
            <translation>De container bevat twee onderdelen met dezelfde naam; welk ervan iemand leest, hangt van het programma af. Hij wordt niet geopend.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; in the container is encrypted; in a bundle everything can be read.</source>
            <translation>&quot;%1&quot; in de container is versleuteld; in een bundel is alles leesbaar.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; in the container is compressed in a way that ASiC-E does not allow.</source>
            <translation>&quot;%1&quot; in de container is gecomprimeerd op een manier die ASiC-E niet toelaat.</translation>
        </message>
        <message>
            <source>The container holds an entry with the name &quot;%1&quot;, which could lead outside the container or is no text. It was not read.</source>
            <translation>De container bevat een onderdeel met de naam &quot;%1&quot;, die buiten de container kan leiden of geen tekst is. Het werd niet gelezen.</translation>
        </message>
        <message>
            <source>The municipality is missing: give its name or its NIS code.</source>
            <translation>De gemeente ontbreekt: geef haar naam of haar NIS-code.</translation>
        </message>
        <message>
            <source>The enterprise number (KBO) of the OCMW is missing: it has ten digits.</source>
            <translation>Het ondernemingsnummer (KBO) van het OCMW ontbreekt: het telt tien cijfers.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was changed or taken away while it was being signed, so this signature was not kept. Sign again.</source>
            <translation>&quot;%1&quot; werd gewijzigd of weggenomen terwijl het ondertekend werd. Deze handtekening is daarom niet bewaard. Onderteken opnieuw.</translation>
        </message>
        <message>
            <source>The option --%1 was given more than once. Give it one value.</source>
            <translation>De optie --%1 is meer dan eens gegeven. Geef ze één waarde.</translation>
        </message>
        <message>
            <source>This is the card of %1, registered as %2, who cannot sign as %3 as well. Use the card of %4.</source>
            <translation>Dit is de kaart van %1, geregistreerd als %2, die niet ook als %3 kan ondertekenen. Gebruik de kaart van %4.</translation>
        </message>
        <message>
            <source>"%1" is no role. A role is secretary, chairman or delegate.</source>
            <translation>"%1" is geen rol. Een rol is secretaris, voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>There is no endpoint at this address. Check the address as the federal service gave it, with the part after the name of the computer.</source>
            <translation>Op dit adres is er geen ontvangstpunt. Kijk het adres na zoals de federale dienst het opgaf, met het deel na de naam van de computer.</translation>
        </message>
        <message>
            <source>The name of the network's proxy, %1, leads nowhere. Ask the computer service for its address.</source>
            <translation>De naam van de proxy van het netwerk, %1, leidt nergens heen. Vraag de informaticadienst naar het adres ervan.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, wants a user name and a password, or refused those that it got.</source>
            <translation>De proxy van het netwerk, %1, wil een gebruikersnaam en een wachtwoord, of weigerde die welke hij kreeg.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no address of a proxy. It looks like http://proxy.example:3128, without name and password: these are asked when they are needed.</source>
            <translation>&quot;%1&quot; is geen adres van een proxy. Het ziet eruit als http://proxy.example:3128, zonder naam en wachtwoord: die worden gevraagd wanneer ze nodig zijn.</translation>
        </message>
        <message>
            <source>The name %1 leads nowhere. Check whether it is spelled right, and whether this computer is on the network.</source>
            <translation>De naam %1 leidt nergens heen. Kijk na of hij juist gespeld is en of deze computer op het netwerk zit.</translation>
        </message>
        <message>
            <source>%1 does not answer on port %2. A firewall may be in between, or the endpoint is down.</source>
            <translation>%1 antwoordt niet op poort %2. Misschien zit er een firewall tussen, of is het ontvangstpunt buiten werking.</translation>
        </message>
        <message>
            <source>No secure connection with %1 comes about. What answers there may be no endpoint, or something in between cuts it.</source>
            <translation>Er komt geen beveiligde verbinding met %1 tot stand. Wat daar antwoordt is misschien geen ontvangstpunt, of iets onderweg verbreekt ze.</translation>
        </message>
        <message>
            <source>What answers is not the endpoint, or it is down (%1). Check the address, with the part after the name.</source>
            <translation>Wat antwoordt is niet het ontvangstpunt, of het ligt stil (%1). Kijk het adres na, met het deel na de naam.</translation>
        </message>
        <message>
            <source>Say where to: connection --endpoint URL.</source>
            <translation>Zeg waarheen: connection --endpoint URL.</translation>
        </message>
        <message>
            <source>%1 The bundle waits in the outbox; the same &quot;send&quot; tries again.</source>
            <translation>%1 De bundel wacht in de verzendlijst; dezelfde &quot;send&quot; probeert het opnieuw.</translation>
        </message>
        <message>
            <source>There is no receipt that counts. %1</source>
            <translation>Er is geen geldig ontvangstbewijs. %1</translation>
        </message>
        <message>
            <source>The endpoint has the report already: "%1", which was withdrawn here, had arrived. Its receipt %2 was fetched, and it counts as received. Is the report to be corrected? Ask the federal service whether it takes a correction, then reopen the report and seal it again: the new version names the one that arrived and takes its place.</source>
            <translation>Het ontvangstpunt heeft het verslag al: "%1", die hier werd teruggetrokken, was toch aangekomen. Het ontvangstbewijs %2 werd opgehaald en die bundel geldt als ontvangen. Moet het verslag verbeterd worden? Vraag de federale dienst of een verbetering mogelijk is, heropen dan het verslag en verzegel het opnieuw: de nieuwe versie verwijst naar de aangekomen versie en vervangt die.</translation>
        </message>
        <message>
            <source>The endpoint already has this report in another bundle. It was sent before, from another data folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). If that one counts, record here that the report was entered, with the number of the receipt. If nobody knows of it, or the report must be replaced, ask the federal service: it can unlock the report.</source>
            <translation>Het ontvangstpunt heeft dit verslag al in een andere bundel. Het werd eerder verzonden, vanuit een andere gegevensmap of computer. Het ontvangstbewijs wordt daar bewaard (op de opdrachtregel: --data MAP receipt BESTAND.asice). Als dat verslag geldt, noteer hier dan dat het werd ingevoerd, met het nummer van het ontvangstbewijs. Vraag het de federale dienst als niemand ervan weet, of als het verslag vervangen moet worden: de dienst kan het vrijgeven.</translation>
        </message>
        <message>
            <source>The endpoint already has this report in another bundle, under number %1. It was sent before, from another data folder or computer. Its receipt is kept there (on the command line: --data FOLDER receipt FILE.asice). If that one counts, record here that the report was entered, with that number. If nobody knows of it, or the report must be replaced, ask the federal service: it can unlock the report.</source>
            <translation>Het ontvangstpunt heeft dit verslag al in een andere bundel, onder nummer %1. Het werd eerder verzonden, vanuit een andere gegevensmap of computer. Het ontvangstbewijs wordt daar bewaard (op de opdrachtregel: --data MAP receipt BESTAND.asice). Als dat verslag geldt, noteer hier dan dat het werd ingevoerd, met dat nummer. Vraag het de federale dienst als niemand ervan weet, of als het verslag vervangen moet worden: de dienst kan het vrijgeven.</translation>
        </message>
        <message>
            <source>%1 Try the same again later.</source>
            <translation>%1 Probeer later hetzelfde opnieuw.</translation>
        </message>
        <message>
            <source>%1 What is to be sent waits in the outbox; the same &quot;send&quot; goes on from there.</source>
            <translation>%1 Wat te versturen is, wacht in de verzendlijst; dezelfde &quot;send&quot; gaat daar verder.</translation>
        </message>
        <message>
            <source>Logging in was stopped.</source>
            <translation>Het aanmelden werd gestopt.</translation>
        </message>
        <message>
            <source>“%1” can be more than one municipality: %2. Choose one of these, or give its NIS code.</source>
            <translation>“%1” kan meer dan één gemeente zijn: %2. Kies er een van, of geef de NIS-code.</translation>
        </message>
        <message>
            <source>“%1” is neither the name of a municipality nor a NIS code of five digits. Check the spelling.</source>
            <translation>“%1” is geen naam van een gemeente en geen NIS-code van vijf cijfers. Kijk de spelling na.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number, and only whole numbers can stand here.</source>
            <translation>“%1” is geen geheel getal, en hier kunnen alleen gehele getallen staan.</translation>
        </message>
        <message>
            <source>Nothing in the list is called “%1”. Choose one from the list.</source>
            <translation>Niets in de lijst heet “%1”. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <source>“%1” can be more than one: %2. Choose one from the list.</source>
            <translation>“%1” kan op meer dan één slaan: %2. Kies er een uit de lijst.</translation>
        </message>
        <message>
            <source>The container was altered after it was made: it is packed as this program packs, but its list of files (META-INF/manifest.xml) is not spelled as this program spells it.</source>
            <translation>De container werd gewijzigd nadat hij gemaakt was: hij is ingepakt zoals dit programma inpakt, maar zijn lijst van bestanden (META-INF/manifest.xml) is niet geschreven zoals dit programma ze schrijft.</translation>
        </message>
        <message>
            <source>%1 is not the file that this program wrote: something in it that is not signed was changed or added. What is signed is whole.</source>
            <translation>%1 is niet het bestand dat dit programma schreef: iets erin dat niet ondertekend is, werd gewijzigd of toegevoegd. Wat ondertekend is, is ongeschonden.</translation>
        </message>
        <message>
            <source>The certificates inside %1 were changed: that of &quot;%2&quot;, or the one above it, is not the one that its issuer signed. Ask for the file as it was made.</source>
            <translation>De certificaten in %1 werden gewijzigd: dat van &quot;%2&quot;, of dat erboven, is niet het certificaat dat de uitgever ondertekende. Vraag het bestand zoals het gemaakt werd.</translation>
        </message>
        <message>
            <source>If the signature in %1 comes from a certificate authority that you believe, give its root with --trust-root. It may also be that an issuer&apos;s certificate inside was changed or taken out.</source>
            <translation>Komt de handtekening in %1 van een certificatieautoriteit die u vertrouwt, geef dan haar basiscertificaat op met --trust-root. Het kan ook zijn dat het certificaat van een uitgever in het bestand werd gewijzigd of verwijderd.</translation>
        </message>
        <message>
            <source>%1 claims an earlier time than %2, which stands before it: a clock was wrong, or the two files were swapped. Who signed and what is not touched by it.</source>
            <translation>%1 beweert een vroeger tijdstip dan %2, dat ervoor staat: een klok liep verkeerd of de twee bestanden werden verwisseld. Wie wat ondertekende, verandert daardoor niet.</translation>
        </message>
        <message>
            <source>%1 is a folder, where the file of the OCMW should be. It was left as it is. Choose another folder or move it away.</source>
            <translation>%1 is een map, waar het bestand van het OCMW hoort te staan. Ze is gelaten zoals ze is. Kies een andere map of zet ze weg.</translation>
        </message>
        <message>
            <source>The disk is full: the file %1 could not be made. Make room or choose another folder, then try again.</source>
            <translation>De schijf is vol: het bestand %1 kon niet worden gemaakt. Maak plaats of kies een andere map, en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The text for &quot;%1&quot; has %2 letters; more than %3 are not kept. Shorten it.</source>
            <translation>De tekst voor &quot;%1&quot; heeft %2 letters; meer dan %3 worden niet bewaard. Maak hem korter.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; names a row that is not there. Rows in %2 now: %3. The next one is made by giving a cell of row %4 a value.</source>
            <translation>&quot;%1&quot; noemt een rij die er niet is. Rijen in %2 nu: %3. De volgende ontstaat door een cel van rij %4 een waarde te geven.</translation>
        </message>
        <message>
            <source>There is no file %1. Begin it with &quot;init&quot; (see &quot;init --help&quot;), or name the folder of your file with --data.</source>
            <translation>Er is geen bestand %1. Begin het met &quot;init&quot; (zie &quot;init --help&quot;), of noem de map van uw bestand met --data.</translation>
        </message>
        <message>
            <source>Where the file of the OCMW lies is not known: HOME and XDG_DATA_HOME are not set. Name its folder with --data.</source>
            <translation>Waar het bestand van het OCMW staat, is niet bekend: HOME en XDG_DATA_HOME zijn niet ingesteld. Noem de map met --data.</translation>
        </message>
        <message>
            <source>There is no folder &quot;%1&quot;. Correct the name of the file, or make the folder first.</source>
            <translation>Er is geen map &quot;%1&quot;. Verbeter de naam van het bestand, of maak eerst de map.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is a pipe or a device. Save the content as a file and name that.</source>
            <translation>&quot;%1&quot; is een pijp of een apparaat. Bewaar de inhoud als bestand en noem dat.</translation>
        </message>
        <message>
            <source>--only says what --carry takes over: give both.</source>
            <translation>--only zegt wat --carry overneemt: geef beide.</translation>
        </message>
        <message>
            <source>Last year is not known yet: name its file, last-year FILE.</source>
            <translation>Vorig jaar is nog niet bekend: noem het bestand, last-year BESTAND.</translation>
        </message>
        <message>
            <source>No folder could be made to look at %1 in: %2. Make room on the disk, then try again.</source>
            <translation>Er kon geen map worden gemaakt om %1 in te bekijken: %2. Maak plaats op de schijf en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The bundle %1 was altered or holds no report that can be read. Verify it, and take another file.</source>
            <translation>De bundel %1 werd gewijzigd of bevat geen leesbaar verslag. Controleer hem en neem een ander bestand.</translation>
        </message>
        <message>
            <source>%1 is no report of this program. Choose its data folder, its file or a backup of it, a bundle (.asice), or exported values (.json).</source>
            <translation>%1 is geen verslag van dit programma. Kies de gegevensmap, het bestand of een reservekopie ervan, een bundel (.asice), of uitgevoerde waarden (.json).</translation>
        </message>
        <message>
            <source>%1 does not say of which OCMW it is. Choose the file of its page (ocmw) as well, or confirm that it is yours.</source>
            <translation>%1 zegt niet van welk OCMW het is. Kies ook het bestand van de OCMW-pagina (ocmw), of bevestig dat het van u is.</translation>
        </message>
        <message>
            <source>%1 is of another OCMW: %2, not of %3. After a merger that may be what you want: confirm it then.</source>
            <translation>%1 is van een ander OCMW: %2, niet van %3. Na een fusie kan dat de bedoeling zijn: bevestig het dan.</translation>
        </message>
        <message>
            <source>%1 is of the reporting year %2. Last year is %3: choose a file of that year.</source>
            <translation>%1 is van het verslagjaar %2. Vorig jaar is %3: kies een bestand van dat jaar.</translation>
        </message>
        <message>
            <source>Of %1 and the file at hand only one holds made-up data. An example and a real report do not go together.</source>
            <translation>Van %1 en het open bestand bevat er maar één verzonnen gegevens. Een voorbeeld en een echt verslag gaan niet samen.</translation>
        </message>
        <message>
            <source>%1 holds nothing that this year&apos;s forms know.</source>
            <translation>%1 bevat niets dat de formulieren van dit jaar kennen.</translation>
        </message>
        <message>
            <source>Nothing of &quot;%1&quot; can be taken over from last year. Nothing was changed.</source>
            <translation>Van &quot;%1&quot; kan niets van vorig jaar overgenomen worden. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The file %1 is being written by another program. Close it there, then try again.</source>
            <translation>Een ander programma schrijft in het bestand %1. Sluit het daar en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file %1 is of the reporting year %2, and the forms at hand are of %3. Begin the report of %3 in another folder; what stays the same can be taken over from this file.</source>
            <translation>Het bestand %1 is van het verslagjaar %2 en de formulieren zijn van %3. Begin het verslag van %3 in een andere map; wat hetzelfde blijft, kan uit dit bestand overgenomen worden.</translation>
        </message>
        <message>
            <source>The endpoint has received the report %1 and gave a receipt, so it is not to be entered on the portal as well. Nothing was recorded.</source>
            <translation>Het ontvangstpunt heeft het verslag %1 ontvangen en een ontvangstbewijs gegeven; het moet dus niet ook op het portaal ingevoerd worden. Er is niets vastgelegd.</translation>
        </message>
        <message>
            <source>The federal service has decided on the report %1 already. Correct what it decided, or take that back first.</source>
            <translation>De federale dienst heeft al over het verslag %1 beslist. Verbeter die beslissing, of neem ze eerst terug.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed. Seal it first: what the federal service has must be kept here as it was.</source>
            <translation>Het verslag %1 is niet verzegeld. Verzegel het eerst: wat de federale dienst heeft, moet hier bewaard blijven zoals het was.</translation>
        </message>
        <message>
            <source>The report %1 is not sealed. Seal it first, so that what is typed over is what is kept here.</source>
            <translation>Het verslag %1 is niet verzegeld. Verzegel het eerst, zodat wat overgetypt wordt, hetzelfde is als wat hier bewaard blijft.</translation>
        </message>
        <message>
            <source>The report %1 is on its way to an endpoint. Wait for its receipt, or withdraw its bundle first.</source>
            <translation>Het verslag %1 is onderweg naar een ontvangstpunt. Wacht op het ontvangstbewijs, of trek eerst de bundel terug.</translation>
        </message>
        <message>
            <source>The federal service does not have the report %1 yet, so it cannot have decided on it. Send it, or record first that it was entered on the portal.</source>
            <translation>De federale dienst heeft het verslag %1 nog niet en kan er dus niet over beslist hebben. Verzend het, of leg eerst vast dat het op het portaal ingevoerd werd.</translation>
        </message>
        <message>
            <source>%1 cannot be the day: it lies between %2, when the report was sealed or handed in, and today, %3.</source>
            <translation>%1 kan de dag niet zijn: die ligt tussen %2, toen het verslag verzegeld of ingediend werd, en vandaag, %3.</translation>
        </message>
        <message>
            <source>Give the reference that the portal shows for the report %1: it is the only proof of this route.</source>
            <translation>Geef de referentie die het portaal voor het verslag %1 toont: ze is het enige bewijs van deze weg.</translation>
        </message>
        <message>
            <source>The reference has %1 letters; more than %2 are not kept. Shorten it.</source>
            <translation>De referentie telt %1 tekens; meer dan %2 worden niet bewaard. Kort ze in.</translation>
        </message>
        <message>
            <source>The report %1 does not stand as entered on the portal now.</source>
            <translation>Het verslag %1 staat nu niet als ingevoerd op het portaal.</translation>
        </message>
        <message>
            <source>No decision of the federal service is recorded for the report %1.</source>
            <translation>Voor het verslag %1 is geen beslissing van de federale dienst vastgelegd.</translation>
        </message>
        <message>
            <source>The federal service received &quot;%1&quot;, and the report %2 in it was reopened since: this bundle stays as it is, and nothing more is done with it. Its receipt is kept.</source>
            <translation>De federale dienst heeft &quot;%1&quot; ontvangen, en het verslag %2 erin werd sindsdien heropend: deze bundel blijft zoals hij is en er gebeurt niets meer mee. Het ontvangstbewijs blijft bewaard.</translation>
        </message>
        <message>
            <source>The report %1 in this bundle was entered on the portal; sent as well, the federal service would have it twice. Was that recorded by mistake? Then take it back. Otherwise enter the other reports of the bundle there too, or reopen them and seal them in a bundle of their own.</source>
            <translation>Het verslag %1 in deze bundel werd op het portaal ingevoerd; ook verstuurd zou de federale dienst het twee keer hebben. Werd dat bij vergissing vastgelegd? Neem het dan terug. Voer anders ook de andere verslagen van de bundel daar in, of heropen ze en verzegel ze in een eigen bundel.</translation>
        </message>
        <message>
            <source>Say why that is taken back for the report %1; it stands in the history.</source>
            <translation>Zeg waarom dat voor het verslag %1 teruggenomen wordt; het komt in de geschiedenis.</translation>
        </message>
        <message>
            <source>Name a module, the day and the portal's reference: entered MODULE --date DATE --reference REF; or take it back: entered MODULE --undo --reason TEXT.</source>
            <translation>Noem een module, de dag en de referentie van het portaal: entered MODULE --date DATUM --reference REF; of neem het terug: entered MODULE --undo --reason TEKST.</translation>
        </message>
        <message>
            <source>Name a module, what was decided and the day: outcome MODULE accepted|rejected|unlocked --date DATE; or take it back: outcome MODULE --undo --reason TEXT.</source>
            <translation>Noem een module, wat beslist werd en de dag: outcome MODULE accepted|rejected|unlocked --date DATUM; of neem het terug: outcome MODULE --undo --reason TEKST.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no outcome. There are: accepted, rejected, unlocked (given back to be corrected).</source>
            <translation>&quot;%1&quot; is geen beslissing. Er zijn: aanvaard (accepted), verworpen (rejected), vrijgegeven (unlocked, teruggegeven om te verbeteren).</translation>
        </message>
        <message>
            <source>Name a module and the sheet: retype MODULE --out FILE.pdf.</source>
            <translation>Noem een module en het blad: retype MODULE --out BESTAND.pdf.</translation>
        </message>
        <message>
            <source>The endpoint has the whole bundle and does not give it back. Send it again: that fetches its receipt, or the reason why it is refused.</source>
            <translation>Het ontvangstpunt heeft de hele bundel en geeft hem niet terug. Verstuur hem opnieuw: dat haalt het ontvangstbewijs op, of de reden van de weigering.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was received: it cannot be withdrawn. The federal service unlocks what is to be corrected.</source>
            <translation>&quot;%1&quot; werd ontvangen en kan niet teruggetrokken worden. De federale dienst geeft vrij wat verbeterd moet worden.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not in the outbox, so there is nothing to withdraw.</source>
            <translation>&quot;%1&quot; staat niet in de verzendlijst: er is niets terug te trekken.</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is on its way to %2: only that endpoint can give it back. Log in there.</source>
            <translation>&quot;%1&quot; is onderweg naar %2: alleen dat ontvangstpunt kan hem teruggeven. Meld u daar aan.</translation>
        </message>
        <message>
            <source>Name one bundle: withdraw FILE.asice.</source>
            <translation>Noem één bundel: withdraw BESTAND.asice.</translation>
        </message>
        <message>
            <source>The bundle stays in the outbox.</source>
            <translation>De bundel blijft in de verzendlijst.</translation>
        </message>
        <message>
            <source>%2 What the endpoint gave as a receipt is kept as "%1".</source>
            <translation>%2 Wat het ontvangstpunt als ontvangstbewijs gaf, wordt bewaard als "%1".</translation>
        </message>
        <message>
            <source>%1 lets nobody in on port %2. Check the port in the address; if it is right, the endpoint is down.</source>
            <translation>%1 laat niemand binnen op poort %2. Controleer de poort in het adres; is die juist, dan is het ontvangstpunt buiten werking.</translation>
        </message>
        <message>
            <source>%1 ended the connection without an answer. The endpoint may be down.</source>
            <translation>%1 verbrak de verbinding zonder te antwoorden. Misschien is het ontvangstpunt buiten werking.</translation>
        </message>
        <message>
            <source>The endpoint has another part of the bundle than was expected.</source>
            <translation>Het ontvangstpunt heeft een ander deel van de bundel dan verwacht.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem. Try again later.</source>
            <translation>Het ontvangstpunt heeft een technisch probleem. Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>The endpoint refused the bundle without a reason (HTTP %1). Contact the federal service.</source>
            <translation>Het ontvangstpunt heeft de bundel geweigerd zonder een reden te geven (HTTP %1). Neem contact op met de federale dienst.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card (HTTP %1). Use a valid eID card.</source>
            <translation>Het ontvangstpunt weigert deze kaart (HTTP %1). Gebruik een geldige eID-kaart.</translation>
        </message>
        <message>
            <source>The endpoint refused the request (HTTP %1). Contact the federal service.</source>
            <translation>Het ontvangstpunt heeft de aanvraag geweigerd (HTTP %1). Neem contact op met de federale dienst.</translation>
        </message>
        <message>
            <source>The endpoint has a technical problem (HTTP %1). Try again later.</source>
            <translation>Het ontvangstpunt heeft een technisch probleem (HTTP %1). Probeer later opnieuw.</translation>
        </message>
        <message>
            <source>The proxy %1 is not used: connections with this computer itself (%2) always go without one.</source>
            <translation>De proxy %1 wordt niet gebruikt: verbindingen met deze computer zelf (%2) gaan altijd zonder.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, answers, but does not reach %2. Check the address of the endpoint; if it is right, the endpoint is down, or the proxy cannot go there.</source>
            <translation>De proxy van het netwerk, %1, antwoordt, maar bereikt %2 niet. Controleer het adres van het ontvangstpunt; is dat juist, dan is het ontvangstpunt buiten werking of kan de proxy er niet naartoe.</translation>
        </message>
        <message>
            <source>The network's proxy, %1, lets no connection through to %2. Ask the computer service to allow it.</source>
            <translation>De proxy van het netwerk, %1, laat geen verbinding met %2 door. Vraag de informaticadienst om die toe te laten.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: its certificate is that of another computer. Nothing was sent. Check the address of the endpoint.</source>
            <translation>%1 kon zijn identiteit niet bewijzen: het certificaat is dat van een andere computer. Er werd niets verstuurd. Controleer het adres van het ontvangstpunt.</translation>
        </message>
        <message>
            <source>%1 could not prove who it is: its certificate is not in order. Nothing was sent. Tell the federal service.</source>
            <translation>%1 kon zijn identiteit niet bewijzen: het certificaat is niet in orde. Er werd niets verstuurd. Meld het aan de federale dienst.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card, or does not know who issued it. Use a valid eID card.</source>
            <translation>Het ontvangstpunt weigert deze kaart, of weet niet wie ze heeft uitgegeven. Gebruik een geldige eID-kaart.</translation>
        </message>
        <message>
            <source>No connection with %1: this name leads nowhere. Check the address and the network.</source>
            <translation>Geen verbinding met %1: deze naam leidt nergens heen. Controleer het adres en het netwerk.</translation>
        </message>
        <message>
            <source>No connection with %1: nobody answers there. Check the network; the endpoint may be down.</source>
            <translation>Geen verbinding met %1: daar antwoordt niemand. Controleer het netwerk; misschien is het ontvangstpunt buiten werking.</translation>
        </message>
        <message>
            <source>No connection with %1: no answer came in time. Check the network; the endpoint may be busy.</source>
            <translation>Geen verbinding met %1: er kwam niet op tijd een antwoord. Controleer het netwerk; misschien heeft het ontvangstpunt het druk.</translation>
        </message>
        <message>
            <source>The connection with %1 was cut. Check the network.</source>
            <translation>De verbinding met %1 werd verbroken. Controleer het netwerk.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card: its certificate has expired. Use a valid eID card.</source>
            <translation>Het ontvangstpunt weigert deze kaart: het certificaat is verlopen. Gebruik een geldige eID-kaart.</translation>
        </message>
        <message>
            <source>The endpoint refuses this card: it was revoked. Use a valid eID card.</source>
            <translation>Het ontvangstpunt weigert deze kaart: ze werd ingetrokken. Gebruik een geldige eID-kaart.</translation>
        </message>
        <message>
            <source>A part of the bundle arrived damaged at the endpoint.</source>
            <translation>Een deel van de bundel kwam beschadigd aan bij het ontvangstpunt.</translation>
        </message>
        <message>
            <source>another program is using it</source>
            <translation>een ander programma gebruikt het</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>de naam is te lang</translation>
        </message>
        <message>
            <source>the disk does not answer as it should</source>
            <translation>de schijf antwoordt niet zoals het hoort</translation>
        </message>
        <message>
            <source>a part of the path is no folder</source>
            <translation>een deel van het pad is geen map</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>het is een map</translation>
        </message>
        <message>
            <source>the disk or folder can only be read</source>
            <translation>de schijf of map kan alleen gelezen worden</translation>
        </message>
        <message>
            <source>your share of the disk is full</source>
            <translation>uw deel van de schijf is vol</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>de schijf is vol</translation>
        </message>
        <message>
            <source>you have no permission for it</source>
            <translation>u hebt er geen toestemming voor</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <translation>het bestand of de map bestaat niet</translation>
        </message>
    </context>
    <context>
        <name>ReceiptSheet</name>
        <message>
            <source>Receipt</source>
            <translation>Ontvangstbewijs</translation>
        </message>
        <message>
            <source>Uniek Verslag · reporting year %1</source>
            <translation>Uniek Verslag · verslagjaar %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>The reports in this bundle are made up. They have no value.</source>
            <translation>De verslagen in deze bundel zijn verzonnen. Ze hebben geen waarde.</translation>
        </message>
        <message>
            <source>Other trust roots</source>
            <translation>Andere basiscertificaten</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle: %1</source>
            <translation>SHA-256 van de bundel: %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>blz. %1 van %2</translation>
        </message>
        <message>
            <source>Number of the receipt</source>
            <translation>Nummer van het ontvangstbewijs</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Ontvangen op</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Gegeven door</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Ondertekend door</translation>
        </message>
        <message>
            <source>Enterprise number of the OCMW</source>
            <translation>Ondernemingsnummer van het OCMW</translation>
        </message>
        <message>
            <source>File of the bundle</source>
            <translation>Bestand van de bundel</translation>
        </message>
        <message>
            <source>Size of the bundle</source>
            <translation>Grootte van de bundel</translation>
        </message>
        <message>
            <source>File of the receipt</source>
            <translation>Bestand van het ontvangstbewijs</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle</source>
            <translation>SHA-256 van de bundel</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versie</translation>
        </message>
        <message>
            <source>SHA-256 of the data (XML)</source>
            <translation>SHA-256 van de gegevens (XML)</translation>
        </message>
        <message>
            <source>Takes the place of the report in the bundle with SHA-256</source>
            <translation>Vervangt het verslag in de bundel met SHA-256</translation>
        </message>
        <message>
            <source>What is confirmed</source>
            <translation>Wat bevestigd wordt</translation>
        </message>
        <message>
            <source>How it was checked</source>
            <translation>Hoe het nagekeken werd</translation>
        </message>
        <message>
            <source>On %1 this program verified the signature on the receipt, compared it with the bundle and with the data of each report, and found that it confirms exactly these.</source>
            <translation>Op %1 controleerde dit programma de handtekening op het ontvangstbewijs en vergeleek het met de bundel en met de gegevens van elk verslag: het bevestigt precies die.</translation>
        </message>
        <message>
            <source>This sheet is not signed and proves nothing itself: the proof is the file of the receipt, together with the bundle. Received does not mean accepted: the federal service decides on the contents later.</source>
            <translation>Dit blad is niet ondertekend en bewijst zelf niets: het bewijs is het bestand van het ontvangstbewijs, samen met de bundel. Ontvangen is niet aanvaard: over de inhoud beslist de federale dienst later.</translation>
        </message>
    </context>
    <context>
        <name>Send</name>
        <message>
            <source>Reading the card …</source>
            <translation>De kaart wordt gelezen …</translation>
        </message>
        <message>
            <source>Logging in …</source>
            <translation>Bezig met aanmelden …</translation>
        </message>
        <message>
            <source>Logging in again at %1: %2</source>
            <translation>Nieuwe aanmelding om %1: %2</translation>
        </message>
        <message>
            <source>%1 (this OCMW)</source>
            <translation>%1 (dit OCMW)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This card cannot log in with TLS 1.3; trying TLS 1.2 …</source>
            <translation>Deze kaart kan niet aanmelden met TLS 1.3; er wordt TLS 1.2 geprobeerd …</translation>
        </message>
        <message>
            <source>The time stamp, or the proof that the cards counted, cannot be had now: %1 Send the bundle as it is? It is valid without; but once the certificates have expired it is harder to prove. Waiting costs nothing but time.</source>
            <translation>De tijdstempel, of het bewijs dat de kaarten geldig waren, is nu niet te krijgen: %1 De bundel verzenden zoals hij is? Hij is ook zonder geldig, maar als de certificaten vervallen zijn, is dat moeilijker te bewijzen. Wachten kost alleen tijd.</translation>
        </message>
        <message>
            <source>Send as it is</source>
            <translation>Verzenden zoals hij is</translation>
        </message>
        <message>
            <source>Fetching time stamps …</source>
            <translation>Tijdstempels worden opgehaald …</translation>
        </message>
        <message>
            <source>The endpoint %2 had all of &quot;%1&quot; and was checking it: it has most probably arrived. The endpoint is not asked now. If it has it, the federal service gets the reports twice when they are sent or entered in another way. Withdraw it all the same?</source>
            <translation>Het ontvangstpunt %2 had &quot;%1&quot; volledig en controleerde hem: hij is hoogstwaarschijnlijk aangekomen. Het ontvangstpunt wordt nu niet bevraagd. Heeft het hem, dan krijgt de federale dienst de verslagen twee keer wanneer ze anders verstuurd of ingevoerd worden. Toch terugtrekken?</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was on its way to %2, which is not asked now: it may have arrived. If it has, the federal service gets the reports twice when they are sent or entered in another way. Withdraw it all the same?</source>
            <translation>&quot;%1&quot; was onderweg naar %2, dat nu niet bevraagd wordt: hij kan aangekomen zijn. Is dat zo, dan krijgt de federale dienst de verslagen twee keer wanneer ze anders verstuurd of ingevoerd worden. Toch terugtrekken?</translation>
        </message>
        <message>
            <source>Withdraw, though it may have arrived</source>
            <translation>Terugtrekken, al kan hij aangekomen zijn</translation>
        </message>
    </context>
    <context>
        <name>Sending</name>
        <message>
            <source>%1: %2 / %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>Sign</name>
        <message>
            <source>The card of %1 is used for the first time. Does it belong to %2, registered as %3? From now on only this person can sign in that role.</source>
            <translation>De kaart van %1 wordt voor het eerst gebruikt. Is ze van %2, geregistreerd als %3? Vanaf nu kan alleen deze persoon in die rol ondertekenen.</translation>
        </message>
        <message>
            <source>Yes, this is the same person</source>
            <translation>Ja, dit is dezelfde persoon</translation>
        </message>
        <message>
            <source>This is the card of %1, but %2 is registered as %3. Sign with this card nevertheless? The reason is kept in the journal, and the card counts as that of %2 from now on.</source>
            <translation>Dit is de kaart van %1, maar %2 is geregistreerd als %3. Toch met deze kaart ondertekenen? De reden wordt in de geschiedenis bewaard, en vanaf nu geldt de kaart als die van %2.</translation>
        </message>
        <message>
            <source>Sign nevertheless</source>
            <translation>Toch ondertekenen</translation>
        </message>
        <message>
            <source>Sign with the card of %1 nevertheless?</source>
            <translation>Toch ondertekenen met de kaart van %1?</translation>
        </message>
        <message>
            <source>Sign with this card</source>
            <translation>Ondertekenen met deze kaart</translation>
        </message>
        <message>
            <source>Reading the bundle …</source>
            <translation>De bundel wordt gelezen …</translation>
        </message>
        <message>
            <source>Reading the card …</source>
            <translation>De kaart wordt gelezen …</translation>
        </message>
        <message>
            <source>Asking the issuer whether the card was revoked …</source>
            <translation>Er wordt gevraagd of de kaart ingetrokken werd …</translation>
        </message>
        <message>
            <source>The card checks the PIN, then signs …</source>
            <translation>De kaart controleert de pincode en ondertekent dan …</translation>
        </message>
        <message>
            <source>The name on the page of the OCMW was changed to %1, so the card of %2 no longer counts as %3.</source>
            <translation>De naam op de pagina van het OCMW werd gewijzigd in %1, dus de kaart van %2 geldt niet langer als %3.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>%1, version %2 (SHA-256: XML %3…, PDF %4…)</source>
            <translation>%1, versie %2 (SHA-256: XML %3…, pdf %4…)</translation>
        </message>
    </context>
    <context>
        <name>Surroundings</name>
        <message numerus="yes">
            <source>Attention: %n root(s) given by hand are believed beside the Belgian ones, the first: %1.</source>
            <translation>
                <numerusform>Let op: naast de Belgische wordt ook %n zelf opgegeven basiscertificaat vertrouwd: %1.</numerusform>
                <numerusform>Let op: naast de Belgische worden ook %n zelf opgegeven basiscertificaten vertrouwd; het eerste: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock is set: it is %1 now.</source>
            <translation>De klok is ingesteld: het is nu %1.</translation>
        </message>
    </context>
    <context>
        <name>Terminal</name>
        <message>
            <source>[y/N]</source>
            <translation>[j/N]</translation>
        </message>
        <message>
            <source>With the card of %1 will be signed:</source>
            <translation>Met de kaart van %1 wordt ondertekend:</translation>
        </message>
        <message>
            <source>With the card of %1 you log in at:</source>
            <translation>Met de kaart van %1 meldt u zich aan bij:</translation>
        </message>
        <message>
            <source>The card of %1 is only to prove that the PIN is known: it signs nothing.</source>
            <translation>De kaart van %1 moet alleen bewijzen dat de pincode bekend is: ze ondertekent niets.</translation>
        </message>
        <message>
            <source>Tries that the card allows: %1.</source>
            <translation>Pogingen die de kaart toelaat: %1.</translation>
        </message>
        <message>
            <source>PIN of the card (empty: stop): </source>
            <translation>Pincode van de kaart (leeg: stoppen): </translation>
        </message>
        <message>
            <source>Type the PIN on the keys of the reader, then its OK key, within 30 seconds; its cancel key stops. The keyboard and --pin-stdin are not used.</source>
            <translation>Typ de pincode op de toetsen van de lezer en druk op zijn OK-toets, binnen 30 seconden; zijn annuleertoets stopt. Het toetsenbord en --pin-stdin worden niet gebruikt.</translation>
        </message>
        <message>
            <source>User name for the proxy %1 (not shown): </source>
            <translation>Gebruikersnaam voor de proxy %1 (wordt niet getoond): </translation>
        </message>
        <message>
            <source>Password: </source>
            <translation>Wachtwoord: </translation>
        </message>
    </context>
    <context>
        <name>VerdictSheet</name>
        <message>
            <source>Verification of a bundle</source>
            <translation>Verificatie van een bundel</translation>
        </message>
        <message>
            <source>Uniek Verslag</source>
            <translation>Uniek Verslag</translation>
        </message>
        <message>
            <source>Verdict: %1</source>
            <translation>Oordeel: %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>The reports in this bundle are made up. They have no value.</source>
            <translation>De verslagen in deze bundel zijn verzonnen. Ze hebben geen waarde.</translation>
        </message>
        <message>
            <source>Other trust roots</source>
            <translation>Andere basiscertificaten</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle: %1</source>
            <translation>SHA-256 van de bundel: %1</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>blz. %1 van %2</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Gecontroleerd op</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Gecontroleerd door</translation>
        </message>
        <message>
            <source>Asked online</source>
            <translation>Online bevraagd</translation>
        </message>
        <message>
            <source>SHA-256 of the bundle</source>
            <translation>SHA-256 van de bundel</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Wat het is</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>What is signed</source>
            <translation>Wat ondertekend is</translation>
        </message>
        <message>
            <source>The bundle holds no files that can be read.</source>
            <translation>De bundel bevat geen bestanden die gelezen kunnen worden.</translation>
        </message>
        <message>
            <source>Each signature is over all of these files, unless a reason below says otherwise. A digest (SHA-256) is the same only for the same file, bit for bit.</source>
            <translation>Elke handtekening dekt al deze bestanden, tenzij een reden hieronder iets anders zegt. Een controlesom (SHA-256) is alleen hetzelfde voor hetzelfde bestand, bit voor bit.</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Handtekeningen</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>File of the signature</source>
            <translation>Bestand van de handtekening</translation>
        </message>
        <message>
            <source>Somebody who cannot be read</source>
            <translation>Iemand die niet te lezen is</translation>
        </message>
        <message>
            <source>Claimed role</source>
            <translation>Opgegeven rol</translation>
        </message>
        <message>
            <source>Claimed time</source>
            <translation>Opgegeven tijdstip</translation>
        </message>
        <message>
            <source>Claimed place</source>
            <translation>Opgegeven plaats</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Tijdstempel</translation>
        </message>
        <message>
            <source>none that counts</source>
            <translation>geen die telt</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Intrekking</translation>
        </message>
        <message>
            <source>Certificate of</source>
            <translation>Certificaat van</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Algoritme</translation>
        </message>
        <message>
            <source>LT: with a time stamp and the issuer's answer; it can be verified for years</source>
            <translation>LT: met een tijdstempel en het antwoord van de uitgever; jarenlang te controleren</translation>
        </message>
        <message>
            <source>T: with a time stamp; whether the certificate counted then is not kept</source>
            <translation>T: met een tijdstempel; of het certificaat toen telde, is niet bewaard</translation>
        </message>
        <message>
            <source>B: the signature alone; when it was made is the signer's word</source>
            <translation>B: de handtekening alleen; wanneer ze gezet is, is het woord van de ondertekenaar</translation>
        </message>
        <message>
            <source>Reasons and remarks</source>
            <translation>Redenen en opmerkingen</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Wat werd vastgesteld</translation>
        </message>
        <message>
            <source>A fault makes the verdict "invalid", a doubt "indeterminate"; a remark changes nothing.</source>
            <translation>Een gebrek maakt het oordeel "ongeldig", een twijfel "onbepaald"; een opmerking verandert niets.</translation>
        </message>
        <message>
            <source>What this sheet is not</source>
            <translation>Wat dit blad niet is</translation>
        </message>
        <message>
            <source>This sheet is not signed and proves nothing itself: it says what this program found in the file with the digest above, at the moment above. Whoever wants to be certain verifies the bundle itself, with this program or another one that knows ASiC-E and XAdES.</source>
            <translation>Dit blad is niet ondertekend en bewijst zelf niets: het zegt wat dit programma vaststelde in het bestand met het controlesom hierboven, op het tijdstip hierboven. Wie zekerheid wil, controleert de bundel zelf, met dit programma of een ander dat ASiC-E en XAdES kent.</translation>
        </message>
        <message>
            <source>Role, place and the time of signing are what the signer says; the certificate proves only who signed. The verdict says nothing about whether the figures in the files are right.</source>
            <translation>Rol, plaats en tijdstip van ondertekening zijn wat de ondertekenaar opgeeft; het certificaat bewijst alleen wie ondertekende. Het oordeel zegt niet of de cijfers in de bestanden juist zijn.</translation>
        </message>
        <message>
            <source>A certificate can be revoked later. Without a time stamp nothing then shows that the signature is older.</source>
            <translation>Een certificaat kan later ingetrokken worden. Zonder tijdstempel toont dan niets dat de handtekening ouder is.</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>valid, revocation not checked</source>
            <translation>geldig, intrekking niet nagegaan</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>geldig</translation>
        </message>
        <message>
            <source>indeterminate</source>
            <translation>onbepaald</translation>
        </message>
        <message>
            <source>invalid</source>
            <translation>ongeldig</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>niet begonnen</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>ontwerp</translation>
        </message>
        <message>
            <source>ready to seal</source>
            <translation>klaar om te verzegelen</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>verzegeld</translation>
        </message>
        <message>
            <source>signed once</source>
            <translation>één keer ondertekend</translation>
        </message>
        <message>
            <source>signed twice</source>
            <translation>twee keer ondertekend</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>op de verzendlijst</translation>
        </message>
        <message>
            <source>sent, waiting for the receipt</source>
            <translation>verstuurd, wacht op het ontvangstbewijs</translation>
        </message>
        <message>
            <source>receipt does not match</source>
            <translation>ontvangstbewijs klopt niet</translation>
        </message>
        <message>
            <source>received</source>
            <translation>ontvangen</translation>
        </message>
        <message>
            <source>entered on the portal</source>
            <translation>ingevoerd op het portaal</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>aanvaard</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>verworpen</translation>
        </message>
        <message>
            <source>unlocked</source>
            <translation>vrijgegeven</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>niet van toepassing</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secretaris</translation>
        </message>
        <message>
            <source>chairman</source>
            <translation>voorzitter</translation>
        </message>
        <message>
            <source>delegate of the chairman</source>
            <translation>afgevaardigde van de voorzitter</translation>
        </message>
        <message>
            <source>error</source>
            <translation>fout</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>waarschuwing</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>doubt</source>
            <translation>twijfel</translation>
        </message>
        <message>
            <source>fault</source>
            <translation>gebrek</translation>
        </message>
        <message>
            <source>not revoked, as of %1</source>
            <translation>niet ingetrokken, stand van %1</translation>
        </message>
        <message>
            <source>revoked on %1</source>
            <translation>ingetrokken op %1</translation>
        </message>
        <message>
            <source>the issuer does not know this certificate</source>
            <translation>de uitgever kent dit certificaat niet</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>niet gecontroleerd</translation>
        </message>
        <message>
            <source>The container was altered, and it holds one signature instead of two.</source>
            <translation>De container werd gewijzigd en bevat één handtekening in plaats van twee.</translation>
        </message>
        <message>
            <source>The container was altered; what is signed in it is intact.</source>
            <translation>De container werd gewijzigd; wat erin ondertekend is, is gaaf.</translation>
        </message>
        <message>
            <source>This bundle does not count. The faults say why.</source>
            <translation>Deze bundel telt niet. De gebreken zeggen waarom.</translation>
        </message>
        <message>
            <source>Not everything about this bundle can be said. The doubts say what is open.</source>
            <translation>Niet alles over deze bundel kan gezegd worden. De twijfels zeggen wat openblijft.</translation>
        </message>
        <message>
            <source>This is no bundle of a Uniek Verslag.</source>
            <translation>Dit is geen bundel van een Uniek Verslag.</translation>
        </message>
        <message>
            <source>Both have signed.</source>
            <translation>Beiden hebben ondertekend.</translation>
        </message>
        <message>
            <source>It does not carry the signatures of both.</source>
            <translation>Ze draagt niet de handtekening van beiden.</translation>
        </message>
        <message>
            <source>Nobody: only what the bundle holds itself was used.</source>
            <translation>Niemand: alleen wat de bundel zelf bevat, werd gebruikt.</translation>
        </message>
        <message>
            <source>Nobody: the bundle holds the proofs itself (level LT).</source>
            <translation>Niemand: de bundel bevat zelf de bewijzen (niveau LT).</translation>
        </message>
        <message>
            <source>No issuer answered whether the certificates were revoked.</source>
            <translation>Geen uitgever antwoordde of de certificaten ingetrokken werden.</translation>
        </message>
        <message>
            <source>Whether the certificates were revoked; answers of issuers: %1.</source>
            <translation>Of de certificaten ingetrokken zijn; antwoorden van uitgevers: %1.</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(geen)</translation>
        </message>
        <message>
            <source>void: it counts no more</source>
            <translation>vervallen: ze telt niet meer</translation>
        </message>
        <message>
            <source>not accepted here</source>
            <translation>hier niet aanvaard</translation>
        </message>
        <message>
            <source>an older copy</source>
            <translation>een oudere kopie</translation>
        </message>
        <message>
            <source>What is in the file, taken by itself: %1. %2</source>
            <translation>Wat in het bestand zit, op zichzelf bekeken: %1. %2</translation>
        </message>
        <message>
            <source>%1 %2, %3, version %4</source>
            <translation>%1 %2, %3, versie %4</translation>
        </message>
        <message>
            <source>%1 (the data)</source>
            <translation>%1 (de gegevens)</translation>
        </message>
        <message>
            <source>%1 (to read and print)</source>
            <translation>%1 (om te lezen en af te drukken)</translation>
        </message>
    </context>
    <context>
        <name>ui</name>
        <message>
            <source>FTE</source>
            <translation>VTE</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fout</translation>
        </message>
        <message numerus="yes">
            <source>%n reports are signed at once. Choose above which of them to read.</source>
            <translation>
                <numerusform>%n verslag wordt ondertekend.</numerusform>
                <numerusform>%n verslagen worden in één keer ondertekend. Kies hierboven welk u leest.</numerusform>
            </translation>
        </message>
        <message>
            <source>This report is in Dutch: the OCMW chooses its language.</source>
            <translation>Dit verslag is in het Nederlands: het OCMW kiest de taal ervan.</translation>
        </message>
        <message>
            <source>This report is in French: the OCMW chooses its language.</source>
            <translation>Dit verslag is in het Frans: het OCMW kiest de taal ervan.</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Waarschuwing</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
        <message>
            <source>Law: %1</source>
            <translation>Wet: %1</translation>
        </message>
        <message>
            <source>Manual: %1</source>
            <translation>Handleiding of publicatie: %1</translation>
        </message>
        <message>
            <source>Circular: %1</source>
            <translation>Omzendbrief: %1</translation>
        </message>
        <message>
            <source>Inferred: our own reading, not stated in an official source</source>
            <translation>Afgeleid: onze eigen lezing, niet vermeld in een officiële bron</translation>
        </message>
        <message>
            <source>row %1</source>
            <translation>rij %1</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Rij %1, %2: %3</translation>
        </message>
        <message>
            <source>Nothing has been pasted yet.</source>
            <translation>Er is nog niets geplakt.</translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) would stand to the right of the last column.</source>
            <translation>
                <numerusform>%n cel zou rechts van de laatste kolom komen.</numerusform>
                <numerusform>%n cellen zouden rechts van de laatste kolom komen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken over as they are.</source>
            <translation>
                <numerusform>%n cel kan zo niet worden overgenomen.</numerusform>
                <numerusform>%n cellen kunnen zo niet worden overgenomen.</numerusform>
            </translation>
        </message>
        <message>
            <source>leave empty</source>
            <translation>leeg laten</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fout</numerusform>
                <numerusform>%n fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1 en nog %n</numerusform>
                <numerusform>%1 en nog %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of 2 signatures</source>
            <translation>
                <numerusform>%n van 2 handtekeningen</numerusform>
                <numerusform>%n van 2 handtekeningen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n digit(s)</source>
            <translation>
                <numerusform>%n cijfer</numerusform>
                <numerusform>%n cijfers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n in te vullen</numerusform>
                <numerusform>%n in te vullen</numerusform>
            </translation>
        </message>
        <message>
            <source>Still to fill in</source>
            <translation>Nog in te vullen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aanvaard</translation>
        </message>
    </context>
    <context>
        <name>ui::BeginForm</name>
        <message>
            <source>Municipality or NIS code</source>
            <translation>Gemeente of NIS-code</translation>
        </message>
        <message>
            <source>Type the first letters</source>
            <translation>Typ de eerste letters</translation>
        </message>
        <message>
            <source>KBO number</source>
            <translation>KBO-nummer</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretaris</translation>
        </message>
        <message>
            <source>First name and surname, as on the identity card</source>
            <translation>Voornaam en naam, zoals op de identiteitskaart</translation>
        </message>
        <message>
            <source>Chairman, or the chairman's delegate</source>
            <translation>Voorzitter, of de afgevaardigde van de voorzitter</translation>
        </message>
        <message>
            <source>This is a delegate</source>
            <translation>Dit is een afgevaardigde</translation>
        </message>
        <message>
            <source>Reference of the decision to delegate</source>
            <translation>Referentie van de delegatiebeslissing</translation>
        </message>
        <message>
            <source>Date of the decision to delegate</source>
            <translation>Datum van de delegatiebeslissing</translation>
        </message>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/jjjj</translation>
        </message>
    </context>
    <context>
        <name>Connection</name>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>Proxy of the network</source>
            <translation>Proxy van het netwerk</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Lijn</translation>
        </message>
        <message>
            <source>Secure connection</source>
            <translation>Beveiligde verbinding</translation>
        </message>
        <message>
            <source>Certificate of the endpoint</source>
            <translation>Certificaat van het ontvangstpunt</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Clock of this computer</source>
            <translation>Klok van deze computer</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>answers on port %1</source>
            <translation>antwoordt op poort %1</translation>
        </message>
        <message>
            <source>%1, vouched for by a root that is believed</source>
            <translation>%1, met een basiscertificaat dat wordt vertrouwd</translation>
        </message>
        <message>
            <source>the endpoint works</source>
            <translation>het ontvangstpunt werkt</translation>
        </message>
        <message>
            <source>agrees with that of the endpoint</source>
            <translation>komt overeen met die van het ontvangstpunt</translation>
        </message>
        <message>
            <source>the proxy looks it up</source>
            <translation>de proxy zoekt hem op</translation>
        </message>
    </context>
    <context>
        <name>ui::BundleCard</name>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Naar Ondertekenen</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>verzegeld</translation>
        </message>
        <message>
            <source>queued</source>
            <translation>in verzendlijst</translation>
        </message>
        <message>
            <source>uploaded</source>
            <translation>geüpload</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>gecontroleerd</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>ontvangstbewijs</translation>
        </message>
        <message>
            <source>Receipt %1 of %2, given by %3. It confirms exactly the reports that were sent.</source>
            <translation>Ontvangstbewijs %1 van %2, gegeven door %3. Het bevestigt precies de verslagen die werden verstuurd.</translation>
        </message>
        <message>
            <source>Its file: %1</source>
            <translation>Het bestand: %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>still to sign: %1</source>
            <translation>moet nog: %1</translation>
        </message>
        <message>
            <source>signed once</source>
            <translation>1× ondertekend</translation>
        </message>
        <message>
            <source>still to send</source>
            <translation>nog te versturen</translation>
        </message>
        <message>
            <source>signed twice</source>
            <translation>2× ondertekend</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>Getting it ready to be sent…</source>
            <translation>Wordt klaargemaakt om te versturen…</translation>
        </message>
        <message>
            <source>In the outbox. It goes as soon as the log-in succeeds.</source>
            <translation>Zit in de verzendlijst. Vertrekt zodra het aanmelden lukt.</translation>
        </message>
        <message>
            <source>Ask again</source>
            <translation>Opnieuw vragen</translation>
        </message>
    </context>
    <context>
        <name>ui::BundleOpener</name>
        <message>
            <source>Verify a bundle</source>
            <translation>Een bundel controleren</translation>
        </message>
        <message>
            <source>Bundles and parcels (%1)</source>
            <translation>Bundels en pakketten (%1)</translation>
        </message>
        <message>
            <source>Taken over into the file of the OCMW: the signature of %1.</source>
            <translation>Overgenomen in het bestand van het OCMW: de handtekening van %1.</translation>
        </message>
        <message>
            <source>This bundle was sealed from the file that is open.</source>
            <translation>Deze bundel werd verzegeld vanuit het bestand dat open is.</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Naar Ondertekenen</translation>
        </message>
        <message>
            <source>%1 will be shown after this.</source>
            <translation>%1 wordt hierna getoond.</translation>
        </message>
        <message>
            <source>Go to Send</source>
            <translation>Naar Versturen</translation>
        </message>
        <message>
            <source>Sign this bundle</source>
            <translation>Deze bundel ondertekenen</translation>
        </message>
    </context>
    <context>
        <name>ui::CardCheckPage</name>
        <message>
            <source>Print the checks…</source>
            <translation>De controles afdrukken…</translation>
        </message>
        <message>
            <source>No card was checked yet, so there is nothing to print.</source>
            <translation>Er werd nog geen kaart gecontroleerd, dus er valt niets af te drukken.</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Kaartcontrole</translation>
        </message>
        <message>
            <source>Nobody is registered to sign yet</source>
            <translation>Er is nog niemand ingeschreven om te ondertekenen</translation>
        </message>
        <message>
            <source>Name the secretary and the chairman or delegate first; then their cards can be checked.</source>
            <translation>Vul eerst de secretaris en de voorzitter of afgevaardigde in; dan kunnen hun kaarten gecontroleerd worden.</translation>
        </message>
        <message>
            <source>Go to the page of the OCMW</source>
            <translation>Naar de pagina van het OCMW</translation>
        </message>
        <message>
            <source>Whoever signs or sends needs a card that still counts on the deadline, %1, and knows its PIN. Check it weeks ahead: a new card or PIN takes the municipality time.</source>
            <translation>Wie ondertekent of verzendt, heeft een kaart nodig die op de uiterste datum, %1, nog geldig is, en kent de pincode ervan. Controleer dat weken vooraf: een nieuwe kaart of pincode vraagt tijd bij de gemeente.</translation>
        </message>
        <message>
            <source>Also log in at the endpoint and ask for the role of the holder</source>
            <translation>Ook aanmelden bij het ontvangstpunt en de rol van de houder vragen</translation>
        </message>
        <message>
            <source>The card of %1 was checked: %2.</source>
            <translation>De kaart van %1 werd gecontroleerd: %2.</translation>
        </message>
        <message>
            <source>card-check-%1.pdf</source>
            <translation>kaartcontrole-%1.pdf</translation>
        </message>
        <message>
            <source>Print the checks to PDF</source>
            <translation>De controles afdrukken als pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Afgedrukt naar %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CardList</name>
        <message>
            <source>No card reader is connected. Plug one in; it is noticed by itself.</source>
            <translation>Er is geen kaartlezer aangesloten. Sluit er een aan; hij wordt vanzelf opgemerkt.</translation>
        </message>
        <message>
            <source>The card in the reader "%1" gives no answer. Turn it over and put it in with the chip first.</source>
            <translation>De kaart in de lezer "%1" geeft geen antwoord. Draai ze om en steek ze erin met de chip eerst.</translation>
        </message>
        <message>
            <source>The card gives no answer. Turn it over and put it in with the chip first.</source>
            <translation>De kaart antwoordt niet. Draai ze om en steek ze in de kaartlezer met de chip eerst.</translation>
        </message>
        <message>
            <source>Put an identity card into the reader, with the chip first.</source>
            <translation>Steek een identiteitskaart in de kaartlezer, met de chip eerst.</translation>
        </message>
        <message>
            <source>The card in the reader &quot;%1&quot; is not a Belgian identity card.</source>
            <translation>De kaart in de lezer “%1” is geen Belgische identiteitskaart.</translation>
        </message>
        <message>
            <source>The card of %1 is expected here. Put it into the reader.</source>
            <translation>Hier wordt de kaart van %1 verwacht. Steek ze in de lezer.</translation>
        </message>
        <message>
            <source>The card of %1 is expected here. Put it into a reader, or choose one of these.</source>
            <translation>Hier wordt de kaart van %1 verwacht. Steek ze in een lezer, of kies een van deze.</translation>
        </message>
    </context>
    <context>
        <name>ui::CardRow</name>
        <message>
            <source>PIN blocked</source>
            <translation>pincode geblokkeerd</translation>
        </message>
        <message numerus="yes">
            <source>%n tries left</source>
            <translation>
                <numerusform>nog %n poging</numerusform>
                <numerusform>nog %n pogingen</numerusform>
            </translation>
        </message>
        <message>
            <source>certificate has ended</source>
            <translation>certificaat verlopen</translation>
        </message>
        <message>
            <source>no certificate to sign with</source>
            <translation>geen certificaat om te ondertekenen</translation>
        </message>
        <message>
            <source>certificate not trusted</source>
            <translation>certificaat niet vertrouwd</translation>
        </message>
        <message>
            <source>name and photo not confirmed</source>
            <translation>naam en foto niet bevestigd</translation>
        </message>
        <message>
            <source>ends before the deadline</source>
            <translation>vervalt vóór de uiterste datum</translation>
        </message>
        <message>
            <source>card has ended</source>
            <translation>kaart verlopen</translation>
        </message>
        <message>
            <source>address not confirmed</source>
            <translation>adres niet bevestigd</translation>
        </message>
        <message>
            <source>test card</source>
            <translation>testkaart</translation>
        </message>
        <message>
            <source>valid, revocation not checked</source>
            <translation>geldig, intrekking niet nagegaan</translation>
        </message>
        <message>
            <source>Reading the card…</source>
            <translation>De kaart wordt gelezen…</translation>
        </message>
        <message>
            <source>cannot be used</source>
            <translation>niet bruikbaar</translation>
        </message>
        <message>
            <source>valid until %1</source>
            <translation>geldig tot %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CarryList</name>
        <message>
            <source>What is taken over</source>
            <translation>Wat overgenomen wordt</translation>
        </message>
        <message>
            <source>Field or table</source>
            <translation>Veld of tabel</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Vorig jaar</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Opmerking</translation>
        </message>
    </context>
    <context>
        <name>ui::ChoiceEditor</name>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
    </context>
    <context>
        <name>ui::ColumnsBox</name>
        <message>
            <source>Matched as the last time for a file with these columns.</source>
            <translation>Toegewezen zoals de vorige keer voor een bestand met deze kolommen.</translation>
        </message>
        <message>
            <source>Match by the headers again</source>
            <translation>Opnieuw toewijzen volgens de koppen</translation>
        </message>
        <message>
            <source>Leave out the others</source>
            <translation>De andere weglaten</translation>
        </message>
        <message>
            <source>Columns of the file and where they go</source>
            <translation>Kolommen van het bestand en waar ze naartoe gaan</translation>
        </message>
        <message>
            <source>Where the column “%1” goes</source>
            <translation>Waar de kolom “%1” naartoe gaat</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>%1 (is computed)</source>
            <translation>%1 (wordt berekend)</translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonModel</name>
        <message>
            <source>computed</source>
            <translation>berekend</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Voordien</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nadien</translation>
        </message>
        <message>
            <source>Last changed</source>
            <translation>Laatst gewijzigd</translation>
        </message>
    </context>
    <context>
        <name>ui::ComparisonView</name>
        <message>
            <source>Remove this row</source>
            <translation>Deze rij verwijderen</translation>
        </message>
        <message>
            <source>Back to the order of then</source>
            <translation>Terug naar de volgorde van toen</translation>
        </message>
        <message>
            <source>Computed: it changes back with the values that it comes from.</source>
            <translation>Berekend: het verandert terug met de waarden waaruit het volgt.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <source>To the history</source>
            <translation>Naar de geschiedenis</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>From %1 to %2: %3</source>
            <translation>Van %1 tot %2: %3</translation>
        </message>
        <message>
            <source>nothing differs</source>
            <translation>niets verschilt</translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s)</source>
            <translation>
                <numerusform>%n verschil</numerusform>
                <numerusform>%n verschillen</numerusform>
            </translation>
        </message>
        <message>
            <source>Bring this row back</source>
            <translation>Deze rij terughalen</translation>
        </message>
        <message>
            <source>Back to "%1"</source>
            <translation>Terug naar "%1"</translation>
        </message>
    </context>
    <context>
        <name>ui::CouncilPage</name>
        <message>
            <source>Public edition</source>
            <translation>Publieke uitgave</translation>
        </message>
        <message>
            <source>Print pack to PDF…</source>
            <translation>Raadsdossier afdrukken naar PDF…</translation>
        </message>
        <message>
            <source>Print each module to PDF…</source>
            <translation>Elke module afdrukken naar PDF…</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Afdrukvoorbeeld</translation>
        </message>
        <message>
            <source>What is printed</source>
            <translation>Wat wordt afgedrukt</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Raad</translation>
        </message>
        <message>
            <source>Papers for the council, with state, signers and receipts. They stand beside the signed text, they are not it.</source>
            <translation>Documenten voor de raad, met toestand, ondertekenaars en ontvangstbewijzen. Ze staan naast de ondertekende tekst, ze vervangen die niet.</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Modules</translation>
        </message>
        <message>
            <source>Language of the papers</source>
            <translation>Taal van de documenten</translation>
        </message>
        <message>
            <source>In Dutch</source>
            <translation>In het Nederlands</translation>
        </message>
        <message>
            <source>In French</source>
            <translation>In het Frans</translation>
        </message>
        <message>
            <source>hides names and other personal data, and says on the cover what it hides</source>
            <translation>verbergt namen en andere persoonsgegevens, en zegt op het voorblad wat verborgen is</translation>
        </message>
        <message>
            <source>Print pack to PDF</source>
            <translation>Raadsdossier afdrukken naar PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Folder for the PDFs</source>
            <translation>Map voor de PDF’s</translation>
        </message>
        <message>
            <source>Printed to %1</source>
            <translation>Afgedrukt naar %1</translation>
        </message>
    </context>
    <context>
        <name>ui::CountersignDialog</name>
        <message>
            <source>Sign a bundle</source>
            <translation>Een bundel ondertekenen</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Sealed by %1. Your signature comes into this file: %2</source>
            <translation>Verzegeld door %1. Uw handtekening komt in dit bestand: %2</translation>
        </message>
        <message>
            <source>One signature is still missing (%1). Give the bundle to that person, or back to %2: there the signature is taken over as soon as the bundle is opened.</source>
            <translation>Er ontbreekt nog één handtekening (%1). Geef de bundel aan die persoon, of terug aan %2: daar wordt de handtekening overgenomen zodra de bundel wordt geopend.</translation>
        </message>
        <message>
            <source>Both have signed. %1 opens the bundle in this program, which takes the signature over, and sends it.</source>
            <translation>Beiden hebben ondertekend. %1 opent de bundel in dit programma, dat de handtekening overneemt, en verstuurt hem.</translation>
        </message>
        <message>
            <source>Give the bundle back to %1</source>
            <translation>De bundel teruggeven aan %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ExchangeActs</name>
        <message>
            <source>Exported to %1.</source>
            <translation>Geëxporteerd naar %1.</translation>
        </message>
        <message>
            <source>Forms and tables (*.json *.xlsx *.xlsm *.csv *.txt *.tsv)</source>
            <translation>Formulieren en tabellen (*.json *.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>“%1” has the rows of one table. Which one?</source>
            <translation>“%1” bevat de rijen van één tabel. Welke?</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Tables (*.xlsx *.xlsm *.csv *.txt *.tsv)</source>
            <translation>Tabellen (*.xlsx *.xlsm *.csv *.txt *.tsv)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>%1-template.xlsx</source>
            <translation>%1-sjabloon.xlsx</translation>
        </message>
        <message>
            <source>Template to fill in</source>
            <translation>Sjabloon om in te vullen</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Werkmappen (*.xlsx)</translation>
        </message>
        <message>
            <source>Template saved in %1.</source>
            <translation>Sjabloon bewaard in %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::ExchangeButton</name>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Rows from and to spreadsheets and CSV files</source>
            <translation>Rijen uit en naar rekenbladen en CSV-bestanden</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importeren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Template to fill in…</source>
            <translation>Sjabloon om in te vullen…</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportDialog</name>
        <message>
            <source>CSV (.csv): bare text with the short names of the columns, for other programs</source>
            <translation>CSV (.csv): kale tekst met de korte namen van de kolommen, voor andere programma’s</translation>
        </message>
        <message>
            <source>With the values that stay on this computer</source>
            <translation>Met de waarden die op deze computer blijven</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporteren…</translation>
        </message>
        <message>
            <source>Export “%1”</source>
            <translation>“%1” exporteren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Workbook (.xlsx): with labels, dates and lists, for Excel and LibreOffice</source>
            <translation>Werkmap (.xlsx): met opschriften, datums en lijsten, voor Excel en LibreOffice</translation>
        </message>
        <message>
            <source>Workbook (.xlsx): all tables, with labels, dates and lists, for Excel and LibreOffice</source>
            <translation>Werkmap (.xlsx): alle tabellen, met opschriften, datums en lijsten, voor Excel en LibreOffice</translation>
        </message>
        <message>
            <source>Whole form (.json): all fields and tables, to be imported here or elsewhere again</source>
            <translation>Heel het formulier (.json): alle velden en tabellen, om hier of elders weer in te lezen</translation>
        </message>
        <message>
            <source>These are: %1. They never go into a report, a bundle or to the federal service. In this file they can be read by everyone who gets it.</source>
            <translation>Dat zijn: %1. Ze gaan nooit in een verslag, in een bundel of naar de federale dienst. In dit bestand kan iedereen die het krijgt ze lezen.</translation>
        </message>
        <message>
            <source>All of this table stays on this computer, unless you tick the box.</source>
            <translation>Deze tabel blijft volledig op deze computer, tenzij u het vakje aankruist.</translation>
        </message>
        <message>
            <source>All rows of this form stay on this computer, unless you tick the box.</source>
            <translation>Alle rijen van dit formulier blijven op deze computer, tenzij u het vakje aankruist.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporteren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-bestanden (*.csv)</translation>
        </message>
        <message>
            <source>Whole forms (*.json)</source>
            <translation>Hele formulieren (*.json)</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>Werkmappen (*.xlsx)</translation>
        </message>
        <message>
            <source>The file is being written…</source>
            <translation>Het bestand wordt geschreven…</translation>
        </message>
    </context>
    <context>
        <name>ui::ExplanationView</name>
        <message>
            <source>How it is computed</source>
            <translation>Hoe dit berekend is</translation>
        </message>
        <message>
            <source>Close the explanation</source>
            <translation>Uitleg sluiten</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>afgeleid</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>Difference: %1</source>
            <translation>Verschil: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::FieldBlock</name>
        <message>
            <source>optional</source>
            <translation>facultatief</translation>
        </message>
        <message>
            <source>Explain %1</source>
            <translation>%1: uitleg</translation>
        </message>
        <message>
            <source>How is this computed?</source>
            <translation>Hoe is dit berekend?</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::FilingDialog</name>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Reference that the portal shows</source>
            <translation>Referentie die het portaal toont</translation>
        </message>
        <message>
            <source>Reference of the decision, if there is one</source>
            <translation>Referentie van de beslissing, als die er is</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>%1: entered on the portal</source>
            <translation>%1: ingevoerd op het portaal</translation>
        </message>
        <message>
            <source>%1: decision of the federal service</source>
            <translation>%1: beslissing van de federale dienst</translation>
        </message>
        <message>
            <source>The report is then with the federal service: it is neither sent nor changed here any more.</source>
            <translation>Het verslag is dan bij de federale dienst: het wordt hier niet meer verstuurd of gewijzigd.</translation>
        </message>
        <message>
            <source>What the service told you, months later perhaps. A report that was rejected or unlocked can be reopened and corrected.</source>
            <translation>Wat de dienst u meedeelde, misschien maanden later. Een verworpen of vrijgegeven verslag kan heropend en verbeterd worden.</translation>
        </message>
        <message>
            <source>unlocked, to be corrected</source>
            <translation>vrijgegeven, om te verbeteren</translation>
        </message>
    </context>
    <context>
        <name>ui::FindBar</name>
        <message>
            <source>Only rows with this text</source>
            <translation>Alleen rijen met deze tekst</translation>
        </message>
        <message>
            <source>Only rows with findings</source>
            <translation>Alleen rijen met bevindingen</translation>
        </message>
        <message>
            <source>Find in this table</source>
            <translation>Zoeken in deze tabel</translation>
        </message>
        <message>
            <source>Find previous (Shift+F3)</source>
            <translation>Vorige zoeken (Shift+F3)</translation>
        </message>
        <message>
            <source>Find next (F3)</source>
            <translation>Volgende zoeken (F3)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Sluiten (Esc)</translation>
        </message>
    </context>
    <context>
        <name>ui::FileBox</name>
        <message>
            <source>Choose another file…</source>
            <translation>Ander bestand kiezen…</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Codering</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Tussen de cellen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>day/month/year</source>
            <translation>dag/maand/jaar</translation>
        </message>
        <message>
            <source>month/day/year</source>
            <translation>maand/dag/jaar</translation>
        </message>
        <message>
            <source>3/1/2016 is written as</source>
            <translation>3/1/2016 betekent</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Werkblad</translation>
        </message>
        <message>
            <source>; (semicolon)</source>
            <translation>; (puntkomma)</translation>
        </message>
        <message>
            <source>, (comma)</source>
            <translation>, (komma)</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
    </context>
    <context>
        <name>ui::FormImportDialog</name>
        <message>
            <source>The file is being read…</source>
            <translation>Het bestand wordt gelezen…</translation>
        </message>
        <message>
            <source>Import into “%1”</source>
            <translation>Importeren in “%1”</translation>
        </message>
        <message>
            <source>All of it is being saved…</source>
            <translation>Alles wordt bewaard…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Nothing can come in as long as this is wrong:</source>
            <translation>Er kan niets inkomen zolang dit fout is:</translation>
        </message>
        <message>
            <source>With “File” beside the title of a table you can match its columns and mend its rows.</source>
            <translation>Met “Bestand” naast de titel van een tabel kunt u haar kolommen toewijzen en haar rijen verbeteren.</translation>
        </message>
    </context>
    <context>
        <name>ui::FormSource</name>
        <message>
            <source>Not saved: %1</source>
            <translation>Niet bewaard: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::Frame</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>The last change is being taken back…</source>
            <translation>De laatste wijziging wordt ongedaan gemaakt…</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Er is niets om ongedaan te maken.</translation>
        </message>
        <message>
            <source>The change is being made again…</source>
            <translation>De wijziging wordt opnieuw gemaakt…</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Opnieuw gedaan: %1</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Er is niets om opnieuw te doen.</translation>
        </message>
        <message>
            <source>OCMW &amp; signers</source>
            <translation>OCMW &amp; ondertekenaars</translation>
        </message>
        <message>
            <source>Modules</source>
            <translation>Modules</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Samen</translation>
        </message>
        <message>
            <source>Card check</source>
            <translation>Kaartcontrole</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Raad</translation>
        </message>
        <message>
            <source>Accept the warning</source>
            <translation>De waarschuwing aanvaarden</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aanvaarden</translation>
        </message>
    </context>
    <context>
        <name>ui::GoneBundle</name>
        <message>
            <source>The file of this bundle is gone</source>
            <translation>Het bestand van deze bundel is weg</translation>
        </message>
        <message>
            <source>Put it back there, or point at the place where it is now. If no copy is left, reopen the reports in it and seal and sign them anew.</source>
            <translation>Zet het daar terug, of wijs aan waar het nu staat. Is er geen kopie meer, heropen dan de verslagen erin en verzegel en onderteken ze opnieuw.</translation>
        </message>
        <message>
            <source>Point at the file …</source>
            <translation>Het bestand aanwijzen …</translation>
        </message>
        <message>
            <source>Where is this bundle now?</source>
            <translation>Waar staat deze bundel nu?</translation>
        </message>
        <message>
            <source>Bundles (*.asice)</source>
            <translation>Bundels (*.asice)</translation>
        </message>
    </context>
    <context>
        <name>ui::Header</name>
        <message>
            <source>EXAMPLE</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menu</translation>
        </message>
        <message>
            <source>Findings and help</source>
            <translation>Bevindingen en hulp</translation>
        </message>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Uniek Verslag %1</translation>
        </message>
        <message>
            <source>NOT saved: %1</source>
            <translation>NIET bewaard: %1</translation>
        </message>
        <message>
            <source>saving…</source>
            <translation>wordt bewaard…</translation>
        </message>
        <message>
            <source>saved %1</source>
            <translation>bewaard %1</translation>
        </message>
        <message>
            <source>no reader</source>
            <translation>geen kaartlezer</translation>
        </message>
        <message>
            <source>reader: no card</source>
            <translation>kaartlezer: geen kaart</translation>
        </message>
        <message>
            <source>reader: card</source>
            <translation>kaartlezer: kaart</translation>
        </message>
        <message>
            <source>reader: %1 cards</source>
            <translation>kaartlezer: %1 kaarten</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) not saved</source>
            <translation>
                <numerusform>%n waarde niet bewaard</numerusform>
                <numerusform>%n waarden niet bewaard</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::LastYearDialog</name>
        <message>
            <source>Take it over all the same</source>
            <translation>Toch overnemen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Take over from last year</source>
            <translation>Overnemen van vorig jaar</translation>
        </message>
        <message>
            <source>The figures of %1 come beside each field and below the sums of tables, for comparison. Amounts, counts and signatures are never taken over into this year.</source>
            <translation>De cijfers van %1 komen naast elk veld en onder de sommen van tabellen te staan, ter vergelijking. Bedragen, aantallen en handtekeningen worden nooit naar dit jaar overgenomen.</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <source>Choose a data folder…</source>
            <translation>Gegevensmap kiezen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Report of last year</source>
            <translation>Verslag van vorig jaar</translation>
        </message>
        <message>
            <source>Reports of this program (*.sqlite *.uv *.asice *.json)</source>
            <translation>Verslagen van dit programma (*.sqlite *.uv *.asice *.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Data folder of last year</source>
            <translation>Gegevensmap van vorig jaar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Bezig met lezen…</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) have no place in this year&apos;s forms and are left out.</source>
            <translation>
                <numerusform>%n waarde heeft geen plaats meer in de formulieren van dit jaar en blijft weg.</numerusform>
                <numerusform>%n waarden hebben geen plaats meer in de formulieren van dit jaar en blijven weg.</numerusform>
            </translation>
        </message>
        <message>
            <source>Computed amounts are missing: they are not in the file and cannot be worked out here.</source>
            <translation>De berekende bedragen ontbreken: ze staan niet in het bestand en kunnen hier niet berekend worden.</translation>
        </message>
        <message>
            <source>Computed amounts stand as the file has them; they could not be worked out again here.</source>
            <translation>De berekende bedragen staan zoals in het bestand; ze konden hier niet opnieuw berekend worden.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>What the file says is kept: it is what was reported.</source>
            <translation>Wat het bestand zegt, blijft staan: dat is gerapporteerd.</translation>
        </message>
        <message>
            <source>The figures of %1 are there. Choose a file only to replace them.</source>
            <translation>De cijfers van %1 zijn er. Kies alleen een bestand om ze te vervangen.</translation>
        </message>
        <message>
            <source>Choose the data folder of %1, a backup, a bundle, or exported .json files.</source>
            <translation>Kies de gegevensmap van %1, een reservekopie, een bundel of geëxporteerde .json-bestanden.</translation>
        </message>
        <message>
            <source>Into empty places of this year</source>
            <translation>Naar lege plaatsen van dit jaar</translation>
        </message>
        <message>
            <source>There is nothing to take over into this year.</source>
            <translation>Er is niets om naar dit jaar over te nemen.</translation>
        </message>
    </context>
    <context>
        <name>ui::HistoryPage</name>
        <message>
            <source>Back to the form</source>
            <translation>Terug naar het formulier</translation>
        </message>
        <message>
            <source>History: %1</source>
            <translation>Geschiedenis: %1</translation>
        </message>
        <message>
            <source>The report as it was is being looked up…</source>
            <translation>Het verslag zoals het was wordt opgezocht…</translation>
        </message>
        <message>
            <source>The two moments are being compared…</source>
            <translation>De twee momenten worden vergeleken…</translation>
        </message>
        <message>
            <source>The value as it was is being looked up…</source>
            <translation>De waarde zoals ze was wordt opgezocht…</translation>
        </message>
        <message>
            <source>Taken back, as a new edit. Undo makes it what it was.</source>
            <translation>Teruggenomen, als een nieuwe wijziging. Ongedaan maken herstelt wat er stond.</translation>
        </message>
    </context>
    <context>
        <name>ui::LineEditor</name>
        <message>
            <source>dd/mm/yyyy</source>
            <translation>dd/mm/jjjj</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Uniek Verslag %1</translation>
        </message>
        <message>
            <source>EXAMPLE</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw uitvoeren</translation>
        </message>
        <message>
            <source>Open or verify a bundle…</source>
            <translation>Een bundel openen of controleren…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Like the desktop</source>
            <translation>Zoals het bureaublad</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Uniek Verslag, version %1</source>
            <translation>Uniek Verslag, versie %1</translation>
        </message>
        <message>
            <source>Free software under the EUPL 1.2. List of municipalities: Statbel, CC BY. Forms, rules and the endpoint's contract are an independent reading of the law and the circulars; what is inferred is marked so.</source>
            <translation>Vrije software onder de EUPL 1.2. Lijst van gemeenten: Statbel, CC BY. De formulieren, de regels en het contract van het ontvangstpunt zijn een onafhankelijke lezing van de wet en de omzendbrieven; wat is afgeleid, is zo aangeduid.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Niet bewaard</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) could not be read and would be lost.</source>
            <translation>
                <numerusform>%n waarde kon niet worden gelezen en zou verloren gaan.</numerusform>
                <numerusform>%n waarden konden niet worden gelezen en zouden verloren gaan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Terug naar het formulier</translation>
        </message>
        <message>
            <source>Close all the same</source>
            <translation>Toch sluiten</translation>
        </message>
        <message>
            <source>Sending goes on</source>
            <translation>Het versturen gaat door</translation>
        </message>
        <message>
            <source>Bundles are still on their way to the endpoint.</source>
            <translation>Er zijn nog bundels onderweg naar het ontvangstpunt.</translation>
        </message>
        <message>
            <source>While the program is open it tries until they have arrived. After closing they wait in the outbox, until you send again with the card.</source>
            <translation>Zolang het programma open is, probeert het tot ze zijn aangekomen. Na het sluiten wachten ze in de verzendlijst, tot u opnieuw verstuurt met de kaart.</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>Verder versturen</translation>
        </message>
    </context>
    <context>
        <name>ui::ModuleCard</name>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Toegekend</translation>
        </message>
        <message>
            <source>Justified</source>
            <translation>Verantwoord</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s)</source>
            <translation>
                <numerusform>%n fout</numerusform>
                <numerusform>%n fouten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n to fill in</source>
            <translation>
                <numerusform>%n in te vullen</numerusform>
                <numerusform>%n in te vullen</numerusform>
            </translation>
        </message>
        <message>
            <source>Applies after all</source>
            <translation>Toch van toepassing</translation>
        </message>
        <message>
            <source>changed since the seal</source>
            <translation>sinds de zegel gewijzigd</translation>
        </message>
        <message>
            <source>Does not apply: it is neither sealed nor sent.</source>
            <translation>Niet van toepassing: wordt niet verzegeld en niet verstuurd.</translation>
        </message>
        <message>
            <source>Put aside, neither sealed nor sent. Reason: %1</source>
            <translation>Opzijgezet, wordt niet verzegeld en niet verstuurd. Reden: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ModulePage</name>
        <message>
            <source>Check &amp;&amp; seal</source>
            <translation>Controleren &amp;&amp; verzegelen</translation>
        </message>
        <message>
            <source>Reopen…</source>
            <translation>Heropenen…</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Naar Ondertekenen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>%1 of %2 required values</source>
            <translation>%1 van %2 verplichte waarden</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) must be settled first.</source>
            <translation>
                <numerusform>%n punt moet eerst in orde zijn.</numerusform>
                <numerusform>%n punten moeten eerst in orde zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 can be sealed once this page is in order.</source>
            <translation>%1 kan verzegeld worden zodra deze pagina in orde is.</translation>
        </message>
        <message>
            <source>The report can be edited again. Its bundle counts no more.</source>
            <translation>Het verslag kan opnieuw worden bewerkt. Zijn bundel telt niet meer.</translation>
        </message>
        <message>
            <source>The report can be edited again. These reports lose their signatures: %1.</source>
            <translation>Het verslag kan opnieuw worden bewerkt. Deze verslagen verliezen hun handtekeningen: %1.</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Heropenen</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Niet van toepassing</translation>
        </message>
        <message>
            <source>The module is put aside: it is not sealed and not sent. Nothing is deleted.</source>
            <translation>De module wordt opzijgezet: ze wordt niet verzegeld en niet verstuurd. Er wordt niets verwijderd.</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>Opzijzetten</translation>
        </message>
        <message>
            <source>Applies after all</source>
            <translation>Toch van toepassing</translation>
        </message>
        <message>
            <source>Put aside as not applicable, so nothing can be changed here. &quot;Applies after all&quot; at the bottom takes it up again.</source>
            <translation>Opzijgezet als niet van toepassing: hier kan niets gewijzigd worden. “Toch van toepassing” onderaan neemt de module weer op.</translation>
        </message>
        <message>
            <source>Take over from last year…</source>
            <translation>Overnemen van vorig jaar…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>The report can be edited again. Sealed again it is a new version; what was sent stays as it is.</source>
            <translation>Het verslag kan opnieuw bewerkt worden. Opnieuw verzegeld is het een nieuwe versie; wat verzonden werd, blijft zoals het is.</translation>
        </message>
    </context>
    <context>
        <name>ui::MomentView</name>
        <message>
            <source>To the history</source>
            <translation>Naar de geschiedenis</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Vergelijken met nu</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Terug naar nu</translation>
        </message>
        <message>
            <source>As it was on %1</source>
            <translation>Zoals het was op %1</translation>
        </message>
        <message>
            <source>To look at only. The last thing that had happened: %1, %2 (%3).</source>
            <translation>Alleen om te bekijken. Wat toen het laatst gebeurd was: %1, %2 (%3).</translation>
        </message>
        <message>
            <source>State then: %1.</source>
            <translation>Toestand toen: %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::Navigation</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pagina’s</translation>
        </message>
    </context>
    <context>
        <name>ui::Outcome</name>
        <message numerus="yes">
            <source>%n value(s) come in.</source>
            <translation>
                <numerusform>%n waarde komt erin.</numerusform>
                <numerusform>%n waarden komen erin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in, behind those that are there.</source>
            <translation>
                <numerusform>%n rij komt erbij, achter die er al staan.</numerusform>
                <numerusform>%n rijen komen erbij, achter die er al staan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) come in.</source>
            <translation>
                <numerusform>%n rij komt erin.</numerusform>
                <numerusform>%n rijen komen erin.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now go.</source>
            <translation>
                <numerusform>%n rij van “%1” die er nu staat, verdwijnt.</numerusform>
                <numerusform>%n rijen van “%1” die er nu staan, verdwijnen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” that are there now get the values of the file.</source>
            <translation>
                <numerusform>%n rij van “%1” die er nu staat, krijgt de waarden van het bestand.</numerusform>
                <numerusform>%n rijen van “%1” die er nu staan, krijgen de waarden van het bestand.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n rij met fouten blijft erbuiten.</numerusform>
                <numerusform>%n rijen met fouten blijven erbuiten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… en nog %n.</numerusform>
                <numerusform>… en nog %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) imported.</source>
            <translation>
                <numerusform>%n waarde geïmporteerd.</numerusform>
                <numerusform>%n waarden geïmporteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) imported.</source>
            <translation>
                <numerusform>%n rij geïmporteerd.</numerusform>
                <numerusform>%n rijen geïmporteerd.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” gone.</source>
            <translation>
                <numerusform>%n rij van “%1” verdwenen.</numerusform>
                <numerusform>%n rijen van “%1” verdwenen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of “%1” with other values.</source>
            <translation>
                <numerusform>%n rij van “%1” met andere waarden.</numerusform>
                <numerusform>%n rijen van “%1” met andere waarden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Z takes it back.</source>
            <translation>Ctrl+Z maakt het ongedaan.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Why can't I send yet?</source>
            <translation>Waarom kan ik nog niet versturen?</translation>
        </message>
        <message>
            <source>The deadline has passed</source>
            <translation>De uiterste datum is voorbij</translation>
        </message>
        <message>
            <source>Today is the last day</source>
            <translation>Vandaag is de laatste dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left</source>
            <translation>
                <numerusform>Nog %n dag</numerusform>
                <numerusform>Nog %n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>It was %1. You can still finish and send; call the federal service about the delay.</source>
            <translation>Die was %1. U kunt nog afwerken en versturen; bel de federale dienst over de vertraging.</translation>
        </message>
        <message>
            <source>Everything must be signed and sent by %1.</source>
            <translation>Alles moet ondertekend en verstuurd zijn tegen %1.</translation>
        </message>
        <message>
            <source>Nothing stands in the way: everything that applies has been sent.</source>
            <translation>Er staat niets in de weg: alles wat van toepassing is, werd verstuurd.</translation>
        </message>
        <message>
            <source>%1: not saved: %2</source>
            <translation>%1: niet bewaard: %2</translation>
        </message>
        <message>
            <source>Put the value right</source>
            <translation>De waarde verbeteren</translation>
        </message>
        <message>
            <source>Done: the federal service has all reports</source>
            <translation>Klaar: de federale dienst heeft alle verslagen</translation>
        </message>
        <message>
            <source>Receipts and references are kept with the reports, on the page Send.</source>
            <translation>Ontvangstbewijzen en referenties worden bij de verslagen bewaard, op de pagina Versturen.</translation>
        </message>
        <message>
            <source>What comes next</source>
            <translation>Wat nu volgt</translation>
        </message>
        <message>
            <source>Print the papers for the council</source>
            <translation>De stukken voor de raad afdrukken</translation>
        </message>
        <message>
            <source>Go to Council</source>
            <translation>Naar Raad</translation>
        </message>
        <message>
            <source>Take over from last year…</source>
            <translation>Overnemen van vorig jaar…</translation>
        </message>
        <message>
            <source>Its figures come beside each field; staff and partners need not be typed again.</source>
            <translation>De cijfers komen naast elk veld; personeel en partners hoeft u niet opnieuw te typen.</translation>
        </message>
    </context>
    <context>
        <name>ui::PassOnBox</name>
        <message>
            <source>Lock the copy with a passphrase</source>
            <translation>De kopie vergrendelen met een wachtzin</translation>
        </message>
        <message>
            <source>Save a copy …</source>
            <translation>Kopie opslaan …</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Map openen</translation>
        </message>
        <message>
            <source>Attention: every signature holds the national number of the person who signed. Do not send the bundle by ordinary mail without a passphrase.</source>
            <translation>Let op: elke handtekening bevat het rijksregisternummer van wie ondertekende. Stuur de bundel niet zonder wachtzin met gewone mail.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Write it down now: it is shown once and kept nowhere. Say it by telephone, never in the mail with the file. This program opens the copy with it, and so does 7-Zip.</source>
            <translation>Noteer ze nu: ze wordt eenmaal getoond en nergens bewaard. Zeg ze aan de telefoon, nooit in de mail met het bestand. Dit programma opent de kopie ermee, en 7-Zip ook.</translation>
        </message>
        <message>
            <source>Save a copy of the bundle</source>
            <translation>Een kopie van de bundel opslaan</translation>
        </message>
        <message>
            <source>Parcels (*.asice.zip)</source>
            <translation>Pakketten (*.asice.zip)</translation>
        </message>
        <message>
            <source>Bundles (*.asice)</source>
            <translation>Bundels (*.asice)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::PassphraseDialog</name>
        <message>
            <source>Open the parcel</source>
            <translation>Het pakket openen</translation>
        </message>
        <message>
            <source>Open a parcel</source>
            <translation>Een pakket openen</translation>
        </message>
        <message>
            <source>This bundle was locked for the way. Type the passphrase that you were told: six groups of four letters. The bundle is then put beside the parcel.</source>
            <translation>Deze bundel werd voor onderweg vergrendeld. Typ de wachtzin die u kreeg: zes groepen van vier letters. De bundel komt dan naast het pakket te staan.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ui::PersonBox</name>
        <message>
            <source>Log in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Check the PIN</source>
            <translation>De pincode controleren</translation>
        </message>
        <message>
            <source>Sign as %1</source>
            <translation>Ondertekenen als %1</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>PIN of the identity card</source>
            <translation>Pincode van de identiteitskaart</translation>
        </message>
        <message>
            <source>Type the PIN on the keys of the card reader now, and press its OK key. The reader's display may say "Enter PIN" or show a star for each digit. Its Cancel key stops; without a key for 30 seconds it stops by itself.</source>
            <translation>Typ nu de pincode op de toetsen van de kaartlezer en druk op zijn OK-toets. Op het schermpje van de lezer staat bijvoorbeeld "Enter PIN", of een sterretje per cijfer. Zijn annuleertoets stopt; zonder toets stopt hij na 30 seconden vanzelf.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Reason, for the journal</source>
            <translation>Reden, voor de geschiedenis</translation>
        </message>
        <message>
            <source>Only to see whether it is known. Nothing is signed.</source>
            <translation>Alleen om te zien of ze gekend is. Er wordt niets ondertekend.</translation>
        </message>
        <message>
            <source>To log in at %1. Nothing is signed.</source>
            <translation>Om aan te melden bij %1. Er wordt niets ondertekend.</translation>
        </message>
        <message>
            <source>PIN of %1</source>
            <translation>Pincode van %1</translation>
        </message>
        <message>
            <source>One try is left. After another wrong PIN the card is blocked.</source>
            <translation>Er blijft één poging over. Na nog een foute pincode is de kaart geblokkeerd.</translation>
        </message>
        <message numerus="yes">
            <source>The card allows %n more tries.</source>
            <translation>
                <numerusform>De kaart laat nog %n poging toe.</numerusform>
                <numerusform>De kaart laat nog %n pogingen toe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The card allows %n tries.</source>
            <translation>
                <numerusform>De kaart laat %n poging toe.</numerusform>
                <numerusform>De kaart laat %n pogingen toe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PersonCheck</name>
        <message>
            <source>in order, but too long ago</source>
            <translation>in orde, maar te lang geleden</translation>
        </message>
        <message>
            <source>Check this card</source>
            <translation>Deze kaart controleren</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Check the card of %1</source>
            <translation>De kaart van %1 controleren</translation>
        </message>
        <message>
            <source>checked on %1</source>
            <translation>gecontroleerd op %1</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>nog niet gecontroleerd</translation>
        </message>
        <message>
            <source>Put the card into a reader; the PIN is asked, and nothing is signed.</source>
            <translation>Steek de kaart in een lezer; de pincode wordt gevraagd, en er wordt niets ondertekend.</translation>
        </message>
    </context>
    <context>
        <name>ui::PortalCard</name>
        <message>
            <source>At the federal service</source>
            <translation>Bij de federale dienst</translation>
        </message>
        <message>
            <source>Without an endpoint a sealed report is typed over on the portal of the federal service, with a printed sheet, and signed there; signatures made here are then an internal approval. Record here what the portal shows, and later what the service decides.</source>
            <translation>Zonder ontvangstpunt wordt een verzegeld verslag met een overtypblad op het portaal van de federale dienst ingevoerd en daar ondertekend; handtekeningen die hier gezet worden, zijn dan een interne goedkeuring. Leg hier vast wat het portaal toont, en later wat de dienst beslist.</translation>
        </message>
        <message>
            <source>Asking the endpoint to give the bundle back…</source>
            <translation>Aan het ontvangstpunt wordt gevraagd de bundel terug te geven…</translation>
        </message>
        <message>
            <source>The bundle is out of the outbox; the endpoint has nothing of it.</source>
            <translation>De bundel is uit de verzendlijst; het ontvangstpunt heeft er niets van.</translation>
        </message>
    </context>
    <context>
        <name>ui::PortalRow</name>
        <message>
            <source>Print sheet…</source>
            <translation>Overtypblad afdrukken…</translation>
        </message>
        <message>
            <source>Print receipt…</source>
            <translation>Ontvangstbewijs afdrukken…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Terugtrekken…</translation>
        </message>
        <message>
            <source>Entered…</source>
            <translation>Ingevoerd…</translation>
        </message>
        <message>
            <source>Decision…</source>
            <translation>Beslissing…</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Terugnemen…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>portaal</translation>
        </message>
        <message>
            <source>Print sheet to PDF</source>
            <translation>Overtypblad afdrukken naar pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>Pdf (*.pdf)</translation>
        </message>
        <message>
            <source>The sheet is there: %1</source>
            <translation>Het overtypblad staat klaar: %1</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>The report then counts as not entered on the portal. What was recorded stays in the history.</source>
            <translation>Het verslag geldt dan als niet ingevoerd op het portaal. Wat vastgelegd werd, blijft in de geschiedenis staan.</translation>
        </message>
        <message>
            <source>The decision then counts as not taken. What was recorded stays in the history.</source>
            <translation>De beslissing geldt dan als niet genomen. Wat vastgelegd werd, blijft in de geschiedenis staan.</translation>
        </message>
        <message>
            <source>receipt %1 of %2</source>
            <translation>ontvangstbewijs %1 van %2</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>ontvangstbewijs</translation>
        </message>
        <message>
            <source>Print receipt to PDF</source>
            <translation>Ontvangstbewijs afdrukken naar pdf</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemPage</name>
        <message>
            <source>The file cannot be opened</source>
            <translation>Het bestand kan niet worden geopend</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Opnieuw proberen</translation>
        </message>
    </context>
    <context>
        <name>ui::QuarantineBox</name>
        <message>
            <source>Rows with mistakes</source>
            <translation>Rijen met fouten</translation>
        </message>
        <message>
            <source>Save with the reasons…</source>
            <translation>Bewaren met de redenen…</translation>
        </message>
        <message>
            <source>Type the right value into the red cell: the row then goes along. Or save these rows with the reasons in a last column, to be mended where they came from.</source>
            <translation>Typ de juiste waarde in de rode cel: dan gaat de rij mee. Of bewaar deze rijen met de redenen in een laatste kolom, om ze te verbeteren waar ze vandaan komen.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes</source>
            <translation>
                <numerusform>%n rij met fouten</numerusform>
                <numerusform>%n rijen met fouten</numerusform>
            </translation>
        </message>
        <message>
            <source>All rows are in order now</source>
            <translation>Alle rijen zijn nu in orde</translation>
        </message>
    </context>
    <context>
        <name>ui::ReasonDialog</name>
        <message>
            <source>Reason, for the journal</source>
            <translation>Reden, voor de geschiedenis</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ui::ReportView</name>
        <message>
            <source>The PDF that is signed</source>
            <translation>De PDF die wordt ondertekend</translation>
        </message>
        <message>
            <source>Its values are in the tab "As text".</source>
            <translation>De waarden ervan staan in het tabblad "Als tekst".</translation>
        </message>
        <message>
            <source>The values that are signed, as text</source>
            <translation>De waarden die worden ondertekend, als tekst</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Als tekst</translation>
        </message>
    </context>
    <context>
        <name>ui::RowsModel</name>
        <message>
            <source>In order: goes along</source>
            <translation>In orde: gaat mee</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Wat er fout is</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::RowList</name>
        <message>
            <source>Row %1</source>
            <translation>Rij %1</translation>
        </message>
        <message>
            <source>Row %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::SealDialog</name>
        <message>
            <source>Seal</source>
            <translation>Verzegelen</translation>
        </message>
        <message>
            <source>Sealing freezes the reports: the XML and the PDF that are signed are made now and never change again. A sealed report can be reopened as long as it has not been sent.</source>
            <translation>Verzegelen legt de verslagen vast: de XML en de PDF die worden ondertekend, worden nu gemaakt en wijzigen nooit meer. Een verzegeld verslag kan worden heropend zolang het niet is verstuurd.</translation>
        </message>
        <message>
            <source>In this bundle</source>
            <translation>In deze bundel</translation>
        </message>
        <message>
            <source>File of the bundle</source>
            <translation>Bestand van de bundel</translation>
        </message>
        <message>
            <source>Folder of the bundles</source>
            <translation>Map van de bundels</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Sealing…</source>
            <translation>Bezig met verzegelen…</translation>
        </message>
        <message>
            <source>The unsigned bundle %1 counts no more.</source>
            <translation>De nog niet ondertekende bundel %1 telt daarna niet meer.</translation>
        </message>
        <message>
            <source>The unsigned bundle %1 counts no more. Seal again afterwards: %2.</source>
            <translation>De nog niet ondertekende bundel %1 telt daarna niet meer. Verzegel daarna opnieuw: %2.</translation>
        </message>
        <message>
            <source>Sealed. What an interrupted sealing had left in this file has been replaced.</source>
            <translation>Verzegeld. Wat een onderbroken verzegeling in dit bestand had achtergelaten, is vervangen.</translation>
        </message>
        <message>
            <source>Go to Sign</source>
            <translation>Naar Ondertekenen</translation>
        </message>
        <message>
            <source>All of these</source>
            <translation>Al deze</translation>
        </message>
        <message>
            <source>One bundle for each of them, to be signed and sent by itself</source>
            <translation>Voor elk een eigen bundel, die apart wordt ondertekend en verstuurd</translation>
        </message>
    </context>
    <context>
        <name>ui::SelectionSum</name>
        <message>
            <source>Selected: %1</source>
            <translation>Geselecteerd: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ConnectionView</name>
        <message>
            <source>good</source>
            <translation>goed</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>opmerking</translation>
        </message>
        <message>
            <source>fails</source>
            <translation>mislukt</translation>
        </message>
        <message>
            <source>not tried</source>
            <translation>niet geprobeerd</translation>
        </message>
        <message>
            <source>Trying the connection…</source>
            <translation>De verbinding wordt geprobeerd…</translation>
        </message>
        <message>
            <source>The connection is good. What you may report is known after the log-in with a card.</source>
            <translation>De verbinding is goed. Wat u mag melden, blijkt na het aanmelden met een kaart.</translation>
        </message>
        <message>
            <source>The connection fails at the step in red.</source>
            <translation>De verbinding mislukt bij de stap in het rood.</translation>
        </message>
    </context>
    <context>
        <name>ui::Dispatch</name>
        <message>
            <source>%1 is logged in.</source>
            <translation>%1 is aangemeld.</translation>
        </message>
        <message>
            <source>Logged out.</source>
            <translation>Afgemeld.</translation>
        </message>
    </context>
    <context>
        <name>ui::ProxyBox</name>
        <message>
            <source>User name</source>
            <translation>Gebruikersnaam</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Give to the proxy</source>
            <translation>Aan de proxy geven</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>The proxy of the network, %1, wants to know who you are. This is no PIN: the computer service gives it. It is kept until the program is closed.</source>
            <translation>De proxy van het netwerk, %1, wil weten wie u bent. Dit is geen pincode: de informaticadienst geeft het. Het wordt bewaard tot het programma wordt gesloten.</translation>
        </message>
        <message>
            <source>The proxy refused that name or password.</source>
            <translation>De proxy weigerde die naam of dat wachtwoord.</translation>
        </message>
    </context>
    <context>
        <name>ui::ProxyField</name>
        <message>
            <source>Address of the network's proxy (optional)</source>
            <translation>Adres van de proxy van het netwerk (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Empty: as this computer is set. &quot;none&quot;: without a proxy. A password is asked when it is needed.</source>
            <translation>Leeg: zoals deze computer is ingesteld. &quot;none&quot;: zonder proxy. Een wachtwoord wordt gevraagd wanneer het nodig is.</translation>
        </message>
    </context>
    <context>
        <name>ui::SendPage</name>
        <message>
            <source>Log in</source>
            <translation>Aanmelden</translation>
        </message>
        <message>
            <source>Log out</source>
            <translation>Afmelden</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Versturen</translation>
        </message>
        <message>
            <source>Address of the federal endpoint</source>
            <translation>Adres van het federale ontvangstpunt</translation>
        </message>
        <message>
            <source>Address of a time-stamp authority (optional)</source>
            <translation>Adres van een tijdstempeldienst (mag leeg blijven)</translation>
        </message>
        <message>
            <source>With its time stamps the signatures can be verified for years. They count where its root certificate was given to the program.</source>
            <translation>Met tijdstempels kunnen de handtekeningen nog jaren worden gecontroleerd. Ze tellen waar het basiscertificaat van de dienst aan het programma is opgegeven.</translation>
        </message>
        <message>
            <source>The portal publishes no endpoint yet; its contract is this project's own open proposal. Without an address, type the values over in the portal.</source>
            <translation>Het portaal maakt nog geen ontvangstpunt bekend; het contract ervan is een eigen, open voorstel van dit project. Typ zonder adres de waarden over in het portaal.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Nu proberen</translation>
        </message>
        <message>
            <source>Check the connection</source>
            <translation>Verbinding nakijken</translation>
        </message>
        <message>
            <source>Proxy…</source>
            <translation>Proxy…</translation>
        </message>
        <message>
            <source>Send all that is ready (%1)</source>
            <translation>Alles versturen wat klaar is (%1)</translation>
        </message>
        <message>
            <source>May report for:</source>
            <translation>Mag melden voor:</translation>
        </message>
    </context>
    <context>
        <name>ui::SendWords</name>
        <message>
            <source>Asking the endpoint what it has…</source>
            <translation>Aan het ontvangstpunt wordt gevraagd wat het heeft…</translation>
        </message>
        <message>
            <source>Uploading: %1 %</source>
            <translation>Bezig met uploaden: %1 %</translation>
        </message>
        <message>
            <source>The endpoint checks the bundle…</source>
            <translation>Het ontvangstpunt controleert de bundel…</translation>
        </message>
        <message>
            <source>Fetching the receipt…</source>
            <translation>Het ontvangstbewijs wordt opgehaald…</translation>
        </message>
        <message>
            <source>Next try at %1.</source>
            <translation>Volgende poging om %1.</translation>
        </message>
        <message>
            <source>Why not yet: %1</source>
            <translation>Waarom nog niet: %1</translation>
        </message>
        <message>
            <source>The endpoint takes the rest until %1.</source>
            <translation>Het ontvangstpunt neemt de rest aan tot %1.</translation>
        </message>
        <message>
            <source>Not sent: %1</source>
            <translation>Niet verstuurd: %1</translation>
        </message>
        <message>
            <source>It waits in the outbox since %1. &quot;Send&quot; goes on where it was.</source>
            <translation>Wacht in de verzendlijst sinds %1. &quot;Versturen&quot; gaat verder waar het was.</translation>
        </message>
        <message>
            <source>It was withdrawn without asking the endpoint, and may have arrived. Sent again as it is, it gets its receipt then, and does not arrive twice.</source>
            <translation>De bundel werd teruggetrokken zonder het ontvangstpunt te bevragen en is mogelijk toch aangekomen. Wordt hij ongewijzigd opnieuw verzonden, dan krijgt hij in dat geval zijn ontvangstbewijs en komt hij niet dubbel aan.</translation>
        </message>
    </context>
    <context>
        <name>ui::SidePanel</name>
        <message>
            <source>Findings and help</source>
            <translation>Bevindingen en hulp</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>Geen bevindingen</translation>
        </message>
        <message>
            <source>Findings: %1</source>
            <translation>Bevindingen: %1</translation>
        </message>
        <message>
            <source>Nothing stands in the way here.</source>
            <translation>Hier staat niets in de weg.</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>Accept with a reason…</source>
            <translation>Aanvaarden met een reden…</translation>
        </message>
        <message>
            <source>inferred</source>
            <translation>afgeleid</translation>
        </message>
        <message>
            <source>Computed: %1</source>
            <translation>Berekend: %1</translation>
        </message>
        <message>
            <source>Ctrl+F1 explains it with its figures.</source>
            <translation>Ctrl+F1 legt het uit met de cijfers.</translation>
        </message>
        <message>
            <source>Stays on this computer: it never enters the report that is sent.</source>
            <translation>Blijft op deze computer: het komt nooit in het verslag dat wordt verstuurd.</translation>
        </message>
        <message>
            <source>Hidden in the public edition of the council's papers.</source>
            <translation>Verborgen in de publieke uitgave van de documenten voor de raad.</translation>
        </message>
        <message>
            <source>This could not be done</source>
            <translation>Dit kon niet worden gedaan</translation>
        </message>
        <message>
            <source>Still to fill in: %1</source>
            <translation>Nog in te vullen: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SignPage</name>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>Bundle</source>
            <translation>Bundel</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Verslag</translation>
        </message>
        <message>
            <source>Go to Send</source>
            <translation>Naar Versturen</translation>
        </message>
        <message>
            <source>Sign the next one: %1</source>
            <translation>De volgende ondertekenen: %1</translation>
        </message>
        <message>
            <source>Pass on the bundle</source>
            <translation>De bundel doorgeven</translation>
        </message>
        <message>
            <source>%1 can also sign at another workstation: send a copy there and open it here again when it comes back.</source>
            <translation>%1 kan ook op een andere werkplek ondertekenen: bezorg daar een kopie en open die hier weer wanneer ze terugkomt.</translation>
        </message>
    </context>
    <context>
        <name>ui::SignSteps</name>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lezen</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Kaart</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Pincode</translation>
        </message>
        <message>
            <source>Who has signed</source>
            <translation>Wie heeft ondertekend</translation>
        </message>
        <message>
            <source>What comes next stands below.</source>
            <translation>Wat volgt, staat hieronder.</translation>
        </message>
        <message>
            <source>Below, the bundle can be passed on; or the next person signs here, with the other card.</source>
            <translation>Hieronder kan de bundel doorgegeven worden; of de volgende ondertekent hier, met de andere kaart.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>signs as</source>
            <translation>ondertekent als</translation>
        </message>
        <message>
            <source>at</source>
            <translation>te</translation>
        </message>
        <message>
            <source>%1, as %2, %3</source>
            <translation>%1, als %2, %3</translation>
        </message>
        <message>
            <source>Nobody yet. Two persons sign: the secretary, and the chairman or delegate.</source>
            <translation>Nog niemand. Twee personen ondertekenen: de secretaris, en de voorzitter of afgevaardigde.</translation>
        </message>
        <message>
            <source>The card of %1 is in the reader again. Nothing was signed yet.</source>
            <translation>De kaart van %1 zit weer in de lezer. Er is nog niets ondertekend.</translation>
        </message>
        <message>
            <source>Sign as %1</source>
            <translation>Ondertekenen als %1</translation>
        </message>
        <message>
            <source>%1 has signed.</source>
            <translation>%1 heeft ondertekend.</translation>
        </message>
        <message>
            <source>SHA-256 of the XML of the report: %1</source>
            <translation>SHA-256 van de XML van het verslag: %1</translation>
        </message>
        <message>
            <source>SHA-256 of its PDF: %1</source>
            <translation>SHA-256 van de pdf: %1</translation>
        </message>
        <message>
            <source>Digests of the report</source>
            <translation>Vingerafdrukken van het verslag</translation>
        </message>
    </context>
    <context>
        <name>ui::Stations</name>
        <message>
            <source>done: %1</source>
            <translation>gedaan: %1</translation>
        </message>
        <message>
            <source>to do: %1</source>
            <translation>te doen: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SumRow</name>
        <message>
            <source>Sum</source>
            <translation>Som</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Getoond</translation>
        </message>
    </context>
    <context>
        <name>ui::TableActions</name>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Clear cells</source>
            <translation>Cellen leegmaken</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Omlaag doorvoeren</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <source>Duplicate rows</source>
            <translation>Rijen dupliceren</translation>
        </message>
        <message>
            <source>Delete rows</source>
            <translation>Rijen verwijderen</translation>
        </message>
        <message>
            <source>Order of the report</source>
            <translation>Volgorde van het verslag</translation>
        </message>
        <message>
            <source>Show all rows</source>
            <translation>Alle rijen tonen</translation>
        </message>
        <message>
            <source>Sort, smallest first</source>
            <translation>Sorteren, kleinste eerst</translation>
        </message>
        <message>
            <source>Sort, largest first</source>
            <translation>Sorteren, grootste eerst</translation>
        </message>
        <message>
            <source>Only rows with findings</source>
            <translation>Alleen rijen met bevindingen</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>Zoeken…</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>Volgende zoeken</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>Vorige zoeken</translation>
        </message>
        <message>
            <source>Only rows where this is empty</source>
            <translation>Alleen rijen waar dit leeg is</translation>
        </message>
        <message>
            <source>Only rows with “%1”</source>
            <translation>Alleen rijen met “%1”</translation>
        </message>
    </context>
    <context>
        <name>ui::TableBlock</name>
        <message>
            <source>Add row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <source>Delete row</source>
            <translation>Rij verwijderen</translation>
        </message>
        <message>
            <source>Row %1: </source>
            <translation>Rij %1: </translation>
        </message>
        <message>
            <source>Find (Ctrl+F)</source>
            <translation>Zoeken (Ctrl+F)</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Niets gevonden</translation>
        </message>
        <message>
            <source>Paste, and mark these cells</source>
            <translation>Plakken en deze cellen markeren</translation>
        </message>
        <message>
            <source>The rows come from a file: change them there and bring it in again.</source>
            <translation>De rijen komen uit een bestand: wijzig ze daar en importeer het opnieuw.</translation>
        </message>
        <message>
            <source>Row %1, %2: </source>
            <translation>Rij %1, %2: </translation>
        </message>
    </context>
    <context>
        <name>ui::TableImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>Import into “%1”</source>
            <translation>Importeren in “%1”</translation>
        </message>
        <message>
            <source>The first rows, as they are read</source>
            <translation>De eerste rijen, zoals ze gelezen worden</translation>
        </message>
        <message>
            <source>What becomes of the table</source>
            <translation>Wat er met de tabel gebeurt</translation>
        </message>
        <message>
            <source>The rows of the file take the place of those that are there</source>
            <translation>De rijen van het bestand komen in de plaats van die er staan</translation>
        </message>
        <message>
            <source>The rows of the file come behind those that are there</source>
            <translation>De rijen van het bestand komen achter die er staan</translation>
        </message>
        <message>
            <source>All rows or nothing</source>
            <translation>Alle rijen of niets</translation>
        </message>
        <message>
            <source>Only the good rows; those with mistakes stay out</source>
            <translation>Alleen de goede rijen; die met fouten blijven erbuiten</translation>
        </message>
        <message>
            <source>The ministry wants a measure of participation entirely by the table or not at all. So every row must be right before anything comes in.</source>
            <translation>De POD MI wil een maatregel van participatie volledig via de tabel of helemaal niet. Daarom moet elke rij juist zijn voor er iets inkomt.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose at the top which comes first in the dates of this file, the day or the month.</source>
            <translation>Kies bovenaan wat in de datums van dit bestand eerst komt, de dag of de maand.</translation>
        </message>
        <message>
            <source>Choose above where each column of the file goes, or leave it out.</source>
            <translation>Kies hierboven waar elke kolom van het bestand naartoe gaat, of laat ze weg.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>%n rij importeren</numerusform>
                <numerusform>%n rijen importeren</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above.</source>
            <translation>
                <numerusform>%n rij heeft fouten. Verbeter ze hierboven.</numerusform>
                <numerusform>%n rijen hebben fouten. Verbeter ze hierboven.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) have mistakes. Mend them above, or take only the good rows.</source>
            <translation>
                <numerusform>%n rij heeft fouten. Verbeter ze hierboven, of neem alleen de goede rijen.</numerusform>
                <numerusform>%n rijen hebben fouten. Verbeter ze hierboven, of neem alleen de goede rijen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Import without saving them</source>
            <translation>Importeren zonder ze te bewaren</translation>
        </message>
        <message>
            <source>Save with the reasons…</source>
            <translation>Bewaren met de redenen…</translation>
        </message>
        <message>
            <source>Save them with the reasons first, so that they can be mended and imported later.</source>
            <translation>Bewaar ze eerst met de redenen, dan kunt u ze verbeteren en later importeren.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) with mistakes stay out.</source>
            <translation>
                <numerusform>%n rij met fouten blijft erbuiten.</numerusform>
                <numerusform>%n rijen met fouten blijven erbuiten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rows with mistakes</source>
            <translation>Rijen met fouten</translation>
        </message>
        <message>
            <source>The file is being read…</source>
            <translation>Het bestand wordt gelezen…</translation>
        </message>
        <message>
            <source>The rows are being checked…</source>
            <translation>De rijen worden nagekeken…</translation>
        </message>
        <message>
            <source>The rows are being taken over…</source>
            <translation>De rijen worden overgenomen…</translation>
        </message>
        <message>
            <source>%1 - to mend</source>
            <translation>%1 - te verbeteren</translation>
        </message>
        <message>
            <source>Save with the reasons</source>
            <translation>Bewaren met de redenen</translation>
        </message>
        <message>
            <source>Saved in %1.</source>
            <translation>Bewaard in %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::TimelineView</name>
        <message>
            <source>Show the report as it was</source>
            <translation>Het verslag tonen zoals het was</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Toon</translation>
        </message>
        <message>
            <source>Show only what is about</source>
            <translation>Alleen tonen wat gaat over</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Compare these two</source>
            <translation>Deze twee vergelijken</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>Vergelijken met nu</translation>
        </message>
        <message>
            <source>Choose a second line with Ctrl to compare the two.</source>
            <translation>Kies met Ctrl een tweede regel om de twee te vergelijken.</translation>
        </message>
        <message>
            <source>Back to "%1"</source>
            <translation>Terug naar "%1"</translation>
        </message>
        <message>
            <source>Remove this row</source>
            <translation>Deze rij verwijderen</translation>
        </message>
        <message>
            <source>Bring this row back</source>
            <translation>Deze rij terughalen</translation>
        </message>
        <message>
            <source>Back to the rows before this</source>
            <translation>Terug naar de rijen van daarvoor</translation>
        </message>
        <message>
            <source>Makes the whole table again what it was before this, also where it was changed since. Undo brings it back.</source>
            <translation>Maakt de hele tabel weer wat ze daarvoor was, ook waar ze sindsdien gewijzigd is. Ongedaan maken brengt dat terug.</translation>
        </message>
        <message>
            <source>Makes this again what it was before this edit.</source>
            <translation>Maakt dit weer wat het was voor deze wijziging.</translation>
        </message>
    </context>
    <context>
        <name>ui::TruthEditor</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>%1: yes</source>
            <translation>%1: ja</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>%1: nee</translation>
        </message>
    </context>
    <context>
        <name>ui::VerifyDialog</name>
        <message>
            <source>Verify a bundle</source>
            <translation>Een bundel controleren</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als pdf…</translation>
        </message>
        <message>
            <source>-verdict</source>
            <translation>-oordeel</translation>
        </message>
        <message>
            <source>Save the verdict as PDF</source>
            <translation>Het oordeel opslaan als pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>Pdf (*.pdf)</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Opgeslagen: %1</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Opmerkingen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Handtekeningen</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>Geen.</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message>
            <source>claimed role: %1 · claimed time: %2 · %3 · level %4</source>
            <translation>opgegeven rol: %1 · opgegeven tijdstip: %2 · %3 · niveau %4</translation>
        </message>
        <message>
            <source>claimed place: %1</source>
            <translation>opgegeven plaats: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Bestanden</translation>
        </message>
        <message>
            <source>Who signed, as what and when cannot be read.</source>
            <translation>Wie ondertekende, als wat en wanneer, is niet te lezen.</translation>
        </message>
        <message>
            <source>time stamp: %1</source>
            <translation>tijdstempel: %1</translation>
        </message>
        <message>
            <source>certificate not revoked, as of %1</source>
            <translation>certificaat niet ingetrokken, stand van %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ViewNotice</name>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
        <message>
            <source>Rows shown: %1 of %2</source>
            <translation>Getoonde rijen: %1 van %2</translation>
        </message>
        <message>
            <source>with “%1”</source>
            <translation>met “%1”</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1: leeg</translation>
        </message>
        <message>
            <source>with findings</source>
            <translation>met bevindingen</translation>
        </message>
        <message>
            <source>sorted by %1, smallest first</source>
            <translation>gesorteerd op %1, kleinste eerst</translation>
        </message>
        <message>
            <source>sorted by %1, largest first</source>
            <translation>gesorteerd op %1, grootste eerst</translation>
        </message>
    </context>
    <context>
        <name>ui::WaitingView</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Voortgang</translation>
        </message>
    </context>
    <context>
        <name>ui::WelcomePage</name>
        <message>
            <source>Uniek Verslag %1</source>
            <translation>Uniek Verslag %1</translation>
        </message>
        <message>
            <source>Fill in the six modules, have them signed with two identity cards, send them, and print them for the council. Everything stays on this computer until you send it.</source>
            <translation>Vul de zes modules in, laat ze ondertekenen met twee identiteitskaarten, verstuur ze en druk ze af voor de raad. Alles blijft op deze computer tot u het verstuurt.</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>Eerst rondkijken</translation>
        </message>
        <message>
            <source>A made-up OCMW with all six modules filled in. Everything that comes from it says EXAMPLE.</source>
            <translation>Een verzonnen OCMW met alle zes modules ingevuld. Op alles wat ervan komt, staat VOORBEELD.</translation>
        </message>
        <message>
            <source>Try with the example</source>
            <translation>Proberen met het voorbeeld</translation>
        </message>
        <message>
            <source>Start for my OCMW</source>
            <translation>Beginnen voor mijn OCMW</translation>
        </message>
        <message>
            <source>Verify or sign a bundle from elsewhere</source>
            <translation>Een bundel van elders controleren of ondertekenen</translation>
        </message>
        <message>
            <source>Shows whether a bundle (.asice) is genuine and who signed it. What misses your signature can be signed here.</source>
            <translation>Toont of een bundel (.asice) echt is en wie hem ondertekend heeft. Waar uw handtekening nog ontbreekt, kunt u hier ondertekenen.</translation>
        </message>
        <message>
            <source>Open or verify a bundle…</source>
            <translation>Een bundel openen of controleren…</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Draft, sign, send and print the Uniek Verslag / Rapport unique of an OCMW.</source>
            <translation>Het Uniek Verslag van een OCMW opstellen, ondertekenen, versturen en afdrukken.</translation>
        </message>
        <message>
            <source>Folder of the data.</source>
            <translation>Map van de gegevens.</translation>
        </message>
        <message>
            <source>Language of the windows.</source>
            <translation>Taal van de vensters.</translation>
        </message>
        <message>
            <source>Also believe this root (repeatable). It is announced.</source>
            <translation>Vertrouw ook dit basiscertificaat (herhaalbaar). Het wordt gemeld.</translation>
        </message>
        <message>
            <source>Write messages to this file.</source>
            <translation>Schrijf meldingen naar dit bestand.</translation>
        </message>
        <message>
            <source>A bundle to show.</source>
            <translation>Een bundel om te tonen.</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>Toont deze hulp.</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <comment>All other platforms</comment>
            <translation>Map</translation>
        </message>
        <message>
            <source>File</source>
            <comment>Match Windows Explorer</comment>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>%1 File</source>
            <comment>%1 is a file name suffix, for example txt</comment>
            <translation>%1-bestand</translation>
        </message>
        <message>
            <source>Shortcut</source>
            <comment>All other platforms</comment>
            <translation>Snelkoppeling</translation>
        </message>
    </context>
    <context>
        <name>ui::NothingSealed</name>
        <message>
            <source>A bundle comes from &quot;Check &amp; seal&quot; at the bottom of a module&apos;s page.</source>
            <translation>Een bundel ontstaat met “Controleren &amp; verzegelen” onderaan de pagina van een module.</translation>
        </message>
        <message>
            <source>Nothing is sealed yet</source>
            <translation>Er is nog niets verzegeld</translation>
        </message>
        <message>
            <source>No module is complete yet; the overview shows what is still open.</source>
            <translation>Er is nog geen module volledig; het overzicht toont wat nog openstaat.</translation>
        </message>
        <message>
            <source>Go to the overview</source>
            <translation>Naar het overzicht</translation>
        </message>
        <message>
            <source>Ready for it: %1.</source>
            <translation>Klaar daarvoor: %1.</translation>
        </message>
        <message>
            <source>Sealed, but in no bundle</source>
            <translation>Verzegeld, maar in geen bundel</translation>
        </message>
        <message>
            <source>The bundle of these reports counts no more, because one of its reports was reopened: %1. They are still sealed as they were; make a new bundle of them to sign and send them.</source>
            <translation>De bundel van deze verslagen telt niet meer, omdat een verslag ervan heropend werd: %1. Ze zijn nog verzegeld zoals ze waren; maak er een nieuwe bundel van om ze te ondertekenen en te verzenden.</translation>
        </message>
        <message>
            <source>Make the bundle again</source>
            <translation>De bundel opnieuw maken</translation>
        </message>
        <message>
            <source>Check &amp;&amp; seal</source>
            <translation>Controleren &amp;&amp; verzegelen</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>taken back</source>
            <translation>ongedaan gemaakt</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>opnieuw gedaan</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>from last year</source>
            <translation>van vorig jaar</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>wijziging</translation>
        </message>
        <message numerus="yes">
            <source>%n edit(s)</source>
            <translation>
                <numerusform>%n wijziging</numerusform>
                <numerusform>%n wijzigingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>file begun</source>
            <translation>bestand begonnen</translation>
        </message>
        <message>
            <source>last year’s values</source>
            <translation>waarden van vorig jaar</translation>
        </message>
        <message>
            <source>state</source>
            <translation>toestand</translation>
        </message>
        <message>
            <source>warning accepted</source>
            <translation>waarschuwing aanvaard</translation>
        </message>
        <message>
            <source>acceptance withdrawn</source>
            <translation>aanvaarding ingetrokken</translation>
        </message>
        <message>
            <source>who signs</source>
            <translation>wie tekent</translation>
        </message>
        <message>
            <source>another’s card</source>
            <translation>kaart van een ander</translation>
        </message>
        <message>
            <source>card tied</source>
            <translation>kaart verbonden</translation>
        </message>
        <message>
            <source>card released</source>
            <translation>kaart losgemaakt</translation>
        </message>
        <message>
            <source>card check</source>
            <translation>kaartcontrole</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>%1: the card of %2 was checked</source>
            <translation>%1: de kaart van %2 werd gecontroleerd</translation>
        </message>
        <message>
            <source>log-in</source>
            <translation>aanmelding</translation>
        </message>
        <message>
            <source>%1 has no role at the endpoint</source>
            <translation>%1 heeft geen rol bij het ontvangstpunt</translation>
        </message>
        <message>
            <source>%1 has the role %2 at the endpoint</source>
            <translation>%1 heeft bij het ontvangstpunt de rol %2</translation>
        </message>
        <message>
            <source>bundle made</source>
            <translation>bundel gemaakt</translation>
        </message>
        <message>
            <source>signature</source>
            <translation>handtekening</translation>
        </message>
        <message>
            <source>proof added</source>
            <translation>bewijs toegevoegd</translation>
        </message>
        <message>
            <source>bundle void</source>
            <translation>bundel vervallen</translation>
        </message>
        <message>
            <source>receipt</source>
            <translation>ontvangstbewijs</translation>
        </message>
        <message>
            <source>%1: the card of %2 counts as that of %3</source>
            <translation>%1: de kaart van %2 geldt als die van %3</translation>
        </message>
        <message>
            <source>%1: the card of %2 counts no more, since %3 is registered now</source>
            <translation>%1: de kaart van %2 geldt niet meer, want nu staat %3 geregistreerd</translation>
        </message>
        <message>
            <source>%1: the card of %2 was taken although %3 is registered</source>
            <translation>%1: de kaart van %2 werd gebruikt hoewel %3 geregistreerd staat</translation>
        </message>
        <message>
            <source>%1 as %2, in %3</source>
            <translation>%1 als %2, in %3</translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>onbekend</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n waarde</numerusform>
                <numerusform>%n waarden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>damaged receipt replaced</source>
            <translation>beschadigd ontvangstbewijs vervangen</translation>
        </message>
        <message>
            <source>doubtful receipt</source>
            <translation>twijfelachtig ontvangstbewijs</translation>
        </message>
        <message>
            <source>%1 (number %2)</source>
            <translation>%1 (nummer %2)</translation>
        </message>
        <message>
            <source>%1, row removed: %2</source>
            <translation>%1, rij verwijderd: %2</translation>
        </message>
        <message>
            <source>%1, row added: %2</source>
            <translation>%1, rij toegevoegd: %2</translation>
        </message>
        <message>
            <source>rows in another order</source>
            <translation>rijen in een andere volgorde</translation>
        </message>
        <message>
            <source>as it was on %1</source>
            <translation>zoals het was op %1</translation>
        </message>
        <message>
            <source>federal service</source>
            <translation>federale dienst</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>teruggetrokken</translation>
        </message>
        <message>
            <source>the endpoint may have it nevertheless</source>
            <translation>het kan toch bij het ontvangstpunt aangekomen zijn</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 op %2</translation>
        </message>
    </context>
    <context>
        <name>Receipt</name>
        <message>
            <source>Bundle (SHA-256)</source>
            <translation>Bundel (SHA-256)</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Grootte in bytes</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Ondernemingsnummer</translation>
        </message>
        <message>
            <source>Reporting year</source>
            <translation>Verslagjaar</translation>
        </message>
        <message>
            <source>version</source>
            <translation>versie</translation>
        </message>
        <message>
            <source>data (SHA-256 of the XML)</source>
            <translation>gegevens (SHA-256 van de XML)</translation>
        </message>
        <message>
            <source>takes the place of (SHA-256)</source>
            <translation>vervangt (SHA-256)</translation>
        </message>
        <message>
            <source>report</source>
            <translation>verslag</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The receipt that the endpoint gave does not match what was sent, so it does not count. Ask the federal service what it has. Sending the bundle again fetches the receipt anew; nothing is sent twice.</source>
            <translation>Het ontvangstbewijs dat het ontvangstpunt gaf, klopt niet met wat werd verstuurd en geldt dus niet. Vraag de federale dienst wat hij heeft ontvangen. Wie de bundel opnieuw verzendt, haalt enkel het ontvangstbewijs opnieuw op; er wordt niets dubbel verstuurd.</translation>
        </message>
        <message>
            <source>it does not match what was sent</source>
            <translation>het klopt niet met wat werd verstuurd</translation>
        </message>
        <message>
            <source>its signature is not valid</source>
            <translation>de handtekening is ongeldig</translation>
        </message>
        <message>
            <source>nobody who is trusted vouches for its signer</source>
            <translation>geen vertrouwde instantie staat in voor de ondertekenaar</translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>het kan niet worden gelezen</translation>
        </message>
    </context>
    <context>
        <name>ui::ReceiptDoubtView</name>
        <message>
            <source>The receipt does not match</source>
            <translation>Het ontvangstbewijs klopt niet</translation>
        </message>
        <message>
            <source>It came on %1. %2</source>
            <translation>Ontvangen op %1. %2</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>verstuurd</translation>
        </message>
        <message>
            <source>the receipt says</source>
            <translation>volgens het ontvangstbewijs</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>niets</translation>
        </message>
    </context>
</TS>
