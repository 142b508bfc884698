// The rules of Turkish: object first, verb last, and stems that carry many endings.
import type { Lexicon } from '../lexicon'

export const tr: Lexicon = {
  lang: 'tr',
  stop: 've bir bu da de için ile olarak daha çok gibi olan sonra kadar ne her ise ki ancak göre en o var yok değil oldu olduğu eden etti dedi tarafından biz bizim',
  abbreviations: 'dr prof av vb vs a.ş ltd şti no sn doç cad sok mah tic san inc',
  classes: {
    sirket:
      'şirket* firma* holding* grup* grubu* bank* banka* iştirak* girişim* startup* marka* zincir* fabrika* işletme* kuruluş* ortaklı* üretici* perakende* platform* otel* hastane* sigorta* ajans* yayınevi* bağlı_ortaklık*',
    hisse: 'hisse* pay* payı* paylarını* payının',
    calisan: 'çalışan* işçi* personel* kişi* kişiyi kişinin eleman* mühendis* memur*',
    makam:
      'ceo* cfo* coo* cto* cio* genel_müdür* genel_müdürü genel_müdürlüğü* genel_müdürlük genel_müdürlüğüne yönetim_kurulu_başkanı yönetim_kurulu_başkanlığı* yönetim_kurulu_başkanlığına yönetim_kurulu_üyeliğine yönetim_kurulu_üyesi icra_kurulu_başkanı icra_kurulu_başkanlığı* direktör* müdür* başkan_yardımcısı genel_müdür_yardımcısı genel_müdür_yardımcılığı* genel_müdür_yardımcılığına üst_yönetici* rektör* ülke_müdürü* yöneticiliğine',
    kurum:
      'rekabet_kurulu* rekabet_kurumu* bddk* spk* epdk* btk* kvkk* tcmb* mahkeme* danıştay* yargıtay* bakanlık* bakanlığ* kurul* meclis* tbmm* resmi_gazete* masak* komisyon* ab_komisyonu savcılık* savcılığ*',
    yer: 'fabrika* mağaza* şube* ofis* tesis* merkez* depo* üretim_tesisi* restoran* otel* veri_merkezi* showroom* bayi* laboratuvar* kampüs* terminal* havalimanı* üs* santral* genel_merkez*',
    urun: 'ürün* uygulama* platform* hizmet* model* seri* yazılım* sürüm* telefon* otomobil* araç* çözüm* cihaz* sistem* koleksiyon* kart* sigortası* paket*',
    sonuc:
      'kâr kar karı kârı karını kârını zarar* ciro* gelir* satış* bilanço* net_kar net_kâr hasılat* favök* ihracat*',
    anlasma: 'anlaşma* iş_birliği* işbirliği* ortaklı* sözleşme* protokol* mutabakat* niyet_mektubu* çerçeve_anlaşma*',
  },
  kinds: {
    merger: {
      strong: `
        (satış*|devir*|devri) ~1 tamamlan*|onaylan*|gerçekleş*
        bünyesine kat*|dahil*
        yeni sahibi|sahibi* ~2 oldu|belli
        (satış|devir|ortaklık|birleşme) görüşme*
        iştirak*|şirket*|hisse*|pay*|marka* ~3 devret(ti|iyor|ecek|mesi)|devred*
        el değiştir(di|iyor|ecek)
        (hisse|pay) (satış*|devri*|alım*|alımı)
        satın alın*|alım*
        çağrı* ~1 (zorunluluğu|teklif*)
        #name ~3 (satıldı|satılıyor|satılacak)
        (ortak|ortaklığa|ortaklık) ~2 (oldu|oluyor|girdi)
        satın al(dı|ıyor|acak|ma|ması|masını|masına|ındı|ınacak|an|mak|mış|ımı|ımını|ınması|ınmasını|arak)
        satın_alma|satın_alım ~4 görüşme*|anlaşma*|teklif*|süreç*|işlem*
        @hisse ~5 devral*|devred*|satın|satıl*|satış*|al(dı|acak|ıyor)|sattı|satıyor
        @sirket ~4 devral*|devred*|birleş*|satıldı|satılıyor|satılacak
        #name ~3 devral(dı|ıyor|acak|ınması|ınmasını|ma|dığını)
        birleşme ~3 görüşme*|anlaşma*|kararı|karar*|süreç*|teklif*|onay*
        birleş(iyor|ti|ecek|mesi) ~4 @sirket|#name
        (ile|ve) ~3 birleş(iyor|ti|ecek|me|mesi|mesine)
        çoğunluk hisse*
        #pct ~3 @hisse
        yüzde ~3 @hisse ~4 satın|devral*|al(dı|acak)|sat*
        devral(ınması|ma|dı) ~3 talep*|işlem*|izin*
        teklif ~3 verdi ~4 @sirket`,
      not: `
        satın ~4 bilet*|ürün*|ev|araba|füze|silah|konut|s_400*|hava_savunma
        satın_al ~2 buton*|sepet*
        sepete|hemen|şimdi satın
        arsa*|arazi*|gayrimenkul*|konut*|kamulaştır*
        bayrağı|görevi devral*`,
    },
    funding: {
      strong: `
        sermaye* ~2 artır*|yüksel*|artıyor|çıkar(dı|ıyor)
        kredi|finansman ~2 anlaşma*|sözleşme*|imza*|paket*
        girişim*|startup*|şirket* ~4 milyon|milyar ~1 dolarlık|liralık|euroluk|avroluk ~1 yatırım|kredi|fon|finansman
        (borsada|borsa_istanbul*) ~2 işlem*|gong*
        gong* ~2 çal*
        talep topla*
        (yatırım|melek_yatırım*) ~1 alan|aldı|kapat*
        değerleme* ~2 yatırım*
        yatırım|finansman|kredi|fon|hibe|sermaye ~3 al(dı|ıyor|acak|an)|sağla(dı|yacak|yan)|topla(dı|yacak)|elde_etti
        #money ~4 yatırım|finansman|fon|kredi|hibe ~3 al(dı|an|acak)|topla*|sağla*
        yatırım turu*|turunu|turunda
        tohum|seri_a|seri_b|köprü ~1 yatırım*
        halka arz*
        halka_açıl(dı|ıyor|acak|ma)
        sermaye artır*|artış*
        #money ~2 (değerleme*)
        sendikasyon kredisi*
        tahvil|bono|sukuk ~3 ihraç*|ihrac*`,
      not: `
        konut|ihtiyaç|taşıt|bireysel|kredi_kartı kredi*
        kredi kart*
        bağış*
        yardım kampanya*`,
    },
    bankruptcy: {
      strong: `
        kesin|geçici mühlet
        iflas* ~1 eşiğ*|sürüklen*|masası*|koru*|iste*
        kayyum|kayyım|tmsf* ~2 atan*|devred*|el_koy*|devral*
        kepenk* ~1 kapat*|indir*
        borç* ~2 yapılandır*
        konkordato ~4 ilan*|iste*|talep*|başvur*|etti|süre*|karar*|aldı|açıkla*
        iflas ~3 etti|ediyor|ilan*|karar*|başvur*|erteleme*|bayrağı*|kararı*|davası*
        iflas(ını|ına|ı) ~3 açıkla*|iste*|karar*|verdi
        geçici mühlet*
        (kayyum|kayyım) ~4 @sirket
        @sirket ~5 iflas*|konkordato*|tasfiye*
        tasfiye ~3 karar*|sürec*|edil*
        batan|batık ~2 @sirket`,
      weak: `
        konkordato`,
      not: `
        siyaseten iflas*
        organ* iflas*
        bakan*|bakanı ~9 konkordato
        iflas etmiş_siyaset`,
    },
    layoffs: {
      strong: `
        işsiz kal(dı|acak|ıyor)
        @calisan ~3 çıkar(dı|ıyor|acak|ıldı|ılacak|mak)|işsiz|izne_çıkar*
        üretim* ~1 durdur*|ara_ver*|son_ver*
        fabrika*|şube*|mağaza* ~2 kapat*|kapan*
        işten çıkar*|atıl*|atma*|atıyor|attı
        işten_çıkarma*|toplu_işten
        @calisan ~5 işten|işsiz_kal*|işine_son
        iş akdi|akitleri|sözleşmeleri ~2 feshed*
        kadro* ~2 küçül*|azalt*
        fabrika*|tesis*|mağaza* ~2 kapat*|kapan*
        küçülme* ~2 gid*|karar*
        ücretsiz izn*`,
      not: `
        otoyol|yol|okul*|hava_muhalefeti|köprü
        gözaltı*|tutukla*|hapis|belediye_başkanı`,
    },
    hiring: {
      strong: `
        kişi*|bin_kişi*|kişilik ~1 istihdam*|iş_imkan*
        @calisan ~1 arıyor|aranıyor|arayışında
        #count|#num ~2 kişi* ~2 istihdam*|iş_imkanı|işe
        kadro* ~2 (genişlet*|büyüt*|alım*)
        (ek|yeni) istihdam*
        #count|#num|bin ~2 (öğretmen*|asker*|polis*|hemşire*|uzman*|memur*|işçi*|personel*|mühendis*) ~2 (al(acak|ınacak|ıyor|ımı)|atan*)
        (personel*|işçi*|memur*|eleman*|öğretmen*|uzman*|bekçi*|hemşire*) ~1 alım*|alacak|alıyor|alınacak
        alım ilan*
        işe alım*
        personel|işçi|memur|eleman|mühendis ~2 alım*|alımı|alacak|alıyor|alınacak|istihdam
        @calisan ~3 istihdam|işe ~3 et*|edecek|sağla*|al(acak|ıyor|dı|ınacak)
        #count|#num ~4 @calisan ~4 alacak|alınacak|alımı|istihdam*|işe_alacak|dahil_edecek|alıyor
        yeni istihdam
        istihdam ~2 sağla*|yarat*|edecek|oluştur*`,
      not: `
        istihdam ~3 çağrı*|endeks*|oran*|veri*|politika*|rapor*|teşvik*|hamle*
        işsizlik*
        bakan* ~6 istihdam`,
    },
    expansion: {
      strong: `
        (tesis*|fabrika*|hat|hattı|santral*) ~2 üretime|faaliyete|hizmete|devreye ~1 geç*|başla*|gir*|al*
        (merkez*|genel_merkez*|ofis*) ~3 taşı(dı|yor|yacak|ndı|nıyor)
        (ilk|yeni) ~1 (mağaza*|şube*|ofis*|fabrika*|tesis*|otel*|restoran*) ~3 aç*|kur*
        #count ~2 (mağaza*|şube*|restoran*|otel*) ~2 aç*
        (ülkede|ülkeye|pazara|pazarda) ~2 faaliyet*|giriş*|adım*
        yatırım* ~2 başla(dı|ıyor|yacak)|tamamla(dı|ndı)
        (merkez*|fabrika*|ofis*|üs*) ~3 taşı(nıyor|ndı|nacak|yor)
        #count ~2 yeni ~1 @yer
        @yer ~4 aç(tı|ıyor|acak|ıldı|ılıyor|ılacak|ılış|ılışı|ılışını)|kur(du|uyor|acak|uldu|ulacak)|yatırım*|hizmete|taşın*|inşa*
        yeni ~2 @yer ~4 aç*|kur*|yatırım*|hizmet*|faaliyet*
        (şubesi|mağazası|fabrikası|ofisi|tesisi) açıl(dı|ıyor|acak)
        pazar*|pazarına|pazara gir(di|iyor|ecek|iş)
        temel* atıldı|atma|atıl*
        kapasite* ~3 artır*|yüksel*|genişlet*
        #money ~4 fabrika*|tesis*|yatırım_yap*
        (yurt_dışına|avrupa*|abd*) ~2 açıl(dı|ıyor|acak)
        taşınma|taşınıyor|taşındı ~3 tarih*|merkez*|yeni`,
      not: `
        yol|okul|cami|park|köprü|müze|sergi|festival|kapak ~3 aç*
        dava aç*
        hesap aç*
        açılış saat*
        suç|soruşturma aç*`,
    },
    executive: {
      strong: `
        görev değişim*|değişikliğ*
        (ceo*|genel_müdür*|yönetim_kurulu*|direktör*) ~3 (koltuğ*|koltuk*|devret*|devral*|değişti|belli_oldu|veda|emekli*)
        direktör*|müdürlüğ*|başkanlığ*|direktörlüğ* ~2 ata(ndı|nan|ma|nıyor)|getiril*
        (üst_düzey|yeni) (atama*|transfer|yönetici*)
        (yeni|eski) ceo*
        üst düzey ~1 atama*|değişiklik*|ayrılık
        (yönetiminde|yönetimde) ~2 (değişiklik*|atama*)
        (görevine|göreve) ~1 (atandı|getirildi|başladı|geldi)
        (genel_müdürlük|ceo'luk|direktörlük|başkanlık) ~3 (görev*|sona|devral*)
        @makam ~5 ata(ndı|nıyor|nacak|ma|dı|ması|nması)|getirildi|seçildi|oldu|istifa*|ayrıl*|görevden|geçti|geçiyor|belli|değiş*|sona
        (atandı|getirildi|seçildi|atanan) ~4 @makam
        yeni ~1 @makam ~5 oldu|belli|atandı|göreve|isim
        (yeni) (ceo*|genel_müdür*|direktör*|yönetim_kurulu_başkanı)
        @makam ~3 görev* ~5 sona|ayrıl*|bırak*|veda|son
        görev(den|ine) ~2 ayrıldı|istifa|son
        yönetim kurulu* ~4 değişiklik*|atan*|seç*|üye*
        üst yönetim* ~3 atama*|değişiklik*
        ceo* ~4 (istifa|değiş*|atandı|oldu|ayrıldı)
        bayrak değişim*`,
      not: `
        bakan*|bakanlığ*|milletvekil*|vali|valilik|kaymakam|belediye*|parti*|trump|cumhurbaşkan*|dışişleri|il_başkanı|chp*|akp*|mhp*|hdp*|teknik_direktör*|antrenör*|futbol*|kulüb*|spor*|rektör_adayı|hoca
        teknik direktör*`,
    },
    rfp: {
      strong: `
        ihale* ~2 (yapılacak|ilanı|duyurusu|tarihi|açık|başlıyor|başladı|için)
        (alımı|alım|yapım|hizmet*) ~2 için ihale*
        ihale ilan*
        teklif ~1 (verme*|alma*|sunma*|süre*)
        (son_teklif|son_başvuru) ~2 (tarih*|gün*)
        ön yeterlik*
        ihale*|ihaleye|ihalesi ~3 (yapılacak|yapılıyor|çıkıyor|çıkılıyor|çıkacak|açıldı|ilan*|edilecek|düzenlenecek|iptal*|verilmesi|gerçekleş*)
        ihale ~3 ilan*|aç(tı|ıldı|ılacak)|düzenle*|çık*|yapıl*|duyuru*|tarih*|başvuru*|iptal*
        ihale(ye|si|sine|sini) ~3 çık*|aç*|düzenle*|yapıl*|başvuru*|davet|ver*|iptal*
        (açık|pazarlık_usulü|belli_istekliler) ~1 ihale*
        teklif* ~3 (iste*|davet*|son_tarih|verme*|alınacak)
        bilgi talep* dosya*
        (mal|hizmet|yapım) alım* ~2 ihale*
        şartname*`,
      not: `
        hazine ~4 ihale*
        tahvil|bono|döviz|altın|swap|repo ihale*
        ihale* ~3 (kazan*|yolsuzluk*|fesat*)`,
    },
    launch: {
      strong: `
        yeni ~2 (asistan*|model*|telefon*|özellik*|ürün*|uygulama*|hizmet*|araç*|otomobil*|yazılım*|koleksiyon*|seri*) ~3 (duyur*|tanıt*|lanse*|satış*|piyasa*|kullanım*|geliyor|çıktı)
        (asistan*|yapay_zeka*) ~2 (duyur*|tanıt*|kullanım*)
        #name ~3 özel|yeni ~1 (mobil|dijital)? (uygulama|kart|hizmet|platform)
        ^ #name ~1 yeni ~2 (uygulama|hizmet|ürün|model|platform|telefon|sürüm|kampanya_değil)
        (tanıttı|tanıtıldı|tanıtıyor|lansmanını|görücüye_çıktı)
        (hizmete|kullanıma|piyasaya|satışa) ~1 (sun*|girdi|çıktı|açıldı|sürdü)
        @urun ~4 tanıt(tı|ıldı|ıyor|acak|ımı)|piyasaya|satışa|lansman*|kullanıma|hayata_geç*|duyur(du|uldu|uyor)|yayınla*|çıkar(dı|ıyor)
        piyasaya ~1 sür*|çık*|sun*
        satışa ~1 çık*|sun*
        kullanıma sun*|aç*
        yeni ~3 @urun ~4 tanıt*|duyur*|geliyor|geldi|satış*|lansman*
        lansman* ~2 (yap*|gerçekleş*|tanıt*)
        #name ~4 tanıttı|görücüye`,
      not: `
        film*|albüm*|dizi*|kitap*|şarkı*|füze*|klip*
        rapor* ~2 yayınla*`,
    },
    partnership: {
      strong: `
        imza at(tı|tılar|ıldı|ıyor|acak)
        (iş_birliği*|işbirliği*|anlaşma*|protokol*|sözleşme*) ~1 imza*
        #money ~1 (sözleşme|anlaşma|sipariş|ihracat_anlaşması)
        dolarlık|liralık|euroluk|avroluk ~1 (sözleşme*|anlaşma*|sipariş*|ihale*)
        dev|yeni|büyük ~1 (sipariş*|anlaşma*|ortaklık*|işbirliği*|iş_birliği*)
        sözleşme* ~2 imzalan*|imzala*
        tedarikçisi|distribütörü|iş_ortağı|sponsoru ~1 oldu|olarak
        ihaleyi ~2 (kazan*|aldı)
        güçlerini|güç birleştir*|birliği
        (iş_ortaklığı|çözüm_ortaklığı|ortaklık) ~2 (kur*|anlaşma*|başlat*)
        (anlaştı|anlaştılar|anlaşmaya_vardı|sözleşme_imzaladı)
        #money ~2 (sözleşme*|anlaşma*|sipariş*)
        @anlasma ~4 imzala*|imza*|yap(tı|ıyor|ıldı|acak)|kur(du|uldu|uyor|acak)|var(dı|ıldı)|uzat*|yenile*|gitti|gidiyor|duyur*|başlat*
        (ile|ve|arasında) ~4 @anlasma
        iş_birliği*|işbirliği* ~3 anlaşma*|protokol*|yap*|imza*|başla*
        (dan|den|tan|ten) ~4 işbirliği|iş_birliği
        #name ~8 (işbirliği|iş_birliği)
        stratejik|çözüm|resmi ~1 ortak*|işbirliği|iş_birliği
        ortak girişim*
        ihale* ~4 kazan*|üstlen*
        sipariş* ~2 al(dı|ındı)|ver(di|ildi)
        (tedarik|distribütörlük|bayilik|lisans) ~1 anlaşma*|sözleşme*`,
      not: `
        futbol*|oyuncu*|transfer*|spor*|kulüb*|barış*|ateşkes|toplu_sözleşme*|ticaret_anlaşması|nükleer|yıllık_sözleşme
        kira sözleşme*
        gizlilik|mesafeli|kullanıcı|satış|üyelik sözleşme*
        işbirliği ~3 çağrı*`,
    },
    technology: {
      strong: `
        bulut*|sap*|erp* ~2 geç(ti|iyor|ecek|iş*)
        (sistem*|yazılım*|altyapı*) ~1 (devreye_al*|kullanmaya_başla*|devreye_sok*|hayata_geçir*)
        (sap|erp|crm|bulut|yazılım*|oracle|salesforce|microsoft|sistem*) ~4 (geç(ti|iyor|iş|ecek)|tercih_etti|seçti|kullanmaya|devreye)
        dijital dönüşüm* ~3 (tamamla*|başla*|proje*) ~3 (ile)
        altyapı* ~3 (yenile(di|niyor)|taşı(dı|ndı))`,
    },
    regulation: {
      strong: `
        hakkında ~1 (soruşturma*|dava*|inceleme*) ~1 (başlat*|aç*)
        tazminat* ~2 mahkum*|mahkûm*|öde*|dava*
        @kurum ~4 (mahkum*|mahkûm*|tazminat*|durdur*|engelle*|askıya|onadı|bozdu|bloke*|uyar*|tedbir*)
        (torba_yasa|kanun_teklif*|yasa_teklif*|tasarı*) ~3 (kabul*|görüş*|meclis*|komisyon*)
        (ruhsat*|izin*|izni|lisans*) ~2 (verildi|aldı|alındı|iptal*|askıya|onay*)
        (erişim_engeli*|para_cezası*|idari_para*)
        yürürlüğe ~1 gir*
        yasaklandı|yasaklanıyor|yasaklıyor|yasağı_geldi
        @kurum ~5 (sınırlama*|kısıtlama*|tedbir*|adım*|uyarı*|dava*|lisans*|zorunlu*)
        (zorunlu|yasak) ~1 (hale|oldu|oluyor|olacak|getirildi)
        (vergi|ötv|kdv) ~2 (düzenleme*|artış*|indirim*|değişiklik*)
        @kurum ~6 (onay*|izin*|ceza*|karar*|yasak*|soruşturma*|inceleme*|iptal*|reddet*|kabul*|düzenleme*|yönetmelik*|görüş*|yayımla*|verdi)
        (kanun*|yasa|yasası|yönetmelik*|tebliğ*|düzenleme*|genelge*) ~4 (yürürlü*|değişiklik*|kabul*|yayımla*|yayınla*|onay*|getir*|çık*|girdi)
        #money ~3 ceza*
        (para|idari_para) ceza* ~3 (kes*|ver*|uygula*)
        (rekabet|vergi) ~2 (soruşturma*|ceza*|incele*)
        yasak(lıyor|ladı|landı|lanıyor|lanacak)
        (soruşturma*) ~2 (aç*|başlat*) ~4 (#name|@sirket)
        lisans* ~2 (iptal*|al(dı|ındı)|ver*)
        faaliyet izni*`,
      not: `
        hapis*|cinayet*|tutukla*|terör*|gözaltı*|işkence*|şiddet*|uyuşturucu*|fuhuş*|gazeteci*|milletvekil*|suç_duyurusu*|tacizi|barosu|baro*
        gizlilik|çerez|kvkk ~2 (politika*|metni*|aydınlatma*)
        kişisel verilerin`,
    },
    incident: {
      strong: `
        (çöktü|çöktü_mü|erişilemiyor|erişemiyor|kesinti*) ~3 (kullanıcı*|site*|uygulama*|banka*|sistem*)
        (kullanıcı*|müşteri*) ~2 (veri*|bilgi*) ~2 (sızd*|çalın*|ele_geç*|sızdır*|satış*)
        (fabrika*|tesis*|depo*|rafineri*|maden*) ~2 (yangın*|patlama*)
        (siber|hacker*|fidye) ~2 saldırı* ~3 (uğra*|hedef*|maruz*|gerçekleş*|oldu)
        siber saldırı*
        veri* ~3 (sızdır*|sızıntı*|çalın*|ele_geçir*|ihlal*)
        (sızdırıldı|sızdı|çalındı|hacklendi|ele_geçirildi|çöktü)
        geri çağır*
        (fabrika*|tesis*|depo*|rafineri*) ~3 (yangın*|patlama*)
        erişim sorunu*`,
      not: `
        terör saldırı*
        önle*|korun*|koruma*|araştırma*
        bilet*`,
    },
    results: {
      strong: `
        ciro* ~2 katla*|ikiye|artır*
        rekor ~1 (kâr*|kar|karı|zarar*|ciro*|gelir*|satış*|bilanço)
        @sonuc ~1 (katladı|ikiye_katla*|geriledi|düştü|açıkladı|patladı|yükseldi)
        (ilk|ikinci|üçüncü|dördüncü|son) ~1 çeyrek* ~3 (kâr*|zarar*|büyü*|gelir*)
        @sonuc ~4 (açıkla(dı|ndı|yacak)|arttı|artır*|azal*|düş*|yüksel*|büyü*|ulaş*|yazdı|etti|kaydet*)
        (çeyrek|çeyreği|çeyrekte|dönem*|yarıyıl*|yıl_sonu|altı_ay*|dokuz_ay*) ~4 (kâr*|kar|karı|karını|zarar*|ciro*|bilanço*|sonuç*|gelir*|finansal*)
        #money ~3 (net_kâr|net_kar|kâr|kar|zarar|ciro|gelir|hasılat)
        (net|faaliyet) (kâr*|karı|kar|zarar*)
        finansal sonuç*
        bilanço* ~2 (açıkla*|sonuç*)`,
      not: `
        çeyrek altın
        altın|dolar|euro|döviz|borsa|bist|enflasyon|endeks*|faiz|hava_durumu|kar_yağışı|yağış*
        kar yağ*
        seçim*|maç*|sınav*|arama sonuç*`,
    },
  },
  guards: {
    history: `
      #year kurul* 
      (yılında|yılından) ~3 (kurul*|beri)
      #year yılında
      #year yılından
      yıllık tecrübe*|deneyim*
      yıldır
      yıl önce
      kuruldu|kurulan|kurulmuş ~3 #year`,
    denial: `
      yalanla*|iddiaları_reddet*|doğru_değil|söz_konusu_değil
      iptal ed*
      vazgeç*
      (anlaşma|görüşme*) ~2 (sağlanamadı|sona_erdi)`,
    hypothesis: `
      nasıl yapılır_rehber|alınır|olunur
      nedir
      ne demek
      eğer|şayet
      rehberi|ipuçları|öneriler
      isterseniz|istiyorsanız`,
    boilerplate: `
      ^ hakkımızda
      ^ #name hakkında
      kurumsal kimlik`,
    elsewhere: `
      futbol*|süper_lig|galatasaray|fenerbahçe|beşiktaş|trabzonspor|alanyaspor|maç*|gol|teknik_direktör|lig*|şampiyon*|transfer*
      terör*|teröris*|pkk|deaş|saldırı_engellendi|ölü_bulundu|cinayet*|operasyon*
      seçim*|oy_oranı|miting*|milletvekili*|genel_başkan*
      dizi*|film*|albüm*|şarkıcı*|oyuncu*
      işsizlik_oranı|enflasyon*|büyüme_oranı`,
    reported: `
      açıkladı|duyurdu|bildirdi|belirtti|bildirildi|açıklandı|duyuruldu
      bugün|dün
      imzaladı|imzalandı|açtı|açıldı|satın_aldı|tanıttı|atandı|tamamladı|tamamlandı|kazandı|başlattı|geçti|aldı|kurdu|devraldı
      (geçtiğimiz|bu|gelecek|önümüzdeki) (hafta|ay|yıl)
      kap*|kamuyu_aydınlatma*`,
    legal: `
      kullanım koşulları|şartları
      gizlilik politikası|sözleşmesi
      mesafeli satış
      çerez politikası
      kvkk aydınlatma*|metni
      aydınlatma metni
      üyelik sözleşmesi`,
  },
  status: {
    rumoured: `
      iddia*|söylenti*|kulis*
      görüşme* ~2 (sürüyor|devam|yürüt*|doğrula*)
      düşünüyor|değerlendiriyor|planlıyor_olabilir
      olabilir`,
    announced: `
      (alacak|açacak|yapacak|edecek|kuracak|çıkacak|olacak|sunacak|birleşecek|girecek|taşınacak)
      planlıyor|hedefliyor|hazırlanıyor|karar_aldı|kararı_aldı`,
    done: `
      tamamla*|aldı|açtı|açıldı|imzaladı|imzalandı|atandı|etti|oldu|kurdu|kuruldu|satıldı|tanıttı`,
  },
  own: 'biz|bizim|şirketimiz*|firmamız*|markamız*',
  same: 'şirket(|in|i|ten)|firma(|nın|sı)|banka(|nın)|grup|kuruluş',
  beside: {
    any: 'göre\nrakip|rakibi',
    funding: 'liderliğinde',
  },
  owner: {
    any: 'şirketi|firması',
  },
  relative: '',
  acts: {
    funding: 'liderliğinde|yatırım_yaptı|öncülüğünde|liderliğindeki',
  },
  months: [
    [1, 'ocak'],
    [2, 'şubat'],
    [3, 'mart'],
    [4, 'nisan'],
    [5, 'mayıs'],
    [6, 'haziran'],
    [7, 'temmuz'],
    [8, 'ağustos'],
    [9, 'eylül'],
    [10, 'ekim'],
    [11, 'kasım'],
    [12, 'aralık'],
  ],
  days: {
    today: 'bugün',
    yesterday: 'dün',
    tomorrow: 'yarın',
    weekdays: ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
    deadline: 'son|son_başvuru|son_teklif|en_geç ~2 tarih*|günü\nson_tarih|son_başvuru_tarihi\nyürürlük tarihi',
  },
}
