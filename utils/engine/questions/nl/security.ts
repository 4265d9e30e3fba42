import type { security as original } from '../en/security.ts';
import type { QuestionsLike } from '../question-texts.ts';

/** Questions on certificates and security measures. */
export const security: QuestionsLike<typeof original> = {
  'sec-bsi-c5':
    'Hebt u voor de dienst een actueel BSI C5-attest (type 1 of type 2), en kunt u het rapport met ons delen?',
  'sec-certificate-evidence':
    'Kunt u ons uw certificaten sturen, met nummer, geaccrediteerde certificerende instelling, reikwijdte en geldigheidsduur?',
  'sec-cispe-coc':
    'Is uw cloudinfrastructuur aangemeld onder de CISPE-gedragscode (art. 40 AVG), en waar is dat te vinden?',
  'sec-csa-star': 'Staat uw dienst in het CSA STAR-register, en op welk niveau?',
  'sec-cyber-essentials':
    'Hebt u een certificaat Cyber Essentials of Cyber Essentials Plus, en tot wanneer is dat geldig?',
  'sec-data-pro-code':
    'Bent u gecertificeerd onder de Data Pro Code, en kunt u ons het certificaat en uw Data Pro Statement sturen?',
  'sec-dora-readiness':
    'Biedt u de contractbepalingen aan die DORA eist van ICT-dienstverleners van financiële entiteiten (art. 30 Verordening (EU) 2022/2554)?',
  'sec-ens': 'Hebt u een certificaat volgens het Spaanse Esquema Nacional de Seguridad (ENS), en op welk niveau?',
  'sec-eu-cloud-coc':
    'Is uw dienst ingeschreven onder de EU Cloud Code of Conduct (art. 40 AVG), en wat is het verificatienummer?',
  'sec-europrivacy':
    'Is uw verwerking gecertificeerd volgens een op grond van art. 42 AVG goedgekeurd mechanisme, zoals Europrivacy, en voor welke verwerkingen?',
  'sec-fedramp': 'Is uw dienst toegelaten onder FedRAMP, en op welk niveau?',
  'sec-hds':
    'Bent u, of is uw hostingpartij, gecertificeerd voor het hosten van gezondheidsgegevens in Frankrijk (HDS), en voor welke activiteiten?',
  'sec-hipaa': 'Hebt u een HIPAA-verklaring, of sluit u een business associate agreement?',
  'sec-isae3000':
    'Hebt u een ISAE 3000-assurancerapport over uw beveiligings- of privacymaatregelen, en kunt u dat met ons delen?',
  'sec-isae3402-soc1': 'Hebt u een ISAE 3402- of SOC 1-rapport (type I of type II), en kunt u dat met ons delen?',
  'sec-iso22301': 'Hebt u een ISO 22301-certificaat voor bedrijfscontinuïteit, en kunt u ons dat sturen?',
  'sec-iso27001':
    'Hebt u zelf een geldig ISO/IEC 27001-certificaat, en kunt u ons het certificaat en de verklaring van toepasselijkheid sturen?',
  'sec-iso27001-edition': 'Is uw ISO/IEC 27001-certificaat afgegeven volgens de editie van 2022?',
  'sec-iso27017': 'Omvat uw certificering de cloudmaatregelen van ISO/IEC 27017, en voor welke diensten?',
  'sec-iso27018':
    'Omvat uw certificering ISO/IEC 27018 over persoonsgegevens in de publieke cloud, en voor welke diensten?',
  'sec-iso27701': 'Hebt u een ISO/IEC 27701-certificaat voor privacymanagement, en omvat dat uw rol als verwerker?',
  'sec-iso42001':
    'Hebt u een ISO/IEC 42001-certificaat voor het beheer van kunstmatige intelligentie, en voor welke systemen?',
  'sec-nen7510': 'Hebt u een NEN 7510-certificaat, en valt de dienst die wij willen gebruiken binnen de reikwijdte?',
  'sec-nis2-readiness':
    'Valt u onder NIS2 (Richtlijn (EU) 2022/2555), en hebt u de maatregelen van art. 21 daarvan getroffen?',
  'sec-pci-dss': 'Hebt u een geldige verklaring van naleving van PCI DSS (AoC), en op welk niveau?',
  'sec-secnumcloud': 'Is uw dienst, of de cloud waarop die draait, door ANSSI gekwalificeerd onder SecNumCloud?',
  'sec-soc2':
    'Hebt u een actueel SOC 2 Type II-rapport, voor welke criteria en over welke periode, en kunt u dat met ons delen?',
  'sec-tisax':
    'Hebt u een TISAX-label, op welk beoordelingsniveau, en kunt u het resultaat via het ENX-portaal met ons delen?',
  'sec-access-control':
    'Verleent u toegang tot onze persoonsgegevens per rol en met zo min mogelijk rechten, en hoe vaak controleert u die rechten (art. 32 AVG)?',
  'sec-access-logging':
    'Legt u vast wie onze persoonsgegevens inziet of wijzigt, en hoe lang bewaart u die logbestanden?',
  'sec-availability-sla':
    'Welke beschikbaarheid zegt u in de overeenkomst toe, als percentage per maand, en wat volgt er als u die niet haalt?',
  'sec-awareness-training':
    'Worden uw medewerkers regelmatig getraind in beveiliging en gegevensbescherming, en hoe vaak?',
  'sec-background-checks':
    'Screent u medewerkers die toegang krijgen tot onze persoonsgegevens voordat zij in dienst treden?',
  'sec-backup':
    'Hoe vaak maakt u back-ups van onze gegevens, waar bewaart u die, en test u het terugzetten (art. 32 lid 1 onder c AVG)?',
  'sec-bug-bounty': 'Hebt u een bugbountyprogramma, en valt de dienst die wij willen gebruiken daaronder?',
  'sec-business-continuity':
    'Hebt u een getest plan voor continuïteit en herstel, en van welke hersteltijd en welk herstelpunt (RTO en RPO) gaat dat uit?',
  'sec-encryption-at-rest':
    'Zijn onze persoonsgegevens bij opslag versleuteld, ook in back-ups, en met welk algoritme (art. 32 lid 1 onder a AVG)?',
  'sec-encryption-in-transit':
    'Zijn onze persoonsgegevens tijdens transport versleuteld met TLS 1.2 of hoger, ook tussen uw eigen systemen (art. 32 lid 1 onder a AVG)?',
  'sec-incident-response':
    'Hebt u een vastgelegd proces voor beveiligingsincidenten, en kunnen wij op elk moment iemand bereiken?',
  'sec-key-management': 'Wie beheert de encryptiesleutels, waar worden die bewaard, en kunnen wij ze zelf beheren?',
  'sec-mfa': 'Is multifactorauthenticatie verplicht voor uw eigen medewerkers, en beschikbaar voor al onze gebruikers?',
  'sec-penetration-testing':
    'Hoe vaak voeren onafhankelijke testers penetratietesten op de dienst uit, en kunt u een samenvatting van de laatste met ons delen (art. 32 lid 1 onder d AVG)?',
  'sec-physical-security': 'Hoe zijn de datacenters waar onze gegevens staan fysiek beveiligd?',
  'sec-pseudonymisation':
    'Pseudonimiseert u persoonsgegevens waar dat kan, en hoe beperkt u wat u verzamelt (art. 25 en art. 32 lid 1 onder a AVG)?',
  'sec-regular-testing':
    'Hoe en hoe vaak test en evalueert u of uw beveiligingsmaatregelen doeltreffend zijn (art. 32 lid 1 onder d AVG)?',
  'sec-secure-development':
    'Hoe maakt beveiliging deel uit van uw softwareontwikkeling: wordt code beoordeeld, en test u zonder echte persoonsgegevens?',
  'sec-security-txt': 'Publiceert u een security.txt-bestand dat actueel wordt gehouden (RFC 9116)?',
  'sec-sso':
    'Kunnen onze gebruikers inloggen via ons eigen identiteitssysteem (SAML of OpenID Connect), en worden accounts automatisch verwijderd (SCIM)?',
  'sec-tenant-separation': 'Hoe zijn onze gegevens gescheiden van die van andere klanten?',
  'sec-vulnerability-disclosure-policy':
    'Hebt u een beleid waarmee buitenstaanders veilig kwetsbaarheden kunnen melden (CVD), en op welk adres?',
  'sec-vulnerability-management':
    'Hoe spoort u bekende kwetsbaarheden in uw software op, en binnen hoeveel dagen verhelpt u kritieke?',
};
