import { type LinkWords, phrases } from '../document-words.ts';

export const documents: LinkWords = {
  documents: {
    'privacy-policy': {
      names: phrases(`
        gizlilik politikası, gizlilik bildirimi, gizlilik sözleşmesi, gizlilik ve güvenlik, gizlilik ilkeleri,
        aydınlatma metni, kvkk aydınlatma metni, kişisel verilerin korunması, kişisel verilerin işlenmesi,
        kişisel verilerin korunması politikası, gizlilik ve çerez politikası, veri politikası
      `),
      words: phrases(`gizlilik`),
      short: phrases(`kvkk, kişisel veriler`),
    },
    dpa: {
      names: phrases(`veri işleme sözleşmesi, veri işleyen sözleşmesi, veri işleme eki`),
      short: [],
    },
    subprocessors: {
      names: phrases(`alt işleyenler, alt veri işleyenler, alt işleyen listesi`),
      short: [],
    },
    terms: {
      names: phrases(`
        kullanım koşulları, kullanım şartları, hizmet şartları, hizmet koşulları, şartlar ve koşullar,
        kullanıcı sözleşmesi, üyelik sözleşmesi, mesafeli satış sözleşmesi, hizmet sözleşmesi, genel şartlar,
        genel koşullar, satış sözleşmesi
      `),
      short: phrases(`koşullar, şartlar`),
    },
    security: {
      names: phrases(`bilgi güvenliği, veri güvenliği, güvenlik politikası, bilgi güvenliği politikası`),
      short: phrases(`güvenlik`),
    },
    'cookie-policy': {
      names: phrases(`çerez politikası, çerez bildirimi, çerezler hakkında, çerez aydınlatma metni`),
      short: phrases(`çerezler`),
    },
    imprint: {
      names: phrases(`künye, yasal uyarı, yasal bildirim`),
      short: [],
    },
    'other-legal': {
      names: phrases(`iade politikası, iptal ve iade`),
      hubs: phrases(`yasal bilgiler, hukuki bilgiler`),
      short: [],
    },
  },
  around: phrases(`ve, ile, için, bizim, daha, fazla, oku, buraya`),
  against: phrases(`ayarları, tercihleri, kabul, reddet, haberler, nasıl, neden, rehber, örnek, eğitim, giriş`),
};
