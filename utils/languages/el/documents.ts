import { type LinkWords, phrases } from '../document-words.ts';

/** In addresses Greek is mostly written in Latin letters, in more ways than one. */
export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        πολιτική απορρήτου, δήλωση απορρήτου, πολιτική προστασίας προσωπικών δεδομένων, πολιτική προστασίας δεδομένων,
        προστασία προσωπικών δεδομένων, προστασία δεδομένων, πολιτική ιδιωτικότητας, δήλωση ιδιωτικότητας,
        πολιτική εμπιστευτικότητας, ενημέρωση για την επεξεργασία προσωπικών δεδομένων, politiki aporritou,
        prostasia prosopikon dedomenon, politiki prostasias prosopikon dedomenon, politiki prostasias dedomenon
      `),
      words: phrases(`απόρρητο, ιδιωτικότητα, aporrito`),
      short: phrases(`προσωπικά δεδομένα, prosopika dedomena`),
    },
    dpa: {
      names: phrases(`
        σύμβαση επεξεργασίας δεδομένων, συμφωνία επεξεργασίας δεδομένων, σύμβαση επεξεργασίας προσωπικών δεδομένων,
        συμφωνία επεξεργασίας προσωπικών δεδομένων
      `),
      short: [],
    },
    subprocessors: {
      names: phrases(`υπεκτελούντες την επεξεργασία, υπεκτελούντες επεξεργασία, λίστα υπεκτελούντων, υπεκτελούντες`),
      short: [],
    },
    terms: {
      names: phrases(`
        όροι χρήσης, όροι και προϋποθέσεις, γενικοί όροι, όροι υπηρεσίας, όροι παροχής υπηρεσιών, όροι συναλλαγών,
        όροι συνδρομής, oroi xrisis, oroi chrisis, oroi kai proypotheseis, genikoi oroi
      `),
      words: phrases(`όροι`),
      short: phrases(`oroi`),
    },
    security: {
      names: phrases(`ασφάλεια πληροφοριών, ασφάλεια δεδομένων, πολιτική ασφάλειας, πολιτική ασφαλείας`),
      short: phrases(`ασφάλεια`),
    },
    'cookie-policy': {
      names: phrases(`
        πολιτική cookies, πολιτική για τα cookies, δήλωση cookies, χρήση cookies, πολιτική χρήσης cookies,
        politiki cookies
      `),
      short: [],
    },
    imprint: {
      names: phrases(`στοιχεία εταιρείας, νομική σημείωση, νομική ανακοίνωση`),
      short: [],
    },
    'other-legal': {
      names: phrases(`δήλωση προσβασιμότητας, πολιτική επιστροφών`),
      hubs: phrases(`νομικές πληροφορίες, νομικά κείμενα`),
      short: phrases(`νομικά`),
    },
  },
  around: phrases(`και, της, του, των, για, μας, εδώ, περισσότερα, διαβάστε, την, τα`),
  against: phrases(`ρυθμίσεις, προτιμήσεις, αποδοχή, απόρριψη, νέα, πώς, γιατί, οδηγός, υπόδειγμα, σύνδεση`),
};
