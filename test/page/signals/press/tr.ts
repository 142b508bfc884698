// Turkish headlines of our own, one for each way in which its press reports an event; `-` marks what is none.
export const tr = `
merger | Örnek Holding Deneme'yi satın alıyor
merger | Örnek, Deneme'nin yüzde 51 hissesini aldı
merger | Örnek ve Deneme birleşiyor
merger | Örnek, iştirakini Deneme'ye devretti
merger | Deneme'nin satışı tamamlandı
merger | Örnek'in yeni sahibi Deneme oldu
merger | Örnek, Deneme'ye ortak oldu
merger | Örnek Deneme'deki hisselerini sattı
merger | Deneme'yi Örnek satın aldı
merger | Örnek, Deneme'yi bünyesine kattı
merger | Örnek için satış görüşmeleri başladı
funding | Örnek 3 milyon dolar yatırım aldı
funding | Örnek halka arz ediliyor
funding | Örnek sermayesini artırıyor
funding | Örnek, 50 milyon avroluk kredi anlaşması imzaladı
funding | Örnek tahvil ihraç etti
funding | Örnek yatırım turunu tamamladı
funding | Yerli girişim Örnek'e 2 milyon dolarlık yatırım
funding | Örnek borsada işlem görmeye başladı
bankruptcy | Örnek iflas etti
bankruptcy | Örnek konkordato ilan etti
bankruptcy | Mahkeme Örnek'e kesin mühlet verdi
bankruptcy | Örnek iflasın eşiğinde
bankruptcy | Dev firma iflas bayrağını çekti
bankruptcy | Örnek'in iflasına karar verildi
bankruptcy | Örnek'e kayyum atandı
layoffs | Örnek 300 kişiyi işten çıkarıyor
layoffs | Örnek'te toplu işten çıkarma
layoffs | Örnek fabrikasını kapatıyor
layoffs | Örnek çalışanlarının yüzde 10'unu işten çıkaracak
layoffs | Örnek küçülmeye gidiyor
layoffs | Yüzlerce işçi işsiz kaldı
layoffs | Örnek işçilerini ücretsiz izne çıkardı
hiring | Örnek 500 kişiyi işe alacak
hiring | Örnek'ten bin kişiye istihdam
hiring | Bakanlık 200 personel alacak
hiring | Örnek 300 kişilik istihdam sağlayacak
hiring | Örnek 100 mühendis arıyor
expansion | Örnek yeni mağazasını açtı
expansion | Örnek Almanya'da ofis açıyor
expansion | Örnek, Manisa'ya fabrika kuruyor
expansion | Örnek 40 milyon dolarlık yatırımla kapasitesini artırıyor
expansion | Örnek'in yeni tesisi üretime başladı
expansion | Örnek Avrupa pazarına giriyor
expansion | Örnek merkezini İzmir'e taşıdı
expansion | Yeni fabrikanın temeli atıldı
executive | Örnek'e yeni CEO
executive | Örnek'te üst düzey atama
executive | Örnek'in genel müdürü istifa etti
executive | Ayşe Yılmaz Örnek'in genel müdürü oldu
executive | Örnek'in CEO'su görevi bırakıyor
executive | Örnek'te bayrak değişimi
executive | Örnek'in finans direktörü Ayşe Yılmaz oldu
executive | Ayşe Yılmaz, Örnek Pazarlama Direktörlüğüne atandı
executive | Örnek'te görev değişimi
rfp | Belediye temizlik ihalesine çıkıyor
rfp | Metro ihalesi 12 Mart'ta yapılacak
rfp | İhale ilanı: 40 kalem tıbbi malzeme alımı
rfp | Üniversite bilgisayar alımı için ihale açtı
rfp | Teklif verme süresi 5 Mayıs'ta doluyor
launch | Örnek yeni telefonunu tanıttı
launch | Örnek yeni uygulamasını kullanıma sundu
launch | Örnek'in elektrikli otomobili satışa çıktı
launch | Örnek yeni ürün serisini piyasaya sürdü
launch | Örnek'ten esnafa özel mobil uygulama
launch | Örnek yapay zeka asistanını duyurdu
partnership | Örnek ve Deneme iş birliğine imza attı
partnership | Örnek, Deneme ile anlaştı
partnership | Örnek'ten 20 milyon dolarlık sözleşme
partnership | Örnek ihaleyi kazandı
partnership | Örnek ile Deneme güçlerini birleştirdi
partnership | Örnek yeni sipariş aldı
partnership | Örnek'e dev sipariş
technology | Örnek buluta geçiyor
technology | Örnek SAP'yi tercih etti
technology | Hastane yeni bilgi yönetim sistemini devreye aldı
technology | Örnek altyapısını yeniledi
regulation | Rekabet Kurulu Örnek'e ceza kesti
regulation | Rekabet Kurulu devralmaya izin verdi
regulation | Rekabet Kurulu Örnek hakkında soruşturma başlattı
regulation | Yeni yönetmelik Resmi Gazete'de yayımlandı
regulation | SPK Örnek'in başvurusunu onayladı
regulation | KVKK'dan Örnek'e 1 milyon lira ceza
regulation | BDDK Örnek'e faaliyet izni verdi
regulation | Mahkeme Örnek'i tazminata mahkum etti
regulation | Kanun teklifi Meclis'te kabul edildi
incident | Örnek'e siber saldırı
incident | Örnek'in müşteri verileri sızdırıldı
incident | Örnek 10 bin aracı geri çağırıyor
incident | Örnek fabrikasında yangın
incident | Örnek hacklendi
incident | Örnek çöktü, kullanıcılar erişemiyor
results | Örnek'in kârı yüzde 20 arttı
results | Örnek 40 milyon lira kâr açıkladı
results | Örnek ilk çeyrekte zarar etti
results | Örnek bilançosunu açıkladı
results | Örnek cirosunu ikiye katladı
results | Örnek ihracatını yüzde 12 artırdı
results | Örnek'ten rekor kâr
- | Galatasaray derbide rakibini yendi
- | Hava durumu: kuzeyde yağmur bekleniyor
- | Altın fiyatları haftaya yükselişle başladı
- | Cumhurbaşkanı Berlin'e gitti
- | Elmalı kurabiye nasıl yapılır
- | Sanatçının yeni şarkısı yayınlandı
- | Trafik kazasında üç kişi yaralandı
- | Sepete ekle, yarın kapında
- | Enflasyon ekim ayında geriledi
- | Müze hafta sonu ücretsiz
`
